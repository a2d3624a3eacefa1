import type { RepositoryRef } from './repository.ts';

/** Where a package with provenance is built and how it is published: what the origins file pins. */
export interface Origin {
  readonly repository: RepositoryRef;
  /** Numeric, as a string; `null` where the certificate does not state it. */
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  /** `.github/workflows/release.yml`, of the workflow that was started; `null` where not stated. */
  readonly workflow: string | null;
  /** Provider and hosting class, e.g. `github/github-hosted`. */
  readonly builder: string;
  readonly publisher: 'token' | 'trusted-publisher' | 'staged';
}

/** One line of the origins file. */
export interface PinnedOrigin {
  /** Package names, or `@scope/*`, to the version at which each was pinned. */
  readonly packages: Readonly<Record<string, string>>;
  readonly origin: Origin;
  readonly line: number;
}

/** `.github/countersign-origins.json`, read. */
export interface OriginsFile {
  readonly path: string;
  readonly pinned: readonly PinnedOrigin[];
}
