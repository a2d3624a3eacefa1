import { normaliseRegistry, printable } from './urls.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How a file writes a variable of the environment.
 * - `npm`: `${VAR}`, and `${VAR?}`, which is empty where it is not set; a backslash escapes one
 * - `pnpm`: as npm, and `${VAR-default}`, `${VAR:-default}`
 * - `yarn`: Berry's `${VAR}`, `${VAR-default}`, `${VAR:-default}`, nothing escapes one
 * - `bun`: a value that is `$VAR` as a whole
 * - `none`: not at all
 */
export type VariableSyntax = 'npm' | 'pnpm' | 'yarn' | 'bun' | 'none';

export type Expanded =
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly fromEnvironment: boolean;
      /** Names of variables that are set to nothing: what a secret becomes that the run may not see. */
      readonly empty: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

interface Reference {
  readonly name: string;
  /** `null`: there is no default. */
  readonly fallback: string | null;
  /** `:-`: the default also stands in for a variable that is set and empty. */
  readonly emptyFallsBack: boolean;
}

/** npm's own expression for a variable: an odd number of backslashes escapes it. */
const NPM = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;
/** `@pnpm/config.env-replace`, with npm's `?`. */
const PNPM = /(?<!\\)(\\*)\$\{([^${}]+)\}/g;
/** `replaceEnvVariables` of `@yarnpkg/core`. */
const YARN = /\$\{(\w+)(:)?(?:-([^}]*))?\}/g;

/** Would a manager that reads this syntax put something of the environment in? For `none`: would another one? */
export function hasVariable(value: string, syntax: VariableSyntax): boolean {
  return syntax === 'bun' ? value.startsWith('$') : value.includes('${');
}

/** Longer than any address or token. The expressions below take a time that grows with its square. */
const LONGEST_VALUE = 4 * 1024;

/** Puts the variables' values in. Refused as a whole where one is the runner's own, or is not set and has no default. */
export function expand(value: string, env: Environment, syntax: VariableSyntax): Expanded {
  if (value.length > LONGEST_VALUE) return { kind: 'refused', why: `it has more than ${LONGEST_VALUE} characters` };
  let refused: string | null = null;
  let fromEnvironment = false;
  const empty: string[] = [];
  const resolve = ({ name, fallback, emptyFallsBack }: Reference): string => {
    if (isRunnersOwn(name)) refused ??= `${printable(name)} is never given to a registry`;
    const found = Object.hasOwn(env, name) ? env[name] : undefined;
    if (found !== undefined && !(found === '' && emptyFallsBack)) {
      fromEnvironment = true;
      if (found === '') empty.push(name);
      return found;
    }
    if (fallback === null) refused ??= `${printable(name)} is not set`;
    return fallback ?? '';
  };
  const expanded = replace(value, syntax, resolve);
  return refused === null
    ? { kind: 'value', value: expanded, fromEnvironment, empty }
    : { kind: 'refused', why: refused };
}

function replace(value: string, syntax: VariableSyntax, resolve: (reference: Reference) => string): string {
  switch (syntax) {
    case 'npm':
      return value.replace(NPM, (original: string, escapes: string, name: string, optional?: string) =>
        escaped(original, escapes, () =>
          resolve({ name, fallback: optional === undefined ? null : '', emptyFallsBack: false }),
        ),
      );
    case 'pnpm':
      return value.replace(PNPM, (original: string, escapes: string, inside: string) =>
        escaped(original, escapes, () => resolve(pnpmReference(inside))),
      );
    case 'yarn':
      return value.replace(YARN, (_: string, name: string, colon?: string, fallback?: string) =>
        resolve({ name, fallback: fallback ?? null, emptyFallsBack: colon !== undefined }),
      );
    case 'bun':
      return value.startsWith('$') ? resolve({ name: value.slice(1), fallback: null, emptyFallsBack: true }) : value;
    case 'none':
      return value;
  }
}

function escaped(original: string, escapes: string, resolve: () => string): string {
  if (escapes.length % 2 === 1) return original.slice((escapes.length + 1) / 2);
  return escapes.slice(escapes.length / 2) + resolve();
}

function pnpmReference(inside: string): Reference {
  const at = inside.indexOf('-', 1);
  if (at < 0) {
    const name = inside.replace(/\?$/, '');
    return { name, fallback: name === inside ? null : '', emptyFallsBack: false };
  }
  const emptyFallsBack = inside[at - 1] === ':';
  return { name: inside.slice(0, emptyFallsBack ? at - 1 : at), fallback: inside.slice(at + 1), emptyFallsBack };
}

/** The job's own token, its identity and cache credentials, and the inputs of actions, which hold secrets. */
function isRunnersOwn(name: string): boolean {
  // Windows looks variables up without case.
  const upper = name.trim().toUpperCase();
  return upper === 'GITHUB_TOKEN' || upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_');
}

/** A registry's address in its one form, variables put in; `null` where it cannot be used. */
export function registryAddress(value: unknown, env: Environment, syntax: VariableSyntax): string | null {
  if (typeof value !== 'string' || (syntax === 'none' && hasVariable(value, syntax))) return null;
  const expanded = expand(value, env, syntax);
  if (expanded.kind === 'refused') return null;
  // The host must stand in the file itself, or a variable's value would choose where secrets go.
  const literal = value.split('${', 1)[0] ?? '';
  if (expanded.fromEnvironment && !/^https?:\/\/[^/]+\//i.test(literal)) return null;
  return normaliseRegistry(expanded.value);
}
