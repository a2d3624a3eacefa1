import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Problem } from '../../src/model/errors.ts';
import type { LockedPackage } from '../../src/model/package.ts';
import { bytesOf, fixtureText, lockfileProblem } from './fixtures.ts';

const HEADER = '# yarn lockfile v1\n\n\n';
const REGISTRY = 'https://registry.yarnpkg.com';
const SHA1 = 'a'.repeat(40);

/** The entries of a lockfile of one block. */
function entries(header: string, ...fields: readonly string[]): readonly LockedPackage[] {
  const block = [`${header}:`, '  version "1.2.3"', ...fields.map((field) => `  ${field}`), ''].join('\n');
  return readLockfile('yarn.lock', bytesOf(`${HEADER}${block}`)).packages;
}

function entry(header: string, ...fields: readonly string[]): LockedPackage | undefined {
  const [first, ...more] = entries(header, ...fields);
  expect(more).toEqual([]);
  return first;
}

function refused(body: string): Problem {
  return lockfileProblem(() => readLockfile('yarn.lock', bytesOf(`${HEADER}${body}`)));
}

describe('the name is what the header asks for', () => {
  it.each([
    ['a@^1.0.0', 'a', undefined],
    ['"@s/a@^1.0.0"', '@s/a', undefined],
    ['a@^1.0.0, a@~1.2.0', 'a', undefined],
    ['"a@>= 1 < 2", a@1', 'a', undefined],
    ['"b@npm:a@^1.0.0"', 'a', 'b'],
    ['"b@npm:@s/a@^1.0.0"', '@s/a', 'b'],
    ['"b@npm:a"', 'a', 'b'],
    ['a@^1.0.0, "b@npm:a@^1.0.0"', 'a', 'b'],
    ['"b@npm:a@^1.0.0", a@^1.0.0', 'a', 'b'],
    ['b@^1.0.0, "b@npm:a@1.2.3"', 'a', 'b'],
    ['"a@git+https://git.example.org/x/y.git"', 'a', undefined],
    ['a@owner/repo', 'a', undefined],
  ])('%s', (header, name, alias) => {
    expect(entry(header)).toMatchObject({ name, version: '1.2.3' });
    expect(entry(header)?.alias).toBe(alias);
  });

  it('and never the address’s: an exchanged address is for the audit to find', () => {
    const resolved = `resolved "${REGISTRY}/evil/-/evil-6.6.6.tgz#${SHA1}"`;
    expect(entry('lodash@^4.0.0', resolved)).toMatchObject({ name: 'lodash', version: '1.2.3', kind: 'registry' });
  });

  it('two names before one address are two entries', () => {
    const resolved = `resolved "${REGISTRY}/evil/-/evil-6.6.6.tgz"`;
    expect(entries('lodash@^4.0.0, "x@npm:evil@^6.0.0"', resolved)).toMatchObject([
      { name: 'lodash', path: 'lodash@^4.0.0' },
      { name: 'evil', alias: 'x', path: 'x@npm:evil@^6.0.0' },
    ]);
  });

  it('an address for a header takes the name that Yarn found there', () => {
    const header = '"https://github.com/owner/repo.git"';
    const resolved = 'resolved "https://github.com/owner/repo.git#0123abc"';
    expect(entry(header, 'name thing', resolved)).toMatchObject({ name: 'thing', kind: 'git' });
    expect(entry('lodash@^4.0.0', 'name evil')).toMatchObject({ name: 'lodash' });
  });
});

describe('kind and address', () => {
  it.each([
    ['a@^1.0.0', `${REGISTRY}/a/-/a-1.2.3.tgz#${SHA1}`, 'registry'],
    ['a@^1.0.0', `http://npm.example.org/files/a.tgz#${SHA1}`, 'registry'],
    ['"a@http://downloads.example.org/a.tgz"', `http://downloads.example.org/a.tgz#${SHA1}`, 'remote-tarball'],
    [`"a@${REGISTRY}/a/-/a-1.2.3.tgz"`, `${REGISTRY}/a/-/a-1.2.3.tgz#${SHA1}`, 'registry'],
    ['a@owner/repo', `https://codeload.github.com/owner/repo/tar.gz/${SHA1}`, 'remote-tarball'],
    ['"a@git+ssh://git@git.example.org/x/y.git"', `git+ssh://git@git.example.org/x/y.git#${SHA1}`, 'git'],
    ['a@^1.0.0', `git+ssh://git@git.example.org/x/y.git#${SHA1}`, 'git'],
    ['"a@file:./a-1.2.3.tgz"', `file:./a-1.2.3.tgz#${SHA1}`, 'file'],
    ['a@^1.0.0', 'ftp://example.org/a.tgz', 'other'],
  ])('%s from %s', (header, resolved, kind) => {
    expect(entry(header, `resolved "${resolved}"`)).toMatchObject({ kind, resolved });
  });

  it('a file of the offline mirror is a registry’s package', () => {
    expect(entry('a@^1.0.0', `resolved a-1.2.3.tgz#${SHA1}`)).toMatchObject({ kind: 'registry', resolved: null });
    const own = entry('"a@file:a-1.2.3.tgz"', `resolved "a-1.2.3.tgz#${SHA1}"`);
    expect(own).toMatchObject({ kind: 'file', resolved: `a-1.2.3.tgz#${SHA1}` });
    expect(entry('a@^1.0.0', 'resolved "../a-1.2.3.tgz"')).toMatchObject({ kind: 'file' });
  });

  it.each([
    ['a@^1.0.0', 'registry', null, '1.2.3'],
    ['"b@npm:a@^1.0.0"', 'registry', null, '1.2.3'],
    ['"a@link:../a"', 'link', '../a', null],
    ['"a@file:./a"', 'file', 'file:./a', '1.2.3'],
    ['"a@exotic:thing"', 'other', 'exotic:thing', '1.2.3'],
  ])('%s without an address', (header, kind, resolved, version) => {
    expect(entry(header)).toMatchObject({ kind, resolved, version });
  });
});

