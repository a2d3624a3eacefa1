/** Which commit a pull request is held against, and what becomes of one that cannot be had. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { commitAll, git, hasCommit, makePullRequest, type PullRequest } from '../action/repository.ts';
import { type Files, OUTPUTS, type RawRun, useScene, writeFiles } from '../action/scene.ts';
import { auditIn, changesOf, namesAskedOf, runIn } from './audited.ts';

const scene = useScene();

let a: PublishedVersion;
let b: PublishedVersion;
let c: PublishedVersion;
beforeAll(async () => {
  a = await scene().publish('a');
  b = await scene().publish('b');
  c = await scene().publish('c');
});

const lock = (...published: readonly PublishedVersion[]): Files => ({
  'package-lock.json': scene().lockAll(...published),
});

interface Branched extends PullRequest {
  readonly seed: string;
  /** Where the pull request left the base branch. */
  readonly fork: string;
}

/** A base branch that went on (with `c`) after the pull request (with `b`) left it. `base` is its tip. */
function branched(): Branched {
  const folder = scene().workspace();
  const [seed, origin, workspace] = [path.join(folder, 'seed'), path.join(folder, 'o.git'), path.join(folder, 'w')];
  git(folder, 'init', '--quiet', seed);
  writeFiles(seed, lock(a));
  const fork = commitAll(seed, 'fork');
  git(seed, 'checkout', '--quiet', '-b', 'change');
  writeFiles(seed, lock(a, b));
  commitAll(seed, 'change');
  git(seed, 'checkout', '--quiet', 'main');
  writeFiles(seed, lock(a, c));
  const base = commitAll(seed, 'meanwhile');
  git(folder, 'clone', '--quiet', '--bare', seed, origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(folder, 'clone', '--quiet', '--branch=change', pathToFileURL(origin).href, workspace);
  return { seed, origin, workspace, base, fork, event: { pull_request: { base: { sha: base } } } };
}

/** `a` was there, and `b` alone is what the pull request brings. */
async function expectOnlyB(
  pullRequest: Pick<PullRequest, 'workspace' | 'event'>,
  eventName?: string,
): Promise<string | null> {
  const { run, report, asked } = await auditIn(scene(), pullRequest, eventName === undefined ? {} : { eventName });
  expect(run.exitCode, run.log).toBe(0);
  expect([asked, changesOf(report)]).toEqual([['b@1.0.0'], ['added b']]);
  expect(namesAskedOf(scene().registry)).toEqual(['b']);
  expect(report.coverage).toMatchObject({ total: 2, verified: 1, notApplicable: 1 });
  return report.held.base;
}

/** Every output is there, none says anything good, and nobody was asked. */
function expectUnavailable(run: RawRun): void {
  expect(run.exitCode, run.log).toBe(3);
  expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
  expect(run.outputs['outcome']).toBe('incomplete');
  expect(run.log).toContain('[BASE_UNAVAILABLE]');
  expect(run.log).not.toContain('This is a bug');
  expect(scene().registry.requests).toEqual([]);
}

describe('the base', () => {
  it('is the merge base in a full clone: what the base branch did meanwhile is not the pull request’s', async () => {
    const pullRequest = branched();
    expect(await expectOnlyB(pullRequest)).toBe(pullRequest.fork);
  });

  it('is the payload’s commit where the pull request is checked out merged with it', async () => {
    const { workspace, base, event } = branched();
    git(workspace, 'checkout', '--quiet', '--detach');
    git(workspace, 'merge', '--quiet', '--no-ff', '--strategy-option=ours', '--message=merge', base);
    writeFiles(workspace, lock(a, b, c));
    git(workspace, 'add', 'package-lock.json');
    git(workspace, 'commit', '--quiet', '--amend', '--no-edit');
    const { report, asked } = await auditIn(scene(), { workspace, event });
    expect([asked, report.held.base]).toEqual([['b@1.0.0'], base]);
  });

  it('is fetched alone where the clone is shallow', async () => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b), shallow: true });
    expect(hasCommit(pullRequest.workspace, pullRequest.base)).toBe(false);
    expect(await expectOnlyB(pullRequest)).toBe(pullRequest.base);
    expect(git(pullRequest.workspace, 'rev-parse', '--is-shallow-repository').trim()).toBe('true');
  });

  it('is the same for a detached HEAD', async () => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    git(pullRequest.workspace, 'checkout', '--quiet', '--detach');
    git(pullRequest.workspace, 'branch', '--quiet', '--delete', '--force', 'main');
    await expectOnlyB(pullRequest);
  });

  it('is of this repository where the head comes from a fork', async () => {
    const { workspace, origin, base, event } = branched();
    const fork = `${origin}-fork`;
    git(path.dirname(origin), 'clone', '--quiet', '--bare', workspace, fork);
    git(origin, 'fetch', '--quiet', fork, '+change:refs/pull/1/head');
    git(origin, 'branch', '--delete', '--force', 'change');
    const checkout = scene().workspace();
    git(checkout, 'init', '--quiet');
    git(checkout, 'remote', 'add', 'origin', pathToFileURL(origin).href);
    git(checkout, 'fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/1/head:refs/remotes/pull/1/head');
    git(checkout, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/head');
    expect(hasCommit(checkout, base)).toBe(false);
    const { run, report, asked } = await auditIn(scene(), { workspace: checkout, event });
    expect(run.exitCode, run.log).toBe(0);
    // Too shallow for the merge base: then it is the base branch as it is, and `c` seems to be gone.
    expect([asked, changesOf(report), report.held.base]).toEqual([['b@1.0.0'], ['added b', 'removed c'], base]);
  });

  it('is what a fork’s own clone cannot give: that is said, and is no pass', async () => {
    const { workspace, origin, seed, event } = branched();
    const fork = `${origin}-fork`;
    git(path.dirname(origin), 'init', '--quiet', '--bare', fork);
    git(seed, 'push', '--quiet', fork, 'change');
    const checkout = scene().workspace();
    git(checkout, 'clone', '--quiet', '--branch=change', pathToFileURL(fork).href, '.');
    expectUnavailable(await runIn(scene(), { workspace: checkout, event }));
    expect(hasCommit(workspace, (event as { pull_request: { base: { sha: string } } }).pull_request.base.sha)).toBe(
      true,
    );
  });

  it.each(['pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'is in the payload of %s',
    async (eventName) => {
      await expectOnlyB(makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) }), eventName);
    },
  );

  it('of a merge group is its base_sha', async () => {
    const { workspace, base } = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    expect(await expectOnlyB({ workspace, event: { merge_group: { base_sha: base } } }, 'merge_group')).toBe(base);
  });

  it('is no matter on a push: everything is audited', async () => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    const { report, asked } = await auditIn(scene(), pullRequest, { eventName: 'push' });
    expect([asked, report.held, report.changes]).toEqual([['a@1.0.0', 'b@1.0.0'], { scope: 'all', base: null }, []]);
  });

  it('is asked for in vain by scope “changed” on a push: exit code 2', async () => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    const run = await runIn(scene(), pullRequest, { eventName: 'push', inputs: { scope: 'changed' } });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([2, 'error']);
    expect(run.log).toContain('[NO_BASE]');
  });
});

