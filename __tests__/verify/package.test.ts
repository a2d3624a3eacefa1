import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type Bench, NPM_ROUTE, startBench } from './bench.ts';

const EVIL = `sha512-${Buffer.alloc(64, 6).toString('base64')}`;

let bench: Bench;
let whole: PublishedVersion;
let integrity: string;
beforeAll(async () => {
  bench = await startBench();
  whole = await bench.publish();
  integrity = whole.document.dist.integrity ?? '';
});
afterAll(() => bench.close());

it('binds lockfile, signature, publish attestation and provenance', async () => {
  const evidence = await bench.verify(whole, integrity);
  expect(evidence).toMatchObject({
    integrity: { kind: 'verified', value: { strength: 'strong', sri: integrity } },
    signature: { kind: 'verified', value: { keyid: bench.authorities.registryKey.keyid, signedIntegrity: integrity } },
    publish: { kind: 'verified', value: { name: '@octo-org/demo', version: '1.0.0' } },
    provenance: { kind: 'verified', value: { disagreements: [], issuerKnown: true } },
    unsupported: [],
  });
});

describe('blame: which of two different hashes is the signed one', () => {
  it('over the registry’s: the lockfile is the altered one', async () => {
    const evidence = await bench.verify(whole, EVIL);
    expect(evidence.integrity).toMatchObject({ kind: 'rejected', code: 'integrity-mismatch' });
    expect(evidence.signature).toMatchObject({ kind: 'verified', value: { signedIntegrity: integrity } });
  });

  it('over the lockfile’s: the registry’s document is the altered one', async () => {
    const evidence = await bench.verify(whole, integrity, { dist: { integrity: EVIL } });
    expect(evidence.integrity).toMatchObject({ kind: 'rejected', code: 'integrity-mismatch' });
    expect(evidence.signature).toMatchObject({ kind: 'verified', value: { signedIntegrity: integrity } });
  });

  it('over neither, although the two agree: the signature is another one’s', async () => {
    const evidence = await bench.verify(whole, EVIL, { dist: { integrity: EVIL } });
    expect(evidence.integrity).toMatchObject({ kind: 'verified' });
    expect(evidence.signature).toMatchObject({ kind: 'rejected', code: 'signature-invalid' });
    expect(evidence.publish).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
    expect(evidence.provenance).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
  });

  it('over neither of two that differ', async () => {
    const other = `sha512-${Buffer.alloc(64, 5).toString('base64')}`;
    const evidence = await bench.verify(whole, other, { dist: { integrity: EVIL } });
    expect(evidence.integrity).toMatchObject({ code: 'integrity-mismatch' });
    expect(evidence.signature).toMatchObject({ code: 'signature-invalid' });
  });

  it('over one of the lockfile’s two hashes: a pair that lets an installer choose is nobody’s', async () => {
    const evidence = await bench.verify(whole, `${integrity} ${EVIL}`, { dist: { integrity: EVIL } });
    expect(evidence.integrity).toMatchObject({ code: 'integrity-mismatch' });
    expect(evidence.signature).toMatchObject({ code: 'signature-invalid' });
  });

  it('an expired key is not excused by the lockfile', async () => {
    const old = await bench.publish({}, { key: bench.authorities.retiredKey, provenance: false });
    const evidence = await bench.verify(old, integrity, { statedTime: '2025-06-01T00:00:00.000Z' });
    expect(evidence.signature).toMatchObject({ kind: 'rejected', code: 'signature-key-expired' });
  });
});

describe('the registry’s hash', () => {
  it('with options is signed without them', async () => {
    const evidence = await bench.verify(whole, integrity, { dist: { integrity: `${integrity}?x` } });
    expect([evidence.integrity.kind, evidence.signature.kind, evidence.publish.kind]).toEqual([
      'verified',
      'verified',
      'verified',
    ]);
  });

  it.each([
    ['two hashes', (good: string) => `${good} ${EVIL}`],
    ['none', () => null],
    ['junk', () => 'junk'],
  ])('%s: no signature can cover it, and no statement be about it', async (_case, change) => {
    const evidence = await bench.verify(whole, integrity, { dist: { integrity: change(integrity) } });
    expect(evidence.publish).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
    expect(evidence.provenance).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
    expect(evidence.integrity.kind).not.toBe('verified');
  });

  it('an unreadable one with an unreadable lockfile beside it is not excused', async () => {
    const evidence = await bench.verify(whole, null, { dist: { integrity: `${integrity} ${EVIL}` } });
    expect(evidence.signature).toMatchObject({ kind: 'rejected', code: 'signature-invalid' });
  });

  it('a lockfile without a hash: the signature over the registry’s still holds', async () => {
    const evidence = await bench.verify(whole, null);
    expect([evidence.integrity.kind, evidence.signature.kind]).toEqual(['absent', 'verified']);
  });
});

