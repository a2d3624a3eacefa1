import { createPublicKey } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { VerificationError, Verifier, toSignedEntity, toTrustMaterial } from '@sigstore/verify';
import { afterAll, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { parseJson, stringAt } from '../../src/model/json.ts';
import type { TrustedKey } from '../../src/model/ports.ts';
import { readStatement } from '../../src/attestation/statement.ts';
import { describeCorpus } from '../support/corpus.ts';

interface ConformanceCase {
  readonly name: string;
  readonly expect: 'pass' | 'fail';
  readonly content: 'messageSignature' | 'dsse';
  readonly trusted_root: string;
  readonly identity: string;
  readonly issuer: string;
  readonly artifact: string;
  readonly key?: boolean;
}

const FOLDER = 'conformance/bundle-verify';

/**
 * An attestation is a DSSE envelope, and our adapter accepts nothing else: a case over one runs through it, with exact
 * comparison of the identity. A case over a message signature is refused for that alone, which would prove nothing of
 * its flaw; so there the verifier underneath, set up as the adapter sets it up, must come to the expected result too.
 */
describeCorpus('Sigstore’s conformance cases', (corpus, cases) => {
  const table = corpus.readJson('conformance/cases.json') as { readonly cases: readonly ConformanceCase[] };
  const ran = { throughOurAdapter: 0, throughTheVerifierUnderneath: 0 };

  function material(each: ConformanceCase): { root: unknown; keys: readonly TrustedKey[]; hint: string | null } {
    const own = `${FOLDER}/${each.name}/${each.trusted_root}`;
    const root = corpus.readJson(each.trusted_root === 'public-good' ? 'trust/trusted_root.public-good.json' : own);
    if (each.key !== true) return { root, keys: [], hint: null };
    const hint = stringAt(bundleOf(each), 'verificationMaterial', 'publicKey', 'hint') ?? '';
    const pem = Buffer.from(corpus.read(`${FOLDER}/${each.name}/key.pub`)).toString('utf8');
    const spki = createPublicKey(pem).export({ format: 'der', type: 'spki' }).toString('base64');
    return { root, keys: [{ keyid: hint, spki, usage: 'any', start: null, end: null }], hint };
  }

  function bundleOf(each: ConformanceCase): unknown {
    return corpus.readJson(`${FOLDER}/${each.name}/bundle.sigstore.json`);
  }

  function artifactOf(each: ConformanceCase): Buffer {
    const path = each.artifact === '../a.txt' ? `${FOLDER}/a.txt` : `${FOLDER}/${each.name}/${each.artifact}`;
    return Buffer.from(corpus.read(path));
  }

  function throughAdapter(each: ConformanceCase): boolean {
    const { root, keys } = material(each);
    const outcome = createBundleVerifier(root, keys).verify(bundleOf(each));
    if (outcome.kind !== 'verified' || outcome.value.signer.kind !== 'certificate') return false;
    const { san, extensions } = outcome.value.signer.certificate;
    return san === each.identity && (extensions[8] ?? extensions[1]) === each.issuer;
  }

  function throughVerifier(each: ConformanceCase): boolean {
    const { root, keys } = material(each);
    const verifier = new Verifier(
      toTrustMaterial(TrustedRoot.fromJSON(root), (hint) => {
        const key = keys.find(({ keyid }) => keyid === hint);
        if (key === undefined) throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: hint });
        const publicKey = createPublicKey({ key: Buffer.from(key.spki, 'base64'), format: 'der', type: 'spki' });
        return { publicKey, validFor: () => true };
      }),
    );
    try {
      const signer = verifier.verify(toSignedEntity(bundleFromJSON(bundleOf(each)), artifactOf(each)));
      if (each.key === true) return true;
      return (
        signer.identity?.subjectAlternativeName === each.identity && signer.identity.extensions?.issuer === each.issuer
      );
    } catch {
      // Any throw is a refusal: some of these bundles cannot even be decoded.
      return false;
    }
  }

  it.each(table.cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const wanted = each.expect === 'pass';
    if (each.content === 'dsse') {
      expect(throughAdapter(each)).toBe(wanted);
      ran.throughOurAdapter += 1;
    } else {
      expect(throughVerifier(each)).toBe(wanted);
      const { root, keys } = material(each);
      expect(createBundleVerifier(root, keys).verify(bundleOf(each)).kind).not.toBe('verified');
      ran.throughTheVerifierUnderneath += 1;
    }
    cases.ran();
  });

  const passing = table.cases.filter((each) => each.expect === 'pass' && each.content === 'messageSignature');
  it.each(passing.map((each) => [each.name, each] as const))('%s: our adapter knows why not', (_name, each) => {
    const { root, keys } = material(each);
    // Two of the spellings of the media type are not among those that npm's registry has ever served.
    const outcome = createBundleVerifier(root, keys).verify(bundleOf(each));
    expect(outcome).toMatchObject({ detail: expect.stringMatching(/no DSSE envelope|media type/) as unknown });
  });

  it('the statement of the verified in-toto case names its artifact', () => {
    const each = table.cases.find(({ name }) => name === 'intoto-with-custom-trust-root');
    if (each === undefined) throw new Error('the case is in the table');
    const { root, keys } = material(each);
    const outcome = createBundleVerifier(root, keys).verify(bundleOf(each));
    if (outcome.kind !== 'verified') throw new Error(JSON.stringify(outcome));
    expect(parseJson(outcome.value.payload)).toBeDefined();
    expect(readStatement(outcome.value.payload)).toMatchObject({ subjects: [expect.anything()] });
  });

  it('another identity or issuer than the certificate’s is not accepted', () => {
    const each = table.cases.find(({ name }) => name === 'intoto-with-custom-trust-root');
    if (each === undefined) throw new Error('the case is in the table');
    expect(throughAdapter({ ...each, identity: `${each.identity}x` })).toBe(false);
    expect(throughAdapter({ ...each, issuer: `${each.issuer}/` })).toBe(false);
  });

  it('are 35', () => expect(table.cases).toHaveLength(35));
  afterAll(() => console.info(`conformance: ${JSON.stringify(ran)}`));
});
