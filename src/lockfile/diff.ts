import semver from 'semver';
import type { Change, ChangeKind, LockfileChanges, Pin } from '../model/change.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { addressOf, hashesDiffer, isRegistrySource, sameSource, sourceOf, strengthOf } from './source.ts';

/** Several places of a lockfile that pin the same: one pin, with the first place. */
interface Pinned {
  readonly entry: LockedPackage;
  readonly source: string;
  readonly address: string | null;
  readonly places: readonly LockedPackage[];
}

/**
 * Compares two lockfiles entry by entry, of one format or of two. Never by a minimum or a maximum over versions: a
 * second copy of a package is an entry of its own, and a change in one is not hidden by the other.
 *
 * @param base `null` where there was none: every entry is new
 */
export function compareLockfiles(base: Lockfile | null, head: Lockfile): LockfileChanges {
  const before = pinsByName(base?.packages ?? []);
  const after = pinsByName(head.packages);
  const sameFormat = base !== null && base.format === head.format;
  const likeness: Likeness = {
    addresses: sameFormat,
    checksums: sameFormat && base.version === head.version && base.cacheKey === head.cacheKey,
  };
  const changes: Change[] = [];
  const changed = new Set<LockedPackage>();
  const weakened = new Set<LockedPackage>();
  for (const [name, pins] of after) {
    const compared = comparePins(name, before.get(name) ?? [], pins, likeness);
    changes.push(...compared.changes);
    for (const { pin, old } of compared.changedPins) {
      // Berry pins its own archives, never a registry's bytes: moving there is no weakening of one entry.
      const weaker =
        old !== undefined &&
        head.format !== 'yarn-berry' &&
        strengthOf(pin.entry.integrity) < strengthOf(old.entry.integrity);
      for (const place of pin.places) {
        changed.add(place);
        if (weaker) weakened.add(place);
      }
    }
  }
  for (const [name, pins] of before) {
    if (!after.has(name)) changes.push(...pins.map((pin) => change('removed', name, pin, null)));
  }
  return { changes, changed, weakened };
}

/** What both lockfiles state in the same way, so that a difference in it is a change of the entry. */
interface Likeness {
  readonly addresses: boolean;
  readonly checksums: boolean;
}

interface Growing extends Pinned {
  readonly places: LockedPackage[];
}

function pinsByName(entries: readonly LockedPackage[]): ReadonlyMap<string, readonly Pinned[]> {
  const byName = new Map<string, Map<string, Growing>>();
  for (const entry of entries) {
    const source = sourceOf(entry);
    const address = addressOf(entry);
    // What an installer would take for another package makes another pin; flags and places do not.
    const key = JSON.stringify([
      entry.version,
      entry.kind,
      source,
      entry.integrity,
      entry.checksum ?? null,
      address,
    ]);
    const pins = byName.get(entry.name) ?? new Map<string, Growing>();
    byName.set(entry.name, pins);
    const pin = pins.get(key);
    if (pin === undefined) pins.set(key, { entry, source, address, places: [entry] });
    else pin.places.push(entry);
  }
  return new Map([...byName].map(([name, pins]) => [name, [...pins.values()]]));
}

function comparePins(name: string, before: readonly Pinned[], after: readonly Pinned[], likeness: Likeness) {
  const changes: Change[] = [];
  const changedPins: { readonly pin: Pinned; readonly old: Pinned | undefined }[] = [];
  const gone = new Set(before);
  const fresh: Pinned[] = [];
  for (const pin of after) {
    const same = before.find((old) => isSame(old, pin, likeness));
    if (same === undefined) fresh.push(pin);
    else gone.delete(same);
  }
  const pair = (pin: Pinned, old: Pinned | undefined, kind: ChangeKind): void => {
    if (old !== undefined) gone.delete(old);
    changes.push(change(kind, name, old ?? null, pin));
    changedPins.push({ pin, old });
  };
  // The same version first: a new hash or a new origin for a version that was there is the sharpest sign there is.
  const others = fresh.filter((pin) => {
    const old = before.find((candidate) => candidate.entry.version === pin.entry.version);
    if (old === undefined || pin.entry.version === null) return true;
    pair(pin, old, kindOfSameVersion(old, pin, likeness.checksums));
    return false;
  });
  for (const pin of others) {
    const old = partnerOf(pin, gone);
    if (movesAway(pin, old === undefined ? before : [old])) pair(pin, old ?? before[0], 'source-changed');
    else pair(pin, old, old === undefined ? 'added' : direction(old, pin));
  }
  changes.push(...[...gone].map((old) => change('removed', name, old, null)));
  return { changes, changedPins };
}

