/**
 * What an entry of a lockfile is, told from how it is written.
 *
 * `registry`: a version from an npm registry · `remote-tarball`: an http(s) address that is no registry's ·
 * `bundled`: said to ship inside another package's tarball · `patch`, `runtime`, `other`: other package managers' protocols.
 */
export const ENTRY_KINDS = [
  'registry',
  'remote-tarball',
  'git',
  'file',
  'link',
  'workspace',
  'bundled',
  'patch',
  'runtime',
  'other',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A place in a file. `line` counts from 1; `file` is the path as the user knows it. */
export interface Position {
  readonly file: string;
  readonly line: number;
}

/** A published version of a package: the real name, never an alias. */
export interface PackageId {
  readonly name: string;
  readonly version: string;
}

/** One resolved entry of a lockfile, as written. Everything here is untrusted text. */
export interface LockedPackage {
  /** The real package's name (an alias is resolved). */
  readonly name: string;
  /** `null` where the entry states none (links, some git entries). */
  readonly version: string | null;
  /** The name it is installed under, where that differs from `name`. */
  readonly alias?: string;
  readonly kind: EntryKind;
  /** The SRI string as written (perhaps several hashes), or `null`. */
  readonly integrity: string | null;
  /** Yarn Berry's hash of its own archive: never comparable with a registry's. */
  readonly checksum?: string;
  /** The address as written, or `null`. */
  readonly resolved: string | null;
  /** The entry's own key or place in the lockfile, e.g. `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly dev?: true;
  readonly optional?: true;
  /** The file says that the entry ships inside an ancestor's tarball. A claim, never a reason to skip. */
  readonly inBundle?: true;
  /** Names this entry says that it depends on, under which they are installed. */
  readonly requires: readonly string[];
  readonly at: Position;
}

export const LOCKFILE_FORMATS = ['npm', 'npm-shrinkwrap', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun', 'deno'] as const;
export type LockfileFormat = (typeof LOCKFILE_FORMATS)[number];

/** The two trees of an npm v2 lockfile state different things for one place. */
export interface TreeDisagreement {
  readonly path: string;
  readonly name: string;
  /** Which field differs, and both values as written. */
  readonly field: 'presence' | 'version' | 'resolved' | 'integrity';
  readonly inPackages: string | null;
  readonly inDependencies: string | null;
  readonly at: Position;
}

export interface Lockfile {
  readonly path: string;
  readonly format: LockfileFormat;
  /** The format's version as written; `null` for a file without one. */
  readonly version: number | string | null;
  /** Yarn Berry's `cacheKey`: checksums of two files are comparable only where it agrees. */
  readonly cacheKey?: string;
  readonly packages: readonly LockedPackage[];
  readonly disagreements: readonly TreeDisagreement[];
}
