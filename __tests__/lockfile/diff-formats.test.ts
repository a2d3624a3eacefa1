import { describe, expect, it, test } from 'vitest';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { counts, git, lock, pkg, sri, told } from './locks.ts';

const berry = (checksum: string, more: Partial<Lockfile> = {}): Lockfile => ({
  ...lock([pkg('a@1.0.0', { integrity: null, resolved: null, checksum })], 'yarn-berry', '8'),
  cacheKey: '10c0',
  ...more,
});

describe('Yarn’s checksums', () => {
  test('another one is another hash', () => {
    expect(told(berry('x'), berry('y'))).toEqual(['rehashed a 1.0.0>1.0.0']);
  });

  it.each<readonly [string, Partial<Lockfile>]>([
    ['another cacheKey', { cacheKey: '8' }],
    ['another version', { version: '6' }],
  ])('%s: no change can be told, and every entry is audited', (_case, more) => {
    expect(told(berry('x', more), berry('y'))).toEqual([]);
    expect(counts(berry('x', more), berry('y')).changed).toBe(1);
  });

  test('taken out: a change, but no other hash', () => {
    const { checksum: _gone, ...bare } = berry('x').packages[0] ?? expect.fail();
    expect(told(berry('x'), berry('x', { packages: [bare] }))).toEqual(['repinned a 1.0.0>1.0.0']);
  });

  test('moving to Berry weakens nothing, moving to sha1 does', () => {
    expect(counts(lock([pkg('a@1.0.0')]), berry('x'))).toEqual({ changed: 1, weakened: 0 });
    const classic = lock([pkg('a@1.0.0', { integrity: sri('a', 'sha1') })], 'yarn-classic', '1');
    expect(counts(lock([pkg('a@1.0.0')]), classic)).toEqual({ changed: 1, weakened: 1 });
  });
});

describe('another package manager', () => {
  const npm = lock([pkg('a@1.0.0'), pkg('b@2.0.0'), git('g', 'c'.repeat(40))]);
  const spelled = [
    pkg('b@2.0.0', { resolved: `https://registry.yarnpkg.com/b/-/b-2.0.0.tgz#${'0'.repeat(40)}` }),
    pkg('a@1.0.0', { resolved: null, path: 'a@1.0.0' }),
    git('g', '', { resolved: `https://github.com/acme/g.git#${'c'.repeat(40)}` }),
  ];

  test.each(['pnpm', 'yarn-classic', 'bun'] as const)(
    '%s pins the same: no change, and all of it is audited',
    (format) => {
      expect(told(npm, lock(spelled, format))).toEqual([]);
      expect(told(lock(spelled, format), npm)).toEqual([]);
      expect(counts(npm, lock(spelled, format)).changed).toBe(3);
    },
  );

  test('a hash that the new format does not have is no contradiction', () => {
    const head = lock([pkg('a@1.0.0', { integrity: null, resolved: null }), ...spelled.slice(0, 1)], 'deno', '5');
    expect(told(npm, head)).toEqual(['repinned a 1.0.0>1.0.0', 'removed g null>']);
  });

  test('a hash, a commit, a version or a place that was swapped on the way is seen', () => {
    const head = lock(
      [
        pkg('a@1.0.0', { resolved: null, integrity: sri('evil') }),
        pkg('b@2.0.0', { resolved: 'https://evil.example/b/-/b-2.0.0.tgz' }),
        git('g', 'd'.repeat(40)),
      ],
      'pnpm',
    );
    expect(told(npm, head)).toEqual(['rehashed a 1.0.0>1.0.0', 'source-changed b 2.0.0>2.0.0', 'repinned g null>null']);
  });

  test('another path of the same registry is seen', () => {
    const head = lock([pkg('a@1.0.0', { resolved: 'https://registry.npmjs.org/b/-/b-2.0.0.tgz' })], 'yarn-classic');
    expect(told(lock([pkg('a@1.0.0')]), head)).toEqual(['repinned a 1.0.0>1.0.0']);
  });
});

