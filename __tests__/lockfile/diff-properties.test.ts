import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { asWritten, withoutSame } from '../../src/lockfile/same-entries.ts';
import { ENTRY_KINDS, type LockedPackage, LOCKFILE_FORMATS, type Lockfile } from '../../src/model/package.ts';
import { lock, pkg, sri, told } from './locks.ts';

// Few values each, so that two lockfiles often have the same.
const entry: fc.Arbitrary<LockedPackage> = fc
  .record({
    name: fc.constantFrom('a', 'b', '@s/c', '__proto__'),
    version: fc.constantFrom('1.0.0', '1.0.1', '1.1.0-rc.1', '2.0.0', '2.0.0+b', 'main', null),
    kind: fc.constantFrom('registry' as const, 'registry' as const, 'registry' as const, ...ENTRY_KINDS),
    integrity: fc.constantFrom(null, sri('x'), sri('y'), sri('x', 'sha1'), `${sri('x')} ${sri('y')}`, 'garbage', ''),
    resolved: fc.constantFrom(
      null,
      'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
      'http://registry.npmjs.org/a/-/a-1.0.0.tgz',
      'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#0',
      'https://evil.example/a/-/a-1.0.0.tgz',
      'git+ssh://git@github.com/o/r.git#1',
      'https://github.com/o/r.git#2',
      'file:a.tgz',
    ),
    path: fc.constantFrom('node_modules/a', 'node_modules/b', 'node_modules/x/node_modules/a', ''),
    checksum: fc.constantFrom('1', '2', ''),
    alias: fc.constantFrom('', '', 'x', 'y'),
    inBundle: fc.constantFrom(false, false, true),
  })
  .map(({ checksum, alias, inBundle, ...fields }) =>
    pkg('a@1.0.0', {
      ...fields,
      ...(checksum === '' ? {} : { checksum }),
      ...(alias === '' ? {} : { alias }),
      ...(inBundle && { inBundle }),
    }),
  );

const lockfile: fc.Arbitrary<Lockfile> = fc
  .tuple(fc.array(entry, { maxLength: 8 }), fc.constantFrom(...LOCKFILE_FORMATS, 'npm' as const, 'npm' as const))
  .map(([packages, format]) => lock(packages, format));

const written = ({ name, version, kind, integrity, resolved }: LockedPackage): string =>
  JSON.stringify([name, version, kind, integrity, resolved]);
