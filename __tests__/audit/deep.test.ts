import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Judgement } from '../../src/audit/input.ts';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { makePackage } from '../support/registry/packages.ts';
import { type AuditWorld, codes, entryOf, startAuditWorld, statuses } from './world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await startAuditWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.registry.mutate = undefined;
  world.registry.fault = undefined;
  world.registry.strip.clear();
  world.asked();
});

const DEEP: Judgement = {
  policy: null,
  origins: null,
  standing: [],
  inForce: { policy: null, origins: null, baseline: null },
  history: 'base',
  deep: true,
  now: new Date('2026-01-01T00:00:00Z'),
};

type Entries = readonly (LockEntry | PublishedVersion)[];

/** Audits head, in deep mode unless told otherwise, against a base where one is given. */
async function look(
  head: Entries,
  base: Entries | null = null,
  judgement: Judgement = DEEP,
  scope: 'changed' | 'all' = 'changed',
): Promise<Verdict> {
  const [lockfile, before] = [read(head), base === null ? null : read(base)];
  const registry = world.port();
  const changes = before === null ? null : compareLockfiles(before, lockfile);
  return audit(
    {
      lockfiles: [lockfile],
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
      contexts: new Map([[lockfile, { registry, changes, scope }]]),
      judgement,
    },
    { registry, trust: world.trust, progress: { update: () => undefined }, interrupted: () => null },
  );
}

function read(entries: Entries) {
  const text = packageLockOf(
    entries.map((entry) => ('document' in entry ? lockEntryOf(entry) : entry)),
    { registryUrl: world.registry.url },
  );
  return readLockfile('package-lock.json', Buffer.from(text));
}

function tarballsAsked(): readonly string[] {
  return world.asked().filter((line) => line.startsWith('tarball'));
}

/** The findings of deep mode. */
function deepCodes(verdict: Verdict): readonly string[] {
  return codes(verdict).filter((code) => /tarball|manifest|incomplete/.test(code));
}

describe('which tarballs', () => {
  it('none unless it is asked for', async () => {
    const one = await world.publish('not-deep');
    await look([one], [], { ...DEEP, deep: false });
    expect(tarballsAsked()).toEqual([]);
  });

  it('those of entries that the base has not as they are, each once', async () => {
    const [old, added] = [await world.publish('old'), await world.publish('added')];
    const nested = lockEntryOf(added, { path: 'node_modules/old/node_modules/added' });
    const verdict = await look([old, added, nested], [old]);
    expect(tarballsAsked()).toEqual(['tarball added']);
    expect(deepCodes(verdict)).toEqual([]);
    expect(statuses(verdict)).toMatchObject({ added: 'verified', 'old > added': 'verified' });
  });

  it('no others, where the whole lockfile is audited against a base', async () => {
    const [old, added] = [await world.publish('old-2'), await world.publish('added-2')];
    const verdict = await look([old, added], [old], DEEP, 'all');
    expect(tarballsAsked()).toEqual(['tarball added-2']);
    expect(statuses(verdict)).toMatchObject({ 'old-2': 'verified', 'added-2': 'verified' });
  });

  it('all, where there is no base: deep mode that looks at nothing would pass everything', async () => {
    const [one, two] = [await world.publish('one'), await world.publish('two')];
    const verdict = await look([one, two]);
    expect(tarballsAsked()).toEqual(['tarball one', 'tarball two']);
    expect(verdict.outcome).toBe('pass');
  });

  it('not that of a version that the registry does not have', async () => {
    const verdict = await look([{ name: 'never-published', version: '1.0.0', integrity: null }], []);
    expect(tarballsAsked()).toEqual([]);
    expect(deepCodes(verdict)).toEqual([]);
  });
});