describe('when it was published', () => {
  const LATE = '2025-06-01T00:00:00.000Z';

  it('the log’s time goes before the stated one, which nobody signs', async () => {
    const logged = { at: '2024-06-01T00:00:00.000Z' };
    const published = await bench.publish(
      {},
      {
        key: bench.authorities.retiredKey,
        provenance: logged,
        publishAttestation: logged,
      },
    );
    const good = published.document.dist.integrity ?? '';
    const evidence = await bench.verify(published, good, { statedTime: LATE });
    expect(evidence.publish).toMatchObject({
      kind: 'verified',
      value: { log: { loggedAt: '2024-06-01T00:00:00.000Z' } },
    });
    expect(evidence.signature).toMatchObject({
      kind: 'verified',
      value: { keyid: bench.authorities.retiredKey.keyid },
    });
  });

  it('without a log, the stated time is a consistency check', async () => {
    const published = await bench.publish({}, { key: bench.authorities.retiredKey, provenance: false });
    const good = published.document.dist.integrity ?? '';
    expect((await bench.verify(published, good, { statedTime: LATE })).signature).toMatchObject({
      code: 'signature-key-expired',
    });
    expect((await bench.verify(published, good, { statedTime: null })).signature).toMatchObject({
      kind: 'verified',
      value: { keyEndedAt: '2025-01-29T00:00:00.000Z' },
    });
  });
});

describe('the route decides whose keys count', () => {
  it('nobody’s keys: the signature is not looked at', async () => {
    const route = { registry: 'https://npm.example.com/', trust: 'unkeyed' } as const;
    expect((await bench.verify(whole, integrity, { route })).signature).toMatchObject({
      kind: 'unknown',
      code: 'no-trusted-keys',
    });
  });

  it('a keyed registry may attest under its own address', async () => {
    const registryUrl = 'https://npm.example.com/private/';
    const own = await bench.publish({}, { registryUrl });
    const route = { registry: registryUrl, trust: 'keyed' } as const;
    expect((await bench.verify(own, null, { route })).publish).toMatchObject({ kind: 'verified' });
    expect((await bench.verify(own, null)).publish).toMatchObject({
      kind: 'rejected',
      code: 'attestation-subject-mismatch',
    });
  });

  it('no signature at all is absent, and an older one is only asked for then', async () => {
    expect((await bench.verify(whole, integrity, { dist: { signatures: [] } })).signature).toEqual({ kind: 'absent' });
    const bad = [{ keyid: bench.authorities.registryKey.keyid, sig: 'AAAA' }];
    // The bench throws where the OpenPGP signature is looked at: it must never excuse a bad one by a known key.
    const evidence = await bench.verify(whole, integrity, { dist: { signatures: bad, 'npm-signature': 'old' } });
    expect(evidence.signature).toMatchObject({ code: 'signature-invalid' });
  });
});

it('npm’s OpenPGP signature is no other registry’s: it is not looked at there', async () => {
  const route = { registry: 'https://npm.example.com/', trust: 'keyed' } as const;
  const dist = { signatures: [], 'npm-signature': 'old' };
  expect((await bench.verify(whole, integrity, { route, dist })).signature).toEqual({ kind: 'absent' });
  await expect(bench.verify(whole, integrity, { dist })).rejects.toThrow('an OpenPGP signature was looked at');
});

describe('attestations that were advertised or could not be had', () => {
  it.each([
    ['404 although advertised', { kind: 'not-found', detail: '404' } as const, 'rejected', 'attestation-unavailable'],
    [
      'an empty list although advertised',
      { kind: 'answered', value: [] } as const,
      'rejected',
      'attestation-unavailable',
    ],
    ['unreachable', { kind: 'unknown', code: 'timeout', detail: 'no answer' } as const, 'unknown', 'timeout'],
  ])('%s', async (_case, attestations, kind, code) => {
    expect((await bench.verify(whole, integrity, { attestations })).provenance).toMatchObject({ kind, code });
  });

  it('404 where none was advertised is absent', async () => {
    const attestations = { kind: 'not-found', detail: '404' } as const;
    const evidence = await bench.verify(whole, integrity, { attestations, dist: { attestations: undefined } });
    expect([evidence.publish.kind, evidence.provenance.kind]).toEqual(['absent', 'absent']);
  });

  it('unknown makes the publish attestation unknown too, never absent', async () => {
    const attestations = { kind: 'unknown', code: 'server-error', detail: '503' } as const;
    expect((await bench.verify(whole, integrity, { attestations })).publish).toMatchObject({ kind: 'unknown' });
  });

  it('a missing document leaves every question open', async () => {
    const { verifyPackage } = await import('../../src/verify/package.ts');
    const facts = {
      route: NPM_ROUTE,
      document: { kind: 'not-found', detail: '404' },
      missing: 'version',
      attestations: null,
    } as const;
    const evidence = await verifyPackage({ name: 'demo', version: '1.0.0' }, integrity, facts, {
      ring: bench.ring,
      openpgp: { verify: () => Promise.reject(new Error('not asked')) },
    });
    expect(evidence.missing).toBe('version');
    for (const key of ['integrity', 'signature', 'publish', 'provenance'] as const) {
      expect(evidence[key]).toMatchObject({ kind: 'unknown', code: 'not-asked' });
    }
  });
});
