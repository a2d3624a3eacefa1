import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { error as logError, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { isInside, replaceFile } from '../adapters/files.ts';
import { baseFromEnvironment } from '../commands/base.ts';
import { githubComAccess } from '../commands/github-com.ts';
import { startDeadline } from '../commands/deadline.ts';
import { exitCodeOf, exitCodeOfError } from '../commands/exit-code.ts';
import { describeError } from '../commands/output.ts';
import { runAudit } from '../commands/run-audit.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Annotation, ANNOTATION_LIMIT, annotations } from '../report/annotations.ts';
import { terminalText } from '../report/escape.ts';
import { auditJson } from '../report/json.ts';
import { renderSummary } from '../report/markdown.ts';
import { renderAudit } from '../report/terminal.ts';
import { type AuditInputs, readInputs } from './inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The composition root of the action. Sets every output and the exit code on every path; never throws. */
export async function main(env: Environment): Promise<void> {
  try {
    // What a failure before the end would leave unset breaks `fromJSON(outputs.…)` further down the workflow.
    setOutputs(null, '');
    const inputs = readInputs();
    for (const token of [inputs.githubToken, inputs.githubComToken]) if (token !== '') setSecret(token);
    const workspace = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd());
    const folder = resolve(workspace, inputs.workingDirectory);
    if (!isInside(folder, workspace)) throw outside('working-directory', inputs.workingDirectory);
    const { verdict, warnings } = await auditWith(inputs, folder, workspace, env);
    await publish(verdict, warnings, inputs, workspace, env);
  } catch (error) {
    process.exitCode = exitCodeOfError(error);
    setOutput('outcome', exitCodeOfError(error) === 3 ? 'incomplete' : 'error');
    for (const line of describeError(error).trimEnd().split('\n')) info(line);
    setFailed(
      messageOf(error)
        .split('\n')
        .map((line) => terminalText(line))
        .join('\n'),
    );
    // `setFailed` makes the exit code 1, which here means "findings".
    process.exitCode = exitCodeOfError(error);
  }
}

interface Audited {
  readonly verdict: Verdict;
  /** What configuration was not honoured, one line each. */
  readonly warnings: readonly string[];
}

async function auditWith(inputs: AuditInputs, folder: string, workspace: string, env: Environment): Promise<Audited> {
  const deadline = startDeadline(inputs.timeout, ['SIGTERM', 'SIGINT']);
  const warnings: string[] = [];
  try {
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
        ...(inputs.trustedRoot === null ? {} : { trustedRoot: resolve(workspace, inputs.trustedRoot) }),
        ...(inputs.keys === null ? {} : { keys: resolve(workspace, inputs.keys) }),
      },
      {
        env,
        root: workspace,
        now: () => new Date(),
        deadline,
        progress: { update: () => undefined },
        warn(message) {
          warnings.push(terminalText(message));
          info(terminalText(message));
        },
        githubCom: githubComAccess(env, inputs.githubToken, inputs.githubComToken),
        base: await baseFromEnvironment(env, inputs.githubToken),
      },
    );
    return { verdict, warnings };
  } finally {
    deadline.release();
  }
}

async function publish(
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
    warning(warnings.join('\n'), { title: 'settings that are not honoured' });
  const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
  if (left > 0)
    info(
      `${left} more annotations are not shown: GitHub shows ten of a level a step. The job summary has all findings.`,
    );
  // Before the report: a path that cannot be written to must not take the verdict with it.
  setOutputs(verdict, '');
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const source =
    server !== undefined && repository !== undefined && env['GITHUB_SHA'] !== undefined
      ? { repositoryUrl: `${server}/${repository}`, sha: env['GITHUB_SHA'] }
      : {};
  if (env['GITHUB_STEP_SUMMARY'] !== undefined) await summary.addRaw(renderSummary(verdict, source)).write();
  setOutput('report', await writeReport(verdict, inputs, workspace, env));
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
    await replaceFile(path, workspace, auditJson(verdict));
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

function setOutputs(verdict: Verdict | null, report: string): void {
  setOutput('outcome', verdict?.outcome ?? 'error');
  setOutput('findings-count', verdict?.findings.length ?? 0);
  for (const severity of SEVERITIES) setOutput(`${severity}-count`, verdict?.counts.findings[severity] ?? 0);
  setOutput('coverage', verdict === null ? '' : JSON.stringify(verdict.coverage));
  setOutput('report', report);
}

function outside(input: string, value: string): ConfigurationError {
  return new ConfigurationError([
    {
      code: 'INPUT',
      message: `Input ${input} (${value}) leads out of the workspace.`,
      hint: 'Name a folder inside it.',
    },
  ]);
}
