import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLISH_V01, SLSA_V02, SLSA_V1 } from '../../src/attestation/statement.ts';
import type { AttestRequest } from '../support/authorities/authorities.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import { provenanceV1, publishStatement } from '../support/authorities/statements.ts';
import type { SerializedBundle } from '../support/authorities/wire.ts';
import { readVerified } from '../../src/verify/attestations.ts';
import { type Bench, NPM_ROUTE, packed, startBench } from './bench.ts';

const of = { name: '@octo-org/demo', version: '1.0.0', sha512: 'ab'.repeat(64) };
const claims = githubClaims();

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function provenance(more: Partial<AttestRequest> = {}): Promise<SerializedBundle> {
  return bench.authorities.attest({ statement: provenanceV1(of, claims), claims, ...more });
}

function check(predicateType: string, bundle: SerializedBundle) {
  const [checked] = bench.check({ attestations: [{ predicateType, bundle }] });
  if (checked === undefined) throw new Error('one attestation was served');
  return checked;
}

it('classifies by the signed predicate type', async () => {
  const publish = await bench.authorities.attestPublish(of);
  const both = bench.check({
    attestations: [
      { predicateType: PUBLISH_V01, bundle: publish },
      { predicateType: SLSA_V1, bundle: await provenance() },
    ],
  });
  expect(both.map(({ role, outcome }) => [role, outcome.kind])).toEqual([
    ['publish', 'verified'],
    ['provenance', 'verified'],
  ]);
});

it.each([
  ['provenance under the publish label', PUBLISH_V01],
  ['provenance under an older label', SLSA_V02],
  ['provenance under a label nobody knows: it could be hidden so', 'https://example.com/x'],
])('%s is invalid, and stays provenance', async (_case, label) => {
  expect(check(label, await provenance())).toMatchObject({
    role: 'provenance',
    outcome: { kind: 'rejected', code: 'attestation-invalid' },
  });
});

it('a publish statement under the provenance label is invalid', async () => {
  const bundle = await bench.authorities.attestPublish(of);
  expect(check(SLSA_V1, bundle)).toMatchObject({ role: 'publish', outcome: { kind: 'rejected' } });
});

it('an unknown predicate type, inside and outside, is verified and of no role', async () => {
  const predicateType = 'https://example.com/later/v1';
  const bundle = await provenance({ statement: { ...provenanceV1(of, claims), predicateType } });
  expect(check(predicateType, bundle)).toMatchObject({ role: 'unknown', outcome: { kind: 'verified' } });
});

it('a certificate’s envelope with a key id, as a registry’s would have, is invalid', async () => {
  const bundle = await provenance();
  const [signature] = bundle.dsseEnvelope.signatures;
  const named = {
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [{ sig: signature?.sig ?? '', keyid: 'SHA256:x' }] },
  };
  expect(check(SLSA_V1, named).outcome).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
});

it.each([
  { kind: 'rejected', code: 'attestation-invalid', detail: 'x' },
  { kind: 'unsupported', code: 'attestation-unsupported', detail: 'x' },
  { kind: 'unknown', code: 'verifier-stopped', detail: 'x' },
] as const)('of what is $kind no statement is read, whatever lies beside it', (outcome) => {
  const payload = Buffer.from(JSON.stringify(publishStatement(of)));
  const value = { payload, signer: { kind: 'public-key' }, envelopeKeyid: '' };
  const [checked] = readVerified([{ predicateType: SLSA_V1, outcome: Object.assign({ value }, outcome) }]);
  expect(checked).toMatchObject({ role: 'provenance', outcome });
});

it('a verified envelope around such a statement holds', async () => {
  const bundle = await provenance({ statement: publishStatement(of) });
  expect(check(PUBLISH_V01, bundle).outcome.kind).toBe('verified');
});

