import { at, isRecord, stringAt } from '../model/json.ts';
import { type Done, GitHubWriteClient, type GitHubWriteOptions, type NotWritten } from './github-write-client.ts';

/** So that a page of the largest comments that GitHub takes stays below what is read of one answer. */
const PAGE = 30;
/** GitHub takes no more than 2,500 comments. Whoever fills a pull request with comments must not make this search endless. */
const MOST_PAGES = 100;
/** Time for a comment whose answer was lost to show up in the list. */
const SETTLE_MS = 2_000;
/** Who a job's own token is, on github.com and on enterprise servers. Nobody can register a name with brackets. */
const JOB_LOGIN = 'github-actions[bot]';

export interface CommentRequest {
  readonly pullRequest: number;
  /** The comment's first line begins with it; `run` follows. It tells this audit's comment from those of other audits. */
  readonly marker: string;
  /** The workflow run's number, by which a comment of a newer one is told: digits. */
  readonly run: string;
  /** Begins with the marker. */
  readonly body: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
}

/** `newer`: there is one of a newer run, which stays. `none`: there is none, and none was wanted. */
export type CommentWritten =
  | { readonly kind: 'created' | 'updated' | 'newer'; readonly id: number }
  | { readonly kind: 'none' };

interface Comment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}

/**
 * Keeps one comment of this audit on a pull request (https://docs.github.com/rest/issues/comments): updates the one that
 * is there, or creates it. Only a comment of the token's own author is ever taken for it: anybody can write the marker
 * into a comment, to have it believed or to keep this one from being seen.
 */
export async function putComment(
  options: GitHubWriteOptions,
  request: CommentRequest,
): Promise<CommentWritten | NotWritten> {
  const client = new GitHubWriteClient(options);
  const first = await put(client, request);
  if (first.kind !== 'lost' || !request.create) return first;
  // Perhaps it was created and only the answer was lost: what is there now decides, so that there is never a second one.
  await client.settle(SETTLE_MS);
  return put(client, request);
}

async function put(client: GitHubWriteClient, request: CommentRequest): Promise<CommentWritten | NotWritten> {
  const found = await findOwn(client, request);
  if (found.kind !== 'done') return found;
  const [own, ...doubles] = found.value;
  if (own === undefined) return request.create ? create(client, request) : { kind: 'none' };
  // Two runs can end in the other order than they began; the later commit's result must stay.
  const newer = found.value.find(({ body }) => isNewer(body, request));
  if (newer !== undefined) return { kind: 'newer', id: newer.id };
  if (own.body !== request.body) {
    const updated = await client.ask({
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: own.id, body: request.body },
      repeatable: true,
      read: readComment,
    });
    if (updated.kind !== 'done') return updated;
  }
  // Two runs that began together may each have found none. What contradicts the one that is kept must not stay.
  for (const double of doubles) await remove(client, double.id);
  return { kind: 'updated', id: own.id };
}

async function create(client: GitHubWriteClient, request: CommentRequest): Promise<CommentWritten | NotWritten> {
  const created = await client.ask({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: request.pullRequest, body: request.body },
    repeatable: false,
    read: readComment,
  });
  return created.kind === 'done' ? { kind: 'created', id: created.value.id } : created;
}

async function remove(client: GitHubWriteClient, id: number): Promise<void> {
  await client.ask({
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id },
    repeatable: true,
    read: () => true,
  });
}

/** This audit's comments by the token's own author, oldest first. All pages, or *not found out*. */
async function findOwn(
  client: GitHubWriteClient,
  { pullRequest, marker }: CommentRequest,
): Promise<Done<readonly Comment[]> | NotWritten> {
  const marked: Comment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const listed = await client.ask({
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest, per_page: PAGE, page },
      repeatable: true,
      read: readComments,
    });
    // A list that was not had is no empty list: whoever posts without having looked posts twice.
    if (listed.kind !== 'done') return { ...listed, kind: 'refused' };
    marked.push(...listed.value.filter(({ body }) => body.startsWith(marker)));
    if (listed.more || listed.value.length >= PAGE) continue;
    if (marked.length === 0) return { kind: 'done', value: [], more: false };
    const self = await whoAmI(client);
    return { kind: 'done', value: marked.filter(({ login }) => login === self), more: false };
  }
  const detail = `the pull request has more than ${MOST_PAGES * PAGE} comments, too many to look through`;
  return { kind: 'refused', forbidden: false, detail };
}

/**
 * The token's own name. REST tells it to people only, GraphQL also to a job's and an App's token. Where it does not tell,
 * the name of a job's token is assumed: then a comment of another own name is not found, and never a stranger's.
 */
async function whoAmI(client: GitHubWriteClient): Promise<string> {
  const answer = await client.graphql(
    'query { viewer { login } }',
    (value) => stringAt(value, 'data', 'viewer', 'login') ?? (at(value, 'errors') === undefined ? null : ''),
  );
  return answer.kind === 'done' && answer.value !== '' ? answer.value : JOB_LOGIN;
}

function isNewer(body: string, { marker, run }: CommentRequest): boolean {
  const of = /^\d{1,20}(?=\D)/.exec(body.slice(marker.length).trimStart())?.[0];
  return of !== undefined && /^\d{1,20}$/.test(run) && BigInt(of) > BigInt(run);
}

function readComments(value: unknown): readonly Comment[] | null {
  if (!Array.isArray(value)) return null;
  const comments = (value as readonly unknown[]).map(readComment);
  return comments.some((comment) => comment === null) ? null : comments.filter((comment) => comment !== null);
}

/** Shapes are GitHub's description of its API. `user` is `null` for an account that is gone. */
function readComment(value: unknown): Comment | null {
  const id = at(value, 'id');
  if (!isRecord(value) || typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  return { id, login: stringAt(value, 'user', 'login') ?? '', body: stringAt(value, 'body') ?? '' };
}
