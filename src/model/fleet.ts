import type { FindingCode } from './catalogue.ts';
import type { Level } from './severity.ts';
import type { Coverage, Counts, Verdict, VerdictOutcome } from './verdict.ts';

/** GitHub allows no more jobs in a matrix. */
export const MOST_JOBS = 256;

/** A repository to be audited. `id` is GitHub's number for it: it names the files of its report. */
export interface FleetRepository {
  readonly id: number;
  /** `owner/name`. Foreign text. */
  readonly name: string;
  readonly branch: string;
}

/** Why a repository of the organisation is not audited: by choice, or because GitHub shut it. */
export type SkipReason = 'archived' | 'fork' | 'disabled' | 'filtered';

/** What is to be audited, and by how many jobs. */
export interface FleetPlan {
  readonly schemaVersion: 1;
  readonly organisation: string;
  readonly plannedAt: string;
  readonly jobs: number;
  /** By name. */
  readonly repositories: readonly FleetRepository[];
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

/** What became of one repository in its job. Written beside its report, whatever happened. */
export interface FleetResult {
  readonly schemaVersion: 1;
  readonly id: number;
  readonly repository: string;
  /** What was checked out; `null` where that failed. */
  readonly commit: string | null;
  /** Of `countersign audit`; `null` where it did not run to its end. */
  readonly exitCode: number | null;
  /** The code of what kept it from being audited, e.g. `NO_LOCKFILE`; `null` where there is a report. */
  readonly problem: string | null;
  readonly detail: string;
  readonly sarif: FleetSarif;
}

/** `refused`: GitHub did not take it. `failed`: there was none that could be read. `no`: it was not asked for, or nothing was audited. */
export const FLEET_SARIF = ['uploaded', 'refused', 'failed', 'no'] as const;
export type FleetSarif = (typeof FLEET_SARIF)[number];

/** Of an audit's report what is added up; its entries are most of the bytes, and not among it. */
export type FleetSummary = Pick<Verdict, 'outcome' | 'interrupted' | 'coverage' | 'counts' | 'errors' | 'findings'>;

/** `no-lockfile`: there is nothing to audit. `missing`: nobody knows, since its job failed or never ran. */
export const FLEET_OUTCOMES = ['fail', 'error', 'missing', 'incomplete', 'pass', 'no-lockfile'] as const;
export type FleetOutcome = VerdictOutcome | 'missing' | 'no-lockfile';

export interface FleetRow {
  readonly repository: string;
  readonly outcome: FleetOutcome;
  /** Why, where it is none of `pass` and `fail`; and that its SARIF could not be given to code scanning. */
  readonly why: string;
  readonly commit: string | null;
  readonly entries: number;
  readonly verified: number;
  readonly findings: Counts['findings'];
  /** What became of its results for code scanning; `null` where nobody knows. */
  readonly sarif: FleetSarif | null;
}

/** One thing that many repositories share: of a package version, or of a kind where it is mild. */
export interface FleetCause {
  readonly code: FindingCode;
  readonly severity: Level;
  readonly package: string | null;
  readonly version: string | null;
  /** Of one of the repositories, as an example. */
  readonly message: string;
  readonly remedy: string;
  readonly entries: number;
  /** All that it concerns, in the order of the plan. */
  readonly repositories: readonly string[];
}

/** The audits of all repositories of an organisation. */
export interface FleetReport {
  readonly schemaVersion: 1;
  readonly organisation: string;
  readonly plannedAt: string;
  /** `fail` before `incomplete` before `pass`: an error is nothing that was found out. */
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  readonly repositories: Readonly<Record<FleetOutcome | 'planned', number>>;
  readonly skipped: FleetPlan['skipped'];
  readonly coverage: Coverage;
  readonly counts: Pick<Counts, 'requests' | 'bytes'>;
  /** Worst first, then what concerns most repositories. */
  readonly causes: readonly FleetCause[];
  /** Causes that there was no room for. */
  readonly omittedCauses: number;
  /** In the order of the plan. */
  readonly rows: readonly FleetRow[];
}
