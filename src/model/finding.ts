import type { FindingCode } from './catalogue.ts';

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `incomplete`: something could not be found out. Never counted towards `fail-on`; it makes the run incomplete. */
export type Level = Severity | 'incomplete';

/** Is `severity` as bad as `threshold`, or worse? */
export function reaches(severity: Level, threshold: Severity): boolean {
  return severity !== 'incomplete' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

export function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

/** Something a person can open to see for themselves. */
export interface EvidenceLink {
  readonly label: string;
  readonly url: string;
}

/** One entry that a finding concerns. */
export interface AffectedEntry {
  readonly package: string;
  readonly version: string | null;
  readonly file: string;
  readonly line: number;
}

/**
 * One thing a person should look at. `message` is one sentence and holds the two values that disagree. All text
 * may hold an attacker's words: every window escapes it for its own medium.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Level;
  /** `null` where the finding concerns a whole lockfile, a registry or the run. */
  readonly package: string | null;
  readonly version: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly evidence: readonly EvidenceLink[];
  readonly remedy: string;
  /** Set where one cause has many entries; `package`, `file` and `line` are then the first one's. */
  readonly affected?: readonly AffectedEntry[];
}

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
  | 'what we agreed'
  | 'could not find out';
