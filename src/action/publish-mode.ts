import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { error as logError, info, setOutput, setSecret, summary, warning } from '@actions/core';
import { openGit } from '../adapters/git.ts';
import { startDeadline } from '../commands/deadline.ts';
import { packFolder } from '../commands/publish.ts';
import { exitCodeOfPublish } from '../commands/publish-exit-code.ts';
import type { PublishHost } from '../commands/publish-options.ts';
import { runPublish, type PublishRun } from '../commands/publish-run.ts';
import { verifyPublishedRelease } from '../commands/verify-release.ts';
import type { PublishedPackage } from '../model/publish-report.ts';
import type { PublishOutcome } from '../model/publish.ts';
import { terminalText } from '../report/escape.ts';
import { renderConfirmationSummary, renderPublishSummary } from '../report/publish-markdown.ts';
import { renderConfirmation, renderPublish } from '../report/publish-terminal.ts';
import { createActionIdTokens } from './id-token.ts';
import { type PublishInputs, readPublishInputs } from './publish-inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const PLAIN = { color: false, width: 120, links: false } as const;
/** Worst first: what a list of packages comes to. */
const WORST: readonly PublishOutcome[] = [
  'failed',
  'published-not-confirmed',
  'unknown',
  'published-not-visible',
  'skipped',
  'staged',
  'confirmed',
  'already-published',
];

/** The registry has the version, whatever else is to be said of it. One that is staged it keeps to itself. */
const PUBLISHED: ReadonlySet<PublishOutcome> = new Set([
  'confirmed',
  'already-published',
  'published-not-visible',
  'published-not-confirmed',
]);

/** `mode: publish`. */
export async function publishMode(folder: string, workspace: string, env: Environment): Promise<void> {
  const inputs = readPublishInputs(workspace);
  const run = await withHost(inputs, workspace, env, (host) => runPublish(folder, inputs.options, host));
  info(renderPublish(run.report, PLAIN));
  await summarise(renderPublishSummary(run.report), env);
  setPublishOutputs(run);
  for (const one of run.report.packages) annotate(one);
  process.exitCode = exitCodeOfPublish(run.report);
}

/** `mode: pack`: may run the project's code, and signs nothing. */
export async function packMode(folder: string, workspace: string, env: Environment): Promise<void> {
  const inputs = readPublishInputs(workspace);
  const { packageManager } = inputs.options;
  const tarball = await withHost(inputs, workspace, env, (host) =>
    packFolder(folder, packageManager ?? null, null, host),
  );
  const { path, integrity, sha256, manifest } = tarball;
  info(`packed ${terminalText(`${manifest.name}@${manifest.version}`)}: ${path}\n${integrity}`);
  setOutput('outcome', 'pass');
  setOutput('name', manifest.name);
  setOutput('version', manifest.version);
  setOutput('tarball', path);
  setOutput('tarball-name', basename(path));
  setOutput('integrity', integrity);
  setOutput('sha256', sha256);
  process.exitCode = 0;
}

/** `mode: verify`: a version that was published at some time. */
export async function verifyMode(folder: string, workspace: string, env: Environment): Promise<void> {
  const inputs = readPublishInputs(workspace);
  const confirmation = await withHost(inputs, workspace, env, (host) =>
    verifyPublishedRelease(folder, inputs.package, inputs.options, host),
  );
  info(renderConfirmation(confirmation, PLAIN));
  await summarise(renderConfirmationSummary(confirmation), env);
  const { outcome } = confirmation;
  setOutput('outcome', outcome === 'confirmed' ? outcome : `published-${outcome}`);
  setOutput('name', confirmation.package.name);
  setOutput('version', confirmation.package.version);
  setOutput('integrity', confirmation.integrity ?? '');
  const visible = confirmation.checks.find(({ id }) => id === 'visible');
  setOutput('published', visible?.outcome === 'unknown' ? 'unknown' : String(visible?.outcome === 'pass'));
  for (const { message } of confirmation.problems) logError(terminalText(message), { title: 'not confirmed' });
  process.exitCode = outcome === 'confirmed' ? 0 : outcome === 'not-visible' ? 3 : 1;
}

