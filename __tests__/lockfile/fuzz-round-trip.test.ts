import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { LOCKFILE_FORMATS } from '../../src/model/package.ts';
import { HOLDER, type ToLock, WRITERS } from '../support/fuzz/writers.ts';
import { bytesOf } from './fixtures.ts';

/** Names that a registry may have, and that YAML, JSON or a JavaScript object may take for something else. */
const AWKWARD = [
  'constructor',
  'hasOwnProperty',
  'null',
  'true',
  'no',
  'y',
  '1',
  '0x10',
  '1e3',
  'npm',
  'packages',
  'version',
  'x',
  '-',
];
const half = fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/), fc.constantFrom(...AWKWARD));
const name = fc
  .oneof(
    half,
    fc.tuple(half, half).map(([scope, base]) => `@${scope}/${base}`),
  )
  .filter((text) => !text.startsWith(HOLDER));
const version = fc
  .tuple(
    fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
    fc.constantFrom('', '', '-0', '-rc.1', '-1e3', '-a-b', '+build.1', '-beta+exp.sha.5114f85'),
  )
  .map(([numbers, rest]) => `${numbers.join('.')}${rest}`);
const sha512 = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map((digest) => `sha512-${Buffer.from(digest).toString('base64')}`);
const one = fc.record({ name, version, integrity: sha512, alias: fc.option(name, { freq: 4, nil: undefined }) });

const packages = fc
  .uniqueArray(one, { minLength: 1, maxLength: 30, selector: (each) => `${each.name}@${each.version}` })
  .map((list) =>
    list.map(({ alias, ...rest }): ToLock => (alias === undefined || alias === rest.name ? rest : { ...rest, alias })),
  );

describe('random lockfiles survive being written and read', () => {
  it('in every format', () => {
    expect([...new Set(WRITERS.map((writer) => writer.format))].toSorted()).toEqual([...LOCKFILE_FORMATS].toSorted());
  });

  it.each(WRITERS.map((writer) => [writer.name, writer] as const))('%s', (_name, writer) => {
    fc.assert(
      fc.property(packages, (list) => {
        const text = writer.write(list);
        const lockfile = readLockfile(writer.file, bytesOf(text));
        const lines = text.split('\n');
        const read = lockfile.packages.filter((entry) => !entry.name.startsWith(HOLDER));
        expect(lockfile.format).toBe(writer.format);
        expect(read.every((entry) => entry.kind === 'registry')).toBe(true);
        const shown = read.map((entry) => [
          entry.name,
          entry.version,
          writer.keepsIntegrity ? entry.integrity : null,
          writer.keepsAliases ? (entry.alias ?? null) : null,
        ]);
        const expected = list.map((each) => [
          each.name,
          each.version,
          writer.keepsIntegrity ? each.integrity : null,
          writer.keepsAliases ? (each.alias ?? null) : null,
        ]);
        expect(sorted(shown)).toEqual(sorted(expected));
        for (const entry of read) expect(lines[entry.at.line - 1]).toContain(entry.alias ?? entry.name);
      }),
      { numRuns: 150 },
    );
  });
});

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
