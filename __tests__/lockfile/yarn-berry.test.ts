import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Problem } from '../../src/model/errors.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText, lockfileProblem } from './fixtures.ts';

const HEAD = '__metadata:\n  version: 8\n  cacheKey: 10\n\n';

function block(key: string, resolution: string, version = '1.2.3'): string {
  return `${JSON.stringify(key)}:\n  version: ${version}\n  resolution: ${JSON.stringify(resolution)}\n`;
}

function entry(key: string, resolution: string, version?: string): LockedPackage {
  const { packages } = readLockfile('yarn.lock', bytesOf(`${HEAD}${block(key, resolution, version)}`));
  expect(packages).toHaveLength(1);
  return packages[0] ?? expect.fail('no entry');
}

function refused(body: string): Problem {
  return lockfileProblem(() => readLockfile('yarn.lock', bytesOf(`${HEAD}${body}`)));
}

describe('an entry is what its resolution says', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const root = 'locator=root%40workspace%3A.';
  const nested = 'locator=%40acme%2Fa%40workspace%3Apackages%2Fa';
  const table: readonly (readonly [string, string, string, string | null])[] = [
    ['a@npm:^1.0.0', 'a@npm:1.2.3', 'registry', null],
    ['@s/a@npm:^1.0.0, @s/a@npm:~1', '@s/a@npm:1.2.3', 'registry', null],
    ['a@^1.0.0', 'a@npm:1.2.3', 'registry', null],
    ['a@npm:1', 'a@npm:1.2.3::__archiveUrl=https%3A%2F%2Fexample.org%2Fa.tgz', 'registry', 'https://example.org/a.tgz'],
    ['a@npm:1', 'a@npm:1.2.3::other=1', 'registry', null],
    ['a@workspace:packages/a', 'a@workspace:packages/a', 'workspace', 'packages/a'],
    ['a@npm:^1.0.0, a@workspace:.', 'a@workspace:.', 'workspace', '.'],
    [
      'a@patch:a@npm%3A1.2.3#x',
      'a@patch:a@npm%3A1.2.3#x::version=1.2.3&hash=1',
      'patch',
      'patch:a@npm%3A1.2.3#x::version=1.2.3&hash=1',
    ],
    [`a@link:./x::${root}`, `a@link:./x::${root}`, 'link', 'x'],
    [`a@link:../x::${nested}`, `a@link:../x::${nested}`, 'link', 'packages/x'],
    [`a@portal:../../../x::${nested}`, `a@portal:../../../x::${nested}`, 'link', '../x'],
    ['a@portal:/opt/x', `a@portal:/opt/x::${root}`, 'link', '/opt/x'],
    ['a@file:./x', `a@file:./x#./x::hash=1&${root}`, 'file', 'file:x'],
    ['a@file:./x.tgz', `a@file:./x.tgz::${root}`, 'file', 'file:x.tgz'],
    [
      'a@owner/repo',
      `a@https://github.com/owner/repo.git#commit=${commit}`,
      'git',
      `https://github.com/owner/repo.git#commit=${commit}`,
    ],
    [
      'a@https://git.example.org/a',
      `a@https://git.example.org/a#commit=${commit}`,
      'git',
      `https://git.example.org/a#commit=${commit}`,
    ],
    [
      'a@ssh://git@example.org/a',
      `a@ssh://git@example.org/a#commit=${commit}`,
      'git',
      `ssh://git@example.org/a#commit=${commit}`,
    ],
    ['a@git@example.org:x/a', `a@git@example.org:x/a#commit=${commit}`, 'git', `git@example.org:x/a#commit=${commit}`],
    ['a@https://example.org/a.tgz', 'a@https://example.org/a.tgz', 'remote-tarball', 'https://example.org/a.tgz'],
    [
      'a@https://x.org/a/-/a-1.2.3.tgz',
      'a@https://x.org/a/-/a-1.2.3.tgz#commit=12',
      'registry',
      'https://x.org/a/-/a-1.2.3.tgz#commit=12',
    ],
    ['a@exec:./x.js', `a@exec:./x.js#./x.js::hash=1&${root}`, 'other', 'exec:./x.js#./x.js'],
    ['@s/a@jsr:^1.0.0', '@s/a@jsr:1.2.3', 'other', 'jsr:1.2.3'],
    [
      'a@condition:X ? 1 : 2 (esm:default,A)',
      'a@condition:X?1:2(esm:default,A)#1',
      'other',
      'condition:X?1:2(esm:default,A)#1',
    ],
  ];

  it.each(table)('%s -> %s', (key, resolution, kind, resolved) => {
    expect(entry(key, resolution)).toMatchObject({ kind, resolved, version: '1.2.3', integrity: null });
    expect(entry(key, resolution).alias).toBeUndefined();
  });

  it.each([
    ['b@npm:a@^1.0.0', 'a@npm:1.2.3', 'a', 'b'],
    ['a@npm:^1.0.0, b@npm:a@^1.0.0', 'a@npm:1.2.3', 'a', 'b'],
    ['b@npm:@s/a@^1.0.0', '@s/a@npm:1.2.3', '@s/a', 'b'],
    ['b@npm:a@workspace:^', 'a@workspace:packages/a', 'a', 'b'],
    ['a@npm:latest', 'a@npm:1.2.3', 'a', undefined],
  ])('%s is an alias, or is none', (key, resolution, name, alias) => {
    expect(entry(key, resolution)).toMatchObject({ name });
    expect(entry(key, resolution).alias).toBe(alias);
  });

  it('a folder has no version', () => {
    expect(entry('a@workspace:.', 'a@workspace:.', '0.0.0-use.local').version).toBeNull();
  });

  it('keeps dependencies, checksum and platform entries', () => {
    const lockfile = readLockfile('yarn.lock', fixtureBytes('yarn-4.mixed/yarn.lock'));
    expect(entryAt(lockfile, 'chokidar@npm:3.5.3').requires).toContain('fsevents');
    expect(entryAt(lockfile, 'fdir@npm:^6.5.0').requires).toEqual(['picomatch']);
    expect(entryAt(lockfile, '@esbuild/win32-x64@npm:0.25.0')).toMatchObject({ kind: 'registry' });
    expect(entryAt(lockfile, '@esbuild/win32-x64@npm:0.25.0').checksum).toBeUndefined();
  });

  it('reads keys of any length that Yarn writes, at the line of the key', () => {
    const { packages } = readLockfile('yarn.lock', fixtureBytes('yarn-4.long-key/yarn.lock'));
    expect(packages[0]).toMatchObject({ name: '@isaacs/string-locale-compare', version: '1.1.0', at: { line: 8 } });
    const ranges = Array.from({ length: 400 }, (_, index) => `a@npm:^1.0.${index}`).join(', ');
    expect(entry(ranges, 'a@npm:1.2.3').path).toBe('a@npm:^1.0.0');
  });
});

