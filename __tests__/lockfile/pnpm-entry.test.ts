import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { LockedPackage, Lockfile } from '../../src/model/package.ts';
import { bytesOf, lockfileProblem } from './fixtures.ts';

type Version = '5.4' | '6.0' | '9.0';

function read(version: Version, packages: string, more = ''): Lockfile {
  const text = `lockfileVersion: '${version}'\npackages:\n${packages}\n${more}`;
  return readLockfile('pnpm-lock.yaml', bytesOf(text));
}

/** The one entry of a lockfile made of it alone; `fields` are those of the entry, in brackets. */
function entry(version: Version, key: string, fields: string): LockedPackage {
  const [only] = read(version, `  '${key}': {${fields}}`).packages;
  if (only === undefined) throw new Error('no entry');
  return only;
}

const HASH = 'sha512-AAAA';
const HOST = 'https://registry.npmjs.org';

describe('where an entry comes from is what its resolution says', () => {
  const table: readonly (readonly [Version, string, string, Partial<LockedPackage>])[] = [
    ['9.0', 'a@1.0.0', `integrity: ${HASH}`, { kind: 'registry', resolved: null, integrity: HASH }],
    ['9.0', 'a@1.0.0', '', { kind: 'registry', resolved: null, integrity: null }],
    [
      '9.0',
      'a@1.0.0',
      `integrity: ${HASH}, tarball: ${HOST}/a/-/a-1.0.0.tgz`,
      { kind: 'registry', resolved: `${HOST}/a/-/a-1.0.0.tgz` },
    ],
    // Not where registries keep tarballs; pnpm installs it as the registry's version all the same.
    [
      '9.0',
      'a@1.0.0',
      'tarball: https://evil.example/x.zip',
      { kind: 'registry', resolved: 'https://evil.example/x.zip' },
    ],
    [
      '6.0',
      '/a@1.0.0',
      'tarball: https://codeload.github.com/o/r/tar.gz/1',
      { kind: 'registry', name: 'a', version: '1.0.0' },
    ],
    ['5.4', '/a/1.0.0', 'tarball: /files/a.tgz', { kind: 'registry', resolved: null }],
    [
      '5.4',
      '/a/1.0.0',
      'tarball: files/a.tgz, registry: "http://npm.example/r"',
      { kind: 'registry', resolved: 'http://npm.example/r/files/a.tgz' },
    ],
    ['5.4', '/a/1.0.0', 'tarball: //evil.example/a.tgz', { kind: 'registry', resolved: 'https://evil.example/a.tgz' }],
    [
      '5.4',
      '/a/1.0.0',
      'tarball: "\\\\\\\\evil.example\\\\a.tgz"',
      { kind: 'registry', resolved: 'https://evil.example/a.tgz' },
    ],
    [
      '5.4',
      'npm.example+8080/@s/a/1.0.0',
      `integrity: ${HASH}`,
      { kind: 'registry', name: '@s/a', resolved: 'https://npm.example:8080/@s/a/-/a-1.0.0.tgz' },
    ],
    [
      '6.0',
      'npm.example/a@1.0.0',
      'tarball: a/-/a-1.0.0.tgz',
      { kind: 'registry', name: 'a', resolved: 'https://npm.example/a/-/a-1.0.0.tgz' },
    ],
    [
      '9.0',
      'a@work:1.0.0',
      `integrity: ${HASH}`,
      { kind: 'registry', name: 'a', version: '1.0.0', resolved: 'work:a@1.0.0' },
    ],
    ['9.0', 'a@1.0.0', 'tarball: "file:a.tgz"', { kind: 'file', resolved: 'file:a.tgz' }],
    ['9.0', 'a@1.0.0', 'tarball: "ftp://evil.example/a.tgz"', { kind: 'other', resolved: 'ftp://evil.example/a.tgz' }],
    [
      '9.0',
      'a@file:a.tgz',
      `integrity: ${HASH}`,
      { kind: 'file', resolved: 'file:a.tgz', integrity: HASH, version: null },
    ],
    ['9.0', 'a@1.0.0', 'type: directory, directory: ../evil', { kind: 'file', resolved: 'file:../evil' }],
    [
      '9.0',
      'a@1.0.0',
      'type: git, repo: https://git.example/a.git, commit: "01"',
      { kind: 'git', resolved: 'https://git.example/a.git#01' },
    ],
    [
      '9.0',
      'a@git+ssh://git@h.example/a.git#01',
      'type: git, repo: git@h.example:a.git, commit: "01", path: /b',
      { kind: 'git', resolved: 'git@h.example:a.git#01&path:/b' },
    ],
    [
      '9.0',
      'a@https://h.example/a.tgz',
      `integrity: ${HASH}, tarball: https://h.example/a.tgz`,
      { kind: 'remote-tarball', name: 'a', version: null },
    ],
    [
      '9.0',
      'a@https://r.example/a/-/a-1.0.0.tgz',
      'tarball: https://r.example/a/-/a-1.0.0.tgz',
      { kind: 'registry', name: 'a', version: '1.0.0' },
    ],
    [
      '9.0',
      'node@runtime:24.0.0',
      'type: variations, variants: []',
      { kind: 'runtime', name: 'node', version: '24.0.0', resolved: null },
    ],
    [
      '9.0',
      'bun@runtime:1.2.0',
      `type: binary, url: https://b.example/b.zip, integrity: ${HASH}`,
      { kind: 'runtime', resolved: 'https://b.example/b.zip', integrity: HASH },
    ],
    // Not a runtime by its key: pnpm would install what is in there as the package.
    ['9.0', 'a@1.0.0', 'type: variations, variants: []', { kind: 'other', version: '1.0.0' }],
    [
      '9.0',
      'a@1.0.0',
      `type: binary, url: https://evil.example/a, integrity: ${HASH}`,
      { kind: 'other', resolved: 'https://evil.example/a', integrity: HASH },
    ],
    ['9.0', 'a@custom:x', 'type: "custom:x"', { kind: 'other', name: 'a', resolved: 'custom:x' }],
  ];

  it.each(table)('%s %s {%s}', (version, key, resolution, expected) => {
    expect(entry(version, key, `resolution: {${resolution}}`)).toMatchObject({ path: key, requires: [], ...expected });
  });

  it('a folder may have none, and may be in snapshots alone', () => {
    expect(entry('9.0', 'a@file:b', '')).toMatchObject({ kind: 'file', name: 'a', resolved: 'file:b' });
    const { packages } = read('9.0', '  b@1.0.0: {resolution: {}}', 'snapshots:\n  a@file:b: {}\n');
    expect(packages).toMatchObject([{ path: 'b@1.0.0' }, { path: 'a@file:b', kind: 'file', at: { line: 5 } }]);
  });
});

