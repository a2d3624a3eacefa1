import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

/** One part of an audit that is divided over jobs: `index` of `total`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** What makes an audit this one and no other: all parts of one audit agree on every field. */
export interface AuditIdentity {
  /** The version of this program. */
  readonly program: string;
  readonly failOn: Severity;
  readonly failOnIncomplete: boolean;
  /** How hard was looked: history, deep, corroborated, registry; one line. */
  readonly options: string;
  readonly scope: 'changed' | 'all';
  readonly base: string | null;
  /** Every lockfile that was read, in order: the SHA-256 of its bytes (hex), and how many entries it has. */
  readonly lockfiles: readonly { readonly path: string; readonly sha256: string; readonly entries: number }[];
  /** How many differences to the base there are. */
  readonly changes: number;
  /** SHA-256 (hex) of what was agreed and is in force; `null` where there is none. */
  readonly policy: string | null;
  readonly origins: string | null;
  readonly baseline: string | null;
  /** SHA-256 (hex) of the trusted root and the keys. */
  readonly trust: string;
  /** SHA-256 (hex) of what every part finds alike: the differences to the base, errors, findings about configuration. */
  readonly whole: string;
}

/** Why a finding counts no more. */
export interface TakenOutBy {
  readonly by: 'waiver' | 'baseline' | 'ignored';
  readonly reason: string;
  readonly expires: string | null;
}

/** A finding before it is grouped, as plain data: so that the parts are grouped as one audit would have grouped them. */
export interface PartFinding {
  readonly finding: Finding;
  readonly cause: string;
  /** The sentence for many entries: what is before and what is after their number. */
  readonly together: readonly [string, string];
  /** The remedy for many packages: what is before and after the command that names them. */
  readonly remedy?: readonly [string, string];
  readonly out: TakenOutBy | null;
}

/** A finding of a part, and its place among those of all parts: compared number by number. */
export interface PlacedFinding extends PartFinding {
  readonly order: readonly number[];
}

/** One waiver of the policy: whether it is unused is known only when all parts are there. */
export interface PartWaiver {
  /** It matched a finding of this part. */
  readonly met: boolean;
  /** What is said where it matched and is over; `null` where it is not over. */
  readonly expired: PartFinding | null;
  /** What is said where it matched nothing in any part; `null` where nothing would be. */
  readonly unused: PartFinding | null;
}

/** What the report of a part holds beside its own verdict, so that `countersign merge` can make one verdict of all. */
export interface ShardPart extends Shard {
  /** Entries that are left to the other parts: nothing is said of them here. */
  readonly elsewhere: number;
  readonly audit: AuditIdentity;
  /** The place of each entry of `packages` among the entries of all lockfiles, counted from 0. */
  readonly positions: readonly number[];
  /** The place of each of `changes` among all. */
  readonly changePositions: readonly number[];
  readonly findings: readonly PlacedFinding[];
  readonly waivers: readonly PartWaiver[];
}
