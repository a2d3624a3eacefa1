import { type KeyObject, createPublicKey } from 'node:crypto';
import type { TrustedKey } from '../model/ports.ts';

/** A trusted key, ready to verify with. Times are in milliseconds; open ends are infinite. */
export interface RingKey {
  readonly keyid: string;
  readonly key: KeyObject;
  readonly start: number;
  readonly end: number;
  /** ISO 8601 as the trust material writes it, or `null` where the key has no end. */
  readonly endsAt: string | null;
}

/** Keys by id for each of their two usages, made once a run. One id may have several windows. */
export interface KeyRing {
  readonly signatures: ReadonlyMap<string, readonly RingKey[]>;
  readonly attestations: ReadonlyMap<string, readonly RingKey[]>;
}

/** Throws where a key's bytes are no P-256 public key or a date cannot be read: trust material is not guessed at. */
export function makeKeyRing(keys: readonly TrustedKey[]): KeyRing {
  const signatures = new Map<string, RingKey[]>();
  const attestations = new Map<string, RingKey[]>();
  for (const trusted of keys) {
    const key = ringKey(trusted);
    if (trusted.usage !== 'npm:attestations') push(signatures, key);
    if (trusted.usage !== 'npm:signatures') push(attestations, key);
  }
  return { signatures, attestations };
}

function push(map: Map<string, RingKey[]>, key: RingKey): void {
  const list = map.get(key.keyid);
  if (list === undefined) map.set(key.keyid, [key]);
  else list.push(key);
}

function ringKey(trusted: TrustedKey): RingKey {
  const key = createPublicKey({ key: Buffer.from(trusted.spki, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') {
    throw new Error(`key ${trusted.keyid} is not an ECDSA P-256 key`);
  }
  return {
    keyid: trusted.keyid,
    key,
    start: trusted.start === null ? Number.NEGATIVE_INFINITY : timeOf(trusted.start),
    end: trusted.end === null ? Number.POSITIVE_INFINITY : timeOf(trusted.end),
    endsAt: trusted.end,
  };
}

function timeOf(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`${JSON.stringify(iso)} is not a date`);
  return time;
}
