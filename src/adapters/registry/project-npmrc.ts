import { parse } from 'ini';
import { ConfigurationError, type Problem } from '../../model/errors.ts';
import { normaliseRegistry, printable } from './urls.ts';

/** A repository's `.npmrc`, as text chosen by the caller: in a pull request the base commit's, never the head's. */
export interface ProjectNpmrc {
  readonly text: string;
  /** As the user knows it, for messages. */
  readonly path: string;
}

/** What a repository may decide. */
export interface ProjectSettings {
  readonly registry: string | null;
  readonly scopes: ReadonlyMap<string, string>;
  /** Keys as npm writes them, e.g. `//npm.example.com/:_authToken`. Secrets. */
  readonly credentials: ReadonlyMap<string, string>;
  /** What was not honoured, and why. Names keys, never values. */
  readonly warnings: readonly string[];
}

/** An `.npmrc` is a few lines; this is room for a thousand scopes, and no room for an attack on the parser. */
const LONGEST_TEXT = 256 * 1024;

const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/([^/:]+(?::\d+)?)(?:\/[^:]*)?:(_authToken|_auth|username|_password)$/;

/** Settings that change how npm reaches a registry. Never taken from a repository; a change to one is worth seeing. */
const TRANSPORT: ReadonlySet<string> = new Set([
  'ca',
  'cafile',
  'cert',
  'globalconfig',
  'https-proxy',
  'key',
  'local-address',
  'noproxy',
  'prefix',
  'proxy',
  'replace-registry-host',
  'strict-ssl',
  'userconfig',
]);

/** npm's own expression for a variable: an odd number of backslashes escapes it, `?` makes an unset one empty. */
const VARIABLE = /(?<!\\)(\\*)\$\{([^${}?]+)(\?)?\}/g;

/**
 * Reads the registry settings of a repository's `.npmrc` and nothing else of it: no proxy, no certificate authority, no
 * client key, no path to another file. Whoever may change the repository's file could otherwise send the runner's
 * secrets to a host of theirs, or put one in the middle.
 *
 * `${VAR}` is expanded only in credentials for a host that this very file names as a registry, and never for the
 * runner's own secrets. A registry address with a variable in its host is an error, since it cannot be ignored: the
 * packages would be asked for elsewhere.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
export function readProjectNpmrc(
  file: ProjectNpmrc,
  env: Readonly<Record<string, string | undefined>>,
): ProjectSettings {
  const entries = parseNpmrc(file);
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const credentials = new Map<string, string>();
  const scopes = new Map<string, string>();
  const hosts = new Set<string>();
  let registry: string | null = null;

  for (const [key, value] of entries) {
    const scope = SCOPE_REGISTRY.exec(key)?.[1] ?? null;
    if (key !== 'registry' && scope === null) continue;
    const address = registryAddress(value, env);
    if (address === null) {
      problems.push(badRegistry(file, key));
      continue;
    }
    hosts.add(new URL(address).host);
    if (scope === null) registry = address;
    else scopes.set(scope, address);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);

  for (const [key, value] of entries) {
    const where = `${printable(key)} in ${file.path}`;
    const host = CREDENTIAL.exec(key)?.[1];
    if (host === undefined) {
      if (isIgnoredSetting(key))
        warnings.push(`${where} is not honoured: a repository's file may only name registries`);
      continue;
    }
    if (typeof value !== 'string' || value === '') continue;
    if (hasVariable(value) && !hosts.has(host.toLowerCase())) {
      warnings.push(`${where} is not used: its variable is expanded only for a host that the file names as a registry`);
      continue;
    }
    const expanded = expand(value, env);
    if (expanded.kind === 'refused') warnings.push(`${where} is not used: ${expanded.why}`);
    else credentials.set(key, expanded.value);
  }
  return { registry, scopes, credentials, warnings };
}

/**
 * The settings that decide where packages come from and how they are fetched, one `key=value` line each, sorted, with
 * secrets replaced: to compare a pull request's file with its base. A variable's name is no secret and is kept.
 *
 * @throws ConfigurationError for a file that cannot be read for certain.
 */
