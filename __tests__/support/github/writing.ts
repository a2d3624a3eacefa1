import type { Answers } from './answers.ts';
import type { Operation } from './contract.ts';
import type { GitHubRepository } from './repository.ts';
import { failure, NOT_FOUND, reply, type TypedReply } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;
type Access = 'none' | 'read' | 'write';

/** Whose a token is, and what it may do. */
export interface TokenHolder {
  /** `github-actions[bot]`: a job's own. */
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
  /** May be changed between requests. */
  readonly permissions: { 'pull-requests': Access; checks: Access; 'security-events'?: Access };
}

export const JOB = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' } as const;

/** A comment on a pull request. `author` is `null` for an account that is gone. */
export interface CommentState {
  readonly id: number;
  readonly author: Pick<TokenHolder, 'login' | 'id' | 'type'> | null;
  body: string;
}

export interface CheckRunState {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  output: { readonly title: string; readonly summary: string };
  /** How many each request brought. */
  readonly batches: number[];
  readonly annotations: Json[];
}

/** GitHub takes no longer comment, and no longer summary of a check run, which it counts in bytes. */
const COMMENT_CHARACTERS = 65_536;
const SUMMARY_BYTES = 65_535;
const REFUSED = (): TypedReply => failure(403, 'Resource not accessible by integration');

/** A request that is about comments or check runs: what it changes, and the answer. `null`: it is about something else. */
export function write(
  operation: Operation,
  repository: GitHubRepository,
  answers: Answers,
  holder: TokenHolder,
  body: Json,
): TypedReply | null {
  const { id, params } = operation;
  const area = id.startsWith('checks/') ? 'checks' : 'pull-requests';
  const reads = id === 'issues/list-comments' || id === 'checks/get';
  if (!/^(?:issues|checks)\//.test(id)) return null;
  if (!reads && holder.permissions[area] !== 'write') return REFUSED();
  const number = Number(params['issue_number']);
  switch (id) {
    case 'issues/list-comments':
      return listComments(operation, repository, answers);
    case 'issues/create-comment': {
      const comments = repository.comments.get(number);
      if (comments === undefined) return NOT_FOUND();
      if (repository.locked.has(number)) return failure(403, 'Unable to create comment because issue is locked.');
      if (isTooLong(body)) return invalid('body is too long (maximum is 65536 characters)');
      const made = repository.comment(number, String(body['body']), holder);
      return reply(201, answers.comment(repository, number, made));
    }
    case 'issues/update-comment':
    case 'issues/delete-comment': {
      const [on, comment] = repository.findComment(Number(params['comment_id'])) ?? [0, null];
      if (comment === null) return NOT_FOUND();
      if (id === 'issues/delete-comment') {
        repository.comments.set(on, repository.comments.get(on)?.filter((each) => each !== comment) ?? []);
        return { ...reply(204, null), body: Buffer.alloc(0) };
      }
      if (isTooLong(body)) return invalid('body is too long (maximum is 65536 characters)');
      comment.body = String(body['body']);
      return reply(200, answers.comment(repository, on, comment));
    }
    case 'checks/create':
    case 'checks/update':
      return checkRun(operation, repository, answers, body);
    default:
      throw new Error(`the stand-in has no answer for ${id}`);
  }
}

function listComments({ params, query }: Operation, repository: GitHubRepository, answers: Answers): TypedReply {
  const number = Number(params['issue_number']);
  const all = repository.comments.get(number);
  if (all === undefined) return NOT_FOUND();
  const [page, size] = [Number(query['page'] ?? 1), Math.min(100, Number(query['per_page'] ?? 30))];
  const pages = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, relation: string): string =>
    `<${answers.url}/repositories/${repository.id}/issues/${number}/comments?per_page=${size}&page=${to}>; rel="${relation}"`;
  return reply(
    200,
    all.slice((page - 1) * size, page * size).map((each) => answers.comment(repository, number, each)),
    page < pages ? { link: `${link(page + 1, 'next')}, ${link(pages, 'last')}` } : {},
  );
}

function checkRun({ id, params }: Operation, repository: GitHubRepository, answers: Answers, body: Json): TypedReply {
  const output = (body['output'] ?? {}) as { title: string; summary: string; annotations?: Json[] };
  if (Buffer.byteLength(output.summary) > SUMMARY_BYTES) return invalid('summary exceeds a maximum bytesize of 65535');
  const annotations = output.annotations ?? [];
  if (id === 'checks/update') {
    const known = repository.checkRuns.find((each) => each.id === Number(params['check_run_id']));
    if (known === undefined) return NOT_FOUND();
    known.annotations.push(...annotations);
    known.batches.push(annotations.length);
    known.output = output;
    return reply(200, answers.checkRun(repository, known));
  }
  const headSha = String(body['head_sha']);
  if (!repository.commits.has(headSha)) return invalid(`No commit found for SHA: ${headSha}`);
  if (body['status'] === 'completed' && body['conclusion'] === undefined) return invalid('no conclusion');
  const made: CheckRunState = {
    id: 5000 + repository.checkRuns.length,
    name: String(body['name']),
    headSha,
    conclusion: (body['conclusion'] as string | undefined) ?? null,
    externalId: (body['external_id'] as string | undefined) ?? null,
    output,
    batches: [annotations.length],
    annotations: [...annotations],
  };
  repository.checkRuns.push(made);
  return reply(201, answers.checkRun(repository, made));
}

/** Characters, not bytes, nor half surrogate pairs. */
function isTooLong(body: Json): boolean {
  return Array.from(String(body['body'])).length > COMMENT_CHARACTERS;
}

export function invalid(message: string): TypedReply {
  return reply(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'X', code: 'custom', message }],
    documentation_url: 'https://docs.github.com/rest',
  });
}
