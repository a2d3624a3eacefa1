import type { AuditedEntry, EarlierVersion, OutcomeKind } from '../model/verdict.ts';

type Carried = Readonly<Record<'signature' | 'publish' | 'provenance', OutcomeKind>>;

/** Strongest first. */
const KINDS = [
  ['provenance', 'provenance'],
  ['publish', 'publish attestation'],
  ['signature', 'signature'],
] as const;

/** What became of the strongest evidence. `unknown` wherever one of the two sides was not found out. */
export type Shift = 'lost' | 'gained' | 'same' | 'unknown';

/** The strongest evidence that holds, and what is wrong with a stronger one. Own words only. */
export function carriedWords(evidence: Carried | null): string {
  if (evidence === null) return 'not looked up';
  const best = KINDS.find(([kind]) => evidence[kind] === 'verified');
  const above = KINDS.slice(0, best === undefined ? undefined : KINDS.indexOf(best));
  const troubled = above.find(([kind]) => evidence[kind] !== 'absent');
  if (troubled === undefined) return best === undefined ? 'none' : best[1];
  const [kind, word] = troubled;
  const trouble = above.every(([each]) => evidence[each] === 'unknown') ? 'unknown' : `${word} ${evidence[kind]}`;
  if (best === undefined) return trouble;
  return `${best[1]}, ${trouble === 'unknown' ? `${word} unknown` : trouble}`;
}

const isOpen = (outcome: OutcomeKind): boolean => outcome === 'unknown' || outcome === 'unsupported';

/**
 * Whether the strongest kind of evidence that either version has came or went. Only what was looked for and is not there,
 * or does not hold, is lost: `unknown` never becomes `absent`.
 */
export function shiftOf(before: EarlierVersion['evidence'], after: AuditedEntry['evidence']): Shift {
  if (before === null || after === null) return 'unknown';
  for (const [kind] of KINDS) {
    const [earlier, now] = [before[kind], after[kind]];
    if (isOpen(earlier) || isOpen(now)) return 'unknown';
    if (earlier === now && now === 'verified') return 'same';
    if (earlier === now) continue;
    if (earlier === 'verified') return 'lost';
    // Something that does not hold came in place of nothing: a weaker kind that came with it is no gain.
    if (now === 'rejected') return 'unknown';
    if (now === 'verified') return 'gained';
  }
  return 'same';
}
