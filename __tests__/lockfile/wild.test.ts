import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FORMATS, readLockfile } from '../../src/lockfile/index.ts';
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

/**
 * Where the manifest is wrong: what it says of one field, and what is true. Each difference names its entries.
 *
 * - The manifest looks for hosts and aliases of bun's entries only where the entry is of a registry. `xlsx` comes from an
 *   address that is no registry's, and `libsignal` is the folder of the repository `@whiskeysockets/libsignal-node`.
 * - It does the same for Yarn Berry, where `winston-transport` comes from an archive on GitHub, and where
 *   `@babel/helper-module-transforms-BABEL_8_BREAKING-false` is the workspace `packages/babel-helper-module-transforms`.
 * - Of a header of Yarn 1 it looks at the first request alone: that of `@docusaurus/react-loadable` has the alias
 *   `react-loadable@npm:@docusaurus/react-loadable@5.5.2` behind it.
 */
const MANIFEST_ERRORS: Readonly<Record<string, Partial<Expected>>> = {
  'lockfiles/berry-4/babel__babel__5a361fed/yarn.lock': { aliases: 19 },
  'lockfiles/berry-4/snyk__nodejs-lockfile-parser__big__074f2344/yarn.lock': { hosts: { 'github.com': 1 } },
  'lockfiles/yarn1-1/denoland__docs__34551b36/yarn.lock': { aliases: 1 },
  'lockfiles/bun-1/midday-ai__midday__1a36601f/bun.lock': { hosts: { 'cdn.sheetjs.com': 1 } },
  'lockfiles/bun-1/sns45__smithmark__better-call-claude__23119fe5/bun.lock': { aliases: 1 },
};

const READ = /^lockfiles\/(?:npm|bun|deno|yarn1|berry)-/;

function formatOf(file: string): string | undefined {
  // The two formats of one name.
  if (file.startsWith('lockfiles/berry-')) return 'yarn-berry';
  const name = file.split('/').at(-1) ?? '';
  return FORMATS.find((format) => format.fileNames.includes(name))?.format;
}

describeCorpus('every lockfile of the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => READ.test(entry.file));

  it.each(files.map((entry) => [entry.file, entry] as const))('%s', (_name, entry) => {
    const expected = { ...(entry.expected as Expected), ...MANIFEST_ERRORS[entry.file] };
    const bytes = corpus.read(entry.file);
    const lockfile = readLockfile(entry.file, bytes);
    const { packages } = lockfile;
    const registry = packages.filter((each) => each.kind === 'registry');
    const unique = distinct(registry.map(idOf));

    expect(lockfile.version).toBe(expected.lockfileVersion);
    expect(lockfile.format).toBe(formatOf(entry.file));
    expect(packages).toHaveLength(expected.entries);
    expect(counted(packages.map((each) => each.kind))).toEqual(expected.by_kind);
    expect(counted(packages.map(algorithmOf))).toEqual(expected.integrity);
    expect(counted(packages.flatMap(hostOf))).toEqual(expected.hosts);
    expect(packages.filter((each) => each.alias !== undefined)).toHaveLength(expected.aliases);
    expect(unique).toHaveLength(expected.unique_registry_packages);
    expect(createHash('sha256').update(unique.join('\n')).digest('hex')).toBe(expected.registry_set_sha256);
    const bare = distinct(registry.filter((each) => algorithmOf(each) === 'none').map(idOf));
    expect(bare).toHaveLength(expected.unique_registry_packages_without_integrity);
    expect(lockfile.disagreements).toEqual([]);
    cases.ran();
  });

  it.each(files.map((entry) => [entry.file, entry] as const))('lines of %s', (_name, entry) => {
    const text = new TextDecoder().decode(corpus.read(entry.file));
    const lines = text.split('\n');
    const lockfile = readLockfile(entry.file, corpus.read(entry.file));
    // npm's first tree keeps entries under their names; all others are under their places.
    const named = lockfile.format.startsWith('npm') && (lockfile.version === null || lockfile.version === 1);
    const opening = lockfile.format === 'bun' ? '[' : '{';
    const misplaced = lockfile.packages.filter((each) => {
      const line = lines[each.at.line - 1];
      // A header lists requests, quoted or not; the fields below it are indented.
      if (lockfile.format.startsWith('yarn')) return line?.startsWith(' ') !== false || !line.includes(each.path);
      const key = named ? (each.alias ?? each.name) : each.path;
      return line?.includes(`${JSON.stringify(key)}: ${opening}`) !== true;
    });
    expect(misplaced).toEqual([]);
    cases.ran(lockfile.packages.length);
  });

  const json = files.filter((entry) => !entry.file.endsWith('yarn.lock'));
  it.each(json.map((entry) => [entry.file, entry] as const))('values of %s', (_name, entry) => {
    const text = new TextDecoder().decode(corpus.read(entry.file));
    const bun = entry.file.endsWith('bun.lock');
    const json: unknown = JSON.parse(bun ? text.replaceAll(/,(\s*[}\]])/g, '$1') : text);
    expect(plain(parseLocated(entry.file, text, bun ? { trailingCommas: true } : { longKeys: 100 }))).toEqual(json);
    cases.ran();
  });

  it('reads the largest of them in well under 300 ms', () => {
    const largest = json.toSorted((a, b) => b.bytes - a.bytes)[0];
    if (largest === undefined) throw new Error('no lockfile');
    const bytes = corpus.read(largest.file);
    // The processor's time: other suites run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      readLockfile(largest.file, bytes);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(300);
    cases.ran();
  });
});

function idOf(entry: LockedPackage): string {
  return `${entry.name}@${entry.version}`;
}

function algorithmOf(entry: LockedPackage): string {
  if (entry.checksum !== undefined) return 'checksum';
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
