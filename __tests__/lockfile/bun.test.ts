import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { listing } from '../../src/lockfile/listing.ts';
import type { LockedPackage, Lockfile } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText } from './fixtures.ts';

const FIXTURES = [
  ['bun-0.mixed', 0],
  ['bun-0.scope', 0],
  ['bun-1.mixed', 1],
  ['bun-1.nothing', 1],
  ['bun-1.sections', 1],
  ['bun-2.mixed', 2],
  ['bun-2.nothing', 2],
  ['bun-2.scope', 2],
  ['bun-2.sections', 2],
  ['bun-3.scoped-overrides', 3],
] as const;

function read(fixture: string): Lockfile {
  return readLockfile(`${fixture}/bun.lock`, fixtureBytes(`${fixture}/bun.lock`));
}

/** The one entry of a lockfile made of it alone. */
function entry(tuple: readonly unknown[], key = 'a'): LockedPackage {
  const document = { lockfileVersion: 1, workspaces: { '': {} }, packages: { [key]: tuple } };
  return entryAt(readLockfile('bun.lock', bytesOf(JSON.stringify(document))), key);
}

describe.each(FIXTURES)('%s', (fixture, version) => {
  it('is listed as expected.json says', () => {
    expect(listing(read(fixture))).toEqual(JSON.parse(fixtureText(`${fixture}/expected.json`)));
    expect(read(fixture)).toMatchObject({ format: 'bun', version, disagreements: [] });
  });

  it('points at the line of each key', () => {
    const lines = fixtureText(`${fixture}/bun.lock`).split('\n');
    const misplaced = read(fixture).packages.filter(
      (each) => lines[each.at.line - 1]?.startsWith(`    ${JSON.stringify(each.path)}: [`) !== true,
    );
    expect(misplaced).toEqual([]);
  });
});

