import type { Level } from './severity.ts';

/** What the catalogue says of a code, whatever the package. */
export interface FindingInfo {
  readonly title: string;
  readonly severity: Level;
  /** Why it matters: what an attacker, or an accident, would have done. */
  readonly why: string;
  /** What to do now, in general; a finding's own remedy may be more exact. */
  readonly remedy: string;
  /** `what is locked`, `the registry's word`, … as `docs/findings/` is grouped. */
  readonly group: FindingGroup;
}

export type FindingGroup =
  | 'what is locked'
  | "the registry's word"
  | 'attestations'
  | 'who built it'
  | 'what changed'
  | 'what we agreed'
  | 'what GitHub remembers'
  | 'could not find out';
