import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubRecords } from '../../src/adapters/github-records.ts';
import { certificateRef, isRef, versionTags } from '../../src/adapters/github-records-refs.ts';
import type { GitHubRecords, RunQuestion } from '../../src/model/github-records.ts';
import { type GitHub, startGitHub } from '../support/github/github.ts';
import type { GitHubRepository } from '../support/github/repository.ts';

let github: GitHub;
let repository: GitHubRepository;
beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository('octo-org/demo');
});
afterEach(() => github.close());

function ask(commit: string, more: Partial<RunQuestion> = {}): Promise<GitHubRecords> {
  const port = createGitHubRecords({
    token: github.token,
    apiUrl: github.url,
    signal: new AbortController().signal,
    pace: { sleep: async () => undefined, random: () => 0, now: () => Date.now() },
  });
  return port.records({
    owner: 'octo-org',
    repo: 'demo',
    runId: '1',
    attempt: '1',
    commit,
    ref: 'refs/heads/main',
    packageName: '@octo/demo',
    version: '1.2.3',
    ...more,
  });
}

/** Where the commit was found, `nowhere`, or what kept that from being found out. */
async function reach(commit: string, more: Partial<RunQuestion> = {}): Promise<string> {
  const { reach } = await ask(commit, more);
  if (reach.kind !== 'answered') return reach.kind;
  return reach.value.kind === 'on' ? reach.value.ref : 'nowhere';
}

describe('on which ref a commit is', () => {
  it('the tip of its branch, and below it', async () => {
    const commit = repository.commit();
    expect(await reach(commit)).toBe('heads/main');
    repository.commit();
    expect(await reach(commit)).toBe('heads/main');
  });

  it('the default branch, where its own is gone', async () => {
    const commit = repository.commit();
    expect(await reach(commit, { ref: 'refs/heads/gone' })).toBe('heads/main');
  });

  it.each(['v1.2.3', '1.2.3', '@octo/demo@1.2.3', '@octo/demo-v1.2.3', 'demo@1.2.3', 'demo-v1.2.3'])(
    'the version’s tag %s',
    async (tag) => {
      const commit = repository.looseCommit();
      repository.tag(tag, commit);
      expect(await reach(commit, { ref: null })).toBe(`tags/${tag}`);
    },
  );

  it('an annotated tag', async () => {
    const commit = repository.looseCommit();
    repository.tag('v1.2.3', commit, { annotated: true });
    const { reach, tag } = await ask(commit);
    expect(reach).toEqual({ kind: 'answered', value: { kind: 'on', ref: 'tags/v1.2.3' } });
    expect(tag).toEqual({ kind: 'answered', value: { kind: 'at-commit', tag: 'v1.2.3' } });
  });

  it('a tag that was put on the commit after it, as release tools do', async () => {
    const commit = repository.looseCommit();
    repository.tag('v1.2.3', repository.looseCommit({ parents: [commit] }));
    expect(await reach(commit)).toBe('tags/v1.2.3');
  });

  it.each([
    ['refs/heads/release/1.x', 'release/next'],
    ['refs/heads/hotfix-7', 'hotfix-8'],
    [null, 'v1.x'],
    [null, 'release-2026'],
  ])('a related branch, of %s: %s', async (ref, branch) => {
    const commit = repository.looseCommit();
    repository.branches.set(branch, repository.looseCommit({ parents: [commit] }));
    expect(await reach(commit, { ref })).toBe(`heads/${branch}`);
  });

  it('a later version’s tag', async () => {
    const commit = repository.looseCommit();
    repository.tag('v1.2.4', repository.looseCommit({ parents: [commit] }));
    expect(await reach(commit)).toBe('tags/v1.2.4');
  });
});

describe('a commit that resolves, and is on none', () => {
  it('of a fork, of no shared history, and of nobody', async () => {
    repository.commit();
    repository.tag('v1.2.2', repository.head('main'));
    const fork = repository.looseCommit({ parents: [repository.head('main')] });
    const orphan = repository.looseCommit({ parents: [] });
    expect(await Promise.all([fork, orphan, 'f'.repeat(40)].map((each) => reach(each)))).toEqual([
      'nowhere',
      'nowhere',
      'nowhere',
    ]);
  });

  it('of a pull request, though its certificate names that ref', async () => {
    const fork = repository.looseCommit();
    repository.branches.set('7/merge', fork);
    expect(await reach(fork, { ref: 'refs/pull/7/merge' })).toBe('nowhere');
  });

  it('with a branch whose name reads like the tag', async () => {
    const fork = repository.looseCommit();
    repository.branches.set('tags/v1.2.3', fork);
    const { tag } = await ask(fork, { ref: null });
    expect(tag).toEqual({ kind: 'answered', value: { kind: 'none' } });
  });

  it('is compared with no more than twenty related refs', async () => {
    for (let index = 0; index < 60; index += 1) repository.branches.set(`release-${index}`, repository.looseCommit());
    const fork = repository.looseCommit();
    const { reach } = await ask(fork);
    // Its own branch and the six tags that could be; then twenty.
    expect(reach.kind === 'answered' && reach.value.kind === 'nowhere' && reach.value.looked).toHaveLength(1 + 6 + 20);
  });

  it.each(['git/get-ref', 'git/list-matching-refs', 'repos/compare-commits-with-basehead'])(
    'is unknown, and not nowhere, while %s fails',
    async (operation) => {
      const fork = repository.looseCommit();
      github.fault = (request) => (request.operation === operation ? { status: 502 } : undefined);
      expect(await reach(fork)).toBe('unknown');
    },
  );

  it('is compared though it is so huge that its files are not read', async () => {
    const fork = repository.looseCommit();
    github.fault = ({ operation, query }) =>
      operation === 'repos/compare-commits-with-basehead' && !query.includes('&page=2') ? 'flood' : undefined;
    expect(await reach(fork)).toBe('nowhere');
  });

  it('is found on one ref while another fails', async () => {
    const commit = repository.commit();
    github.fault = ({ path }) => (path.endsWith('heads/broken') ? { status: 502 } : undefined);
    expect(await reach(commit, { ref: 'refs/heads/broken' })).toBe('heads/main');
  });
});

describe('the version’s tag', () => {
  it('elsewhere, unless another name of it is at the commit', async () => {
    const commit = repository.commit();
    const other = repository.commit();
    repository.tag('v1.2.3', other);
    expect((await ask(commit)).tag).toEqual({
      kind: 'answered',
      value: { kind: 'elsewhere', tag: 'v1.2.3', commit: other },
    });
    repository.tag('demo@1.2.3', commit);
    expect((await ask(commit)).tag).toEqual({ kind: 'answered', value: { kind: 'at-commit', tag: 'demo@1.2.3' } });
  });

  it('begins with the certificate’s own, where that is for the version', () => {
    const question = { ref: 'refs/tags/release-1.2.3', packageName: 'demo', version: '1.2.3' } as RunQuestion;
    expect(versionTags(question)).toEqual([
      'tags/release-1.2.3',
      'tags/v1.2.3',
      'tags/1.2.3',
      'tags/demo@1.2.3',
      'tags/demo-v1.2.3',
    ]);
  });

  it('is asked under names that git allows', () => {
    expect(
      [
        'heads/a..b',
        'heads/-a',
        'heads/a b',
        'tags/a~1',
        'tags/@{1}',
        'tags/a//b',
        'tags/a.',
        'pull/1/head',
        'heads/',
      ].filter(isRef),
    ).toEqual([]);
    expect(certificateRef({ ref: 'refs/heads/../../user' } as RunQuestion)).toBe(null);
  });
});