describe('an entry that says one thing and fetches another is refused', () => {
  it.each([
    ['another package', 'lodash@npm:^4.0.0', 'evil@npm:1.2.3'],
    ['another package beside the right one', 'evil@npm:^1.0.0, lodash@npm:^4.0.0', 'evil@npm:1.2.3'],
    ['another package than the alias’s', 'x@npm:lodash@^4.0.0', 'evil@npm:1.2.3'],
    ['an address in place of a version', 'lodash@npm:^4.0.0', 'lodash@https://example.org/evil.tgz'],
    ['a repository in place of a version', 'lodash@npm:^4.0.0', 'lodash@https://github.com/x/y.git#commit=01'],
    ['a folder in place of a version', 'lodash@npm:^4.0.0', 'lodash@file:./evil.tgz::locator=root%40workspace%3A.'],
    ['a plugin’s protocol in place of a version', 'lodash@npm:^4.0.0', 'lodash@exec:./evil.js'],
    ['another package for a patch', 'lodash@patch:lodash@npm%3A4#x', 'evil@npm:1.2.3'],
    ['another package for an address', 'lodash@https://example.org/lodash.tgz', 'evil@npm:1.2.3'],
    ['another package for a repository', 'lodash@owner/repo', 'evil@npm:1.2.3'],
    ['another package for a workspace', 'lodash@workspace:x', 'evil@npm:1.2.3'],
  ])('%s', (_name, key, resolution) => {
    expect(refused(block(key, resolution))).toMatchObject({ code: 'lockfile-contradiction', line: 5 });
  });

  it('another version', () => {
    const problem = refused(block('a@npm:^1.0.0', 'a@npm:1.2.4', '1.2.3'));
    expect(problem).toMatchObject({ code: 'lockfile-contradiction', line: 5 });
    expect(problem.message).toContain('"1.2.3"');
    expect(problem.message).toContain('"1.2.4"');
  });
});

