import { describe, expect, it, test } from 'vitest';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { counts, git, lock, NPM, pkg, sri, told } from './locks.ts';

const nested = { path: 'node_modules/x/node_modules/a' };
const evil = { resolved: 'https://evil.example/a/-/a-1.0.0.tgz' };
const corp = { resolved: 'https://npm.corp.example/a/-/a-1.0.0.tgz' };
const both = (more: string) => ({ integrity: `${sri('a@1.0.0')} ${more}` });
const a1 = pkg('a@1.0.0');

type Case = readonly [string, readonly LockedPackage[], readonly LockedPackage[], readonly string[]];

describe('one change each', () => {
  const cases: readonly Case[] = [
    ['nothing', [a1], [a1], []],
    ['added', [], [a1], ['added a >1.0.0']],
    ['removed', [a1], [], ['removed a 1.0.0>']],
    ['upgraded', [a1], [pkg('a@1.0.1')], ['upgraded a 1.0.0>1.0.1']],
    ['downgraded', [pkg('a@1.10.0')], [pkg('a@1.9.0')], ['downgraded a 1.10.0>1.9.0']],
    ['from a prerelease', [pkg('a@1.0.0-rc.10')], [a1], ['upgraded a 1.0.0-rc.10>1.0.0']],
    ['to a prerelease', [pkg('a@1.0.0-rc.10')], [pkg('a@1.0.0-rc.9')], ['downgraded a 1.0.0-rc.10>1.0.0-rc.9']],
    ['another build', [pkg('a@1.0.0+1')], [pkg('a@1.0.0+2')], ['upgraded a 1.0.0+1>1.0.0+2']],
    ['a version that is none', [a1], [pkg('a@latest')], ['repinned a 1.0.0>latest']],
    ['a version spelled otherwise', [a1], [pkg('a@v1.0.0')], ['repinned a 1.0.0>v1.0.0']],
    ['another hash', [a1], [pkg('a@1.0.0', { integrity: sri('b') })], ['rehashed a 1.0.0>1.0.0']],
    ['a hash beside it', [a1], [pkg('a@1.0.0', both(sri('b')))], ['rehashed a 1.0.0>1.0.0']],
    ['a hash beside it taken out', [pkg('a@1.0.0', both(sri('b')))], [a1], ['repinned a 1.0.0>1.0.0']],
    ['a hash of another kind beside it', [a1], [pkg('a@1.0.0', both(sri('b', 'sha1')))], ['repinned a 1.0.0>1.0.0']],
    ['no hash', [a1], [pkg('a@1.0.0', { integrity: null })], ['repinned a 1.0.0>1.0.0']],
    ['a first hash', [pkg('a@1.0.0', { integrity: null })], [a1], ['repinned a 1.0.0>1.0.0']],
    ['the hash with options', [a1], [pkg('a@1.0.0', { integrity: `${a1.integrity}?x` })], ['repinned a 1.0.0>1.0.0']],
    ['another path', [a1], [pkg('a@1.0.0', { resolved: `${NPM}/b/-/b-1.0.0.tgz` })], ['repinned a 1.0.0>1.0.0']],
    ['no address', [a1], [pkg('a@1.0.0', { resolved: null })], ['repinned a 1.0.0>1.0.0']],
    ['a first address', [pkg('a@1.0.0', { resolved: null })], [pkg('a@1.0.0', evil)], ['repinned a 1.0.0>1.0.0']],
    ['another kind', [a1], [pkg('a@1.0.0', { kind: 'bundled' })], ['repinned a 1.0.0>1.0.0']],
    ['another commit', [git('a', 'c1')], [git('a', 'c2')], ['repinned a null>null']],
    [
      'another checksum',
      [pkg('a@1.0.0', { checksum: 'c1' })],
      [pkg('a@1.0.0', { checksum: 'c2' })],
      ['rehashed a 1.0.0>1.0.0'],
    ],
  ];
  it.each(cases)('%s', (_case, base, head, expected) => {
    expect(told(lock(base), lock(head))).toEqual(expected);
    expect(counts(lock(base), lock(head)).changed).toBe(expected.some((one) => !one.endsWith('>')) ? 1 : 0);
  });
});