it.each([
  ['no JSON', 'no JSON'],
  ['a list', '[]'],
  ['another _type', JSON.stringify({ ...publishStatement(of), _type: 'https://example.com/Statement/v1' })],
  ['no predicate type', JSON.stringify({ ...publishStatement(of), predicateType: undefined })],
  ['no subject', JSON.stringify({ ...publishStatement(of), subject: undefined })],
  ['a subject that is no list', JSON.stringify({ ...publishStatement(of), subject: {} })],
  ['a subject without a name', JSON.stringify({ ...publishStatement(of), subject: [{ digest: {} }] })],
  [
    'more subjects than any build has',
    JSON.stringify({
      ...publishStatement(of),
      subject: Array.from({ length: 1025 }, () => ({ name: 'x', digest: {} })),
    }),
  ],
  ['text that is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
])('a verified envelope around %s is invalid', async (_case, statement) => {
  const bundle = await provenance({ statement });
  expect(check(PUBLISH_V01, bundle).outcome).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
});

it('another payload type than in-toto’s is not read as one', async () => {
  const bundle = await provenance({ payloadType: 'application/json' });
  expect(check(SLSA_V1, bundle).outcome).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
});

it('one bad attestation of a role is not outweighed by a good one', async () => {
  const published = await bench.publish();
  const good = published.attestations?.attestations ?? [];
  const evil = await provenance();
  for (const attestations of [
    [...good, { predicateType: SLSA_V1, bundle: evil }],
    [{ predicateType: SLSA_V1, bundle: evil }, ...good],
  ]) {
    const evidence = await bench.verify({ ...published, attestations: { attestations } }, null, { route: NPM_ROUTE });
    expect(evidence.publish.kind).toBe('verified');
    expect(evidence.provenance).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
  }
});

it('an altered bundle under a label nobody knows is still a rejection, and not overlooked', async () => {
  const published = await bench.publish();
  const good = published.attestations?.attestations ?? [];
  const bundle = await provenance();
  const altered = {
    ...bundle,
    dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from('{}').toString('base64') },
  };
  const attestations = [...good, { predicateType: 'https://example.com/later/v1', bundle: altered }];
  const evidence = await bench.verify({ ...published, attestations: { attestations } }, null);
  expect(evidence.provenance).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
});

it('a bundle of a later version is unsupported and says which', async () => {
  const published = await bench.publish();
  const attestations = (published.attestations?.attestations ?? []).map((each) => ({
    ...each,
    bundle: { ...each.bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' },
  }));
  const evidence = await bench.verify({ ...published, attestations: { attestations } }, null);
  for (const outcome of [evidence.publish, evidence.provenance]) {
    expect(outcome).toMatchObject({ kind: 'unsupported', detail: expect.stringContaining('v0.4') as unknown });
  }
});

it('another attestation in the place of the advertised provenance must not pass for "there was none"', async () => {
  const published = await bench.publish();
  const predicateType = 'https://example.com/later/v1';
  const bundle = await provenance({ statement: { ...provenanceV1(of, claims), predicateType } });
  const served = { ...published, attestations: { attestations: [{ predicateType, bundle }] } };
  expect((await bench.verify(served, null)).provenance).toMatchObject({
    kind: 'unsupported',
    code: 'attestation-unsupported',
    detail: expect.stringContaining(predicateType) as unknown,
  });
  // Where nothing was advertised it is only something more.
  const unannounced = await bench.verify(served, null, { dist: { attestations: undefined } });
  expect(unannounced.provenance).toEqual({ kind: 'absent' });
  expect(unannounced.unsupported).toEqual([`predicate type ${predicateType}`]);
});

it('two provenance statements of two builds are no provenance; of one build they are', async () => {
  const published = await bench.publish();
  const [publish, good] = published.attestations?.attestations ?? [];
  if (publish === undefined || good === undefined) throw new Error('both attestations were served');
  const { sha512 } = packed();
  const evil = githubClaims({ repository: 'evil-org/demo' });
  const second = await bench.authorities.attest({
    statement: provenanceV1({ ...of, sha512 }, evil),
    claims: evil,
  });
  for (const attestations of [
    [publish, good, { predicateType: SLSA_V1, bundle: second }],
    [publish, { predicateType: SLSA_V1, bundle: second }, good],
  ]) {
    const evidence = await bench.verify({ ...published, attestations: { attestations } }, null);
    expect(evidence.provenance).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
  }
  const twice = await bench.verify({ ...published, attestations: { attestations: [publish, good, good] } }, null);
  expect(twice.provenance.kind).toBe('verified');
});
