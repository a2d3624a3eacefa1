import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { listing } from '../../src/lockfile/listing.ts';
import type { LockedPackage, Lockfile } from '../../src/model/package.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText, lockfileProblem } from './fixtures.ts';

const FIXTURES = [
  ['deno-3.mixed', '3'],
  ['deno-3.scope', '3'],
  ['deno-4.mixed', '4'],
  ['deno-5.mixed', '5'],
  ['deno-5.scope', '5'],
  ['deno-5.workspace', '5'],
] as const;

function read(fixture: string): Lockfile {
  return readLockfile(`${fixture}/deno.lock`, fixtureBytes(`${fixture}/deno.lock`));
}

function readText(text: string): Lockfile {
  return readLockfile('deno.lock', bytesOf(text));
}

/** The packages of a file of one of the four layouts. */
const LAYOUTS: readonly (readonly [version: string, npm: (packages: object) => object])[] = [
  ['2', (packages) => ({ npm: { specifiers: {}, packages } })],
  ['3', (npm) => ({ packages: { specifiers: {}, jsr: {}, npm } })],
  ['4', (npm) => ({ specifiers: {}, jsr: {}, npm })],
  ['5', (npm) => ({ specifiers: {}, jsr: {}, npm })],
];

function entry(fields: object, key = 'a@1.0.0', more: object = {}): LockedPackage {
  return entryAt(readText(JSON.stringify({ version: '5', npm: { [key]: fields }, ...more })), key);
}

describe.each(FIXTURES)('%s', (fixture, version) => {
  it('is listed as expected.json says', () => {
    expect(listing(read(fixture))).toEqual(JSON.parse(fixtureText(`${fixture}/expected.json`)));
    expect(read(fixture)).toMatchObject({ format: 'deno', version, disagreements: [] });
  });

  it('points at the line of each key', () => {
    const lines = fixtureText(`${fixture}/deno.lock`).split('\n');
    const misplaced = read(fixture).packages.filter(
      (each) => lines[each.at.line - 1]?.trim() !== `${JSON.stringify(each.path)}: {`,
    );
    expect(misplaced).toEqual([]);
  });
});

describe('entries', () => {
  it('are the same whichever deno wrote them', () => {
    const identity = (fixture: string): readonly unknown[] =>
      read(fixture).packages.map((each) => [
        each.path,
        each.name,
        each.version,
        each.integrity,
        [...each.requires].sort(),
      ]);
    expect(identity('deno-3.mixed')).toEqual(identity('deno-5.mixed'));
    expect(identity('deno-4.mixed')).toEqual(identity('deno-5.mixed'));
  });

  it.each(LAYOUTS)('of version %s are found where it keeps them', (version, npm) => {
    const lockfile = readText(
      JSON.stringify({ version, remote: {}, ...npm({ 'a@1.0.0': { integrity: 'sha512-x' } }) }),
    );
    expect(lockfile).toMatchObject({ version, packages: [{ name: 'a', version: '1.0.0', integrity: 'sha512-x' }] });
  });

  it.each([
    ['@s/a_b@1.0.0', '@s/a_b', '1.0.0'],
    ['a@1.0.0-rc.1+build', 'a', '1.0.0-rc.1+build'],
    ['a@1.0.0_@s+peer@2.0.0__deep@3.0.0_other@1.0.0', 'a', '1.0.0'],
  ])('%s', (key, name, version) => {
    expect(entry({ integrity: 'sha512-x' }, key)).toMatchObject({ name, version, kind: 'registry', path: key });
  });

  it('that differ in their peers alone are entries of their own', () => {
    const npm = { 'a@1.0.0_p@1.0.0': { integrity: 'sha512-x' }, 'a@1.0.0_p@2.0.0': { integrity: 'sha512-x' } };
    const { packages } = readText(JSON.stringify({ version: '5', npm }));
    expect(packages.map((each) => `${each.name}@${each.version}`)).toEqual(['a@1.0.0', 'a@1.0.0']);
  });

  it('read a bare sha1 as what it is', () => {
    expect(entry({ integrity: 'b5315d23455893457e8aa3078cb16141025cf0eb' }).integrity).toBe(
      'sha1-tTFdI0VYk0V+iqMHjLFhQQJc8Os=',
    );
    expect(entry({ integrity: 'b5315d' }).integrity).toBe('b5315d');
    expect(entry({})).toMatchObject({ kind: 'registry', integrity: null });
  });

  it('say what they depend on, by the name it is installed under', () => {
    const lists = {
      dependencies: ['b', '@s/c@1.0.0_b@1.0.0', 'd@npm:e@2.0.0'],
      optionalPeers: ['b'],
      optionalDependencies: ['f'],
    };
    expect(entry(lists).requires).toEqual(['b', '@s/c', 'd', 'f']);
    expect(entryAt(read('deno-3.mixed'), '@isaacs/cliui@8.0.2').requires).toContain('string-width-cjs');
  });

  it('that a folder stands in for are links, unless they have what only a registry gives', () => {
    const linked = { workspace: { links: { 'npm:a@1.0.0': {} } } };
    expect(entry({}, 'a@1.0.0', linked).kind).toBe('link');
    expect(entry({}, 'a@1.0.0', { workspace: { patches: { 'npm:a@1.0.0': {} } } }).kind).toBe('link');
    expect(entry({ integrity: 'sha512-x' }, 'a@1.0.0', linked).kind).toBe('registry');
    expect(entry({ tarball: 'https://example.org/a.tgz' }, 'a@1.0.0', linked).kind).toBe('registry');
    expect(entry({}, 'a@1.0.1', linked).kind).toBe('registry');
  });

  it('are none where a file has modules alone', () => {
    expect(readText('{"version": "2", "remote": {"https://deno.land/x.ts": "00"}}').packages).toEqual([]);
    expect(readText('{"version": "5", "jsr": {"@std/path@1.0.0": {"integrity": "00"}}}').packages).toEqual([]);
  });

  it('are read beside addresses of any length', () => {
    const remote = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`data:,${'x'.repeat(20_000)}${index}`, '00']),
    );
    expect(readText(JSON.stringify({ version: '5', remote, npm: { 'a@1.0.0': {} } })).packages).toHaveLength(1);
  });
});

