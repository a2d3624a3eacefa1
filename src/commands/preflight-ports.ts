import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { namesIn, readOptionalText } from '../adapters/files.ts';
import { createGit } from '../adapters/git.ts';
import { provenanceSetIn } from '../adapters/npm-cli.ts';
import { createPacker } from '../adapters/npm-cli-pack.ts';
import { createHttpSource } from '../adapters/registry/client.ts';
import { registryPort } from '../adapters/registry/documents.ts';
import { npmLogin } from '../adapters/registry/npm-login.ts';
import { loadNpmConfig, type NpmConfig } from '../adapters/registry/npmrc.ts';
import { normaliseRegistry } from '../adapters/registry/urls.ts';
import { OUTSIDER_EVENTS } from '../model/events.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { Answer } from '../model/evidence.ts';
import { isRecord, type JsonRecord, parseJson, stringAt } from '../model/json.ts';
import { readRepository } from '../packument/repository.ts';
import type { JobFacts, SourceFacts } from '../publish/facts.ts';
import type { PreflightPorts, PreflightRegistryPort } from '../publish/gather-facts.ts';
import type { RepositoryFilesPort } from '../publish/gather-workflows.ts';
import { topOf } from './agreed.ts';
import { VERSION } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * package.json of a folder.
 *
 * @throws ConfigurationError where there is none, or it cannot be read
 */
export async function readManifest(folder: string): Promise<JsonRecord> {
  const path = join(folder, 'package.json');
  const fault = (message: string): ConfigurationError =>
    new ConfigurationError([{ code: 'MANIFEST', message, hint: 'Name the folder of the package.', file: path }]);
  let text: string | null;
  try {
    text = await readOptionalText(path, MAX_MANIFEST_BYTES);
  } catch (error) {
    throw fault(`package.json cannot be read: ${messageOf(error)}`);
  }
  if (text === null) throw fault('There is no package.json.');
  const json = parseJson(new TextEncoder().encode(text.replace(/^\u{feff}/u, '')));
  if (!isRecord(json)) throw fault('package.json is not a JSON object.');
  return json;
}

/** npm's configuration for publishing from a folder, and the registry that npm would take for this package. */
export async function openNpm(
  folder: string,
  env: Environment,
  job: JobFacts | null,
  manifest: JsonRecord,
  given: string | null,
): Promise<{ readonly config: NpmConfig; readonly registry: string }> {
  // In a run that an outsider started the file is the outsider's, and would say where tokens go.
  const theirs = job !== null && OUTSIDER_EVENTS.has(job.event);
  const text = theirs ? null : await readOptionalText(join(folder, '.npmrc'), MAX_FILE_BYTES);
  const scope = /^(@[^/]+)\//.exec(stringAt(manifest, 'name') ?? '')?.[1] ?? null;
  const config = await loadNpmConfig({
    cwd: folder,
    env,
    projectNpmrc: text === null ? null : { path: '.npmrc', text },
    ...(given === null ? {} : { registry: given }),
  });
  if (given !== null) return { config, registry: config.registry };
  // npm's order: a scope's registry is stronger than one for all names.
  const scoped = scope !== null && Object.hasOwn(config.scopes, scope) ? config.scopes[scope] : undefined;
  const stated =
    (scope === null ? null : stringAt(manifest, 'publishConfig', `${scope}:registry`)) ??
    scoped ??
    stringAt(manifest, 'publishConfig', 'registry');
  const registry = stated === null ? config.registry : normaliseRegistry(stated);
  if (registry !== null) return { config, registry };
  const message = '"publishConfig" of package.json names a registry that is not an http(s) address.';
  throw new ConfigurationError([
    { code: 'MANIFEST_REGISTRY', message, hint: 'Write it in full, as https://registry.npmjs.org/.' },
  ]);
}

/** The registry asked as npm's configuration says. What only maintainers may ask is left open. */
export function askingRegistry(config: NpmConfig, registry: string, signal: AbortSignal): PreflightRegistryPort {
  const options = { version: VERSION, concurrency: 4, timeoutMs: REQUEST_TIMEOUT_MS, signal, hasKeys: false };
  const port = registryPort(createHttpSource(config, options), config, options);
  return {
    async packument(name) {
      const answer = await port.packument({ registry, trust: 'unkeyed' }, name);
      if (answer.kind !== 'answered') return answer;
      const value = parseJson(answer.value.bytes);
      return value === undefined
        ? { kind: 'unknown', code: 'malformed', detail: 'the packument is not JSON' }
        : { kind: 'answered', value };
    },
    visibility: () => Promise.resolve({ kind: 'unknown', code: 'not-asked', detail: 'it was not asked for' }),
    staged: () => Promise.resolve(null),
  };
}

/** The working tree that a folder is in. */
export async function sourceOf(folder: string, env: Environment): Promise<SourceFacts> {
  const git = createGit(folder, env);
  const [head, changes, origin] = await Promise.all([git.resolve('HEAD'), git.changes(), git.originUrl()]);
  return {
    head,
    changed: changes?.tracked ?? null,
    untracked: changes?.untracked ?? null,
    // Parsed at once: as configured it may hold a token.
    origin: origin === null ? null : readRepository(origin),
  };
}

export async function repositoryFiles(folder: string, env: Environment): Promise<RepositoryFilesPort> {
  const top = await topOf(folder, createGit(folder, env));
  return {
    async workflows() {
      const names = await namesIn(join(top, '.github', 'workflows'));
      if (names !== null) return { kind: 'answered', value: names };
      const beside = await namesIn(join(top, '.github'));
      return beside?.includes('workflows') === true
        ? { kind: 'unknown', code: 'malformed', detail: 'the folder cannot be read' }
        : { kind: 'not-found', detail: 'there is no .github/workflows' };
    },
    text: (path) => textOf(resolve(top, path)),
  };
}

async function textOf(path: string): Promise<Answer<string>> {
  try {
    const text = await readOptionalText(path, MAX_FILE_BYTES);
    return text === null
      ? { kind: 'not-found', detail: 'it is not in this checkout' }
      : { kind: 'answered', value: text };
  } catch (error) {
    return { kind: 'unknown', code: 'malformed', detail: messageOf(error) };
  }
}

/** npm as it is on the PATH, asked outside of the project, where another one may be pinned. */
export function npmFacts(
  config: NpmConfig,
  registry: string,
  folder: string,
  env: Environment,
  rekor: 1 | 2,
): PreflightPorts['npm'] {
  return async () => ({
    version: await createPacker({ env, destination: tmpdir(), folder: tmpdir() }).versionOf('npm'),
    login: npmLogin(config, registry),
    provenanceSetIn: await provenanceSetIn({ env, folder }, registry),
    rekor,
  });
}