/** Nothing about the bytes differs. Where two formats state different things of one version, neither contradicts the other. */
function isSame(old: Pinned, pin: Pinned, likeness: Likeness): boolean {
  if (old.entry.version !== pin.entry.version || old.entry.kind !== pin.entry.kind) return false;
  if (!sameSource(old.source, pin.source)) return false;
  if (!sameAddress(old, pin, likeness)) return false;
  if (likeness.checksums && old.entry.checksum !== pin.entry.checksum) return false;
  return old.entry.integrity === pin.entry.integrity;
}

/**
 * An entry that keeps its version and gets another package's address installs that one. Where of two formats one states
 * no address, it is the hash, the same in both, that holds the bytes: a strong one, then.
 */
function sameAddress(old: Pinned, pin: Pinned, { addresses }: Likeness): boolean {
  if (old.address === pin.address) return true;
  const stated = addresses || (old.address !== null && pin.address !== null);
  return !stated && strengthOf(pin.entry.integrity) > 1;
}

function kindOfSameVersion(old: Pinned, pin: Pinned, comparable: boolean): ChangeKind {
  if (movesAway(pin, [old])) return 'source-changed';
  const { checksum } = old.entry;
  const otherChecksum =
    comparable && checksum !== undefined && pin.entry.checksum !== undefined && checksum !== pin.entry.checksum;
  return otherChecksum || hashesDiffer(old.entry.integrity, pin.entry.integrity) ? 'rehashed' : 'repinned';
}

/** It came from a registry, and now comes from somewhere that none of the earlier pins came from. */
function movesAway(pin: Pinned, before: readonly Pinned[]): boolean {
  if (before.length === 0 || !before.every((old) => isRegistrySource(old.source))) return false;
  return !before.some((old) => sameSource(old.source, pin.source));
}

/** The earlier pin that this one replaced: the one at the same place, or the one with the nearest version. */
function partnerOf(pin: Pinned, gone: ReadonlySet<Pinned>): Pinned | undefined {
  const paths = new Set(pin.places.map(({ path }) => path));
  const candidates = [...gone];
  const atPlace = candidates.find((old) => old.places.some(({ path }) => paths.has(path)));
  if (atPlace !== undefined) return atPlace;
  const sameMajor = candidates.filter((old) => majorOf(old) !== null && majorOf(old) === majorOf(pin));
  return sameMajor[0] ?? candidates[0];
}

function majorOf({ entry }: Pinned): number | null {
  return semver.parse(entry.version)?.major ?? null;
}

function direction(old: Pinned, pin: Pinned): ChangeKind {
  const [from, to] = [semver.parse(old.entry.version), semver.parse(pin.entry.version)];
  if (from === null || to === null) return 'repinned';
  return semver.compareBuild(from, to) < 0 ? 'upgraded' : 'downgraded';
}

function change(kind: ChangeKind, name: string, from: Pinned | null, to: Pinned | null): Change {
  const place = to ?? from;
  if (place === null) throw new Error('a change has two sides, and one must be there');
  return {
    kind,
    name,
    from: from === null ? null : pinOf(from),
    to: to === null ? null : pinOf(to),
    at: place.entry.at,
  };
}

function pinOf({ entry }: Pinned): Pin {
  return { version: entry.version, kind: entry.kind, integrity: entry.integrity, resolved: entry.resolved };
}
