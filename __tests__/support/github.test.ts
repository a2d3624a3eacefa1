import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from './github/github.ts';
import { githubClaims } from './authorities/claims.ts';

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close().catch(() => undefined));

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${github.url}${path}`, {
    headers: { authorization: `token ${github.token}`, ...headers },
    redirect: 'manual',
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : null,
  };
}

const NAME = '/repos/octo-org/demo';
const loggedAt = '2025-06-01T00:00:00.000Z';

describe('a GitHub on loopback', () => {
  it('answers all that is asked of an honest build, whole by GitHub’s description', async () => {
    const claims = githubClaims();
    const repository = github.remember(claims, loggedAt);
    repository.tag('v1.0.1', repository.head('main'), { annotated: true });
    const run = `${NAME}/actions/runs/${claims.run_id}/attempts/1`;
    const paths = [
      NAME,
      run,
      `${run}/jobs?per_page=100&page=1`,
      `${NAME}/git/ref/tags/v1.0.0`,
      `${NAME}/git/matching-refs/tags%2Fv1.`,
      `${NAME}/commits/tags/v1.0.1`,
      `${NAME}/compare/${repository.head('main')}...${claims.sha}?per_page=1`,
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect((await get(`${NAME}/commits/tags/v1.0.1`, { accept: 'application/vnd.github.sha' })).text).toBe(claims.sha);
    await github.close();
    expect(github.violations).toEqual([]);
  });

  it('compares as git does, and resolves what only a fork has', async () => {
    const repository = github.repository('octo-org/demo');
    const root = repository.head('main');
    const main = repository.commit();
    const fork = repository.looseCommit({ parents: [root] });
    const orphan = repository.looseCommit({ parents: [] });
    const status = async (base: string, head: string) => {
      const { status: code, json } = await get(`${NAME}/compare/${base}...${head}`);
      return code === 200 ? (json as { status: string }).status : code;
    };
    expect(
      await Promise.all(
        [
          [main, main],
          [main, root],
          [root, main],
          [main, fork],
          [main, orphan],
          [main, 'f'.repeat(40)],
        ].map(([a = '', b = '']) => status(a, b)),
      ),
    ).toEqual(['identical', 'behind', 'ahead', 'diverged', 404, 404]);
  });

  it('wants its token, counts requests, and hides what is invisible', async () => {
    github.repository('octo-org/demo');
    expect((await get(NAME, { authorization: 'token other' })).status).toBe(401);
    const seen = await get(NAME);
    expect([seen.status, seen.headers.get('x-ratelimit-remaining')]).toEqual([200, '4999']);
    github.repository('octo-org/demo').invisible = true;
    expect((await get(NAME)).status).toBe(404);
    github.rate.remaining = 0;
    expect((await get(NAME)).status).toBe(403);
  });

  it('leads from an old name to the repository', async () => {
    github.repository('octo-org/demo').rename('octo-org/renamed');
    const moved = await get(`${NAME}/git/ref/heads/main`);
    expect(moved.status).toBe(301);
    const there = await fetch(moved.headers.get('location') ?? '', {
      headers: { authorization: `token ${github.token}` },
    });
    expect(there.status).toBe(200);
  });

  it.each([
    ['an operation that is none', '/repos/octo-org/demo/nothing'],
    ['a query that an operation does not have', `${NAME}/git/matching-refs/tags?per_page=3`],
    ['a number that is none', `${NAME}/actions/runs/first/attempts/1`],
  ])('fails the test at %s', async (_case, path) => {
    github.repository('octo-org/demo');
    await get(path);
    await expect(github.close()).rejects.toThrow(/description/);
  });
});
