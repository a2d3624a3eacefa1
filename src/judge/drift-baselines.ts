import parseVersion from 'semver/functions/parse.js';
import type { PackageEvidence } from '../model/evidence.ts';
import type { Baseline, PackageHistory } from '../model/history.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A way of releasing that has been seen for so long is established: somebody would have noticed. */
const ESTABLISHED_DAYS = 30;

/**
 * The base's version where it came before this one. Whoever moves down, to an older line or an older version, loses what
 * newer ones have, and that is no alarm; a release published *after* the base's in the same line is one, whatever its number.
 */
export function baseBefore({ id }: PackageEvidence, { base, own }: PackageHistory): Baseline | null {
  if (base === null) return null;
  const [now, then] = [parseVersion(id.version), parseVersion(base.past.version)];
  if (now !== null && then !== null && now.major < then.major) return null;
  const [publishedAt, baseAt] = [own?.publishedAt ?? null, base.past.publishedAt];
  const older = publishedAt !== null && baseAt !== null && Date.parse(publishedAt) < Date.parse(baseAt);
  return older ? null : base;
}

/** When this version was published: by the packument, else by the registry's signed log entry. ISO 8601, or `null`. */
export function publicationOf(evidence: PackageEvidence, { own }: PackageHistory): string | null {
  const stated = evidence.document.kind === 'answered' ? evidence.document.value.statedTime : null;
  const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
  return own?.publishedAt ?? stated ?? logged;
}

/** Days from one instant to a later one; `null` where one is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const days = from === null || to === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isNaN(days) ? null : days;
}

/** Not known is not established. */
export function isEstablished(since: string | null, publishedAt: string | null): boolean {
  const days = daysBetween(since, publishedAt);
  return days !== null && days >= ESTABLISHED_DAYS;
}
