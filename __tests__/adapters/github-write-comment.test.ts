import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubWriteOptions } from '../../src/adapters/github-write-client.ts';
import { type CommentRequest, putComment } from '../../src/adapters/github-write-comment.ts';
import { type GitHub, type GitHubRequest, startGitHub } from '../support/github/github.ts';
import type { GitHubRepository } from '../support/github/repository.ts';
import { JOB } from '../support/github/writing.ts';
import type { Fault } from '../support/registry/faults.ts';

const NUMBER = 7;
const MARKER = '<!-- countersign audit 0123456789abcdef run ';
const MALLORY = { login: 'mallory', id: 666, type: 'User' } as const;
const MONA = { login: 'mona', id: 2, type: 'User' } as const;

let github: GitHub;
let repository: GitHubRepository;
let slept: number[];
beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository('octo-org/demo');
  repository.pullRequest(NUMBER);
  slept = [];
});
afterEach(() => github.close());

function put(request: Partial<CommentRequest> = {}, options: Partial<GitHubWriteOptions> = {}) {
  const run = request.run ?? '20';
  return putComment(
    {
      token: github.token,
      apiUrl: github.url,
      repository: 'octo-org/demo',
      signal: new AbortController().signal,
      pace: { sleep: async (ms) => void slept.push(ms), random: () => 0, now: () => Date.now() },
      ...options,
    },
    { pullRequest: NUMBER, marker: MARKER, run, body: `${MARKER}${run} -->\n\nnew`, create: true, ...request },
  );
}

