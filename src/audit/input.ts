import type { Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { Policy, StandingFinding } from '../model/policy.ts';
import type { InForce, Verdict } from '../model/verdict.ts';
import type { OriginsInForce } from '../judge/origins.ts';
import type { Raised } from '../judge/raise.ts';
import type { Thresholds } from '../judge/verdict.ts';
import type { ShardAsked } from './part.ts';
import type { LockfileContext } from './plan.ts';

export interface AuditInput {
  readonly lockfiles: readonly Lockfile[];
  /** Lockfiles that could not be read. They do not keep the others from being audited, and they are never forgotten. */
  readonly errors: readonly Problem[];
  /** Findings that were made before the audit, for example a changed registry configuration. */
  readonly raised: readonly Raised[];
  readonly thresholds: Thresholds;
  /** What a lockfile is held against, and its own project's registries; all of it optional. */
  readonly contexts?: ReadonlyMap<Lockfile, LockfileContext>;
  /** What the audit was of, for the report. Default: everything, against nothing. */
  readonly held?: Verdict['held'];
  /** What was agreed and how hard to look; default: nothing was agreed. */
  readonly judgement?: Judgement;
  /** Audit one part of the entries, and leave the others to other runs. */
  readonly shard?: ShardAsked;
}

/** What was agreed on the base branch, and how far judgement goes beyond a version's own evidence. */
export interface Judgement {
  readonly policy: Policy | null;
  readonly origins: OriginsInForce | null;
  readonly standing: readonly StandingFinding[];
  readonly inForce: InForce;
  /** `null`: the release line for changed entries, nothing for others. */
  readonly history: 'base' | 'line' | null;
  /** Download and look into the tarballs of changed entries. */
  readonly deep: boolean;
  readonly now: Date;
}
