import { info } from '@actions/core';
import { createGit } from '../adapters/git.ts';
import { createCheckRun } from '../adapters/github-write-check-run.ts';
import type { GitHubWriteOptions, NotWritten } from '../adapters/github-write-client.ts';
import { putComment } from '../adapters/github-write-comment.ts';
import { messageOf } from '../model/errors.ts';
import { commentMarker } from '../report/comment.ts';
import { terminalText } from '../report/escape.ts';
import { plural } from '../report/wording.ts';
import { auditName, type AuditName } from './audit-name.ts';
import { type AuditedPlace, auditedPlace } from './audited-place.ts';
import type { AuditInputs } from './inputs.ts';
import type { ToTell } from './to-tell.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** All that is written to GitHub together takes no longer than this. */
const BUDGET_MS = 90_000;

/** What there is to say and where. */
interface Telling {
  readonly toTell: ToTell;
  readonly place: AuditedPlace;
  readonly name: AuditName;
  readonly options: GitHubWriteOptions;
  readonly env: Environment;
}

/**
 * Writes the pull-request comment and the check run, where they were asked for. What cannot be written is a line in the
 * log and no more: the verdict, its annotations and the job summary are there already, and the exit code is theirs.
 * Never throws. Returns the comment's address, or an empty text.
 *
 * @param folder the folder that was audited, in its repository
 */
export async function tellGitHub(
  toTell: ToTell,
  inputs: Pick<AuditInputs, 'comment' | 'checkRun' | 'auditName' | 'githubToken' | 'workingDirectory'>,
  folder: string,
  env: Environment,
): Promise<string> {
  const wanted = [...(inputs.comment ? ['comment'] : []), ...(inputs.checkRun ? ['check run'] : [])].join(' and no ');
  if (wanted === '') return '';
  try {
    // A job that is cancelled has seconds left, and mostly a newer one takes its place.
    if (toTell.cancelled) return say(`No ${wanted}: the job was cancelled.`);
    if (inputs.githubToken === '') return say(`No ${wanted}: the input github-token is empty.`);
    const place = await auditedPlace(env, await createGit(folder, env).resolve('HEAD'));
    if (place.kind === 'unknown') return say(`No ${wanted}: ${place.why}.`);
    const options = {
      token: inputs.githubToken,
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      signal: AbortSignal.timeout(BUDGET_MS),
    };
    const name = auditName(env, inputs.auditName, inputs.workingDirectory);
    const telling = { toTell, place, name, options, env };
    if (inputs.checkRun) await tellByCheckRun(telling);
    return inputs.comment ? await tellByComment(telling) : '';
  } catch (error) {
    // Whatever it is, it is not the audit's.
    return say(`No ${wanted}: ${messageOf(error)}`);
  }
}

async function tellByComment({ toTell, place, name, options, env }: Telling): Promise<string> {
  const { pullRequest } = place;
  if (pullRequest === null) return say('No comment: this job runs for no pull request.');
  const run = env['GITHUB_RUN_ID'] ?? '0';
  const stamp = { audit: name.id, run, name: name.name, commit: place.commit, runUrl: runUrl(env) };
  const written = await putComment(options, {
    pullRequest: pullRequest.number,
    marker: commentMarker(stamp),
    run,
    body: toTell.comment(stamp),
    create: toTell.beginsComment,
  });
  if ('detail' in written) return say(why('comment', 'pull-requests: write', written, place));
  if (written.kind === 'none') return say('No comment: there is nothing to say that the check does not say.');
  const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${options.repository}/pull/${pullRequest.number}#issuecomment-${written.id}`;
  if (written.kind === 'newer') say(`The comment is of a newer run and stays: ${url}`);
  else say(`The comment was ${written.kind}: ${url}`);
  return url;
}

async function tellByCheckRun({ toTell, place, name, options, env }: Telling): Promise<void> {
  const { checkRun, omitted } = toTell.checkRun(name.name);
  const written = await createCheckRun(options, {
    ...checkRun,
    headSha: place.commit,
    externalId: name.id,
    detailsUrl: runUrl(env),
  });
  if (written.kind !== 'created') {
    say(why('check run', 'checks: write', written, place));
    return;
  }
  const left = checkRun.annotations.length - written.annotated + omitted;
  say(`The check run “${checkRun.name}” was created, with ${plural(written.annotated, 'annotation')}.`);
  if (left > 0)
    say(
      `${plural(left, 'more annotation is', 'more annotations are')} not in the check run${written.short === null ? '' : ` (${written.short})`}. The JSON report has all findings.`,
    );
}

/** Why something was not written, in one line, with what to do where something can be done. */
function why(what: string, permission: string, { kind, forbidden, detail }: NotWritten, place: AuditedPlace): string {
  const elsewhere = 'The result, its annotations and the summary are the same without it.';
  if (kind === 'lost') return `Perhaps no ${what}: ${detail}. ${elsewhere}`;
  if (!forbidden) return `No ${what}: ${detail}. ${elsewhere}`;
  if (place.pullRequest?.fromFork === true)
    return `No ${what}: the pull request comes from a fork, and GitHub lets the token of such a job only read; it would take “${permission}”. ${elsewhere}`;
  return `No ${what}: the token may not write it (${detail}). Give the job “permissions: ${permission}”. ${elsewhere}`;
}

function runUrl(env: Environment): string | null {
  const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
  return server === undefined || repository === undefined || run === undefined
    ? null
    : `${server}/${repository}/actions/runs/${run}`;
}

function say(line: string): '' {
  info(terminalText(line));
  return '';
}