describe('hashes and dependencies', () => {
  it('the fragment of an address is no integrity, and stays in the address', () => {
    const resolved = `${REGISTRY}/a/-/a-1.2.3.tgz#${SHA1}`;
    expect(entry('a@1', `resolved "${resolved}"`)).toMatchObject({ integrity: null, resolved });
    expect(entry('a@1', `resolved "${resolved}"`, 'integrity sha512-AAA==')).toMatchObject({
      integrity: 'sha512-AAA==',
      resolved,
    });
  });

  it('two hashes are both kept', () => {
    expect(entry('a@1', 'integrity "sha512-AAA== sha512-BBB=="')?.integrity).toBe('sha512-AAA== sha512-BBB==');
  });

  it('both lists of dependencies count', () => {
    const lists = ['dependencies:', '  b "^1.0.0"', '  "@s/c" "~2"', 'optionalDependencies:', '  d "*"', '  b "*"'];
    expect(entry('a@1', ...lists)?.requires).toEqual(['b', '@s/c', 'd']);
  });

  it('what Yarn writes besides is read over', () => {
    const more = [
      'uid ""',
      'registry npm',
      'permissions:',
      '  network true',
      '  files 3',
      'prebuiltVariants:',
      '  x y',
    ];
    expect(entry('a@1', ...more)).toMatchObject({ name: 'a', kind: 'registry' });
  });
});

