import { bundleFromJSON } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttestRequest, type Authorities, startAuthorities } from './authorities/authorities.ts';
import { profileOf } from './authorities/certificate-profile.ts';
import { circleciClaims, emailClaims, githubClaims, gitlabClaims } from './authorities/claims.ts';
import { provenanceV1 } from './authorities/statements.ts';
import type { SerializedBundle } from './authorities/wire.ts';
import { keyFinderOf, textExtensions } from './authorities/second-reader.ts';

const demo = { name: '@octo-org/demo', version: '1.0.0', sha512: 'ab'.repeat(64) };

let authorities: Authorities;
let verifier: Verifier;

beforeAll(async () => {
  authorities = await startAuthorities();
  const root = TrustedRoot.fromJSON(authorities.trustedRoot);
  verifier = new Verifier(toTrustMaterial(root, keyFinderOf(authorities.keysTarget)));
});
afterAll(() => authorities.close());

const verify = (bundle: SerializedBundle) => verifier.verify(toSignedEntity(bundleFromJSON(bundle)));

/** The code of the refusal; `accepted` where there was none. */
function refusal(bundle: SerializedBundle): string {
  try {
    verify(bundle);
    return 'accepted';
  } catch (error) {
    // A flipped byte of base64 or DER may fail before the verifier proper has looked.
    return error instanceof VerificationError ? error.code : 'unreadable';
  }
}

async function attest(more: Partial<AttestRequest> = {}): Promise<SerializedBundle> {
  const claims = githubClaims();
  return authorities.attest({ statement: provenanceV1(demo, claims), claims, ...more });
}

describe('keyless bundles', () => {
  const variants: readonly [string, Partial<AttestRequest>][] = [
    ['0.3, dsse', {}],
    ['0.3, intoto', { entry: 'intoto' }],
    ['0.2, intoto', { bundle: '0.2', entry: 'intoto' }],
    ['0.1, intoto', { bundle: '0.1', entry: 'intoto' }],
    ['0.3 with a timestamp', { tsa: true }],
    ['0.3, Rekor v2', { rekor: 'v2' }],
    ['of another year', { at: '2023-04-20T12:41:24.000Z', bundle: '0.1' }],
  ];
  it.each(variants)('%s verifies with @sigstore/verify', async (_name, options) => {
    const bundle = await attest(options);
    const signer = verify(bundle);
    expect(signer.identity?.subjectAlternativeName).toBe(
      'https://github.com/octo-org/demo/.github/workflows/release.yml@refs/tags/v1.0.0',
    );
  });

  it('carries the time it was told', async () => {
    const { verificationMaterial } = await attest({ at: '2023-04-20T12:41:24.000Z' });
    expect(verificationMaterial.tlogEntries[0]?.integratedTime).toBe('1681994484');
  });

  it('refuses to timestamp another day than today', async () => {
    await expect(attest({ at: '2023-04-20T12:41:24.000Z', tsa: true })).rejects.toThrow('keeps real time');
  });

  it('does not verify without its timestamp when Rekor v2 states no time', async () => {
    expect(refusal(await attest({ rekor: 'v2', tsa: false }))).toBe('TIMESTAMP_ERROR');
  });

  it('keeps proving inclusion as the log grows, whatever the size of the tree', async () => {
    const claims = githubClaims();
    const statement = provenanceV1(demo, claims);
    const bundles = await authorities.attestAll(Array.from({ length: 40 }, () => ({ statement, claims })));
    expect(bundles.map(refusal)).toEqual(bundles.map(() => 'accepted'));
    expect(new Set(bundles.map((bundle) => bundle.verificationMaterial.tlogEntries[0]?.logIndex)).size).toBe(40);
  });

  it('is not believed by other authorities', async () => {
    const others = await startAuthorities();
    try {
      expect(refusal(await others.attest({ statement: {}, claims: githubClaims() }))).not.toBe('accepted');
    } finally {
      await others.close();
    }
  });
});

