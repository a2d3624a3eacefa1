import { describe, expect, it, test } from 'vitest';
import { ENTRY_KINDS } from '../../src/model/package.ts';
import {
  addsHash,
  hashesOf,
  isRegistrySource,
  Sources,
  sourceOf,
  staysAt,
  strengthOf,
} from '../../src/lockfile/source.ts';
import { pkg, sri } from './locks.ts';

const from = (resolved: string | null) => sourceOf(pkg('a@1.0.0', { resolved }));

describe('where an entry comes from', () => {
  it.each([
    ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'registry npmjs'],
    ['https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#0', 'registry npmjs'],
    ['https://REGISTRY.npmjs.org:443/a/-/a-1.0.0.tgz', 'registry npmjs'],
    ['https://registry.npmjs.org.evil.example/a', 'registry registry.npmjs.org.evil.example'],
    ['https://registry.npmjs.org@evil.example/a', 'registry evil.example'],
    ['https://registry.npmjs.org:444/a', 'registry registry.npmjs.org:444'],
    ['http://registry.npmjs.org/a', 'registry npmjs over http'],
    [null, 'registry'],
  ])('%s', (resolved, source) => {
    expect(from(resolved)).toBe(source);
  });

  test('no other kind is ever taken for a registry', () => {
    const kinds = ENTRY_KINDS.filter((kind) => kind !== 'registry' && kind !== 'bundled');
    expect(kinds.filter((kind) => isRegistrySource(sourceOf(pkg('a@1.0.0', { kind }))))).toEqual([]);
  });

  test('a commit is no place', () => {
    const repository = (resolved: string) => sourceOf(pkg('a@', { kind: 'git', resolved }));
    expect(repository('git+ssh://git@github.com/o/r.git#1')).toBe(repository('github:o/r#2'));
    expect(repository('github:o/r#1')).not.toBe(repository('github:o/s#1'));
  });
});

it.each([
  ['registry', 'registry x', true],
  ['registry x', 'registry', true],
  ['registry x', 'registry y', false],
  ['registry x over http', 'registry x', true],
  ['registry x', 'registry x over http', false],
  ['registry', 'git x', false],
  ['git x', 'registry', false],
  ['git x', 'git y', false],
])('%s, then %s', (before, now, stays) => {
  expect(staysAt(before, now)).toBe(stays);
  expect(new Sources(['file z', before]).include(now)).toBe(stays);
});

describe('hashes', () => {
  it.each([
    [sri('a'), sri('a'), false],
    [sri('a'), sri('b'), true],
    [sri('a'), `${sri('a')} ${sri('b')}`, true],
    [`${sri('a')} ${sri('b')}`, sri('b'), false],
    [`${sri('a')} ${sri('b')}`, `${sri('b')}?x  ${sri('a')}\n`, false],
    [sri('a'), sri('b', 'sha1'), false],
    [`${sri('a')} ${sri('c', 'sha1')}`, `${sri('a')} ${sri('b', 'sha1')}`, true],
    [sri('a'), sri('b').replace('sha512', 'SHA512'), true],
    [null, sri('a'), false],
    [sri('a'), null, false],
    ['garbage', 'rubbish', true],
    ['', ' ', false],
  ])('%s contradicts %s', (before, now, expected) => {
    expect(addsHash(hashesOf(before), hashesOf(now))).toBe(expected);
  });

  test('each algorithm is stronger than the one before', () => {
    const strengths = [null, 'md5-x', sri('a', 'sha1'), sri('a', 'sha256'), sri('a', 'sha384'), sri('a')];
    expect(strengths.map((one) => strengthOf(hashesOf(one)))).toEqual([0, 0, 1, 2, 3, 4]);
    expect(strengthOf(hashesOf(`${sri('a', 'sha1')} ${sri('a')}`))).toBe(4);
  });
});
