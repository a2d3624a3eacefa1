import { describe, expect, it } from 'vitest';
import { FORMATS, readLockfile } from '../../src/lockfile/index.ts';
import { listing } from '../../src/lockfile/listing.ts';
import { LOCKFILE_FORMATS } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText, lockfileProblem } from './fixtures.ts';

const BYTES = fixtureBytes('mixed.npm-12.v3.json');

describe('the format follows from the name', () => {
  it('has a reader for every format of the model, and each file name once', () => {
    expect(FORMATS.map((each) => each.format).toSorted()).toEqual([...LOCKFILE_FORMATS].toSorted());
    const names = FORMATS.flatMap((each) => each.fileNames);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['package-lock.json', 'npm'],
    ['./deep/er/package-lock.json', 'npm'],
    ['C:\\work\\package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm-shrinkwrap'],
    ['x/npm-shrinkwrap.json', 'npm-shrinkwrap'],
    ['package-lock.next.json', 'npm'],
    ['node_modules/.package-lock.json', 'npm'],
  ])('%s', (path, format) => {
    const lockfile = readLockfile(path, BYTES);
    expect(lockfile).toMatchObject({ path, format });
    expect(lockfile.packages[0]?.at.file).toBe(path);
  });

  it.each([
    ['x/bun.lock', 'bun-2.mixed/bun.lock', 'bun'],
    ['x/deno.lock', 'deno-5.mixed/deno.lock', 'deno'],
    ['x/pnpm-lock.yaml', 'pnpm-6.0.mixed/pnpm-lock.yaml', 'pnpm'],
    ['x/pnpm-lock.feature!a.yaml', 'pnpm-6.0.mixed/pnpm-lock.yaml', 'pnpm'],
    ['x/yarn.lock', 'yarn-1.mixed/yarn.lock', 'yarn-classic'],
    ['x/yarn.lock', 'yarn-4.mixed/yarn.lock', 'yarn-berry'],
  ])('%s, as %s', (path, fixture, format) => {
    const lockfile = readLockfile(path, fixtureBytes(fixture));
    expect(lockfile).toMatchObject({ path, format });
    expect(lockfile.packages[0]?.at.file).toBe(path);
  });

  it.each(['Cargo.lock', 'package-lock', 'pnpm-lock.yml', 'bun.lock.bak', ''])(
    'refuses %j and says what is read',
    (path) => {
      const problem = lockfileProblem(() => readLockfile(path, BYTES));
      expect(problem).toMatchObject({ code: 'lockfile-format-unsupported', file: path });
      expect(problem.message).toContain('package-lock.json');
      expect(problem.message).toContain('bun.lock');
    },
  );

  it('refuses a .json file that does not claim to be a lockfile', () => {
    const manifest = bytesOf('{"name": "x", "dependencies": {"a": "^1.0.0"}}');
    expect(lockfileProblem(() => readLockfile('package.json', manifest)).code).toBe('lockfile-format-unsupported');
    expect(lockfileProblem(() => readLockfile('list.json', bytesOf('[]'))).code).toBe('lockfile-format-unsupported');
    expect(lockfileProblem(() => readLockfile('other.json', bytesOf('{"lockfileVersion": 9}'))).code).toBe(
      'lockfile-version-unsupported',
    );
  });
});

describe('spellings of the same document', () => {
  const text = fixtureText('mixed.npm-12.v3.json');
  const plain = readLockfile('package-lock.json', BYTES);

  it.each([
    ['a byte-order mark', `\ufeff${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['tabs', text.replaceAll('  ', '\t')],
  ])('%s changes nothing', (_name, spelled) => {
    expect(readLockfile('package-lock.json', bytesOf(spelled))).toEqual(plain);
  });

  it('one line is one line', () => {
    const packed = readLockfile('package-lock.json', bytesOf(JSON.stringify(JSON.parse(text))));
    expect(new Set(packed.packages.map((entry) => entry.at.line))).toEqual(new Set([1]));
    expect(packed.packages).toHaveLength(plain.packages.length);
  });
});

describe('listing', () => {
  const lockfile = readLockfile('package-lock.json', BYTES);
  const listed = listing(lockfile);

  it('has the header and every entry in order', () => {
    expect(listed).toMatchObject({
      schemaVersion: 1,
      lockfile: { path: 'package-lock.json', format: 'npm', version: 3 },
    });
    expect(listed.packages.map((each) => each.line)).toEqual(lockfile.packages.map((each) => each.at.line));
  });

  it('shows an entry with what it has and no more', () => {
    const alias = entryAt(lockfile, 'node_modules/is-number-six');
    expect(listed.packages.find((each) => each.alias === 'is-number-six')).toEqual({
      name: 'is-number',
      version: '6.0.0',
      integrity: alias.integrity,
      resolved: 'https://registry.npmjs.org/is-number/-/is-number-6.0.0.tgz',
      kind: 'registry',
      line: alias.at.line,
      alias: 'is-number-six',
    });
    expect(listed.packages.find((each) => each.name === 'fsevents')).toMatchObject({ optional: true });
    expect(listed.packages.find((each) => each.name === 'chokidar')).toMatchObject({ dev: true });
    expect(JSON.parse(JSON.stringify(listed))).toEqual(listed);
  });
});
