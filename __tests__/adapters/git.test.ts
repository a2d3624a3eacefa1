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
    },
  };
  for (const name of ['full', 'shallow', 'plain']) mkdirSync(path.join(folder, name));
  full = makePullRequest(path.join(folder, 'full'), options);
  shallow = makePullRequest(path.join(folder, 'shallow'), { ...options, shallow: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file at a commit', () => {
  const at = (commit: string, file: string, below = '') =>
    createGit(path.join(full.workspace, below), env).fileAt(commit, file);

  it('is the commit’s, byte for byte, whatever the working tree has', async () => {
    expect(await at(full.base, '.npmrc')).toEqual({ kind: 'found', text: TEXT });
    expect(await at(full.base, '.npmrc', 'new')).toEqual({ kind: 'absent' });
  });

  it('is looked for from the folder, not from the top', async () => {
    git(full.workspace, 'checkout', '--quiet', 'HEAD');
    expect(await at(full.base, '.npmrc', 'app')).toEqual({ kind: 'found', text: 'app=1\n' });
    expect(await at(full.base, '.npmrc', 'empty')).toEqual({ kind: 'found', text: '' });
  });

  it('is absent only where the commit is there and has none', async () => {
    expect(await at(full.base, 'missing')).toEqual({ kind: 'absent' });
    expect(await at(UNKNOWN, '.npmrc')).toEqual({ kind: 'no-commit' });
  });

  it.each(['link', 'folder'])('is not what is no file: %s', async (name) => {
    expect(await at(full.base, name)).toMatchObject({ kind: 'failed' });
  });

  it.each(['main', 'HEAD', '--help', '', `${UNKNOWN}0`, `${UNKNOWN}^`])('is not looked for at %j', async (commit) => {
    expect(await at(commit, '.npmrc')).toMatchObject({ kind: 'failed' });
  });

  it('is that of the commit, not of what replaces it', async () => {
    const other = git(full.workspace, 'rev-parse', 'HEAD').trim();
    git(full.workspace, 'replace', full.base, other);
    try {
      expect(await at(full.base, '.npmrc')).toEqual({ kind: 'found', text: TEXT });
    } finally {
      git(full.workspace, 'replace', '--delete', full.base);
    }
  });

  it('is unknown, never absent, where git cannot tell', async () => {
    expect(await createGit(path.join(folder, 'plain'), env).fileAt(UNKNOWN, '.npmrc')).toEqual({ kind: 'no-commit' });
    const gone = createGit(path.join(folder, 'gone'), env);
    expect(await gone.fileAt(UNKNOWN, '.npmrc')).toMatchObject({ kind: 'failed' });
    expect(await gone.fetchCommit(UNKNOWN)).toBe(false);
    expect(await gone.prefix()).toBeNull();
  });
});

describe('a commit', () => {
  it('is fetched from origin where a shallow clone lacks it', async () => {
    const adapter = createGit(shallow.workspace, env);
    expect(await adapter.fileAt(shallow.base, '.npmrc')).toEqual({ kind: 'no-commit' });
    expect(await adapter.fetchCommit(UNKNOWN)).toBe(false);
    expect(await adapter.fetchCommit('--upload-pack=evil')).toBe(false);
    expect(await adapter.fetchCommit(shallow.base)).toBe(true);
    expect(await adapter.fileAt(shallow.base, '.npmrc')).toEqual({ kind: 'found', text: TEXT });
    expect(hasCommit(shallow.workspace, shallow.base)).toBe(true);
  });
});

it('the prefix is the folder’s, from the top', async () => {
  expect(await createGit(full.workspace, env).prefix()).toBe('');
  expect(await createGit(path.join(full.workspace, 'app'), env).prefix()).toBe('app/');
  expect(await createGit(path.join(folder, 'plain'), env).prefix()).toBeNull();
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
    expect(await adapter.fileAt(later, '.npmrc')).toMatchObject({ kind: 'found' });
    expect(existsSync(proof)).toBe(false);
    // Without this adapter they are run: the test would notice.
    git(shallow.workspace, 'fetch', '--quiet', 'origin', '+refs/heads/later:refs/heads/proof');
    expect(existsSync(proof)).toBe(true);
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
