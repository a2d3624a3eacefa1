import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { LockedPackage, Lockfile } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText } from './fixtures.ts';

const GIT = 'https://git.example.org/acme/gitdep.git#d7b227cf84ebcdcca38ca4233a5fa9bfdabe29d4';

function read(fixture: string): Lockfile {
  return readLockfile(fixture, fixtureBytes(fixture));
}

function readText(document: unknown): Lockfile {
  return readLockfile('package-lock.json', bytesOf(JSON.stringify(document)));
}

/** The one entry at `node_modules/a` of a lockfile made of it alone. */
function packagesEntry(entry: object, key = 'node_modules/a'): LockedPackage {
  return entryAt(readText({ lockfileVersion: 3, packages: { [key]: entry } }), key);
}

function dependenciesEntry(entry: object, key = 'a'): LockedPackage {
  return entryAt(readText({ lockfileVersion: 1, dependencies: { [key]: entry } }), `node_modules/${key}`);
}

describe.each([
  ['mixed.npm-12.v3.json', 3],
  ['mixed.npm-12.v2.json', 2],
  ['mixed.npm-12.v1.json', 1],
  ['mixed.npm-7.v2.json', 2],
  ['mixed.npm-6.v1.json', 1],
])('%s', (fixture, version) => {
  const lockfile = read(fixture);

  it('is read whole', () => {
    expect(lockfile).toMatchObject({ path: fixture, format: 'npm', version, disagreements: [] });
    // npm 6 knows no workspaces; version 1 has no entries for the project's own folders.
    expect(lockfile.packages).toHaveLength(version > 1 ? 52 : fixture.includes('npm-6') ? 45 : 49);
  });

  it('knows aliases by the real name', () => {
    expect(entryAt(lockfile, 'node_modules/is-number-six')).toMatchObject({
      name: 'is-number',
      version: '6.0.0',
      alias: 'is-number-six',
      kind: 'registry',
    });
    expect(lockfile.packages.filter((entry) => entry.alias !== undefined)).toHaveLength(1);
  });

  it('keeps every copy of a package, at its own place', () => {
    const copies = lockfile.packages.filter((entry) => entry.name === 'ansi-regex' && !entry.path.includes('acme'));
    const places = copies
      .filter((entry) => !entry.path.startsWith('packages/'))
      .map((entry) => [entry.path, entry.version]);
    expect(places).toEqual([
      ['node_modules/ansi-regex', '6.0.1'],
      ['node_modules/strip-ansi/node_modules/ansi-regex', '5.0.1'],
    ]);
  });

  it.each([
    ['node_modules/gitdep', 'git', GIT],
    ['node_modules/remote-tool', 'remote-tarball', 'http://downloads.example.org/remote-tool-2.0.0.tgz'],
    ['node_modules/tarred', 'file', 'file:vendor/tarred-1.0.0.tgz'],
    ['node_modules/localdir', 'link', 'localdir'],
    ['node_modules/is-buffer', 'registry', 'https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz'],
  ])('%s is %s', (path, kind, address) => {
    const entry = entryAt(lockfile, path);
    expect(entry.kind).toBe(kind);
    // Versions of npm differ in what they write before it: `git+https://` and `https://`, `file:localdir` and `localdir`.
    expect(entry.resolved?.endsWith(address)).toBe(true);
  });

  it('reads a version where only an address states it', () => {
    expect(entryAt(lockfile, 'node_modules/is-buffer')).toMatchObject({ name: 'is-buffer', version: '2.0.5' });
  });

  it('shows what is said to be bundled, and what it is said to belong to', () => {
    const inner = entryAt(lockfile, 'node_modules/tarred/node_modules/inner');
    expect(inner).toMatchObject({ kind: 'bundled', version: '1.0.5', inBundle: true, integrity: null, resolved: null });
    expect(entryAt(lockfile, 'node_modules/tarred').requires).toEqual(['inner', 'is-odd']);
  });

  it('reads the flags', () => {
    expect(entryAt(lockfile, 'node_modules/chokidar')).toMatchObject({ dev: true });
    expect(entryAt(lockfile, 'node_modules/chokidar')).not.toHaveProperty('optional');
    expect(entryAt(lockfile, 'node_modules/fsevents')).toMatchObject({ optional: true });
    expect(entryAt(lockfile, 'node_modules/strip-ansi')).not.toHaveProperty('dev');
  });

  it('points at the line of each key', () => {
    const lines = fixtureText(fixture).split('\n');
    for (const entry of lockfile.packages) {
      const key = version === 1 ? (entry.alias ?? entry.name) : entry.path;
      expect(lines[entry.at.line - 1]?.trim()).toBe(`${JSON.stringify(key)}: {`);
      expect(entry.at.file).toBe(fixture);
    }
  });
});

