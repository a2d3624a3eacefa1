import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISH_V01 } from '../../src/attestation/statement.ts';
import { verifyPublish } from '../../src/verify/publish.ts';
import type { AttestPublishRequest } from '../support/authorities/authorities.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { publishStatement } from '../support/authorities/statements.ts';
import type { SerializedBundle } from '../support/authorities/wire.ts';
import { type Bench, startBench } from './bench.ts';

const id = { name: '@octo-org/demo', version: '1.0.0' };
const sha512 = 'ab'.repeat(64);
const NPM = ['https://registry.npmjs.org'];

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** As an audit does: the bundle first, and only what verified is judged. */
function judge(bundle: SerializedBundle, registries: readonly string[] = NPM) {
  const [checked] = bench.check({ attestations: [{ predicateType: PUBLISH_V01, bundle }] });
  if (checked === undefined) throw new Error('one attestation was served');
  const { outcome } = checked;
  return outcome.kind === 'verified' ? verifyPublish(outcome.value, id, sha512, registries, bench.ring) : outcome;
}

async function attest(more: Partial<AttestPublishRequest> = {}): Promise<SerializedBundle> {
  return bench.authorities.attestPublish({ ...id, sha512, ...more });
}

it('holds: the registry’s key, name, version, registry and bytes', async () => {
  const bundle = await attest({ at: '2025-06-01T00:00:00.000Z' });
  expect(judge(bundle)).toMatchObject({
    kind: 'verified',
    value: {
      ...id,
      registry: 'https://registry.npmjs.org',
      keyid: bench.authorities.registryKey.keyid,
      log: { loggedAt: '2025-06-01T00:00:00.000Z', url: null },
    },
  });
});

describe('the predicate', () => {
  it.each([
    ['another name', { name: '@octo-org/demo-evil' }],
    ['another version', { version: '1.0.1' }],
    ['another registry', { registry: 'https://registry.example.com' }],
    ['a registry that starts alike', { registry: 'https://registry.npmjs.org.example.com' }],
  ])('%s', async (_case, change) => {
    const statement = publishStatement({ ...id, sha512 });
    Object.assign(statement.predicate, change);
    expect(judge(await attest({ statement }))).toMatchObject({
      kind: 'rejected',
      code: 'attestation-subject-mismatch',
    });
  });

  it.each(['name', 'version', 'registry'] as const)('no %s', async (field) => {
    const statement = publishStatement({ ...id, sha512 });
    const predicate = Object.fromEntries(Object.entries(statement.predicate).filter(([key]) => key !== field));
    expect(judge(await attest({ statement: { ...statement, predicate } }))).toMatchObject({ kind: 'rejected' });
  });

  it('a trailing slash and capitals do not make it another registry', async () => {
    expect(judge(await attest({ registry: 'https://Registry.npmjs.org/' }))).toMatchObject({ kind: 'verified' });
  });
});

describe('the subject', () => {
  const subject = (name: string, digest: Record<string, string>) => ({ name, digest });
  const purl = 'pkg:npm/%40octo-org/demo@1.0.0';
  it.each([
    ['other bytes', [subject(purl, { sha512: 'cd'.repeat(64) })]],
    ['another package', [subject('pkg:npm/%40octo-org/other@1.0.0', { sha512 })]],
    ['a digest of another kind only', [subject(purl, { sha256: 'ab'.repeat(32) })]],
    ['none', []],
  ])('%s', async (_case, subjects) => {
    const statement = { ...publishStatement({ ...id, sha512 }), subject: subjects };
    expect(judge(await attest({ statement }))).toMatchObject({ code: 'attestation-subject-mismatch' });
  });
});

describe('the key', () => {
  it('keyless: anyone can obtain a certificate, so it says nothing', async () => {
    const claims = githubClaims();
    const statement = publishStatement({ ...id, sha512 });
    const bundle = await bench.authorities.attest({ statement, claims });
    expect(judge(bundle)).toMatchObject({ kind: 'unsupported', code: 'attestation-unsupported' });
  });

  it.each([
    ['a key that nobody named', () => ({ key: bench.authorities.unknownKey })],
    [
      'a stranger’s key under the registry’s hint',
      () => ({
        key: bench.authorities.unknownKey,
        hint: bench.authorities.registryKey.keyid,
      }),
    ],
  ])('%s', async (_case, more) => {
    expect(judge(await attest(more()))).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
  });

  it('another key’s id on the envelope than in the bundle', async () => {
    const bundle = await attest();
    const [signature] = bundle.dsseEnvelope.signatures;
    const renamed = (keyid: string): SerializedBundle => ({
      ...bundle,
      dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [{ sig: signature?.sig ?? '', keyid }] },
    });
    // DSSE does not sign the key id, so only the rule can tell.
    expect(judge(renamed(signature?.keyid ?? ''))).toMatchObject({ kind: 'verified' });
    expect(judge(renamed(bench.authorities.retiredKey.keyid))).toMatchObject({ code: 'attestation-invalid' });
    expect(judge(renamed(''))).toMatchObject({ code: 'attestation-invalid' });
  });

  it('the retired key in its window, and after it, by the log’s time', async () => {
    const key = bench.authorities.retiredKey;
    expect(judge(await attest({ key, at: '2024-06-01T00:00:00.000Z' }))).toMatchObject({ kind: 'verified' });
    expect(judge(await attest({ key, at: '2025-06-01T00:00:00.000Z' }))).toMatchObject({
      kind: 'rejected',
      code: 'attestation-invalid',
    });
  });

  it('the key in use before it was one', async () => {
    expect(judge(await attest({ at: '2024-06-01T00:00:00.000Z' }))).toMatchObject({ kind: 'rejected' });
  });

  it('a key for package signatures alone attests to nothing', async () => {
    const bundle = await attest();
    const [checked] = bench.check({ attestations: [{ predicateType: PUBLISH_V01, bundle }] });
    if (checked?.outcome.kind !== 'verified') throw new Error('the bundle verifies');
    const ring = { signatures: bench.ring.signatures, attestations: new Map() };
    expect(verifyPublish(checked.outcome.value, id, sha512, NPM, ring)).toMatchObject({ code: 'attestation-invalid' });
  });
});
