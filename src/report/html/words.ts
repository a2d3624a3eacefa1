import type { OutcomeKind } from '../../model/verdict.ts';

/** A mark, and what it means: colour and mark never stand alone. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, readonly [mark: string, word: string]>> = {
  verified: ['✔', 'verified'],
  absent: ['–', 'there is none'],
  rejected: ['✘', 'did not hold'],
  unsupported: ['?', 'of a kind that this version does not know'],
  unknown: ['?', 'could not be found out'],
};

/** In the order of `EntryView.evidence`. */
export const EVIDENCE_WORDS = ['locked hash', 'registry signature', 'publish attestation', 'provenance'] as const;
export const STEP_WORDS = [
  'Locked hash, held against the registry’s:',
  'Registry signature:',
  'Publish attestation:',
  'Provenance:',
] as const;
