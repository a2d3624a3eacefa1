import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Judgement } from '../../src/audit/input.ts';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import { isRecord } from '../../src/model/json.ts';
import type { AuditedEntry } from '../../src/model/verdict.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, entryOf, startAuditWorld } from './world.ts';

let world: AuditWorld;
/** lib: 1.0.0 and 1.1.0 with provenance, 1.2.0 without, 1.3.0 without any attestation. */
const lib: Record<string, PublishedVersion> = {};
let other: PublishedVersion;

beforeAll(async () => {
  world = await startAuditWorld();
  for (const [version, month, options] of [
    ['1.0.0', '02', { provenance: { claims: githubClaims({ sha: 'a'.repeat(40) }) } }],
    ['1.1.0', '03', { provenance: { claims: githubClaims({ sha: 'b'.repeat(40) }) } }],
    ['1.2.0', '04', { provenance: false }],
    ['1.3.0', '05', { provenance: false, publishAttestation: false }],
  ] as const) {
    lib[version] = await world.publish('lib', { version }, { ...options, time: `2025-${month}-01T00:00:00.000Z` });
  }
  other = await world.publish('other', {}, { time: '2025-02-01T00:00:00.000Z' });
});
afterAll(() => world.close());
afterEach(() => {
  world.registry.fault = undefined;
  world.registry.mutate = undefined;
});

const version = (of: string): PublishedVersion => lib[of] ?? expect.fail(of);

interface Options {
  readonly history?: Judgement['history'];
  readonly hasKeys?: boolean;
  readonly scope?: 'changed' | 'all';
}

/** A pull request from one version of lib to another, beside an entry that did not change: what is said of lib's old one. */
async function before(from: string | null, to: string, options: Options = {}): Promise<AuditedEntry['before']> {
  const { history = null, hasKeys = true, scope = 'changed' } = options;
  const lock = (versions: readonly PublishedVersion[]) =>
    readLockfile(
      'package-lock.json',
      Buffer.from(
        packageLockOf(
          versions.map((one) => lockEntryOf(one)),
          { registryUrl: world.registry.url },
        ),
      ),
    );
  const head = lock([version(to), other]);
  const changes = compareLockfiles(lock([...(from === null ? [] : [version(from)]), other]), head);
  const inForce = { policy: null, origins: null, baseline: null };
  const verdict = await audit(
    {
      lockfiles: [head],
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
      contexts: new Map([[head, { registry: world.port(hasKeys), changes, scope }]]),
      judgement: { policy: null, origins: null, standing: [], inForce, history, deep: false, now: new Date(0) },
    },
    { trust: world.trust, progress: { update: () => undefined }, interrupted: () => null },
  );
  expect(entryOf(verdict, 'other').before).toBeUndefined();
  return entryOf(verdict, 'lib').before;
}

/** The same versions, of which one announces attestations, and no provenance among them. */
function announced(versions: unknown, version: string): unknown {
  const listed = isRecord(versions) ? versions : expect.fail();
  const one = listed[version];
  const { dist, ...rest } = isRecord(one) ? one : expect.fail();
  return {
    ...listed,
    [version]: { ...rest, dist: { ...(dist as object), attestations: { url: 'https://x.example/' } } },
  };
}

const FULL = { signature: 'verified', publish: 'verified', provenance: 'verified' };

describe('what the base has in an entry’s place', () => {
  it('is said with its evidence and its build', async () => {
    const earlier = await before('1.0.0', '1.1.0');
    expect(earlier).toMatchObject({ version: '1.0.0', evidence: FULL });
    expect(earlier?.source).toMatchObject({ repository: 'github.com/octo-org/demo', commit: 'a'.repeat(40) });
    expect(await before('1.0.0', '1.1.0', { history: 'base' })).toEqual(earlier);
  });

  it('is itself, and not the newest attested version of its line', async () => {
    expect(await before('1.2.0', '1.3.0')).toMatchObject({ version: '1.2.0', source: null });
  });

  it('has no attestation where it has none; one that was not asked for is unknown, not absent', async () => {
    const evidence = { signature: 'verified', provenance: 'absent' };
    expect((await before('1.3.0', '1.1.0'))?.evidence).toEqual({ ...evidence, publish: 'absent' });
    world.registry.mutate = (kind, _name, _of, served) =>
      kind === 'packument' && isRecord(served)
        ? { ...served, versions: announced(served['versions'], '1.2.0') }
        : served;
    expect((await before('1.2.0', '1.1.0'))?.evidence).toEqual({ ...evidence, publish: 'unknown' });
  });

  it('is nothing where the entry is new, or did not change', async () => {
    expect(await before(null, '1.1.0')).toBeUndefined();
    expect(await before('1.1.0', '1.1.0', { history: 'line', scope: 'all' })).toBeUndefined();
  });

  it('asks for nothing that the comparison does not ask for', async () => {
    world.asked();
    await before('1.2.0', '1.3.0');
    expect(world.asked().filter((request) => / 1\.2\.0/.test(request))).toEqual([]);
  });
});

describe('what could not be found out of it', () => {
  it('is not looked at without keys', async () => {
    expect(await before('1.0.0', '1.1.0', { hasKeys: false })).toEqual({
      version: '1.0.0',
      evidence: null,
      source: null,
    });
  });

  it('is unknown where the history is not served', async () => {
    world.registry.fault = ({ kind }) => (kind === 'packument' ? { status: 503 } : undefined);
    const unknown = { signature: 'unknown', publish: 'unknown', provenance: 'unknown' };
    expect(await before('1.0.0', '1.1.0')).toEqual({ version: '1.0.0', evidence: unknown, source: null });
  });

  it('is unknown where its attestations are not served: its signature is not', async () => {
    world.registry.fault = ({ kind, version: of }) =>
      kind === 'attestations' && of === '1.0.0' ? { status: 503 } : undefined;
    const evidence = { signature: 'verified', publish: 'unknown', provenance: 'unknown' };
    expect(await before('1.0.0', '1.1.0')).toEqual({ version: '1.0.0', evidence, source: null });
  });

  it('is rejected where it does not hold, and then names no build', async () => {
    world.registry.mutate = (kind, _name, of, document) =>
      kind === 'attestations' && of === '1.0.0'
        ? (world.registry.store.attestations('lib', '1.1.0') ?? document)
        : document;
    expect(await before('1.0.0', '1.1.0')).toMatchObject({ evidence: { provenance: 'rejected' }, source: null });
  });
});
