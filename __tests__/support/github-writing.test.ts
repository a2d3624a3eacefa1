import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from './github/github.ts';
import type { GitHubRepository } from './github/repository.ts';
import { JOB } from './github/writing.ts';

let github: GitHub;
let repository: GitHubRepository;
beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository('octo-org/demo');
  repository.pullRequest(7);
});
afterEach(() => github.close().catch(() => undefined));

async function send(method: string, path: string, body?: object, token = github.token) {
  const response = await fetch(`${github.url}${path.startsWith('/graphql') ? '' : '/repos/octo-org/demo'}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? null : (JSON.parse(text) as unknown),
  };
}

const annotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'x',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'notice',
    message: 'm',
  }));

describe('a GitHub that is written to', () => {
  it('keeps comments, with their authors and in pages', async () => {
    const made = (await send('POST', '/issues/7/comments', { body: 'one' })).json as { id: number; user: object };
    expect(made.user).toMatchObject({ login: 'github-actions[bot]', id: JOB.id, type: 'Bot' });
    repository.comment(7, 'two', { login: 'mona', id: 2, type: 'User' });
    repository.comment(7, 'three', null);
    const first = await send('GET', '/issues/7/comments?per_page=2');
    expect(first.json).toMatchObject([{ body: 'one' }, { body: 'two', user: { login: 'mona' } }]);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next"/);
    const second = await send('GET', '/issues/7/comments?per_page=2&page=2');
    expect([second.json, second.headers.get('link')]).toMatchObject([[{ body: 'three', user: null }], null]);
    expect((await send('PATCH', `/issues/comments/${made.id}`, { body: 'new' })).status).toBe(200);
    expect((await send('DELETE', `/issues/comments/${made.id + 1}`)).status).toBe(204);
    expect(repository.comments.get(7)?.map(({ body }) => body)).toEqual(['new', 'three']);
    expect((await send('PATCH', '/issues/comments/99', { body: 'new' })).status).toBe(404);
    expect((await send('POST', '/issues/8/comments', { body: 'one' })).status).toBe(404);
    await github.close();
    expect(github.violations).toEqual([]);
  });

  it('keeps check runs, to which updates add', async () => {
    const run = { name: 'x', head_sha: repository.head('main'), status: 'completed', conclusion: 'success' };
    const output = { title: 't', summary: 's' };
    const { status, json } = await send('POST', '/check-runs', {
      ...run,
      output: { ...output, annotations: annotations(50) },
    });
    expect(status).toBe(201);
    const { id } = json as { id: number };
    await send('PATCH', `/check-runs/${id}`, { output: { ...output, annotations: annotations(3) } });
    expect(repository.checkRuns).toMatchObject([{ batches: [50, 3], conclusion: 'success' }]);
    expect((await send('POST', '/check-runs', { ...run, head_sha: 'f'.repeat(40), output })).status).toBe(422);
    const long = { ...output, summary: '😀'.repeat(20_000) };
    expect((await send('POST', '/check-runs', { ...run, output: long })).status).toBe(422);
    await github.close();
  });

  it('lets a token do what it may, and knows whose it is', async () => {
    github.holders.set('fork', { ...JOB, permissions: { 'pull-requests': 'read', checks: 'read' } });
    const run = { name: 'x', head_sha: repository.head('main') };
    expect((await send('GET', '/issues/7/comments', undefined, 'fork')).status).toBe(200);
    expect((await send('POST', '/issues/7/comments', { body: 'x' }, 'fork')).status).toBe(403);
    expect((await send('POST', '/check-runs', run, 'fork')).status).toBe(403);
    expect((await send('POST', '/issues/7/comments', { body: 'x' }, 'unknown')).status).toBe(401);
    const viewer = await send('POST', '/graphql', { query: 'query { viewer { login } }' });
    expect(viewer.json).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
    await github.close();
  });

  it.each<[string, string, string, object]>([
    ['51 annotations', 'POST', '/check-runs', { output: { title: 't', summary: 's', annotations: annotations(51) } }],
    [
      'a level that is none',
      'POST',
      '/check-runs',
      { output: { title: 't', summary: 's', annotations: [{ ...annotations(1)[0], annotation_level: 'error' }] } },
    ],
    ['no name', 'POST', '/check-runs', { name: undefined }],
    ['no title', 'POST', '/check-runs', { output: { summary: 's' } }],
    ['no body', 'POST', '/issues/7/comments', { text: 'x' }],
  ])('refuses %s, and fails the test', async (_what, method, path, more) => {
    const run = { name: 'x', head_sha: repository.head('main') };
    expect((await send(method, path, path === '/check-runs' ? { ...run, ...more } : more)).status).toBe(422);
    expect(repository.checkRuns).toEqual([]);
    await expect(github.close()).rejects.toThrow(/body/);
  });

  it('a question in GraphQL that is not known fails the test', async () => {
    await send('POST', '/graphql', { query: 'query { viewer { email } }' });
    await expect(github.close()).rejects.toThrow(/graphql/);
  });

  it('a fault that is a status is in place of the request; any other comes after it', async () => {
    github.fault = () => ({ status: 502 });
    expect((await send('POST', '/issues/7/comments', { body: 'x' })).status).toBe(502);
    expect(repository.comments.get(7)).toEqual([]);
    github.fault = () => 'reset';
    await expect(send('POST', '/issues/7/comments', { body: 'x' })).rejects.toThrow();
    expect(repository.comments.get(7)).toHaveLength(1);
  });
});
