import { expect, it } from 'vitest';
import { readAttestations } from '../../src/attestation/response.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import type { Outcome } from '../../src/model/evidence.ts';
import { isRecord, stringAt } from '../../src/model/json.ts';
import type { PackageId } from '../../src/model/package.ts';
import type { ServedAttestation } from '../../src/model/ports.ts';
import { checkAttestations } from '../../src/verify/attestations.ts';
import { sha512Hex } from '../../src/verify/integrity.ts';
import { verifyProvenance } from '../../src/verify/provenance.ts';
import { verifyPublish } from '../../src/verify/publish.ts';
import { type CorpusFile, describeCorpus } from '../support/corpus.ts';
import { wildTrust } from './trust-material.ts';

interface ExpectedAttestation {
  readonly mediaType: string;
  readonly key_material: Readonly<Record<string, unknown>>;
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: Readonly<Record<string, string>> }[];
  readonly tlog: readonly { readonly logIndex: string; readonly integratedTime?: string }[];
  readonly result: 'ok' | 'fail';
  readonly identity?: { readonly san: string; readonly issuer: string };
}

function expectedOf(entry: CorpusFile): readonly ExpectedAttestation[] {
  return (entry.expected as { readonly attestations: readonly ExpectedAttestation[] }).attestations;
}

