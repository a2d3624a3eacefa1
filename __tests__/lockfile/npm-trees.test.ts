import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { bytesOf, fixtureText } from './fixtures.ts';

type Entry = Record<string, unknown> & { dependencies?: Record<string, Entry> };
type Document = { packages: Record<string, Entry>; dependencies: Record<string, Entry> };

const FIXTURES = ['mixed.npm-12.v2.json', 'mixed.npm-7.v2.json', 'workspaces.npm-12.v2.json'];

function documentOf(fixture: string): Document {
  return JSON.parse(fixtureText(fixture)) as Document;
}

function read(document: Document): Lockfile {
  return readLockfile('package-lock.json', bytesOf(JSON.stringify(document, null, 2)));
}

/** Every node of the old tree, with the keys that lead to it. */
function nodes(tree: Record<string, Entry>, above: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, entry]) => {
    const path = [...above, key];
    return [path, ...nodes(entry.dependencies ?? {}, path)];
  });
}

function level(document: Document, keys: readonly string[]): Record<string, Entry> {
  let tree = document.dependencies;
  for (const key of keys.slice(0, -1)) tree = tree[key]?.dependencies ?? {};
  return tree;
}

function nodeAt(document: Document, keys: readonly string[]): Entry {
  const entry = level(document, keys)[keys.at(-1) ?? ''];
  if (entry === undefined) throw new Error(`no node ${keys.join(' > ')}`);
  return entry;
}

/** The line of a node's key in the text that {@link read} parses, found by planting a mark beside it. */
function lineOf(document: Document, keys: readonly string[]): number {
  const marked = structuredClone(document);
  const entry = nodeAt(marked, keys);
  const own = level(marked, keys);
  own[keys.at(-1) ?? ''] = { 'here I am': true, ...entry };
  const lines = JSON.stringify(marked, null, 2).split('\n');
  return lines.findIndex((line) => line.includes('here I am'));
}

const EVIL_HASH = 'sha512-ZXZpbA==';
/** Each changes what npm 6 would install from one node; `null` where the node has nothing of that kind to change. */
const TAMPERS: Readonly<Record<string, (entry: Entry) => Entry | null>> = {
  'another hash': (entry) => (entry['integrity'] === undefined ? null : { ...entry, integrity: EVIL_HASH }),
  'a second hash': (entry) =>
    typeof entry['integrity'] === 'string' ? { ...entry, integrity: `${entry['integrity']} ${EVIL_HASH}` } : null,
  'no hash': ({ integrity, ...rest }) => (integrity === undefined ? null : rest),
  'a hash where there was none': (entry) =>
    entry['integrity'] === undefined && !isLink(entry) ? { ...entry, integrity: EVIL_HASH } : null,
  'another version': (entry) => ({ ...entry, version: '0.0.666' }),
  'another package': (entry) => ({ ...entry, version: 'npm:evil@1.0.0' }),
  'a git address': (entry) => ({ ...entry, version: 'git+https://evil.example/x.git#abc' }),
  'a tarball': (entry) => ({ ...entry, version: 'https://evil.example/x.tgz' }),
  'another folder': (entry) => ({ ...entry, version: 'file:evil/folder' }),
  'another host': (entry) =>
    entry['bundled'] === true || isLink(entry) ? null : { ...entry, resolved: 'https://evil.example/a/-/a-1.0.0.tgz' },
};

function isLink(entry: Entry): boolean {
  return (
    typeof entry['version'] === 'string' && entry['version'].startsWith('file:') && !entry['version'].endsWith('.tgz')
  );
}

/**
 * What changes nothing that npm installs: `resolved` beside a `version` that is an address, and a plain version beside
 * a `from` that is one, where the entry has neither hash nor `resolved`.
 */
function ignored(entry: Entry, tamper: string): boolean {
  if (tamper === 'another version') return entry['from'] !== undefined && entry['integrity'] === undefined;
  return (
    tamper === 'another host' && typeof entry['version'] === 'string' && /^(?:git|https?|file)/.test(entry['version'])
  );
}

