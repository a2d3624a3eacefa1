import { posix, resolve } from 'node:path';
import { isInside, readFileBytes, realPath, shownPath } from '../adapters/files.ts';
import { createOpenPgp } from '../adapters/openpgp.ts';
import type { EvidenceRecord } from '../adapters/record/record.ts';
import { createHttpSource } from '../adapters/registry/client.ts';
import { type DocumentSource, registryPort } from '../adapters/registry/documents.ts';
import { loadNpmLevels } from '../adapters/registry/npm-levels.ts';
import type { NpmLevels } from '../adapters/registry/npm-values.ts';
import { loadNpmConfig, type NpmConfig } from '../adapters/registry/npmrc.ts';
import type { ProjectSettings } from '../adapters/registry/project-npmrc.ts';
import { loadTrustDocuments, MAX_FILE_BYTES, type TrustDocuments } from '../adapters/trust.ts';
import { type LaterVerifier, verifierLater } from '../adapters/verifier-later.ts';
import { verifierProgram } from '../adapters/verifier-program.ts';
import { makeWith, prepareTrust, type Trust } from '../audit/trust.ts';
import { ConfigurationError } from '../model/errors.ts';
import { isRecord } from '../model/json.ts';
import type { LockfileFormat } from '../model/package.ts';
import type { RegistryRule } from '../model/policy.ts';
import type { RegistryPort, ResponseVerifier, TrustedKey } from '../model/ports.ts';
import { type BaseTrees, bytesAt } from './base-tree.ts';
import { trackedBelow } from './discover.ts';
import { emptySecrets } from './empty-secrets.ts';
import type { Host, SourceOptions } from './options.ts';
import { VERSION } from './version.ts';

/** A folder and the package manager that installs there. */
export interface Project {
  /** Relative to the root, with forward slashes; `.` for the root. */
  readonly folder: string;
  readonly format: LockfileFormat;
  readonly settings: ProjectSettings;
}

/** Where answers come from, opened once. */
export interface Source {
  readonly trust: Trust;
  /** The registries as this project configures them. One source of answers for all projects with the same credentials. */
  registryOf(project: Project): Promise<RegistryPort>;
  /**
   * Completes what is being recorded. Before anything is told: only now it is certain that the trust could be used.
   *
   * @throws ConfigurationError where it could not
   */
  finish(): Promise<void>;
}

/** One try of one request. */
const REQUEST_TIMEOUT_MS = 30_000;
const TUF_TIMEOUT_MS = 5_000;

/** @param registries what the policy in force says of them */
export async function openSource(
  options: SourceOptions,
  host: Host,
  trees: BaseTrees | null,
  registries: readonly RegistryRule[] = [],
  begun: BegunSource = beginSource(options, host, trees),
): Promise<Source> {
  const documents = await begun.trust;
  if (options.evidence !== undefined) return openRecord(options.evidence, options, host, documents, registries);
  if (documents === null) throw new Error('no trust material was loaded');
  return openNetwork(options, host, documents, registries, begun.levels);
}

/** What does not depend on any lockfile. */
export interface BegunSource {
  /** Trust from outside; `null` where a record's own is to be used. */
  readonly trust: Promise<TrustDocuments | null>;
  /** npm's configuration but the project's; `null` where a record is used instead of registries. */
  readonly levels: Promise<NpmLevels> | null;
}

/** Where much else is to be done first, begin with this: it mostly waits for the disk and the network. */
export function beginSource(options: SourceOptions, host: Host, trees: BaseTrees | null): BegunSource {
  const given = options.trustedRoot !== undefined && options.keys !== undefined;
  const outside = options.evidence === undefined || given;
  const begun = {
    trust: outside ? loadTrust(options, host, trees) : Promise.resolve(null),
    levels: options.evidence === undefined ? loadNpmLevels({ cwd: host.root, env: host.env }) : null,
  };
  // Said where it is needed; of what fails first, the other must not be called an unhandled fault.
  for (const promise of Object.values(begun)) promise?.catch(() => undefined);
  return begun;
}

function keyOf({ folder, format }: Pick<Project, 'folder' | 'format'>): string {
  return `${posix.normalize(folder)} ${format}`;
}

interface LaterTrust {
  readonly trust: Trust;
  /** @throws ConfigurationError where the root cannot be used */
  ready(): Promise<void>;
}

function trustLater(documents: TrustDocuments, registries: readonly RegistryRule[], host: Host): LaterTrust {
  const { deadline, cache } = host;
  let later: LaterVerifier | null = null;
  const make = (root: unknown, keys: readonly TrustedKey[]): ResponseVerifier => {
    later = verifierLater(async () => {
      const { createVerifierPool } = await import('../adapters/verifier-pool.ts');
      return makeWith(() => createVerifierPool(root, keys, { signal: deadline.signal }), documents);
    });
    return cache?.remembering(later, [VERSION, verifierProgram(), root, keys]) ?? later;
  };
  const trust = prepareTrust(documents, createOpenPgp(), make, registries);
  return {
    trust,
    async ready() {
      await later?.ready();
    },
  };
}

