import type { EntryKind, PackageId } from './package.ts';
import type { Publisher } from './publisher.ts';
import type { RepositoryRef } from './repository.ts';

/** Why something that was there did not hold. */
export type RejectionCode =
  | 'integrity-mismatch'
  | 'integrity-malformed'
  | 'signature-invalid'
  | 'signature-key-expired'
  | 'attestation-invalid'
  | 'attestation-subject-mismatch'
  | 'attestation-unavailable';

/** Why something that was there could be judged neither good nor bad. */
export type UnsupportedCode =
  | 'integrity-not-comparable'
  | 'signature-key-unknown'
  | 'signature-kind'
  | 'signature-signs-no-hash'
  | 'attestation-unsupported';

/** Why we could not find out. */
export type UnknownCode =
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'unexpected-status'
  | 'redirected'
  | 'too-large'
  | 'malformed'
  | 'not-recorded'
  | 'not-asked'
  | 'verifier-stopped'
  | 'no-trusted-keys';

/** The answer to one question about one package version. `unknown` never becomes `absent`. */
export type Outcome<T> =
  | { readonly kind: 'verified'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'rejected'; readonly code: RejectionCode; readonly detail: string }
  | { readonly kind: 'unsupported'; readonly code: UnsupportedCode; readonly detail: string }
  | { readonly kind: 'unknown'; readonly code: UnknownCode; readonly detail: string };

/** What a party answered to one request, or why there is no answer. */
export type Answer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'not-found'; readonly detail: string }
  | { readonly kind: 'unknown'; readonly code: UnknownCode; readonly detail: string };

/** How far the lockfile's own hash pins the bytes. */
export interface BoundIntegrity {
  /** `strong`: equal to the registry's integrity · `weak`: sha1 only, equal to `dist.shasum`, which nobody signs. */
  readonly strength: 'strong' | 'weak';
  readonly algorithm: string;
  /** `algorithm-base64`, a single hash. */
  readonly sri: string;
}

export interface SignatureFact {
  readonly kind: 'ecdsa' | 'openpgp';
  readonly keyid: string;
  /** The integrity that the signature covers, `alg-base64`. */
  readonly signedIntegrity: string;
  /** Set where the key's window has ended and no time of publication was at hand (ISO 8601). */
  readonly keyEndedAt?: string;
  /** Other signatures that did not verify although their key is known. */
  readonly badBeside: number;
}

export interface LogEntry {
  readonly logIndex: string;
  /** ISO 8601; `null` where no verified log or timestamp states a time. */
  readonly loggedAt: string | null;
  /** A page where a person can look the entry up; `null` for a log that has none. */
  readonly url: string | null;
}

/** The registry's own statement that it accepted these bytes as this version. */
export interface PublishClaim extends PackageId {
  readonly registry: string;
  readonly keyid: string;
  readonly log: LogEntry;
}

/** The certificate's word: what the identity provider said of the build. A field it does not have is `null`. */
export interface SignerIdentity {
  readonly issuer: string;
  /** The subject alternative name as written. */
  readonly san: string;
  readonly provider: 'github' | 'gitlab' | 'circleci' | 'other';
  /** The workflow that signed (of a reusable workflow: the called one), from the SAN. */
  readonly signerWorkflow: WorkflowRef | null;
  /** The workflow that was started (.18); `null` for early certificates, which do not state it. */
  readonly workflow: WorkflowRef | null;
  readonly repository: RepositoryRef | null;
  readonly repositoryUri: string | null;
  readonly repositoryId: string | null;
  readonly ownerUri: string | null;
  readonly ownerId: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly trigger: string | null;
  /** `github-hosted`, `self-hosted`, or what another provider calls it. */
  readonly runner: string | null;
  readonly runUri: string | null;
  readonly visibility: string | null;
}

/** `https://{host}/{owner}/{repo}/{path}@{ref}`, parsed. */
export interface WorkflowRef {
  readonly repository: RepositoryRef;
  readonly path: string;
  readonly ref: string;
}

/** What the predicate says of the build. Self-asserted; a field that the build type does not state is `null`. */
export interface ProvenanceClaim {
  readonly predicateType: string;
  readonly buildType: string;
  readonly repositoryUri: string | null;
  /** The repository as the materials or resolved dependencies name it. */
  readonly materialUri: string | null;
  readonly ref: string | null;
  readonly commit: string | null;
  readonly workflowPath: string | null;
  readonly workflowRef: string | null;
  readonly trigger: string | null;
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  readonly builderId: string | null;
  readonly runner: string | null;
  readonly runUri: string | null;
}

/** One field on which predicate and certificate contradict each other. */
export interface ClaimDisagreement {
  readonly field: string;
  readonly predicate: string;
  readonly certificate: string;
}

export interface ProvenanceFact {
  readonly claim: ProvenanceClaim;
  readonly signer: SignerIdentity;
  readonly issuerKnown: boolean;
  readonly disagreements: readonly ClaimDisagreement[];
  readonly log: LogEntry;
}

/** What the registry's document says of a version, as far as the audit reads it. */
export interface VersionFacts {
  /** package.json's repository, parsed, or `null` where it names none that can be read. */
  readonly repository: RepositoryRef | null;
  readonly repositoryText: string | null;
  /** ISO 8601 from the packument's `time`; unsigned. */
  readonly statedTime: string | null;
  readonly deprecated: string | null;
  readonly advertisesProvenance: boolean;
  readonly bundles: readonly string[] | 'all';
  readonly tarball: string | null;
  readonly publisher: Publisher | null;
  /** Scripts that run at install time: `preinstall`, `install`, `postinstall`, `binding.gyp`. */
  readonly installScripts: readonly string[];
  /** Real names of dependencies and optional dependencies. */
  readonly dependencies: readonly string[];
}

/** Where a package's documents come from, and whose keys may speak for it. */
export interface RegistryRoute {
  /** The registry asked, normalised, with a trailing slash. */
  readonly registry: string;
  /** `npm`: the public registry or what stands in for it · `keyed`: `--keys` names its keys · `unkeyed`: nobody's keys. */
  readonly trust: 'npm' | 'keyed' | 'unkeyed';
}

export type MissingDocument = 'package' | 'version';

/** Everything that was found out about one package version. Facts only. */
export interface PackageEvidence {
  readonly id: PackageId;
  readonly route: RegistryRoute;
  readonly document: Answer<VersionFacts>;
  /** Set where `document` is `not-found`. */
  readonly missing?: MissingDocument;
  readonly integrity: Outcome<BoundIntegrity>;
  readonly signature: Outcome<SignatureFact>;
  readonly publish: Outcome<PublishClaim>;
  readonly provenance: Outcome<ProvenanceFact>;
  /** Attestations of kinds this program does not know, by signed predicate type or media type. */
  readonly unsupported: readonly string[];
}

export type NotApplicableReason = Exclude<EntryKind, 'registry'>;
