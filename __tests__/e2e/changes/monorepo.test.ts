/** Many lockfiles in one repository: which are found, and whom each of them has asked. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import type { Registry } from '../../support/registry/registry.ts';
import { commitAll, git } from '../action/repository.ts';
import { type Files, type RawRun, useScene, writeFiles } from '../action/scene.ts';
import { askedOf, type Audited, auditIn, fatesOf, namesAskedOf, runIn, severeOf } from './audited.ts';

const scene = useScene();
const OTHER_HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const PUSH = { eventName: 'push', event: {} };

let a: PublishedVersion;
let b: PublishedVersion;
let second: Registry;
let ours: PublishedVersion;
beforeAll(async () => {
  a = await scene().publish('a');
  b = await scene().publish('b');
  second = await scene().another();
  ours = await scene().publish('ours', { registryUrl: second.url });
  second.add(ours);
});
beforeEach(() => void (second.requests.length = 0));

/** A checkout with these files tracked, and these not. */
function checkout(tracked: Files, untracked: Files = {}): { workspace: string; event: object } {
  const workspace = scene().workspace(tracked);
  git(workspace, 'init', '--quiet');
  commitAll(workspace, 'all');
  writeFiles(workspace, untracked);
  return { workspace, event: {} };
}

const audit = (at: ReturnType<typeof checkout>, inputs: Record<string, string> = {}): Promise<Audited> =>
  auditIn(scene(), at, { ...PUSH, inputs });
const refused = (at: ReturnType<typeof checkout>, inputs: Record<string, string> = {}): Promise<RawRun> =>
  runIn(scene(), at, { ...PUSH, inputs });

describe('lockfiles are found', () => {
  it('wherever git tracks one outside node_modules', async () => {
    const lock = scene().lockAll(a);
    const at = checkout(
      {
        'package-lock.json': lock,
        'packages/x/package-lock.json': lock,
        'packages/[slug]/npm-shrinkwrap.json': lock,
        '.hidden/package-lock.json': lock,
        'node_modules/a/package-lock.json': lock,
        'packages/x/node_modules/b/npm-shrinkwrap.json': lock,
        'not-node_modules/package-lock.json': lock,
        'package-lock.json.txt': 'not one',
      },
      { 'untracked/package-lock.json': lock },
    );
    const { run, report } = await audit(at);
    expect(run.exitCode, run.log).toBe(0);
    expect([...report.lockfiles].toSorted()).toEqual([
      '.hidden/package-lock.json',
      'not-node_modules/package-lock.json',
      'package-lock.json',
      'packages/[slug]/npm-shrinkwrap.json',
      'packages/x/package-lock.json',
    ]);
  });

  it('below the working directory alone, and named from the workspace', async () => {
    const lock = scene().lockAll(a);
    const at = checkout({ 'package-lock.json': lock, 'app/package-lock.json': lock, 'app/x/package-lock.json': lock });
    const { report } = await audit(at, { 'working-directory': 'app' });
    expect([...report.lockfiles].toSorted()).toEqual(['app/package-lock.json', 'app/x/package-lock.json']);
  });

  it('by globs, and by paths beside them, each once', async () => {
    const lock = scene().lockAll(a);
    const at = checkout({ 'package-lock.json': lock, 'p/x/package-lock.json': lock, 'p/y/package-lock.json': lock });
    const { report } = await audit(at, { lockfiles: 'p/*/package-lock.json\np/x/package-lock.json' });
    expect([...report.lockfiles].toSorted()).toEqual(['p/x/package-lock.json', 'p/y/package-lock.json']);
  });

  it('under the name that .yarnrc.yml gives, in a folder whose name looks like a glob as well', async () => {
    const yarn = '__metadata:\n  version: 8\n  cacheKey: 10c0\n';
    const at = checkout({
      'package-lock.json': scene().lockAll(a),
      'pages/[slug]/.yarnrc.yml': 'lockfileFilename: ours.lock\n',
      'pages/[slug]/ours.lock': yarn,
    });
    const { run, report } = await audit(at);
    expect([...report.lockfiles].toSorted(), run.log).toEqual(['package-lock.json', 'pages/[slug]/ours.lock']);
  });

  it('under a name that a pull request gives, though the one of before is still there', async () => {
    const { workspace } = checkout({ 'yarn.lock': '# yarn lockfile v1\n\n\n' });
    const base = git(workspace, 'rev-parse', 'HEAD').trim();
    const swapped = `# yarn lockfile v1\n\n\na@1.0.0:\n  version "1.0.0"\n  resolved "${a.document.dist.tarball}"\n  integrity ${OTHER_HASH}\n`;
    writeFiles(workspace, { '.yarnrc.yml': 'lockfileFilename: sly.lock\n', 'sly.lock': swapped });
    commitAll(workspace, 'head');
    const { run, report } = await auditIn(scene(), { workspace, event: { pull_request: { base: { sha: base } } } });
    expect(run.exitCode, run.log).toBe(1);
    expect(report.findings[0]).toMatchObject({ code: 'integrity-mismatch', file: 'sly.lock', line: 4 });
  });
});

