import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubRecords } from '../../src/adapters/github-records.ts';
import type { GitHubRecordsPort, RunQuestion } from '../../src/model/github-records.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { type GitHub, startGitHub } from '../support/github/github.ts';
import { jobAround } from '../support/github/repository.ts';

const loggedAt = '2026-05-01T12:00:00.000Z';
const claims = githubClaims();
const question: RunQuestion = {
  owner: 'octo-org',
  repo: 'demo',
  runId: claims.run_id,
  attempt: '1',
  commit: claims.sha,
  ref: 'refs/tags/v1.0.0',
  packageName: 'demo',
  version: '1.0.0',
};

let github: GitHub;
let port: GitHubRecordsPort;
beforeEach(async () => {
  github = await startGitHub();
  port = createGitHubRecords({ token: github.token, apiUrl: github.url, signal: new AbortController().signal });
});
// Throws where a request or an answer is not as GitHub describes it.
afterEach(() => github.close());

const asked = (): readonly string[] => github.requests.map(({ operation }) => operation);

describe('an honest build', () => {
  it('is told as GitHub remembers it', async () => {
    github.remember(claims, loggedAt);
    const records = await port.records(question);
    expect(records).toMatchObject({
      run: {
        kind: 'answered',
        value: {
          status: 'completed',
          conclusion: 'success',
          headSha: claims.sha,
          path: '.github/workflows/release.yml',
          event: 'push',
          actor: 'octocat',
          repositoryId: claims.repository_id,
        },
      },
      reach: { kind: 'answered', value: { kind: 'on', ref: 'tags/v1.0.0' } },
      tag: { kind: 'answered', value: { kind: 'at-commit', tag: 'v1.0.0' } },
      defaultBranch: { kind: 'answered', value: 'main' },
      repositoryId: { kind: 'answered', value: claims.repository_id },
    });
    expect(records.steps).toMatchObject({ kind: 'answered' });
    expect(records.steps.kind === 'answered' && records.steps.value[2]).toEqual({
      job: 'publish',
      name: 'Publish',
      status: 'completed',
      conclusion: 'success',
      startedAt: '2026-05-01T11:59:00Z',
      completedAt: '2026-05-01T12:00:10Z',
    });
    expect(asked().toSorted()).toEqual([
      'actions/get-workflow-run-attempt',
      'actions/list-jobs-for-workflow-run-attempt',
      'git/get-ref',
      'repos/get',
    ]);
    expect(port.traffic.requests).toBe(4);
  });

  it('of a monorepo is asked about once, and each package’s tag beside it', async () => {
    const release = githubClaims({ ref: 'refs/heads/main' });
    const packages = Array.from({ length: 42 }, (_, index) => `@octo/part-${index}`);
    github.remember(release, loggedAt, { tags: packages.map((name) => `${name}@1.0.0`) });
    const all = await Promise.all(
      packages.map((packageName) => port.records({ ...question, ref: release.ref, packageName })),
    );
    expect(all.map(({ tag }) => tag.kind === 'answered' && tag.value.kind)).toEqual(packages.map(() => 'at-commit'));
    // The repository, the run, its jobs, the branch, the two tags that could be everybody's, and 42 tags.
    expect(asked().filter((operation) => operation !== 'git/get-ref')).toHaveLength(3);
    expect(asked()).toHaveLength(3 + 1 + 2 + 42);
  });

  it('of a repository that was renamed since is found under its new name', async () => {
    github.remember(claims, loggedAt).rename('octo-org/renamed');
    const { run, tag } = await port.records(question);
    expect([run.kind, tag.kind]).toEqual(['answered', 'answered']);
    // Only the first question is redirected.
    expect(github.requests.filter(({ status }) => status === 301)).toHaveLength(1);
  });

  it('in more than a hundred jobs is read to the last', async () => {
    github.remember(claims, loggedAt, {
      jobs: Array.from({ length: 201 }, (_, index) => jobAround(loggedAt, 'success', `job ${index}`)),
    });
    const { steps } = await port.records(question);
    expect(steps.kind === 'answered' && steps.value.at(-1)?.job).toBe('job 200');
    expect(asked().filter((operation) => operation.includes('jobs'))).toHaveLength(3);
  });

  it('in a run whose jobs do not all come is unknown', async () => {
    github.remember(claims, loggedAt, {
      jobs: Array.from({ length: 1001 }, (_, index) => ({ ...jobAround(loggedAt), name: `job ${index}`, steps: [] })),
    });
    expect((await port.records(question)).steps).toMatchObject({ kind: 'unknown', code: 'too-large' });
  });
});

describe('steps', () => {
  it('a job whose steps have no times is one step as a whole; a step that never started is none', async () => {
    const untimed = { name: 'a', startedAt: null, completedAt: null };
    github.remember(claims, loggedAt, {
      jobs: [
        {
          name: 'dark',
          conclusion: 'failure',
          startedAt: '2026-05-01T11:00:00Z',
          completedAt: '2026-05-01T13:00:00Z',
          steps: [untimed],
        },
        {
          name: 'cut',
          conclusion: 'cancelled',
          steps: [{ name: 'ran', startedAt: loggedAt, completedAt: loggedAt }, untimed],
        },
      ],
    });
    const { steps } = await port.records(question);
    expect(
      steps.kind === 'answered' && steps.value.map(({ job, name, conclusion }) => [job, name, conclusion]),
    ).toEqual([
      ['dark', '(the whole job)', 'failure'],
      ['cut', 'ran', 'success'],
    ]);
  });
});

describe('what is gone', () => {
  it('a run that was deleted, or another attempt of it', async () => {
    github.remember(claims, loggedAt);
    expect((await port.records({ ...question, attempt: '2' })).run.kind).toBe('not-found');
  });

  it('a repository that nobody may see: nothing else is asked', async () => {
    github.remember(claims, loggedAt).invisible = true;
    const records = await port.records(question);
    expect(new Set(Object.values(records).map(({ kind }) => kind as string))).toEqual(new Set(['not-found']));
    expect(asked()).toEqual(['repos/get']);
  });
});

describe('words of a certificate', () => {
  it.each([
    ['an owner that climbs', { owner: '..' }],
    ['a repository that climbs', { repo: '..' }],
    ['a repository with a path', { repo: 'demo/../../user' }],
    ['a run that is no number', { runId: '1?x=' }],
    ['an attempt that is no number', { attempt: '1/..' }],
    ['a commit that is none', { commit: 'main' }],
  ])('%s is never asked about', async (_case, change) => {
    const { run } = await port.records({ ...question, ...change });
    expect([run.kind, asked()]).toEqual(['unknown', []]);
  });
});
