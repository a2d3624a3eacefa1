import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, codes, entryOf, startAuditWorld, statuses } from './world.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';

let world: AuditWorld;
let attested: PublishedVersion;
let signed: PublishedVersion;
beforeAll(async () => {
  world = await startAuditWorld();
  attested = await world.publish('attested');
  signed = await world.publish('signed', {}, { provenance: false });
});
afterAll(() => world.close());
afterEach(() => {
  world.registry.strip.clear();
  world.registry.mutate = undefined;
  world.registry.fault = undefined;
  world.asked();
});

describe('an honest lockfile', () => {
  it('is verified, each with what it has', async () => {
    const verdict = await world.audit([attested, signed]);
    expect(statuses(verdict)).toEqual({ attested: 'verified', signed: 'verified' });
    expect(codes(verdict)).toEqual(['info provenance-missing']);
    expect(verdict).toMatchObject({ outcome: 'pass', coverage: { total: 2, verified: 2 } });
    expect(verdict.counts).toMatchObject({
      packages: 2,
      withSignature: 2,
      withPublishAttestation: 1,
      withProvenance: 1,
    });
    expect(entryOf(verdict, 'attested').source).toMatchObject({
      repository: 'github.com/octo-org/demo',
      commit: expect.anything() as unknown,
    });
  });

  it('asks for each document once, and for attestations only where they are announced', async () => {
    await world.audit([attested, signed, lockEntryOf(signed, { path: 'node_modules/attested/node_modules/signed' })]);
    expect(world.asked()).toEqual(['attestations attested 1.0.0', 'version attested 1.0.0', 'version signed 1.0.0']);
  });

  it('of two lockfiles, one tampered with: only its entry fails', async () => {
    const good = packageLockOf([lockEntryOf(signed)], { registryUrl: world.registry.url });
    const evil = packageLockOf(
      [lockEntryOf(signed, { integrity: `sha512-${Buffer.alloc(64, 6).toString('base64')}` })],
      { registryUrl: world.registry.url },
    );
    const verdict = await world.auditText([good, evil]);
    expect(verdict.packages.map(({ file, status }) => [file, status])).toEqual([
      ['package-lock.json', 'verified'],
      ['project-1/package-lock.json', 'failed'],
    ]);
    expect(codes(verdict)).toContain('critical integrity-mismatch');
    expect(world.asked()).toEqual(['version signed 1.0.0']);
  });

  it('sha1 and no hash are told apart from verified', async () => {
    const sha1 = `sha1-${Buffer.from(signed.document.dist.shasum ?? '', 'hex').toString('base64')}`;
    const verdict = await world.audit([
      lockEntryOf(signed, { integrity: sha1 }),
      lockEntryOf(attested, { integrity: null }),
    ]);
    expect(statuses(verdict)).toEqual({ signed: 'weakly-bound sha1', attested: 'registry-only no-hash' });
  });

  it('a registry whose keys nobody named vouches for itself', async () => {
    const verdict = await world.audit([attested, signed], { hasKeys: false });
    expect(statuses(verdict)).toEqual({ attested: 'not-audited self-vouched', signed: 'not-audited self-vouched' });
    expect(verdict.outcome).toBe('incomplete');
  });

  it('stale trust and an interruption make it incomplete', async () => {
    const stale = await world.audit([signed], { stale: 'it is 91 days old' });
    expect([stale.outcome, codes(stale)]).toEqual([
      'incomplete',
      ['incomplete trust-stale', 'info provenance-missing'],
    ]);
    expect((await world.audit([signed], { interrupted: 'timeout' })).outcome).toBe('incomplete');
  });
});

describe('what is missing', () => {
  it('a version and a package are two facts', async () => {
    const verdict = await world.audit([
      { name: 'signed', version: '9.9.9', integrity: signed.document.dist.integrity ?? null },
      { name: 'nobody', version: '1.0.0', integrity: signed.document.dist.integrity ?? null },
    ]);
    expect(statuses(verdict)).toEqual({ signed: 'failed version-missing', nobody: 'failed version-missing' });
    const messages = verdict.findings.map(({ message }) => message);
    expect(messages.find((message) => message.includes('signed@9.9.9'))).toContain('not this version');
    expect(messages.find((message) => message.includes('nobody@1.0.0'))).toContain('no package of this name');
  });

  it('npm’s placeholder means that machines are to be treated as compromised', async () => {
    await world.publish('evil', { version: '0.0.1-security' }, { provenance: false });
    const verdict = await world.audit([
      { name: 'evil', version: '1.0.0', integrity: signed.document.dist.integrity ?? null },
    ]);
    expect(codes(verdict)).toEqual(['high version-missing']);
    expect(verdict.findings[0]?.message).toMatch(/malware/);
  });

  it('a registry without version paths is asked at its root', async () => {
    world.registry.strip.add('version-path');
    expect(statuses(await world.audit([attested, signed]))).toEqual({ attested: 'verified', signed: 'verified' });
  });

  it('a root that cannot be read does not make a version missing', async () => {
    world.registry.strip.add('version-path');
    world.registry.mutate = (kind, _name, _version, json) => (kind === 'packument' ? {} : json);
    const verdict = await world.audit([signed]);
    expect([statuses(verdict), verdict.outcome]).toEqual([{ signed: 'not-audited malformed' }, 'incomplete']);
  });
});

describe('answers that are no answers', () => {
  it.each([
    ['a login page', 'html', 'malformed'],
    ['a cut connection', 'reset', 'unreachable'],
    ['a server error', { status: 503 }, 'unreachable'],
    ['a login', { status: 401 }, 'unauthorized'],
    ['a limit', { status: 429 }, 'rate-limited'],
  ] as const)('%s for the version', async (_case, fault, reason) => {
    world.registry.fault = ({ kind }) => (kind === 'version' ? fault : undefined);
    const verdict = await world.audit([signed]);
    expect(statuses(verdict)).toEqual({ signed: `not-audited ${reason}` });
    expect([codes(verdict), verdict.outcome]).toEqual([['incomplete registry-unreachable'], 'incomplete']);
  });

  it('a document about another package or version', async () => {
    for (const change of [{ name: 'other' }, { version: '9.9.9' }]) {
      world.registry.mutate = (kind, _name, _version, json) =>
        kind === 'version' ? { ...(json as object), ...change } : json;
      expect(statuses(await world.audit([signed]))).toEqual({ signed: 'not-audited malformed' });
    }
  });

  it.each([
    ['404', undefined, 'failed attestation-unavailable', 'high attestation-unavailable'],
    ['empty', { attestations: [] }, 'failed attestation-unavailable', 'high attestation-unavailable'],
    ['unreadable', { attestations: {} }, 'not-audited malformed', 'incomplete registry-unreachable'],
    [
      'unreadable in one entry',
      { attestations: [{ bundle: {} }] },
      'not-audited malformed',
      'incomplete registry-unreachable',
    ],
  ] as const)('attestations that were advertised: %s', async (_case, served, status, code) => {
    world.registry.mutate = (kind, _name, _version, json) => (kind === 'attestations' ? served : json);
    const verdict = await world.audit([attested]);
    expect([statuses(verdict), codes(verdict)]).toEqual([{ attested: status }, [code]]);
  });

  it('attestations that cannot be had leave it open, although its signature holds', async () => {
    world.registry.fault = ({ kind }) => (kind === 'attestations' ? { status: 503 } : undefined);
    expect(statuses(await world.audit([attested, signed]))).toEqual({
      attested: 'not-audited unreachable',
      signed: 'verified',
    });
  });
});
