import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { parseLocated } from '../../src/lockfile/located.ts';
import type { LocatedValue } from '../../src/lockfile/located.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { describeCorpus } from '../support/corpus.ts';

interface Expected {
  readonly lockfileVersion: number | null;
  readonly entries: number;
  readonly by_kind: Readonly<Record<string, number>>;
  readonly integrity: Readonly<Record<string, number>>;
  readonly hosts: Readonly<Record<string, number>>;
  readonly aliases: number;
  readonly unique_registry_packages: number;
  readonly unique_registry_packages_without_integrity: number;
  readonly registry_set_sha256: string;
}

describeCorpus('every npm lockfile of the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => entry.file.startsWith('lockfiles/npm-'));

  it.each(files.map((entry) => [entry.file, entry] as const))('%s', (_name, entry) => {
    const expected = entry.expected as Expected;
    const bytes = corpus.read(entry.file);
    const lockfile = readLockfile(entry.file, bytes);
    const { packages } = lockfile;
    const registry = packages.filter((each) => each.kind === 'registry');
    const unique = distinct(registry.map(idOf));

    expect(lockfile.version).toBe(expected.lockfileVersion);
    expect(lockfile.format).toBe(entry.file.endsWith('npm-shrinkwrap.json') ? 'npm-shrinkwrap' : 'npm');
    expect(packages).toHaveLength(expected.entries);
    expect(counted(packages.map((each) => each.kind))).toEqual(expected.by_kind);
    expect(counted(packages.map(algorithmOf))).toEqual(expected.integrity);
    expect(counted(packages.flatMap(hostOf))).toEqual(expected.hosts);
    expect(packages.filter((each) => each.alias !== undefined)).toHaveLength(expected.aliases);
    expect(unique).toHaveLength(expected.unique_registry_packages);
    expect(createHash('sha256').update(unique.join('\n')).digest('hex')).toBe(expected.registry_set_sha256);
    const bare = distinct(registry.filter((each) => each.integrity === null).map(idOf));
    expect(bare).toHaveLength(expected.unique_registry_packages_without_integrity);
    expect(lockfile.disagreements).toEqual([]);
    cases.ran();
  });

  it.each(files.map((entry) => [entry.file, entry] as const))('lines of %s', (_name, entry) => {
    const text = new TextDecoder().decode(corpus.read(entry.file));
    const lines = text.split('\n');
    const lockfile = readLockfile(entry.file, corpus.read(entry.file));
    const keyed = lockfile.version !== null && lockfile.version >= 2;
    for (const each of lockfile.packages) {
      const key = keyed ? each.path : (each.alias ?? each.name);
      expect(lines[each.at.line - 1]).toContain(`${JSON.stringify(key)}: {`);
    }
    cases.ran(lockfile.packages.length);
  });

  it.each(files.map((entry) => [entry.file, entry] as const))('values of %s', (_name, entry) => {
    const text = new TextDecoder().decode(corpus.read(entry.file));
    expect(plain(parseLocated(entry.file, text))).toEqual(JSON.parse(text));
    cases.ran();
  });

  it('reads the largest of them in well under 300 ms', () => {
    const largest = files.toSorted((a, b) => b.bytes - a.bytes)[0];
    if (largest === undefined) throw new Error('no lockfile');
    const bytes = corpus.read(largest.file);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      readLockfile(largest.file, bytes);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(300);
    cases.ran();
  });
});

function idOf(entry: LockedPackage): string {
  return `${entry.name}@${entry.version}`;
}

function algorithmOf(entry: LockedPackage): string {
  return entry.integrity === null ? 'none' : (/^[a-z0-9]+/.exec(entry.integrity)?.[0] ?? 'none');
}

function hostOf(entry: LockedPackage): readonly string[] {
  return entry.resolved !== null && /^https?:/.test(entry.resolved) ? [new URL(entry.resolved).host] : [];
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}

function plain(value: LocatedValue): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]));
    case 'array':
      return value.items.map(plain);
    case 'null':
      return null;
    default:
      return value.value;
  }
}
