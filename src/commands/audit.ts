import { openGit } from '../adapters/git.ts';
import { baseFromEnvironment, resolveBase } from './base.ts';
import { startDeadline } from './deadline.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { githubComAccess } from './github-com.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';
import { startProgress } from './progress.ts';
import type { Severity } from '../model/severity.ts';
import type { Shard } from '../model/shard.ts';
import { terminalText } from '../report/escape.ts';
import type { Host, Scope, SourceOptions } from './options.ts';
import { type ReportFiles, writeReportFiles } from './report-files.ts';
import { runAudit } from './run-audit.ts';
import { refuseWholeReports } from './shard.ts';

export interface AuditFlags extends SourceOptions, OutputFlags, ReportFiles {
  readonly timeout: number;
  readonly failOn?: Severity;
  readonly failOnIncomplete?: boolean;
  readonly history?: 'base' | 'line';
  readonly corroborate?: boolean;
  readonly deep?: boolean;
  readonly scope?: Scope;
  readonly baseRef?: string;
  /** A lockfile. */
  readonly base?: string;
  /** A folder. */
  readonly cache?: string;
  readonly shard?: Shard;
}

const REPORTS = ['sarif', 'vsa', 'html'] as const;

export async function auditCommand(
  lockfiles: readonly string[],
  flags: AuditFlags,
  terminal: Terminal,
  gitIn: Host['gitIn'] = openGit(terminal.env),
): Promise<ExitCode> {
  const folder = process.cwd();
  if (flags.shard !== undefined)
    refuseWholeReports(REPORTS.filter((report) => flags[report] !== undefined).map((report) => `--${report}`));
  const { base: baseFile, baseRef, ...rest } = flags;
  const against = baseFile === undefined ? {} : { baseFile };
  const verdict = await withHost(flags, terminal, async (host) => {
    const given = baseRef === undefined ? host.base : await resolveBase(baseRef, gitIn(folder));
    // A lockfile to compare with takes the place of a commit, but never of the base's configuration.
    const cache = flags.cache === undefined ? null : await (await import('./cache.ts')).openCache(flags.cache, host);
    const here = { ...host, gitIn, base: given, cache };
    try {
      return await runAudit({ ...rest, ...said(flags), ...against, lockfiles, folder }, here);
    } finally {
      await cache?.finish();
    }
  });
  await deliver(terminal, flags, {
    // Loaded while nothing waits for it: before the audit, its first request would.
    report: async () => (await import('../report/terminal.ts')).renderAudit(verdict, terminalOptions(terminal, flags)),
    json: async () => (await import('../report/json.ts')).auditJsonPieces(verdict),
  });
  const { env } = terminal;
  await writeReportFiles(verdict, flags, { folder, now: new Date(), env, named: (report) => `--${report}` });
  return exitCodeOf(verdict.outcome);
}

/** What was not said is left to the policy. */
function said({ failOn, failOnIncomplete, history, corroborate, deep }: AuditFlags) {
  return {
    failOn: failOn ?? null,
    failOnIncomplete: failOnIncomplete ?? null,
    history: history ?? null,
    corroborate: corroborate ?? null,
    deep: deep ?? null,
  };
}

/** Runs `work` with a deadline and a progress line, and takes both down again whatever happens. */
export async function withHost<T>(
  flags: OutputFlags & { readonly timeout: number },
  terminal: Terminal,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(flags.timeout, ['SIGTERM', 'SIGINT']);
  const progress = await startProgress(terminal, flags);
  try {
    return await work({
      env: terminal.env,
      gitIn: openGit(terminal.env),
      root: process.cwd(),
      now: () => new Date(),
      deadline,
      progress,
      warn: (message) => progress.say(`countersign: ${terminalText(message)}`),
      githubCom: githubComAccess(terminal.env, terminal.env['GITHUB_TOKEN'] ?? terminal.env['GH_TOKEN'] ?? '', ''),
      base: await baseFromEnvironment(terminal.env, terminal.env['GITHUB_TOKEN'] ?? ''),
    });
  } finally {
    progress.stop();
    deadline.release();
  }
}
