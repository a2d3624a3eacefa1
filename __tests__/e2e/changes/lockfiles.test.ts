/** Lockfiles that come, go, move, or turn into another package manager's in a pull request. */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { makePullRequest, type PullRequest, type PullRequestOptions } from '../action/repository.ts';
import { useScene } from '../action/scene.ts';
import { auditIn, changesOf, MANIFEST, namesAskedOf, runIn, severeOf } from './audited.ts';

const scene = useScene();
const OTHER_HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

let a: PublishedVersion;
let b: PublishedVersion;
beforeAll(async () => {
  a = await scene().publish('a');
  b = await scene().publish('b');
});

function open(options: PullRequestOptions): PullRequest {
  return makePullRequest(scene().workspace(), options);
}

const without =
  (...files: readonly string[]) =>
  (folder: string): void => {
    for (const file of files) rmSync(path.join(folder, file));
  };

describe('a lockfile that the base does not have', () => {
  it('is all new, and all of it audited', async () => {
    const pullRequest = open({ base: MANIFEST, head: { 'package-lock.json': scene().lockAll(a, b) } });
    const { run, report, asked } = await auditIn(scene(), pullRequest);
    expect([run.exitCode, asked, changesOf(report)]).toEqual([0, ['a@1.0.0', 'b@1.0.0'], ['added a', 'added b']]);
    expect(report.coverage).toMatchObject({ total: 2, verified: 2 });
  });

  it('is all new beside another that stays', async () => {
    const pullRequest = open({
      base: { 'package-lock.json': scene().lockAll(a) },
      head: { 'app/package-lock.json': scene().lockAll(a) },
    });
    const { report, asked } = await auditIn(scene(), pullRequest);
    expect([asked, changesOf(report)]).toEqual([['a@1.0.0'], ['added a']]);
    expect(report.coverage).toMatchObject({ total: 2, verified: 1, notApplicable: 1 });
  });
});

describe('a lockfile that moved', () => {
  const moved = (head: string): PullRequest =>
    open({
      base: { 'old/package.json': '{}', 'old/package-lock.json': scene().lockAll(a) },
      head: { 'new/package-lock.json': head },
      change(folder) {
        mkdirSync(path.join(folder, 'new'), { recursive: true });
        renameSync(path.join(folder, 'old/package.json'), path.join(folder, 'new/package.json'));
        without('old/package-lock.json')(folder);
      },
    });

  it('is held against its old place', async () => {
    const { run, report, asked } = await auditIn(scene(), moved(scene().lockAll(a, b)));
    expect([run.exitCode, asked, changesOf(report)]).toEqual([0, ['b@1.0.0'], ['added b']]);
  });

  it('hides no new hash behind the move', async () => {
    const swapped = scene().lock([lockEntryOf(a, { integrity: OTHER_HASH })]);
    const { report } = await auditIn(scene(), moved(swapped));
    expect(severeOf(report).some((one) => one.startsWith('same-version-new-hash critical new/'))).toBe(true);
  });

  it('is held against nothing where two could have been its old place: all of it is audited', async () => {
    const base = { 'x/package-lock.json': scene().lockAll(a), 'y/package-lock.json': scene().lockAll(b) };
    const pullRequest = open({
      base,
      head: { 'z/package-lock.json': scene().lockAll(a, b) },
      change: without(...Object.keys(base)),
    });
    expect((await auditIn(scene(), pullRequest)).asked).toEqual(['a@1.0.0', 'b@1.0.0']);
  });

  it('to npm-shrinkwrap.json in its folder is held against what it was', async () => {
    const pullRequest = open({
      base: { 'package-lock.json': scene().lockAll(a), ...MANIFEST },
      head: { 'npm-shrinkwrap.json': scene().lockAll(a, b) },
      change: without('package-lock.json'),
    });
    const { report, asked } = await auditIn(scene(), pullRequest);
    expect([asked, severeOf(report)]).toEqual([['b@1.0.0'], []]);
  });
});

