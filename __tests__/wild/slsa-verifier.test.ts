import { expect, it } from 'vitest';
import { readAttestations } from '../../src/attestation/response.ts';
import type { PackageId } from '../../src/model/package.ts';
import { type AttestationRole, type CheckedAttestation, checkAttestations } from '../../src/verify/attestations.ts';
import { sha512Hex } from '../../src/verify/integrity.ts';
import { verifyProvenance } from '../../src/verify/provenance.ts';
import { verifyPublish } from '../../src/verify/publish.ts';
import { describeCorpus } from '../support/corpus.ts';
import { wildTrust } from './trust-material.ts';

interface UnitCase {
  readonly check: string;
  readonly name: string;
  readonly attestations: string;
  readonly input: { readonly hash?: string; readonly version?: string };
  readonly extra: { readonly subject?: string };
  readonly expect: 'ok' | 'error';
}

const ID: PackageId = { name: '@laurentsimon/provenance-npm-test', version: '1.0.0' };
const HASH =
  '29d19f26233f4441328412b34fd73ed104ecfef62f14097890cccf7455b521b65c5acff851849faa85c85395aa22d401436f01f3afb61b19c780e906c88c7f20';

/**
 * How each check of slsa-verifier's unit tests is made here. Their tests call one parser each on unverified bytes; here
 * nothing is read before its envelope has verified, so a case that changes a payload is refused for its signature first.
 */
const CHECKS: Readonly<Record<string, string>> = {
  Test_verifyPackageName: 'verifyPublish and verifyProvenance, by name',
  Test_verifyPublishAttestationSubjectDigest: 'verifyPublish, by sha512',
  Test_verifyPackageVersion: 'verifyPublish and verifyProvenance, by version',
  Test_verifyIntotoHeaders: 'checkAttestations: the statement’s types inside, of verified envelopes alone',
  Test_NpmNew: 'checkAttestations: outer label against signed type',
  Test_verifyPublishAttestationSignature: 'the bundle verifier, by the registry’s key',
  Test_verifyProvenanceAttestationSignature: 'the bundle verifier, by certificate',
};

describeCorpus('slsa-verifier’s npm unit cases', (corpus, cases) => {
  const { verifier, ring } = wildTrust(corpus);
  const table = corpus.readJson('slsa-verifier/npm-unit-cases.json') as { readonly cases: readonly UnitCase[] };

  function check(file: string): readonly CheckedAttestation[] {
    const served = readAttestations(corpus.readJson(`slsa-verifier/unit/${file}`));
    if (typeof served === 'string') throw new Error(served);
    return checkAttestations(served, verifier);
  }

  /** Does everything in the response hold, as this package's evidence? */
  function holds(checked: readonly CheckedAttestation[], role: AttestationRole, id: PackageId, hash: string): boolean {
    const chosen = checked.filter((attestation) => attestation.role === role);
    return (
      chosen.length === 1 &&
      chosen.every(({ outcome }) => {
        if (outcome.kind !== 'verified') return false;
        const judged =
          role === 'publish'
            ? verifyPublish(outcome.value, id, hash, ['https://registry.npmjs.org'], ring)
            : verifyProvenance(outcome.value, id, hash);
        return judged.kind === 'verified';
      })
    );
  }

  function accepts({ check: what, attestations, input, extra }: UnitCase): boolean {
    const checked = check(attestations);
    const publish = (id: PackageId, hash: string) => holds(checked, 'publish', id, hash);
    const provenance = (id: PackageId, hash: string) => holds(checked, 'provenance', id, hash);
    switch (what) {
      case 'Test_verifyPackageName': {
        const id = { ...ID, name: extra.subject ?? '' };
        expect(provenance(id, HASH)).toBe(publish(id, HASH));
        return publish(id, HASH);
      }
      case 'Test_verifyPackageVersion': {
        const id = { ...ID, version: input.version ?? '' };
        expect(provenance(id, HASH)).toBe(publish(id, HASH));
        return publish(id, HASH);
      }
      case 'Test_verifyPublishAttestationSubjectDigest':
        return publish(ID, input.hash ?? '');
      case 'Test_verifyPublishAttestationSignature':
        return publish(ID, HASH);
      case 'Test_verifyProvenanceAttestationSignature':
        return provenance(ID, HASH);
      case 'Test_verifyIntotoHeaders':
      case 'Test_NpmNew':
        return publish(ID, HASH) && provenance(ID, HASH);
      default:
        throw new Error(`no counterpart for ${what}`);
    }
  }

  it.each(table.cases.map((each) => [each.check, each.name, CHECKS[each.check], each] as const))(
    '%s, %s (%s)',
    (_check, _name, counterpart, each) => {
      expect(counterpart).toBeDefined();
      expect(accepts(each)).toBe(each.expect === 'ok');
      cases.ran();
    },
  );

  it('are 26', () => expect(table.cases).toHaveLength(26));

  it('the altered responses of the regression cases: a digest that still fits saves no bad signature', () => {
    for (const [file, bad] of [
      ['gundam-visor-cli-v1-tag-invalidsigprov.tgz.json', 'provenance'],
      ['gundam-visor-cli-v1-tag-invalidsigpub.tgz.json', 'publish'],
      ['provenance-npm-test-cli-v02-prega-invalidsigprov.tgz.json', 'provenance'],
      ['provenance-npm-test-cli-v02-prega-invalidsigpub.tgz.json', 'publish'],
    ] as const) {
      const served = readAttestations(corpus.readJson(`slsa-verifier/gha/${file}`));
      if (typeof served === 'string') throw new Error(served);
      const failed = checkAttestations(served, verifier).filter(({ outcome }) => outcome.kind === 'rejected');
      expect([file, failed.map(({ role }) => role)]).toEqual([file, [bad]]);
      cases.ran();
    }
  });

  it('the real responses of the regression cases hold for their tarballs', () => {
    for (const file of ['gundam-visor-cli-v1-tag.tgz', 'provenance-npm-test-cli-v02-prega.tgz']) {
      const entry = corpus.files((each) => each.file === `slsa-verifier/gha/${file}`)[0];
      if (entry === undefined) throw new Error(`${file} is not in the corpus`);
      const { integrity } = entry.expected as { readonly integrity: string };
      const served = readAttestations(corpus.readJson(`slsa-verifier/gha/${file}.json`));
      if (typeof served === 'string') throw new Error(served);
      const checked = checkAttestations(served, verifier);
      const [first] = checked;
      if (first?.outcome.kind !== 'verified') throw new Error('the first attestation verifies');
      const [, name = '', version = ''] =
        /^pkg:npm\/(.+)@([^@]+)$/.exec(first.outcome.value.statement.subjects[0]?.name ?? '') ?? [];
      const id = { name: decodeURIComponent(name), version };
      expect(holds(checked, 'publish', id, sha512Hex(integrity) ?? '')).toBe(true);
      expect(holds(checked, 'provenance', id, sha512Hex(integrity) ?? '')).toBe(true);
      cases.ran();
    }
  });
});
