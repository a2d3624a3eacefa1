import type { VersionFacts } from '../model/evidence.ts';
import type { LockedPackage } from '../model/package.ts';
import { type Status, notAudited } from '../judge/status.ts';

/** What is known of the entries of one lockfile, by their path. */
export interface LockfileIndex {
  readonly byPath: ReadonlyMap<string, LockedPackage>;
  /** The registry's document of an entry that was looked up and answered. */
  facts(entry: LockedPackage): VersionFacts | null;
}

/**
 * Is an entry that says it ships inside a tarball really inside one that is audited? Only an ancestor's version document
 * can tell: the flag in the lockfile is its author's word, and an entry skipped for it would be fetched unseen.
 */
export function settleBundled(entry: LockedPackage, index: LockfileIndex): Status {
  for (const ancestor of ancestorsOf(entry.path)) {
    const holder = index.byPath.get(ancestor);
    const facts = holder === undefined ? null : index.facts(holder);
    if (holder === undefined || facts === null) continue;
    if (bundles(ancestor, facts.bundles, entry, index)) {
      return {
        status: 'not-applicable',
        reason: 'bundled',
        detail: `it ships inside ${holder.name}@${holder.version}, whose own hash stands for its bytes`,
      };
    }
  }
  return notAudited(
    'bundled-unbacked',
    'the lockfile says that it ships inside another package, and no audited package’s document says so',
  );
}

const SEGMENT = '/node_modules/';

/** The paths above `path`, nearest first: `a/node_modules/b/node_modules/c` -> `a/node_modules/b`, `a`. */
export function ancestorsOf(path: string): readonly string[] {
  const found: string[] = [];
  for (let cut = path.lastIndexOf(SEGMENT); cut > 0; cut = path.lastIndexOf(SEGMENT, cut - 1))
    found.push(path.slice(0, cut));
  return found;
}

/** A bundle holds the listed packages and, with them, what they depend on. */
function bundles(ancestor: string, list: VersionFacts['bundles'], entry: LockedPackage, index: LockfileIndex): boolean {
  if (list === 'all') return true;
  const queue = list.map((name) => `${ancestor}${SEGMENT}${name}`);
  const seen = new Set(queue);
  for (const path of queue) {
    if (path === entry.path) return true;
    const member = index.byPath.get(path);
    if (member?.kind !== 'bundled') continue;
    for (const name of member.requires) {
      for (const place of placesOf(path, ancestor, name)) {
        if (!index.byPath.has(place)) continue;
        if (!seen.has(place)) {
          seen.add(place);
          queue.push(place);
        }
        break;
      }
    }
  }
  return false;
}

/** Where Node would find `name` from `path`, nearest first, not above `ancestor`. */
function placesOf(path: string, ancestor: string, name: string): readonly string[] {
  const within = ancestorsOf(path).filter((place) => place.length >= ancestor.length);
  return [path, ...within].map((place) => `${place}${SEGMENT}${name}`);
}