describe('a lockfile that is deleted', () => {
  it('while its package.json stays is high, at the package.json', async () => {
    const pullRequest = open({
      base: {
        'package-lock.json': scene().lockAll(a),
        'app/package.json': '{}',
        'app/package-lock.json': scene().lockAll(b),
      },
      head: {},
      change: without('app/package-lock.json'),
    });
    const { run, report } = await auditIn(scene(), pullRequest);
    expect([run.exitCode, severeOf(report)]).toEqual([1, ['lockfile-removed high app/package.json:1']]);
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'app/package.json', line: 1 });
  });

  it('together with its package.json is nothing', async () => {
    const pullRequest = open({
      base: {
        'package-lock.json': scene().lockAll(a),
        'app/package.json': '{}',
        'app/package-lock.json': scene().lockAll(b),
      },
      head: {},
      change: without('app/package-lock.json', 'app/package.json'),
    });
    const { run, report } = await auditIn(scene(), pullRequest);
    expect([run.exitCode, report.findings]).toEqual([0, []]);
  });

  it('and was the only one is no pass', async () => {
    const pullRequest = open({
      base: { ...MANIFEST, 'package-lock.json': scene().lockAll(a) },
      head: {},
      change: without('package-lock.json'),
    });
    const run = await runIn(scene(), pullRequest);
    expect([run.exitCode, run.outputs['outcome']]).toEqual([2, 'error']);
    expect(run.log).toContain('[NO_LOCKFILE]');
  });

  it.each([{ lockfiles: 'app/package-lock.json' }, { 'working-directory': 'app' }])(
    'is not one that is only outside of what is audited: %o',
    async (inputs) => {
      const files = { 'package.json': '{}', 'package-lock.json': scene().lockAll(a) };
      const app = { 'app/package.json': '{}', 'app/package-lock.json': scene().lockAll(b) };
      const pullRequest = open({ base: { ...files, ...app }, head: { 'README.md': '' } });
      const { run, report } = await auditIn(scene(), pullRequest, { inputs });
      expect([run.exitCode, report.findings, report.lockfiles]).toEqual([0, [], ['app/package-lock.json']]);
    },
  );

  it('is not the old place of another that is audited alone: that one is all new', async () => {
    const pullRequest = open({
      base: { 'package-lock.json': scene().lockAll(a) },
      head: { 'app/package-lock.json': scene().lockAll(a) },
    });
    const { asked } = await auditIn(scene(), pullRequest, { inputs: { lockfiles: 'app/package-lock.json' } });
    expect(asked).toEqual(['a@1.0.0']);
  });
});

