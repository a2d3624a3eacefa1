import type { Raised, Subject } from '../judge/raise.ts';
import type { EarlierVersion } from '../model/verdict.ts';
import type { Lookup } from './plan.ts';

/** A question beyond a version's own evidence: asked for the entries that it concerns, answered when findings are made. */
export interface Inquiry {
  /** The findings of one entry; none where it was not asked about. */
  judge(plan: Lookup, subject: Subject): readonly Raised[];
  /** What the base has in an entry's place; `null` where that was not looked at. */
  earlier?(plan: Lookup): EarlierVersion | null;
}

export const NO_INQUIRY: Inquiry = { judge: () => [] };