async function withHost<T>(
  inputs: PublishInputs,
  workspace: string,
  env: Environment,
  work: (host: PublishHost) => Promise<T>,
): Promise<T> {
  const { githubToken, timeout } = inputs;
  for (const secret of [githubToken, env['NODE_AUTH_TOKEN'] ?? '']) if (secret !== '') setSecret(secret);
  const deadline = startDeadline(timeout, ['SIGTERM', 'SIGINT']);
  try {
    return await work({
      env,
      githubToken,
      identity: createActionIdTokens(env),
      say(line) {
        info(terminalText(line));
        // From here on something may land, and whatever breaks must not leave “false” behind.
        if (line.startsWith('publish: ')) setOutput('published', 'unknown');
      },
      onOutput: quote,
      onSecret: setSecret,
      audit: {
        env,
        gitIn: openGit(env),
        root: workspace,
        now: () => new Date(),
        deadline,
        progress: { update: () => undefined },
        warn: (message) => warning(terminalText(message)),
        githubCom: null,
        base: null,
      },
    });
  } finally {
    deadline.release();
  }
}

/** A script of the project could print `::set-output …` or `::add-mask::`: what it prints is text. */
function quote(chunk: Buffer): void {
  const token = randomUUID();
  const text = chunk.toString('utf8');
  process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}

async function summarise(text: string, env: Environment): Promise<void> {
  if (env['GITHUB_STEP_SUMMARY'] !== undefined) await summary.addRaw(text).write();
}

function annotate(one: PublishedPackage): void {
  for (const { code, message, hint } of one.problems.slice(0, 10)) {
    const text = terminalText(`${message}${hint === undefined ? '' : ` ${hint}`}`);
    const title = `${one.name}@${one.version}: ${code}`;
    if (one.outcome === 'published-not-visible' || one.outcome === 'unknown') warning(text, { title });
    else logError(text, { title });
  }
}

function setPublishOutputs({ report, bundleFiles }: PublishRun): void {
  const { packages } = report;
  const listed = packages.map((one, index) => outputsOf(one, bundleFiles[index] ?? null));
  const outcome = WORST.find((each) => packages.some((one) => one.outcome === each));
  setOutput('outcome', outcome ?? 'already-published');
  setOutput('published', publishedOf(packages));
  setOutput('packages', JSON.stringify(listed));
  const [only, second] = listed;
  if (only === undefined || second !== undefined) return;
  setOutput('name', only.name);
  setOutput('version', only.version);
  setOutput('tag', only.tag);
  setOutput('tarball', only.tarball);
  setOutput('tarball-name', basename(only.tarball));
  setOutput('integrity', only.integrity);
  setOutput('sha256', only.sha256);
  setOutput('bundle', only.bundle);
  setOutput('log-url', only.logUrl);
  setOutput('stage-id', only.stageId);
}

/** Of several packages: `false` if one certainly is not there, otherwise `unknown` if that cannot be told of one. */
export function publishedOf(packages: readonly PublishedPackage[]): 'true' | 'false' | 'unknown' {
  if (packages.some(({ outcome }) => outcome !== 'unknown' && !PUBLISHED.has(outcome))) return 'false';
  return packages.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'true';
}

function outputsOf(one: PublishedPackage, bundle: string | null) {
  const { name, version, outcome, packed } = one;
  return {
    name,
    version,
    outcome,
    tag: one.tag ?? '',
    tarball: packed?.path ?? '',
    integrity: packed?.integrity ?? '',
    sha256: packed?.sha256 ?? '',
    bundle: bundle ?? '',
    logUrl: one.log?.url ?? '',
    stageId: one.stageId ?? '',
    published: outcome === 'unknown' ? null : PUBLISHED.has(outcome),
  };
}
