import { at, stringAt } from '../model/json.ts';
import type { TrustedKey } from '../model/ports.ts';

/** The one scheme that registries sign with (https://docs.npmjs.com/about-registry-signatures). */
const ECDSA_P256 = 'ecdsa-sha2-nistp256';

/**
 * Reads signing keys in either of their two forms: the TUF target `{keys:[{keyId, keyUsage, publicKey:{rawBytes,
 * keyDetails, validFor}}]}` or a keys endpoint's `{keys:[{keyid, key, keytype, scheme, expires}]}`. Keys of a type this
 * program does not know are left out and counted in `skipped`. Returns a sentence where the document is neither form.
 */
export function readKeys(
  json: unknown,
): { readonly keys: readonly TrustedKey[]; readonly skipped: readonly string[] } | string {
  const list = at(json, 'keys');
  if (!Array.isArray(list)) return 'it has no “keys” list';
  const keys: TrustedKey[] = [];
  const skipped: string[] = [];
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const key = stringAt(entry, 'keyId') === null ? endpointKey(entry) : targetKey(entry);
    if (key === null) return `key ${index + 1} lacks its id or its bytes`;
    if (typeof key === 'string') skipped.push(key);
    else keys.push(key);
  }
  return { keys, skipped };
}

function targetKey(entry: unknown): TrustedKey | string | null {
  const keyid = stringAt(entry, 'keyId');
  const spki = stringAt(entry, 'publicKey', 'rawBytes');
  const usage = stringAt(entry, 'keyUsage');
  if (keyid === null || spki === null) return null;
  if (usage !== 'npm:signatures' && usage !== 'npm:attestations') return `${keyid} (usage ${String(usage)})`;
  const details = stringAt(entry, 'publicKey', 'keyDetails');
  if (details !== 'PKIX_ECDSA_P256_SHA_256') return `${keyid} (${String(details)})`;
  return {
    keyid,
    spki,
    usage,
    start: stringAt(entry, 'publicKey', 'validFor', 'start'),
    end: stringAt(entry, 'publicKey', 'validFor', 'end'),
  };
}

function endpointKey(entry: unknown): TrustedKey | string | null {
  const keyid = stringAt(entry, 'keyid');
  const spki = stringAt(entry, 'key');
  if (keyid === null || spki === null) return null;
  const scheme = stringAt(entry, 'scheme') ?? stringAt(entry, 'keytype');
  if (scheme !== ECDSA_P256) return `${keyid} (${String(scheme)})`;
  return { keyid, spki, usage: 'any', start: null, end: stringAt(entry, 'expires') };
}
