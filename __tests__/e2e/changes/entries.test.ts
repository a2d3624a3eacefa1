/** What a pull request does to the entries of one lockfile. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, type LockEntry } from '../../support/registry/lockfile.ts';
import type { Registry } from '../../support/registry/registry.ts';
import { makePullRequest } from '../action/repository.ts';
import { lineOf, useScene } from '../action/scene.ts';
import { type Audited, auditIn, changesOf, fatesOf, namesAskedOf, severeOf } from './audited.ts';

const scene = useScene();
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const OTHER_HASH = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

let a: PublishedVersion;
let a2: PublishedVersion;
let b: PublishedVersion;
let c: PublishedVersion;
let evil: Registry;
beforeAll(async () => {
  a = await scene().publish('a');
  a2 = await scene().publish('a', {}, '2.0.0');
  b = await scene().publish('b');
  c = await scene().publish('c');
  evil = await scene().another();
});
beforeEach(() => void (evil.requests.length = 0));

interface Compared extends Audited {
  readonly head: string;
}

/** A pull request that turns one list of entries into another. */
async function change(
  before: readonly LockEntry[],
  after: readonly LockEntry[],
  inputs: Record<string, string> = {},
): Promise<Compared> {
  const [base, head] = [scene().lock(before), scene().lock(after)];
  const pullRequest = makePullRequest(scene().workspace(), {
    base: { 'package-lock.json': base },
    head: { 'package-lock.json': head },
  });
  return { ...(await auditIn(scene(), pullRequest, { inputs })), head };
}

const locked = (published: PublishedVersion, more: Partial<LockEntry> = {}): LockEntry => lockEntryOf(published, more);
const at = (head: string, key = 'node_modules/a'): string => `package-lock.json:${lineOf(head, key)}`;

describe('scope “changed”', () => {
  it('asks about the entries that changed, and says of the others that they did not', async () => {
    const { run, report, asked } = await change([locked(a), locked(b)], [locked(a), locked(b), locked(c)]);
    expect(run.exitCode, run.log).toBe(0);
    expect(asked).toEqual(['c@1.0.0']);
    expect(namesAskedOf(scene().registry)).toEqual(['c']);
    expect(fatesOf(report)).toEqual({
      'node_modules/a': 'not-applicable unchanged',
      'node_modules/b': 'not-applicable unchanged',
      'node_modules/c': 'verified',
    });
    expect(report.coverage).toMatchObject({ total: 3, verified: 1, notApplicable: 2, byReason: { unchanged: 2 } });
    expect(report.held.scope).toBe('changed');
  });

  it('asks about an upgrade under its new version alone', async () => {
    const { report, asked } = await change([locked(a), locked(b)], [locked(a2), locked(b)]);
    expect([asked, changesOf(report)]).toEqual([['a@2.0.0'], ['upgraded a']]);
  });

  it('asks nobody where nothing changed, and passes', async () => {
    const { run, report } = await change([locked(a)], [locked(a)]);
    expect([run.exitCode, scene().registry.requests, report.changes]).toEqual([0, [], []]);
    expect(report.coverage).toMatchObject({ total: 1, verified: 0, notApplicable: 1 });
  });

  it('is left for “all” on request: everything is asked about, and the change still told', async () => {
    const { report, asked } = await change([locked(a)], [locked(a), locked(b)], { scope: 'all' });
    expect(asked).toEqual(['a@1.0.0', 'b@1.0.0']);
    expect(report.held).toMatchObject({ scope: 'all', base: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown });
    expect(changesOf(report)).toEqual(['added b']);
  });
});

