import compareBuild from 'semver/functions/compare-build.js';
import type { Change, ChangeKind, LockfileChanges, Pin } from '../model/change.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { type Pair, pairPins } from './pair-pins.ts';
import { comparabilityOf, order, type Pinned, pinsByName } from './pins.ts';
import { asWritten, withoutSame } from './same-entries.ts';
import { hashesOf, isRegistrySource, patchesRegistry, Sources, staysAt, strengthOf } from './source.ts';
import { StatedHashes } from './stated-hashes.ts';

/**
 * Compares two lockfiles entry by entry, of one format or of two. Never by a minimum or a maximum over versions: a
 * second copy of a package is an entry of its own, and a change in one is not hidden by the other.
 *
 * `changes` is what a reviewer should see. `changed` is stricter: every entry that is not written as in the base, so that
 * nothing whose bytes could differ escapes the audit.
 *
 * @param base `null` where there was none: every entry is new
 */
export function compareLockfiles(base: Lockfile | null, head: Lockfile): LockfileChanges {
  const comparable = comparabilityOf(base, head);
  const rest = withoutSame(base?.packages ?? [], head.packages);
  const before = pinsByName(rest.before, comparable);
  const after = pinsByName(rest.after, comparable);
  const changes: Change[] = [];
  const weakened = new Set<LockedPackage>();
  for (const [name, pins] of after) {
    const earlier = before.get(name) ?? [];
    const { pairs, gone } = pairPins(earlier, pins);
    for (const old of gone) changes.push(change('removed', name, old, null));
    if (pairs.length === 0) continue;
    const past = {
      sources: new Sources(earlier.map(({ source }) => source)),
      stated: new StatedHashes(earlier, comparable.checksums),
      registry: earlier.findLast(({ source }) => isRegistrySource(source)) ?? null,
    };
    for (const pair of pairs) {
      changes.push(judgePair(name, pair, past));
      // Berry pins its own archives, never a registry's bytes: moving there is no weakening of one entry.
      if (head.format === 'yarn-berry' || !isWeaker(pair, past)) continue;
      for (const place of pair.pin.places) weakened.add(place);
    }
  }
  for (const [name, pins] of before) {
    if (!after.has(name)) changes.push(...pins.map((pin) => change('removed', name, pin, null)));
  }
  const known = new Set(rest.before.map(asWritten));
  const changed = new Set(rest.after.filter((entry) => !known.has(asWritten(entry))));
  return { changes: changes.sort(inOrder), changed, weakened };
}

/** What the older file says of one package. */
interface Past {
  readonly sources: Sources;
  readonly stated: StatedHashes;
  /** The highest version that came from a registry. */
  readonly registry: Pinned | null;
}

function judgePair(name: string, { pin, old }: Pair, past: Past): Change {
  if (movesAway(pin, old, past)) return change('source-changed', name, old ?? past.registry, pin);
  if (old === null) return change('added', name, null, pin);
  if (old.entry.version !== pin.entry.version) return change(direction(old, pin), name, old, pin);
  return change(past.stated.contradict(pin) ? 'rehashed' : 'repinned', name, old, pin);
}

/** It came from a registry, and now comes from somewhere else: its own entry did, or no earlier entry came from there. */
function movesAway(pin: Pinned, old: Pinned | null, { sources }: Past): boolean {
  if (patchesRegistry(pin.entry)) return false;
  if (old !== null && isRegistrySource(old.source)) return !staysAt(old.source, pin.source);
  return sources.hasRegistry && !sources.include(pin.source);
}

function isWeaker({ pin, old }: Pair, { stated }: Past): boolean {
  if (old === null) return false;
  const earlier = Math.max(strengthOf(hashesOf(old.entry.integrity)), stated.strength(pin));
  return strengthOf(hashesOf(pin.entry.integrity)) < earlier;
}

function direction(old: Pinned, pin: Pinned): ChangeKind {
  if (old.semver === null || pin.semver === null) return 'repinned';
  const sign = compareBuild(old.semver, pin.semver);
  return sign === 0 ? 'repinned' : sign < 0 ? 'upgraded' : 'downgraded';
}

/** The same for the same entries, in whatever order the files list them. */
function inOrder(a: Change, b: Change): number {
  return (
    order(a.name, b.name) ||
    order(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    order(a.kind, b.kind) ||
    order(a.from?.version ?? '', b.from?.version ?? '')
  );
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
