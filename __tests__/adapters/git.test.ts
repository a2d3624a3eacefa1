import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGit } from '../../src/adapters/git.ts';
import { commitAll, git, hasCommit, makePullRequest, type PullRequest } from '../e2e/action/repository.ts';

const UNKNOWN = 'f3a1c0ffee00000000000000000000000000beef';
const NO_TEXT = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
const TEXT = 'registry=https://npm.example/ ; é\r\n\n';

let folder: string;
let env: Record<string, string | undefined>;
let full: PullRequest;
let shallow: PullRequest;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-git-')));
  env = { PATH: process.env['PATH'], HOME: folder };
  const options = {
    base: { '.npmrc': TEXT, 'app/.npmrc': 'app=1\n', 'empty/.npmrc': '', target: 'registry=x' },
    head: { '.npmrc': 'registry=https://evil.example/\n', 'new/package.json': '{}' },
    prepare: (seed: string): void => {
      symlinkSync('target', path.join(seed, 'link'));
      mkdirSync(path.join(seed, 'folder'));
      writeFileSync(path.join(seed, 'folder', 'x'), '');
      writeFileSync(path.join(seed, 'bytes'), NO_TEXT);
    },
  };
  for (const name of ['full', 'shallow', 'plain']) mkdirSync(path.join(folder, name));
  full = makePullRequest(path.join(folder, 'full'), options);
  shallow = makePullRequest(path.join(folder, 'shallow'), { ...options, shallow: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file at a commit', () => {
  const at = (commit: string, file: string, most = 100) => createGit(full.workspace, env).blobAt(commit, file, most);
  const found = (text: string) => ({ kind: 'found', bytes: Buffer.from(text) });

  it('is the commit’s, byte for byte, whatever the working tree has', async () => {
    expect(await at(full.base, '.npmrc')).toEqual(found(TEXT));
    expect(await at(full.base, 'bytes')).toEqual({ kind: 'found', bytes: NO_TEXT });
    expect(await at(full.base, 'new/package.json')).toEqual({ kind: 'absent' });
  });

  it('is looked for from the top, wherever the folder is', async () => {
    git(full.workspace, 'checkout', '--quiet', 'HEAD');
    expect(await at(full.base, 'app/.npmrc')).toEqual(found('app=1\n'));
    expect(await at(full.base, 'empty/.npmrc')).toEqual(found(''));
    const below = createGit(path.join(full.workspace, 'app'), env);
    expect(await below.blobAt(full.base, 'app/.npmrc', 100)).toEqual(found('app=1\n'));
    expect(await below.pathsAt(full.base)).toContain('empty/.npmrc');
  });

  it('is absent only where the commit is there and has none', async () => {
    expect(await at(full.base, 'missing')).toEqual({ kind: 'absent' });
    expect(await at(full.base, 'folder/x/y')).toEqual({ kind: 'absent' });
    expect(await at(UNKNOWN, '.npmrc')).toMatchObject({ kind: 'failed' });
  });

  it.each(['link', 'folder', 'folder/'])('is not what is no file: %s', async (name) => {
    expect(await at(full.base, name)).toMatchObject({ kind: 'failed' });
  });

  it('is not read beyond the bound', async () => {
    expect(await at(full.base, 'app/.npmrc', 6)).toEqual(found('app=1\n'));
    expect(await at(full.base, 'app/.npmrc', 5)).toMatchObject({ kind: 'failed' });
  });

  it.each(['main', 'HEAD', '--help', '', `${UNKNOWN}0`, `${UNKNOWN}^`])('is not looked for at %j', async (commit) => {
    expect(await at(commit, '.npmrc')).toMatchObject({ kind: 'failed' });
    expect(await createGit(full.workspace, env).pathsAt(commit)).toBeNull();
  });

  it('is that of the commit, not of what replaces it', async () => {
    const other = git(full.workspace, 'rev-parse', 'HEAD').trim();
    git(full.workspace, 'replace', full.base, other);
    try {
      expect(await at(full.base, '.npmrc')).toEqual(found(TEXT));
    } finally {
      git(full.workspace, 'replace', '--delete', full.base);
    }
  });

  it('is unknown, never absent, where git cannot tell', async () => {
    const plain = createGit(path.join(folder, 'plain'), env);
    expect(await plain.blobAt(UNKNOWN, '.npmrc', 100)).toMatchObject({ kind: 'failed' });
    expect(await plain.pathsAt(UNKNOWN)).toBeNull();
    expect(await plain.tracked()).toBeNull();
    const gone = createGit(path.join(folder, 'gone'), env);
    expect(await gone.blobAt(UNKNOWN, '.npmrc', 100)).toMatchObject({ kind: 'failed' });
    expect(await gone.fetchCommit(UNKNOWN)).toBe(false);
    expect(await gone.prefix()).toBeNull();
    expect(await gone.resolve('a\0b')).toBeNull();
  });
});

