import { createOpenPgp } from '../adapters/openpgp.ts';
import { readRecord, recordTo } from '../adapters/record/disk.ts';
import { replayFrom } from '../adapters/record/replay.ts';
import { createRegistryClient } from '../adapters/registry/client.ts';
import { loadNpmConfig } from '../adapters/registry/npmrc.ts';
import { createBundleVerifier } from '../adapters/sigstore.ts';
import { type TrustDocuments, loadTrustDocuments } from '../adapters/trust.ts';
import { type Trust, prepareTrust } from '../audit/trust.ts';
import { audit } from '../audit/audit.ts';
import type { Raised } from '../judge/raise.ts';
import { ConfigurationError } from '../model/errors.ts';
import { isRecord } from '../model/json.ts';
import type { Severity } from '../model/finding.ts';
import type { ProgressPort, RegistryPort } from '../model/ports.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Deadline } from './deadline.ts';
import { loadLockfiles } from './lockfiles.ts';
import { type BaseCommit, projectConfig } from './project-config.ts';
import { VERSION } from './version.ts';

/** How registries are asked, and with what trust: the same for every journey. */
export interface SourceOptions {
  readonly registry?: string;
  readonly trustedRoot?: string;
  readonly keys?: string;
  readonly offline: boolean;
  readonly concurrency: number;
  readonly saveEvidence?: string;
  readonly evidence?: string;
}

export interface AuditOptions extends SourceOptions {
  readonly lockfiles: readonly string[];
  readonly folder: string;
  /** The workspace: paths are shown relative to it, and nothing inside it may lead out. */
  readonly root: string;
  readonly failOn: Severity;
  readonly failOnIncomplete: boolean;
}

/** The machine this runs on. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  readonly deadline: Deadline;
  readonly progress: ProgressPort;
  warn(message: string): void;
  /** The base commit of the pull request this runs for, or `null`. */
  readonly base: BaseCommit | null;
}

/** One try of one request. */
const REQUEST_TIMEOUT_MS = 30_000;
const TUF_TIMEOUT_MS = 5_000;

export async function runAudit(options: AuditOptions, host: Host): Promise<Verdict> {
  const { lockfiles, errors, folder } = await loadLockfiles(options.lockfiles, options.folder, options.root);
  const source = await openSource(options, host, folder);
  const verdict = await audit(
    {
      lockfiles,
      errors,
      raised: source.raised,
      thresholds: { failOn: options.failOn, failOnIncomplete: options.failOnIncomplete },
    },
    {
      registry: source.registry,
      trust: source.trust,
      progress: host.progress,
      interrupted: () => host.deadline.reason,
    },
  );
  await source.finish();
  return verdict;
}

/** Where answers come from, opened once. */
export interface Source {
  readonly registry: RegistryPort;
  readonly trust: Trust;
  readonly raised: readonly Raised[];
  /** Completes what is being recorded. */
  finish(): Promise<void>;
}

export async function openSource(options: SourceOptions, host: Host, folder: string): Promise<Source> {
  return options.evidence === undefined
    ? openNetwork(options, host, folder)
    : openRecord(options.evidence, options, host);
}

async function openNetwork(options: SourceOptions, host: Host, folder: string): Promise<Source> {
  // Independent of each other, and both may wait for somebody.
  const [project, trust] = await Promise.all([projectConfig(folder, host.base, host.env), loadTrust(options, host)]);
  const config = await loadNpmConfig({
    cwd: folder,
    env: host.env,
    projectNpmrc: project.npmrc,
    ...(options.registry === undefined ? {} : { registry: options.registry }),
  });
  for (const warning of config.warnings) host.warn(warning);
  const recorder = options.saveEvidence === undefined ? null : await recordTo(options.saveEvidence);
  const hasKeys = options.keys !== undefined;
  const registry = createRegistryClient(config, {
    version: VERSION,
    concurrency: options.concurrency,
    timeoutMs: REQUEST_TIMEOUT_MS,
    signal: host.deadline.signal,
    hasKeys,
    ...(recorder === null ? {} : { onReply: recorder.onReply }),
  });
  return {
    registry,
    trust: prepareTrust(trust, createOpenPgp(), createBundleVerifier),
    raised: project.raised,
    async finish() {
      const { registry: home, scopes, replaceRegistryHost } = config;
      await recorder?.finish({ registry: home, scopes, replaceRegistryHost, hasKeys }, trust);
    },
  };
}

async function openRecord(folder: string, options: SourceOptions, host: Host): Promise<Source> {
  if (options.saveEvidence !== undefined) {
    throw new ConfigurationError([
      {
        code: 'EVIDENCE_TWICE',
        message: '--evidence and --save-evidence exclude each other.',
        hint: 'Leave one of them out.',
      },
    ]);
  }
  const { record, readBody } = await readRecord(folder);
  const given = options.trustedRoot !== undefined && options.keys !== undefined;
  const trust = given ? await loadTrust(options, host) : recordedTrust(record.trust, folder);
  return {
    registry: replayFrom(record, readBody),
    trust: prepareTrust(trust, createOpenPgp(), createBundleVerifier),
    raised: [],
    finish: () => Promise.resolve(),
  };
}

export async function loadTrust(options: SourceOptions, host: Host): Promise<TrustDocuments> {
  return loadTrustDocuments({
    offline: options.offline,
    now: host.now(),
    timeoutMs: TUF_TIMEOUT_MS,
    ...(options.trustedRoot === undefined ? {} : { trustedRootFile: options.trustedRoot }),
    ...(options.keys === undefined ? {} : { keysFile: options.keys }),
  });
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
