import type { Outcome, ProvenanceFact } from './evidence.ts';
import type { Publisher } from './publisher.ts';
import type { RepositoryRef } from './repository.ts';

/**
 * How a version was published, weakest first, as the registry's document advertises it. `provenance` counts as advertised:
 * for history that errs towards alarm. A trusted publisher without provenance is `none` here.
 */
export const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** One version as the root packument tells of it. */
export interface PastVersion {
  readonly version: string;
  /** ISO 8601 from the packument's `time`; unsigned. */
  readonly publishedAt: string | null;
  readonly level: TrustLevel;
  readonly publisher: Publisher | null;
  readonly repository: RepositoryRef | null;
  /** Scripts that run at install time: `preinstall`, `install`, `postinstall`, `binding.gyp`. */
  readonly installScripts: readonly string[];
  /** Names of dependencies and optional dependencies, real names where aliased. */
  readonly dependencies: readonly string[];
}

/**
 * The versions of a package's own release line published before one version: same major, same prerelease channel. Where
 * that line was empty, the nearest lower one.
 */
export interface ReleaseLine {
  /** For a sentence, e.g. `4.x` or `4.x-beta`. */
  readonly name: string;
  readonly fellBack: boolean;
  /** Newest first by time; by version where some have no time. */
  readonly versions: readonly PastVersion[];
  /**
   * The last ten, newest first. A line with fewer is filled up with the versions that its first one would fall back to, so that a
   * line that began with a loss does not make the loss look normal.
   */
  readonly recent: readonly PastVersion[];
}

/** A version that the present one is compared with. */
export interface Baseline {
  readonly past: PastVersion;
  /** Its provenance, fetched and verified; `absent` where none is advertised. */
  readonly provenance: Outcome<ProvenanceFact>;
}

/** What was there before one version. Facts only. */
export interface PackageHistory {
  /** The present version, as the same packument tells of it; `null` where it was not asked for or does not list it. */
  readonly own: PastVersion | null;
  /** The version that the base lockfile has; `null` where the entry is new or the base's is no registry version. */
  readonly base: Baseline | null;
  /** `null` where only the base was asked for. */
  readonly line: ReleaseLine | null;
  /** The newest of the line's last ten versions that advertises provenance. */
  readonly attested: Baseline | null;
  /** Dependencies that no earlier version had, but for those of the last days, and when each was first published. */
  readonly newDependencies: readonly NewDependency[];
  /** What of it could not be found out, a sentence each. Never "there was nothing". */
  readonly unknown: readonly string[];
}

export interface NewDependency {
  readonly name: string;
  /** ISO 8601; `null` where the registry states no time. */
  readonly firstPublishedAt: string | null;
  /** Numeric id of the repository of its verified provenance, where it has any. */
  readonly repositoryId: string | null;
}