async function openNetwork(
  options: SourceOptions,
  host: Host,
  documents: TrustDocuments,
  registries: readonly RegistryRule[],
  levels: BegunSource['levels'],
): Promise<Source> {
  const recorder =
    options.saveEvidence === undefined
      ? null
      : await (await import('../adapters/record/disk.ts')).recordTo(options.saveEvidence);
  const hasKeys = options.keys !== undefined;
  const sources = new Map<string, DocumentSource>();
  const routings = new Map<string, EvidenceRecord['routing']>();
  const warned = new Set<string>();
  const { cache } = host;
  // A record is of what registries answered in this very run.
  const kept = (source: DocumentSource, config: NpmConfig): DocumentSource =>
    cache === undefined || cache === null || recorder !== null
      ? source
      : cache.around(source, config, proxiesOf(host.env));
  const later = trustLater(documents, registries, host);
  return {
    trust: later.trust,
    async registryOf(project) {
      const config = await loadNpmConfig({
        cwd: host.root,
        env: host.env,
        project: project.settings,
        ...(levels === null ? {} : { levels }),
        ...(options.registry === undefined ? {} : { registry: options.registry }),
      });
      const absent = emptySecrets(config.emptyVariables ?? [], host.env);
      for (const warning of [...config.warnings, ...absent].filter((text) => !warned.has(text))) {
        warned.add(warning);
        host.warn(warning);
      }
      // Projects with other credentials must not share: an answer that one may see is not the other's.
      const credentials = JSON.stringify(Object.entries(config.credentials).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      const source =
        sources.get(credentials) ??
        kept(
          createHttpSource(config, {
            version: VERSION,
            concurrency: options.concurrency,
            timeoutMs: REQUEST_TIMEOUT_MS,
            signal: host.deadline.signal,
            hasKeys,
            ...(recorder === null ? {} : { onReply: recorder.onReply }),
          }),
          config,
        );
      sources.set(credentials, source);
      routings.set(keyOf(project), { ...config, hasKeys });
      return registryPort(source, config, { hasKeys, registries });
    },
    async finish() {
      await later.ready();
      const [home] = routings.values();
      if (recorder !== null && home !== undefined) await recorder.finish(home, documents, Object.fromEntries(routings));
    },
  };
}

function proxiesOf(env: Host['env']): unknown {
  return Object.entries(env)
    .filter(([name]) => /^(?:https?_|no_?|all_)?proxy$/i.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function openRecord(
  folder: string,
  options: SourceOptions,
  host: Host,
  trust: TrustDocuments | null,
  registries: readonly RegistryRule[],
): Promise<Source> {
  if (options.saveEvidence !== undefined) {
    throw new ConfigurationError([
      {
        code: 'EVIDENCE_TWICE',
        message: '--evidence and --save-evidence exclude each other.',
        hint: 'Leave one of them out.',
      },
    ]);
  }
  const [{ readRecord }, { replayAll }] = await Promise.all([
    import('../adapters/record/disk.ts'),
    import('../adapters/record/replay.ts'),
  ]);
  const { record, readBody } = await readRecord(folder);
  const documents = trust ?? recordedTrust(record.trust, folder);
  const { home, projects } = replayAll(record, readBody, registries);
  const later = trustLater(documents, registries, host);
  return {
    trust: later.trust,
    registryOf: async (project) => projects.get(keyOf(project)) ?? home,
    finish: () => later.ready(),
  };
}

export async function loadTrust(options: SourceOptions, host: Host, trees: BaseTrees | null): Promise<TrustDocuments> {
  return loadTrustDocuments({
    offline: options.offline,
    now: host.now(),
    timeoutMs: TUF_TIMEOUT_MS,
    ...(options.trustedRoot === undefined ? {} : { trustedRootFile: options.trustedRoot }),
    ...(options.keys === undefined ? {} : { keysFile: options.keys }),
    ...(trees === null ? {} : { readFile: trustReader(host, trees) }),
  });
}

/**
 * In a pull request a trusted root or keys that lie in the repository are the pull request's own: whoever writes the
 * lockfile would also say whose signatures count. They are read from the base; what git does not track was put there by
 * the workflow, and is read from the disk.
 */
function trustReader(host: Host, trees: BaseTrees): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const [real, root] = await Promise.all([realPath(resolve(host.root, path)), realPath(host.root)]);
    if (!isInside(real, root)) return readFileBytes(real, MAX_FILE_BYTES);
    const relative = shownPath(real, root, root);
    const bytes = await bytesAt(trees.base, `${trees.prefix}${relative}`, MAX_FILE_BYTES);
    if (bytes !== null) return bytes;
    if ((await trackedBelow(host.gitIn(host.root))).has(relative))
      throw new Error('the pull request adds it; the base does not have it');
    return readFileBytes(real, MAX_FILE_BYTES);
  };
}

/** The trust that the recorded run verified with. It is as good as the folder: whoever can write there can replace it. */
function recordedTrust(json: unknown, folder: string): TrustDocuments {
  if (!isRecord(json) || !('root' in json) || !('keys' in json)) {
    throw new ConfigurationError([
      {
        code: 'RECORD_TRUST',
        message: `${folder} holds no trust material.`,
        hint: 'Give --trusted-root and --keys as well.',
      },
    ]);
  }
  const source = { source: 'record', date: null, detail: folder } as const;
  return { root: json['root'], keys: json['keys'], rootSource: source, keysSource: source, stale: null };
}
