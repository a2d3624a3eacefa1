import type { Answer } from './evidence.ts';
import type { Problem } from './errors.ts';
import type { PackageId } from './package.ts';

/** The five stages, in order. What stopped a publish is told with the stage in which it happened. */
export const PUBLISH_STAGES = ['preflight', 'pack', 'attest', 'publish', 'confirm'] as const;
export type PublishStage = (typeof PUBLISH_STAGES)[number];

/** How the registry is asked to take a package. */
export type PublishForm = 'token' | 'trusted' | 'staged';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** One check of the preflight, as `countersign doctor` lists it. `unknown`: could not be found out; never a pass. */
export interface PreflightCheck {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'pass' | 'fail' | 'warn' | 'unknown' | 'not-applicable';
  readonly detail: string;
  /** What to change, exactly; empty where nothing is to do. */
  readonly remedy: string;
}

/** Non-secret claims of GitHub's OIDC token (https://docs.github.com/actions/concepts/security/openid-connect). */
export interface TokenClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryVisibility: string;
  readonly ownerId: string;
  readonly ref: string;
  readonly sha: string;
  /** `owner/repo/.github/workflows/x.yml@ref` of the workflow that was started. */
  readonly workflowRef: string;
  /** The same of the workflow that holds the job: another one for a reusable workflow. */
  readonly jobWorkflowRef: string;
  readonly event: string;
  readonly environment: string | null;
  readonly runnerEnvironment: string;
  readonly runId: string;
  readonly runAttempt: string;
}

/** A file inside the tarball. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What is in a tarball, whoever packed it and wherever it lies. */
export interface TarballOutline {
  readonly bytes: number;
  /** `sha512-` and base64. */
  readonly integrity: string;
  /** Hex. */
  readonly sha512: string;
  readonly sha256: string;
  /** By path, sorted. */
  readonly files: readonly PackedFile[];
  /** package.json inside, parsed. */
  readonly manifest: Readonly<Record<string, unknown>> & PackageId;
  readonly hasGypFile: boolean;
}

/** What a package manager packed: one file on disk, and what is in it. */
export interface Tarball extends TarballOutline {
  /** Absolute. */
  readonly path: string;
}

/** Against the version that is published now. */
export interface TarballChanges {
  readonly previous: string;
  readonly added: readonly PackedFile[];
  readonly removed: readonly string[];
  readonly bytes: { readonly from: number; readonly to: number };
  readonly dependenciesAdded: readonly string[];
  readonly dependenciesRemoved: readonly string[];
  readonly installScriptsAdded: readonly string[];
  /** They were there before, and run something else now. */
  readonly installScriptsChanged: readonly string[];
}

/** A Sigstore bundle as it was signed, not yet verified: where it was logged is read in it after that. */
export interface SignedBundle {
  /** Sigstore bundle JSON. */
  readonly bundle: unknown;
}

/**
 * Entries written to the public log, where nothing can be deleted. `possible`: beside the certain ones, where an answer
 * was lost and the log could not be asked.
 */
export interface LogWrites {
  readonly certain: number;
  readonly possible: number;
}

/** Why something could not be done, sorted by what a person can do about it. */
export type Refusal =
  | { readonly kind: 'refused'; readonly status: number | null; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string };

export type Attempt<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

/** GitHub's OIDC tokens. A token is a secret: it never goes into a message. */
export interface IdTokenPort {
  /** Set where the job was not given `id-token: write`, or this is no GitHub workflow. */
  readonly missing: Problem | null;
  token(audience: string): Promise<Attempt<string>>;
  claims(token: string): TokenClaims | null;
}

/** Certificate authority, timestamp authority and log. Never throws for what they answer. */
export interface SignerPort {
  /** `identity` is asked for a fresh token for every certificate. */
  sign(payload: Uint8Array, payloadType: string, identity: () => Promise<Attempt<string>>): Promise<SigningResult>;
}

export interface SigningResult {
  readonly attempt: Attempt<SignedBundle>;
  /** What the log holds of it now, whether it came to a bundle or not. */
  readonly writes: LogWrites;
}

/** GitHub's own store of attestations; it asks for `attestations: write`. */
export interface AttestationStorePort {
  store(bundle: unknown): Promise<Attempt<{ readonly url: string }>>;
}

/** A version that the registry has, downloaded and looked into while it streams: nothing is kept or run. */
export interface PublishedTarballPort {
  /** `stated`: `dist.tarball` of its document. */
  outline(id: PackageId, stated: string | null): Promise<Answer<TarballOutline>>;
}

/** Packs one folder with one package manager; a child that was killed is a failure. */
export interface PackerPort {
  pack(folder: string, manager: PackageManager): Promise<Attempt<Tarball>>;
  /** Reads a tarball that was packed before. */
  read(path: string): Promise<Attempt<Tarball>>;
  versionOf(manager: PackageManager): Promise<string | null>;
}

export interface PublishRequest extends PackageId {
  readonly tarball: string;
  /** Absolute; `null` for a publish without provenance. */
  readonly bundle: string | null;
  readonly tag: string;
  readonly access: 'public' | 'restricted' | null;
  readonly form: PublishForm;
  readonly registry: string;
  /** For this package alone, exchanged by us; `null` for the token that npm's own configuration has. */
  readonly token: string | null;
}

/** The npm CLI, and the registry's exchange of an OIDC token for one that publishes one package. */
export interface PublisherPort {
  exchange(name: string, idToken: string): Promise<Attempt<string>>;
  publish(request: PublishRequest): Promise<Attempt<{ readonly stageId: string | null }>>;
}

/** The registry's present word of a version, asked anew each time. */
export interface LandedPort {
  packument(name: string): Promise<Answer<unknown>>;
  attestations(name: string, version: string): Promise<Answer<unknown>>;
  visibility(name: string): Promise<Answer<boolean>>;
}

export interface ClockPort {
  now(): Date;
  sleep(ms: number): Promise<void>;
}

/**
 * How a publish of one package ended. `unknown`: npm's answer was lost and the registry does not tell either: it may have
 * landed. Never told as published, nor as not published.
 */
export const PUBLISH_OUTCOMES = [
  'confirmed',
  'already-published',
  'staged',
  'published-not-visible',
  'published-not-confirmed',
  'unknown',
  'failed',
  'skipped',
] as const;
export type PublishOutcome = (typeof PUBLISH_OUTCOMES)[number];
