import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainEnvironment, runChild } from '../adapters/child.ts';
import { readFileBytes, replaceFile } from '../adapters/files.ts';
import { cloneBranch } from '../adapters/git-clone.ts';
import { ConfigurationError, IncompleteError, messageOf } from '../model/errors.ts';
import type { FleetRepository, FleetResult } from '../model/fleet.ts';
import { stringAt } from '../model/json.ts';
import type { Severity } from '../model/severity.ts';
import { terminalText } from '../report/escape.ts';
import { resultJson, summaryJson } from '../report/fleet-json.ts';
import { MAX_REPORT_BYTES } from '../saved/audit.ts';
import { MAX_PLAN_BYTES, readPlan, readSummary } from '../saved/fleet.ts';
import { startDeadline } from './deadline.ts';
import type { ExitCode } from './exit-code.ts';
import { tokenOf } from './fleet-plan.ts';
import { bytesOf } from './merge.ts';
import type { SourceOptions } from './options.ts';
import type { Terminal } from './output.ts';

export interface FleetAuditFlags
  extends Pick<SourceOptions, 'registry' | 'trustedRoot' | 'keys' | 'offline' | 'concurrency'> {
  readonly plan: string;
  readonly job: number;
  readonly output: string;
  readonly failOn?: Severity;
  readonly uploadSarif: boolean;
  /** A folder that the audits of this job share. */
  readonly cache?: string;
  /** Of one repository, in seconds. */
  readonly timeout: number;
}

/** Beyond its own deadline an audit has this long to write what it has. */
const GRACE_MS = 30_000;
const CLONE_MS = 600_000;

/**
 * Audits the repositories of one job, one after the other, and writes a result for each, whatever becomes of it. 0 where every
 * one has a result: what they say is told by `fleet report`.
 */
