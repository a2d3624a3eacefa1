import { describe, expect, it } from 'vitest';
import { MAX_LOCKFILE_BYTES } from '../../src/lockfile/bounded-text.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Problem } from '../../src/model/errors.ts';
import { bytesOf, fixtureText, lockfileProblem } from './fixtures.ts';

const FILE = 'app/package-lock.json';
const GOOD = fixtureText('mixed.npm-12.v3.json');

function refused(text: string | Uint8Array): Problem {
  return lockfileProblem(() => readLockfile(FILE, typeof text === 'string' ? bytesOf(text) : text));
}

function v3(entry: string): string {
  return `{"lockfileVersion": 3,\n"packages": {"": {},\n"node_modules/a":\n${entry}}}`;
}

function v1(entry: string): string {
  return `{"lockfileVersion": 1,\n"dependencies": {\n"a":\n${entry}}}`;
}

describe('a lockfile that cannot be read for certain is an error', () => {
  const conflicted = GOOD.replace(
    /^ *"version": "7.0.0",$/m,
    '<<<<<<< HEAD\n"version": "7.0.0",\n=======\n"version": "7.0.1",\n>>>>>>> b',
  );
  const table: readonly (readonly [name: string, text: string | Uint8Array, code: string, line: number | undefined])[] =
    [
      ['no bytes', '', 'lockfile-empty', undefined],
      ['white space', ' \r\n\t\n', 'lockfile-empty', undefined],
      ['a byte-order mark alone', '\ufeff', 'lockfile-empty', undefined],
      ['cut off', GOOD.slice(0, -5), 'lockfile-not-json', undefined],
      ['a comment', GOOD.replace('{', '{ // mine'), 'lockfile-not-json', 1],
      ['a trailing comma', GOOD.replace('"lockfileVersion": 3,', '"lockfileVersion": 3,,'), 'lockfile-not-json', 4],
      ['two byte-order marks', `\ufeff\ufeff${GOOD}`, 'lockfile-not-json', 1],
      [
        'undecided merge',
        conflicted,
        'lockfile-conflicted',
        GOOD.slice(0, GOOD.indexOf('"version": "7.0.0"')).split('\n').length,
      ],
      ['undecided merge in CRLF', '{\r\n<<<<<<< HEAD\r\n', 'lockfile-conflicted', 2],
      ['undecided merge from the first line', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> b\n', 'lockfile-conflicted', 1],
      ['half a merge left over', `${GOOD}>>>>>>> b\n`, 'lockfile-conflicted', GOOD.split('\n').length],
      ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'lockfile-not-utf8', undefined],
      ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'lockfile-not-utf8', undefined],
      ['an overlong form', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'lockfile-not-utf8', undefined],
      ['too many bytes', new Uint8Array(MAX_LOCKFILE_BYTES + 1), 'lockfile-too-large', undefined],
      ['nested 100,000 times', '[['.repeat(50_000), 'lockfile-too-deep', 1],
      ['a second packages', '{"lockfileVersion": 3, "packages": {},\n"packages": {}}', 'lockfile-duplicate-key', 2],
      ['a second entry', v3('{}').replace('}}', '},\n"node_modules/a": {}}'), 'lockfile-duplicate-key', 5],
      ['a list', '[]', 'lockfile-malformed', 1],
      ['null', '\nnull', 'lockfile-malformed', 2],
      ['a text', '"lockfile"', 'lockfile-malformed', 1],
      ['no sign of a lockfile', '{"name": "x", "version": "1.0.0"}', 'lockfile-malformed', 1],
      ['version 0', '{\n"lockfileVersion": 0, "packages": {}}', 'lockfile-version-unsupported', 2],
      ['version 4', '{"lockfileVersion": 4, "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version 2.5', '{"lockfileVersion": 2.5, "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version -1', '{"lockfileVersion": -1, "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version "3"', '{"lockfileVersion": "3", "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version null', '{"lockfileVersion": null, "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version [3]', '{"lockfileVersion": [3], "packages": {}}', 'lockfile-version-unsupported', 1],
      ['version 2 without packages', '{"lockfileVersion": 2, "dependencies": {}}', 'lockfile-malformed', 1],
      ['version 3 without packages', '{"lockfileVersion": 3}', 'lockfile-malformed', 1],
      [
        'a section nobody knows, and none with entries',
        '{"lockfileVersion": 1,\n"dependencie": {}}',
        'lockfile-malformed',
        2,
      ],
      ['entries where the version should be', '{"lockfileVersion": 1,\n"version": {"a": {}}}', 'lockfile-malformed', 2],
      [
        'a tree beside the known ones',
        '{"lockfileVersion": 3, "packages": {},\n"node_modules/a": {}}',
        'lockfile-malformed',
        2,
      ],
      [
        'an entry in the project',
        `{"lockfileVersion": 3, "packages": {"": {"dependencies": {\n"a": {"integrity": "sha512-${'A'.repeat(86)}=="}}}}}`,
        'lockfile-malformed',
        2,
      ],
      ['packages a list', '{"lockfileVersion": 3,\n"packages": []}', 'lockfile-malformed', 2],
      ['packages null', '{"lockfileVersion": 3,\n"packages": null}', 'lockfile-malformed', 2],
      ['dependencies a text', '{"lockfileVersion": 1,\n"dependencies": "none"}', 'lockfile-malformed', 2],
      [
        'dependencies of a manifest',
        '{"lockfileVersion": 1,\n"dependencies": {"a": "1.0.0"}}',
        'lockfile-malformed',
        2,
      ],
      ['the project a text', '{"lockfileVersion": 3, "packages": {"": "x"}}', 'lockfile-malformed', 1],
    ];

  it.each(table)('%s', (_name, text, code, line) => {
    const problem = refused(text);
    expect(problem).toMatchObject({ code, file: FILE, ...(line !== undefined && { line }) });
    expect(problem.hint).toBeTruthy();
  });
});

