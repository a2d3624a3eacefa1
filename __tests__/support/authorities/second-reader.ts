import { crypto, type X509Certificate } from '@sigstore/core';
import { type KeyFinderFunc, VerificationError } from '@sigstore/verify';
import type { KeysTarget } from './registry-key.ts';

const FULCIO_ARC = '1.3.6.1.4.1.57264.1';

/** A certificate's Fulcio extensions by last arc, read by @sigstore/core and nothing of ours. */
export function textExtensions(certificate: X509Certificate): Record<number, string> {
  const texts: Record<number, string> = {};
  for (let arc = 1; arc <= 30; arc += 1) {
    const extension = certificate.extension(`${FULCIO_ARC}.${arc}`);
    if (extension === undefined) continue;
    const { value, valueObj } = extension;
    texts[arc] = (arc <= 6 ? value : (valueObj.subs[0]?.value ?? value)).toString('utf8');
  }
  return texts;
}

/** How @sigstore/verify looks up a registry's attestation key: by hint, in its window. */
export function keyFinderOf(target: KeysTarget): KeyFinderFunc {
  return (hint) => {
    const key = target.keys.find(({ keyId, keyUsage }) => keyId === hint && keyUsage === 'npm:attestations');
    if (key === undefined) throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` });
    const { rawBytes, validFor } = key.publicKey;
    return {
      publicKey: crypto.createPublicKey(Buffer.from(rawBytes, 'base64')),
      validFor: (date) =>
        (validFor.start === undefined || new Date(validFor.start) <= date) &&
        (validFor.end === undefined || date <= new Date(validFor.end)),
    };
  };
}
