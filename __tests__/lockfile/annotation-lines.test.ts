/**
 * Where an annotation points, for every format: at the very entry that is meant, also where a package is locked several
 * times, and not at another copy of it, a mention in its dependents, or the line that a text search would have found.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { raise } from '../../src/judge/raise.ts';
import { subjectOf } from '../../src/judge/entry.ts';
import { LOCKFILE_FORMATS } from '../../src/model/package.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { annotations } from '../../src/report/annotations.ts';
import { verdict } from '../report/build.ts';
import { expectGolden } from '../report/golden.ts';
import { fixtureBytes, fixtureText } from './fixtures.ts';

const FOLDER = new URL('../fixtures/lockfiles/', import.meta.url);

/** A fixture of each format and of each way in which a format has kept its entries: `[fixture, name it is read under]`. */
const SPECIMENS: readonly (readonly [fixture: string, path: string])[] = [
  ['mixed.npm-6.v1.json', 'package-lock.json'],
  ['mixed.npm-12.v3.json', 'package-lock.json'],
  ['mixed.npm-12.v2.json', 'npm-shrinkwrap.json'],
  ...[
    'pnpm-5.4.mixed',
    'pnpm-6.0.mixed',
    'pnpm-9.0-10.mixed',
    'yarn-1.mixed',
    'yarn-4.mixed',
    'bun-0.mixed',
    'bun-2.mixed',
  ]
    .concat(['deno-3.mixed', 'deno-5.mixed'])
    .map((folder) => {
      const file = readdirSync(new URL(`${folder}/`, FOLDER)).find((name) => name !== 'expected.json') ?? '';
      return [`${folder}/${file}`, file] as const;
    }),
];

/** Entries of packages that the file locks more than once, in the order of the file. */
function repeated(entries: readonly LockedPackage[]): readonly LockedPackage[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry.name, (counts.get(entry.name) ?? 0) + 1);
  return entries.filter((entry) => (counts.get(entry.name) ?? 0) > 1);
}

describe('an annotation of a nested or repeated entry', () => {
  it('has a specimen of every format', () => {
    const formats = SPECIMENS.map(([fixture, path]) => readLockfile(path, fixtureBytes(fixture)).format);
    expect([...new Set(formats)].toSorted()).toEqual([...LOCKFILE_FORMATS].toSorted());
  });

  it.each(SPECIMENS)('points at its line in %s', (fixture, path) => {
    const lines = fixtureText(fixture).split('\n');
    const entries = repeated(readLockfile(path, fixtureBytes(fixture)).packages);
    expect(entries.length).toBeGreaterThan(3);
    const shown = entries.map((entry) => {
      const { finding } = raise('integrity-mismatch', subjectOf(entry), 'It differs.');
      const [annotation] = annotations(verdict([], [finding])).annotations;
      const line = annotation?.line ?? 0;
      expect(annotation?.file).toBe(path);
      const text = (lines[line - 1] ?? '').trim();
      return `${entry.name}@${entry.version} ${entry.path}\n  ${path}:${line}: ${text.length > 90 ? `${text.slice(0, 90)}…` : text}\n`;
    });
    const name = fixture.replaceAll('/', '.').replace(/\.(?:json|yaml|lock)$/, '');
    expectGolden(`${name}.lines.txt`, shown.join(''), 'lockfile');
  });
});