describe('the certificate', () => {
  const certificateOf = (bundle: SerializedBundle): X509Certificate =>
    X509Certificate.parse(Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64'));

  it('names the called workflow in the SAN and the started one in .18', async () => {
    const called = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main';
    const bundle = await attest({ claims: githubClaims({ job_workflow_ref: called }) });
    expect(verify(bundle).identity?.subjectAlternativeName).toBe(`https://github.com/${called}`);
    expect(textExtensions(certificateOf(bundle))[18]).toBe(
      'https://github.com/octo-org/demo/.github/workflows/release.yml@refs/tags/v1.0.0',
    );
  });

  it('holds every field of a GitHub build', async () => {
    const extensions = textExtensions(certificateOf(await attest()));
    expect(extensions).toEqual(profileOf(githubClaims()).extensions);
    expect(Object.keys(extensions)).toHaveLength(21);
    expect([extensions[6], extensions[8], extensions[12]]).toEqual([
      'refs/tags/v1.0.0',
      'https://token.actions.githubusercontent.com',
      'https://github.com/octo-org/demo',
    ]);
  });

  it('of the early days holds .1 to .6 alone, and verifies', async () => {
    const bundle = await attest({ certificate: { early: true } });
    expect(Object.keys(textExtensions(certificateOf(bundle)))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(refusal(bundle)).toBe('accepted');
  });

  it('can say something else than the claims, or nothing', async () => {
    const bundle = await attest({
      certificate: { san: 'https://evil.example/x', extensions: { 12: 'https://e', 11: null } },
    });
    const extensions = textExtensions(certificateOf(bundle));
    expect([extensions[12], extensions[11]]).toEqual(['https://e', undefined]);
    expect(verify(bundle).identity?.subjectAlternativeName).toBe('https://evil.example/x');
  });

  it.each([
    ['GitLab', gitlabClaims(), 'https://gitlab.com/octo-group/demo//.gitlab-ci.yml@refs/tags/v1.0.0'],
    [
      'CircleCI',
      circleciClaims(),
      'https://circleci.com/api/v2/projects/1f8a6e2c-5b7d-4f0e-8a9b-1c2d3e4f5a6b/pipeline-definitions/3c0d8e4f-7d9a-4b2c-8c1d-3e4f5a6b7c8d',
    ],
    ['a person', emailClaims(), 'octocat@example.com'],
    [
      'an unknown issuer',
      githubClaims({ iss: 'https://issuer.example' }),
      'https://github.com/octo-org/demo/.github/workflows/release.yml@refs/tags/v1.0.0',
    ],
  ])('of %s verifies', async (_name, claims, san) => {
    const bundle = await attest({ claims });
    expect(verify(bundle).identity?.subjectAlternativeName).toBe(san);
    expect(textExtensions(certificateOf(bundle))[8]).toBe(claims.iss);
  });
});

describe('publish attestations', () => {
  it.each([
    ['0.2', 'dsse'],
    ['0.2', 'intoto'],
    ['0.1', 'intoto'],
    ['0.3', 'dsse'],
  ] as const)('%s %s verify with the registry key', async (bundle, entry) => {
    const signed = await authorities.attestPublish({ ...demo, bundle, entry });
    expect(refusal(signed)).toBe('accepted');
    expect(signed.dsseEnvelope.signatures[0]?.keyid).toBe(authorities.registryKey.keyid);
    expect(signed.verificationMaterial.publicKey?.hint).toBe(authorities.registryKey.keyid);
  });

  it('by the retired key verify inside its window only', async () => {
    const key = authorities.retiredKey;
    expect(refusal(await authorities.attestPublish({ ...demo, key, at: '2024-06-01T00:00:00.000Z' }))).toBe('accepted');
    expect(refusal(await authorities.attestPublish({ ...demo, key, at: '2025-06-01T00:00:00.000Z' }))).not.toBe(
      'accepted',
    );
  });

  it('by an unknown key do not verify', async () => {
    expect(refusal(await authorities.attestPublish({ ...demo, key: authorities.unknownKey }))).toBe('PUBLIC_KEY_ERROR');
  });
});

describe('what is flipped is refused', () => {
  /** Every signed or proven part of a bundle, and a change to it. Each of the changes is one character or one digit. */
  const flips: readonly [string, (bundle: SerializedBundle) => unknown][] = [
    ['payload', (b) => flip(b.dsseEnvelope, 'payload')],
    ['payload type', (b) => Object.assign(b.dsseEnvelope, { payloadType: 'application/json' })],
    ['signature', (b) => flip(b.dsseEnvelope.signatures[0], 'sig')],
    ['certificate', (b) => flip(b.verificationMaterial.certificate, 'rawBytes')],
    ['log body', (b) => flip(b.verificationMaterial.tlogEntries[0], 'canonicalizedBody')],
    ['log index', (b) => Object.assign(b.verificationMaterial.tlogEntries[0] ?? {}, { logIndex: '1' })],
    ['log time', (b) => Object.assign(b.verificationMaterial.tlogEntries[0] ?? {}, { integratedTime: '1700000000' })],
    ['promise', (b) => flip(b.verificationMaterial.tlogEntries[0]?.inclusionPromise, 'signedEntryTimestamp')],
    ['proof hash', (b) => flip(b.verificationMaterial.tlogEntries[0]?.inclusionProof?.hashes, 0)],
    [
      'proof index',
      (b) => Object.assign(b.verificationMaterial.tlogEntries[0]?.inclusionProof ?? {}, { logIndex: '0' }),
    ],
    ['checkpoint', (b) => flip(b.verificationMaterial.tlogEntries[0]?.inclusionProof?.checkpoint, 'envelope')],
  ];
  /** Changes one character in the middle of a text, to another of base64. */
  function flip(of: object | undefined, key: string | number): void {
    const record = of as Record<string | number, string>;
    const text = record[key];
    if (text === undefined) throw new Error(`nothing to flip at ${key}`);
    const middle = Math.floor(text.length / 2);
    record[key] = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
  }
  it.each(flips)('%s', async (_name, change) => {
    const bundle = structuredClone(await attest());
    expect(refusal(bundle)).toBe('accepted');
    change(bundle);
    expect(refusal(bundle)).not.toBe('accepted');
  });

  it('timestamp', async () => {
    const bundle = structuredClone(await attest({ rekor: 'v2' }));
    flip(bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0], 'signedTimestamp');
    expect(() => verify(bundle)).toThrow();
  });

  it('without the CT log in the trusted root the certificate is refused: its SCT is really checked', async () => {
    const bundle = await attest();
    const root = TrustedRoot.fromJSON({ ...authorities.trustedRoot, ctlogs: [] });
    const strict = new Verifier(toTrustMaterial(root, keyFinderOf(authorities.keysTarget)));
    expect(() => strict.verify(toSignedEntity(bundleFromJSON(bundle)))).toThrow('SCT verification failed');
  });
});
