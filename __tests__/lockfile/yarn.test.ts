import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { listing } from '../../src/lockfile/listing.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { annotations } from '../../src/report/annotations.ts';
import { finding, verdict } from '../report/build.ts';
import { bytesOf, entryAt, fixtureBytes, fixtureText, lockfileProblem } from './fixtures.ts';

const FIXTURES = [
  ['yarn-1.long-key', 'yarn-classic', 1],
  ['yarn-1.mixed', 'yarn-classic', 1],
  ['yarn-1.scope', 'yarn-classic', 1],
  ['yarn-1.workspaces', 'yarn-classic', 1],
  ['yarn-2.long-key', 'yarn-berry', 4],
  ['yarn-2.mixed', 'yarn-berry', 4],
  ['yarn-2.patched', 'yarn-berry', 4],
  ['yarn-2.workspaces', 'yarn-berry', 4],
  ['yarn-3.mixed', 'yarn-berry', 6],
  ['yarn-3.patched', 'yarn-berry', 6],
  ['yarn-3.workspaces', 'yarn-berry', 6],
  ['yarn-4.long-key', 'yarn-berry', 10],
  ['yarn-4.mixed', 'yarn-berry', 10],
  ['yarn-4.patched', 'yarn-berry', 10],
  ['yarn-4.scope', 'yarn-berry', 10],
  ['yarn-4.workspaces', 'yarn-berry', 10],
] as const;

function read(fixture: string): Lockfile {
  return readLockfile(`${fixture}/yarn.lock`, fixtureBytes(`${fixture}/yarn.lock`));
}

function lineOf(fixture: string, line: number): string | undefined {
  return fixtureText(`${fixture}/yarn.lock`).split('\n')[line - 1];
}

