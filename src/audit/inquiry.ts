import type { Raised, Subject } from '../judge/raise.ts';
import type { Lookup } from './plan.ts';

/** A question beyond a version's own evidence: asked for the entries that it concerns, answered when findings are made. */
export interface Inquiry {
  /** The findings of one entry; none where it was not asked about. */
  judge(plan: Lookup, subject: Subject): readonly Raised[];
}

export const NO_INQUIRY: Inquiry = { judge: () => [] };