describe.each(FIXTURES)('%s', (fixture) => {
  it('agrees with itself', () => {
    expect(read(documentOf(fixture)).disagreements).toEqual([]);
  });

  it.each(Object.keys(TAMPERS))('%s in one node of the old tree is found, on its line', (name) => {
    let tried = 0;
    for (const keys of nodes(documentOf(fixture).dependencies)) {
      const document = documentOf(fixture);
      const entry = nodeAt(document, keys);
      const tampered = TAMPERS[name]?.(entry) ?? null;
      if (tampered === null || ignored(entry, name)) continue;
      level(document, keys)[keys.at(-1) ?? ''] = tampered;
      const found = read(document).disagreements;
      expect(found.length, `${name}: ${keys.join(' > ')}`).toBeGreaterThan(0);
      expect(found.map((each) => each.at.line)).toContain(lineOf(document, keys));
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('a node left out of the old tree is found', () => {
    for (const keys of nodes(documentOf(fixture).dependencies)) {
      const document = documentOf(fixture);
      const isClosable = isLink(nodeAt(document, keys));
      delete level(document, keys)[keys.at(-1) ?? ''];
      // npm itself leaves out links that close a circle, and with them nothing that has a hash.
      if (isClosable) continue;
      expect(read(document).disagreements, keys.join(' > ')).toMatchObject([
        { field: 'presence', inDependencies: null },
      ]);
    }
  });

  it('an entry left out of packages, or added to the old tree, is found', () => {
    for (const path of Object.keys(documentOf(fixture).packages)) {
      if (!path.includes('node_modules/')) continue;
      const document = documentOf(fixture);
      delete document.packages[path];
      expect(
        read(document).disagreements.filter((each) => each.path === path),
        path,
      ).toMatchObject([{ field: 'presence', inPackages: null }]);
    }
    const document = documentOf(fixture);
    document.dependencies['evil'] = { version: '1.0.0', integrity: EVIL_HASH };
    expect(read(document).disagreements).toMatchObject([
      { path: 'node_modules/evil', field: 'presence', inPackages: null, at: { line: lineOf(document, ['evil']) } },
    ]);
  });

  it('another hash or version in packages is found as well', () => {
    for (const [path, entry] of Object.entries(documentOf(fixture).packages)) {
      if (!path.includes('node_modules/') || entry['integrity'] === undefined) continue;
      const document = documentOf(fixture);
      document.packages[path] = { ...entry, integrity: EVIL_HASH };
      expect(read(document).disagreements, path).toMatchObject([{ path, field: 'integrity', inPackages: EVIL_HASH }]);
    }
  });
});

describe('what both trees state', () => {
  it('is told with both values', () => {
    const document = documentOf('mixed.npm-12.v2.json');
    const keys = ['strip-ansi', 'ansi-regex'];
    const before = nodeAt(document, keys)['integrity'];
    nodeAt(document, keys)['integrity'] = EVIL_HASH;
    expect(read(document).disagreements).toEqual([
      {
        path: 'node_modules/strip-ansi/node_modules/ansi-regex',
        name: 'ansi-regex',
        field: 'integrity',
        inPackages: before,
        inDependencies: EVIL_HASH,
        at: { file: 'package-lock.json', line: lineOf(document, keys) },
      },
    ]);
  });

  it('is compared in linear time', () => {
    const packages: Record<string, Entry> = {};
    const dependencies: Record<string, Entry> = {};
    for (let index = 0; index < 50_000; index += 1) {
      packages[`node_modules/p${index}`] = { version: '1.0.0' };
      dependencies[`p${index}`] = { version: '1.0.1' };
    }
    const bytes = bytesOf(JSON.stringify({ lockfileVersion: 2, packages, dependencies }));
    const start = process.cpuUsage();
    expect(readLockfile('package-lock.json', bytes).disagreements).toHaveLength(50_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});