describe('an entry of the base that a pull request changes', () => {
  it('to another hash is critical, at its line', async () => {
    const { run, report, head } = await change([locked(a)], [locked(a, { integrity: OTHER_HASH })]);
    expect([run.exitCode, changesOf(report)]).toEqual([1, ['rehashed a']]);
    expect(severeOf(report)).toContain(`same-version-new-hash critical ${at(head)}`);
    const shown = run.annotations.find(({ message }) => message.includes('same-version-new-hash'));
    expect(shown).toMatchObject({ level: 'error', file: 'package-lock.json', line: lineOf(head, 'node_modules/a') });
  });

  it('to another hash is critical though the registry stands by the new one', async () => {
    const { report, head } = await change([locked(a, { integrity: OTHER_HASH })], [locked(a)]);
    expect(severeOf(report)).toEqual([`same-version-new-hash critical ${at(head)}`]);
  });

  it('to another hash is found in one copy, though another copy stays as it is', async () => {
    const nested = { path: 'node_modules/b/node_modules/a' };
    const { report, head } = await change(
      [locked(a), locked(a, nested), locked(b)],
      [locked(a), locked(a, { ...nested, integrity: OTHER_HASH }), locked(b)],
    );
    expect(severeOf(report)).toContain(`same-version-new-hash critical ${at(head, nested.path)}`);
    expect(fatesOf(report)).toMatchObject({
      'node_modules/a': 'not-applicable unchanged',
      [nested.path]: expect.stringMatching(/^failed /) as unknown,
    });
  });

  it.each<{ what: string; more: () => Partial<LockEntry> }>([
    { what: 'git', more: () => ({ resolved: `git+ssh://git@github.com/x/a.git#${COMMIT}`, integrity: null }) },
    { what: 'another host', more: () => ({ resolved: `${evil.url}a/-/a-1.0.0.tgz` }) },
    { what: 'a tarball somewhere', more: () => ({ resolved: 'https://files.example/x.tgz' }) },
    { what: 'a file', more: () => ({ resolved: 'file:a.tgz' }) },
    { what: 'a folder', more: () => ({ resolved: 'a', integrity: null, fields: { link: true } }) },
  ])('to come from $what is critical, and nobody there is asked', async ({ more }) => {
    const { run, report, head } = await change([locked(a)], [locked(a, more())]);
    expect([run.exitCode, changesOf(report)]).toEqual([1, ['source-changed a']]);
    expect(severeOf(report)).toContain(`source-changed critical ${at(head)}`);
    expect(evil.requests).toEqual([]);
  });

  it('to come from git under a new version is critical as well', async () => {
    const git = { version: '1.0.1', resolved: `git+ssh://git@github.com/x/a.git#${COMMIT}`, integrity: null };
    const { report, head } = await change([locked(a)], [locked(a, git)]);
    expect(severeOf(report)).toEqual([`source-changed critical ${at(head)}`]);
  });

  it('to have no hash any more is high; the same entry without a base is not', async () => {
    const bare = locked(a, { integrity: null });
    const { run, report, head } = await change([locked(a)], [bare]);
    expect([run.exitCode, severeOf(report)]).toEqual([1, [`integrity-missing high ${at(head)}`]]);
    const fresh = await change([locked(b)], [locked(b), bare]);
    expect([fresh.run.exitCode, severeOf(fresh.report)]).toEqual([0, []]);
  });

  it('to be pinned by sha1 instead is high', async () => {
    const { report, head } = await change([locked(a)], [locked(a, { integrity: sha1Of(a) })]);
    expect(severeOf(report)).toEqual([`integrity-weak high ${at(head)}`]);
  });

  it('to be the tarball of another package on the same registry is critical', async () => {
    const bare = { integrity: null };
    const swapped = { ...bare, resolved: locked(c).resolved ?? null };
    const { run, report, head } = await change([locked(a, bare)], [locked(a, swapped)]);
    expect(run.exitCode, run.log).toBe(1);
    expect(severeOf(report)).toEqual([`resolved-mismatch critical ${at(head)}`]);
  });

  it('to have the tarball of another package is found in one copy, though another copy stays as it is', async () => {
    const nested = { path: 'node_modules/b/node_modules/a', integrity: null };
    const swapped = { ...nested, resolved: locked(c).resolved ?? null };
    const { report, head } = await change(
      [locked(a, { integrity: null }), locked(b), locked(a, nested)],
      [locked(a, { integrity: null }), locked(b), locked(a, swapped)],
    );
    expect(severeOf(report)).toEqual([`resolved-mismatch critical ${at(head, nested.path)}`]);
  });

  it('to get the address of another package, where it had none, is critical', async () => {
    const bare = { integrity: null, resolved: null };
    const { report, head } = await change(
      [locked(a, bare)],
      [locked(a, { ...bare, resolved: locked(c).resolved ?? null })],
    );
    expect(severeOf(report)).toEqual([`resolved-mismatch critical ${at(head)}`]);
  });
});

describe('an entry that a pull request adds', () => {
  it('from a host that is not configured is high; where it was there before it is not', async () => {
    const foreign = locked(a, { resolved: `${evil.url}a/-/a-1.0.0.tgz` });
    const { run, report, head } = await change([locked(b)], [locked(b), foreign]);
    expect([run.exitCode, severeOf(report)]).toEqual([1, [`resolved-host high ${at(head)}`]]);
    const before = await change([foreign], [foreign], { scope: 'all', 'fail-on-incomplete': 'false' });
    expect(before.report.findings).toMatchObject([{ code: 'resolved-host', severity: 'medium' }]);
  });

  it('from git is high without a commit, and not with one', async () => {
    const git = (rest: string): LockEntry =>
      locked(a, { resolved: `git+https://github.com/x/a.git${rest}`, integrity: null });
    const loose = await change([locked(b)], [locked(b), git('#main')]);
    expect([loose.run.exitCode, severeOf(loose.report)]).toEqual([
      1,
      [`not-a-registry-package high ${at(loose.head)}`],
    ]);
    const pinned = await change([locked(b)], [locked(b), git(`#${COMMIT}`)]);
    expect([pinned.run.exitCode, severeOf(pinned.report)]).toEqual([0, []]);
  });

  it('is audited though a copy of its name was there: an unattested duplicate hides nothing', async () => {
    const nested = { path: 'node_modules/b/node_modules/a', integrity: OTHER_HASH };
    const { report, asked, head } = await change([locked(a), locked(b)], [locked(a), locked(b), locked(a2, nested)]);
    expect(asked).toEqual(['a@2.0.0']);
    expect(severeOf(report)).toEqual([`integrity-mismatch critical ${at(head, nested.path)}`]);
  });

  it('is audited under an alias by what it is', async () => {
    const alias = locked(a2, { path: 'node_modules/friendly', fields: { name: 'a' }, integrity: OTHER_HASH });
    const { report, asked, head } = await change([locked(b)], [locked(b), alias]);
    expect(asked).toEqual(['a@2.0.0']);
    expect(severeOf(report)).toEqual([`integrity-mismatch critical ${at(head, 'node_modules/friendly')}`]);
  });
});

function sha1Of({ document }: PublishedVersion): string {
  return `sha1-${Buffer.from(document.dist.shasum ?? '', 'hex').toString('base64')}`;
}
