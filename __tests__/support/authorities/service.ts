/**
 * Entry of the authorities' own process: `@sigstore/mock`, which the timestamp authority comes from, loads a
 * library that patches `node:http` for its whole process. Never imported; `authorities.ts` starts it.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { initializeTSA } from '@sigstore/mock';
import { makeBundle, type Services } from './bundler.ts';
import { Fulcio } from './fulcio.ts';
import type { FromAuthorities, ToAuthorities } from './protocol.ts';
import { RekorV1, RekorV2 } from './rekor.ts';
import type { SerializedTrustedRoot } from './wire.ts';

/** Everything is valid from here on, so that tests can sign on any day since. */
const START = new Date('2020-01-01T00:00:00.000Z');
const SHA256_OID = '2.16.840.1.101.3.4.2.1';
const POLICY_OID = '1.3.6.1.4.1.57264.2';

function tell(message: FromAuthorities): void {
  process.send?.(message);
}

const start = START.toISOString();
const tsa = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }));
// Whole seconds, as Sigstore's own authority writes them. DER drops a fraction's last zeros, and @sigstore/core reads three
// digits or none: with the clock as it is, one timestamp in ten could not be read.
Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) });
const services: Services = {
  fulcio: await Fulcio.create(START),
  rekorV1: new RekorV1('rekor.authorities.test'),
  rekorV2: new RekorV2('log2025-1.rekor.authorities.test'),
  async timestamp(signature) {
    const artifactHash = createHash('sha256').update(signature).digest();
    const nonce = 1;
    const response = await tsa.timestamp({ artifactHash, hashAlgorithmOID: SHA256_OID, policyOID: POLICY_OID, nonce });
    return Buffer.from(response.buffer, response.byteOffset, response.byteLength);
  },
};

const { authority, ctLog } = services.fulcio.trust(start);
const tsaChain = [tsa.intCertificate, tsa.rootCertificate];
const trustedRoot: SerializedTrustedRoot = {
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [services.rekorV1.trust(start), services.rekorV2.trust(start)],
  certificateAuthorities: [authority],
  ctlogs: [ctLog],
  timestampAuthorities: [
    {
      subject: { organization: 'authorities.test', commonName: 'tsa' },
      uri: 'https://timestamp.authorities.test/api/v1/timestamp',
      certChain: {
        certificates: tsaChain.map((der) => ({
          rawBytes: Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('base64'),
        })),
      },
      validFor: { start },
    },
  ],
};

async function answer({ id, requests }: ToAuthorities): Promise<void> {
  try {
    const bundles = [];
    for (const request of requests) bundles.push(await makeBundle(request, services));
    tell({ kind: 'bundles', id, bundles });
  } catch (error) {
    tell({ kind: 'failed', id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

process.on('message', (message: ToAuthorities) => void answer(message));
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready', trustedRoot });