describe('workspaces', () => {
  it.each([2, 3])('version %i: folders of the project and the links to them', (version) => {
    const lockfile = read(`workspaces.npm-12.v${version}.json`);
    const own = lockfile.packages
      .filter((entry) => entry.kind === 'workspace')
      .map((entry) => [entry.path, entry.name]);
    expect(own).toEqual([
      ['libs/x', 'x'],
      ['libs/y', 'y'],
      ['packages/a', '@acme/a'],
      ['packages/b', '@acme/renamed'],
    ]);
    expect(entryAt(lockfile, 'node_modules/@acme/renamed')).toMatchObject({
      name: '@acme/renamed',
      kind: 'link',
      resolved: 'packages/b',
      version: null,
    });
    expect(entryAt(lockfile, 'packages/a/node_modules/is-number')).toMatchObject({
      kind: 'registry',
      version: '6.0.0',
    });
    expect(entryAt(lockfile, 'packages/b').requires).toEqual(['@acme/a', 'is-number', 'lodash-es', 'react']);
  });

  it('version 1: links', () => {
    const links = read('workspaces.npm-12.v1.json').packages.filter((entry) => entry.kind === 'link');
    expect(links.map((entry) => entry.resolved)).toEqual([
      'file:packages/a',
      'file:packages/b',
      'file:libs/x',
      'file:libs/y',
    ]);
  });
});

describe('one project, three versions of the format', () => {
  it('has the same packages with the same hashes', () => {
    const locked = [1, 2, 3].map((version) =>
      read(`mixed.npm-12.v${version}.json`)
        .packages.filter((entry) => entry.integrity !== null)
        .map(
          (entry) =>
            `${entry.name} ${entry.alias} ${entry.kind} ${entry.resolved} ${entry.integrity} ${entry.dev} ${entry.optional}`,
        )
        .toSorted(),
    );
    expect(locked[0]).toHaveLength(38);
    expect(locked[1]).toEqual(locked[0]);
    expect(locked[2]).toEqual(locked[0]);
  });
});

describe('files without a lockfileVersion, and without packages', () => {
  it('reads the tree of version 1', () => {
    const text = fixtureText('mixed.npm-6.v1.json').replace(/^ *"lockfileVersion": 1,\n/m, '');
    const lockfile = readLockfile('npm-shrinkwrap.json', bytesOf(text));
    expect(lockfile).toMatchObject({ format: 'npm-shrinkwrap', version: null });
    expect(lockfile.packages).toHaveLength(45);
  });

  it.each([
    [{ lockfileVersion: 1 }],
    [{ dependencies: {} }],
    [{ lockfileVersion: 3, packages: {} }],
    [{ lockfileVersion: 3, packages: { '': { name: 'x' } } }],
  ])('%j lists nothing', (document) => {
    expect(readText(document).packages).toEqual([]);
  });

  it('takes what npm 7 and later install, whatever version the file claims', () => {
    const both = { packages: { 'node_modules/a': { version: '1.0.0' } }, dependencies: { a: { version: '2.0.0' } } };
    for (const claim of [{ lockfileVersion: 1 }, { lockfileVersion: 2 }, { lockfileVersion: 3 }, {}]) {
      const lockfile = readText({ ...claim, ...both });
      expect(lockfile.packages.map((entry) => entry.version)).toEqual(['1.0.0']);
      expect(lockfile.disagreements).toMatchObject([
        { field: 'version', inPackages: '1.0.0', inDependencies: '2.0.0' },
      ]);
    }
  });
});