describe('a patched copy', () => {
  const patched = (resolved: string) => pkg('a@1.0.0', { kind: 'patch', integrity: null, resolved });
  it.each([
    ['patch:a@npm%3A1.0.0#optional!builtin<compat/a>::version=1.0.0', 'repinned'],
    ['patch:a@npm:1.0.0#~/.yarn/patches/a.patch', 'repinned'],
    ['patch:b@npm%3A1.0.0#~/.yarn/patches/a.patch', 'source-changed'],
    ['patch:a@https%3A//evil.example/npm:a.tgz#a.patch', 'source-changed'],
  ])('%s', (resolved, kind) => {
    const head = lock([pkg('a@1.0.0', { integrity: null, resolved: null }), patched(resolved)], 'yarn-berry', '8');
    expect(told(lock([pkg('a@1.0.0')]), head)).toContain(`${kind} a 1.0.0>1.0.0`);
    expect(told(lock([pkg('a@1.0.0')]), head)).toHaveLength(2);
    expect(counts(lock([pkg('a@1.0.0')]), head).changed).toBe(2);
    expect(told(lock([pkg('a@1.0.0')]), head).includes('source-changed a 1.0.0>1.0.0')).toBe(kind === 'source-changed');
  });
});

test('without a base everything is new', () => {
  const head = lock([pkg('a@1.0.0'), pkg('a@2.0.0', { path: 'p' }), git('g', 'c')]);
  expect(told(null, head)).toEqual(['added a >1.0.0', 'added a >2.0.0', 'added g >null']);
  expect(compareLockfiles(null, head)).toMatchObject({ changed: new Set(head.packages), weakened: new Set() });
});

test('a package with the name of a property is a package', () => {
  const head = lock(['__proto__', 'constructor', 'toString'].map((name) => pkg(`${name}@1.0.0`)));
  expect(told(lock([]), head)).toHaveLength(3);
  expect(told(head, head)).toEqual([]);
});

describe('time', () => {
  const SECONDS = 5;
  const timed = (base: Lockfile, head: Lockfile): number => {
    const start = performance.now();
    compareLockfiles(base, head);
    return (performance.now() - start) / 1000;
  };
  const many = (count: number, one: (index: number) => ReturnType<typeof pkg>) =>
    lock(Array.from({ length: count }, (_, index) => one(index)));

  it.each<readonly [string, Lockfile, Lockfile]>([
    ['50,000 packages upgraded', many(50_000, (n) => pkg(`p${n}@1.0.0`)), many(50_000, (n) => pkg(`p${n}@1.0.1`))],
    [
      '20,000 hashes of one version',
      many(20_000, (n) => pkg('a@1.0.0', { integrity: sri(`x${n}`) })),
      many(20_000, (n) => pkg('a@1.0.0', { integrity: sri(`y${n}`) })),
    ],
    [
      '20,000 second copies of one version',
      many(20_000, () => pkg('a@1.0.0')),
      many(20_000, (n) => pkg('a@1.0.0', n === 0 ? {} : { integrity: sri(`y${n}`) })),
    ],
    [
      '20,000 versions of one name',
      many(20_000, (n) => pkg(`a@1.0.${n}`, { path: `b${n}` })),
      many(20_000, (n) => pkg(`a@2.0.${n}`, { path: `h${n}` })),
    ],
    [
      '20,000 places of one name',
      many(20_000, (n) => git('a', `c${n}`)),
      many(20_000, (n) => pkg(`a@1.${n}.0`, { resolved: `https://r${n}.example/a/-/a.tgz` })),
    ],
    [
      'one pin in 20,000 places',
      many(20_000, (n) => pkg('a@1.0.0', { path: `p${n}` })),
      many(20_000, (n) => pkg('a@1.0.1', { path: `p${n}` })),
    ],
    [
      '20,000 hashes in one entry',
      lock([pkg('a@1.0.0')]),
      lock([pkg('a@1.0.0', { integrity: Array.from({ length: 20_000 }, (_, n) => sri(`z${n}`)).join(' ') })]),
    ],
    ['an address of hashes', lock([git('a', '#'.repeat(200_000))]), lock([git('a', `${'#'.repeat(200_000)}\n`)])],
  ])('%s', (_case, base, head) => {
    expect(timed(base, head)).toBeLessThan(SECONDS);
  });
});