describe('a commit', () => {
  it('is fetched from origin where a shallow clone lacks it, and is known from then on', async () => {
    const adapter = createGit(shallow.workspace, env);
    expect(await adapter.hasCommit(shallow.base)).toBe(false);
    expect(await adapter.mergeBase(shallow.base)).toBeNull();
    expect(await adapter.blobAt(shallow.base, '.npmrc', 100)).toMatchObject({ kind: 'failed' });
    expect(await adapter.fetchCommit(UNKNOWN)).toBe(false);
    expect(await adapter.fetchCommit('--upload-pack=evil')).toBe(false);
    expect(await adapter.fetchCommit(shallow.base)).toBe(true);
    expect(await adapter.hasCommit(shallow.base)).toBe(true);
    expect(await adapter.blobAt(shallow.base, '.npmrc', 100)).toEqual({ kind: 'found', bytes: Buffer.from(TEXT) });
    expect(hasCommit(shallow.workspace, shallow.base)).toBe(true);
  });
});

it('the prefix is the folder’s, from the top', async () => {
  expect(await createGit(full.workspace, env).prefix()).toBe('');
  expect(await createGit(path.join(full.workspace, 'app'), env).prefix()).toBe('app/');
  expect(await createGit(path.join(folder, 'plain'), env).prefix()).toBeNull();
});

describe('a ref', () => {
  const resolve = (ref: string, below = '') => createGit(path.join(full.workspace, below), env).resolve(ref);

  it('names a commit, in whatever folder, or none', async () => {
    const head = git(full.workspace, 'rev-parse', 'HEAD').trim();
    expect(await resolve('HEAD')).toBe(head);
    expect(await resolve(head.slice(0, 12), 'app')).toBe(head);
    for (const ref of ['nope', '--help', '', 'HEAD:.npmrc', '../x']) expect(await resolve(ref)).toBeNull();
    expect(await createGit(path.join(folder, 'plain'), env).resolve('HEAD')).toBeNull();
  });

  it('is asked for together with the prefix, also where a folder’s name holds line breaks or looks like a commit', async () => {
    for (const name of ['a\nb', `x\n${UNKNOWN}`, UNKNOWN]) {
      mkdirSync(path.join(full.workspace, name));
      const adapter = createGit(path.join(full.workspace, name), env);
      const [commit, prefix, none] = await Promise.all([
        adapter.resolve('HEAD'),
        adapter.prefix(),
        adapter.resolve('nope'),
      ]);
      expect({ commit, prefix, none }).toEqual({
        commit: git(full.workspace, 'rev-parse', 'HEAD').trim(),
        prefix: `${name}/`,
        none: null,
      });
    }
  });
});

