import type { Pinned } from './pins.ts';

/** A pin that was not there before, with the earlier one that it replaced or stands beside. */
export interface Pair {
  readonly pin: Pinned;
  readonly old: Pinned | null;
}

/** Keys of which one must be common for two pins to belong together, the surest first. */
const TIERS: readonly ((pin: Pinned) => readonly string[])[] = [
  // The same version first: a new hash or a new origin for a version that was there is the sharpest sign there is.
  (pin) => sameVersion(pin).map((version) => JSON.stringify([version, pin.source])),
  sameVersion,
  ({ places }) => places.map(({ path }) => path),
  (pin) => major(pin).map((number) => JSON.stringify([number, pin.source])),
  ({ source }) => [source],
  major,
  () => [''],
];

/**
 * Finds for each new pin of one package the earlier one, and the earlier pins that are gone. Each earlier pin is replaced
 * by one at most. Both sides in the order of `pinsByName`; linear but for sorting.
 */
export function pairPins(
  before: readonly Pinned[],
  after: readonly Pinned[],
): { readonly pairs: readonly Pair[]; readonly gone: ReadonlySet<Pinned> } {
  const { fresh, gone } = unmatched(before, after);
  const pairs = TIERS.flatMap((keysOf) => pairOff(fresh, gone, keysOf));
  if (fresh.size === 0) return { pairs, gone };
  const beside = new Map<string, Pinned>();
  for (const old of before) for (const key of keysBeside(old)) beside.set(key, old);
  for (const pin of fresh) {
    const old = keysBeside(pin).find((key) => beside.has(key));
    pairs.push({ pin, old: old === undefined ? null : (beside.get(old) ?? null) });
  }
  return { pairs, gone };
}

/** A second copy of a version that is still there is held against that one. */
function keysBeside(pin: Pinned): readonly string[] {
  return sameVersion(pin).flatMap((version) => [JSON.stringify([version, pin.source]), version]);
}

function sameVersion({ entry }: Pinned): readonly string[] {
  return entry.version === null ? [] : [entry.version];
}

function major({ semver }: Pinned): readonly string[] {
  return semver === null ? [] : [String(semver.major)];
}

/** Leaves out what is on both sides. An address that one side does not state fits any. */
function unmatched(before: readonly Pinned[], after: readonly Pinned[]) {
  const index = new Map<string, Map<string | null, Pinned>>();
  for (const old of before) {
    const addresses = index.get(old.identity) ?? new Map<string | null, Pinned>();
    index.set(old.identity, addresses.set(old.address, old));
  }
  const gone = new Set(before);
  const fresh = new Set<Pinned>();
  for (const pin of after) {
    const addresses = index.get(pin.identity);
    if (addresses === undefined) {
      fresh.add(pin);
    } else if (pin.address === null) {
      for (const old of addresses.values()) gone.delete(old);
    } else {
      const same = [addresses.get(pin.address), addresses.get(null)].filter((old) => old !== undefined);
      if (same.length === 0) fresh.add(pin);
      for (const old of same) gone.delete(old);
    }
  }
  return { fresh, gone };
}

/** Pairs what has a key in common, the highest versions with each other, and takes it out of both sets. */
function pairOff(fresh: Set<Pinned>, gone: Set<Pinned>, keysOf: (pin: Pinned) => readonly string[]): Pair[] {
  if (fresh.size === 0 || gone.size === 0) return [];
  const [[pin], [old]] = [fresh, gone];
  if (fresh.size === 1 && gone.size === 1 && pin !== undefined && old !== undefined) {
    fresh.clear();
    gone.clear();
    return [{ pin, old }];
  }
  const theirs = byKey(gone, keysOf);
  const pairs: Pair[] = [];
  // Key by key in their own order, not pin by pin, so that the two sides could be swapped.
  for (const [key, pins] of [...byKey(fresh, keysOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const olds = (theirs.get(key) ?? []).filter((old) => gone.has(old)).toReversed();
    const free = pins.filter((pin) => fresh.has(pin)).toReversed();
    for (const [index, old] of olds.entries()) {
      const pin = free[index];
      if (pin === undefined) break;
      pairs.push({ pin, old });
      fresh.delete(pin);
      gone.delete(old);
    }
  }
  return pairs;
}

function byKey(pins: Iterable<Pinned>, keysOf: (pin: Pinned) => readonly string[]): Map<string, Pinned[]> {
  const found = new Map<string, Pinned[]>();
  for (const pin of pins) {
    for (const key of keysOf(pin)) {
      const held = found.get(key);
      if (held === undefined) found.set(key, [pin]);
      else held.push(pin);
    }
  }
  return found;
}
