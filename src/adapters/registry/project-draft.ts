import { ConfigurationError, type Problem } from '../../model/errors.ts';
import type { ProjectFile } from './project-text.ts';
import type { ProjectSettings } from './project-npmrc.ts';
import { withoutUserInfo } from './project-shown.ts';
import { type Environment, expand, hasVariable, registryAddress, type VariableSyntax } from './project-variables.ts';
import { normaliseRegistry, printable } from './urls.ts';

export const NOT_HONOURED = "is not honoured: a repository's file may only name registries";

const SCOPE = /^@[^:/\s@]+$/;

/**
 * What one file of a repository states, under the rules that hold for all of them: whoever may change the file must not
 * be able to have the runner's secrets sent to a host of theirs, nor put one in the middle.
 *
 * Registries come first: a variable is expanded only in a credential for a host that is by then named as one.
 */
export class Draft {
  readonly #file: ProjectFile;
  readonly #env: Environment;
  readonly #hosts = new Set<string>();
  readonly #scopes = new Map<string, string>();
  readonly #credentials = new Map<string, string>();
  readonly #warnings: string[] = [];
  readonly #empty: string[] = [];
  readonly #problems: Problem[] = [];
  #registry: string | null = null;

  constructor(file: ProjectFile, env: Environment) {
    this.#file = file;
    this.#env = env;
  }

  /** The default registry, as far as it is known. */
  get registry(): string | null {
    return this.#registry;
  }

  /** A registry's address, normalised; from now on its host is named. `null`: it cannot be used, which ends in an error. */
  address(key: string, value: unknown, syntax: VariableSyntax): string | null {
    const address = registryAddress(value, this.#env, syntax);
    if (address === null) {
      this.#problem(
        'project-config-registry',
        `${shownKey(key)} is not a registry address that can be used`,
        NO_ADDRESS,
      );
      return null;
    }
    this.#hosts.add(new URL(address).host);
    return address;
  }

  setDefault(address: string | null): void {
    this.#registry = address ?? this.#registry;
  }

  /** @param scope with its `@` */
  setScope(key: string, scope: string, address: string | null): void {
    if (!SCOPE.test(scope)) this.wrong(key, 'does not name a scope');
    else if (this.#scopes.has(scope)) this.wrong(key, 'names the registry of a scope that has one already');
    else if (address !== null) this.#scopes.set(scope, address);
  }

  scope(scope: string): string | null {
    return this.#scopes.get(scope) ?? null;
  }

  /** A secret for the registry at `address`, variables put in. `null`: it is not used, and that is said. */
  secret(key: string, address: string, value: unknown, syntax: VariableSyntax): string | null {
    if (typeof value !== 'string' || value === '') {
      this.wrong(key, 'is not a text');
      return null;
    }
    if (hasVariable(value, syntax) && !this.#hosts.has(new URL(address).host)) {
      this.ignored(key, 'is not used: its variable is expanded only for a host that the file names as a registry');
      return null;
    }
    const expanded = expand(value, this.#env, syntax);
    if (expanded.kind === 'value') {
      if (expanded.value === '') this.#empty.push(...expanded.empty);
      return expanded.value;
    }
    this.ignored(key, `is not used: ${expanded.why}`);
    return null;
  }

  /** @param value as npm writes it: a token, or base64 of `user:password` */
  credential(key: string, address: string, form: '_authToken' | '_auth', value: string): void {
    const at = `//${new URL(address).host}${new URL(address).pathname}`;
    const mine = `${at}:${form}`;
    const stated = this.#credentials.get(mine);
    const other = this.#credentials.has(`${at}:${form === '_auth' ? '_authToken' : '_auth'}`);
    // npm's configuration has one credential a registry and path; another for another scope has no place in it.
    if (other || (stated !== undefined && stated !== value))
      this.ignored(key, 'is not used: the file states another credential for the same registry');
    else this.#credentials.set(mine, value);
  }

  /** Said to the user. Keys only: a value may be a secret. */
  ignored(key: string, why: string = NOT_HONOURED): void {
    this.#warnings.push(`${shownKey(key)} in ${this.#file.path} ${why}`);
  }

  /** The file means something, and it is unknown what: an error, not a guess. */
  wrong(key: string, what: string): void {
    this.#problem('project-config-malformed', `${shownKey(key)} ${what}`, 'Correct the file.');
  }

  #problem(code: string, message: string, hint: string): void {
    const file = this.#file.path;
    this.#problems.push({ code, message: `${file}: ${message}`, hint, file });
  }

  /** @throws ConfigurationError with every fault of the file */
  finish(): ProjectSettings {
    if (this.#problems.length > 0) throw new ConfigurationError(this.#problems);
    return {
      registry: this.#registry,
      scopes: this.#scopes,
      credentials: this.#credentials,
      warnings: this.#warnings,
      ...(this.#empty.length === 0 ? {} : { emptyVariables: this.#empty }),
    };
  }
}

function shownKey(key: string): string {
  return printable(withoutUserInfo(key));
}

const NO_ADDRESS =
  'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.';

/** A registry named without a scheme, as `//host/path`, in its one form. */
export function schemeless(text: string): string | null {
  return normaliseRegistry(text.startsWith('//') ? `https:${text}` : text);
}
