import { describe, expect, it } from 'vitest';
import type { BaseTrees } from '../../src/commands/base-tree.ts';
import { type Baseline, baselineOf } from '../../src/commands/baseline.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { CommitTree, TreeFile } from '../../src/model/base.ts';
import { IncompleteError } from '../../src/model/errors.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { packageLockOf } from '../support/registry/lockfile.ts';

const lock = (...names: readonly string[]): string => packageLockOf(names.map((name) => ({ name, version: '1.0.0' })));
const OTHER_COMMIT: CommitTree = {
  commit: 'f'.repeat(40),
  paths: () => Promise.reject(new Error('the base branch as it is now is for the configuration alone')),
  file: () => Promise.reject(new Error('the base branch as it is now is for the configuration alone')),
};

type Files = Readonly<Record<string, string | TreeFile>>;

function treesOf(files: Files, prefix = ''): BaseTrees {
  const mergeBase: CommitTree = {
    commit: '0'.repeat(40),
    paths: async () => Object.keys(files),
    async file(at) {
      const file = files[at];
      if (file === undefined) return { kind: 'absent' };
      return typeof file === 'string' ? { kind: 'found', bytes: Buffer.from(file) } : file;
    },
  };
  return { base: OTHER_COMMIT, mergeBase, prefix };
}

interface Head {
  readonly lockfiles: Files;
  /** What else git tracks. */
  readonly tracked?: readonly string[];
}

async function compare(base: Files, { lockfiles, tracked = [] }: Head, prefix = ''): Promise<Baseline> {
  const read: Lockfile[] = Object.entries(lockfiles).map(([at, text]) => readLockfile(at, Buffer.from(text as string)));
  const paths = Object.keys(lockfiles);
  return baselineOf(read, paths, new Set([...paths, ...tracked]), treesOf(base, prefix));
}

/** `path: kind name, …` for each lockfile, and the findings' codes. */
function shown({ changes, raised }: Baseline): readonly string[] {
  const told = [...changes].map(
    ([{ path }, { changes: own }]) => `${path}: ${own.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`,
  );
  return [...told, ...raised.map(({ finding }) => `${finding.code} ${finding.file}`)];
}

describe('a lockfile is held against', () => {
  it('the one at its path', async () => {
    const found = await compare(
      { 'package-lock.json': lock('a') },
      { lockfiles: { 'package-lock.json': lock('a', 'b') } },
    );
    expect(shown(found)).toEqual(['package-lock.json: added b']);
  });

  it('the one at its path below the folder that is looked at', async () => {
    const base = { 'package-lock.json': lock('a', 'b'), 'app/package-lock.json': lock('a') };
    const found = await compare(base, { lockfiles: { 'package-lock.json': lock('a', 'b') } }, 'app/');
    expect(shown(found)).toEqual(['package-lock.json: added b']);
  });

  it('the one that its folder lost, rather than one of its name elsewhere', async () => {
    const base = { 'p/package-lock.json': lock('a'), 'q/npm-shrinkwrap.json': lock('b') };
    const found = await compare(base, { lockfiles: { 'p/npm-shrinkwrap.json': lock('a') } });
    expect(shown(found)).toEqual(['p/npm-shrinkwrap.json: ']);
  });

  it('one of its name that is gone from elsewhere, each old one once', async () => {
    const found = await compare(
      { 'p/package-lock.json': lock('a') },
      { lockfiles: { 'q/package-lock.json': lock('a'), 'r/package-lock.json': lock('a') } },
    );
    expect(shown(found)).toEqual(['q/package-lock.json: ', 'r/package-lock.json: added a']);
  });

  it('nothing where what could be its old place is still there, audited or not', async () => {
    const found = await compare(
      { 'p/package-lock.json': lock('a'), 'p/package.json': '{}' },
      { lockfiles: { 'q/package-lock.json': lock('a') }, tracked: ['p/package-lock.json', 'p/package.json'] },
    );
    expect(shown(found)).toEqual(['q/package-lock.json: added a']);
  });

  it('nothing where two could be its old place', async () => {
    const found = await compare(
      { 'p/package-lock.json': lock('a'), 'q/package-lock.json': lock('b') },
      { lockfiles: { 'r/package-lock.json': lock('a') } },
    );
    expect(shown(found)).toEqual(['r/package-lock.json: added a']);
  });

  it('no lockfile of node_modules', async () => {
    const base = { 'node_modules/x/package-lock.json': lock('a') };
    expect(shown(await compare(base, { lockfiles: { 'package-lock.json': lock('a') } }))).toEqual([
      'package-lock.json: added a',
    ]);
  });
});

describe('a lockfile that is gone', () => {
  const base = { 'package-lock.json': lock('a'), 'app/yarn.lock': '# yarn lockfile v1\n\n\n' };
  const lockfiles = { 'package-lock.json': lock('a') };

  it('is a finding where its package.json is not', async () => {
    expect(shown(await compare(base, { lockfiles, tracked: ['app/package.json'] }))).toEqual([
      'package-lock.json: ',
      'lockfile-removed app/package.json',
    ]);
  });

  it('is none where that is gone, too', async () => {
    expect(shown(await compare(base, { lockfiles, tracked: ['package.json'] }))).toEqual(['package-lock.json: ']);
  });
});

describe('a lockfile of the base that cannot be read', () => {
  it.each<{ what: string; file: string | TreeFile; code: string }>([
    { what: 'is none', file: '{', code: 'BASE_LOCKFILE' },
    { what: 'is empty', file: '', code: 'BASE_LOCKFILE' },
    { what: 'git does not give', file: { kind: 'failed', detail: 'no' }, code: 'BASE_UNAVAILABLE' },
  ])('because it $what is never “nothing was there”: $code', async ({ file, code }) => {
    const failed: unknown = await compare(
      { 'package-lock.json': file },
      { lockfiles: { 'package-lock.json': lock('a') } },
    ).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(failed).toBeInstanceOf(IncompleteError);
    expect((failed as IncompleteError).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