describe('a deno.lock that cannot be read for certain is an error', () => {
  const v5 = (entries: string): string => `{"version": "5",\n"npm": {\n${entries}}}`;
  const long = 'x'.repeat(9_000);
  const stray = `"a@1.0.0": {"integrity": "sha512-${'A'.repeat(86)}=="}`;
  const table: readonly (readonly [name: string, text: string, code: string, line: number | undefined])[] = [
    ['nothing', '\n', 'lockfile-empty', undefined],
    ['a trailing comma', '{"version": "5",}', 'lockfile-not-json', 1],
    ['a comment', '{"version": "5" // five\n}', 'lockfile-not-json', 1],
    ['an entry twice', v5('"a@1.0.0": {},\n"a@1.0.0": {}'), 'lockfile-duplicate-key', 4],
    ['version 1, which has none', '{"https://deno.land/x.ts": "00"}', 'lockfile-version-unsupported', 1],
    ...['"1"', '"6"', '"5.0"', '5', 'null', '["5"]'].map(
      (version) => [`version ${version}`, `{\n"version": ${version}}`, 'lockfile-version-unsupported', 2] as const,
    ),
    ['a list', '[]', 'lockfile-malformed', 1],
    ['a section of version 3 in 5', '{"version": "5",\n"packages": {"npm": {}}}', 'lockfile-malformed', 2],
    ['a section of version 5 in 3', '{"version": "3",\n"npm": {}}', 'lockfile-malformed', 2],
    [
      'a section of version 2 in 5',
      '{"version": "5",\n"npm": {"packages": {}, "specifiers": {}}}',
      'lockfile-malformed',
      2,
    ],
    ['an unknown section', '{"version": "5",\n"npn": {}}', 'lockfile-malformed', 2],
    ['an unknown section below', '{"version": "3", "packages": {\n"npn": {}}}', 'lockfile-malformed', 2],
    ...[
      ['5, specifiers', `{"version": "5", "specifiers": {\n${stray}}}`],
      ['2, specifiers', `{"version": "2", "npm": {"specifiers": {\n${stray}}}}`],
      ['3, specifiers', `{"version": "3", "packages": {"specifiers": {\n${stray}}}}`],
      ['5, jsr', `{"version": "5", "jsr": {\n${stray}}}`],
      ['5, workspace', `{"version": "5", "workspace": {"members": {\n${stray}}}}`],
      ['3, remote', `{"version": "3", "remote": {\n${stray}}}`],
    ].map(([where, text]) => [`an entry in another section: ${where}`, text ?? '', 'lockfile-malformed', 2] as const),
    ['npm a list', '{"version": "5",\n"npm": []}', 'lockfile-malformed', 2],
    ['links a list', '{"version": "5",\n"workspace": {"links": ["npm:a@1.0.0"]}}', 'lockfile-malformed', 2],
    ['an entry that is a text', v5('"a@1.0.0": "sha512-x"'), 'lockfile-malformed', 3],
    ['an entry that is null', v5('"a@1.0.0": null'), 'lockfile-malformed', 3],
    ...['', 'a', 'a@', '@s/a', '@1.0.0', 'a@_b@1.0.0', `a@1.0.0_${long}`].map(
      (key) => [`the key ${key.slice(0, 20)}`, v5(`"${key}": {}`), 'lockfile-malformed', 3] as const,
    ),
    ['an integrity that is a list', v5('"a@1.0.0": {"integrity": ["x"]}'), 'lockfile-malformed', 3],
    ['a tarball that is no address', v5('"a@1.0.0": {"tarball": "a.tgz"}'), 'lockfile-malformed', 3],
    ['a tarball in a file', v5('"a@1.0.0": {"tarball": "file:///a.tgz"}'), 'lockfile-malformed', 3],
    ['dependencies of version 3', v5('"a@1.0.0": {"dependencies": {"b": "b@1.0.0"}}'), 'lockfile-malformed', 3],
    ['a dependency that is no text', v5('"a@1.0.0": {"dependencies": ["b", 1]}'), 'lockfile-malformed', 3],
  ];

  it.each(table)('%s', (_name, text, code, line) => {
    const problem = lockfileProblem(() => readLockfile('x/deno.lock', bytesOf(text)));
    expect(problem).toMatchObject({ code, file: 'x/deno.lock', ...(line !== undefined && { line }) });
    expect(problem.hint).toMatch(/deno|countersign/);
  });

  it('does not let long keys keep a map busy', () => {
    const keys = Array.from({ length: 1_100 }, (_, index) => `"${'k'.repeat(9_000)}${index}":"0"`).join(',');
    const problem = lockfileProblem(() => readText(`{"version":"5","remote":{${keys}}}`));
    expect(problem.code).toBe('lockfile-too-large');
  });
});
