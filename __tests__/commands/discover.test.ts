import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGit } from '../../src/adapters/git.ts';
import type { BaseTrees } from '../../src/commands/base-tree.ts';
import { discover, trackedBelow } from '../../src/commands/discover.ts';
import { ConfigurationError, IncompleteError, type UserError } from '../../src/model/errors.ts';
import type { CommitTree } from '../../src/model/base.ts';

let root: string;
beforeEach(() => void (root = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-discover-')))));
afterEach(() => rmSync(root, { recursive: true }));

type Files = Readonly<Record<string, string>>;

function write(files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Real git, with no configuration but its own. */
function track(files: Files): void {
  write(files);
  const env = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' };
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all', '--force'],
  ])
    execFileSync('git', args, { cwd: root, env });
}

/** A base whose commit holds these files. */
function baseOf(files: Files): BaseTrees {
  const tree: CommitTree = {
    commit: '0'.repeat(40),
    paths: async () => Object.keys(files),
    async file(at) {
      const text = files[at];
      return text === undefined ? { kind: 'absent' } : { kind: 'found', bytes: Buffer.from(text) };
    },
  };
  return { base: tree, mergeBase: tree, prefix: '' };
}

async function find(named: readonly string[] = [], trees: BaseTrees | null = null): Promise<readonly string[]> {
  const found = await discover(named, root, trees, createGit(root, process.env));
  return found.map(({ path: at, format }) => (format === undefined ? at : `${at} (${format})`));
}

async function faultOf(named: readonly string[] = [], folder = root): Promise<UserError['problems'][number]> {
  const error: unknown = await discover(named, folder, null, createGit(folder, process.env)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigurationError) || error.problems[0] === undefined)
    throw new Error(`threw ${String(error)}`);
  return error.problems[0];
}

describe('discovery', () => {
  it('finds by name, where there is no git, what lies in the folder', async () => {
    write({ 'package-lock.json': '', 'npm-shrinkwrap.json': '', 'app/package-lock.json': '', 'x.json': '' });
    expect(await find()).toEqual(['npm-shrinkwrap.json', 'package-lock.json']);
  });

  it('finds every format, sorted, and what is right in the folder though git does not track it', async () => {
    track({ 'b/pnpm-lock.yaml': '', 'a/yarn.lock': '', 'c/bun.lock': '', 'd/deno.lock': '', 'e/bun.lockb': '' });
    write({ 'package-lock.json': '', 'f/package-lock.json': '' });
    expect(await find()).toEqual([
      'a/yarn.lock',
      'b/pnpm-lock.yaml',
      'c/bun.lock',
      'd/deno.lock',
      'e/bun.lockb',
      'package-lock.json',
    ]);
  });

  it('finds nothing in node_modules, and what only looks like it', async () => {
    track({ 'node_modules/a/yarn.lock': '', 'a/node_modules/b/yarn.lock': '', 'my_node_modules/yarn.lock': '' });
    expect(await find()).toEqual(['my_node_modules/yarn.lock']);
  });

  it('finds what has bytes in its name that a quoting git would write otherwise', async () => {
    track({ 'sü ß/yarn.lock': '', 'quo"te/yarn.lock': '' });
    expect([...(await find())].toSorted()).toEqual(['quo"te/yarn.lock', 'sü ß/yarn.lock']);
  });

  it.each([
    {
      what: 'Yarn’s lockfileFilename',
      config: { '.yarnrc.yml': 'lockfileFilename: x.lock\n' },
      found: 'x.lock (yarn-berry)',
    },
    { what: 'Deno’s lock', config: { 'deno.json': '{"lock": "x.lock"}' }, found: 'x.lock (deno)' },
    {
      what: 'Deno’s lock in JSONC',
      config: { 'deno.jsonc': '{ // ours\n"lock": {"path": "x.lock"}}' },
      found: 'x.lock (deno)',
    },
  ])('follows $what, at the head and at the base', async ({ config, found }) => {
    track({ 'x.lock': '', 'yarn.lock': '', ...config });
    expect(await find()).toEqual([found, 'yarn.lock']);
    const [file = ''] = Object.keys(config);
    expect(await find([], baseOf({}))).toEqual([found, 'yarn.lock']);
    write({ [file]: file.endsWith('.yml') ? '# nothing\n' : '{}' });
    expect(await find([], baseOf(config))).toEqual([found, 'yarn.lock']);
    expect(await find([], baseOf({}))).toEqual(['yarn.lock']);
  });

  it('looks for a configured name in the folder that configures it alone', async () => {
    track({ 'x.lock': '', 'a/x.lock': '', '[a]/x.lock': '', '[a]/.yarnrc.yml': 'lockfileFilename: x.lock\n' });
    expect(await find()).toEqual(['[a]/x.lock (yarn-berry)']);
  });

  it('takes paths as they are, and globs for what git tracks', async () => {
    track({ 'p/a/yarn.lock': '', 'p/b/yarn.lock': '', 'p/.c/yarn.lock': '' });
    expect(await find(['gone.lock'])).toEqual(['gone.lock']);
    expect([...(await find(['p/*/yarn.lock', 'p/a/yarn.lock']))].toSorted()).toEqual([
      'p/.c/yarn.lock',
      'p/a/yarn.lock',
      'p/b/yarn.lock',
    ]);
  });
});

describe('no lockfile is an error', () => {
  it('in an empty folder, in none, and by a glob that matches nothing', async () => {
    expect(await faultOf()).toMatchObject({ code: 'NO_LOCKFILE' });
    expect(await faultOf([], path.join(root, 'missing'))).toMatchObject({ code: 'NO_LOCKFILE' });
    track({ 'a/yarn.lock': '' });
    expect(await faultOf(['b/*.lock', 'a/*.lock'])).toMatchObject({ code: 'NO_LOCKFILE' });
  });

  it('which knows of a package.json', async () => {
    write({ 'package.json': '{}' });
    expect((await faultOf()).message).toContain('package.json');
  });
});

describe('a repository that git cannot list', () => {
  it('is not taken for one without lockfiles below', async () => {
    track({ 'package-lock.json': '{}', 'packages/a/package-lock.json': '{}' });
    writeFileSync(path.join(root, '.git', 'index'), 'no index');
    const env = { PATH: process.env['PATH'], HOME: root };
    await expect(discover([], root, null, createGit(root, env))).rejects.toThrow(IncompleteError);
    // Nor is it taken for one without any file: what a pull request adds would be the workflow's own.
    await expect(trackedBelow(createGit(root, env))).rejects.toThrow(IncompleteError);
    const below = path.join(root, 'packages', 'a');
    await expect(discover([], below, null, createGit(below, env))).rejects.toThrow(IncompleteError);
  });
});
