import type { Answer } from './evidence.ts';

/** The fields of package.json that are compared with the registry's document; nothing else of it is kept. */
export const COMPARED_FIELDS = [
  'name',
  'version',
  'scripts',
  'gypfile',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'bundleDependencies',
  'bundledDependencies',
] as const;

/** What streaming through a tarball tells of it. Nothing is unpacked to disk, nothing is run. */
export interface TarballFacts {
  /** sha1, sha256, sha384 and sha512 of the bytes, base64, by algorithm. */
  readonly digests: Readonly<Record<string, string>>;
  readonly bytes: number;
  /** The compared fields of the package.json inside; untrusted. `null` where there is none, or it is no JSON object. */
  readonly manifest: Readonly<Record<string, unknown>> | null;
  /** It holds several package.json that are not the same: which of them counts depends on who unpacks it. */
  readonly conflicting: boolean;
  /**
   * Where no script says otherwise, npm runs node-gyp for a `binding.gyp` beside package.json; when it publishes, it takes
   * any `*.gyp` to mean the same.
   */
  readonly gyp: 'binding' | 'other' | 'none';
  readonly files: number;
}

export type TarballAnswer = Answer<TarballFacts>;

/** Where the lockfile, and the registry's document, say that the tarball is. As written. */
export interface TarballAddresses {
  readonly locked: string | null;
  readonly stated: string | null;
}

export const INSTALL_STEPS = ['preinstall', 'install', 'postinstall'] as const;

/** What decides what an install fetches and runs, after npm's own normalisation. */
export interface ManifestFacts {
  readonly name: string | null;
  readonly version: string | null;
  /** Range by name, optional ones included; a git address in one form, whichever way it is written. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Names of those that are optional. */
  readonly optional: ReadonlySet<string>;
  readonly peers: ReadonlyMap<string, string>;
  readonly bundled: ReadonlySet<string>;
  /** `null`: there are some, and the document does not tell which. Of one step: it has none. */
  readonly scripts: Readonly<Record<(typeof INSTALL_STEPS)[number], string | null>> | null;
}

/** One thing that package.json inside and the registry's document tell differently. `null`: it is not there. */
export interface ManifestDifference {
  /** `version`, `scripts.install`, `dependencies.left-pad`, … Untrusted. */
  readonly field: string;
  readonly inside: string | null;
  readonly stated: string | null;
}
