import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { EntryVerifier } from '../authorities/rekor.ts';
import type { DsseEnvelope, EntryKind } from '../authorities/wire.ts';
import { pemOf } from './pem.ts';

/** What a client asks to be logged: the envelope, and what its signature is to be checked with. */
export interface Proposal {
  readonly kind: EntryKind;
  readonly envelope: DsseEnvelope;
  readonly verifier: EntryVerifier;
}

interface ProposedV1 {
  readonly kind?: string;
  readonly spec?: {
    readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] };
    readonly content?: {
      readonly envelope: {
        readonly payload: string;
        readonly payloadType: string;
        readonly signatures: readonly { readonly sig: string; readonly keyid?: string; readonly publicKey: string }[];
      };
    };
  };
}

interface ProposedV2 {
  readonly dsseRequestV002?: {
    readonly envelope: DsseEnvelope;
    readonly verifiers: readonly {
      readonly x509Certificate?: { readonly rawBytes: string };
      readonly publicKey?: { readonly rawBytes: string };
    }[];
  };
}

const unbase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

/** Reads a Rekor v1 entry as proposed: `dsse` 0.0.1 or `intoto` 0.0.2. Throws a sentence where it is neither. */
export function readProposalV1(json: unknown): Proposal {
  const { kind, spec } = (json ?? {}) as ProposedV1;
  if (kind === 'dsse' && spec?.proposedContent !== undefined) {
    const { envelope, verifiers } = spec.proposedContent;
    return checked({
      kind,
      envelope: JSON.parse(envelope) as DsseEnvelope,
      verifier: verifierOf(unbase64(verifiers[0] ?? '')),
    });
  }
  if (kind === 'intoto' && spec?.content !== undefined) {
    // Payload and signature come in base64 twice.
    const { payload, payloadType, signatures } = spec.content.envelope;
    const envelope = {
      payload: unbase64(payload),
      payloadType,
      signatures: signatures.map(({ sig, keyid }) => ({ sig: unbase64(sig), keyid: keyid ?? '' })),
    };
    return checked({ kind, envelope, verifier: verifierOf(unbase64(signatures[0]?.publicKey ?? '')) });
  }
  throw new Error(`unsupported entry kind ${String(kind)}`);
}

/** Reads a Rekor v2 request: `dsse` 0.0.2. Throws a sentence where it is another. */
export function readProposalV2(json: unknown): Proposal {
  const request = ((json ?? {}) as ProposedV2).dsseRequestV002;
  const [by] = request?.verifiers ?? [];
  if (request === undefined || by === undefined) throw new Error('unsupported entry kind: only dsse 0.0.2');
  const der = Buffer.from(by.x509Certificate?.rawBytes ?? by.publicKey?.rawBytes ?? '', 'base64');
  const pem =
    by.x509Certificate !== undefined
      ? pemOf(der)
      : createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'pem', type: 'spki' }).toString();
  return checked({ kind: 'dsse', envelope: request.envelope, verifier: verifierOf(pem) });
}

function verifierOf(pem: string): EntryVerifier {
  if (pem.includes('BEGIN CERTIFICATE')) return { kind: 'certificate', pem, der: new X509Certificate(pem).raw };
  return { kind: 'public-key', pem, der: createPublicKey(pem).export({ format: 'der', type: 'spki' }) };
}

/** The log takes only what was signed by what it is said to be signed by. */
function checked(proposal: Proposal): Proposal {
  const { envelope, verifier } = proposal;
  const key =
    verifier.kind === 'certificate' ? new X509Certificate(verifier.pem).publicKey : createPublicKey(verifier.pem);
  const signed = dsse.preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  const [signature] = envelope.signatures;
  if (signature === undefined || !verify('sha256', signed, key, Buffer.from(signature.sig, 'base64'))) {
    throw new Error('verifying signature: could not verify envelope');
  }
  return proposal;
}
