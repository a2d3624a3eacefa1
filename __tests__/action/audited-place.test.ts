import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditName } from '../../src/action/audit-name.ts';
import { auditedPlace } from '../../src/action/audited-place.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [SHA, HEAD, MERGE, OTHER] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const PULL_REQUEST = { number: 7, head: { sha: HEAD, repo: { full_name: 'octo-org/demo' } }, merge_commit_sha: MERGE };
let count = 0;

function place(event: string, payload: unknown, checkedOut: string | null, env: Record<string, string> = {}) {
  count += 1;
  const file = path.join(folder, `event-${count}.json`);
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return auditedPlace(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_SHA: SHA,
      GITHUB_REPOSITORY: 'octo-org/demo',
      ...env,
    },
    checkedOut,
  );
}

describe('the place that an audit is about', () => {
  it.each([
    ['pull_request', SHA],
    ['pull_request', MERGE],
    ['pull_request', HEAD],
    ['pull_request', null],
    ['pull_request_review', SHA],
    ['pull_request_target', HEAD],
    ['pull_request_target', MERGE],
  ])('%s with %s checked out: the head of the pull request', async (event, checkedOut) => {
    expect(await place(event, { pull_request: PULL_REQUEST }, checkedOut)).toEqual({
      kind: 'place',
      commit: HEAD,
      pullRequest: { number: 7, fromFork: false },
    });
  });

  it.each([
    ['push', SHA],
    ['push', null],
    ['schedule', SHA],
    ['merge_group', SHA],
    ['workflow_run', SHA],
  ])('%s with %s checked out: the event’s commit, and no pull request', async (event, checkedOut) => {
    expect(await place(event, {}, checkedOut)).toEqual({ kind: 'place', commit: SHA, pullRequest: null });
  });

  it.each([
    // The base, which is what is checked out by default.
    ['pull_request_target', SHA],
    ['pull_request_target', null],
    ['pull_request_target', OTHER],
    ['pull_request', OTHER],
    ['workflow_run', OTHER],
    ['workflow_run', null],
    ['issue_comment', OTHER],
    ['issue_comment', null],
    ['push', OTHER],
  ])('%s with %s checked out: nobody can tell', async (event, checkedOut) => {
    expect(await place(event, { pull_request: PULL_REQUEST }, checkedOut)).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['no JSON', '{'],
    ['no pull request', {}],
    ['no number', { pull_request: { ...PULL_REQUEST, number: '7/../8' } }],
    ['no commit', { pull_request: { ...PULL_REQUEST, head: { sha: 'main' } } }],
  ])('a payload with %s: nobody can tell', async (_what, payload) => {
    expect(await place('pull_request', payload, SHA)).toMatchObject({ kind: 'unknown' });
  });

  it('no payload, and no commit: nobody can tell', async () => {
    expect(await place('pull_request', {}, SHA, { GITHUB_EVENT_PATH: '/does/not/exist' })).toMatchObject({
      kind: 'unknown',
    });
    expect(await place('push', {}, null, { GITHUB_SHA: 'main' })).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['another repository', { full_name: 'mallory/demo' }, true],
    ['a repository that is gone', null, true],
    ['this repository', { full_name: 'octo-org/demo' }, false],
  ])('knows a fork: %s', async (_what, repo, fromFork) => {
    const payload = { pull_request: { ...PULL_REQUEST, head: { sha: HEAD, repo } } };
    expect(await place('pull_request', payload, SHA)).toMatchObject({ pullRequest: { fromFork } });
  });
});

describe('the name of an audit', () => {
  const ENV = {
    GITHUB_WORKFLOW_REF: 'octo-org/demo/.github/workflows/ci.yml@refs/pull/1/merge',
    GITHUB_JOB: 'audit',
    GITHUB_ACTION: '__countersign',
  };
  const id = (env: Record<string, string>, given: string | null = null, folder = '.'): string =>
    auditName({ ...ENV, ...env }, given, folder).id;

  it('is the job’s for people, with the folder where there is one', () => {
    expect(auditName(ENV, null, '.').name).toBe('audit');
    expect(auditName(ENV, null, './packages/web/').name).toBe('audit, packages/web');
    expect(auditName(ENV, 'all of it', 'packages/web').name).toBe('all of it');
  });

  it('is the same in every pull request, and another for each audit of one', () => {
    expect(id({})).toMatch(/^[0-9a-f]{16}$/);
    expect(id({ GITHUB_WORKFLOW_REF: 'octo-org/demo/.github/workflows/ci.yml@refs/pull/2/merge' })).toBe(id({}));
    expect(id({}, null, './')).toBe(id({}));
    const all = [
      id({}),
      id({ GITHUB_WORKFLOW_REF: 'octo-org/demo/.github/workflows/weekly.yml@refs/pull/1/merge' }),
      id({ GITHUB_JOB: 'other' }),
      id({ GITHUB_ACTION: '__countersign_2' }),
      id({}, null, 'packages/web'),
      id({}, 'one'),
      id({}, 'two'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is only the given one where one is given: moving a step does not lose its comment', () => {
    expect(id({ GITHUB_JOB: 'other', GITHUB_ACTION: 'x' }, 'one', 'packages/web')).toBe(id({}, 'one'));
  });
});
