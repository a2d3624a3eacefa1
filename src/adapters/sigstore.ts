import { type KeyObject, createPublicKey } from 'node:crypto';
import { ValidationError, bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { ASN1Obj } from '@sigstore/core';
import { type KeyFinderFunc, type Signer, VerificationError } from '@sigstore/verify';
import { messageOf } from '../model/errors.ts';
import type { Outcome } from '../model/evidence.ts';
import { stringAt } from '../model/json.ts';
import type {
  BundleVerifier,
  BundlesVerifier,
  CertificateFields,
  ReadServed,
  TrustedKey,
  VerifiedAttestation,
  VerifiedBundle,
} from '../model/ports.ts';
import { type VerifyBundle, fastVerification } from './sigstore-verification.ts';

const IN_TOTO = 'application/vnd.in-toto+json';

/** Bundle media types of 0.1 to 0.3 in their two spellings (https://github.com/sigstore/protobuf-specs). */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.[123]\+json)$/;

/** Fulcio's arc, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO_ARC = [1, 3, 6, 1, 4, 1, 57264, 1] as const;
/** Extensions up to this arc hold raw text; later ones a DER UTF8String. */
const LAST_RAW_ARC = 6;

/**
 * One verifier over trust material that is loaded once. `trustedRoot` is the JSON of a Sigstore trusted root; `keys` are
 * a registry's attestation keys. Throws where the root cannot be read.
 */
export function createBundleVerifier(trustedRoot: unknown, keys: readonly TrustedKey[]): BundlesVerifier {
  const verification = fastVerification(trustedRoot, keyFinder(keys));
  const verifier: BundleVerifier = { verify: (bundle) => verifyBundle(verification, bundle) };
  return {
    ...verifier,
    verifyAll: (body, read) => Promise.resolve({ kind: 'answered', value: verifyHere(verifier, body, read) }),
  };
}

/** What a response holds, verified here and now; the sentence that `read` says of it. */
export function verifyHere(
  verifier: BundleVerifier,
  body: Uint8Array,
  read: ReadServed,
): readonly VerifiedAttestation[] | string {
  const served = read(body);
  return typeof served === 'string'
    ? served
    : served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) }));
}

/** A registry's keys by hint, each made once. Throws a `VerificationError` for a hint that none has. */
export function keyFinder(keys: readonly TrustedKey[]): KeyFinderFunc {
  const byId = new Map<string, TrustedKey[]>();
  for (const key of keys.filter((candidate) => candidate.usage !== 'npm:signatures')) {
    byId.set(key.keyid, [...(byId.get(key.keyid) ?? []), key]);
  }
  const material = new Map<string, { publicKey: KeyObject; validFor(date: Date): boolean }>();
  return (hint: string) => {
    const known = material.get(hint);
    if (known !== undefined) return known;
    const [first, ...others] = byId.get(hint) ?? [];
    if (first === undefined) {
      throw new VerificationError({ code: 'PUBLIC_KEY_ERROR', message: `key not found: ${hint}` });
    }
    // One id with several windows is one key that was listed again; with other bytes it would be another key.
    const windows = [first, ...others.filter((key) => key.spki === first.spki)];
    const found = {
      publicKey: createPublicKey({ key: Buffer.from(first.spki, 'base64'), format: 'der', type: 'spki' }),
      validFor: (date: Date) => windows.some((key) => inWindow(key, date)),
    };
    material.set(hint, found);
    return found;
  };
}

function inWindow(key: TrustedKey, date: Date): boolean {
  return (key.start === null || new Date(key.start) <= date) && (key.end === null || date <= new Date(key.end));
}

/** The one place where Sigstore's throws become outcomes. */
function verifyBundle(verify: VerifyBundle, json: unknown): Outcome<VerifiedBundle> {
  const mediaType = stringAt(json, 'mediaType');
  if (mediaType === null || !MEDIA_TYPE.test(mediaType)) {
    return unsupported(`bundle media type ${JSON.stringify(mediaType)} is unknown to this version`);
  }
  try {
    const bundle = bundleFromJSON(json);
    if (!isBundleWithDsseEnvelope(bundle)) return invalid('the bundle holds no DSSE envelope');
    const envelope = bundle.content.dsseEnvelope;
    if (envelope.payloadType !== IN_TOTO)
      return invalid(`the envelope's payload type is ${JSON.stringify(envelope.payloadType)}`);
    const signer = verify(bundle);
    const { content, tlogEntries } = bundle.verificationMaterial;
    const verified = {
      payload: envelope.payload,
      signer:
        content.$case === 'publicKey'
          ? ({ kind: 'key', hint: content.publicKey.hint } as const)
          : ({ kind: 'certificate', certificate: certificateFields(signer) } as const),
      envelopeKeyid: envelope.signatures[0]?.keyid ?? '',
      logIndex: tlogEntries[0]?.logIndex ?? '',
      logId: Buffer.from(tlogEntries[0]?.logId?.keyId ?? []).toString('base64'),
      loggedAt: loggedAt(tlogEntries),
    };
    return { kind: 'verified', value: verified as unknown as VerifiedBundle };
  } catch (error) {
    if (error instanceof VerificationError) return invalid(`${error.code}: ${error.message}`);
    if (error instanceof ValidationError) return invalid(`malformed bundle: ${error.fields.join(', ')}`);
    // What is thrown besides comes from decoding an attacker's bytes (ASN.1, protobuf, base64): the bundle does not hold.
    return invalid(`the bundle cannot be decoded: ${messageOf(error)}`);
  }
}

interface LogTime {
  readonly integratedTime: string;
  readonly inclusionPromise: unknown;
}

/**
 * Only an inclusion promise signs the integrated time. With Rekor v2 there is none: the time is the timestamp authority's,
 * which the verifier checks and does not return, so none is stated then. A timestamp beside a promise takes nothing from
 * it: anyone can have one made and add it to a bundle, and must not make its time vanish.
 */
function loggedAt(entries: readonly LogTime[]): string | null {
  const entry = entries.find(
    (candidate) => candidate.inclusionPromise !== undefined && Number(candidate.integratedTime) > 0,
  );
  return entry === undefined ? null : new Date(Number(entry.integratedTime) * 1000).toISOString();
}

/** Throws where the certificate has no subject alternative name or an extension is no text: it is not one of Fulcio's. */
function certificateFields(signer: Signer): CertificateFields {
  const extensions: Record<number, string> = {};
  for (const { oid, value } of signer.identity?.oids ?? []) {
    const arcs = oid?.id ?? [];
    const arc = arcs[FULCIO_ARC.length];
    if (
      arc === undefined ||
      arcs.length !== FULCIO_ARC.length + 1 ||
      !FULCIO_ARC.every((part, index) => arcs[index] === part)
    )
      continue;
    const bytes = Buffer.from(value);
    extensions[arc] = (arc <= LAST_RAW_ARC ? bytes : ASN1Obj.parseBuffer(bytes).value).toString('utf8');
  }
  const san = signer.identity?.subjectAlternativeName;
  if (san === undefined) throw new Error('the certificate has no subject alternative name');
  return { san, extensions };
}

function invalid(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-invalid', detail };
}

function unsupported(detail: string): Outcome<never> {
  return { kind: 'unsupported', code: 'attestation-unsupported', detail };
}
