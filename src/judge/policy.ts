import type { PackageEvidence } from '../model/evidence.ts';
import type { Policy, StandingFinding } from '../model/policy.ts';
import type { WaivedFinding } from '../model/verdict.ts';
import type { Raised, Subject } from './raise.ts';

export interface PolicyCircumstances {
  readonly now: Date;
  /** The base has no version of this package. */
  readonly isNew: boolean;
  /** The base does not have the entry as it is. */
  readonly introduced: boolean;
  /** The lockfile's integrity as written. */
  readonly integrity: string | null;
}

/** What the policy demands of one version: evidence, age, issuers and builders, and what it denies. */
export function judgePolicy(
  _evidence: PackageEvidence,
  _policy: Policy,
  _subject: Subject,
  _circumstances: PolicyCircumstances,
): readonly Raised[] {
  return [];
}

export interface PolicyApplied {
  readonly raised: readonly Raised[];
  readonly waived: readonly WaivedFinding[];
}

/** Sets severities, takes out what is waived or standing, and says which waivers are over or unused. */
export function applyPolicy(
  raised: readonly Raised[],
  _policy: Policy | null,
  _standing: readonly StandingFinding[],
  _now: Date,
): PolicyApplied {
  return { raised, waived: [] };
}
