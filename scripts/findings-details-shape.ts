import type { Level } from '../src/model/severity.ts';
import type { IncidentId } from './incidents.ts';

/** What the page of a finding says beyond the catalogue. Plain Markdown text, without headings. */
export interface FindingDetails {
  /** One to three sentences: what was compared with what. */
  readonly means: string;
  /** A message as a report has it, with made-up names. */
  readonly example: string;
  /** Public incidents, and what each has to do with this finding. */
  readonly incidents: readonly Occurrence[];
  /** Said instead where there are none, and beside where those there are were no attacks. */
  readonly noAttack?: string;
  readonly check: readonly HandCheck[];
  /** What to do beyond the catalogue's remedy, one point each. */
  readonly fix: readonly string[];
  readonly waive: Waiving;
}

export interface Occurrence {
  readonly incident: IncidentId;
  readonly how: string;
}

/** Commands, one a line, and what to look for in what they print. */
export interface HandCheck {
  readonly run: string;
  readonly look: string;
}

/** How a finding is accepted. */
export type Waiving =
  /** By a waiver of the policy. */
  | { readonly kind: 'waiver'; readonly package: string; readonly versions: string; readonly reason: string }
  /** By a waiver that names the exact sha512: for a finding about a hash or a signature. */
  | { readonly kind: 'pinned'; readonly package: string; readonly versions: string; readonly reason: string }
  /** By another severity: for findings that belong to no version. */
  | { readonly kind: 'severity'; readonly to: Level | 'ignore'; readonly instead: string }
  /** By the origins file. */
  | { readonly kind: 'origins'; readonly package: string }
  /** Not at all; `instead` says what to do. */
  | { readonly kind: 'never'; readonly instead: string };

/** Commands that serve more than one page. */
export const VIEW_DIST: HandCheck = {
  run: 'npm view NAME@VERSION dist --json',
  look: '`integrity` is the registry’s hash, `signatures` its signatures, `attestations.provenance` says that there is provenance.',
};

export const VERIFY: HandCheck = {
  run: 'countersign verify NAME@VERSION',
  look: 'Every step with what was compared, and links to the log entry, the commit and the run.',
};

export const ATTESTATIONS: HandCheck = {
  run: 'curl https://registry.npmjs.org/-/npm/v1/attestations/NAME@VERSION',
  look: 'A list of `attestations` with their `predicateType` and `bundle`; 404 means that there is none. In a scoped name write `%2f` for the slash.',
};

/** The base's entry beside head's. */
export const DIFF: HandCheck = {
  run: 'countersign diff origin/main:package-lock.json package-lock.json',
  look: 'One line for each entry that changed, whatever the order of the file: name, version, address and hash, before and after.',
};

export const HISTORY: HandCheck = {
  run: 'npm view NAME time --json',
  look: 'When each version was published, as the registry states it: nobody signs these times. A version that came after a long silence, or minutes after another, deserves a look.',
};
