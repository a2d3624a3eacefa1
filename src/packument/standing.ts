import cleanVersion from 'semver/functions/clean.js';
import compareVersion from 'semver/functions/compare.js';
import isGreater from 'semver/functions/gt.js';
import prereleaseOf from 'semver/functions/prerelease.js';
import validVersion from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import { at, isRecord, stringAt } from '../model/json.ts';
import { type PackumentHistory, readHistory } from './history.ts';

/** A package as its registry has it, seen from one version that is to be published. */
export interface Standing {
  readonly history: PackumentHistory;
  /** `dist-tags`. */
  readonly tags: ReadonlyMap<string, string>;
  /** The version is there now. */
  readonly present: boolean;
  /** `dist.integrity` of the version that is there. */
  readonly integrity: string | null;
  /** It is not there, and was once: a registry never takes the same version again. */
  readonly onceThere: boolean;
  /** What npm holds an implied `latest` against: the highest version that is neither prerelease nor deprecated. */
  readonly highestStable: string | null;
}

/**
 * Reads a root packument for one version. Returns a sentence where it is about another package or cannot be read.
 *
 * @param version normalised, as {@link publishedVersion} gives it
 */
export function readStanding(json: unknown, name: string, version: string): Standing | string {
  // An unpublished package keeps `time` and loses `versions`.
  const gone = at(json, 'versions') === undefined && at(json, 'time', 'unpublished') !== undefined;
  const history = gone && isRecord(json) ? readHistory({ ...json, versions: {} }, name) : readHistory(json, name);
  if (typeof history === 'string') return history;
  const listed = at(json, 'dist-tags');
  const tags = new Map(
    isRecord(listed)
      ? Object.entries(listed).flatMap(([tag, of]) => (typeof of === 'string' ? [[tag, of] as const] : []))
      : [],
  );
  // A version that is listed and cannot be read is there, too.
  const present = isRecord(at(json, 'versions')) && at(json, 'versions', version) !== undefined;
  const unpublished = at(json, 'time', 'unpublished', 'versions');
  return {
    history,
    tags,
    present,
    integrity: stringAt(json, 'versions', version, 'dist', 'integrity'),
    onceThere:
      !present &&
      (at(json, 'time', version) !== undefined || (Array.isArray(unpublished) && unpublished.includes(version))),
    highestStable: highestOf(history),
  };
}

function highestOf({ versions }: PackumentHistory): string | null {
  let highest: string | null = null;
  for (const [version, { document }] of versions) {
    if (document.facts.deprecated !== null || isPrerelease(version)) continue;
    if (highest === null || isGreater(version, highest)) highest = version;
  }
  return highest;
}

/** The version as the registry will call it: `v1.0.0+build` is `1.0.0`. `null` for what is no version. */
export function publishedVersion(text: string): string | null {
  return cleanVersion(text);
}

export function isPrerelease(version: string): boolean {
  return (prereleaseOf(version)?.length ?? 0) > 0;
}

/** Negative where `a` precedes `b` by semver; `null` where one of them is no version. */
export function compareVersions(a: string, b: string): number | null {
  return validVersion(a) === null || validVersion(b) === null ? null : compareVersion(a, b);
}

/** May this be a dist-tag? npm refuses what could be meant as a range. */
export function isTagName(text: string): boolean {
  return text !== '' && text.length <= 100 && encodeURIComponent(text) === text && validRange(text) === null;
}