describe('what Yarn does not write is refused', () => {
  const good = block('a@npm:^1.0.0', 'a@npm:1.2.3');
  const table: readonly (readonly [string, string, string, number])[] = [
    ['no version', '"a@npm:1":\n  resolution: "a@npm:1.2.3"\n', 'lockfile-malformed', 5],
    ['no resolution', '"a@npm:1":\n  version: 1.2.3\n', 'lockfile-malformed', 5],
    ['an empty resolution', block('a@npm:1', ''), 'lockfile-malformed', 5],
    ['an entry that is a text', '"a@npm:1": x\n', 'lockfile-malformed', 5],
    ['an entry that is nothing', '"a@npm:1":\n', 'lockfile-malformed', 5],
    ['an entry that is a list', '"a@npm:1":\n  - x\n', 'lockfile-malformed', 6],
    ['a version that is a list', '"a@npm:1":\n  version:\n    - x\n', 'lockfile-malformed', 7],
    ['a checksum that is a map', `${good}  checksum:\n    x: y\n`, 'lockfile-malformed', 9],
    ['dependencies that are a text', `${good}  dependencies: x\n`, 'lockfile-malformed', 8],
    ['a key without a range', block('a', 'a@npm:1.2.3'), 'lockfile-malformed', 5],
    ['an empty key', block('', 'a@npm:1.2.3'), 'lockfile-malformed', 5],
    ['a key of a comma', block(',', 'a@npm:1.2.3'), 'lockfile-malformed', 5],
    ['a resolution without a protocol', block('a@npm:1', 'a@1.2.3'), 'lockfile-malformed', 5],
    ['a resolution without a reference', block('a@npm:1', 'a'), 'lockfile-malformed', 5],
    ['a virtual resolution', block('a@npm:1', 'a@virtual:0123#npm:1.2.3'), 'lockfile-malformed', 5],
    ['a range for a resolution', block('a@npm:1', 'a@npm:^1.2.3'), 'lockfile-malformed', 5],
    ['a tag for a resolution', block('a@npm:1', 'a@npm:latest'), 'lockfile-malformed', 5],
    ['an alias for a resolution', block('a@npm:1', 'a@npm:b@1.2.3'), 'lockfile-malformed', 5],
    [
      'two addresses',
      block('a@npm:1', 'a@npm:1.2.3::__archiveUrl=https%3A%2F%2Fa&__archiveUrl=https%3A%2F%2Fb'),
      'lockfile-malformed',
      5,
    ],
    ['an entry given twice', `${good}${good}`, 'lockfile-duplicate-key', 8],
    [
      'a request answered twice',
      `${good}${block('b@npm:1, a@npm:^1.0.0', 'b@npm:1.2.3')}`,
      'lockfile-duplicate-key',
      8,
    ],
    ['a field given twice', `${good}  version: 1.2.4\n`, 'lockfile-duplicate-key', 8],
    ['metadata given twice', '__metadata:\n  version: 8\n', 'lockfile-duplicate-key', 5],
    ['an anchor', '"a@npm:1": &a\n  version: 1.2.3\n', 'lockfile-yaml-feature', 5],
    ['an alias of YAML', '"a@npm:1": *a\n', 'lockfile-yaml-feature', 5],
    ['a tag of YAML', '"a@npm:1": !!map\n  version: 1.2.3\n', 'lockfile-yaml-feature', 5],
    ['a second document', `${good}---\nx: y\n`, 'lockfile-malformed', 9],
    ['an open quote', '"a@npm:1:\n', 'lockfile-not-yaml', 6],
    ['a key of 9,000 letters', block(`a@npm:^1.${'0'.repeat(9_000)}`, 'a@npm:1.2.3'), 'lockfile-too-large', 5],
  ];

  it.each(table)('%s', (_name, body, code, line) => {
    const problem = refused(body);
    expect(problem).toMatchObject({ code, line, file: 'yarn.lock' });
    expect(problem.hint).toBeTruthy();
  });

  it('metadata must be an object', () => {
    expect(lockfileProblem(() => readLockfile('yarn.lock', bytesOf('__metadata: 8\n')))).toMatchObject({
      code: 'lockfile-malformed',
      line: 1,
    });
  });

  it('a cut anywhere in a real file is an error or a shorter list, never an empty one', () => {
    const text = fixtureText('yarn-4.scope/yarn.lock');
    for (let end = text.indexOf('"@acme/old') + 1; end < text.length; end += 1) {
      let count = 0;
      try {
        count = readLockfile('yarn.lock', bytesOf(text.slice(0, end))).packages.length;
      } catch (error) {
        expect(error).toMatchObject({ problems: [{ file: 'yarn.lock' }] });
        continue;
      }
      expect(count).toBeGreaterThan(0);
    }
  });
});

describe('no megabyte takes two seconds', () => {
  const many = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('');
  const table: readonly (readonly [string, string])[] = [
    ['many entries', many(30_000, (index) => block(`a@npm:^${index}`, 'a@npm:1.2.3'))],
    [
      'many keys of many requests',
      many(300, (index) =>
        block(Array.from({ length: 400 }, (_, at) => `a@npm:${index}.${at}`).join(', '), 'a@npm:1.2.3'),
      ),
    ],
    ['keys of spaces', many(350, (index) => block(`a@npm:${index}${' '.repeat(8_000)},`, 'a@npm:1.2.3'))],
    ['keys of commas', many(350, (index) => block(`a@npm:${index}${','.repeat(8_000)}`, 'a@npm:1.2.3'))],
    [
      'resolutions of parameters',
      many(350, (index) => block(`a@npm:${index}`, `a@npm:1.2.3::${'&a=b'.repeat(2_000)}`)),
    ],
    [
      'resolutions of dots',
      many(350, (index) => block(`a@link:${index}`, `a@link:${'../'.repeat(2_700)}::locator=a%40workspace%3Ax`)),
    ],
  ];

  it.each(table)('%s', (_name, body) => {
    const bytes = bytesOf(`${HEAD}${body}`);
    const start = process.cpuUsage();
    try {
      readLockfile('yarn.lock', bytes);
    } catch (error) {
      expect(error).toMatchObject({ problems: [{ file: 'yarn.lock' }] });
    }
    // The processor's time: other suites run beside this one.
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000 * (bytes.length / 1_000_000));
  });
});
