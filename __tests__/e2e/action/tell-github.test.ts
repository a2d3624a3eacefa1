import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../../support/github/github.ts';
import type { GitHubRepository } from '../../support/github/repository.ts';
import { JOB } from '../../support/github/writing.ts';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { git, makePullRequest } from './repository.ts';
import { type Files, OUTPUTS, type RawRun, useScene } from './scene.ts';

const NUMBER = 7;
const FORK_TOKEN = 'ghs_readOnlyTokenOfAForkReadOnlyTokenOfAFork';
const MALLORY = { login: 'mallory', id: 666, type: 'User' } as const;
const scene = useScene();
let github: GitHub;
let repository: GitHubRepository;
/** A pull request that locks another hash than the registry's, one that locks what it has, and one that breaks 120 lockfiles. */
let wrong: Checkout;
let right: Checkout;
let many: Checkout;

interface Checkout {
  readonly workspace: string;
  readonly base: string;
  /** Of the pull request. */
  readonly head: string;
  /** What is checked out. */
  readonly merge: string;
}

const hash = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

beforeAll(async () => {
  github = await startGitHub();
  github.holders.set(FORK_TOKEN, { ...JOB, permissions: { 'pull-requests': 'read', checks: 'read' } });
  repository = github.repository('octo-org/demo');
  const good = lockEntryOf(await scene().publish('good'));
  const more = lockEntryOf(await scene().publish('more'));
  const evil = { ...more, integrity: hash('evil') };
  const locked = { 'package-lock.json': scene().lock([good]) };
  const broken = Array.from({ length: 120 }, (_, i) => [`packages/p${i}/package-lock.json`, '{'] as const);
  [wrong, right, many] = [
    checkout(locked, { 'package-lock.json': scene().lock([good, evil]) }),
    checkout(locked, { 'package-lock.json': scene().lock([good, more]) }),
    checkout(locked, Object.fromEntries(broken)),
  ];
});
afterAll(() => github.close());
beforeEach(() => {
  repository.pullRequest(NUMBER);
  repository.checkRuns.length = 0;
  github.requests.length = 0;
  github.fault = undefined;
});

/** As a runner has it: the merge of the pull request into the base. */
function checkout(base: Files, head: Files): Checkout {
  const made = makePullRequest(scene().workspace(), { base, head });
  const tip = git(made.workspace, 'rev-parse', 'HEAD').trim();
  git(made.workspace, 'checkout', '--quiet', '--detach', made.base);
  git(made.workspace, 'merge', '--quiet', '--no-ff', '--message=merge', tip);
  const merge = git(made.workspace, 'rev-parse', 'HEAD').trim();
  for (const sha of [made.base, tip, merge]) repository.looseCommit({ sha });
  return { workspace: made.workspace, base: made.base, head: tip, merge };
}

interface Options {
  readonly inputs?: Record<string, string>;
  readonly github?: Record<string, string>;
  readonly from?: string;
}

function audit({ workspace, base, head, merge }: Checkout, options: Options = {}): Promise<RawRun> {
  return scene().run({
    workspace,
    event: {
      pull_request: {
        number: NUMBER,
        base: { sha: base },
        head: { sha: head, repo: { full_name: options.from ?? 'octo-org/demo' } },
        merge_commit_sha: merge,
      },
    },
    github: {
      event_name: 'pull_request',
      api_url: github.url,
      token: github.token,
      sha: merge,
      workflow_ref: 'octo-org/demo/.github/workflows/ci.yml@refs/pull/7/merge',
      ...options.github,
    },
    // A pull request's registry is the base's: here the machine's own.
    inputs: { registry: '', comment: 'true', 'check-run': 'true', corroborate: 'false', ...options.inputs },
    env: { npm_config_registry: scene().registry.url, NPM_CONFIG_USERCONFIG: '/dev/null' },
  });
}

const comments = () => repository.comments.get(NUMBER) ?? [];

