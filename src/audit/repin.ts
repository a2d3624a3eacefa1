import { originDifferences } from '../judge/origin-differences.ts';
import { isOlder } from '../judge/origin-of.ts';
import { pinOf } from '../judge/origin-pins.ts';
import type { Origin, OriginsFile, PinnedOrigin } from '../model/origin.ts';
import { scopeOf } from '../origins/names.ts';
import { byCodeUnit, originFields } from '../origins/write.ts';
import type { BuiltVersion, OriginSurvey } from './origins.ts';

/** From so many packages of one origin on, they share an entry. */
const SHARED = 3;

/** One name of the file, `@scope/*` included, that is pinned otherwise than before. */
export interface PinChange {
  readonly name: string;
  /** At which it is pinned now; `null` where it no longer is. */
  readonly version: string | null;
  readonly before: Origin | null;
  readonly after: Origin | null;
  /** How many packages of the lockfiles it stands for. */
  readonly covers: number;
}

export interface Repinned {
  readonly pinned: readonly Pick<PinnedOrigin, 'packages' | 'origin'>[];
  /** By name. */
  readonly changes: readonly PinChange[];
  /** Pinned by name, without provenance now, and left as they are because nobody named them. */
  readonly lost: readonly string[];
}

interface Entry {
  readonly packages: Map<string, string>;
  readonly origin: Origin;
}
interface Fresh extends PinChange {
  readonly version: string;
  readonly after: Origin;
}

/**
 * What an origins file becomes when the selected packages are pinned to what was found. Whatever agrees already stays byte
 * for byte where it is, so that a change of one origin is one line.
 *
 * @param file `null` for a new one
 * @param names packages or `@scope/*`; empty for all. A pin whose package has lost its provenance goes only where it is named.
 */
export function repin(file: OriginsFile | null, survey: OriginSurvey, names: readonly string[]): Repinned {
  const selected = selectorOf(names);
  const lost = lostOf(file, survey);
  const gone = new Set(names.length === 0 ? [] : lost.filter(selected));
  const differing = survey.built.filter((built) => {
    const pin = file === null ? null : pinOf(file, built.name);
    const agrees =
      pin !== null && originDifferences(pin.entry.origin, built.origin, built.publisherStated).length === 0;
    return selected(built.name) && !agrees && !gone.has(built.name);
  });
  const fresh = shareByScope(file, survey, differing);
  const removed = new Set([...fresh.map(({ name }) => name), ...gone]);
  const kept = (file?.pinned ?? []).flatMap(({ packages, origin }): readonly Entry[] => {
    const left = new Map(Object.entries(packages).filter(([name]) => !removed.has(name)));
    return left.size === 0 ? [] : [{ packages: left, origin }];
  });
  const dropped = [...gone].map((name) => ({
    name,
    version: null,
    before: originIn(file, name),
    after: null,
    covers: 1,
  }));
  return {
    pinned: [...kept, ...place(kept, fresh)].map(({ packages, origin }) => ({
      packages: Object.fromEntries(packages),
      origin,
    })),
    changes: [...fresh, ...dropped].toSorted((a, b) => byCodeUnit(a.name, b.name)),
    lost: lost.filter((name) => !gone.has(name)),
  };
}

/** Does a list of packages and `@scope/*` name this one? An empty list names all. */
export function selectorOf(names: readonly string[]): (name: string) => boolean {
  const wanted = new Set(names);
  return (name) => wanted.size === 0 || wanted.has(name) || wanted.has(wildcardOf(name) ?? name);
}

function wildcardOf(name: string): string | null {
  const scope = scopeOf(name);
  return scope === null ? null : `${scope}/*`;
}

function originIn(file: OriginsFile | null, name: string): Origin | null {
  return file === null ? null : (pinOf(file, name)?.entry.origin ?? null);
}

/** Packages that are pinned by their names, and of which a version since then certainly has no provenance. */
function lostOf(file: OriginsFile | null, { unattested }: OriginSurvey): readonly string[] {
  return [...unattested].flatMap(([name, versions]) => {
    const pin = file === null ? null : pinOf(file, name);
    if (pin === null || pin.wildcard) return [];
    return versions.some((version) => !isOlder(version, pin.version)) ? [name] : [];
  });
}

/**
 * All packages of a scope become `@scope/*` where all that have provenance are of one origin. A package that is withheld
 * keeps its scope from being pinned whole: the wildcard would speak for it too.
 */
function shareByScope(
  file: OriginsFile | null,
  survey: OriginSurvey,
  differing: readonly BuiltVersion[],
): readonly Fresh[] {
  const byScope = groupBy(differing, ({ name }) => wildcardOf(name) ?? '');
  const builtByScope = groupBy(survey.built, ({ name }) => wildcardOf(name) ?? '');
  const withheld = new Set(survey.withheld.map(({ name }) => wildcardOf(name)));
  return [...byScope].flatMap(([wildcard, members]): readonly Fresh[] => {
    const before = originIn(file, wildcard);
    const isOwn = ({ name }: BuiltVersion): boolean => file !== null && pinOf(file, name)?.wildcard === false;
    const own = members.filter(isOwn);
    const rest = members.filter((member) => !isOwn(member));
    const everyone = (builtByScope.get(wildcard) ?? []).filter((built) => before === null || !isOwn(built));
    const whole =
      rest.length === everyone.length && rest.length >= SHARED && isOneOrigin(rest) && !withheld.has(wildcard);
    if (wildcard === '' || !whole) return members.map((member) => named(file, member));
    const [first] = rest;
    if (first === undefined) return [];
    const version = rest.reduce(
      (newest, next) => (isOlder(newest, next.version) ? next.version : newest),
      first.version,
    );
    const shared = { name: wildcard, version, before, after: first.origin, covers: rest.length };
    return [shared, ...own.map((member) => named(file, member))];
  });
}

function named(file: OriginsFile | null, { name, version, origin }: BuiltVersion): Fresh {
  return { name, version, before: originIn(file, name), after: origin, covers: 1 };
}

function isOneOrigin(versions: readonly BuiltVersion[]): boolean {
  return new Set(versions.map(({ origin }) => originFields(origin))).size === 1;
}

/** Puts new pins to those of their origin where these share an entry already; three or more share a new one. */
function place(kept: readonly Entry[], fresh: readonly Fresh[]): readonly Entry[] {
  const shared = new Map(
    kept.filter(({ packages }) => packages.size > 1).map((entry) => [originFields(entry.origin), entry] as const),
  );
  return [...groupBy(fresh, ({ after }) => originFields(after))].flatMap(([key, pins]): readonly Entry[] => {
    const wildcards = pins.filter(({ name }) => name.endsWith('/*'));
    const plain = pins.filter(({ name }) => !name.endsWith('/*'));
    const home = shared.get(key);
    if (home !== undefined) {
      for (const { name, version } of plain) home.packages.set(name, version);
      return wildcards.map((pin) => entryOf([pin], pin.after));
    }
    const [first] = plain;
    const together = first !== undefined && plain.length >= SHARED;
    const alone = together ? wildcards : pins;
    return [...(together ? [entryOf(plain, first.after)] : []), ...alone.map((pin) => entryOf([pin], pin.after))];
  });
}

function entryOf(pins: readonly Fresh[], origin: Origin): Entry {
  return { packages: new Map(pins.map(({ name, version }) => [name, version] as const)), origin };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
