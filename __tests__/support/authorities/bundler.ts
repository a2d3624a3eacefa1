import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Fulcio } from './fulcio.ts';
import type { AuthorityRequest, BundleOptions } from './protocol.ts';
import type { EntryVerifier, RekorV1, RekorV2 } from './rekor.ts';
import type { DsseEnvelope, SerializedBundle, SerializedLogEntry } from './wire.ts';

export interface Services {
  readonly fulcio: Fulcio;
  readonly rekorV1: RekorV1;
  readonly rekorV2: RekorV2;
  /** An RFC 3161 response for a signature's bytes; DER. */
  readonly timestamp: (signature: Uint8Array) => Promise<Buffer>;
}

type Material = Omit<SerializedBundle['verificationMaterial'], 'tlogEntries' | 'timestampVerificationData'>;

const MEDIA_TYPES = {
  '0.1': 'application/vnd.dev.sigstore.bundle+json;version=0.1',
  '0.2': 'application/vnd.dev.sigstore.bundle+json;version=0.2',
  '0.3': 'application/vnd.dev.sigstore.bundle.v0.3+json',
} as const;

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

function certificatePem(der: Buffer): string {
  return [BEGIN, ...(der.toString('base64').match(/.{1,64}/g) ?? []), END, ''].join('\n');
}

/** Signs (keyless), logs, timestamps and packs one bundle. */
export async function makeBundle(request: AuthorityRequest, services: Services): Promise<SerializedBundle> {
  const version = request.bundle ?? (request.kind === 'keyed' ? '0.2' : '0.3');
  if (request.kind === 'keyed') {
    const der = createPublicKey(request.publicKeyPem).export({ format: 'der', type: 'spki' });
    const verifier: EntryVerifier = { kind: 'public-key', der, pem: request.publicKeyPem };
    return finish(request, version, { publicKey: { hint: request.hint } }, request.envelope, verifier, services);
  }
  const at = request.at === undefined ? new Date() : new Date(request.at);
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const leaf = services.fulcio.certify(keys.publicKey, request.profile, at);
  const payload = Buffer.from(request.payload, 'base64');
  const sig = sign('sha256', dsse.preAuthEncoding(request.payloadType, payload), keys.privateKey).toString('base64');
  const envelope = { payload: request.payload, payloadType: request.payloadType, signatures: [{ sig, keyid: '' }] };
  const chain = version === '0.1' ? [leaf, ...services.fulcio.chain] : [leaf];
  const certificates = chain.map((certificate) => ({ rawBytes: certificate.toString('base64') }));
  const material =
    version === '0.3'
      ? { certificate: { rawBytes: leaf.toString('base64') } }
      : { x509CertificateChain: { certificates } };
  const verifier: EntryVerifier = { kind: 'certificate', der: leaf, pem: certificatePem(leaf) };
  return finish({ ...request, at: at.toISOString() }, version, material, envelope, verifier, services);
}

async function finish(
  options: BundleOptions,
  version: keyof typeof MEDIA_TYPES,
  material: Material,
  envelope: DsseEnvelope,
  verifier: EntryVerifier,
  services: Services,
): Promise<SerializedBundle> {
  const rekor = options.rekor ?? 'v1';
  const timestamps = [];
  if (options.tsa ?? rekor === 'v2') {
    for (const { sig } of envelope.signatures) {
      const response = await services.timestamp(Buffer.from(sig, 'base64'));
      timestamps.push({ signedTimestamp: response.toString('base64') });
    }
  }
  const at = options.at === undefined ? new Date() : new Date(options.at);
  let entry: SerializedLogEntry;
  if (rekor === 'v2') entry = services.rekorV2.log(envelope, verifier);
  else entry = services.rekorV1.log(envelope, verifier, options.entry ?? 'dsse', at);
  // Bundles of version 0.1 were written before Rekor's answer held a proof that npm kept.
  if (version === '0.1' && rekor === 'v1') entry = { ...entry, inclusionProof: null };
  return {
    mediaType: MEDIA_TYPES[version],
    verificationMaterial: {
      ...material,
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps: timestamps },
    },
    dsseEnvelope: envelope,
  };
}
