import type { Change } from './change.ts';
import type { Outcome } from './evidence.ts';
import type { Problem } from './errors.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';
import type { ShardPart } from './shard.ts';
import type { EntryKind } from './package.ts';

/** Every entry of every lockfile ends as exactly one of these. */
export const ENTRY_STATUSES = [
  'verified',
  'weakly-bound',
  'registry-only',
  'failed',
  'not-audited',
  'not-applicable',
] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** Where verified provenance says that a version was built. Taken from the certificate; `null` is *not stated*. */
export interface BuildSource {
  readonly repository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly workflow: string | null;
  readonly trigger: string | null;
  readonly runner: string | null;
  readonly issuer: string;
  readonly runUrl: string | null;
  readonly commitUrl: string | null;
  readonly logUrl: string | null;
  readonly loggedAt: string | null;
}

export type OutcomeKind = Outcome<unknown>['kind'];

/** The version that the base has in an entry's place, as far as it was looked at for the comparison: nobody is asked for it alone. */
export interface EarlierVersion {
  readonly version: string;
  /** `null` where it was not looked at. */
  readonly evidence: Readonly<Record<'signature' | 'publish' | 'provenance', OutcomeKind>> | null;
  readonly source: BuildSource | null;
}

/** One entry of one lockfile, and what became of it. */
export interface AuditedEntry {
  readonly name: string;
  readonly version: string | null;
  readonly alias?: string;
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly kind: EntryKind;
  readonly status: EntryStatus;
  /** A short stable word, e.g. `unreachable`, `self-vouched`, `git`; empty only for `verified`. */
  readonly reason: string;
  /** The reason as a sentence. */
  readonly detail: string;
  /** The registry asked, or `null` where none was. */
  readonly registry: string | null;
  /** Of a `verified` entry: the hash that a trusted signature covers, `alg-base64`. */
  readonly integrity?: string;
  /** `null` where the entry was not looked up. */
  readonly evidence: Readonly<Record<'integrity' | 'signature' | 'publish' | 'provenance', OutcomeKind>> | null;
  readonly source: BuildSource | null;
  /** Set where the entry replaces another version of the base's and its history was asked for. */
  readonly before?: EarlierVersion;
}

/** A sum that adds up: the six parts make `total`. */
export interface Coverage {
  readonly total: number;
  readonly verified: number;
  readonly weaklyBound: number;
  readonly registryOnly: number;
  readonly failed: number;
  readonly notAudited: number;
  readonly notApplicable: number;
  /** Entries that are not audited or not applicable, by reason. */
  readonly byReason: Readonly<Record<string, number>>;
}

/** Where trust material came from. `date`: when it was current (ISO 8601 day), or `null` where nobody says. */
export interface TrustSource {
  readonly source: 'tuf' | 'embedded' | 'file' | 'record' | 'demo';
  readonly date: string | null;
  readonly detail: string;
}

export interface TrustFacts {
  readonly root: TrustSource;
  readonly keys: TrustSource;
}

export interface Counts {
  readonly lockfiles: number;
  /** Distinct name@version asked about. */
  readonly packages: number;
  readonly withSignature: number;
  readonly withPublishAttestation: number;
  readonly withProvenance: number;
  readonly requests: number;
  readonly bytes: number;
  readonly findings: Readonly<Record<Severity | 'incomplete', number>>;
}

/** A finding that counts no more, and why: nothing is taken out of sight. */
export interface WaivedFinding {
  readonly finding: Finding;
  /** `waiver`: of the policy · `baseline`: known and recorded · `ignored`: by the policy's severities. */
  readonly by: 'waiver' | 'baseline' | 'ignored';
  readonly reason: string;
  /** The last day of a waiver (ISO 8601). */
  readonly expires: string | null;
}

/** How many provenances GitHub was asked about. The three parts make `asked`. */
export interface Corroboration {
  readonly asked: number;
  readonly agreed: number;
  readonly disagreed: number;
  readonly unknown: number;
}

/** What was agreed before and is in force: paths, as of the base branch in a pull request. */
export interface InForce {
  readonly policy: string | null;
  readonly origins: string | null;
  readonly baseline: string | null;
}

/** `error`: a lockfile could not be read, so that the audit as asked could not be made. */
export type VerdictOutcome = 'pass' | 'fail' | 'incomplete' | 'error';

/** The finished audit, plain data. Only the door turns `outcome` into an exit code. */
export interface Verdict {
  readonly schemaVersion: 1;
  readonly outcome: VerdictOutcome;
  /** The threshold the outcome was judged by. */
  readonly failOn: Severity;
  readonly lockfiles: readonly string[];
  /** What was audited, and what it was held against: a commit, a file, or `null` for nothing. */
  readonly held: { readonly scope: 'changed' | 'all'; readonly base: string | null };
  /** What changed since then, over all lockfiles. */
  readonly changes: readonly Change[];
  readonly coverage: Coverage;
  readonly packages: readonly AuditedEntry[];
  /** Worst first, then by file and line. */
  readonly findings: readonly Finding[];
  /** Findings that a waiver, the recorded baseline or the policy took out. */
  readonly waived: readonly WaivedFinding[];
  readonly errors: readonly Problem[];
  readonly trust: TrustFacts;
  readonly inForce: InForce;
  /** `null` where GitHub was not asked at all. */
  readonly corroboration: Corroboration | null;
  readonly counts: Counts;
  /** Set where the run was cut short: `timeout` or `signal`. */
  readonly interrupted: 'timeout' | 'signal' | null;
  /** Set where this is one part of an audit: everything above is then about its own entries alone. */
  readonly shard?: ShardPart;
}

/** The seven steps of verifying one package by hand. */
export const STEP_IDS = [
  'metadata',
  'integrity',
  'registry-signature',
  'attestations',
  'log-entry',
  'subject',
  'build',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** `not-asked`: nobody was asked, by the user's choice; it does not make the outcome incomplete. */
export type StepOutcome = 'pass' | 'fail' | 'absent' | 'unknown' | 'not-asked';

/** A fact shown under a step. `url` is something that a person can open. */
export interface StepFact {
  readonly label: string;
  readonly value: string;
  readonly url?: string;
}

export interface Step {
  readonly id: StepId;
  readonly title: string;
  readonly outcome: StepOutcome;
  /** One sentence: what was compared, and the result. */
  readonly detail: string;
  readonly facts: readonly StepFact[];
}

/** The finished verification of one package, plain data. */
export interface Verification {
  readonly schemaVersion: 1;
  readonly package: { readonly name: string; readonly version: string };
  readonly integrity: string | null;
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly trust: TrustFacts;
}
