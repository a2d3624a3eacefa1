import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Problem } from '../../src/model/errors.ts';
import { bytesOf, fixtureText, lockfileProblem } from './fixtures.ts';

const FILE = 'app/pnpm-lock.yaml';
const GOOD = fixtureText('pnpm-9.0-12.mixed/pnpm-lock.yaml');

function refused(text: string): Problem {
  return lockfileProblem(() => readLockfile(FILE, bytesOf(text)));
}

function v9(packages: string, more = ''): string {
  return `lockfileVersion: '9.0'\npackages:\n${packages}\n${more}`;
}

describe('a lockfile of pnpm that cannot be read for certain is an error', () => {
  const conflicted = GOOD.replace(/^ {4}version: 1.2.0$/m, '<<<<<<< HEAD\n    version: 1.2.0\n=======\n>>>>>>> b');
  const asks = 'importers: {.: {dependencies: {a: {specifier: ^1.0.0, version: 1.0.0}}}}';
  const table: readonly (readonly [name: string, text: string, code: string, line?: number])[] = [
    ['no bytes', '', 'lockfile-empty'],
    ['a comment alone', '# pnpm-lock.yaml\n', 'lockfile-malformed', 1],
    ['null', '~', 'lockfile-malformed', 1],
    ['a text', 'lockfile', 'lockfile-malformed', 1],
    ['a list', '- lockfileVersion: 5.4', 'lockfile-malformed', 1],
    ['cut off in a text', GOOD.slice(0, GOOD.indexOf("'>=8'") + 3), 'lockfile-not-yaml'],
    ['cut off in a bracket', GOOD.slice(0, GOOD.indexOf('{integrity') + 20), 'lockfile-not-yaml'],
    ['cut off before its snapshots’ entries', GOOD.slice(0, GOOD.indexOf('  react@18.2.0:\n')), 'lockfile-malformed'],
    ['an undecided merge', conflicted, 'lockfile-conflicted'],
    ['no version', 'packages: {}', 'lockfile-malformed', 1],
    ['version 2', 'shrinkwrapVersion: 2\npackages: {}', 'lockfile-version-unsupported', 1],
    ['version 5.5', 'packages: {}\nlockfileVersion: 5.5', 'lockfile-version-unsupported', 2],
    ['version 7.0', "lockfileVersion: '7.0'", 'lockfile-version-unsupported', 1],
    ['version 9.1', "lockfileVersion: '9.1'", 'lockfile-version-unsupported', 1],
    ['version 10', "lockfileVersion: '10.0'", 'lockfile-version-unsupported', 1],
    ['a version that is none', 'lockfileVersion: {a: 9.0}', 'lockfile-version-unsupported', 1],
    ['a version that is true', 'lockfileVersion: true', 'lockfile-version-unsupported', 1],
    ['an unknown section', "lockfileVersion: '9.0'\nmorePackages: {}", 'lockfile-malformed', 2],
    ['packages a list', v9('- a@1.0.0'), 'lockfile-malformed', 3],
    ['packages null', v9(''), 'lockfile-malformed', 2],
    ['an entry that is a text', v9('  a@1.0.0: x'), 'lockfile-malformed', 3],
    ['an entry that is nothing', v9('  a@1.0.0:'), 'lockfile-malformed', 3],
    ['an entry without a resolution', v9('  a@1.0.0: {}'), 'lockfile-malformed', 3],
    ['a resolution that is a text', v9('  a@1.0.0:\n    resolution: x'), 'lockfile-malformed', 4],
    ['a key of another version of the format', v9('  /a/1.0.0: {resolution: {}}'), 'lockfile-malformed', 3],
    ['a key without a version', v9('  a: {resolution: {}}'), 'lockfile-malformed', 3],
    ['an address that nothing states', v9('  a@https://h.example/a.tgz: {resolution: {}}'), 'lockfile-malformed', 3],
    ['git without a commit', v9('  a@1.0.0: {resolution: {type: git, repo: x}}'), 'lockfile-malformed', 3],
    ['a folder without its name', v9('  a@1.0.0: {resolution: {type: directory}}'), 'lockfile-malformed', 3],
    ['a package twice', v9('  a@1.0.0: {resolution: {}}\n  a@1.0.0: {resolution: {}}'), 'lockfile-duplicate-key', 4],
    ['packages twice', v9('  {}', 'packages: {}'), 'lockfile-duplicate-key', 4],
    [
      'a snapshot that brings its own resolution',
      v9('  a@1.0.0: {resolution: {}}', 'snapshots:\n  a@1.0.0:\n    resolution: {}'),
      'lockfile-malformed',
      6,
    ],
    [
      'a snapshot that brings its own version',
      v9('  a@1.0.0: {resolution: {}}', 'snapshots:\n  a@1.0.0: {version: 6.6.6}'),
      'lockfile-malformed',
      5,
    ],
    ['a snapshot of no entry', v9('  a@1.0.0: {resolution: {}}', 'snapshots:\n  b@1.0.0: {}'), 'lockfile-malformed', 5],
    ['a project that needs what is not locked', `lockfileVersion: '9.0'\n${asks}`, 'lockfile-malformed', 2],
    [
      'the same in version 6',
      "lockfileVersion: '6.0'\ndependencies:\n  a: {specifier: ^1.0.0, version: 1.0.0}",
      'lockfile-malformed',
      3,
    ],
    ['the same in version 5', 'lockfileVersion: 5.4\ndevDependencies:\n  a: 1.0.0', 'lockfile-malformed', 3],
    ['the same in shrinkwrap.yaml', 'shrinkwrapVersion: 3\noptionalDependencies:\n  a: 1.0.0', 'lockfile-malformed', 3],
    [
      'a configuring package that is not locked',
      "lockfileVersion: '9.0'\nimporters: {.: {configDependencies: {a: {specifier: 1.0.0, version: 1.0.0}}}}",
      'lockfile-malformed',
      2,
    ],
    [
      'an entry that needs what is not locked',
      v9('  a@1.0.0: {resolution: {}}', 'snapshots:\n  a@1.0.0:\n    dependencies:\n      b: 1.0.0'),
      'lockfile-malformed',
      7,
    ],
    [
      'a pnpm that is not locked',
      "lockfileVersion: '9.0'\nimporters: {.: {packageManagerDependencies: {pnpm: {specifier: 12.0.0, version: 12.0.0}}}}",
      'lockfile-malformed',
      2,
    ],
    ['a dependency that is nothing', 'lockfileVersion: 5.4\ndependencies:\n  a:', 'lockfile-malformed', 3],
    [
      'three documents',
      "---\nlockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'",
      'lockfile-malformed',
    ],
    [
      'a second document where pnpm expects one',
      "lockfileVersion: '9.0'\n---\nlockfileVersion: '9.0'",
      'lockfile-malformed',
    ],
    ['a second document that is no lockfile', "---\nlockfileVersion: '9.0'\n---\na: 1", 'lockfile-malformed', 4],
    ['a first document that is no lockfile', "---\na: 1\n---\nlockfileVersion: '9.0'", 'lockfile-malformed', 2],
  ];

  it.each(table.map(([name, ...row]) => [name, row] as const))('%s', (_name, [text, code, line]) => {
    const problem = refused(text);
    expect(problem).toMatchObject({ code, file: FILE, ...(line !== undefined && { line }) });
    expect(problem.hint).toContain('pnpm');
  });

  it.each([
    'lockfileVersion: 5',
    "lockfileVersion: '5.4-inlineSpecifiers'",
    'lockfileVersion: 6.0',
    'shrinkwrapVersion: 4',
  ])('%s is known, and lists nothing where nothing is asked for', (version) => {
    expect(readLockfile(FILE, bytesOf(`${version}\n`)).packages).toEqual([]);
  });
});

