import ssri from 'ssri';
import type { BoundIntegrity, Outcome } from '../model/evidence.ts';
import { rememberingLast } from '../model/last.ts';

/** Strongest first, as npm's installer picks (ssri's own order). */
const STRENGTH = ['sha512', 'sha384', 'sha256', 'sha1'] as const;
type Algorithm = (typeof STRENGTH)[number];

/** The hashes of the strongest algorithm in an SRI string (https://www.w3.org/TR/SRI/), as canonical base64. */
export interface StrongestHashes {
  readonly algorithm: Algorithm;
  readonly digests: readonly string[];
}

/**
 * Reads an SRI string. Returns a sentence where any part of it cannot be read: `ssri` itself drops such parts in
 * silence, and a hash that an installer ignores must not count as one that was compared. Its strict mode is not used:
 * that knows no sha1, which old lockfiles pin and npm still installs by.
 */
export const readIntegrity = rememberingLast((text): StrongestHashes | string => {
  const parts = text.trim().split(/\s+/);
  const found = new Map<Algorithm, string[]>();
  for (const part of parts) {
    const bare = part.replace(/\?.*$/, '');
    const hash = ssri.parse(bare, { single: true });
    const algorithm = STRENGTH.find((name) => name === hash?.algorithm);
    if (hash === null || hash === undefined || algorithm === undefined || !isCanonical(algorithm, hash.digest)) {
      return `${JSON.stringify(part.length > 100 ? `${part.slice(0, 100)}…` : part)} is not a hash`;
    }
    const digests = found.get(algorithm);
    if (digests === undefined) found.set(algorithm, [hash.digest]);
    else digests.push(hash.digest);
  }
  const algorithm = STRENGTH.find((name) => found.has(name));
  if (algorithm === undefined) return 'it holds no hash';
  return { algorithm, digests: [...new Set(found.get(algorithm))] };
});

const BYTES: Readonly<Record<Algorithm, number>> = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };

function isCanonical(algorithm: Algorithm, digest: string): boolean {
  const bytes = Buffer.from(digest, 'base64');
  return bytes.length === BYTES[algorithm] && bytes.toString('base64') === digest;
}

/** The only hash of the strongest algorithm, or a sentence. What a signature covers must be one value. */
export function singleHash(text: string): { readonly algorithm: Algorithm; readonly digest: string } | string {
  const hashes = readIntegrity(text);
  if (typeof hashes === 'string') return hashes;
  const [digest, second] = hashes.digests;
  if (digest === undefined || second !== undefined)
    return `it states ${hashes.digests.length} different ${hashes.algorithm} hashes`;
  return { algorithm: hashes.algorithm, digest };
}

/**
 * Compares the lockfile's integrity with the registry's. Of the lockfile's strongest algorithm **every** hash must equal
 * the registry's: an installer accepts any of them, so `sha512-GOOD sha512-EVIL` would install evil.
 *
 * @param locked the lockfile's SRI as written, or `null`
 * @param registry `dist.integrity` (SRI) and `dist.shasum` (sha1 hex) as served
 */
export function bindIntegrity(
  locked: string | null,
  registry: { readonly integrity: string | null; readonly shasum: string | null },
): Outcome<BoundIntegrity> {
  if (locked === null || locked.trim() === '') return { kind: 'absent' };
  const lockedHashes = readIntegrity(locked);
  if (typeof lockedHashes === 'string') {
    return {
      kind: 'rejected',
      code: 'integrity-malformed',
      detail: `the lockfile's integrity cannot be read: ${lockedHashes}`,
    };
  }
  const { algorithm } = lockedHashes;
  if (algorithm === 'sha1') return bindSha1(lockedHashes.digests, registry);
  if (registry.integrity === null) {
    return notComparable(algorithm, 'no integrity');
  }
  const served = singleHash(registry.integrity);
  if (typeof served === 'string') {
    return { kind: 'rejected', code: 'integrity-mismatch', detail: `the registry's integrity is unusable: ${served}` };
  }
  if (served.algorithm !== algorithm) return notComparable(algorithm, `only ${served.algorithm}`);
  const sri = `${algorithm}-${served.digest}`;
  const other = lockedHashes.digests.find((digest) => digest !== served.digest);
  if (other !== undefined) return mismatch(`${algorithm}-${other}`, sri);
  return { kind: 'verified', value: { strength: 'strong', algorithm, sri } };
}

/** `dist.shasum` is signed by nobody, so equality with it binds only weakly. */
function bindSha1(
  digests: readonly string[],
  registry: { readonly integrity: string | null; readonly shasum: string | null },
): Outcome<BoundIntegrity> {
  const shasum = registry.shasum;
  if (shasum === null || !/^[0-9a-f]{40}$/i.test(shasum)) return notComparable('sha1', 'no shasum');
  const served = Buffer.from(shasum, 'hex').toString('base64');
  const other = digests.find((digest) => digest !== served);
  if (other !== undefined) return mismatch(`sha1-${other}`, `sha1-${served}`);
  return { kind: 'verified', value: { strength: 'weak', algorithm: 'sha1', sri: `sha1-${served}` } };
}

function mismatch(locked: string, served: string): Outcome<never> {
  return {
    kind: 'rejected',
    code: 'integrity-mismatch',
    detail: `the lockfile pins ${short(locked)}, the registry has ${short(served)}`,
  };
}

function notComparable(algorithm: string, instead: string): Outcome<never> {
  return {
    kind: 'unsupported',
    code: 'integrity-not-comparable',
    detail: `the lockfile pins ${algorithm}, the registry states ${instead}`,
  };
}

/** Enough of a hash to tell two apart in a sentence. */
export function short(sri: string): string {
  return sri.length > 24 ? `${sri.slice(0, 23)}…` : sri;
}

/** `sha512-…` of bytes in hand, for a tarball on disk. */
export function integrityOf(bytes: Uint8Array): string {
  return ssri.fromData(Buffer.from(bytes), { algorithms: ['sha512'] }).toString();
}

/** The hex of a sha512 SRI with one hash, as in-toto subjects write it; `null` for another algorithm. */
export function sha512Hex(sri: string): string | null {
  const hash = singleHash(sri);
  return typeof hash === 'string' || hash.algorithm !== 'sha512'
    ? null
    : Buffer.from(hash.digest, 'base64').toString('hex');
}
