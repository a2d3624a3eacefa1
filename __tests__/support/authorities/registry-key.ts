import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { DsseEnvelope } from './wire.ts';

/** From when, and until when, a registry's key may sign (ISO 8601); open where not said. */
export interface KeyWindow {
  readonly start?: string;
  readonly end?: string;
}

/** An entry of `dist.signatures`. */
export interface RegistrySignature {
  readonly keyid: string;
  readonly sig: string;
}

/** One of a registry's signing keys (P-256). The private half stays inside. */
export interface RegistryKey {
  /** `SHA256:` and the base64 hash of the SPKI. */
  readonly keyid: string;
  /** SPKI, DER, base64. */
  readonly spki: string;
  readonly pem: string;
  readonly window: KeyWindow;
  /** ECDSA over the exact bytes of the message, `name@version:integrity`. */
  sign(message: string): RegistrySignature;
  /** A DSSE envelope over `payload` with this key's id. */
  envelop(payload: Uint8Array, payloadType: string): DsseEnvelope;
}

export function createRegistryKey(window: KeyWindow = {}): RegistryKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyid = `SHA256:${createHash('sha256').update(spki).digest('base64')}`;
  const signBytes = (bytes: Uint8Array): string => sign('sha256', bytes, privateKey).toString('base64');
  return {
    keyid,
    spki: spki.toString('base64'),
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    window,
    sign: (message) => ({ keyid, sig: signBytes(Buffer.from(message, 'utf8')) }),
    envelop(payload, payloadType) {
      const bytes = Buffer.from(payload);
      const sig = signBytes(dsse.preAuthEncoding(payloadType, bytes));
      return { payload: bytes.toString('base64'), payloadType, signatures: [{ sig, keyid }] };
    },
  };
}

/** `/-/npm/v1/keys` of a registry. */
export interface KeysEndpoint {
  readonly keys: readonly {
    readonly expires: string | null;
    readonly keyid: string;
    readonly keytype: 'ecdsa-sha2-nistp256';
    readonly scheme: 'ecdsa-sha2-nistp256';
    readonly key: string;
  }[];
}

export function keysEndpointOf(keys: readonly RegistryKey[]): KeysEndpoint {
  return {
    keys: keys.map(({ keyid, spki, window }) => ({
      expires: window.end ?? null,
      keyid,
      keytype: 'ecdsa-sha2-nistp256',
      scheme: 'ecdsa-sha2-nistp256',
      key: spki,
    })),
  };
}

/** The TUF target `{host}/keys.json`. */
export interface KeysTarget {
  readonly keys: readonly {
    readonly keyId: string;
    readonly keyUsage: 'npm:signatures' | 'npm:attestations';
    readonly publicKey: {
      readonly rawBytes: string;
      readonly keyDetails: 'PKIX_ECDSA_P256_SHA_256';
      readonly validFor: KeyWindow;
    };
  }[];
}

export function keysTargetOf(keys: readonly RegistryKey[]): KeysTarget {
  const usages = ['npm:signatures', 'npm:attestations'] as const;
  return {
    keys: keys.flatMap(({ keyid, spki, window }) =>
      usages.map((keyUsage) => ({
        keyId: keyid,
        keyUsage,
        publicKey: { rawBytes: spki, keyDetails: 'PKIX_ECDSA_P256_SHA_256' as const, validFor: window },
      })),
    ),
  };
}