function served(json: unknown): readonly ServedAttestation[] {
  const read = readAttestations(json);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function idOf(entry: CorpusFile): PackageId {
  const text = entry.package ?? '';
  const cut = text.lastIndexOf('@');
  return { name: text.slice(0, cut), version: text.slice(cut + 1) };
}

/** Bundles that verify and yet are refused: npm's rule on the envelope's key id, which no cryptography states. */
const STRICTER: Readonly<Record<string, readonly [index: number, rule: RegExp]>> = {
  'attestations/npm__pacote/mismatched-keyid-attestations.json': [0, /names key \S+, but a certificate signed it/],
  'attestations/npm__pacote/no-keyid-attestations.json': [1, /the envelope names key \(none\), the bundle SHA256:/],
};

describeCorpus('every attestation response of the corpus', (corpus, cases) => {
  const { verifier, ring } = wildTrust(corpus);
  const responses = corpus
    .files((entry) => entry.file.startsWith('attestations/') && entry.file.endsWith('.json'))
    .map((entry) => [entry.file, entry] as const);

  it.each(responses)('%s: each bundle as the manifest says', (_file, entry) => {
    const expected = expectedOf(entry);
    const attestations = served(corpus.readJson(entry.file));
    expect(attestations).toHaveLength(expected.length);
    attestations.forEach((attestation, index) => {
      const outcome = verifier.verify(attestation.bundle);
      expect([index, outcome.kind]).toEqual([index, expected[index]?.result === 'ok' ? 'verified' : 'rejected']);
      if (outcome.kind === 'rejected') expect(outcome.code).toBe('attestation-invalid');
      cases.ran();
    });
  });

  it.each(responses)('%s: what is read out of the verified ones', (file, entry) => {
    const expected = expectedOf(entry);
    checkAttestations(served(corpus.readJson(file)), verifier).forEach(({ outcome, role }, index) => {
      const wanted = expected[index];
      if (outcome.kind !== 'verified' || wanted === undefined) return;
      const { bundle, statement } = outcome.value;
      expect(statement.predicateType).toBe(wanted.predicateType);
      expect(bundle.logIndex).toBe(wanted.tlog[0]?.logIndex);
      expect(bundle.loggedAt).toBe(wanted.tlog[0]?.integratedTime);
      if (role === 'provenance') {
        const certificate = bundle.signer.kind === 'certificate' ? bundle.signer.certificate : null;
        if (wanted.identity !== undefined) expect(certificate?.san).toBe(wanted.identity.san);
      } else expect(bundle.signer).toEqual({ kind: 'key', hint: wanted.key_material['publicKeyHint'] });
    });
  });

  it.each(responses)('%s: as the evidence of its package', (file, entry) => {
    const stricter = STRICTER[file];
    const checked = checkAttestations(served(corpus.readJson(file)), verifier);
    checked.forEach(({ role, outcome }, index) => {
      if (expectedOf(entry)[index]?.result !== 'ok') return;
      const stated = expectedOf(entry)[index]?.subject[0]?.digest['sha512'] ?? '';
      const bound = entry.integrity === undefined ? stated : (sha512Hex(entry.integrity) ?? '');
      const judge = (sha512: string): Outcome<unknown> => {
        if (outcome.kind !== 'verified') return outcome;
        return role === 'publish'
          ? verifyPublish(outcome.value, idOf(entry), sha512, ['https://registry.npmjs.org'], ring)
          : verifyProvenance(outcome.value, idOf(entry), sha512);
      };
      const judged = judge(bound);
      cases.ran();
      if (stricter?.[0] === index) {
        expect(judged).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
        expect(judged).toMatchObject({ detail: expect.stringMatching(stricter[1]) as unknown });
        return;
      }
      expect([index, judged.kind]).toEqual([index, 'verified']);
      if (role === 'provenance') expect(judged).toMatchObject({ value: { disagreements: [], issuerKnown: true } });
      // The same statement is about no other bytes.
      expect(judge('00'.repeat(64))).toMatchObject({ kind: 'rejected', code: 'attestation-subject-mismatch' });
    });
  });

  it('a trusted root of somebody else verifies none of them', () => {
    const staging = createBundleVerifier(corpus.readJson('trust/trusted_root.staging.json'), wildTrust(corpus).keys);
    for (const [file] of responses) {
      for (const { bundle } of served(corpus.readJson(file))) expect(staging.verify(bundle).kind).toBe('rejected');
    }
  });
});

describeCorpus('every bundle of the corpus', (corpus, cases) => {
  const { verifier, ring } = wildTrust(corpus);
  const files = corpus.files('bundles').map((entry) => [entry.file, entry] as const);

  it.each(files)('%s verifies, with the identity that the manifest says', (_file, entry) => {
    const [expected] = expectedOf(entry);
    const outcome = verifier.verify(corpus.readJson(entry.file));
    if (outcome.kind !== 'verified') throw new Error(JSON.stringify(outcome));
    const { signer } = outcome.value;
    if (expected?.identity === undefined) expect(signer.kind).toBe('key');
    else {
      const certificate = signer.kind === 'certificate' ? signer.certificate : null;
      expect(certificate?.san).toBe(expected.identity.san);
      expect(certificate?.extensions[8] ?? certificate?.extensions[1]).toBe(expected.identity.issuer);
    }
    cases.ran();
  });

  const keyless = files.filter(
    ([, entry]) => expectedOf(entry)[0]?.predicateType.includes('publish') && expectedOf(entry)[0]?.identity,
  );
  it.each(keyless)('%s: a person signed this publish statement, so it is no registry’s', (file, entry) => {
    const bundle = corpus.readJson(file);
    const [expected] = expectedOf(entry);
    const [checked] = checkAttestations([{ predicateType: expected?.predicateType ?? '', bundle }], verifier);
    if (checked?.outcome.kind !== 'verified') throw new Error('the bundle verifies');
    const { statement } = checked.outcome.value;
    const id = {
      name: stringAt(statement.predicate, 'name') ?? '',
      version: stringAt(statement.predicate, 'version') ?? '',
    };
    const hex = statement.subjects[0]?.sha512 ?? '';
    expect(verifyPublish(checked.outcome.value, id, hex, ['https://registry.npmjs.org'], ring)).toMatchObject({
      kind: 'unsupported',
      code: 'attestation-unsupported',
    });
    cases.ran();
  });

  it.each(files)('%s with one byte of the payload changed does not verify', (file) => {
    const bundle = corpus.readJson(file);
    if (!isRecord(bundle) || !isRecord(bundle['dsseEnvelope'])) throw new Error('a bundle has an envelope');
    const payload = Buffer.from(stringAt(bundle, 'dsseEnvelope', 'payload') ?? '', 'base64');
    payload[10] = (payload[10] ?? 0) ^ 1;
    const altered = { ...bundle, dsseEnvelope: { ...bundle['dsseEnvelope'], payload: payload.toString('base64') } };
    expect(verifier.verify(altered)).toMatchObject({ kind: 'rejected', code: 'attestation-invalid' });
  });

  it('knows the keyless ones', () => expect(keyless).toHaveLength(9));
});