describe('a field of the wrong type is an error at its line', () => {
  const bad = ['1', 'true', '~', '[]', '{}'];
  it.each(['integrity', 'tarball', 'type', 'registry'].flatMap((field) => bad.map((value) => [field, value])))(
    'resolution.%s: %s',
    (field, value) => {
      const tarball = field === 'registry' ? '      tarball: a.tgz\n' : '';
      const problem = refused(v9(`  a@1.0.0:\n    resolution:\n${tarball}      ${field}: ${value}`));
      expect(problem).toMatchObject({ code: 'lockfile-malformed', line: tarball === '' ? 5 : 6 });
      expect(problem.message).toContain(`packages["a@1.0.0"].resolution.${field} must be a string`);
    },
  );

  it.each(['name', 'version'].flatMap((field) => bad.map((value) => [field, value])))('%s: %s', (field, value) => {
    const problem = refused(v9(`  a@file:b:\n    resolution: {type: directory, directory: b}\n    ${field}: ${value}`));
    expect(problem).toMatchObject({ code: 'lockfile-malformed', line: 5 });
  });

  it.each(['dev', 'optional'].flatMap((field) => ['1', 'yes', '~', '{}'].map((value) => [field, value])))(
    '%s: %s',
    (field, value) => {
      const problem = refused(v9(`  a@1.0.0:\n    resolution: {}\n    ${field}: ${value}`));
      expect(problem).toMatchObject({ code: 'lockfile-malformed', line: 5 });
    },
  );

  it('shows no value', () => {
    const text = v9('  a@1.0.0: {resolution: {integrity: {token: npm_SECRET}}}');
    expect(JSON.stringify(refused(text))).not.toContain('SECRET');
    expect(JSON.stringify(refused(`lockfileVersion: [npm_SECRET]`))).not.toContain('SECRET');
  });
});

describe('a great file', () => {
  it.each([
    ['entries', (index: number) => `  p${index}@1.0.0: {resolution: {}}\n`],
    ['keys with peers', (index: number) => `  p${index}@1.0.0${'(a@1.0.0)'.repeat(20)}: {resolution: {}}\n`],
    [
      'keys of brackets',
      (index: number) => `  p${index}@1.0.0${'('.repeat(200)}${')'.repeat(200)}: {resolution: {}}\n`,
    ],
    [
      'keys of slashes',
      (index: number) => `  a@https:/${'/'.repeat(300)}${index}: {resolution: {tarball: "https://h/${index}"}}\n`,
    ],
    [
      'keys of at signs',
      (index: number) => `  "p${'@'.repeat(300)}${index}": {resolution: {tarball: "https://h/${index}"}}\n`,
    ],
  ])('of %s is read in time', (_name, unit) => {
    const text = v9(Array.from({ length: 5_000 }, (_, index) => unit(index)).join(''));
    const start = process.cpuUsage();
    expect(readLockfile(FILE, bytesOf(text)).packages).toHaveLength(5_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000 * Math.max(1, text.length / 1e6));
  });
});
