import type { LockedPackage } from '../model/package.ts';

/** How far one file may run ahead of the other before its place is taken for lost. Then less is left out, and nothing else. */
const FARTHEST = 64;

/** All that decides which bytes are installed under which name. Flags and places do not. */
export function asWritten(entry: LockedPackage): string {
  const { name, version, alias, kind, integrity, checksum, resolved, inBundle } = entry;
  return JSON.stringify([name, version, alias ?? null, kind, integrity, checksum ?? null, resolved, inBundle === true]);
}

/** {@link asWritten} of two entries, without making a text of each. */
function areAlike(a: LockedPackage, b: LockedPackage): boolean {
  return (
    a.name === b.name &&
    a.version === b.version &&
    a.integrity === b.integrity &&
    a.resolved === b.resolved &&
    a.kind === b.kind &&
    a.checksum === b.checksum &&
    a.alias === b.alias &&
    a.inBundle === b.inBundle
  );
}

/**
 * Leaves out every package of which each entry has one like it in the other file, one to one: nearly all of them, in a pull
 * request. A package is compared with nothing but itself, and what is written alike is the same pin, so that the
 * comparison of the rest says of everything what the comparison of all would.
 */
export function withoutSame(
  before: readonly LockedPackage[],
  after: readonly LockedPackage[],
): { readonly before: readonly LockedPackage[]; readonly after: readonly LockedPackage[] } {
  const differing = new Set<string>();
  // Both files list their entries in much the same order: whatever is not met in passing differs.
  let next = 0;
  for (const entry of after) {
    const met = indexOfPath(before, entry.path, next);
    const like = before[met];
    if (like === undefined || !areAlike(like, entry)) differing.add(entry.name);
    if (like === undefined) continue;
    if (like.name !== entry.name) differing.add(like.name);
    if (next < met) for (const { name } of before.slice(next, met)) differing.add(name);
    next = met + 1;
  }
  for (const { name } of before.slice(next)) differing.add(name);
  const isDifferent = ({ name }: LockedPackage): boolean => differing.has(name);
  return { before: before.filter(isDifferent), after: after.filter(isDifferent) };
}

/** The next entry at this place, or -1. */
function indexOfPath(entries: readonly LockedPackage[], path: string, from: number): number {
  const end = Math.min(entries.length, from + FARTHEST);
  for (let index = from; index < end; index += 1) if (entries[index]?.path === path) return index;
  return -1;
}