describe('who an entry is', () => {
  it('is what the key says, and the fields where the key says nothing', () => {
    const git = 'type: git, repo: https://git.example/a.git, commit: "01"';
    const fields = `name: a, version: 1.2.3, resolution: {${git}}`;
    expect(entry('6.0', 'git.example/o/a/01', fields)).toMatchObject({ kind: 'git', name: 'a', version: '1.2.3' });
    expect(entry('6.0', 'git.example/o/a/01', `resolution: {${git}}`)).toMatchObject({ name: 'git.example/o/a/01' });
    const tarball = 'tarball: https://h.example/a/1.0.0.tgz';
    const named = `name: real, version: 3.0.0, resolution: {${tarball}}`;
    expect(entry('5.4', 'h.example/a/1.0.0', named)).toMatchObject({ name: 'real', version: '3.0.0' });
  });

  it.each([
    ['5.4', '/a/1.0.0', 'name: evil', 'is of one package by its key'],
    ['6.0', '/a@1.0.0', 'name: a, version: 6.6.6', 'is of one version by its key'],
    ['9.0', 'a@1.0.0', 'version: 6.6.6', 'is of one version by its key'],
    ['9.0', 'a@file:b', 'name: evil', 'is of one package by its key'],
  ] as const)('%s %s {%s} is refused: versions of pnpm differ in what they take', (version, key, fields, message) => {
    const problem = lockfileProblem(() =>
      entry(version, key, `${fields}, resolution: {type: directory, directory: b}`),
    );
    expect(problem).toMatchObject({ code: 'lockfile-malformed', line: 3 });
    expect(problem.message).toContain(message);
  });

  it.each(['a\nb', '::error::x', '\u001b[31mred', '<img src=x>', '__proto__', 'constructor', ' '])(
    'hostile names are returned as written: %j',
    (name) => {
      const key = JSON.stringify(`${name}@1.0.0`);
      expect(read('9.0', `  ${key}: {resolution: {}}`).packages).toMatchObject([{ name, kind: 'registry' }]);
    },
  );
});

describe('aliases and flags', () => {
  const two =
    '  /a/1.0.0: {resolution: {}, dev: true}\n  /b/1.0.0: {resolution: {}, optional: true, dependencies: {z: /a/1.0.0}}';
  it('names what an entry is installed as, wherever it is asked for', () => {
    const [a, b] = read('5.4', two, 'dependencies: {x: /a/1.0.0, y: /a/1.0.0, b: 1.0.0}').packages;
    expect(a).toMatchObject({ name: 'a', alias: 'x', dev: true });
    expect(a).not.toHaveProperty('optional');
    expect(b).toMatchObject({ name: 'b', optional: true });
    expect(b).not.toHaveProperty('alias');
    expect(read('5.4', two).packages[0]).toMatchObject({ alias: 'z' });
  });

  it('an entry of version 9 is optional where every snapshot of it is', () => {
    const packages = '  a@1.0.0: {resolution: {}}\n  b@1.0.0: {resolution: {}}';
    const snapshots = 'snapshots:\n  a@1.0.0(x@1): {optional: true}\n  a@1.0.0(x@2): {}\n  b@1.0.0: {optional: true}\n';
    const [a, b] = read('9.0', packages, snapshots).packages;
    expect(a).not.toHaveProperty('optional');
    expect(b).toMatchObject({ optional: true });
  });

  it('a flag hides nothing', () => {
    const flagged = entry(
      '6.0',
      '/a@1.0.0',
      `dev: true, optional: true, patched: true, resolution: {integrity: ${HASH}}`,
    );
    expect(flagged).toMatchObject({ kind: 'registry', integrity: HASH, dev: true, optional: true });
  });
});
