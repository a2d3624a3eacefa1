/** The command line: what to hold a lockfile against, and `countersign diff`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ProcessResult, ROOT, runCli } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { commitAll, git } from '../action/repository.ts';
import { type Files, lineOf, useScene, writeFiles } from '../action/scene.ts';
import { askedOf, changesOf, expectSum, type Report, severeOf } from './audited.ts';

const scene = useScene();
const OTHER_HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

let a: PublishedVersion;
let a2: PublishedVersion;
let b: PublishedVersion;
beforeAll(async () => {
  a = await scene().publish('a');
  a2 = await scene().publish('a', {}, '2.0.0');
  b = await scene().publish('b');
});

function repository(base: Files, head: Files): string {
  const folder = scene().workspace();
  git(folder, 'init', '--quiet');
  writeFiles(folder, base);
  commitAll(folder, 'base');
  git(folder, 'checkout', '--quiet', '-b', 'change');
  writeFiles(folder, head);
  commitAll(folder, 'head');
  return folder;
}

interface AuditedCli {
  readonly result: ProcessResult;
  readonly report: Report;
  readonly asked: readonly string[];
}

function cli(cwd: string, ...args: readonly string[]): Promise<ProcessResult> {
  scene().registry.requests.length = 0;
  const { 'trusted-root': root, keys } = scene().trust;
  return runCli(
    ['audit', '--registry', scene().registry.url, '--trusted-root', root ?? '', '--keys', keys ?? '', ...args],
    { cwd },
  );
}

async function audit(cwd: string, ...args: readonly string[]): Promise<AuditedCli> {
  const result = await cli(cwd, '--json', ...args);
  if (!result.stdout.startsWith('{')) throw new Error(`${result.stdout}${result.stderr}`);
  const report = JSON.parse(result.stdout) as Report;
  expectSum(report);
  return { result, report, asked: askedOf(scene().registry) };
}

describe('countersign audit', () => {
  const change = (): string =>
    repository({ 'package-lock.json': scene().lockAll(a) }, { 'package-lock.json': scene().lockAll(a, b) });

  it('audits everything where it is told of no base', async () => {
    const { report, asked } = await audit(change());
    expect([asked, report.held]).toEqual([['a@1.0.0', 'b@1.0.0'], { scope: 'all', base: null }]);
  });

  it.each(['main', 'HEAD~1', 'refs/heads/main'])('holds the lockfiles against --base-ref %s', async (ref) => {
    const { result, report, asked } = await audit(change(), '--base-ref', ref);
    expect([result.code, asked, changesOf(report)]).toEqual([0, ['b@1.0.0'], ['added b']]);
    expect(report.held).toEqual({ scope: 'changed', base: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown });
  });

  it('takes origin’s branch where --base-ref names none of this clone', async () => {
    const origin = change();
    const clone = scene().workspace();
    git(clone, 'clone', '--quiet', '--branch=change', origin, '.');
    expect((await audit(clone, '--base-ref', 'main')).asked).toEqual(['b@1.0.0']);
  });

  it.each(['nowhere', '--output=evil', ''])('does not take %j for a base', async (ref) => {
    const result = await cli(change(), `--base-ref=${ref}`);
    expect(result.code, result.stderr).toBe(2);
    expect(scene().registry.requests).toEqual([]);
  });

  it('audits everything against a base with --scope all', async () => {
    const { report, asked } = await audit(change(), '--base-ref', 'main', '--scope', 'all');
    expect([asked, changesOf(report)]).toEqual([['a@1.0.0', 'b@1.0.0'], ['added b']]);
  });

  it('cannot tell what changed with --scope changed and nothing to compare with', async () => {
    const result = await cli(change(), '--scope', 'changed');
    expect([result.code, scene().registry.requests]).toEqual([2, []]);
    expect(result.stderr).toContain('[NO_BASE]');
  });

  it('holds the one lockfile against --base FILE, outside of any repository', async () => {
    const head = scene().lock([lockEntryOf(a, { integrity: OTHER_HASH }), lockEntryOf(b)]);
    const folder = scene().workspace({ 'package-lock.json': head, 'old/package-lock.json': scene().lockAll(a, b) });
    const { result, report, asked } = await audit(folder, '--base', 'old/package-lock.json', 'package-lock.json');
    expect([result.code, asked, report.held.base]).toEqual([1, ['a@1.0.0'], 'old/package-lock.json']);
    expect(severeOf(report)).toContain(
      `same-version-new-hash critical package-lock.json:${lineOf(head, 'node_modules/a')}`,
    );
  });

  it.each([
    { what: 'is not there', base: 'old.json', code: 2 },
    { what: 'cannot be read', base: 'broken/package-lock.json', code: 2 },
  ])('does not take a --base that $what for an empty one', async ({ base, code }) => {
    const folder = scene().workspace({ 'package-lock.json': scene().lockAll(a), 'broken/package-lock.json': '{' });
    const result = await cli(folder, '--base', base, 'package-lock.json');
    expect(result.code, result.stderr).toBe(code);
    expect(scene().registry.requests).toEqual([]);
  });

  it('does not guess which of two lockfiles --base is the earlier state of', async () => {
    const lock = scene().lockAll(a);
    const folder = scene().workspace({
      'package-lock.json': lock,
      'npm-shrinkwrap.json': lock,
      'old/package-lock.json': lock,
    });
    expect((await cli(folder, '--base', 'old/package-lock.json')).code).toBe(2);
  });
});

describe('countersign diff', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  const validate = ajv.compile(
    JSON.parse(readFileSync(path.join(ROOT, 'docs/schema/diff.schema.json'), 'utf8')) as object,
  );

  const two = (): Files => ({
    'old/package-lock.json': scene().lock([lockEntryOf(a), lockEntryOf(b)]),
    'package-lock.json': scene().lock([lockEntryOf(a2), lockEntryOf(b, { integrity: OTHER_HASH })]),
  });

  interface Diff {
    readonly base: { readonly path: string };
    readonly head: { readonly path: string };
    readonly summary: Readonly<Record<string, number>>;
    readonly changes: readonly { readonly kind: string; readonly name: string; readonly line: number }[];
  }

  async function diff(cwd: string, base: string, head: string): Promise<Diff> {
    const { code, stdout, stderr } = await runCli(['diff', base, head, '--json'], { cwd });
    expect(code, stderr).toBe(0);
    const document = JSON.parse(stdout) as Diff;
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    return document;
  }

  it('says as JSON, to its schema, what changed: the worst first, with lines', async () => {
    const files = two();
    const { changes, summary, base, head } = await diff(
      scene().workspace(files),
      'old/package-lock.json',
      'package-lock.json',
    );
    const lines = (key: string): number => lineOf(files['package-lock.json'] ?? '', `node_modules/${key}`);
    expect(changes.map(({ kind, name, line }) => [kind, name, line])).toEqual([
      ['rehashed', 'b', lines('b')],
      ['upgraded', 'a', lines('a')],
    ]);
    expect(summary).toMatchObject({ rehashed: 1, upgraded: 1, added: 0, removed: 0 });
    expect([base.path, head.path]).toEqual(['old/package-lock.json', 'package-lock.json']);
  });

  it('says as text what changed, and ends with 0: a difference is no finding', async () => {
    const { code, stdout } = await runCli(['diff', 'old/package-lock.json', 'package-lock.json', '--no-color'], {
      cwd: scene().workspace(two()),
    });
    expect(code).toBe(0);
    const hash = stdout.indexOf('SAME VERSION, ANOTHER HASH');
    expect(hash).toBeGreaterThan(0);
    expect(stdout.indexOf('1.0.0 → 2.0.0')).toBeGreaterThan(hash);
    expect(stdout).not.toContain('\u001b');
  });

  it('says that nothing changed', async () => {
    const folder = scene().workspace(two());
    expect((await diff(folder, 'package-lock.json', 'package-lock.json')).changes).toEqual([]);
  });

  it('compares with the file as it is at a commit, below the folder it runs in', async () => {
    const at = (lock: string): Files => ({ 'package-lock.json': scene().lockAll(a2), 'app/package-lock.json': lock });
    const folder = repository(at(scene().lockAll(a)), at(scene().lockAll(a, b)));
    const app = path.join(folder, 'app');
    const kinds = async (base: string, head: string) =>
      (await diff(app, base, head)).changes.map(({ kind, name }) => `${kind} ${name}`);
    expect(await kinds('main:package-lock.json', 'package-lock.json')).toEqual(['added b']);
    expect(await kinds('HEAD:package-lock.json', 'main:package-lock.json')).toEqual(['removed b']);
  });

  it('compares across formats', async () => {
    const fixture = (name: string): string =>
      readFileSync(path.join(ROOT, '__tests__/fixtures/lockfiles', name), 'utf8');
    const folder = scene().workspace({
      'package-lock.json': fixture('cross-check.npm-12/package-lock.json'),
      'yarn.lock': fixture('cross-check.yarn-1/yarn.lock'),
    });
    const { changes } = await diff(folder, 'package-lock.json', 'yarn.lock');
    expect(changes.filter(({ kind }) => kind !== 'removed')).toEqual([]);
  });

  it.each([
    'nowhere:package-lock.json',
    'HEAD:missing.json',
    '--help:package-lock.json',
    'missing.json',
    'broken.json',
  ])('is exit code 2 with nothing on standard output for %s', async (side) => {
    const lock = scene().lockAll(a);
    const folder = repository({ 'package-lock.json': lock, 'broken.json': '{' }, {});
    const { code, stdout, stderr } = await runCli(['diff', '--json', '--', side, 'package-lock.json'], { cwd: folder });
    expect([code, stdout], stderr).toEqual([2, '']);
    expect(stderr).not.toContain('This is a bug');
  });
});