const FIELDS = ['version', 'kind', 'integrity', 'checksum', 'resolved', 'alias', 'inBundle', 'path'] as const;
const check = <T extends [Lockfile, Lockfile, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void => {
  fc.assert(property, { numRuns: 500 });
};

describe('for any two lockfiles', () => {
  test('an entry that no base entry is like is audited', () => {
    check(
      fc.property(lockfile, lockfile, (base, head) => {
        const known = new Set(base.packages.map(written));
        const { changed } = compareLockfiles(base, head);
        for (const one of head.packages) if (!known.has(written(one))) expect(changed).toContain(one);
      }),
    );
  });

  test('what is told as a change is audited, and what is weaker is a change', () => {
    check(
      fc.property(lockfile, lockfile, (base, head) => {
        const { changes, changed, weakened } = compareLockfiles(base, head);
        const audited = new Set([...changed].map(written));
        for (const { name, to } of changes)
          if (to !== null) expect(audited).toContain(written(pkg('', { ...to, name })));
        for (const one of weakened) expect(changed).toContain(one);
      }),
    );
  });

  test('a name or a version that is new or gone is told', () => {
    check(
      fc.property(lockfile, lockfile, (base, head) => {
        const { changes } = compareLockfiles(base, head);
        const id = (name: string, version: string | null): string => JSON.stringify([name, version]);
        const [old, now] = [base, head].map(
          ({ packages }) => new Set(packages.map((one) => id(one.name, one.version))),
        );
        for (const one of now ?? []) {
          if (old?.has(one) === false) expect(changes.map(({ name, to }) => to && id(name, to.version))).toContain(one);
        }
        for (const one of old ?? []) {
          if (now?.has(one) === false)
            expect(changes.map(({ name, from }) => from && id(name, from.version))).toContain(one);
        }
      }),
    );
  });

  test('nothing changes from a lockfile to itself, and everything from none', () => {
    check(
      fc.property(lockfile, lockfile, (_base, one) => {
        expect(compareLockfiles(one, one)).toEqual({ changes: [], changed: new Set(), weakened: new Set() });
        const { changes, changed, weakened } = compareLockfiles(null, one);
        expect([...changed]).toEqual(one.packages);
        expect(weakened.size).toBe(0);
        expect(changes.filter(({ kind, from }) => kind !== 'added' || from !== null)).toEqual([]);
      }),
    );
  });

  test('what is left out because it is the same on both sides changes nothing', () => {
    // So many entries in front of the older file that no entry of the newer one is met in passing: nothing is left out.
    const strange = Array.from({ length: 100 }, (_, index) =>
      pkg(`strange@1.0.${index}`, { path: `strange/${index}` }),
    );
    check(
      fc.property(lockfile, lockfile, entry, fc.constantFrom(...FIELDS), (base, head, other, field) => {
        // As in a pull request: much of what was there is there still, and in that order, or with one thing changed.
        const mixed = {
          ...head,
          packages: [...head.packages.slice(0, 2), ...base.packages, ...head.packages.slice(2)],
        };
        const touch = (one: LockedPackage): LockedPackage =>
          one.name === other.name ? { ...one, [field]: other[field] } : one;
        const touched = { ...base, packages: base.packages.map(touch) };
        for (const [before, after] of [
          [base, head],
          [base, mixed],
          [mixed, base],
          [base, touched],
          [base, { ...base, packages: base.packages.map((one) => ({ ...one, name: other.name })) }],
        ] as const) {
          const all = compareLockfiles({ ...before, packages: [...strange, ...before.packages] }, after);
          const rest = all.changes.filter(({ name }) => name !== 'strange');
          const { changes, changed, weakened } = compareLockfiles(before, after);
          expect(changes).toStrictEqual(rest);
          expect([...changed]).toStrictEqual([...all.changed]);
          expect([...weakened]).toStrictEqual([...all.weakened]);
        }
      }),
    );
  });

  test('no package is left out of which one file has another entry', () => {
    check(
      fc.property(lockfile, lockfile, ({ packages: some }, { packages: more }) => {
        const after = [...more.slice(0, 2), ...some.slice(1), ...more.slice(2)];
        const rest = withoutSame(some, after);
        const names = new Set([...rest.before, ...rest.after].map(({ name }) => name));
        const ofName = (list: readonly LockedPackage[], name: string): readonly string[] =>
          list
            .filter((one) => one.name === name)
            .map(asWritten)
            .toSorted();
        for (const { name } of [...some, ...after]) {
          if (names.has(name)) expect(ofName(rest.after, name)).toEqual(ofName(after, name));
          else expect(ofName(some, name)).toEqual(ofName(after, name));
        }
      }),
    );
  });

  test('the order of the entries does not matter', () => {
    check(
      fc.property(lockfile, lockfile, (base, head) => {
        const turned = (one: Lockfile): Lockfile => ({ ...one, packages: one.packages.toReversed() });
        expect(compareLockfiles(turned(base), turned(head))).toEqual(compareLockfiles(base, head));
      }),
    );
  });

  test('backwards, added is removed and upgraded is downgraded', () => {
    // One registry, and each version once: what is told of a second copy has no counterpart.
    const plain = fc
      .uniqueArray(
        fc.record({ name: fc.constantFrom('a', 'b'), major: fc.nat(3), minor: fc.nat(3), path: fc.nat(5) }),
        { selector: ({ name, major, minor }) => `${name}${major}.${minor}`, maxLength: 10 },
      )
      .map((all) =>
        lock(all.map(({ name, major, minor, path }) => pkg(`${name}@${major}.${minor}.0`, { path: `${path}` }))),
      );
    const backwards: Readonly<Record<string, string>> = {
      added: 'removed',
      removed: 'added',
      upgraded: 'downgraded',
      downgraded: 'upgraded',
    };
    const turn = (line: string): string => {
      const [kind = '', name = '', versions = ''] = line.split(' ');
      return `${backwards[kind]} ${name} ${versions.split('>').toReversed().join('>')}`;
    };
    check(
      fc.property(plain, plain, (base, head) => {
        expect([...told(head, base)].sort()).toEqual(told(base, head).map(turn).sort());
      }),
    );
  });
});
