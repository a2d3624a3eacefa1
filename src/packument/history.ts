import type { PastVersion, TrustLevel } from '../model/history.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import { isRegistryVersion } from '../model/name.ts';
import { type VersionDocument, readVersion } from './version.ts';

/** More versions than any package has (the largest on npm are near thirty thousand). */
const MAX_VERSIONS = 60_000;

/** As registries write it. Anything else is no time: `Date.parse` alone takes `1` for one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

export interface PastDocument {
  readonly past: PastVersion;
  readonly document: VersionDocument;
}

/** All versions of a package, as its root packument tells of them. */
export interface PackumentHistory {
  readonly versions: ReadonlyMap<string, PastDocument>;
  /** Versions that are listed and cannot be read: they were there, so nobody may say that there was nothing. */
  readonly unreadable: readonly string[];
}

/**
 * Reads a root packument (`GET /{name}`). Keys that are no version are left out: no lockfile can pin one, and no release
 * line holds it. Returns a sentence where the document is about another package or cannot be read.
 */
export function readHistory(json: unknown, name: string): PackumentHistory | string {
  if (!isRecord(json)) return 'the packument is not a JSON object';
  const stated = stringAt(json, 'name');
  if (stated !== name) return `the registry answered with ${String(stated).slice(0, 100)} when asked for ${name}`;
  const listed = at(json, 'versions');
  if (!isRecord(listed)) return 'the packument has no versions';
  const keys = Object.keys(listed);
  if (keys.length > MAX_VERSIONS) return `the packument lists ${keys.length} versions`;
  const versions = new Map<string, PastDocument>();
  const unreadable: string[] = [];
  for (const version of keys) {
    if (!isRegistryVersion(version)) continue;
    const document = readVersion(at(listed, version), { name, version }, readTime(json, version));
    if (typeof document === 'string') unreadable.push(version);
    else versions.set(version, { past: pastVersion(version, document), document });
  }
  return { versions, unreadable };
}

/** A version document as one of a history. */
export function pastVersion(version: string, { facts }: VersionDocument): PastVersion {
  return {
    version,
    publishedAt: facts.statedTime,
    level: levelOf(facts),
    publisher: facts.publisher,
    repository: facts.repository,
    installScripts: facts.installScripts,
    dependencies: facts.dependencies,
  };
}

/** When the first of the versions that are still there was published (ISO 8601); `null` where no time is stated. */
export function firstPublished({ versions }: PackumentHistory): string | null {
  const times = [...versions.values()].flatMap(({ past }) => past.publishedAt ?? []);
  // A name that was given up and taken over is as old as what is there now, whatever `time.created` says.
  return times.reduce<string | null>((first, time) => (first === null || time < first ? time : first), null);
}

function levelOf({ advertisesProvenance, publisher }: VersionDocument['facts']): TrustLevel {
  if (!advertisesProvenance) return 'none';
  if (publisher !== null && publisher.approver !== null) return 'staged';
  return publisher !== null && publisher.trustedPublisher !== null ? 'trusted-publisher' : 'provenance';
}

function readTime(json: unknown, version: string): string | null {
  const time = stringAt(json, 'time', version);
  return time !== null && INSTANT.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}
