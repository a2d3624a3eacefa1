import { readFile } from 'node:fs/promises';
import { at, parseJson, stringAt } from '../model/json.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The commit that an audit is about, and the pull request that a comment on it belongs to. */
export interface AuditedPlace {
  readonly kind: 'place';
  /** Of a pull request its own head: the merge that a job checks out is no commit that people see. */
  readonly commit: string;
  /** `null`: the job runs for none. */
  readonly pullRequest: { readonly number: number; readonly fromFork: boolean } | null;
}

/** Nothing certain can be said of what was audited. */
export interface NoPlace {
  readonly kind: 'unknown';
  readonly why: string;
}

/** Events whose payload has the pull request that they are about. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);
/**
 * Events whose job does not have by itself what people take it to be about: it begins on the default branch, with
 * rights, and the change comes in by a checkout of its own. Here the checkout must be known.
 */
const ELSEWHERE_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Where the result of an audit may be written, from the event (https://docs.github.com/webhooks/webhook-events-and-payloads).
 * It must be about the commit that is checked out: under `pull_request_target` that is the base by default, and a comment
 * "passed" would be about something that nobody proposes.
 *
 * @param head the commit that is checked out, or `null` where git does not tell
 */
export async function auditedPlace(env: Environment, head: string | null): Promise<AuditedPlace | NoPlace> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const sha = env['GITHUB_SHA'] ?? '';
  if (!PULL_REQUEST_EVENTS.has(event)) {
    if (!COMMIT.test(sha)) return unknown('GITHUB_SHA names no commit');
    return isCheckedOut(event, head, [sha]) ?? { kind: 'place', commit: sha, pullRequest: null };
  }
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const number = at(payload, 'pull_request', 'number');
  const commit = stringAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || commit === null || !COMMIT.test(commit))
    return unknown('the event’s payload names no pull request with its commit');
  const merge = stringAt(payload, 'pull_request', 'merge_commit_sha');
  const own = event === 'pull_request_target' ? [commit, merge] : [commit, merge, sha];
  const from = at(payload, 'pull_request', 'head', 'repo');
  const fromFork =
    from === null || (stringAt(from, 'full_name') ?? env['GITHUB_REPOSITORY']) !== env['GITHUB_REPOSITORY'];
  return isCheckedOut(event, head, own) ?? { kind: 'place', commit, pullRequest: { number, fromFork } };
}

/** `null` where it is: what is checked out is one of these commits. */
function isCheckedOut(event: string, head: string | null, commits: readonly (string | null)[]): NoPlace | null {
  if (head === null && ELSEWHERE_EVENTS.has(event))
    return unknown(`under ${event} it must be known what is checked out, and git does not tell`);
  if (head === null || commits.includes(head)) return null;
  const about = PULL_REQUEST_EVENTS.has(event)
    ? 'neither the pull request’s head nor its merge'
    : 'not the event’s commit';
  return unknown(`what is checked out, and was audited, is ${head.slice(0, 12)}, which is ${about}`);
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return parseJson(await readFile(path));
  } catch {
    return undefined;
  }
}

function unknown(why: string): NoPlace {
  return { kind: 'unknown', why };
}
