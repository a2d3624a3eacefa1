import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { error as logError, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import { openGit } from '../adapters/git.ts';
import { replaceFile } from '../adapters/files.ts';
import { baseFromEnvironment } from '../commands/base.ts';
import { githubComAccess } from '../commands/github-com.ts';
import { startDeadline } from '../commands/deadline.ts';
import { exitCodeOf } from '../commands/exit-code.ts';
import type { Host } from '../commands/options.ts';
import { logProgress } from '../commands/progress.ts';
import { sourceOf, writeReportFiles } from '../commands/report-files.ts';
import { runAudit } from '../commands/run-audit.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Annotation, ANNOTATION_LIMIT, annotations } from '../report/annotations.ts';
import { terminalText } from '../report/escape.ts';
import { auditJsonPieces } from '../report/json.ts';
import { renderSummary } from '../report/markdown.ts';
import { renderAudit } from '../report/terminal.ts';
import { plural } from '../report/wording.ts';
import { type AuditInputs, readAuditInputs } from './inputs.ts';
import { setAuditOutputs } from './outputs.ts';
import type { RunnerCache } from './runner-cache.ts';
import { type ToTell, toTellOf, toTellOfFailure } from './to-tell.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `mode: audit`. Sets the exit code by the verdict; throws what the root is to tell. */
export async function auditMode(
  folder: string,
  workspace: string,
  env: Environment,
  gitIn: Host['gitIn'] = openGit(env),
): Promise<void> {
  const inputs = readAuditInputs();
  for (const token of [inputs.githubToken, inputs.githubComToken]) if (token !== '') setSecret(token);
  // Last, for it may take a while: a job that is killed meanwhile has its reports. And in any case.
  let toTell: ToTell | null = null;
  let cache: RunnerCache | null = null;
  try {
    const audited = await auditWith(inputs, { folder, workspace, env, gitIn });
    const { verdict, warnings } = audited;
    toTell = toTellOf(verdict, sourceOf(env));
    if (verdict.interrupted !== 'signal') cache = audited.cache;
    await report(verdict, warnings, inputs, workspace, env);
  } catch (error) {
    toTell ??= toTellOfFailure(error);
    throw error;
  } finally {
    if (toTell !== null) setOutput('comment-url', await tell(toTell, inputs, folder, env));
    await cache?.save();
  }
}

/** GitHub's client is half of the program, and loaded only where something is to be written there. */
async function tell(toTell: ToTell, inputs: AuditInputs, folder: string, env: Environment): Promise<string> {
  if (!inputs.comment && !inputs.checkRun) return '';
  return (await import('./tell-github.ts')).tellGitHub(toTell, inputs, folder, env);
}

/** Loaded only where it is asked for. Audits of one folder share what they keep. */
async function openCache(inputs: AuditInputs, env: Environment): Promise<RunnerCache | null> {
  const { openRunnerCache } = await import('./runner-cache.ts');
  const place = [inputs.workingDirectory, ...inputs.lockfiles];
  return openRunnerCache(
    place,
    env,
    () => new Date(),
    (line) => info(terminalText(line)),
  );
}

interface Audited {
  readonly verdict: Verdict;
  /** What configuration has no effect, and why: one line each. */
  readonly warnings: readonly string[];
  readonly cache: RunnerCache | null;
}

interface Place extends Pick<Host, 'env' | 'gitIn'> {
  readonly folder: string;
  readonly workspace: string;
}

async function auditWith(inputs: AuditInputs, { folder, workspace, env, gitIn }: Place): Promise<Audited> {
  const deadline = startDeadline(inputs.timeout, ['SIGTERM', 'SIGINT']);
  const progress = logProgress(info);
  const warnings: string[] = [];
  try {
    const [base, cache] = await Promise.all([
      baseFromEnvironment(env, inputs.githubToken),
      inputs.cache ? openCache(inputs, env) : null,
    ]);
    const verdict = await runAudit(
      {
        lockfiles: inputs.lockfiles,
        folder,
        ...(inputs.scope === null ? {} : { scope: inputs.scope }),
        failOn: inputs.failOn,
        failOnIncomplete: inputs.failOnIncomplete,
        history: inputs.history,
        corroborate: inputs.corroborate,
        deep: inputs.deep,
        offline: inputs.offline,
        concurrency: inputs.concurrency,
        ...(inputs.registry === null ? {} : { registry: inputs.registry }),
        ...(inputs.shard === null ? {} : { shard: inputs.shard }),
        ...(inputs.trustedRoot === null ? {} : { trustedRoot: resolve(workspace, inputs.trustedRoot) }),
        ...(inputs.keys === null ? {} : { keys: resolve(workspace, inputs.keys) }),
      },
      {
        env,
        gitIn,
        root: workspace,
        now: () => new Date(),
        deadline,
        progress,
        warn(message) {
          warnings.push(terminalText(message));
          info(terminalText(message));
        },
        githubCom: githubComAccess(env, inputs.githubToken, inputs.githubComToken),
        base,
        cache: cache?.answers ?? null,
      },
    );
    return { verdict, warnings, cache };
  } finally {
    progress.stop();
    deadline.release();
  }
}

async function report(
  verdict: Verdict,
  warnings: readonly string[],
  inputs: AuditInputs,
  workspace: string,
  env: Environment,
): Promise<void> {
  info(renderAudit(verdict, { color: false, width: 120, links: false }));
  const { annotations: shown, omitted } = annotations(verdict);
  for (const annotation of shown) annotate(annotation);
  // One for all of them, and none that takes a finding's place.
  if (warnings.length > 0 && shown.filter(({ level }) => level === 'warning').length < ANNOTATION_LIMIT)
    warning(warnings.join('\n'), { title: 'settings without effect' });
  const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
  if (left > 0)
    info(
      `${plural(left, 'more annotation is', 'more annotations are')} not shown: GitHub shows ten of a level a step. The job summary has all findings.`,
    );
  // Before the report: a path that cannot be written to must not take the verdict with it.
  setAuditOutputs(verdict, '');
  if (env['GITHUB_STEP_SUMMARY'] !== undefined) await summary.addRaw(renderSummary(verdict, sourceOf(env))).write();
  setOutput('report', await writeReport(verdict, inputs, workspace, env));
  await writeReportFiles(
    verdict,
    {
      ...(inputs.sarifFile === null ? {} : { sarif: inputs.sarifFile }),
      ...(inputs.vsaFile === null ? {} : { vsa: inputs.vsaFile }),
      ...(inputs.htmlFile === null ? {} : { html: inputs.htmlFile }),
    },
    { folder: workspace, now: new Date(), env, named: (report) => `the input ${report}-file` },
  );
  process.exitCode = exitCodeOf(verdict.outcome);
}

function annotate({ level, title, message, file, line }: Annotation): void {
  const say = { error: logError, warning, notice }[level];
  say(message, { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) });
}

async function writeReport(
  verdict: Verdict,
  inputs: AuditInputs,
  workspace: string,
  env: Environment,
): Promise<string> {
  try {
    const path =
      inputs.reportFile === null
        ? join(await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-')), 'report.json')
        : resolve(workspace, inputs.reportFile);
    await replaceFile(path, workspace, auditJsonPieces(verdict));
    return path;
  } catch (error) {
    throw new ConfigurationError([
      {
        code: 'REPORT_FILE',
        message: `The report cannot be written: ${messageOf(error)}`,
        hint: 'Check the input report-file.',
      },
    ]);
  }
}
