import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import type { BundleVerifier, TrustedKey } from '../../src/model/ports.ts';
import { readKeys } from '../../src/packument/keys.ts';
import { type AttestRequest, type Authorities, startAuthorities } from '../support/authorities/authorities.ts';
import { emailClaims, githubClaims } from '../support/authorities/claims.ts';
import { createRegistryKey } from '../support/authorities/registry-key.ts';
import { provenanceV1 } from '../support/authorities/statements.ts';
import type { SerializedBundle, SerializedLogEntry } from '../support/authorities/wire.ts';

const of = { name: 'demo', version: '1.0.0', sha512: 'ab'.repeat(64) };
const claims = githubClaims();

let authorities: Authorities;
let keys: readonly TrustedKey[];
let verifier: BundleVerifier;
let good: SerializedBundle;
beforeAll(async () => {
  authorities = await startAuthorities();
  const read = readKeys(authorities.keysTarget);
  if (typeof read === 'string') throw new Error(read);
  keys = read.keys;
  verifier = createBundleVerifier(authorities.trustedRoot, keys);
  good = await attest();
});
afterAll(() => authorities.close());

async function attest(more: Partial<AttestRequest> = {}): Promise<SerializedBundle> {
  return authorities.attest({ statement: provenanceV1(of, claims), claims, ...more });
}