describe('what Yarn 1 does not write is refused', () => {
  const good = 'a@^1.0.0:\n  version "1.0.0"\n';
  const table: readonly (readonly [string, string, string, number])[] = [
    [
      'a comment inside a block, behind which Yarn drops the rest',
      `a@1:\n  version "1"\n# x\n  uid "2"\n`,
      'lockfile-not-yarn',
      7,
    ],
    ['an empty line inside a block', 'a@1:\n\n  version "1"\n', 'lockfile-not-yarn', 6],
    ['an indented comment', 'a@1:\n  # x\n', 'lockfile-not-yarn', 5],
    ['a comment behind a value', 'a@1:\n  version "1" # x\n', 'lockfile-not-yarn', 5],
    ['a field without a block', '  version "1"\n', 'lockfile-not-yarn', 4],
    ['one space', 'a@1:\n version "1"\n', 'lockfile-not-yarn', 5],
    ['three spaces', 'a@1:\n   version "1"\n', 'lockfile-not-yarn', 5],
    ['a tab', 'a@1:\n\tversion "1"\n', 'lockfile-not-yarn', 5],
    ['six spaces', 'a@1:\n  dependencies:\n    b:\n      c d\n', 'lockfile-not-yarn', 6],
    ['a pair under a plain field', 'a@1:\n  version "1"\n    b c\n', 'lockfile-not-yarn', 6],
    [
      'a pair that a plain field parts from its list',
      'a@1:\n  dependencies:\n    b c\n  version "1"\n    d e\n',
      'lockfile-not-yarn',
      8,
    ],
    ['a value at the top', 'version "1"\n', 'lockfile-not-yarn', 4],
    ['a header with a value', 'a@1: "x"\n', 'lockfile-not-yarn', 4],
    ['a header without a colon', 'a@1\n', 'lockfile-not-yarn', 4],
    ['a header that ends in a comma', 'a@1, :\n', 'lockfile-not-yarn', 4],
    ['a header of commas without spaces', 'a@1,b@1:\n', 'lockfile-not-yarn', 4],
    ['a bare word with a colon', 'a@npm:b@1:\n', 'lockfile-not-yarn', 4],
    ['a bare word that Yarn takes for a boolean', 'trueish@1:\n', 'lockfile-not-yarn', 4],
    ['a bare word that Yarn takes for a number', '7zip@1:\n', 'lockfile-not-yarn', 4],
    ['an empty name', '"":\n  version "1"\n', 'lockfile-not-yarn', 4],
    ['an open quote', '"a@1:\n', 'lockfile-not-yarn', 4],
    ['an escaped quote, which Yarn reads otherwise', '"a@1\\\\\\"x":\n', 'lockfile-not-yarn', 4],
    ['a broken escape', '"a@\\x41":\n', 'lockfile-not-yarn', 4],
    ['a field without a value', 'a@1:\n  version\n', 'lockfile-not-yarn', 5],
    ['two values', 'a@1:\n  version "1" "2"\n', 'lockfile-not-yarn', 5],
    ['a colon before a value', 'a@1:\n  version: "1"\n', 'lockfile-not-yarn', 5],
    ['two hashes without quotes', 'a@1:\n  version "1"\n  integrity sha512-A sha512-B\n', 'lockfile-not-yarn', 6],
    ['a carriage return within a line', 'a@1:\r  version "1"\n', 'lockfile-not-yarn', 4],
    ['JSON', '{"a": 1}\n', 'lockfile-not-yarn', 4],
    ['a block given twice', `${good}\n${good}`, 'lockfile-duplicate-key', 7],
    ['a request given twice', `${good}\nb@1, a@^1.0.0:\n  version "1"\n`, 'lockfile-duplicate-key', 7],
    ['a request twice in one header', 'a@1, a@1:\n  version "1"\n', 'lockfile-duplicate-key', 4],
    ['a field given twice', `${good}  version "2"\n`, 'lockfile-duplicate-key', 6],
    [
      'a dependency given twice',
      'a@1:\n  version "1"\n  dependencies:\n    b c\n    b d\n',
      'lockfile-duplicate-key',
      8,
    ],
    ['no version', 'a@1:\n  resolved "x"\n', 'lockfile-malformed', 4],
    ['no field at all', 'a@1:\n', 'lockfile-malformed', 4],
    ['an empty version', 'a@1:\n  version ""\n', 'lockfile-malformed', 4],
    ['a version that is a number', 'a@1:\n  version 1\n', 'lockfile-malformed', 5],
    ['a version that is a boolean', 'a@1:\n  version true\n', 'lockfile-malformed', 5],
    ['a version that is a list', 'a@1:\n  version:\n    x y\n', 'lockfile-malformed', 5],
    ['a hash that is a number', 'a@1:\n  version "1"\n  integrity 1\n', 'lockfile-malformed', 6],
    ['dependencies that are a text', 'a@1:\n  version "1"\n  dependencies x\n', 'lockfile-malformed', 6],
    ['a word of 9,000 letters', `a@1:\n  version "${'1'.repeat(9_000)}"\n`, 'lockfile-too-large', 5],
  ];

  it.each(table)('%s', (_name, body, code, line) => {
    const problem = refused(body);
    expect(problem).toMatchObject({ code, line, file: 'yarn.lock' });
    expect(problem.hint).toBeTruthy();
  });

  it('and no message quotes the file', () => {
    for (const body of [
      'a@1:\n  version SECRET SECRET\n',
      'SECRET\n',
      '"SECRET:\n',
      'a@1:\n  version:\n    SECRET 1\n',
    ]) {
      expect(JSON.stringify(refused(body))).not.toContain('SECRET');
    }
  });

  it('a cut anywhere in a real file is an error or a shorter list, never an empty one', () => {
    const text = fixtureText('yarn-1.scope/yarn.lock');
    const start = text.indexOf('"@acme/old');
    for (let end = start + 1; end < text.length; end += 1) {
      const bytes = bytesOf(text.slice(0, end));
      let count = 0;
      try {
        count = readLockfile('yarn.lock', bytes).packages.length;
      } catch (error) {
        expect(error).toMatchObject({ problems: [{ file: 'yarn.lock' }] });
        continue;
      }
      expect(count).toBeGreaterThan(0);
    }
  });
});

describe('no megabyte takes two seconds', () => {
  const size = 3_000_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
  const table: readonly (readonly [string, string])[] = [
    [
      'one header of a million requests',
      `${Array.from({ length: 300_000 }, (_, index) => `a@${index}`).join(', ')}:\n`,
    ],
    [
      'names that differ before one address',
      `${Array.from({ length: 250_000 }, (_, index) => `a${index}@1`).join(', ')}:\n  version "1"\n`,
    ],
    ['many blocks', Array.from({ length: 100_000 }, (_, index) => `a@${index}:\n  version "${index}"\n`).join('\n')],
    ['empty lines', fill('\n')],
    ['spaces', fill(' ')],
    ['open quotes', fill('"')],
    ['backslashes', `"${fill('\\')}`],
    ['comment after comment', fill('#\n')],
    ['one comment', `#${fill(' ')}`],
    ['one word', fill('a')],
    ['carriage returns', fill('\r')],
    [
      'long words of one length',
      Array.from({ length: 350 }, (_, index) => `${'k'.repeat(8_100)}@${index}:\n  version "1"\n`).join('\n'),
    ],
  ];

  it.each(table)('%s', (_name, body) => {
    const bytes = bytesOf(`${HEADER}${body}`);
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
