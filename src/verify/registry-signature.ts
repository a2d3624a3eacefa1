import { verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Outcome, SignatureFact } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { DistSignature } from '../packument/version.ts';
import type { KeyRing, RingKey } from './key-ring.ts';

/** On Node's own threads: of a thousand versions' signatures the checks are a tenth of all there is to compute. */
const verifyAside = promisify(verify);

type Single =
  | { readonly kind: 'good'; readonly key: RingKey }
  | { readonly kind: 'expired'; readonly key: RingKey }
  | { readonly kind: 'bad' | 'unknown-key'; readonly keyid: string };

/**
 * Verifies a registry's ECDSA signatures (https://docs.npmjs.com/about-registry-signatures): P-256 with SHA-256 over the
 * exact text `name@version:integrity`, base64 DER. One good signature by a trusted key is enough; a bad one by a *known*
 * key and no good one is the tamper signal; an unknown key says neither.
 *
 * @param integrity a single hash, `alg-base64`, without options
 * @param publishedAt ISO 8601 of the publication as a log or the packument states it, or `null` where none is at hand
 */
export async function verifyRegistrySignatures(
  id: PackageId,
  integrity: string,
  signatures: readonly DistSignature[],
  ring: KeyRing,
  publishedAt: string | null,
): Promise<Outcome<SignatureFact>> {
  if (signatures.length === 0) return { kind: 'absent' };
  const message = Buffer.from(`${id.name}@${id.version}:${integrity}`);
  const results = await Promise.all(signatures.map((signature) => verifyOne(message, signature, ring, publishedAt)));
  const bad = results.filter((result) => result.kind === 'bad');
  const good = results.find((result) => result.kind === 'good');
  if (good?.kind === 'good') {
    const { keyid, endsAt } = good.key;
    const undated = Number.isNaN(Date.parse(publishedAt ?? '')) && endsAt !== null ? { keyEndedAt: endsAt } : {};
    return {
      kind: 'verified',
      value: { kind: 'ecdsa', keyid, signedIntegrity: integrity, badBeside: bad.length, ...undated },
    };
  }
  const [firstBad] = bad;
  if (firstBad?.kind === 'bad') {
    return {
      kind: 'rejected',
      code: 'signature-invalid',
      detail: `the signature by ${firstBad.keyid} does not verify over ${id.name}@${id.version} and this hash`,
    };
  }
  const expired = results.find((result) => result.kind === 'expired');
  if (expired?.kind === 'expired') {
    return {
      kind: 'rejected',
      code: 'signature-key-expired',
      detail: `published ${String(publishedAt)}, after the signing key ${expired.key.keyid} had ended on ${String(expired.key.endsAt)}`,
    };
  }
  const keyids = [...new Set(signatures.map((signature) => signature.keyid))].join(', ');
  return {
    kind: 'unsupported',
    code: 'signature-key-unknown',
    detail: `signed by ${keyids}, which is not a key that is trusted for this registry`,
  };
}

async function verifyOne(
  message: Buffer,
  signature: DistSignature,
  ring: KeyRing,
  publishedAt: string | null,
): Promise<Single> {
  const keys = ring.signatures.get(signature.keyid);
  if (keys === undefined) return { kind: 'unknown-key', keyid: signature.keyid };
  const bytes = Buffer.from(signature.sig, 'base64');
  // Node's decoder skips what is no base64: a text that does not come back the same is not the one that was signed.
  if (bytes.toString('base64') !== signature.sig) return { kind: 'bad', keyid: signature.keyid };
  const verified = await Promise.all(keys.map(({ key }) => verifyAside('sha256', message, key, bytes)));
  const valid = keys.filter((_, index) => verified[index] === true);
  const [first] = valid;
  if (first === undefined) return { kind: 'bad', keyid: signature.keyid };
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  // A time that cannot be read is no time: the signature still holds, and the key's end is reported instead.
  if (Number.isNaN(time)) return { kind: 'good', key: first };
  const inWindow = valid.find((key) => time < key.end);
  return inWindow === undefined ? { kind: 'expired', key: first } : { kind: 'good', key: inWindow };
}