describe('flags and fields hide nothing', () => {
  const resolved = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
  const integrity = 'sha512-AAAA sha1-BBBB';

  it('inBundle, optional and dev leave address and hashes in the record', () => {
    const flagged = { version: '1.0.0', resolved, integrity, inBundle: true, devOptional: true };
    expect(packagesEntry(flagged)).toMatchObject({ kind: 'bundled', resolved, integrity, dev: true, optional: true });
    const old = { version: '1.0.0', resolved, integrity, bundled: true, optional: true };
    expect(dependenciesEntry(old)).toMatchObject({ kind: 'bundled', resolved, integrity, optional: true });
  });

  it.each(['git+https://evil.example/a.git#abc', 'https://evil.example/a.tgz', 'file:a.tgz'])(
    'inBundle relabels no %s',
    (address) => {
      expect(packagesEntry({ version: '1.0.0', resolved: address, inBundle: true }).kind).not.toBe('bundled');
      expect(dependenciesEntry({ version: address, bundled: true })).toMatchObject({ resolved: address });
      expect(dependenciesEntry({ version: address, bundled: true }).kind).not.toBe('bundled');
    },
  );

  it.each([
    ['vendor/a', {}, 'workspace'],
    ['vendor/a', { resolved }, 'registry'],
    ['vendor/a', { integrity }, 'registry'],
    ['node_modules\\a', {}, 'registry'],
    ['NODE_MODULES/a', {}, 'registry'],
    ['vendor/../node_modules/a', {}, 'registry'],
    ['not_node_modules/a', {}, 'workspace'],
  ])('an entry at %s with %j is %s', (key, more, kind) => {
    expect(packagesEntry({ version: '1.0.0', ...more }, key).kind).toBe(kind);
  });

  it('takes `resolved: false` of old npm and empty texts for nothing', () => {
    expect(dependenciesEntry({ version: '1.0.0', resolved: false, integrity: 'sha1-AAAA' })).toMatchObject({
      resolved: null,
    });
    expect(packagesEntry({ version: '', resolved: '', integrity: '' })).toMatchObject({
      version: null,
      resolved: null,
      integrity: null,
    });
  });

  it('sees an address or another package in `version`, where npm would follow it', () => {
    expect(packagesEntry({ version: 'github:evil/a' })).toMatchObject({
      kind: 'git',
      resolved: 'github:evil/a',
      version: null,
    });
    expect(packagesEntry({ version: 'npm:evil@1.0.0' })).toMatchObject({ name: 'evil', alias: 'a', version: '1.0.0' });
    const both = { version: 'git+https://evil.example/a.git#1', resolved, integrity };
    expect(dependenciesEntry(both)).toMatchObject({ kind: 'git', resolved: 'git+https://evil.example/a.git#1' });
    expect(packagesEntry({ version: '1.0.0', resolved: 'npm:evil@1.0.0' }).kind).toBe('other');
  });

  it('sees what `from` asks for, where nothing else in a version 1 entry says it', () => {
    expect(dependenciesEntry({ version: '1.0.0', from: 'github:evil/a' })).toMatchObject({
      kind: 'git',
      resolved: 'github:evil/a',
    });
    expect(dependenciesEntry({ version: '1.0.0', from: 'a@github:evil/a' })).toMatchObject({ kind: 'git' });
    expect(dependenciesEntry({ version: '1.0.0', from: 'a@^1.0.0', resolved })).toMatchObject({
      kind: 'registry',
      resolved,
    });
    expect(dependenciesEntry({ version: '1.0.0', from: 'github:evil/a', integrity })).toMatchObject({
      kind: 'registry',
      resolved: null,
    });
  });
});

describe('hostile names are returned as written, for the audit to refuse', () => {
  it.each([
    'a\nb',
    '::error::x',
    '\u001b[31mred',
    '../../etc',
    '@/x',
    '.',
    '<img src=x>',
    '__proto__',
    'constructor',
    ' ',
  ])('%j', (name) => {
    const key = `node_modules/${name}`;
    const text = `{"lockfileVersion":3,"packages":{${JSON.stringify(key)}:{"version":"1.0.0"}}}`;
    expect(readLockfile('package-lock.json', bytesOf(text)).packages).toMatchObject([
      { name, path: key, kind: 'registry' },
    ]);
    const old = `{"lockfileVersion":1,"dependencies":{${JSON.stringify(name)}:{"version":"1.0.0"}}}`;
    expect(readLockfile('package-lock.json', bytesOf(old)).packages).toMatchObject([
      { name, path: key, kind: 'registry' },
    ]);
    expect(packagesEntry({ version: name, name })).toMatchObject({ name });
  });

  it.each([
    ['node_modules/a/node_modules/@s/b', '@s/b'],
    ['node_modules\\a\\NODE_MODULES\\b', 'b'],
    ['Node_Modules/a\nnode_modules/b', 'b'],
    ['x/node_modules/a_node_modules/b', 'b'],
    // Its small letter is two characters long.
    ['\u0130/node_modules/abc', 'abc'],
  ])('%j is the folder of %j', (key, name) => {
    expect(packagesEntry({ version: '1.0.0' }, key)).toMatchObject({ name, kind: 'registry' });
  });

  it('reads a name that is empty, and an entry at node_modules itself', () => {
    expect(packagesEntry({ version: '1.0.0' }, 'node_modules/')).toMatchObject({ name: '', kind: 'registry' });
    expect(dependenciesEntry({ version: '1.0.0' }, '')).toMatchObject({ name: '', kind: 'registry' });
  });
});