describe('entries', () => {
  const mixed = read('bun-2.mixed');

  it('are the same whichever bun wrote them, but for what old ones did not lock', () => {
    const registry = (lockfile: Lockfile): readonly string[] =>
      lockfile.packages.filter((each) => each.kind === 'registry').map((each) => `${each.path} ${each.version}`);
    expect(registry(read('bun-0.mixed'))).toEqual(registry(mixed));
    expect(registry(read('bun-1.mixed'))).toEqual(registry(mixed));
    expect(entryAt(read('bun-0.mixed'), 'tarred').integrity).toBeNull();
    expect(entryAt(mixed, 'tarred').integrity).toMatch(/^sha512-/);
  });

  it.each([
    ['@acme/a', 'workspace', 'packages/a'],
    ['gitdep', 'git', 'git+https://git.example.org/acme/gitdep.git#46e08dd4c1e35dd26136aed5a1253faef4c714ef'],
    ['is-buffer', 'registry', 'https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz'],
    ['localdir', 'file', 'file:localdir'],
    ['remote-tool', 'remote-tarball', 'http://downloads.example.org/remote-tool-2.0.0.tgz'],
    ['self', 'workspace', null],
    ['tarred', 'file', './vendor/tarred-1.0.0.tgz'],
    ['fsevents', 'registry', null],
  ])('%s is %s', (path, kind, resolved) => {
    expect(entryAt(mixed, path)).toMatchObject({ kind, resolved });
  });

  it('have the real name, and the alias beside it', () => {
    expect(entryAt(mixed, 'is-number-six')).toMatchObject({
      name: 'is-number',
      version: '6.0.0',
      alias: 'is-number-six',
    });
    expect(entryAt(mixed, 'renamed')).toMatchObject({ name: 'gitdep', alias: 'renamed' });
    expect(entryAt(mixed, 'is-odd/is-number')).not.toHaveProperty('alias');
    expect(entryAt(mixed, '@acme/b/is-number')).not.toHaveProperty('alias');
    expect(entry(['@s/b@1.0.0', '', {}, ''], 'x/@s/b')).not.toHaveProperty('alias');
    expect(entry(['b@1.0.0', '', {}, ''], '@s/x/b')).not.toHaveProperty('alias');
    expect(entry(['b@1.0.0', '', {}, ''], 'x/@s/b')).toMatchObject({ name: 'b', alias: '@s/b' });
  });

  it('read a version from an address only where this is a registry’s', () => {
    expect(entryAt(mixed, 'is-buffer').version).toBe('2.0.5');
    expect(entryAt(mixed, 'remote-tool').version).toBeNull();
  });

  it('keep every copy of a package, at its own place', () => {
    const copies = mixed.packages.filter((each) => each.name === 'is-number');
    expect(copies.map((each) => `${each.path} ${each.version}`)).toEqual([
      'is-number 7.0.0',
      'is-number-six 6.0.0',
      '@acme/b/is-number 5.0.0',
      'gitdep/is-number 6.0.0',
      'is-odd/is-number 6.0.0',
      'renamed/is-number 6.0.0',
      'is-even/is-odd/is-number 3.0.0',
    ]);
  });

  it('of a scope’s registry keep their address, and are a registry’s whatever it looks like', () => {
    expect(entryAt(read('bun-2.scope'), '@acme/old')).toMatchObject({
      kind: 'registry',
      version: '1.0.0',
      resolved: 'http://npm.example.org/files/old.tgz',
      integrity: 'sha1-tTFdI0VYk0V+iqMHjLFhQQJc8Os=',
    });
  });

  it('that are said to be bundled or that are patched are the registry’s all the same', () => {
    const bundled = entryAt(read('bun-2.scope'), '@acme/holder/is-buffer');
    expect(bundled).toMatchObject({ kind: 'registry', inBundle: true, version: '2.0.5' });
    expect(entryAt(read('bun-2.sections'), 'is-odd')).toMatchObject({ kind: 'registry', version: '3.0.1' });
  });

  it('without a hash have none', () => {
    expect(entry(['a@1.0.0', '', {}, '']).integrity).toBeNull();
    expect(entry(['a@1.0.0', '', {}, 'sha512-x']).integrity).toBe('sha512-x');
  });

  it('say what they depend on', () => {
    const info = { dependencies: { b: '1', c: '1' }, optionalDependencies: { d: '1' }, peerDependencies: { b: '*' } };
    expect(entry(['a@1.0.0', '', info, '']).requires).toEqual(['b', 'c', 'd']);
  });

  // What bun reads and does not write, or writes where no fixture can have it.
  it.each([
    ['a@1.0.0-beta.tgz', ['', {}, ''], { kind: 'registry', version: '1.0.0-beta.tgz' }],
    ['a@github:o/r#1c30d7d', [{}, 'o-r-1c30d7d'], { kind: 'git', resolved: 'github:o/r#1c30d7d', integrity: null }],
    ['a@github:o/r#1c30d7d', [{}, 'o-r-1c30d7d', 'sha512-x'], { kind: 'git', integrity: 'sha512-x' }],
    ['a@git+ssh://git@example.org/o/r.git#c', [{}, 'c'], { kind: 'git', version: null }],
    ['a@o/r', [{}, 'x'], { kind: 'git' }],
    ['a@vendor/a.tgz', [{}], { kind: 'file', resolved: 'vendor/a.tgz', integrity: null }],
    ['a@C:\\vendor\\a.tgz', [{}, 'sha512-x'], { kind: 'file', integrity: 'sha512-x' }],
    ['a@https://codeload.github.com/o/r/tar.gz/main', [{}, 'sha512-x'], { kind: 'remote-tarball' }],
    ['a@link:a', [{}], { kind: 'link', resolved: 'a' }],
    ['a@workspace:', [], { kind: 'workspace', resolved: '' }],
    ['@root:', [{}], { kind: 'workspace', name: 'a' }],
    ['a@root:', [{ bin: { a: 'a.js' } }], { kind: 'workspace', name: 'a' }],
    ['@s/a@1.0.0', ['', {}, ''], { kind: 'registry', name: '@s/a', version: '1.0.0', alias: 'a' }],
  ])('%s %j', (id, rest, expected) => {
    expect(entry([id, ...rest])).toMatchObject({ version: null, ...expected });
  });
});

describe('the text', () => {
  const text = fixtureText('bun-2.mixed/bun.lock');
  const strip = (line: string): string => line.replaceAll(/,(\s*[}\]])/g, '$1');

  it.each([
    ['a byte-order mark', `\ufeff${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['no trailing commas', strip(text)],
  ])('%s changes nothing', (_name, spelled) => {
    expect(readLockfile('bun-2.mixed/bun.lock', bytesOf(spelled))).toEqual(read('bun-2.mixed'));
  });

  it('takes __proto__ for a name like any other', () => {
    const hostile = '{"lockfileVersion":1,"workspaces":{},"packages":{"__proto__":["constructor@1.0.0","",{},""]}}';
    const [only, ...more] = readLockfile('bun.lock', bytesOf(hostile)).packages;
    expect(only).toMatchObject({ name: 'constructor', alias: '__proto__' });
    expect(more).toEqual([]);
  });
});