describe('the comment and the check run of a pull request', () => {
  it('are written, brought up to date, and told when nothing is left', async () => {
    const first = await audit(wrong, { github: { run_id: '100' } });
    expect([first.exitCode, comments().length], first.log).toEqual([1, 1]);
    expect(comments()[0]?.body).toContain('more@1.0.0');
    expect(first.outputs['comment-url']).toBe(
      `https://github.com/octo-org/demo/pull/7#issuecomment-${comments()[0]?.id}`,
    );
    // On the commit that people see, and never on the merge that was checked out.
    expect(repository.checkRuns).toMatchObject([
      { name: 'Countersign (audit)', headSha: wrong.head, conclusion: 'failure' },
    ]);
    expect(repository.checkRuns[0]?.annotations).toMatchObject([
      { path: 'package-lock.json', annotation_level: 'failure' },
      { path: 'package-lock.json', annotation_level: 'notice' },
    ]);
    const again = await audit(wrong, { github: { run_id: '101' } });
    expect([again.exitCode, comments().length]).toEqual([1, 1]);
    const mended = await audit(right, { github: { run_id: '102' } });
    expect([mended.exitCode, comments().length], mended.log).toEqual([0, 1]);
    expect(comments()[0]?.body).not.toContain('more@1.0.0 ');
    expect(comments()[0]?.body).toContain('✅');
    expect(repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'success']);
    // An audit that cannot be made leaves no good result of an earlier one standing.
    const none = await audit(right, { github: { run_id: '103' }, inputs: { lockfiles: 'no/such/*.json' } });
    expect([none.exitCode, comments().length], none.log).toEqual([2, 1]);
    expect(comments()[0]?.body).not.toContain('✅');
    expect(repository.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure', annotations: [] });
    expect(Object.keys(none.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
    expect(mended.written.replace(/^::add-mask::.*$/gm, '')).not.toContain(github.token);
  });

  it('a comment is not begun where there is nothing to say', async () => {
    const run = await audit(right);
    expect([run.exitCode, run.outputs['outcome'], run.outputs['comment-url']], run.log).toEqual([0, 'pass', '']);
    expect(comments()).toEqual([]);
  });

  it('the comment is never a stranger’s with its marker, and is found behind seventy others', async () => {
    await audit(wrong, { github: { run_id: '100' }, inputs: { 'check-run': 'false' } });
    const own = comments()[0] ?? expect.fail();
    const forged = own.body.replace(/^(.*run )\d+/, '$1999').replace('❌', '✅');
    repository.pullRequest(NUMBER);
    repository.comment(NUMBER, forged, MALLORY);
    for (let i = 0; i < 69; i += 1) repository.comment(NUMBER, `${i}`, MALLORY);
    const mine = repository.comment(NUMBER, own.body.replace('evil', 'old'), JOB);
    const run = await audit(wrong, { github: { run_id: '101' }, inputs: { 'check-run': 'false' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(comments()).toHaveLength(71);
    expect(comments()[0]?.body).toBe(forged);
    expect(run.outputs['comment-url']).toMatch(new RegExp(`-${mine.id}$`));
    expect(comments().at(-1)?.body).toMatch(/^<!-- countersign audit [0-9a-f]{16} run 101 -->/);
  });

  it('120 annotations come in three batches, and a comment whose answer was lost stays one', async () => {
    let lost = false;
    github.fault = ({ operation }) => {
      if (operation !== 'issues/create-comment' || lost) return undefined;
      lost = true;
      return 'reset';
    };
    const run = await audit(many);
    expect([run.exitCode, lost, comments().length], run.log).toEqual([2, true, 1]);
    expect(repository.checkRuns.map(({ batches }) => batches)).toEqual([[50, 50, 20]]);
    expect(new Set(repository.checkRuns[0]?.annotations.map((each) => each['path'])).size).toBe(120);
    expect(run.annotations).toHaveLength(10);
    expect(run.outputs['comment-url']).not.toBe('');
  });
});

describe('without permission', () => {
  it('a fork’s pull request has its full result, and no error of its own', async () => {
    const plain = await audit(wrong, { inputs: { comment: 'false', 'check-run': 'false' } });
    expect(github.requests).toEqual([]);
    const run = await audit(wrong, { github: { token: FORK_TOKEN }, from: 'mallory/demo' });
    expect([run.exitCode, run.outputs['outcome']], run.log).toEqual([1, 'fail']);
    expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
    // Asked for more, it is told no less, and no more.
    expect(run.annotations).toEqual(plain.annotations);
    expect(run.annotations.map(({ level }) => level)).toEqual(['error', 'notice']);
    expect(timeless(run.summary)).toBe(timeless(plain.summary));
    expect(run.summary).toContain('more@1.0.0');
    expect([comments(), repository.checkRuns]).toEqual([[], []]);
    const lines = run.log.split('\n').filter((line) => line.includes('fork'));
    expect(lines.map((line) => /“(.*: write)”/.exec(line)?.[1])).toEqual(['checks: write', 'pull-requests: write']);
    expect(github.requests.map(({ status }) => status)).toEqual([403, 200, 403]);
  });

  it('and outside of a pull request only the check run is made, on the commit', async () => {
    const run = await audit(right, { github: { event_name: 'push' } });
    expect([run.exitCode, run.outputs['comment-url']], run.log).toEqual([0, '']);
    expect(run.log).toContain('no pull request');
    expect(repository.checkRuns.map(({ headSha }) => headSha)).toEqual([right.merge]);
  });

  it('nothing is written of the base under pull_request_target: it is not what is proposed', async () => {
    git(right.workspace, 'checkout', '--quiet', '--detach', right.base);
    const run = await audit(right, { github: { event_name: 'pull_request_target', sha: right.base } });
    git(right.workspace, 'checkout', '--quiet', '--detach', right.merge);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('what is checked out, and was audited, is');
    expect(github.requests).toEqual([]);
  });
});

/** A summary without the one thing that differs from run to run: how much was asked and read. */
function timeless(summary: string): string {
  return summary.replace(/\d+ requests, [\d.]+ \w+/, '');
}