describe('the bytes', () => {
  it('that the registry sends are not the ones that it signed, and that the lockfile pins', async () => {
    const good = await world.publish('swapped');
    const evil = makePackage({ name: 'swapped', version: '1.0.0', files: { 'index.js': 'evil' } });
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status: 200, body: evil.tarball } : undefined);
    const verdict = await look([good], []);
    expect(deepCodes(verdict)).toEqual(['critical tarball-mismatch']);
    expect(entryOf(verdict, 'swapped')).toMatchObject({ status: 'failed', reason: 'tarball-mismatch' });
    const [message = ''] = verdict.findings.map((finding) => finding.message);
    for (const hash of [good.document.dist.integrity, evil.integrity]) expect(message).toContain(hash?.slice(0, 20));
  });

  it('of an entry without a hash are held against the signed one', async () => {
    const good = await world.publish('unpinned');
    const evil = makePackage({ name: 'unpinned', version: '1.0.0', files: { 'index.js': 'evil' } });
    const entry = lockEntryOf(good, { integrity: null });
    expect(deepCodes(await look([entry], []))).toEqual([]);
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status: 200, body: evil.tarball } : undefined);
    expect(deepCodes(await look([entry], []))).toEqual(['critical tarball-mismatch']);
  });

  it('of a registry that nobody has keys for are held against its own document', async () => {
    const good = await world.publish('unsigned', {}, { signatures: [], provenance: false });
    const evil = makePackage({ name: 'unsigned', version: '1.0.0', files: { 'index.js': 'evil' } });
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status: 200, body: evil.tarball } : undefined);
    expect(deepCodes(await look([lockEntryOf(good, { integrity: null })], []))).toEqual(['critical tarball-mismatch']);
  });

  it('are one download for two entries that pin different hashes, and the one that differs is found', async () => {
    const good = await world.publish('twice');
    const evil = makePackage({ name: 'twice', version: '1.0.0', files: { 'index.js': 'evil' } });
    const nested = lockEntryOf(good, { path: 'node_modules/x/node_modules/twice', integrity: evil.integrity });
    const verdict = await look([good, nested], []);
    expect(tarballsAsked()).toEqual(['tarball twice']);
    expect(verdict.findings.filter(({ code }) => code === 'tarball-mismatch')).toHaveLength(1);
    expect(statuses(verdict)).toMatchObject({ twice: 'verified', 'x > twice': 'failed integrity-mismatch' });
  });
});

describe('what is inside', () => {
  it('an install script that the registry’s document does not tell of', async () => {
    const confused = await world.publish(
      'confused',
      { scripts: { postinstall: 'node steal.js' } },
      { document: { scripts: {} } },
    );
    const verdict = await look([confused], []);
    expect(deepCodes(verdict)).toEqual(['high manifest-confusion']);
    expect(entryOf(verdict, 'confused')).toMatchObject({ status: 'failed', reason: 'manifest-confusion' });
  });

  it('a dependency that only the root packument tells of, where the registry has no version documents', async () => {
    const one = await world.publish(
      'rooted',
      { dependencies: { a: '1.0.0' } },
      { document: { dependencies: { a: '1.0.0', evil: '1.0.0' } } },
    );
    world.registry.strip.add('version-path');
    expect(deepCodes(await look([one], []))).toEqual(['high manifest-confusion']);
  });

  it('a dependency that the document tells otherwise, of a package that is otherwise fine', async () => {
    const one = await world.publish('other-range', { dependencies: { a: '^1.0.0' } });
    expect(deepCodes(await look([one], []))).toEqual([]);
    world.registry.mutate = (kind, name, _version, json) =>
      kind === 'version' && name === 'other-range' ? { ...(json as object), dependencies: { a: '^2.0.0' } } : json;
    expect(deepCodes(await look([one], []))).toEqual(['high manifest-confusion']);
  });
});

it.each([404, 401, 500])(
  'a tarball that is answered with %i makes the run incomplete, and is nobody’s fault',
  async (status) => {
    const one = await world.publish(`gone-${status}`);
    world.registry.fault = ({ kind }) => (kind === 'tarball' ? { status } : undefined);
    const verdict = await look([one], []);
    expect(deepCodes(verdict)).toEqual(['incomplete registry-unreachable']);
    expect(verdict.outcome).toBe('incomplete');
  },
);