const bodies = (): readonly string[] => (repository.comments.get(NUMBER) ?? []).map(({ body }) => body);
const operations = (): readonly string[] => github.requests.map(({ operation }) => operation);
const of = (run: number, text = 'old'): string => `${MARKER}${run} -->\n\n${text}`;
/** A fault for the first `times` requests of an operation. */
function failing(operation: string, fault: Fault, times = 1): void {
  let left = times;
  github.fault = (request: GitHubRequest) => {
    if (request.operation !== operation || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

describe('the comment of an audit', () => {
  it('is created where there is none, and updated in place from then on', async () => {
    repository.comment(NUMBER, 'Me too', MONA);
    expect(await put()).toMatchObject({ kind: 'created' });
    expect(await put({ run: '21' })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual(['Me too', of(21, 'new')]);
  });

  it('is not written again where it says the same', async () => {
    await put();
    expect(await put()).toMatchObject({ kind: 'updated' });
    expect(operations()).not.toContain('issues/update-comment');
  });

  it('is not created where nothing is to be said, but updated all the same', async () => {
    expect(await put({ create: false })).toEqual({ kind: 'none' });
    expect(operations()).toEqual(['issues/list-comments']);
    repository.comment(NUMBER, of(19), JOB);
    expect(await put({ create: false })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([of(20, 'new')]);
  });

  it('is found on a later page, behind a stranger’s with the same marker', async () => {
    repository.comment(NUMBER, of(99, 'nothing to see here'), MALLORY);
    for (let i = 0; i < 70; i += 1) repository.comment(NUMBER, 'Me too', MONA);
    const own = repository.comment(NUMBER, of(19), JOB);
    expect(await put()).toEqual({ kind: 'updated', id: own.id });
    expect(bodies()[0]).toBe(of(99, 'nothing to see here'));
    expect(bodies()).toHaveLength(72);
    expect(operations()).toEqual([
      ...Array<string>(3).fill('issues/list-comments'),
      'graphql',
      'issues/update-comment',
    ]);
  });

  it('is never somebody else’s, nor one that only quotes it', async () => {
    const others = [
      [of(1), MALLORY],
      [of(1), { login: 'github-actions', id: 3, type: 'User' }],
      [of(1), { login: 'other[bot]', id: 4, type: 'Bot' }],
      [of(1), null],
      [`> ${of(1)}`, JOB],
      ['<!-- countersign audit fedcba9876543210 run 1 -->', JOB],
    ] as const;
    for (const [body, author] of others) repository.comment(NUMBER, body, author);
    expect(await put()).toMatchObject({ kind: 'created' });
    expect(bodies().slice(0, -1)).toEqual(others.map(([body]) => body));
  });

  it('is that of an App’s or a person’s own token as well', async () => {
    for (const [token, login] of [
      ['app', 'octo-bot[bot]'],
      ['pat', 'mona'],
    ] as const) {
      github.holders.set(token, {
        login,
        id: 9,
        type: 'User',
        permissions: { 'pull-requests': 'write', checks: 'none' },
      });
      expect(await put({}, { token })).toMatchObject({ kind: 'created' });
      expect(await put({}, { token })).toMatchObject({ kind: 'updated' });
    }
    expect(bodies()).toHaveLength(2);
  });

  it.each<[string, Fault]>([
    ['does not answer', { status: 500 }],
    ['answers with an error', { status: 200, body: '{"errors":[{"message":"no"}]}' }],
  ])('is still the job’s own, and no stranger’s, where GraphQL %s', async (_how, fault) => {
    repository.comment(NUMBER, of(1), MALLORY);
    const own = repository.comment(NUMBER, of(1), JOB);
    failing('graphql', fault, 9);
    expect(await put()).toEqual({ kind: 'updated', id: own.id });
    expect(bodies()).toEqual([of(1), of(20, 'new')]);
  });

  it('stays where a newer run wrote it', async () => {
    const own = repository.comment(NUMBER, of(100), JOB);
    expect(await put()).toEqual({ kind: 'newer', id: own.id });
    expect(bodies()).toEqual([of(100)]);
  });

  it('is one: of two that began together the older stays', async () => {
    const own = repository.comment(NUMBER, of(18), JOB);
    repository.comment(NUMBER, of(1), MALLORY);
    repository.comment(NUMBER, of(19), JOB);
    expect(await put()).toEqual({ kind: 'updated', id: own.id });
    expect(bodies()).toEqual([of(20, 'new'), of(1)]);
  });

  it.each<[string, Fault]>([
    ['lost', 'reset'],
    ['cut', 'truncate'],
    ['a login page', 'html'],
  ])('is one where the answer to its creation is %s', async (_what, fault) => {
    failing('issues/create-comment', fault);
    expect(await put()).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual([of(20, 'new')]);
    expect(operations().filter((each) => each === 'issues/create-comment')).toHaveLength(1);
    // Time for it to show up.
    expect(slept).toEqual([2_000]);
  });

  it('is tried once more where it was not created, and then given up', async () => {
    failing('issues/create-comment', { status: 502 });
    expect(await put()).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual([of(20, 'new')]);
    repository.pullRequest(NUMBER);
    failing('issues/create-comment', { status: 502 }, 9);
    expect(await put()).toMatchObject({ kind: 'lost', forbidden: false });
    expect(bodies()).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['a server error', { status: 500 }],
    ['nothing', 'reset'],
    ['a login page', 'html'],
    ['something that is no list', { status: 200, body: '{}' }],
    ['a list of nonsense', { status: 200, body: '[{"hello":1}]' }],
  ])('is not created where the list is %s: it may be there', async (_what, fault) => {
    repository.comment(NUMBER, of(1), JOB);
    failing('issues/list-comments', fault, 9);
    expect(await put()).toMatchObject({ kind: 'refused', forbidden: false });
    expect(operations()).toEqual(Array(3).fill('issues/list-comments'));
    // Nor on a second page.
    github.requests.length = 0;
    for (let i = 0; i < 40; i += 1) repository.comment(NUMBER, 'Me too', MONA);
    github.fault = ({ query }) => (query.endsWith('page=2') ? fault : undefined);
    expect(await put()).toMatchObject({ kind: 'refused' });
    expect(operations()).not.toContain('issues/create-comment');
  });

  it('is looked for again, where the list comes late, and updated again, where an answer is lost', async () => {
    const own = repository.comment(NUMBER, of(1), JOB);
    failing('issues/list-comments', { status: 503 });
    expect(await put()).toEqual({ kind: 'updated', id: own.id });
    failing('issues/update-comment', { status: 500 }, 2);
    expect(await put({ run: '21' })).toEqual({ kind: 'updated', id: own.id });
    expect(bodies()).toEqual([of(21, 'new')]);
  });

  it('is not looked for without end', async () => {
    github.fault = ({ operation }) =>
      operation === 'issues/list-comments'
        ? { status: 200, body: '[]', headers: { link: `<${github.url}/x>; rel="next"` } }
        : undefined;
    expect(await put()).toMatchObject({ kind: 'refused', forbidden: false });
    expect(github.requests).toHaveLength(100);
  });
});

describe('a token that may not, and limits', () => {
  it('is told apart from a conversation that is locked', async () => {
    repository.locked.add(NUMBER);
    expect(await put()).toMatchObject({ kind: 'refused', forbidden: false });
    repository.locked.clear();
    github.holders.set('fork', { ...JOB, permissions: { 'pull-requests': 'read', checks: 'read' } });
    expect(await put({}, { token: 'fork' })).toMatchObject({ kind: 'refused', forbidden: true });
    expect(await put({}, { token: 'wrong' })).toMatchObject({ kind: 'refused', forbidden: false });
    expect(bodies()).toEqual([]);
    expect(slept).toEqual([]);
  });

  it.each<[string, Fault, number]>([
    ['429 with a time', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['403 with a time', { status: 403, headers: { 'retry-after': '60' }, body: '{"message":"slow down"}' }, 60_000],
    ['403 by its words', { status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' }, 60_000],
  ])('%s is waited for, for creating too: it was not done', async (_what, fault, wait) => {
    failing('issues/create-comment', fault);
    expect(await put()).toMatchObject({ kind: 'created' });
    expect(slept).toEqual([wait]);
    expect(bodies()).toHaveLength(1);
  });

  it('a limit of an hour is not', async () => {
    failing('issues/create-comment', { status: 429, headers: { 'retry-after': '3600' } }, 9);
    expect(await put()).toMatchObject({ kind: 'refused', forbidden: false });
    expect(slept).toEqual([]);
  });

  it('ends with the time that there is', async () => {
    const ended = AbortSignal.abort();
    expect(await put({}, { signal: ended })).toMatchObject({ kind: 'refused', forbidden: false });
    expect([github.requests, slept]).toEqual([[], []]);
    github.fault = () => 'hang';
    expect(await put({}, { signal: AbortSignal.timeout(50) })).toMatchObject({ forbidden: false });
  });

  it('no token is sent to another host, or told in what is said', async () => {
    const elsewhere = await startGitHub();
    github.fault = () => ({ status: 307, headers: { location: `${elsewhere.url}/repos/octo-org/demo` } });
    expect(await put()).toMatchObject({ kind: 'refused' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
    github.fault = () => ({ status: 400, body: JSON.stringify({ message: `bad ${github.token}` }) });
    const written = await put();
    expect(JSON.stringify(written)).not.toContain(github.token);
    expect(written).toMatchObject({ detail: expect.stringContaining('400') as unknown });
  });
});
