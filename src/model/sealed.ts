import type { FindingCode } from './catalogue.ts';

/**
 * What is said of a hash, a signature or an attestation. These say that bytes are not what was signed: no severity rule may
 * make one milder, and no baseline may hold one that is worse than low. Otherwise one line of configuration, meant for one
 * package, would let an exchanged tarball through.
 */
export const SEALED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'integrity-mismatch',
  'integrity-weak',
  'integrity-missing',
  'same-version-new-hash',
  'tarball-mismatch',
  'signature-invalid',
  'signature-missing',
  'signature-key-unknown',
  'signature-key-expired',
  'attestation-invalid',
  'attestation-subject-mismatch',
  'attestation-unavailable',
  'attestation-unsupported',
]);

/** Of these, the ones that are waived for exact bytes only: a waiver by name and version would hold for any others too. */
export const WAIVED_BY_HASH: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'integrity-mismatch',
  'same-version-new-hash',
  'tarball-mismatch',
  'signature-invalid',
  'signature-missing',
  'signature-key-unknown',
  'signature-key-expired',
  'attestation-invalid',
  'attestation-subject-mismatch',
]);

/** The entry has no sha512 that a waiver could be held against. */
export const WITHOUT_HASH: ReadonlySet<FindingCode> = new Set<FindingCode>(['integrity-weak', 'integrity-missing']);

/** These concern a lockfile, a registry or the run, and no package. */
export const WITHOUT_PACKAGE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'lockfile-removed',
  'registry-config-changed',
  'trust-file-changed',
  'waiver-expired',
  'waiver-unused',
  'evidence-stripped',
  'trust-stale',
]);

/**
 * "Could not find out" that the policy may settle by name. For the others `fail-on-incomplete` and `registries` say openly
 * what is not looked at.
 */
export const SETTLED_BY_POLICY: ReadonlySet<FindingCode> = new Set<FindingCode>(['github-unavailable', 'trust-stale']);