describe('none found is exit code 2', () => {
  it.each<{ what: string; files: Files; inputs: Record<string, string>; code: string }>([
    { what: 'in an empty repository', files: { 'README.md': '' }, inputs: {}, code: 'NO_LOCKFILE' },
    {
      what: 'but in node_modules',
      files: { 'node_modules/a/package-lock.json': '{}' },
      inputs: {},
      code: 'NO_LOCKFILE',
    },
    { what: 'by a glob', files: { 'README.md': '' }, inputs: { lockfiles: '**/yarn.lock' }, code: 'NO_LOCKFILE' },
    {
      what: 'by a path',
      files: { 'README.md': '' },
      inputs: { lockfiles: 'yarn.lock' },
      code: 'there is no such file',
    },
  ])('$what', async ({ files, inputs, code }) => {
    const run = await refused(checkout(files), inputs);
    expect([run.exitCode, run.outputs['outcome']], run.log).toEqual([2, 'error']);
    expect(run.log).toContain(code);
    expect(scene().registry.requests).toEqual([]);
  });

  it('by one glob of two, though the other finds some', async () => {
    const run = await refused(checkout({ 'package-lock.json': scene().lockAll(a) }), {
      lockfiles: 'package-lock.*\nwrong/**/package-lock.json',
    });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([2, 'error']);
  });
});

describe('bun.lockb', () => {
  it('is refused with the command that converts it, and keeps nothing else from being audited', async () => {
    const at = checkout({ 'package-lock.json': scene().lockAll(a), 'app/bun.lockb': '#!/usr/bin/env bun\n\0' });
    const { run, report, asked } = await audit(at);
    expect([run.exitCode, report.outcome, asked]).toEqual([2, 'error', ['a@1.0.0']]);
    expect(report.errors).toMatchObject([{ code: 'lockfile-format-unsupported', file: 'app/bun.lockb' }]);
    expect(run.log).toContain('bun install --save-text-lockfile');
  });
});

describe('each lockfile has its own folder’s registries', () => {
  it('two folders, two registries, and each is asked for its own alone', async () => {
    const at = checkout({
      'one/.npmrc': `registry=${scene().registry.url}\n`,
      'one/package-lock.json': scene().lockAll(a),
      'two/.npmrc': `registry=${second.url}\n//${second.host}/:_authToken=two\n`,
      'two/package-lock.json': scene().lockAll(ours),
    });
    const { run, report } = await audit(at, { registry: '', 'fail-on-incomplete': 'false' });
    expect(run.exitCode, run.log).toBe(0);
    expect(namesAskedOf(scene().registry)).toEqual(['a']);
    expect(namesAskedOf(second)).toEqual(['ours']);
    expect(report.packages.map(({ name, file }) => [name, file])).toEqual([
      ['a', 'one/package-lock.json'],
      ['ours', 'two/package-lock.json'],
    ]);
    const sent = scene().registry.requests.map(({ headers }) => headers.authorization);
    expect(new Set(sent)).toEqual(new Set([undefined]));
    expect(new Set(second.requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer two']));
  });

  it('a lockfile that points at its neighbour’s registry points at a foreign host', async () => {
    const at = checkout({
      'one/.npmrc': `registry=${scene().registry.url}\n`,
      'one/package-lock.json': scene().lockAll(ours),
      'two/.npmrc': `registry=${second.url}\n`,
      'two/package-lock.json': scene().lock([]),
    });
    const { report } = await audit(at, { registry: '' });
    expect(fatesOf(report)).toEqual({ 'node_modules/ours': 'not-audited foreign-host' });
    expect(second.requests).toEqual([]);
  });

  it('a package of the same name is asked of both, where they are two registries’', async () => {
    const theirs = await scene().publish('b', { registryUrl: second.url });
    second.add(theirs);
    const at = checkout({
      'one/.npmrc': `registry=${scene().registry.url}\n`,
      'one/package-lock.json': scene().lockAll(b),
      'two/.npmrc': `registry=${second.url}\n`,
      'two/package-lock.json': scene().lockAll(theirs),
    });
    await audit(at, { registry: '' });
    expect([askedOf(scene().registry), askedOf(second)]).toEqual([['b@1.0.0'], ['b@1.0.0']]);
  });
});

describe('the same version in many lockfiles', () => {
  it('is asked for once, and reported for each', async () => {
    const at = checkout({
      'one/package-lock.json': scene().lockAll(a, b),
      'two/package-lock.json': scene().lockAll(a),
    });
    const { report, asked } = await audit(at);
    expect(asked).toEqual(['a@1.0.0', 'b@1.0.0']);
    expect(report.coverage).toMatchObject({ total: 3, verified: 3 });
    expect(report.packages.filter(({ name }) => name === 'a').map(({ file }) => file)).toEqual([
      'one/package-lock.json',
      'two/package-lock.json',
    ]);
  });

  it('with another hash in one of them fails there alone', async () => {
    const at = checkout({
      'one/package-lock.json': scene().lockAll(a),
      'two/package-lock.json': scene().lock([lockEntryOf(a, { integrity: OTHER_HASH })]),
    });
    const { report, asked } = await audit(at);
    expect(asked).toEqual(['a@1.0.0']);
    expect(report.packages.map(({ file, status }) => [file, status])).toEqual([
      ['one/package-lock.json', 'verified'],
      ['two/package-lock.json', 'failed'],
    ]);
    expect(severeOf(report)).toEqual([expect.stringMatching(/^integrity-mismatch critical two\//)]);
  });
});
