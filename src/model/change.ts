import type { EntryKind, LockedPackage, Position } from './package.ts';

/** What one entry of a lockfile pins, without where it stands in the file. */
export interface Pin {
  readonly version: string | null;
  readonly kind: EntryKind;
  readonly integrity: string | null;
  readonly resolved: string | null;
}

/**
 * `rehashed`: the same version, another hash of a common algorithm · `source-changed`: it came from a registry, and now
 * comes from git, an address, a file, a link or another registry · `repinned`: the same version from the same place,
 * pinned by another kind of hash, or by none.
 */
export const CHANGE_KINDS = [
  'source-changed',
  'rehashed',
  'added',
  'upgraded',
  'downgraded',
  'repinned',
  'removed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two lockfiles. */
export interface Change {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly from: Pin | null;
  readonly to: Pin | null;
  /** The place in the newer file, or of a removed entry in the older one. */
  readonly at: Position;
}

/** A lockfile held against the one before it. */
export interface LockfileChanges {
  readonly changes: readonly Change[];
  /** The entries of the newer file that the older one does not have as they are. */
  readonly changed: ReadonlySet<LockedPackage>;
  /** Of these, the entries whose pin is weaker than the one they replaced: sha1 for sha512, or none at all. */
  readonly weakened: ReadonlySet<LockedPackage>;
}
