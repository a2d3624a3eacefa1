import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readLockfile } from '../../src/lockfile/index.ts';
import { parseLocatedYaml } from '../../src/lockfile/located-yaml.ts';
import type { LocatedValue } from '../../src/lockfile/located.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { describeCorpus } from '../support/corpus.ts';
import { bytesOf } from './fixtures.ts';

interface Expected {
  readonly yaml_documents: number;
  readonly lockfileVersion: string;
  readonly importer_aliases: number;
  readonly entries: number;
  readonly by_kind: Readonly<Record<string, number>>;
  readonly integrity: Readonly<Record<string, number>>;
  readonly hosts: Readonly<Record<string, number>>;
  readonly aliases: number;
  readonly unique_registry_packages: number;
  readonly unique_registry_packages_without_integrity: number;
  readonly registry_set_sha256: string;
}

type Importer = Readonly<Record<string, Readonly<Record<string, string | { readonly version: string }>>>>;
type Document = Importer & { readonly importers?: Readonly<Record<string, Importer>> };

describeCorpus('every lockfile of pnpm in the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => entry.file.startsWith('lockfiles/pnpm-'));
  const named = files.map((entry) => [entry.file, entry] as const);

  it.each(named)('%s', (_name, entry) => {
    const expected = entry.expected as Expected;
    const lockfile = readLockfile(entry.file, corpus.read(entry.file));
    const { packages } = lockfile;
    const registry = packages.filter((each) => each.kind === 'registry');
    const unique = distinct(registry.map(idOf));

    expect(lockfile.format).toBe('pnpm');
    expect(String(lockfile.version)).toBe(expected.lockfileVersion);
    expect(packages).toHaveLength(expected.entries);
    expect(counted(packages.map((each) => each.kind))).toEqual(expected.by_kind);
    expect(counted(packages.map(algorithmOf))).toEqual(expected.integrity);
    expect(counted(packages.flatMap(hostOf))).toEqual(expected.hosts);
    expect(unique).toHaveLength(expected.unique_registry_packages);
    expect(createHash('sha256').update(unique.join('\n')).digest('hex')).toBe(expected.registry_set_sha256);
    const bare = distinct(registry.filter((each) => each.integrity === null).map(idOf));
    expect(bare).toHaveLength(expected.unique_registry_packages_without_integrity);
    cases.ran();
  });

  // The manifest says `aliases: 0` of every file of pnpm, since no key of `packages` is an alias: pnpm writes the name it
  // installs a package under where somebody asks for it. It counts those of projects as `importer_aliases`.
  it.each(named)('values and aliases of %s are what a second parser reads', (_name, entry) => {
    const text = new TextDecoder().decode(corpus.read(entry.file));
    const documents = parseAllDocuments(text).map((document) => document.toJS() as Document);
    expect(parseLocatedYaml(entry.file, text, { scalars: 'core' }).map(plain)).toEqual(documents);

    const expected = entry.expected as Expected;
    const asked = documents.flatMap(aliasesOf);
    expect(asked).toHaveLength(expected.importer_aliases);
    const installed = new Map(readLockfile(entry.file, bytesOf(text)).packages.map((each) => [each.path, each]));
    for (const [alias, key] of asked) {
      const names = asked.filter(([, each]) => each === key).map(([each]) => each);
      const found = installed.get(key) ?? installed.get(key.replace(/\(.*$/, ''));
      expect(found?.name).not.toBe(alias);
      expect(names).toContain(found?.alias);
    }
    cases.ran();
  });

  it.each(named)('lines of %s', (_name, entry) => {
    const lines = new TextDecoder().decode(corpus.read(entry.file)).split('\n');
    const { packages } = readLockfile(entry.file, corpus.read(entry.file));
    const misplaced = packages.filter(
      ({ at, path }) => ![`  ${path}:`, `  '${path}':`, `  ? ${path}`].includes(lines[at.line - 1] ?? ''),
    );
    expect(misplaced).toEqual([]);
    // In `packages`, and not in the `snapshots` that have the same keys.
    const section = (line: number): string | undefined => lines.slice(0, line).findLast((each) => /^[a-z]/i.test(each));
    const first = [packages[0], packages.at(-1)].map((each) => section(each?.at.line ?? 0));
    expect(first).toEqual(['packages:', 'packages:']);
    cases.ran(packages.length);
  });

  it('reads 3,800 entries in well under 500 ms', () => {
    const largest =
      files.find((entry) => (entry.expected as Expected).entries === 2_922) ?? expect.fail('no such file');
    const text = new TextDecoder().decode(corpus.read(largest.file));
    const body = text.slice(text.indexOf('\npackages:\n') + '\npackages:\n'.length);
    const copies = body
      .replaceAll(/^( {2}'?\/@?)/gm, '$1copy-of-')
      .split('\n\n')
      .slice(0, 878)
      .join('\n\n');
    const bytes = bytesOf(`${text}\n${copies}\n`);
    // The processor's time: other suites run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      expect(readLockfile('pnpm-lock.yaml', bytes).packages).toHaveLength(3_800);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(500);
    cases.ran();
  });
});

/** `[alias, key]` of each dependency of a project that is written with the package's name. */
function aliasesOf(document: Document): readonly (readonly [string, string])[] {
  const importers = Object.values(document.importers ?? { '.': document });
  return importers.flatMap((importer) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((section) =>
      Object.entries(importer[section] ?? {}).flatMap(([alias, stated]) => {
        const version = typeof stated === 'string' ? stated : stated.version;
        return /^(?:\/|@[^/]+\/|[a-z][^@/:(]*@)/i.test(version) ? [[alias, version] as const] : [];
      }),
    ),
  );
}

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