describe.each(FIXTURES)('%s', (fixture, format, version) => {
  const lockfile = read(fixture);

  it('is listed as expected.json says', () => {
    expect(listing(lockfile)).toEqual(JSON.parse(fixtureText(`${fixture}/expected.json`)));
    expect(lockfile).toMatchObject({ format, version, disagreements: [] });
  });

  it('points at the line of each key', () => {
    const requests = (line = ''): readonly string[] => line.replaceAll(/^\? |"|:$/g, '').split(', ');
    const isKey = (line: string | undefined, path: string): boolean =>
      /^[^ #]/.test(line ?? '') && requests(line).includes(path);
    const misplaced = lockfile.packages.filter((each) => !isKey(lineOf(fixture, each.at.line), each.path));
    expect(misplaced).toEqual([]);
    expect(new Set(lockfile.packages.map((each) => each.path)).size).toBe(lockfile.packages.length);
  });

  it('says the same in other spellings', () => {
    const text = fixtureText(`${fixture}/yarn.lock`);
    const file = `${fixture}/yarn.lock`;
    expect(readLockfile(file, bytesOf(`\ufeff${text}`))).toEqual(lockfile);
    expect(readLockfile(file, bytesOf(text.replaceAll('\n', '\r\n')))).toEqual(lockfile);
    expect(readLockfile(file, bytesOf(text.trimEnd()))).toEqual(lockfile);
  });
});

describe('one project, locked by each Yarn', () => {
  const registry = (fixture: string): readonly string[] => {
    const ids = read(fixture)
      .packages.filter((each) => each.kind === 'registry')
      .map((each) => `${each.name}@${each.version}`);
    return [...new Set(ids)].toSorted();
  };

  it('has the same packages, whoever wrote it', () => {
    expect(registry('yarn-3.mixed')).toEqual(registry('yarn-4.mixed'));
    expect(registry('yarn-2.mixed')).toEqual(registry('yarn-4.mixed'));
    expect(registry('yarn-2.workspaces')).toEqual(registry('yarn-1.workspaces'));
    expect(registry('yarn-4.workspaces')).toEqual(registry('yarn-1.workspaces'));
    expect(registry('yarn-4.scope')).toEqual(registry('yarn-1.scope'));
    // Berry adds node-gyp where a package builds with it, and everything that needs.
    const added = registry('yarn-4.mixed').filter((id) => !registry('yarn-1.mixed').includes(id));
    expect(registry('yarn-1.mixed').filter((id) => !registry('yarn-4.mixed').includes(id))).toEqual([]);
    expect(added.some((id) => id.startsWith('node-gyp@'))).toBe(true);
  });

  it('has hashes of archives in Berry’s alone, and never as integrity', () => {
    const { packages, cacheKey } = read('yarn-4.mixed');
    expect(cacheKey).toBe('10c0');
    expect(packages.filter((each) => each.integrity !== null)).toEqual([]);
    expect(packages.filter((each) => each.checksum?.startsWith('10c0/') === true).length).toBeGreaterThan(40);
    expect(entryAt(read('yarn-2.mixed'), 'is-even@npm:1.0.0').checksum).toMatch(/^[0-9a-f]{128}$/);
    expect(read('yarn-1.mixed').packages.filter((each) => each.checksum !== undefined)).toEqual([]);
  });
});

describe('an annotation of one copy among several stands at that copy', () => {
  it.each([
    ['yarn-1.mixed', 'is-number@^3.0.0', 'is-number@^3.0.0:'],
    ['yarn-1.mixed', 'is-number-six@npm:is-number@6.0.0', '"is-number-six@npm:is-number@6.0.0":'],
    ['yarn-1.workspaces', 'is-odd@npm:is-even@1.0.0', 'is-odd@^0.1.2, is-odd@^3.0.0, "is-odd@npm:is-even@1.0.0":'],
    ['yarn-4.mixed', 'is-number@npm:^3.0.0', '"is-number@npm:^3.0.0":'],
    [
      'yarn-4.mixed',
      'is-number-six@npm:is-number@6.0.0',
      '"is-number-six@npm:is-number@6.0.0, is-number@npm:6.0.0, is-number@npm:^6.0.0":',
    ],
  ])('%s: %s', (fixture, path, golden) => {
    const { at, name, version } = entryAt(read(fixture), path);
    const found = finding({ code: 'integrity-mismatch', severity: 'critical', package: name, version, ...at });
    const [shown] = annotations(verdict([], [found])).annotations;
    expect(shown).toMatchObject({ level: 'error', file: `${fixture}/yarn.lock`, line: at.line });
    expect(lineOf(fixture, shown?.line ?? 0)).toBe(golden);
  });
});

describe('which Yarn a file is for follows from its content', () => {
  const classic = fixtureText('yarn-1.scope/yarn.lock');
  const berry = fixtureText('yarn-4.scope/yarn.lock');
  const withoutHeader = classic.replace('# yarn lockfile v1\n', '');
  const refused: readonly (readonly [string, string, string, number])[] = [
    ['neither', '{"lockfileVersion": 3, "packages": {}}', 'lockfile-not-yarn', 1],
    ['a classic file without its header', withoutHeader, 'lockfile-not-yarn', 1],
    ['a header behind the first entry', `${withoutHeader}# yarn lockfile v1\n`, 'lockfile-not-yarn', 1],
    ['a Berry file without its metadata', berry.replace('__metadata:', 'metadata:'), 'lockfile-not-yarn', 1],
    ['both, Berry with the header', `# yarn lockfile v1\n${berry}`, 'lockfile-not-yarn', 5],
    ['both, classic with metadata', `${classic}\n__metadata:\n  version "8"\n`, 'lockfile-not-yarn', 29],
    ['both, as a quoted entry', `${classic}\n"__metadata":\n  version "8"\n`, 'lockfile-not-yarn', 29],
    ['a later classic', classic.replace('v1', 'v2'), 'lockfile-version-unsupported', 1],
    ['Berry 3', berry.replace('version: 10', 'version: 3'), 'lockfile-version-unsupported', 5],
    ['Berry 11', berry.replace('version: 10', 'version: 11'), 'lockfile-version-unsupported', 5],
    ['Berry 010', berry.replace('version: 10', 'version: 010'), 'lockfile-version-unsupported', 5],
    ['Berry of no version', berry.replace('version: 10', 'edition: 10'), 'lockfile-version-unsupported', 5],
    ['an undecided merge', classic.replace('\n\n\n', '\n\n<<<<<<< HEAD\n'), 'lockfile-conflicted', 4],
    ['half a merge in Berry', `${berry}>>>>>>> b\n`, 'lockfile-conflicted', berry.split('\n').length],
  ];

  it.each(refused)('%s', (_name, text, code, line) => {
    const problem = lockfileProblem(() => readLockfile('a/yarn.lock', bytesOf(text)));
    expect(problem).toMatchObject({ code, line, file: 'a/yarn.lock' });
    expect(problem.hint).toContain('yarn');
  });

  it('a project without dependencies has no entries', () => {
    const header = '# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\n';
    expect(readLockfile('yarn.lock', bytesOf(header))).toMatchObject({ format: 'yarn-classic', packages: [] });
    expect(readLockfile('yarn.lock', bytesOf('__metadata:\n  version: 8\n'))).toMatchObject({ packages: [] });
  });
});
