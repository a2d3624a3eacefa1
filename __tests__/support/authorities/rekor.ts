import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { json } from '@sigstore/core';
import { MerkleTree } from './merkle-tree.ts';
import type { DsseEnvelope, EntryKind, SerializedLogEntry, SerializedTlog } from './wire.ts';

/** What vouches for the envelope's signature: the certificate or the public key it was made with. */
export interface EntryVerifier {
  readonly kind: 'certificate' | 'public-key';
  readonly der: Uint8Array;
  readonly pem: string;
}

/** The tree starts as if it had been in use: an index of 0 vanishes from protobuf JSON, and a tree of one proves little. */
const LEAVES_BEFORE_US = 6;
/** Rekor v1's global index counts the entries of earlier shards too, so it differs from the index in the tree. */
const EARLIER_SHARDS = 1_000;

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Uint8Array | string): string => Buffer.from(data).toString('base64');

abstract class TransparencyLog {
  readonly logId: Buffer;
  protected readonly host: string;
  protected readonly keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  readonly #tree = new MerkleTree();

  constructor(host: string, keys: { publicKey: KeyObject; privateKey: KeyObject }, logId: Buffer) {
    this.host = host;
    this.keys = keys;
    this.logId = logId;
    for (let i = 0; i < LEAVES_BEFORE_US; i += 1) this.#tree.append(Buffer.from(`earlier entry ${i}`));
  }

  protected abstract readonly origin: string;
  protected abstract readonly keyDetails: string;
  protected abstract sign(data: Uint8Array): Buffer;

  /** The log's part of a trusted root. */
  trust(start: string): SerializedTlog {
    const rawBytes = base64(this.keys.publicKey.export({ format: 'der', type: 'spki' }));
    return {
      baseUrl: `https://${this.host}`,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes, keyDetails: this.keyDetails, validFor: { start } },
      logId: { keyId: base64(this.logId) },
    };
  }

  /** Appends an entry; the proof is against a checkpoint signed over the tree as it is then. */
  protected append(body: Buffer): { index: number; proof: NonNullable<SerializedLogEntry['inclusionProof']> } {
    const index = this.#tree.append(body);
    const rootHash = base64(this.#tree.root());
    // A signed note: text, an empty line, an em dash, the name, the key hint with the signature (C2SP signed-note).
    const note = `${this.origin}\n${this.#tree.size}\n${rootHash}\n`;
    const signature = base64(Buffer.concat([this.logId.subarray(0, 4), this.sign(Buffer.from(note))]));
    return {
      index,
      proof: {
        logIndex: String(index),
        rootHash,
        treeSize: String(this.#tree.size),
        hashes: this.#tree.inclusionProof(index).map(base64),
        checkpoint: { envelope: `${note}\n\u2014 ${this.host} ${signature}\n` },
      },
    };
  }
}

/** Rekor v1: stores a canonical form of what was proposed, promises inclusion (SET) and proves it. */
export class RekorV1 extends TransparencyLog {
  protected readonly origin: string;
  protected readonly keyDetails = 'PKIX_ECDSA_P256_SHA_256';

  constructor(host: string) {
    const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    super(host, keys, sha256(keys.publicKey.export({ format: 'der', type: 'spki' })));
    this.origin = `${host} - 1193050959916656506`;
  }

  protected sign(data: Uint8Array): Buffer {
    return sign('sha256', data, this.keys.privateKey);
  }

  log(envelope: DsseEnvelope, verifier: EntryVerifier, kind: EntryKind, at: Date): SerializedLogEntry {
    const entry = kind === 'intoto' ? intotoEntry(envelope, verifier) : dsseEntry(envelope, verifier);
    const body = Buffer.from(json.canonicalize(entry));
    const { index, proof } = this.append(body);
    const logIndex = index + EARLIER_SHARDS;
    const integratedTime = Math.floor(at.getTime() / 1000);
    const promise = { body: base64(body), integratedTime, logID: this.logId.toString('hex'), logIndex };
    return {
      logIndex: String(logIndex),
      logId: { keyId: base64(this.logId) },
      kindVersion: { kind: entry.kind, version: entry.apiVersion },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp: base64(this.sign(Buffer.from(json.canonicalize(promise)))) },
      inclusionProof: proof,
      canonicalizedBody: base64(body),
    };
  }
}

/** Rekor v2: no promise and no time of its own; only a proof, and so a timestamp authority must state the time. */
export class RekorV2 extends TransparencyLog {
  protected readonly origin: string;
  protected readonly keyDetails = 'PKIX_ED25519';

  constructor(host: string) {
    const keys = generateKeyPairSync('ed25519');
    const raw = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    super(host, keys, sha256(Buffer.concat([Buffer.from(`${host}\n`), Buffer.of(1), raw])));
    this.origin = host;
  }

  protected sign(data: Uint8Array): Buffer {
    return sign(null, data, this.keys.privateKey);
  }

  log(envelope: DsseEnvelope, verifier: EntryVerifier): SerializedLogEntry {
    const rawBytes = base64(verifier.der);
    const by = verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } };
    const entry = {
      apiVersion: '0.0.2',
      kind: 'dsse',
      spec: {
        dsseV002: {
          payloadHash: { algorithm: 'SHA2_256', digest: base64(sha256(Buffer.from(envelope.payload, 'base64'))) },
          signatures: envelope.signatures.map(({ sig }) => ({
            content: sig,
            verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', ...by },
          })),
        },
      },
    };
    const body = Buffer.from(json.canonicalize(entry));
    const { index, proof } = this.append(body);
    return {
      logIndex: String(index),
      logId: { keyId: base64(this.logId) },
      kindVersion: { kind: entry.kind, version: entry.apiVersion },
      inclusionProof: proof,
      canonicalizedBody: base64(body),
    };
  }
}

const hexHash = (data: Uint8Array | string) => ({ algorithm: 'sha256', value: sha256(data).toString('hex') });

/** rekor `dsse` 0.0.1 as stored: hashes and signatures, not the envelope. */
function dsseEntry(envelope: DsseEnvelope, verifier: EntryVerifier) {
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hexHash(JSON.stringify(envelope)),
      payloadHash: hexHash(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }) => ({ signature: sig, verifier: base64(verifier.pem) })),
    },
  };
}

/** rekor `intoto` 0.0.2 as stored: the envelope without its payload, the signature in base64 twice. */
function intotoEntry(envelope: DsseEnvelope, verifier: EntryVerifier) {
  const keyid = (of: string) => (of === '' ? {} : { keyid: of });
  const hashed = {
    ...envelope,
    signatures: envelope.signatures.map((s) => ({ sig: s.sig, publicKey: verifier.pem, ...keyid(s.keyid) })),
  };
  return {
    apiVersion: '0.0.2',
    kind: 'intoto',
    spec: {
      content: {
        envelope: {
          payloadType: envelope.payloadType,
          signatures: envelope.signatures.map((s) => ({
            sig: base64(s.sig),
            publicKey: base64(verifier.pem),
            ...keyid(s.keyid),
          })),
        },
        hash: hexHash(json.canonicalize(hashed)),
        payloadHash: hexHash(Buffer.from(envelope.payload, 'base64')),
      },
    },
  };
}
