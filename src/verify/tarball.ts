import { readIntegrity } from './integrity.ts';

/** Hashes that a tarball should have, as SRI, each `null` where there is none. */
export interface ExpectedHashes {
  readonly locked: string | null;
  /** What a verified signature of the registry covers. */
  readonly signed: string | null;
  /** What the registry's document states, whether anybody signed it or not. */
  readonly stated: string | null;
}

/** A hash that the bytes do not have. */
export interface TarballMismatch {
  readonly whose: keyof ExpectedHashes;
  /** Both of one algorithm, `alg-base64`. */
  readonly expected: string;
  readonly actual: string;
}

/**
 * Holds the hashes of downloaded bytes against what they should be. As everywhere, each of an SRI's hashes of its strongest
 * algorithm must be the bytes' own: `sha512-GOOD sha512-EVIL` would have npm accept either. A hash that cannot be read is
 * found elsewhere.
 *
 * @returns the first mismatch, the lockfile's before the registry's; `null` where none of them differs
 */
export function compareTarball(
  digests: Readonly<Record<string, string>>,
  expected: ExpectedHashes,
): TarballMismatch | null {
  for (const whose of ['locked', 'signed', 'stated'] as const) {
    const text = expected[whose];
    const hashes = text === null || text.trim() === '' ? null : readIntegrity(text);
    if (hashes === null || typeof hashes === 'string') continue;
    const { algorithm } = hashes;
    const actual = digests[algorithm];
    const other = hashes.digests.find((digest) => digest !== actual);
    if (other !== undefined) return { whose, expected: `${algorithm}-${other}`, actual: `${algorithm}-${actual}` };
  }
  return null;
}