export async function fleetAuditCommand(flags: FleetAuditFlags, terminal: Terminal): Promise<ExitCode> {
  const folder = process.cwd();
  const plan = readPlan(flags.plan, await bytesOf(flags.plan, folder, MAX_PLAN_BYTES));
  if (flags.job > plan.jobs) {
    const message = `The plan has ${plan.jobs} jobs, and none of number ${flags.job}.`;
    throw new ConfigurationError([{ code: 'USAGE', message, hint: 'Give --job a number from the plan.' }]);
  }
  const token = tokenOf(terminal.env);
  const output = resolve(folder, flags.output);
  await mkdir(output, { recursive: true });
  const deadline = startDeadline(24 * 60 * 60, ['SIGTERM', 'SIGINT']);
  try {
    for (const [index, repository] of plan.repositories.entries()) {
      if (index % plan.jobs !== flags.job - 1) continue;
      if (deadline.reason !== null) return 3;
      const work = await mkdtemp(join(terminal.env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-fleet-'));
      try {
        const result = await auditOne({ repository, work, output, token, flags, terminal, signal: deadline.signal });
        await replaceFile(join(output, `${repository.id}.result.json`), output, resultJson(result));
        const became = result.problem ?? `exit code ${result.exitCode}`;
        const untold = result.sarif === 'failed' ? '; its SARIF could not be read' : '';
        terminal.stderr.write(`countersign: ${repository.name}: ${became}${untold}\n`);
      } finally {
        await rm(work, { recursive: true, force: true });
      }
    }
    return 0;
  } finally {
    deadline.release();
  }
}

interface One {
  readonly repository: FleetRepository;
  /** A folder of its own, gone afterwards. */
  readonly work: string;
  readonly output: string;
  readonly token: string;
  readonly flags: FleetAuditFlags;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

async function auditOne(one: One): Promise<FleetResult> {
  const { repository, work, output, token, flags, terminal } = one;
  const { env } = terminal;
  const none = { schemaVersion: 1, id: repository.id, repository: repository.name, sarif: 'no' } as const;
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const cloned = await cloneBranch({
    url: `${server}/${repository.name}.git`,
    branch: repository.branch,
    folder: work,
    token,
    env,
    timeoutMs: CLONE_MS,
  });
  if (cloned.kind === 'empty')
    return { ...none, commit: null, exitCode: null, problem: 'NO_LOCKFILE', detail: 'the repository is empty' };
  if (cloned.kind === 'failed')
    return { ...none, commit: null, exitCode: null, problem: 'NOT_CLONED', detail: terminalText(cloned.detail, 300) };
  const { commit } = cloned;
  const report = join(output, `${repository.id}.json`);
  const sarif = join(output, `${repository.id}.sarif`);
  // A process of its own, that knows no token: what a repository configures may send what the environment holds to anybody.
  const { code, stderr } = await runChild(process.execPath, argumentsOf(flags, report, sarif), {
    cwd: work,
    env: plainEnvironment(env),
    timeoutMs: flags.timeout * 1000 + GRACE_MS,
  });
  const { problem, detail } = code === null ? { problem: 'NOT_FINISHED', detail: stderr } : await sumUp(one, stderr);
  const result: FleetResult = { ...none, commit, exitCode: code, problem, detail: terminalText(detail.trim(), 300) };
  if (problem !== null || !flags.uploadSarif) return result;
  return { ...result, ...(await upload(one, sarif, commit)) };
}

/** What an audit left is no reason to leave out the repositories after it: one that cannot be read is told of this one. */
async function upload(
  { repository, token, terminal, signal }: One,
  path: string,
  commit: string,
): Promise<Pick<FleetResult, 'sarif'> & Partial<Pick<FleetResult, 'detail'>>> {
  let sarif: Uint8Array;
  try {
    sarif = await readFileBytes(path, MAX_REPORT_BYTES);
  } catch (error) {
    return { sarif: 'failed', detail: terminalText(messageOf(error), 300) };
  }
  const { uploadSarif } = await import('../adapters/github-fleet.ts');
  const apiUrl = (terminal.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const { name, branch } = repository;
  return { sarif: await uploadSarif(sarif, { commit, branch }, { token, apiUrl, repository: name, signal }) };
}

function argumentsOf(flags: FleetAuditFlags, report: string, sarif: string): readonly string[] {
  const given = {
    registry: flags.registry,
    'trusted-root': flags.trustedRoot === undefined ? undefined : resolve(flags.trustedRoot),
    keys: flags.keys === undefined ? undefined : resolve(flags.keys),
    'fail-on': flags.failOn,
    cache: flags.cache === undefined ? undefined : resolve(flags.cache),
  };
  return [
    process.argv[1] ?? '',
    'audit',
    '--quiet',
    '--scope=all',
    `--json=${report}`,
    `--sarif=${sarif}`,
    `--concurrency=${flags.concurrency}`,
    `--timeout=${flags.timeout}`,
    ...(flags.offline ? ['--offline'] : []),
    ...Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
  ];
}

/** The code that ends the one line of a problem; of several problems none is told, since one may stand for another. */
function problemIn(stderr: string): string {
  const codes = stderr.split('\n').flatMap((line) => /^countersign: .* \[([A-Z][A-Z0-9_]*)\]$/.exec(line)?.[1] ?? []);
  const [only, second] = codes;
  return only === undefined || second !== undefined ? 'NO_REPORT' : only;
}

/** Writes the sums of a report beside it: ten thousand whole reports would not find room where they are added up. */
async function sumUp(
  { repository: { id }, output }: One,
  stderr: string,
): Promise<{ readonly problem: string | null; readonly detail: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(join(output, `${id}.json`), MAX_REPORT_BYTES);
  } catch (error) {
    if (stringAt(error, 'code') === 'ENOENT') return { problem: problemIn(stderr), detail: stderr };
    return { problem: 'REPORT_UNREADABLE', detail: messageOf(error) };
  }
  try {
    await replaceFile(join(output, `${id}.summary.json`), output, summaryJson(readSummary(`${id}.json`, bytes)));
    return { problem: null, detail: '' };
  } catch (error) {
    if (!(error instanceof IncompleteError)) throw error;
    return { problem: 'REPORT_UNREADABLE', detail: error.message };
  }
}
