import { isRecord, parseJson } from '../../model/json.ts';
import type { TarballFacts } from '../../model/tarball.ts';

/** In bytes. The largest tarballs of the public registry reach some 500 MB. */
export const LONGEST_TARBALL = 512 * 1024 * 1024;

/** Every algorithm that a lockfile may pin by. */
export const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512'] as const;

/** Reads facts back, perhaps from a record, which may come from anyone. `null` where they are not such facts. */
export function parseTarballFacts(bytes: Uint8Array): TarballFacts | null {
  const json = parseJson(bytes);
  const { digests, bytes: size, manifest, conflicting, gyp, files } = isRecord(json) ? json : {};
  if (!isRecord(digests) || !ALGORITHMS.every((algorithm) => typeof digests[algorithm] === 'string')) return null;
  if (typeof size !== 'number' || typeof files !== 'number' || typeof conflicting !== 'boolean') return null;
  if (manifest !== null && !isRecord(manifest)) return null;
  if (gyp !== 'binding' && gyp !== 'other' && gyp !== 'none') return null;
  const known = Object.fromEntries(ALGORITHMS.map((algorithm) => [algorithm, String(digests[algorithm])]));
  return { digests: known, bytes: size, manifest, conflicting, gyp, files };
}
