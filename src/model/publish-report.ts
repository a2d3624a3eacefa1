import type { Problem } from './errors.ts';
import type { LogEntry } from './evidence.ts';
import type { EvidenceLink } from './finding.ts';
import type { PackageId } from './package.ts';
import type {
  LogWrites,
  PreflightCheck,
  PublishForm,
  PublishOutcome,
  PublishStage,
  TarballChanges,
} from './publish.ts';
import type { BuildSource } from './verdict.ts';

/** What is looked at once a version was published, in the order in which it is told. */
export const CONFIRM_CHECKS = [
  'visible',
  'bytes',
  'signature',
  'publish-attestation',
  'provenance',
  'identity',
  'tag',
] as const;
export type ConfirmCheckId = (typeof CONFIRM_CHECKS)[number];

/** `not-yet`: it is not there, and may still come · `unknown`: could not be found out; never a pass. */
export type ConfirmCheckOutcome = 'pass' | 'fail' | 'not-yet' | 'unknown' | 'not-applicable';

export interface ConfirmCheck {
  readonly id: ConfirmCheckId;
  readonly title: string;
  readonly outcome: ConfirmCheckOutcome;
  /** One sentence: what was compared, and the result. */
  readonly detail: string;
}

/**
 * `not-visible`: nothing that could be seen speaks against it, and not all of it could be seen · `not-confirmed`: something
 * is there and is not what it should be.
 */
export const CONFIRM_OUTCOMES = ['confirmed', 'not-visible', 'not-confirmed'] as const;
export type ConfirmOutcome = (typeof CONFIRM_OUTCOMES)[number];

/** What a registry says of a published version, held against what was published. Plain data. */
export interface Confirmation {
  readonly package: PackageId;
  readonly registry: string;
  readonly outcome: ConfirmOutcome;
  /** What was to be there, or else what the registry signed; `sha512-` and base64. */
  readonly integrity: string | null;
  readonly checks: readonly ConfirmCheck[];
  /** Why it is not confirmed; empty only for `confirmed`. */
  readonly problems: readonly Problem[];
  /** From verified provenance; `null` where there is none. */
  readonly build: BuildSource | null;
  /** Where the registry's own publish attestation was logged. */
  readonly publishLog: LogEntry | null;
  readonly links: readonly EvidenceLink[];
  /** How often the registry was looked at, and for how long. */
  readonly looks: number;
  readonly waitedMs: number;
}

/** What was packed, for a report. */
export interface PackedFacts {
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
  readonly integrity: string;
  /** Hex. */
  readonly sha256: string;
}

/** One package of a publish, and how it ended. */
export interface PublishedPackage extends PackageId {
  readonly outcome: PublishOutcome;
  /** Where it stopped; `null` where nothing did. */
  readonly stoppedAt: PublishStage | null;
  /** What stopped it, or keeps it from being confirmed. */
  readonly problems: readonly Problem[];
  readonly tag: string | null;
  readonly form: PublishForm;
  readonly checks: readonly PreflightCheck[];
  readonly packed: PackedFacts | null;
  /** Against the version that was published before; `null` where there is none, or it was not looked at. */
  readonly changes: TarballChanges | null;
  readonly writes: LogWrites;
  /** Of our own provenance, as soon as it is signed and verified. */
  readonly log: LogEntry | null;
  readonly stageId: string | null;
  readonly confirmation: Confirmation | null;
}

/** A publish of one or more packages, in the order in which they were dealt with. Plain data. */
export interface PublishReport {
  readonly schemaVersion: 1;
  readonly registry: string;
  readonly packages: readonly PublishedPackage[];
}
