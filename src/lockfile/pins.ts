import type SemVer from 'semver/classes/semver.js';
import compareBuild from 'semver/functions/compare-build.js';
import parseVersion from 'semver/functions/parse.js';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { addressAcrossFormats, sourceOf } from './source.ts';

/** Several places of a lockfile that pin the same: one pin. */
export interface Pinned {
  /** The first place. */
  readonly entry: LockedPackage;
  readonly places: readonly LockedPackage[];
  /** Where the bytes come from, see `sourceOf`. */
  readonly source: string;
  /** Two pins of one package are the same where identity and address are. */
  readonly identity: string;
  /** `null`: compatible with any. */
  readonly address: string | null;
  /** `null` for a version that is none. */
  readonly semver: SemVer | null;
}

/** What of two files can be held against each other. */
export interface Comparability {
  /** Of one format, where another address is a difference. Two formats each write their own, or none. */
  readonly addresses: boolean;
  /** Yarn's checksums are of its own archives, made as its version and `cacheKey` say. */
  readonly checksums: boolean;
}

export function comparabilityOf(base: Lockfile | null, head: Lockfile): Comparability {
  const addresses = base !== null && base.format === head.format;
  return { addresses, checksums: addresses && base.version === head.version && base.cacheKey === head.cacheKey };
}

/** The pins of each package, in an order that does not depend on the file's: the lowest version first. */
export function pinsByName(
  entries: readonly LockedPackage[],
  comparable: Comparability,
): ReadonlyMap<string, readonly Pinned[]> {
  const byName = new Map<string, Map<string, Growing>>();
  for (const entry of entries) {
    const { version, kind, integrity } = entry;
    const identity = JSON.stringify([version, kind, integrity, comparable.checksums ? (entry.checksum ?? null) : null]);
    const address = comparable.addresses ? JSON.stringify(entry.resolved) : addressAcrossFormats(entry);
    const pins = byName.get(entry.name) ?? new Map<string, Growing>();
    byName.set(entry.name, pins);
    const key = JSON.stringify([identity, address]);
    const pin = pins.get(key);
    if (pin === undefined) pins.set(key, { identity, address, places: [entry] });
    else pin.places.push(entry);
  }
  return new Map([...byName].map(([name, pins]) => [name, [...pins.values()].flatMap(finish).sort(compare)]));
}

interface Growing extends Pick<Pinned, 'identity' | 'address'> {
  readonly places: LockedPackage[];
}

function finish({ identity, address, places }: Growing): readonly Pinned[] {
  const sorted = places.toSorted((a, b) => a.at.line - b.at.line || order(a.path, b.path));
  const [entry] = sorted;
  if (entry === undefined) return [];
  return [{ entry, places: sorted, source: sourceOf(entry), identity, address, semver: parseVersion(entry.version) }];
}

function compare(a: Pinned, b: Pinned): number {
  return (
    compareVersions(a.semver, b.semver) ||
    order(a.entry.version ?? '', b.entry.version ?? '') ||
    order(a.identity, b.identity) ||
    order(a.address ?? '', b.address ?? '')
  );
}

function compareVersions(a: SemVer | null, b: SemVer | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareBuild(a, b);
}

/** By code units: the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
