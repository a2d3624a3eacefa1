import type { Answer } from './evidence.ts';

/** What streaming through a tarball tells of it. Nothing is unpacked to disk, nothing is run. */
export interface TarballFacts {
  /** sha1, sha256, sha384 and sha512 of the bytes, base64, by algorithm. */
  readonly digests: Readonly<Record<string, string>>;
  readonly bytes: number;
  /** package.json inside, parsed; untrusted. `null` where there is none, or it is no JSON object. */
  readonly manifest: Readonly<Record<string, unknown>> | null;
  /** A `binding.gyp` beside package.json: npm runs node-gyp for it where no install script is named. */
  readonly hasGypFile: boolean;
  readonly files: number;
}

export type TarballAnswer = Answer<TarballFacts>;