describe('a base that cannot be had', () => {
  it.each(['', 'all', 'changed'])('is exit code 3 with scope “%s”, and never “nothing changed”', async (scope) => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b), shallow: true });
    rmSync(pullRequest.origin, { recursive: true });
    expectUnavailable(await runIn(scene(), pullRequest, { inputs: { scope } }));
  });

  it('is one that origin does not have either', async () => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    const event = { pull_request: { base: { sha: '0123456789abcdef0123456789abcdef01234567' } } };
    expectUnavailable(await runIn(scene(), { ...pullRequest, event }));
  });

  it.each([
    { eventName: 'pull_request', event: {} },
    { eventName: 'pull_request', event: { pull_request: { base: { sha: '' } } } },
    { eventName: 'merge_group', event: { merge_group: { base_sha: null } } },
    { eventName: 'merge_group', event: { pull_request: { base: { sha: 'a'.repeat(40) } } } },
  ])('is not guessed where the payload of $eventName is $event', async (circumstances) => {
    const pullRequest = makePullRequest(scene().workspace(), { base: lock(a), head: lock(a, b) });
    const run = await runIn(scene(), pullRequest, circumstances);
    expect([run.exitCode, run.outputs['outcome']]).toEqual([2, 'error']);
    expect(run.log).toContain('[EVENT_PAYLOAD]');
    expect(scene().registry.requests).toEqual([]);
  });
});