describe('from somewhere else', () => {
  const moved = ['source-changed a 1.0.0>1.0.0'];
  const cases: readonly Case[] = [
    ['git', [a1], [git('a', 'c1')], ['source-changed a 1.0.0>null']],
    ['git, and the version stays', [a1], [git('a', 'c1', { version: '1.0.0' })], moved],
    ['an address', [a1], [pkg('a@1.0.0', { kind: 'remote-tarball', resolved: 'https://evil.example/a.tgz' })], moved],
    ['a file', [a1], [pkg('a@1.0.0', { kind: 'file', resolved: 'file:a.tgz' })], moved],
    [
      'a link',
      [a1],
      [pkg('a@', { kind: 'link', resolved: 'packages/a', integrity: null })],
      ['source-changed a 1.0.0>null'],
    ],
    ['another registry', [a1], [pkg('a@1.0.0', evil)], moved],
    [
      'another port',
      [pkg('a@1.0.0', corp)],
      [pkg('a@1.0.0', { resolved: 'https://npm.corp.example:444/a/-/a-1.0.0.tgz' })],
      moved,
    ],
    [
      'another registry, with a new version',
      [a1],
      [pkg('a@1.0.1', { ...evil, integrity: sri('z') })],
      ['source-changed a 1.0.0>1.0.1'],
    ],
    ['without encryption', [a1], [pkg('a@1.0.0', { resolved: a1.resolved?.replace('https', 'http') ?? null })], moved],
    [
      'now with encryption',
      [pkg('a@1.0.0', { resolved: a1.resolved?.replace('https', 'http') ?? null })],
      [a1],
      ['repinned a 1.0.0>1.0.0'],
    ],
    [
      'another name of the public registry',
      [a1],
      [pkg('a@1.0.0', { resolved: 'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz' })],
      ['repinned a 1.0.0>1.0.0'],
    ],
    ['a second copy from git', [a1], [a1, git('a', 'c1', nested)], ['source-changed a 1.0.0>null']],
    ['a second copy of the version from git', [a1], [a1, git('a', 'c1', { ...nested, version: '1.0.0' })], moved],
    ['the base has both', [a1, git('a', 'c1', nested)], [a1, git('a', 'c2', nested)], ['repinned a null>null']],
    [
      'the base has both, of one version',
      [a1, git('a', 'c1', { ...nested, version: '1.0.0' })],
      [a1, git('a', 'c2', { ...nested, version: '1.0.0' })],
      ['repinned a 1.0.0>1.0.0'],
    ],
    [
      'the base has both, and the top one moves to the other’s place',
      [a1, git('a', 'c1', nested)],
      [git('a', 'c2'), git('a', 'c1', nested)],
      ['source-changed a 1.0.0>null'],
    ],
    [
      'the base has both, and a third place comes',
      [a1, git('a', 'c1', nested)],
      [a1, git('a', 'c1', nested), pkg('a@3.0.0', { ...evil, path: 'node_modules/y/node_modules/a' })],
      ['source-changed a 1.0.0>3.0.0'],
    ],
    [
      'two registries, each upgraded at its own',
      [a1, pkg('a@2.0.0', { ...corp, ...nested })],
      [pkg('a@3.0.0', { path: 'p' }), pkg('a@4.0.0', { ...corp, path: 'q' })],
      ['upgraded a 1.0.0>3.0.0', 'upgraded a 2.0.0>4.0.0'],
    ],
    ['from git to a registry', [git('a', 'c1')], [a1], ['repinned a null>1.0.0']],
  ];
  it.each(cases)('%s', (_case, base, head, expected) => {
    expect(told(lock(base), lock(head))).toEqual(expected);
    expect(counts(lock(base), lock(head)).changed).toBeGreaterThan(0);
  });
});

describe('the hash of what no registry has', () => {
  const file = (seed: string) => pkg('a@1.0.0', { kind: 'file', resolved: 'file:a.tgz', integrity: sri(seed) });
  const commit = (seed: string) => git('a', seed, { version: '1.0.0', integrity: sri(seed) });
  const cases: readonly Case[] = [
    ['another one of the same file', [file('x')], [file('y')], ['rehashed a 1.0.0>1.0.0']],
    [
      'another one with another commit, and the version stays',
      [commit('x')],
      [commit('y')],
      ['repinned a 1.0.0>1.0.0'],
    ],
  ];
  it.each(cases)('%s', (_case, base, head, expected) => {
    expect(told(lock(base), lock(head))).toEqual(expected);
  });
});

test('two registries whose versions pass each other', () => {
  const base = [pkg('a@1.0.0', { ...corp, path: 'p' }), pkg('a@2.0.0', { path: 'q' })];
  const head = [pkg('a@4.0.0', { ...corp, path: 'r' }), pkg('a@3.0.0', { path: 's' })];
  expect(told(lock(base), lock(head))).toEqual(['upgraded a 1.0.0>4.0.0', 'upgraded a 2.0.0>3.0.0']);
});

