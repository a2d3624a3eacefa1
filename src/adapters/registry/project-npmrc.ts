import { parse } from 'ini';
import { ConfigurationError, type Problem } from '../../model/errors.ts';
import { type ProjectFile, requireText } from './project-text.ts';
import { isVariables, withoutUserInfo } from './project-shown.ts';
import { type Environment, expand, hasVariable, registryAddress } from './project-variables.ts';
import { normaliseRegistry, printable } from './urls.ts';

/** A repository's `.npmrc`, as text chosen by the caller: in a pull request the base commit's, never the head's. */
export interface ProjectNpmrc extends ProjectFile {}

/** What a repository may decide. */
export interface ProjectSettings {
  readonly registry: string | null;
  readonly scopes: ReadonlyMap<string, string>;
  /** Keys as npm writes them, e.g. `//npm.example.com/:_authToken`. Secrets. */
  readonly credentials: ReadonlyMap<string, string>;
  /** What was not honoured, and why. Names keys, never values. */
  readonly warnings: readonly string[];
  /** Variables that are set to nothing, where nothing is left of a credential because of that. Absent for none. */
  readonly emptyVariables?: readonly string[];
}

export interface NpmrcOptions {
  /** Hosts (`example.com:8443`) that the repository's other files name as registries. */
  readonly hosts?: ReadonlySet<string>;
  /** pnpm knows defaults for variables, npm does not. */
  readonly variables?: 'npm' | 'pnpm';
}

const SCOPE_REGISTRY = /^(@[^:/\s]+):registry$/;
const CREDENTIAL = /^\/\/([^/:]+(?::\d+)?)(?:\/[^:]*)?:(_authToken|_auth|username|_password)$/;

/** Settings that change how npm, or pnpm, reaches a registry, or that load code. Never taken from a repository; a change to one is worth seeing. */
const TRANSPORT: ReadonlySet<string> = new Set([
  'ca',
  'cafile',
  'cert',
  'global-pnpmfile',
  'globalconfig',
  'http-proxy',
  'https-proxy',
  'key',
  'local-address',
  'no-proxy',
  'noproxy',
  'pnpmfile',
  'prefix',
  'proxy',
  'replace-registry-host',
  'strict-ssl',
  'tokenHelper',
  'userconfig',
]);

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
export function readProjectNpmrc(file: ProjectNpmrc, env: Environment, options: NpmrcOptions = {}): ProjectSettings {
  const syntax = options.variables ?? 'npm';
  const entries = parseNpmrc(file);
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const credentials = new Map<string, string>();
  const empty: string[] = [];
  const scopes = new Map<string, string>();
  const hosts = new Set(options.hosts);
  let registry: string | null = null;

  for (const [key, value] of entries) {
    const scope = SCOPE_REGISTRY.exec(key)?.[1] ?? null;
    if (key !== 'registry' && scope === null) continue;
    const address = registryAddress(value, env, syntax);
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
    const where = `${printable(withoutUserInfo(key))} in ${file.path}`;
    const host = CREDENTIAL.exec(key)?.[1];
    if (host === undefined) {
      if (isIgnoredSetting(key))
        warnings.push(`${where} is not honoured: a repository's file may only name registries`);
      continue;
    }
    if (typeof value !== 'string' || value === '') continue;
    if (hasVariable(value, syntax) && !hosts.has(host.toLowerCase())) {
      warnings.push(`${where} is not used: its variable is expanded only for a host that the file names as a registry`);
      continue;
    }
    const expanded = expand(value, env, syntax);
    if (expanded.kind === 'refused') warnings.push(`${where} is not used: ${expanded.why}`);
    else {
      credentials.set(key, expanded.value);
      if (expanded.value === '') empty.push(...expanded.empty);
    }
  }
  return { registry, scopes, credentials, warnings, ...(empty.length === 0 ? {} : { emptyVariables: empty }) };
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
    .map(([key, value]) => `${printable(withoutUserInfo(key))}=${shown(key, value)}`)
    .toSorted();
}

function shown(key: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  if (key === 'registry' || SCOPE_REGISTRY.test(key))
    return normaliseRegistry(text) ?? printable(withoutUserInfo(text));
  if (key.startsWith('//') || key === 'key' || key === 'cert')
    return isVariables(text) ? printable(text) : '(redacted)';
  return printable(withoutUserInfo(text));
}

/** Entries outside sections, in npm's reading. Sections mean nothing to npm. */
export function parseNpmrc(file: ProjectNpmrc): readonly (readonly [string, unknown])[] {
  requireText(file, ({ path }, message, hint) => {
    const problem = { code: 'npmrc-malformed', message: `${path}: ${message}`, hint, file: path };
    return new ConfigurationError([problem]);
  });
  return Object.entries(parse(file.text)).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
}

function badRegistry(file: ProjectNpmrc, key: string): Problem {
  return {
    code: 'npmrc-registry',
    message: `${file.path}: ${printable(key)} is not a registry address that can be used`,
    hint: 'Write it as a full http(s) address whose host is not a variable, or set it with --registry or in the user configuration.',
    file: file.path,
  };
}

function isIgnoredSetting(key: string): boolean {
  return TRANSPORT.has(key) || key.startsWith('//');
}