describe('what a ref has in common with HEAD is answered with it', () => {
  let at: string;
  const commit = (message: string, ...parents: readonly string[]): string =>
    git(at, 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', message, 'HEAD^{tree}').trim();
  const compared = async (ref: string) => {
    const adapter = createGit(at, env);
    const named = await adapter.resolve(ref);
    return { named, mergeBase: named === null ? null : await adapter.mergeBase(named) };
  };
  beforeAll(() => {
    at = path.join(folder, 'compared');
    mkdirSync(at);
    git(at, 'init', '--quiet', '--initial-branch=main');
    writeFileSync(path.join(at, 'file'), '');
    commitAll(at, 'first');
  });

  it('as git merge-base answers it: one, several, none, in a tag’s name too', async () => {
    const root = git(at, 'rev-parse', 'HEAD').trim();
    const [left, right, other] = [commit('left', root), commit('right', root), commit('unrelated')];
    const refs = { root, left, crossed: commit('crossed', left, right), other, tagged: left };
    for (const [name, named] of Object.entries(refs)) git(at, 'branch', name, named);
    git(at, 'tag', '--annotate', '--message', 'a tag', 'annotated', left);
    git(at, 'reset', '--quiet', '--hard', commit('crossed again', right, left));
    expect(git(at, 'merge-base', '--all', 'crossed', 'HEAD').trim().split('\n')).toHaveLength(2);
    for (const ref of [...Object.keys(refs), 'annotated']) {
      const named = git(at, 'rev-parse', `${ref}^{commit}`).trim();
      const mergeBase = ref === 'other' ? null : git(at, 'merge-base', named, 'HEAD').trim();
      expect([ref, await compared(ref)]).toEqual([ref, { named, mergeBase }]);
    }
  });

  it('and where nothing is checked out yet, the commit alone', async () => {
    const named = git(at, 'rev-parse', 'left').trim();
    git(at, 'symbolic-ref', 'HEAD', 'refs/heads/unborn');
    expect(await compared('left')).toEqual({ named, mergeBase: null });
    expect(await createGit(at, env).prefix()).toBe('');
  });
});

it('what git printed before it failed, or was killed, is no answer', async () => {
  const bin = mkdtempSync(path.join(folder, 'failing-'));
  const before = process.env['PATH'];
  process.env['PATH'] = `${bin}${path.delimiter}${before}`;
  try {
    for (const end of ['exit 1', 'kill -9 $$']) {
      writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho; echo ${UNKNOWN}; echo ${UNKNOWN}; ${end}\n`);
      chmodSync(path.join(bin, 'git'), 0o755);
      const failing = createGit(full.workspace, env);
      expect(await failing.resolve('main')).toBeNull();
      expect([await failing.prefix(), await failing.tracked(), await failing.mergeBase(UNKNOWN)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(await failing.blobAt(UNKNOWN, 'file', 10)).toMatchObject({ kind: 'failed' });
    }
  } finally {
    process.env['PATH'] = before;
  }
});

describe('what lies in the working tree, which a pull request can write', () => {
  it('is not run: no hook, no monitor', async () => {
    const hooks = path.join(shallow.workspace, '.husky');
    const proof = path.join(folder, 'ran');
    mkdirSync(hooks, { recursive: true });
    for (const name of ['reference-transaction', 'post-checkout', 'pre-auto-gc', 'fsmonitor', 'post-index-change']) {
      writeFileSync(path.join(hooks, name), `#!/bin/sh\necho ${name} >> ${proof}\n`);
      chmodSync(path.join(hooks, name), 0o755);
    }
    const later = commitAll(path.join(folder, 'shallow', 'seed'), 'later');
    git(shallow.origin, 'fetch', '--quiet', path.join(folder, 'shallow', 'seed'), '+HEAD:refs/heads/later');
    git(shallow.workspace, 'config', 'core.hooksPath', '.husky');
    git(shallow.workspace, 'config', 'core.fsmonitor', '.husky/fsmonitor');
    git(shallow.workspace, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    // A fetch that finds loose objects to collect asks `pre-auto-gc` first; git counts those in one folder of 256.
    const loose = path.join(shallow.workspace, '.git', 'objects', '17');
    mkdirSync(loose, { recursive: true });
    for (const digit of ['0', '1', '2', '3']) writeFileSync(path.join(loose, digit.repeat(38)), '');
    for (const setting of ['gc.auto 1', 'gc.autoDetach false']) git(shallow.workspace, 'config', ...setting.split(' '));
    const adapter = createGit(shallow.workspace, env);
    expect(await adapter.fetchCommit(later)).toBe(true);
    expect(await adapter.blobAt(later, '.npmrc', 100)).toMatchObject({ kind: 'found' });
    expect(existsSync(proof)).toBe(false);
    // Without this adapter they are run: the test would notice.
    git(shallow.workspace, 'fetch', '--quiet', 'origin', '+refs/heads/later:refs/heads/proof');
    expect(existsSync(proof)).toBe(true);
  });

  it('is no git: one in the folder is not run, though the PATH leads there', async () => {
    const proof = path.join(folder, 'ran-here');
    writeFileSync(path.join(full.workspace, 'git'), `#!/bin/sh\ntouch ${proof}\n`);
    chmodSync(path.join(full.workspace, 'git'), 0o755);
    const before = process.env['PATH'];
    const relative = ['.', '', before].join(path.delimiter);
    process.env['PATH'] = relative;
    try {
      expect(await createGit(full.workspace, { ...env, PATH: relative }).prefix()).toBe('');
      expect(existsSync(proof)).toBe(false);
      // A shell would have run it.
      execFileSync('sh', ['-c', 'git'], { cwd: full.workspace, env: { PATH: relative } });
      expect(existsSync(proof)).toBe(true);
    } finally {
      process.env['PATH'] = before;
      rmSync(path.join(full.workspace, 'git'));
    }
  });

  it('gets none of the job’s inputs and identities, nor git settings', async () => {
    const bin = path.join(folder, 'bin');
    const seen = path.join(folder, 'environment');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\nenv > ${seen}\n`);
    chmodSync(path.join(bin, 'git'), 0o755);
    const secrets = { 'INPUT_GITHUB-TOKEN': 's3cret', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3cret', GIT_DIR: 's3cret' };
    const before = process.env['PATH'];
    process.env['PATH'] = `${bin}:${before}`;
    try {
      await createGit(full.workspace, { ...env, ...secrets, PATH: `${bin}:${before}` }).prefix();
    } finally {
      process.env['PATH'] = before;
    }
    const text = readFileSync(seen, 'utf8');
    expect(text).not.toContain('s3cret');
    expect(text).toContain('GIT_TERMINAL_PROMPT=0');
  });
});
