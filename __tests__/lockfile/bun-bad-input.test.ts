import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Problem } from '../../src/model/errors.ts';
import { bytesOf, fixtureText, lockfileProblem } from './fixtures.ts';

const FILE = 'app/bun.lock';
const GOOD = fixtureText('bun-2.mixed/bun.lock');

function refused(text: string): Problem {
  return lockfileProblem(() => readLockfile(FILE, bytesOf(text)));
}

/** A lockfile of one entry, which stands on line 4. */
function lockfile(entry: string, key = '"a"'): string {
  return `{"lockfileVersion": 1,\n"workspaces": {},\n"packages": {\n${key}: ${entry},\n},\n}`;
}

describe('a bun.lock that cannot be read for certain is an error', () => {
  const table: readonly (readonly [name: string, text: string, code: string, line: number | undefined])[] = [
    ['nothing', '', 'lockfile-empty', undefined],
    ['cut off', GOOD.slice(0, -5), 'lockfile-not-json', undefined],
    ['two documents', `${GOOD}{}`, 'lockfile-not-json', GOOD.split('\n').length],
    ['two trailing commas', lockfile('["a@1.0.0", "", {},, ""]'), 'lockfile-not-json', 4],
    ['a comma and no value', lockfile('[,]'), 'lockfile-not-json', 4],
    ['a line comment', GOOD.replace('{\n', '{ // mine\n'), 'lockfile-not-json', 1],
    ['a block comment', GOOD.replace('{\n', '{ /* mine */\n'), 'lockfile-not-json', 1],
    ['a comment that bun ends', GOOD.replace('{\n', '{ //\u2028\n'), 'lockfile-not-json', 1],
    ['undecided merge', GOOD.replace('  "packages"', '<<<<<<< HEAD\n  "packages"'), 'lockfile-conflicted', 46],
    ['an entry twice', lockfile('["a@1.0.0", "", {}, ""],\n"a": ["a@1.0.1", "", {}, ""]'), 'lockfile-duplicate-key', 5],
    ['packages twice', '{"packages": {},\n"packages": {}}', 'lockfile-duplicate-key', 2],
    ['deep', '['.repeat(1_000), 'lockfile-too-deep', 1],
    ['a list', '[]', 'lockfile-malformed', 1],
    ['no version', '{"workspaces": {}, "packages": {}}', 'lockfile-version-unsupported', 1],
    ...['-1', '4', '1.5', '"1"', 'null', '[1]', '1e9'].map(
      (version) =>
        [
          `version ${version}`,
          `{\n"lockfileVersion": ${version}, "workspaces": {}, "packages": {}}`,
          'lockfile-version-unsupported',
          2,
        ] as const,
    ),
    ['no packages', '{"lockfileVersion": 1, "workspaces": {}}', 'lockfile-malformed', 1],
    ['no workspaces', '{"lockfileVersion": 1, "packages": {}}', 'lockfile-malformed', 1],
    ['packages a list', '{"lockfileVersion": 1, "workspaces": {},\n"packages": []}', 'lockfile-malformed', 2],
    ['workspaces a list', '{"lockfileVersion": 1,\n"workspaces": [], "packages": {}}', 'lockfile-malformed', 2],
    ['an unknown section', GOOD.replace('"packages"', '"morePackages": {},\n"packages"'), 'lockfile-malformed', 46],
    [
      'an entry among the workspaces',
      `{"lockfileVersion": 1, "workspaces": {\n"a": ["a@1.0.0", "", {}, "sha512-${'A'.repeat(86)}=="]}, "packages": {}}`,
      'lockfile-malformed',
      2,
    ],
    ['an empty key', lockfile('["a@1.0.0", "", {}, ""]', '""'), 'lockfile-malformed', 4],
    ['a key that ends in a slash', lockfile('["a@1.0.0", "", {}, ""]', '"a/"'), 'lockfile-malformed', 4],
  ];

  it.each(table)('%s', (_name, text, code, line) => {
    const problem = refused(text);
    expect(problem).toMatchObject({ code, file: FILE, ...(line !== undefined && { line }) });
    expect(problem.hint).toMatch(/bun|countersign/);
  });
});

