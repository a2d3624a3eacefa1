import type {
  BoundIntegrity,
  Outcome,
  PackageEvidence,
  ProvenanceFact,
  PublishClaim,
  SignatureFact,
  VersionFacts,
} from '../../src/model/evidence.ts';
import type { Subject } from '../../src/judge/raise.ts';
import { readIdentity } from '../../src/attestation/identity.ts';
import { profileOf } from '../support/authorities/certificate-profile.ts';
import { githubClaims, type TokenClaims } from '../support/authorities/claims.ts';

/** Evidence as data: the judge is pure, and never sees a byte of what was verified. */

export const id = { name: 'demo', version: '1.0.0' };
export const subject: Subject = { package: 'demo', version: '1.0.0', file: 'package-lock.json', line: 7 };
export const SRI = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

const log = { logIndex: '7', loggedAt: '2025-06-01T00:00:00.000Z', url: null };

export const strong: Outcome<BoundIntegrity> = {
  kind: 'verified',
  value: { strength: 'strong', algorithm: 'sha512', sri: SRI },
};
export const weak: Outcome<BoundIntegrity> = {
  kind: 'verified',
  value: { strength: 'weak', algorithm: 'sha1', sri: 'sha1-x' },
};
export const signed: Outcome<SignatureFact> = {
  kind: 'verified',
  value: { kind: 'ecdsa', keyid: 'SHA256:x', signedIntegrity: SRI, badBeside: 0 },
};
export const badBeside: Outcome<SignatureFact> = { ...signed, value: { ...signed.value, badBeside: 1 } };
export const published: Outcome<PublishClaim> = {
  kind: 'verified',
  value: { ...id, registry: 'https://registry.npmjs.org', keyid: 'SHA256:x', log },
};

export function provenance(
  claims: TokenClaims = githubClaims(),
  more: Partial<ProvenanceFact> = {},
): Outcome<ProvenanceFact> & { readonly kind: 'verified' } {
  const { san, extensions } = profileOf(claims);
  const signer = readIdentity({ san: san.value, extensions });
  const claim = {
    predicateType: 'https://slsa.dev/provenance/v1',
    buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    repositoryUri: null,
    materialUri: null,
    ref: null,
    commit: null,
    workflowPath: null,
    workflowRef: null,
    trigger: null,
    repositoryId: null,
    ownerId: null,
    builderId: 'https://github.com/actions/runner/github-hosted',
    runner: null,
    runUri: null,
  };
  return {
    kind: 'verified',
    value: { claim, signer, issuerKnown: signer.provider !== 'other', disagreements: [], log, ...more },
  };
}

export const absent: Outcome<never> = { kind: 'absent' };
export const rejected = (code: (Outcome<never> & { kind: 'rejected' })['code']): Outcome<never> => ({
  kind: 'rejected',
  code,
  detail: `it is ${code}`,
});
export const unsupported = (code: (Outcome<never> & { kind: 'unsupported' })['code']): Outcome<never> => ({
  kind: 'unsupported',
  code,
  detail: `it is ${code}`,
});
export const unknown = (code: (Outcome<never> & { kind: 'unknown' })['code']): Outcome<never> => ({
  kind: 'unknown',
  code,
  detail: `it is ${code}`,
});

const facts: VersionFacts = {
  repository: { host: 'github.com', path: 'octo-org/demo' },
  repositoryText: 'octo-org/demo',
  statedTime: null,
  deprecated: null,
  advertisesProvenance: true,
  bundles: [],
  tarball: null,
  publisher: null,
  installScripts: [],
  dependencies: [],
};

/** Evidence in which everything holds, but for what is said. */
export function evidence(more: Partial<PackageEvidence> = {}): PackageEvidence {
  return {
    id,
    route: { registry: 'https://registry.npmjs.org/', trust: 'npm' },
    document: { kind: 'answered', value: facts },
    integrity: strong,
    signature: signed,
    publish: published,
    provenance: provenance(),
    unsupported: [],
    ...more,
  };
}

/** Package.json of the version names another repository. */
export function namedRepository(path: string): PackageEvidence['document'] {
  return { kind: 'answered', value: { ...facts, repository: { host: 'github.com', path } } };
}