describe('copies', () => {
  const bare = pkg('a@1.0.0', { ...nested, integrity: null });
  const rehashed = { ...nested, integrity: sri('b') };
  const cases: readonly Case[] = [
    ['a second copy by another hash', [a1], [a1, pkg('a@1.0.0', rehashed)], ['rehashed a 1.0.0>1.0.0']],
    [
      'a copy without a hash does not hide the other’s change',
      [a1, bare],
      [bare, pkg('a@1.0.0', { integrity: sri('b') })],
      ['rehashed a 1.0.0>1.0.0'],
    ],
    ['nor takes another hash itself', [a1, bare], [a1, pkg('a@1.0.0', rehashed)], ['rehashed a 1.0.0>1.0.0']],
    [
      'nor does one by sha1',
      [a1, pkg('a@1.0.0', { ...nested, integrity: sri('a', 'sha1') })],
      [a1, pkg('a@1.0.0', { ...nested, integrity: `${sri('a', 'sha1')} ${sri('b')}` })],
      ['rehashed a 1.0.0>1.0.0'],
    ],
    [
      'each copy goes its own way',
      [a1, pkg('a@2.0.0', nested)],
      [pkg('a@1.1.0'), pkg('a@1.9.0', nested)],
      ['upgraded a 1.0.0>1.1.0', 'downgraded a 2.0.0>1.9.0'],
    ],
    [
      'a lower copy beside the one that stays',
      [pkg('a@2.0.0')],
      [pkg('a@2.0.0'), pkg('a@1.0.0', nested)],
      ['added a >1.0.0'],
    ],
    ['two copies become one', [a1, pkg('a@1.0.0', nested)], [a1], []],
    [
      'the nearest version is what was replaced',
      [pkg('a@3.0.0', { path: 'p' }), pkg('a@4.0.0', { path: 'q' })],
      [pkg('a@5.0.0')],
      ['removed a 3.0.0>', 'upgraded a 4.0.0>5.0.0'],
    ],
  ];
  it.each(cases)('%s', (_case, base, head, expected) => {
    expect([...told(lock(base), lock(head))].sort()).toEqual([...expected].sort());
  });

  test('all places of a changed pin are audited', () => {
    const head = [1, 2, 3].map((n) => pkg('a@1.0.1', { path: `node_modules/p${n}/node_modules/a` }));
    expect(counts(lock([a1]), lock(head)).changed).toBe(3);
  });

  test.each([
    ['under another name', { alias: 'lodash' }],
    ['said to be bundled', { inBundle: true as const }],
  ])('an entry %s is no change of the pin, and is audited', (_case, fields) => {
    expect(told(lock([a1]), lock([a1, pkg('a@1.0.0', fields)]))).toEqual([]);
    expect(counts(lock([a1]), lock([a1, pkg('a@1.0.0', fields)])).changed).toBe(1);
  });

  test('flags and places are no change', () => {
    const head = lock([pkg('a@1.0.0', { ...nested, dev: true, optional: true, requires: ['b'] })]);
    expect(compareLockfiles(lock([a1]), head)).toEqual({ changes: [], changed: new Set(), weakened: new Set() });
  });
});

describe('weakened', () => {
  it.each<readonly [string, readonly LockedPackage[], readonly LockedPackage[], number]>([
    ['no hash for sha512', [a1], [pkg('a@1.0.0', { integrity: null })], 1],
    ['sha1 for sha512', [a1], [pkg('a@1.0.0', { integrity: sri('a', 'sha1') })], 1],
    ['no hash with a new version', [a1], [pkg('a@1.0.1', { integrity: null })], 1],
    ['a bare copy beside the pinned one', [a1], [a1, pkg('a@1.0.0', { ...nested, integrity: null })], 1],
    [
      'a copy that never had a hash, once the other loses its own',
      [a1, pkg('a@1.0.0', { ...nested, integrity: null })],
      [pkg('a@1.0.0', { integrity: sri('a', 'sha1') }), pkg('a@1.0.0', { ...nested, integrity: null, resolved: null })],
      2,
    ],
    ['sha512 for sha1', [pkg('a@1.0.0', { integrity: sri('a', 'sha1') })], [a1], 0],
    ['new without a hash', [], [pkg('a@1.0.0', { integrity: null })], 0],
    ['another hash as strong', [a1], [pkg('a@1.0.0', { integrity: sri('b') })], 0],
  ])('%s', (_case, base, head, weakened) => {
    expect(counts(lock(base), lock(head)).weakened).toBe(weakened);
  });
});
