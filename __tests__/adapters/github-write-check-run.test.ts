import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckRunRequest, createCheckRun } from '../../src/adapters/github-write-check-run.ts';
import { type GitHub, startGitHub } from '../support/github/github.ts';
import type { GitHubRepository } from '../support/github/repository.ts';
import { JOB } from '../support/github/writing.ts';
import type { Fault } from '../support/registry/faults.ts';

let github: GitHub;
let repository: GitHubRepository;
beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository('octo-org/demo');
});
afterEach(() => github.close());

function create(annotations: number, request: Partial<CheckRunRequest> = {}, token = github.token) {
  return createCheckRun(
    {
      token,
      apiUrl: github.url,
      repository: 'octo-org/demo',
      signal: new AbortController().signal,
      pace: { sleep: async () => undefined, random: () => 0, now: () => Date.now() },
    },
    {
      name: 'Countersign (audit)',
      headSha: repository.head('main'),
      conclusion: 'failure',
      title: 'a title',
      summary: 'a summary',
      externalId: '0123456789abcdef',
      detailsUrl: 'https://github.com/octo-org/demo/actions/runs/1',
      annotations: Array.from({ length: annotations }, (_, index) => ({
        path: 'package-lock.json',
        start_line: index + 1,
        end_line: index + 1,
        annotation_level: 'failure',
        title: 'a title',
        message: 'a message',
      })),
      ...request,
    },
  );
}

describe('a check run', () => {
  it('is created whole, on the commit', async () => {
    expect(await create(0)).toMatchObject({ kind: 'created', annotated: 0, short: null });
    expect(repository.checkRuns).toMatchObject([
      {
        name: 'Countersign (audit)',
        headSha: repository.head('main'),
        conclusion: 'failure',
        externalId: '0123456789abcdef',
        output: { title: 'a title', summary: 'a summary' },
      },
    ]);
  });

  it.each([
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('has its %i annotations in batches, each once and in order', async (count, batches) => {
    expect(await create(count)).toMatchObject({ annotated: count, short: null });
    expect(repository.checkRuns).toHaveLength(1);
    expect(repository.checkRuns[0]?.batches).toEqual(batches);
    expect(repository.checkRuns[0]?.annotations.map((each) => each['start_line'])).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it.each<[string, Fault]>([
    ['a lost answer', 'reset'],
    ['a server error', { status: 500 }],
    ['a login page', 'html'],
  ])('is not created, or annotated, a second time after %s', async (_what, fault) => {
    github.fault = ({ operation }) => (operation === 'checks/create' ? fault : undefined);
    expect(await create(60)).toMatchObject({ kind: 'lost' });
    expect(github.requests).toHaveLength(1);
    github.fault = ({ operation }) => (operation === 'checks/update' ? fault : undefined);
    expect(await create(160)).toMatchObject({ kind: 'created', annotated: 50, short: expect.any(String) as unknown });
    expect(github.requests).toHaveLength(3);
    // What it says it says from the beginning.
    expect(repository.checkRuns.at(-1)?.conclusion).toBe('failure');
  });

  it('goes on after a limit', async () => {
    let limited = false;
    github.fault = ({ operation }) => {
      if (operation !== 'checks/update' || limited) return undefined;
      limited = true;
      return { status: 403, headers: { 'retry-after': '1' } };
    };
    expect(await create(120)).toMatchObject({ annotated: 120, short: null });
    expect(repository.checkRuns[0]?.batches).toEqual([50, 50, 20]);
  });

  it('is refused to a token that may only read, and where GitHub does not know the commit', async () => {
    github.holders.set('fork', { ...JOB, permissions: { 'pull-requests': 'read', checks: 'read' } });
    expect(await create(0, {}, 'fork')).toMatchObject({ kind: 'refused', forbidden: true });
    expect(await create(0, { headSha: 'f'.repeat(40) })).toMatchObject({ kind: 'refused', forbidden: false });
    expect(repository.checkRuns).toEqual([]);
  });
});
