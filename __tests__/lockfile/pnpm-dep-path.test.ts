import { describe, expect, it } from 'vitest';
import { keyOf, parseDepPath, withoutSuffix } from '../../src/lockfile/pnpm-dep-path.ts';
import type { DepPath, Grammar } from '../../src/lockfile/pnpm-dep-path.ts';

const NOTHING: DepPath = { name: null, version: null, reference: null, host: null, prefix: null };

describe('a key of packages', () => {
  const sha = '263f602e6ae34add6332c1eb4caa808893b0b711';
  const table: readonly (readonly [Grammar, string, Partial<DepPath>])[] = [
    ['slash', '/a/1.0.0', { name: 'a', version: '1.0.0' }],
    ['slash', '/@s/a/1.0.0-rc.1+build', { name: '@s/a', version: '1.0.0-rc.1+build' }],
    ['slash', '/a/1.0.0_b@2.0.0', { name: 'a', version: '1.0.0' }],
    ['slash', '/@s/a/1.0.0_@babel+core@7.12.3', { name: '@s/a', version: '1.0.0' }],
    ['slash', '/a/1.0.0_423a18befb435f96eae194eebd054b03', { name: 'a', version: '1.0.0' }],
    ['slash', '/@most/multicast/1.3.0/most@1.7.3', { name: '@most/multicast', version: '1.3.0' }],
    ['slash', 'registry.example/a/1.0.0', { name: 'a', version: '1.0.0', host: 'registry.example' }],
    ['slash', 'localhost+4873/@s/a/1.0.0_b@1.0.0', { name: '@s/a', version: '1.0.0', host: 'localhost+4873' }],
    ['slash', `github.com/o/r/${sha}`, { reference: `github.com/o/r/${sha}` }],
    ['slash', 'file:vendor/a-1.0.0.tgz', { reference: 'file:vendor/a-1.0.0.tgz' }],
    ['slash', '@host.example/a-1.0.0.tgz', { reference: '@host.example/a-1.0.0.tgz' }],
    ['at', '/a@1.0.0', { name: 'a', version: '1.0.0' }],
    ['at', '/@s/a@1.0.0(b@2.0.0)(@c/d@3.0.0)', { name: '@s/a', version: '1.0.0' }],
    ['at', '/a@1.0.0(patch_hash=abc)(@s/b@1.0.0(c@1.0.0))', { name: 'a', version: '1.0.0' }],
    ['at', '/a@1.0.0_b@2.0.0', { name: 'a', version: '1.0.0' }],
    ['at', 'registry.example/@s/a@1.0.0(b@1.0.0)', { name: '@s/a', version: '1.0.0', host: 'registry.example' }],
    ['at', `github.com/o/r/${sha}(b@1.0.0)`, { reference: `github.com/o/r/${sha}` }],
    ['at', 'file:packages/b(react@17.0.2)', { reference: 'file:packages/b' }],
    ['at', '@host.example/a-1.0.0.tgz', { reference: '@host.example/a-1.0.0.tgz' }],
    ['bare', 'a@1.0.0', { name: 'a', version: '1.0.0' }],
    ['bare', '@s/a@1.0.0', { name: '@s/a', version: '1.0.0' }],
    ['bare', 'a@1.0.0(b@2.0.0)', { name: 'a', version: '1.0.0' }],
    ['bare', 'a@file:packages/(odd)', { name: 'a', reference: 'file:packages/' }],
    ['bare', 'a@https://host.example/a@2.tgz', { name: 'a', reference: 'https://host.example/a@2.tgz' }],
    [
      'bare',
      `a@git+https://host.example/a.git#${sha}`,
      { name: 'a', reference: `git+https://host.example/a.git#${sha}` },
    ],
    ['bare', 'node@runtime:24.11.0', { name: 'node', reference: 'runtime:24.11.0' }],
    ['bare', '@s/a@work:1.0.0', { name: '@s/a', version: '1.0.0', prefix: 'work' }],
    ['bare', 'a@custom:1.0.0', { name: 'a', reference: 'custom:1.0.0' }],
  ];

  it.each(table)('%s: %s', (grammar, key, expected) => {
    expect(parseDepPath(grammar, key)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    ['slash', '/a'],
    ['slash', '/a/latest'],
    ['slash', '/a@1.0.0'],
    ['slash', '/'],
    ['slash', '//1.0.0'],
    ['at', '/a/1.0.0'],
    ['at', '/a/b@1.0.0'],
    ['at', '/@s@1.0.0'],
    ['at', '/a@^1.0.0'],
    ['bare', 'a'],
    ['bare', '@s/a'],
    ['bare', 'a@'],
    ['bare', 'a/b@1.0.0'],
    ['bare', '/a@1.0.0'],
    ['bare', ''],
  ] as const)('%s has no %j', (grammar, key) => {
    expect(parseDepPath(grammar, key)).toBeNull();
  });

  it.each([
    ['a@1.0.0(b@1.0.0(c@1.0.0))(d@1.0.0)', 'a@1.0.0'],
    ['a@1.0.0(patch_hash=x)', 'a@1.0.0'],
    ['a@file:x(y)z', 'a@file:x(y)z'],
    ['a@1.0.0)', 'a@1.0.0)'],
    ['(a)', '(a)'],
  ])('%s without its suffix is %s', (key, expected) => {
    expect(withoutSuffix(key)).toBe(expected);
  });

  it('is read in one pass, however many brackets it has', () => {
    const start = process.cpuUsage();
    for (let count = 0; count < 200; count += 1) withoutSuffix(`${'('.repeat(8_000)}${')'.repeat(count + 1)}`);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});

describe('what a dependency’s version leads to', () => {
  it.each([
    ['slash', '1.0.0', '/x/1.0.0'],
    ['slash', '1.0.0_@babel+core@7.0.0', '/x/1.0.0_@babel+core@7.0.0'],
    ['slash', '/a/1.0.0', '/a/1.0.0'],
    ['slash', 'file:a', 'file:a'],
    ['slash', 'github.com/o/r/0123', 'github.com/o/r/0123'],
    ['at', '1.0.0', '/x@1.0.0'],
    ['at', '1.0.0(@s/b@1.0.0)', '/x@1.0.0(@s/b@1.0.0)'],
    ['at', '/a@1.0.0', '/a@1.0.0'],
    ['at', '/@s/a@1.0.0(b@1.0.0)', '/@s/a@1.0.0(b@1.0.0)'],
    ['at', 'github.com/o/r/0123(b@1.0.0)', 'github.com/o/r/0123(b@1.0.0)'],
    ['bare', '1.0.0', 'x@1.0.0'],
    ['bare', '1.0.0(b@1.0.0)', 'x@1.0.0(b@1.0.0)'],
    ['bare', 'a@1.0.0', 'a@1.0.0'],
    ['bare', '@s/a@1.0.0', '@s/a@1.0.0'],
    ['bare', 'file:../a@1', 'x@file:../a@1'],
    ['bare', 'https://host.example/a@1.tgz', 'x@https://host.example/a@1.tgz'],
    ['bare', 'runtime:24.11.0', 'x@runtime:24.11.0'],
  ] as const)('%s: %s', (grammar, version, expected) => {
    expect(keyOf(grammar, version, 'x')).toBe(expected);
  });

  it.each(['slash', 'at', 'bare'] as const)('%s: a link leads to no entry', (grammar) => {
    expect(keyOf(grammar, 'link:../a', 'a')).toBeNull();
  });
});
