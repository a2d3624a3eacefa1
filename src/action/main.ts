import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { error as logError, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { isInside } from '../adapters/files.ts';
import { baseFromEnvironment } from '../commands/base.ts';
import { startDeadline } from '../commands/deadline.ts';
import { exitCodeOf, exitCodeOfError } from '../commands/exit-code.ts';
import { describeError } from '../commands/output.ts';
import { runAudit } from '../commands/run-audit.ts';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Annotation, annotations } from '../report/annotations.ts';
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
    if (inputs.githubToken !== '') setSecret(inputs.githubToken);
    const workspace = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd());
    const folder = resolve(workspace, inputs.workingDirectory);
    if (!isInside(folder, workspace)) throw outside('working-directory', inputs.workingDirectory);
    const verdict = await auditWith(inputs, folder, workspace, env);
    await publish(verdict, inputs, workspace, env);
  } catch (error) {
    process.exitCode = exitCodeOfError(error);
    setOutput('outcome', exitCodeOfError(error) === 3 ? 'incomplete' : 'error');
    for (const line of describeError(error).trimEnd().split('\n')) info(line);
    setFailed(terminalText(messageOf(error)));
    // `setFailed` makes the exit code 1, which here means "findings".
    process.exitCode = exitCodeOfError(error);
  }
}

async function auditWith(inputs: AuditInputs, folder: string, workspace: string, env: Environment): Promise<Verdict> {
  const deadline = startDeadline(inputs.timeout, ['SIGTERM', 'SIGINT']);
  try {
    return await runAudit(
      {
        lockfiles: inputs.lockfiles,
        folder,
        root: workspace,
        failOn: inputs.failOn,
        failOnIncomplete: inputs.failOnIncomplete,
        offline: inputs.offline,
        concurrency: inputs.concurrency,
        ...(inputs.registry === null ? {} : { registry: inputs.registry }),
        ...(inputs.trustedRoot === null ? {} : { trustedRoot: resolve(workspace, inputs.trustedRoot) }),
        ...(inputs.keys === null ? {} : { keys: resolve(workspace, inputs.keys) }),
      },
      {
        env,
        now: () => new Date(),
        deadline,
        progress: { update: () => undefined },
        warn: (message) => warning(terminalText(message)),
        base: await baseFromEnvironment(env, inputs.githubToken),
      },
    );
  } finally {
    deadline.release();
  }
}

async function publish(verdict: Verdict, inputs: AuditInputs, workspace: string, env: Environment): Promise<void> {
  info(renderAudit(verdict, { color: false, width: 120, links: false }));
  const { annotations: shown, omitted } = annotations(verdict);
  for (const annotation of shown) annotate(annotation);
  const left = Object.values(omitted).reduce((sum, count) => sum + count, 0);
  if (left > 0)
    info(
      `${left} more annotations are not shown: GitHub shows ten of a level a step. The job summary has all findings.`,
    );
  const report = await writeReport(verdict, inputs, workspace, env);
  setOutputs(verdict, report);
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const source =
    server !== undefined && repository !== undefined && env['GITHUB_SHA'] !== undefined
      ? { repositoryUrl: `${server}/${repository}`, sha: env['GITHUB_SHA'] }
      : {};
  if (env['GITHUB_STEP_SUMMARY'] !== undefined) await summary.addRaw(renderSummary(verdict, source)).write();
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
  const path =
    inputs.reportFile === null
      ? join(await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-')), 'report.json')
      : resolve(workspace, inputs.reportFile);
  try {
    await writeFile(path, auditJson(verdict));
  } catch (error) {
    throw new ConfigurationError([
      {
        code: 'REPORT_FILE',
        message: `The report cannot be written: ${messageOf(error)}`,
        hint: 'Check the input report-file.',
      },
    ]);
  }
  return path;
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
