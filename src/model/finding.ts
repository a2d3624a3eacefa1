import type { FindingCode } from './catalogue.ts';
import type { Level } from './severity.ts';

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