export function registryKeysOf(file: ProjectNpmrc): readonly string[] {
  return parseNpmrc(file)
    .filter(([key]) => key === 'registry' || SCOPE_REGISTRY.test(key) || key.startsWith('//') || TRANSPORT.has(key))
    .map(([key, value]) => `${printable(key)}=${shown(key, value)}`)
    .toSorted();
}

function shown(key: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  if (key === 'registry' || SCOPE_REGISTRY.test(key))
    return normaliseRegistry(text) ?? printable(withoutUserInfo(text));
  const onlyVariables = /^(?:\$\{[^${}]+\})+$/.test(text);
  if (key.startsWith('//') || key === 'key' || key === 'cert') return onlyVariables ? printable(text) : '(redacted)';
  return printable(withoutUserInfo(text));
}

function withoutUserInfo(text: string): string {
  return text.replace(/\/\/[^/]*@/g, '//');
}

/** Entries outside sections, in npm's reading. Sections mean nothing to npm. */
function parseNpmrc(file: ProjectNpmrc): readonly (readonly [string, unknown])[] {
  const problem = (message: string, hint: string): ConfigurationError =>
    new ConfigurationError([{ code: 'npmrc-malformed', message: `${file.path}: ${message}`, hint, file: file.path }]);
  if (file.text.length > LONGEST_TEXT) {
    throw problem(`${file.text.length} characters is more than the ${LONGEST_TEXT} that are read`, 'Shorten the file.');
  }
  if (file.text.includes('\0') || file.text.includes('\u{fffd}')) {
    throw problem('this is not a text file in UTF-8', 'Save it as UTF-8 text.');
  }
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(file.text)) {
    throw problem('it holds the marks of an unfinished merge', 'Finish the merge and remove the marks.');
  }
  return Object.entries(parse(file.text)).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
}

function badRegistry(file: ProjectNpmrc, key: string): Problem {
  return {
    code: 'npmrc-registry',
    message: `${file.path}: ${printable(key)} is not a registry address that can be used`,
    hint: 'Write it as a full http(s) address whose host is no variable, or set it with --registry or in the user configuration.',
    file: file.path,
  };
}

function registryAddress(value: unknown, env: Readonly<Record<string, string | undefined>>): string | null {
  if (typeof value !== 'string') return null;
  const expanded = expand(value, env);
  if (expanded.kind === 'refused') return null;
  // The host must stand in the file itself, or a variable's value would choose where secrets go.
  const literal = value.split('${', 1)[0] ?? '';
  if (literal !== value && !/^https?:\/\/[^/]+\//i.test(literal)) return null;
  return normaliseRegistry(expanded.value);
}

function isIgnoredSetting(key: string): boolean {
  return TRANSPORT.has(key) || key.startsWith('//');
}

function hasVariable(value: string): boolean {
  return value.includes('${');
}

type Expanded = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'refused'; readonly why: string };

function expand(value: string, env: Readonly<Record<string, string | undefined>>): Expanded {
  let refused: string | null = null;
  const expanded = value.replace(VARIABLE, (original: string, escapes: string, name: string, optional?: string) => {
    if (escapes.length % 2 === 1) return original.slice((escapes.length + 1) / 2);
    if (isRunnersOwn(name)) refused ??= `${printable(name)} is never given to a registry`;
    const found = Object.hasOwn(env, name) ? env[name] : undefined;
    if (found === undefined && optional === undefined) refused ??= `${printable(name)} is not set`;
    return escapes.slice(escapes.length / 2) + (found ?? '');
  });
  return refused === null ? { kind: 'value', value: expanded } : { kind: 'refused', why: refused };
}

/** The job's own token, its identity and cache credentials, and the inputs of actions, which hold secrets. */
function isRunnersOwn(name: string): boolean {
  // Windows looks variables up without case.
  const upper = name.trim().toUpperCase();
  return upper === 'GITHUB_TOKEN' || upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_');
}