describe('another package manager', () => {
  const fixture = (file: string): string => readFileSync(path.join(ROOT, '__tests__/fixtures/lockfiles', file), 'utf8');
  const npm = { ...MANIFEST, 'package-lock.json': fixture('cross-check.npm-12/package-lock.json') };

  const switched = (file: string, text: string): PullRequest =>
    open({ base: npm, head: { [file]: text }, change: without('package-lock.json') });

  it.each([
    ['pnpm-lock.yaml', 'cross-check.pnpm-10/pnpm-lock.yaml'],
    ['pnpm-lock.yaml', 'cross-check.pnpm-12/pnpm-lock.yaml'],
    ['yarn.lock', 'cross-check.yarn-1/yarn.lock'],
    ['bun.lock', 'cross-check.bun-1/bun.lock'],
  ])('is compared across formats: nothing of the same project changed in %s (%s)', async (file, from) => {
    const { report } = await auditIn(scene(), switched(file, fixture(from)));
    expect(report.changes.filter(({ kind }) => kind !== 'removed')).toEqual([]);
    const ofTheChange = ['same-version-new-hash', 'source-changed', 'lockfile-removed'];
    expect(report.findings.filter(({ code }) => ofTheChange.includes(code))).toEqual([]);
    expect(report.packages.length).toBeGreaterThan(0);
  });

  it('passes with the same packages, and with one more that is signed', async () => {
    const entry = ({ name, version, document }: PublishedVersion): string =>
      `  ${name}@${version}:\n    resolution: {integrity: ${document.dist.integrity}}\n`;
    const importers = 'importers:\n\n  .: {}\n';
    const snapshots = 'snapshots:\n\n  a@1.0.0: {}\n\n  b@1.0.0: {}\n';
    const pnpm = `lockfileVersion: '9.0'\n\n${importers}\npackages:\n\n${entry(a)}\n${entry(b)}\n${snapshots}`;
    const pullRequest = open({
      base: { ...MANIFEST, 'package-lock.json': scene().lockAll(a) },
      head: { 'pnpm-lock.yaml': pnpm },
      change: without('package-lock.json'),
    });
    const { run, report, asked } = await auditIn(scene(), pullRequest);
    expect([run.exitCode, changesOf(report), severeOf(report)], run.log).toEqual([0, ['added b'], []]);
    expect(asked).toContain('b@1.0.0');
  });

  it('pins no hash that it did not before: one that is swapped on the way is critical, at its line', async () => {
    const text = fixture('cross-check.pnpm-10/pnpm-lock.yaml');
    const hash = /react@18\.2\.0:\n\s+resolution: \{integrity: (sha512-[^}]+)\}/.exec(text)?.[1] ?? '';
    const swapped = text.replace(hash, OTHER_HASH);
    expect(swapped).not.toBe(text);
    const line = swapped.split('\n').findIndex((one) => one.trim() === 'react@18.2.0:') + 1;
    const { run, report } = await auditIn(scene(), switched('pnpm-lock.yaml', swapped));
    expect(run.exitCode).toBe(1);
    expect(severeOf(report)).toContain(`same-version-new-hash critical pnpm-lock.yaml:${line}`);
    // The switch brings nothing but that.
    expect(changesOf(report).filter((one) => !one.startsWith('removed'))).toEqual(['rehashed react']);
    expect(namesAskedOf(scene().registry)).toContain('react');
  });

  it('brings everything anew where the old lockfile stays', async () => {
    const pnpm = fixture('cross-check.pnpm-10/pnpm-lock.yaml');
    const { report } = await auditIn(scene(), open({ base: npm, head: { 'pnpm-lock.yaml': pnpm } }));
    const added = report.packages.filter(({ file }) => file === 'pnpm-lock.yaml');
    expect(added.length).toBeGreaterThan(0);
    expect(added.every(({ reason }) => reason !== 'unchanged')).toBe(true);
  });
});

describe('a lockfile that cannot be read', () => {
  it('in the head is exit code 2, and the others are audited', async () => {
    const pullRequest = open({
      base: { 'package-lock.json': scene().lockAll(a), 'app/package-lock.json': scene().lockAll(a) },
      head: { 'package-lock.json': '<<<<<<< HEAD', 'app/package-lock.json': scene().lockAll(a, b) },
    });
    const { run, report, asked } = await auditIn(scene(), pullRequest);
    expect([run.exitCode, report.outcome, asked]).toEqual([2, 'error', ['b@1.0.0']]);
    expect(report.errors).toMatchObject([{ file: 'package-lock.json' }]);
    expect(report.findings.filter(({ code }) => code === 'lockfile-removed')).toEqual([]);
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'package-lock.json' }));
  });

  const broken = (): PullRequest =>
    open({
      base: { 'package-lock.json': '{"lockfileVersion": 3, "packages": ' },
      head: { 'package-lock.json': scene().lockAll(a) },
    });

  it('at the base is exit code 3: what changed is unknown', async () => {
    const run = await runIn(scene(), broken());
    expect([run.exitCode, run.outputs['outcome']]).toEqual([3, 'incomplete']);
    expect(run.log).toContain('[BASE_LOCKFILE]');
    expect(scene().registry.requests).toEqual([]);
  });

  it('at the base is said with scope “all”, and everything is audited', async () => {
    const { run, report, asked } = await auditIn(scene(), broken(), { inputs: { scope: 'all' } });
    expect([run.exitCode, asked, report.changes]).toEqual([0, ['a@1.0.0'], []]);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('at the base') as unknown }),
    );
  });
});
