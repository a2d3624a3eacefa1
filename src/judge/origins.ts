import type { PackageEvidence } from '../model/evidence.ts';
import type { OriginsFile } from '../model/origin.ts';
import type { Raised, Subject } from './raise.ts';

/** The origins file of the base branch, which is in force, and the one that the change would make of it. */
export interface OriginsInForce {
  readonly file: OriginsFile;
  /** Head's file, where it differs; what only it has is *proposed* and changes nothing. */
  readonly proposed: OriginsFile | null;
}

/** What the origins file says of one version. */
export function judgeOrigin(
  _evidence: PackageEvidence,
  _origins: OriginsInForce,
  _subject: Subject,
): readonly Raised[] {
  return [];
}