function verified(bundle: unknown, by: BundleVerifier = verifier) {
  const outcome = by.verify(bundle);
  if (outcome.kind !== 'verified') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const INVALID = { kind: 'rejected', code: 'attestation-invalid' };

describe('what is accepted', () => {
  it.each([
    ['0.3, dsse', {}],
    ['0.3, intoto', { entry: 'intoto' }],
    ['0.2, intoto', { bundle: '0.2', entry: 'intoto' }],
    ['0.2, dsse', { bundle: '0.2' }],
    ['0.1, intoto, whole chain, promise alone', { bundle: '0.1', entry: 'intoto' }],
    ['0.3 with a timestamp', { tsa: true }],
    ['0.3, Rekor v2 with a timestamp', { rekor: 'v2' }],
    ['of another year', { at: '2023-04-20T12:41:24.000Z', bundle: '0.1' }],
  ] as const)('%s', async (_case, options) => {
    const { payload, signer } = verified(await attest(options));
    expect(JSON.parse(Buffer.from(payload).toString('utf8'))).toEqual(provenanceV1(of, claims));
    expect(signer).toMatchObject({
      kind: 'certificate',
      certificate: { san: `https://github.com/${claims.job_workflow_ref}` },
    });
  });

  it('a registry’s key', async () => {
    const { signer, envelopeKeyid } = verified(await authorities.attestPublish(of));
    expect(signer).toEqual({ kind: 'key', hint: authorities.registryKey.keyid });
    expect(envelopeKeyid).toBe(authorities.registryKey.keyid);
  });

  it('the other spelling of 0.3', () => {
    expect(verifier.verify({ ...good, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3' }).kind).toBe(
      'verified',
    );
  });
});

describe('when it was logged', () => {
  it('the promise’s time', async () => {
    expect(verified(await attest({ at: '2025-06-01T00:00:00.000Z' })).loggedAt).toBe('2025-06-01T00:00:00.000Z');
  });

  it('a timestamp beside the promise, which anyone can add, does not make its time vanish', async () => {
    const bundle = await attest({ tsa: true });
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const time = new Date(Number(entry?.integratedTime) * 1000).toISOString();
    expect(verified(bundle).loggedAt).toBe(time);
  });

  it('a time without a promise is nobody’s word', async () => {
    const bundle = await attest({ rekor: 'v2' });
    expect(verified(bundle).loggedAt).toBeNull();
    const stated = withEntry(bundle, (entry) => ({ ...entry, integratedTime: '1700000000' }));
    expect(verified(stated).loggedAt).toBeNull();
  });

  it('the log’s id and index go along', () => {
    const [entry] = good.verificationMaterial.tlogEntries;
    expect(verified(good)).toMatchObject({ logIndex: entry?.logIndex, logId: entry?.logId.keyId });
  });
});

describe('a media type that this program does not know is neither good nor bad', () => {
  it.each([
    'application/vnd.dev.sigstore.bundle.v0.4+json',
    'application/vnd.dev.sigstore.bundle.v1+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.4',
    'application/vnd.dev.sigstore.bundle.v0.31+json',
    'x application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/json',
    '',
    null,
    7,
  ])('%j', (mediaType) => {
    expect(verifier.verify({ ...good, mediaType })).toMatchObject({
      kind: 'unsupported',
      code: 'attestation-unsupported',
    });
  });
});

function withEntry(
  bundle: SerializedBundle,
  change: (entry: SerializedLogEntry) => SerializedLogEntry,
): SerializedBundle {
  const tlogEntries = bundle.verificationMaterial.tlogEntries.map(change);
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries } };
}

type Proof = NonNullable<SerializedLogEntry['inclusionProof']>;

function withProof(bundle: SerializedBundle, change: (proof: Proof) => Proof): SerializedBundle {
  return withEntry(bundle, (entry) => {
    if (entry.inclusionProof === undefined || entry.inclusionProof === null) throw new Error('the entry has a proof');
    return { ...entry, inclusionProof: change(entry.inclusionProof) };
  });
}

/** Flips one bit of base64 text. */
function flip(text: string): string {
  const bytes = Buffer.from(text, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
}

function withEnvelope(change: Partial<SerializedBundle['dsseEnvelope']>): SerializedBundle {
  return { ...good, dsseEnvelope: { ...good.dsseEnvelope, ...change } };
}

describe('what is refused', () => {
  const signature = () => good.dsseEnvelope.signatures[0] ?? { sig: '', keyid: '' };
  const tampered: readonly (readonly [string, () => unknown])[] = [
    ['another payload', () => withEnvelope({ payload: flip(good.dsseEnvelope.payload) })],
    ['another signature', () => withEnvelope({ signatures: [{ ...signature(), sig: flip(signature().sig) }] })],
    ['two signatures: a reader could pick either', () => withEnvelope({ signatures: [signature(), signature()] })],
    ['no signature', () => withEnvelope({ signatures: [] })],
    ['another payload type', () => withEnvelope({ payloadType: 'application/json' })],
    ['no log entry', () => ({ ...good, verificationMaterial: { ...good.verificationMaterial, tlogEntries: [] } })],
    [
      'another entry’s promise',
      () => withEntry(good, (entry) => ({ ...entry, inclusionPromise: { signedEntryTimestamp: 'AAAA' } })),
    ],
    ['another time than promised', () => withEntry(good, (entry) => ({ ...entry, integratedTime: '1700000000' }))],
    ['another index than promised', () => withEntry(good, (entry) => ({ ...entry, logIndex: '1' }))],
    [
      'another body',
      () => withEntry(good, (entry) => ({ ...entry, canonicalizedBody: flip(entry.canonicalizedBody) })),
    ],
    ['another log', () => withEntry(good, (entry) => ({ ...entry, logId: { keyId: flip(entry.logId.keyId) } }))],
    [
      'a proof that leads to another root',
      () => withProof(good, ({ hashes, ...proof }) => ({ ...proof, hashes: hashes.map(flip) })),
    ],
    ['a proof of another leaf', () => withProof(good, (proof) => ({ ...proof, logIndex: '0' }))],
    [
      'a checkpoint that the log did not sign',
      () =>
        withProof(good, (proof) => ({
          ...proof,
          checkpoint: {
            envelope: proof.checkpoint.envelope.replace(
              /(— \S+ )(\S+)/,
              (_m, who: string, sig: string) => `${who}${flip(sig)}`,
            ),
          },
        })),
    ],
    [
      'neither promise nor proof',
      () => withEntry(good, ({ inclusionPromise: _p, inclusionProof: _q, ...entry }) => entry),
    ],
    ['no verification material', () => ({ ...good, verificationMaterial: undefined })],
    [
      'a certificate that is none',
      () => ({ ...good, verificationMaterial: { ...good.verificationMaterial, certificate: { rawBytes: 'AAAA' } } }),
    ],
    ['nothing but a media type', () => ({ mediaType: good.mediaType })],
    [
      'a message signature in place of an envelope',
      () => ({
        ...good,
        dsseEnvelope: undefined,
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
      }),
    ],
    ['fields of other types', () => ({ ...good, dsseEnvelope: 7, verificationMaterial: 'x' })],
  ];
  it.each(tampered)('%s', (_case, make) => {
    expect(verifier.verify(make())).toMatchObject(INVALID);
  });

  it.each([null, undefined, 7, 'x', []])('no bundle at all: %j', (bundle) => {
    expect(verifier.verify(bundle).kind).not.toBe('verified');
  });

  it('Rekor v2 without a timestamp', async () => {
    expect(verifier.verify(await attest({ rekor: 'v2', tsa: false }))).toMatchObject(INVALID);
  });

  it('a certificate and log of another Sigstore', async () => {
    const others = await startAuthorities();
    try {
      expect(createBundleVerifier(others.trustedRoot, keys).verify(good)).toMatchObject(INVALID);
    } finally {
      await others.close();
    }
  });

  it('a signature made after the certificate had ended', async () => {
    const other = await attest({ at: '2025-06-01T00:00:00.000Z' });
    const { tlogEntries } = good.verificationMaterial;
    const mixed = { ...other, verificationMaterial: { ...other.verificationMaterial, tlogEntries } };
    expect(verifier.verify(mixed)).toMatchObject(INVALID);
  });
});

describe('the registry’s keys', () => {
  it.each([
    ['a key for package signatures alone', 'npm:signatures', 'rejected'],
    ['a key for both', 'any', 'verified'],
    ['a key for attestations', 'npm:attestations', 'verified'],
  ] as const)('%s', async (_case, usage, kind) => {
    const bundle = await authorities.attestPublish(of);
    const { keyid, spki } = authorities.registryKey;
    const only = createBundleVerifier(authorities.trustedRoot, [{ keyid, spki, usage, start: null, end: null }]);
    expect(only.verify(bundle).kind).toBe(kind);
  });

  it('one id with several windows: any may hold the log’s time; with other bytes it is another key', async () => {
    const at = '2025-06-01T00:00:00.000Z';
    const bundle = await authorities.attestPublish({ ...of, at });
    const { keyid, spki } = authorities.registryKey;
    const ended: TrustedKey = { keyid, spki, usage: 'any', start: null, end: '2025-01-29T00:00:00.000Z' };
    const open = { ...ended, end: null };
    const by = (listed: readonly TrustedKey[]) =>
      createBundleVerifier(authorities.trustedRoot, listed).verify(bundle).kind;
    expect(by([ended])).toBe('rejected');
    expect(by([ended, open])).toBe('verified');
    expect(by([open, ended])).toBe('verified');
    expect(by([ended, { ...open, spki: createRegistryKey().spki }])).toBe('rejected');
  });
});

describe('the certificate’s fields', () => {
  it('old ones are bare text, later ones DER: both are read as written', async () => {
    const extensions = {
      5: 'öcto/dëmo',
      12: 'https://github.com/öcto/dëmo',
      14: 'refs/heads/a@b',
      20: 'x'.repeat(300),
    };
    const { signer } = verified(await attest({ certificate: { extensions } }));
    expect(signer).toMatchObject({ certificate: { extensions } });
  });

  it('early ones have six', async () => {
    const { signer } = verified(await attest({ certificate: { early: true } }));
    if (signer.kind !== 'certificate') throw new Error('a certificate signed it');
    expect(Object.keys(signer.certificate.extensions)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('a person’s subject is an address', async () => {
    const { signer } = verified(await attest({ claims: emailClaims() }));
    expect(signer).toMatchObject({ certificate: { san: 'octocat@example.com' } });
  });
});

it('a root that cannot be read is thrown, not verified with', () => {
  expect(() => createBundleVerifier(null, keys)).toThrow();
  expect(() => createBundleVerifier({ tlogs: [{ publicKey: { rawBytes: 'AAAA' } }] }, keys)).toThrow();
});

it.each([
  ['holds', () => good, 'verified'],
  ['does not hold', () => ({ ...good, dsseEnvelope: { ...good.dsseEnvelope, payload: 'e30=' } }), 'rejected'],
  ['cannot be read', () => ({ ...good, verificationMaterial: { certificate: { rawBytes: 'AAAA' } } }), 'rejected'],
])('errors elsewhere still say where they were made, after a bundle that %s', (_case, bundle, kind) => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 7;
  try {
    expect([verifier.verify(bundle()).kind, Error.stackTraceLimit]).toEqual([kind, 7]);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
});