describe('a field of the wrong type is an error at its line', () => {
  const bad = ['1', 'true', 'null', '[]', '{}', '["x"]'];
  const texts = ['version', 'resolved', 'integrity', 'name'];
  const flags = ['dev', 'optional', 'devOptional', 'link', 'inBundle'];
  const lists = ['dependencies', 'optionalDependencies', 'peerDependencies'];

  it.each(texts.flatMap((field) => bad.map((value) => [field, value])))('packages: %s: %s', (field, value) => {
    const problem = refused(v3(`{\n"${field}": ${value}}`));
    expect(problem).toMatchObject({ code: 'lockfile-malformed', line: 5 });
    expect(problem.message).toContain(`packages["node_modules/a"].${field} must be a string`);
  });

  it.each(['version', 'resolved', 'integrity', 'from'].flatMap((field) => bad.map((value) => [field, value])))(
    'dependencies: %s: %s',
    (field, value) => {
      const problem = refused(v1(`{"dependencies": {"b": {\n"${field}": ${value}}}}`));
      expect(problem).toMatchObject({ code: 'lockfile-malformed', line: 5 });
      expect(problem.message).toContain(`dependencies.a.dependencies.b.${field} must be a string`);
    },
  );

  it.each(flags.flatMap((field) => ['1', '"true"', 'null', '{}'].map((value) => [field, value])))(
    '%s: %s',
    (field, value) => {
      expect(refused(v3(`{\n"${field}": ${value}}`))).toMatchObject({ code: 'lockfile-malformed', line: 5 });
    },
  );

  it.each(lists.flatMap((field) => ['1', '"x"', 'null', 'true', '[]'].map((value) => [field, value])))(
    '%s: %s',
    (field, value) => {
      expect(refused(v3(`{\n"${field}": ${value}}`))).toMatchObject({ code: 'lockfile-malformed', line: 5 });
    },
  );

  it.each(['1', '"x"', 'null', '[]'])('requires: %s', (value) => {
    expect(refused(v1(`{\n"requires": ${value}}`))).toMatchObject({ code: 'lockfile-malformed', line: 5 });
  });

  it.each(['1', '"x"', 'null', '[]', 'false'])('an entry that is %s', (value) => {
    expect(refused(v3(value))).toMatchObject({ code: 'lockfile-malformed', line: 4 });
    expect(refused(v1(value))).toMatchObject({ code: 'lockfile-malformed', line: 4 });
  });

  it('in the tree that is only compared, too', () => {
    const text = '{"lockfileVersion": 2, "packages": {},\n"dependencies": {"a": {"version": 1}}}';
    expect(refused(text)).toMatchObject({ code: 'lockfile-malformed', line: 2 });
  });

  it('cuts a long key, and shows no value', () => {
    const key = `node_modules/${'k'.repeat(8_000)}`;
    const problem = refused(
      `{"lockfileVersion": 3, "packages": {${JSON.stringify(key)}: {"version": {"token": "SECRET"}}}}`,
    );
    expect(problem.message.length).toBeLessThan(600);
    expect(JSON.stringify(problem)).not.toContain('SECRET');
  });
});

describe('what is too long for any reader', () => {
  const many = (name: string, count = 100_000): string =>
    Array.from({ length: count }, (_, index) => `"${name}${index}":{}`).join(',');
  const nested = (names: readonly string[], inside: string): string =>
    names.reduceRight((below, name) => `{"${name}":{"dependencies":${below}}}`, `{${inside}}`);
  const wide = nested(['n'.repeat(8_000)], many(''));
  const deep = nested(
    ['a', 'b', 'c'].map((letter) => letter.repeat(8_000)),
    many(''),
  );
  const table: readonly (readonly [string, string])[] = [
    ['all places together, version 1', `{"lockfileVersion":1,"dependencies":${wide}}`],
    ['all places together, version 2', `{"lockfileVersion":2,"packages":{},"dependencies":${wide}}`],
    ['one place, version 1', `{"lockfileVersion":1,"dependencies":${deep}}`],
    ['one place, version 2', `{"lockfileVersion":2,"packages":{},"dependencies":${deep}}`],
    ['thousands of keys of one length', `{"lockfileVersion":3,"packages":{${many('k'.repeat(9_000), 5_000)}}}`],
  ];

  it.each(table)('%s', (_name, text) => {
    const bytes = bytesOf(text);
    const start = process.cpuUsage();
    expect(refused(bytes).code).toBe('lockfile-too-large');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });

  it.each(['version', 'resolved', 'integrity', 'name'])('a %s', (field) => {
    expect(refused(v3(`{\n"${field}": "${'x'.repeat(8_193)}"}`))).toMatchObject({
      code: 'lockfile-malformed',
      line: 5,
    });
  });

  it('but not a licence, which packages write out', () => {
    const text = v3(`{"version": "1.0.0", "license": "${'x'.repeat(100_000)}"}`);
    expect(readLockfile(FILE, bytesOf(text)).packages).toHaveLength(1);
  });
});
