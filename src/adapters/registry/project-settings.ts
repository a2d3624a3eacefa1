import { ConfigurationError, type Problem } from '../../model/errors.ts';
import type { LockfileFormat } from '../../model/package.ts';
import { bunRegistrySettings, readBunfig } from './project-bun.ts';
import { parseBunfig, parseYaml } from './project-documents.ts';
import type { ConfigMap } from './project-values.ts';
import type { ProjectFile } from './project-text.ts';
import { NO_SETTINGS, PROJECT_FILES } from './project-files.ts';
import { type ProjectSettings, readProjectNpmrc, registryKeysOf } from './project-npmrc.ts';
import { isPnpmRegistryKey, readPnpmWorkspace } from './project-pnpm.ts';
import { shownLines } from './project-shown.ts';
import type { Environment } from './project-variables.ts';
import { isBerryRegistryKey, isClassicRegistryKey, parseYarnrc, readYarnrc, readYarnrcYml } from './project-yarn.ts';

/** Of the files that somebody has, their texts by name. A name that is missing is a file that does not exist. */
export type ProjectFiles = ReadonlyMap<string, string>;

/** How a file is called in messages, e.g. `packages/a/.npmrc at 0123abcd`. */
export type ShownAs = (name: string) => string;

/** A manager's own file, beside `.npmrc`. */
interface OwnFile {
  readonly read: (file: ProjectFile, env: Environment) => ProjectSettings;
  /** Of what the file states, the part that decides where packages come from, or how. */
  readonly settings: (file: ProjectFile) => ConfigMap;
}

const OWN_FILES: Readonly<Record<Exclude<(typeof PROJECT_FILES)[LockfileFormat][number], '.npmrc'>, OwnFile>> = {
  'pnpm-workspace.yaml': { read: readPnpmWorkspace, settings: (file) => only(parseYaml(file), isPnpmRegistryKey) },
  '.yarnrc': { read: readYarnrc, settings: (file) => only(parseYarnrc(file), isClassicRegistryKey) },
  '.yarnrc.yml': { read: readYarnrcYml, settings: (file) => only(parseYaml(file), isBerryRegistryKey) },
  'bunfig.toml': { read: readBunfig, settings: (file) => bunRegistrySettings(parseBunfig(file)) },
};

/**
 * Registries, scopes and credentials for the packages of one lockfile, from the files that its package manager reads,
 * and nothing else of them: no proxy, no certificate authority, no client key, no code. The rules are those of
 * {@link readProjectNpmrc}, for all files together: a variable is expanded only for a host that one of them names.
 *
 * @param files chosen by the caller: in a pull request the base commit's, never the head's
 * @throws ConfigurationError with every fault, for files that cannot be read for certain
 */
export function readProjectSettings(
  format: LockfileFormat,
  files: ProjectFiles,
  env: Environment,
  shownAs: ShownAs = (name) => name,
): ProjectSettings {
  const problems: Problem[] = [];
  const attempt = (read: () => ProjectSettings): ProjectSettings => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return NO_SETTINGS;
    }
  };
  let own = NO_SETTINGS;
  let npmrc = NO_SETTINGS;
  // Its own file first: the hosts that it names are hosts that `.npmrc` may have credentials for.
  for (const name of PROJECT_FILES[format].toReversed()) {
    const text = files.get(name);
    if (text === undefined) continue;
    const file = { text, path: shownAs(name) };
    if (name !== '.npmrc') own = attempt(() => OWN_FILES[name].read(file, env));
    else {
      const options = { hosts: hostsOf(own), variables: format === 'pnpm' ? 'pnpm' : 'npm' } as const;
      npmrc = attempt(() => readProjectNpmrc(file, env, options));
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  // Yarn 1 asks npm's configuration first, the others their own file.
  const merged = format === 'yarn-classic' ? merge(npmrc, own) : merge(own, npmrc);
  return format === 'pnpm'
    ? { ...merged, warnings: [...merged.warnings, ...differences(own, npmrc, shownAs)] }
    : merged;
}

function merge(upper: ProjectSettings, lower: ProjectSettings): ProjectSettings {
  const taken = new Set([...upper.credentials.keys()].map(registryOf));
  const empty = [...(upper.emptyVariables ?? []), ...(lower.emptyVariables ?? [])];
  return {
    registry: upper.registry ?? lower.registry,
    scopes: new Map([...lower.scopes, ...upper.scopes]),
    // A registry's credentials come from one file: parts of two would make a login that nobody wrote.
    credentials: new Map([
      ...[...lower.credentials].filter(([key]) => !taken.has(registryOf(key))),
      ...upper.credentials,
    ]),
    warnings: [...upper.warnings, ...lower.warnings],
    ...(empty.length === 0 ? {} : { emptyVariables: empty }),
  };
}

/** `//host/path/` of `//host/path/:_authToken`. */
function registryOf(credential: string): string {
  return credential.slice(0, credential.lastIndexOf(':'));
}

function hostsOf(settings: ProjectSettings): ReadonlySet<string> {
  const addresses = [...settings.scopes.values(), ...(settings.registry === null ? [] : [settings.registry])];
  return new Set(addresses.map((address) => new URL(address).host));
}

/** pnpm before 10 reads `.npmrc` alone, and 10 takes `registry` from it; later ones let their own file decide. */
function differences(own: ProjectSettings, npmrc: ProjectSettings, shownAs: ShownAs): readonly string[] {
  const keys = [...own.scopes].filter(([scope, address]) => (npmrc.scopes.get(scope) ?? address) !== address);
  const named = keys.map(([scope]) => `${scope}:registry`);
  if ((npmrc.registry ?? own.registry) !== (own.registry ?? npmrc.registry)) named.unshift('registry');
  return named.map(
    (key) =>
      `${key} in ${shownAs('.npmrc')} is not used: ${shownAs('pnpm-workspace.yaml')} names another registry, ` +
      'and versions of pnpm differ in which they take',
  );
}

function only(document: ConfigMap, isWanted: (key: string) => boolean): ConfigMap {
  return new Map([...document].filter(([key]) => isWanted(key)));
}

/**
 * The settings that decide where a lockfile's packages come from and how they are fetched, sorted, with secrets
 * replaced: to compare a pull request's files with their base. `key=value` of `.npmrc`, `FILE: key=value` of others, so
 * that two files that change places are seen.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
export function registryKeysOfProject(
  format: LockfileFormat,
  files: ProjectFiles,
  shownAs: ShownAs = (name) => name,
): readonly string[] {
  return PROJECT_FILES[format]
    .flatMap((name) => {
      const text = files.get(name);
      if (text === undefined) return [];
      const file = { text, path: shownAs(name) };
      if (name === '.npmrc') return registryKeysOf(file);
      return shownLines(file, OWN_FILES[name].settings(file)).map((line) => `${name}: ${line}`);
    })
    .toSorted();
}