describe('an entry of no shape that bun writes is an error at its line', () => {
  it.each([
    '{}',
    'null',
    '"a@1.0.0"',
    '[]',
    '[1]',
    '[["a@1.0.0"]]',
    // no name, no resolution, or one that bun does not know either
    '["", "", {}, ""]',
    '["a", "", {}, ""]',
    '["a@", "", {}, ""]',
    '["@1.0.0", "", {}, ""]',
    '["@s/a", "", {}, ""]',
    '["a@latest", "", {}, ""]',
    '["a@^1.0.0", "", {}, ""]',
    '["a@npm:b@1.0.0", "", {}, ""]',
    '["a@catalog:", "", {}, ""]',
    '["a@ftp://example.org/a.tgz", {}]',
    '["a@./folder", {}]',
    // a version: name, address, facts, hash
    '["a@1.0.0"]',
    '["a@1.0.0", {}]',
    '["a@1.0.0", "", {}]',
    '["a@1.0.0", {}, "", ""]',
    '["a@1.0.0", "", [], ""]',
    '["a@1.0.0", "", null, ""]',
    '["a@1.0.0", "", {}, null]',
    '["a@1.0.0", "", {}, ["sha512-x"]]',
    '["a@1.0.0", null, {}, ""]',
    '["a@1.0.0", "", {}, "", ""]',
    '["a@1.0.0", "registry.npmjs.org", {}, ""]',
    '["a@1.0.0", "file:///etc/passwd", {}, ""]',
    '["a@1.0.0", "https://", {}, ""]',
    `["a@1.0.0", "", {}, "${'x'.repeat(8_193)}"]`,
    // tarballs, git, folders
    '["a@https://example.org/a.tgz"]',
    '["a@https://example.org/a.tgz", ""]',
    '["a@https://example.org/a.tgz", {}, {}]',
    '["a@https://example.org/a.tgz", {}, "sha512-x", ""]',
    '["a@github:o/r#c", {}]',
    '["a@github:o/r#c", {}, {}]',
    '["a@github:o/r#c", {}, "o-r-c", "sha512-x", ""]',
    '["a@link:a"]',
    '["a@file:a", "x"]',
    '["a@file:a", {}, "sha512-x"]',
    '["a@root:"]',
    '["a@workspace:a", {}, ""]',
    // facts
    '["a@1.0.0", "", {"bundled": "yes"}, ""]',
    '["a@1.0.0", "", {"dependencies": ["b"]}, ""]',
    '["a@1.0.0", "", {"peerDependencies": "b"}, ""]',
  ])('%s', (entry) => {
    expect(refused(lockfile(entry))).toMatchObject({ code: 'lockfile-malformed', line: 4 });
  });

  it('shows the place and never the value', () => {
    const problem = refused(lockfile('["a@1.0.0", "", {"bundled": "npm_SECRET"}, ""]'));
    expect(problem.message).toContain('packages.a["2"].bundled must be true or false');
    expect(JSON.stringify(problem)).not.toContain('SECRET');
    expect(JSON.stringify(refused(lockfile('["SECRET", "", {}, ""]')))).not.toContain('SECRET');
  });
});

describe('bun.lockb', () => {
  it('is refused with the command that converts it', () => {
    const problem = lockfileProblem(() =>
      readLockfile('x/bun.lockb', bytesOf('#!/usr/bin/env bun\nbun-lockfile-format-v0\n')),
    );
    expect(problem).toMatchObject({ code: 'lockfile-format-unsupported', file: 'x/bun.lockb' });
    expect(problem.hint).toContain('bun install --save-text-lockfile --frozen-lockfile --lockfile-only');
  });
});
