/** A certificate authority that certifies anything: so that a spoilt certificate gets past the check of its signature. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { SerializedTrustedRoot } from '../authorities/wire.ts';
import { type DerNode, parseDer, writeDer } from './bundle-der.ts';

export interface CrookedAuthority {
  /** The given one with this authority's keys in place of the certificate authority's and its log's. */
  readonly trustedRoot: SerializedTrustedRoot;
  /** A certificate around the TBS of `leaf`, signed; and promised to the log, unless the promise in it is to stay. */
  certify(leaf: DerNode, promised?: boolean): Buffer;
}

/** SubjectPublicKeyInfo in a version 3 TBSCertificate (RFC 5280, section 4.1). */
const SPKI_INDEX = 6;
/** 1.3.6.1.4.1.11129.2.4.2, the content of the OBJECT IDENTIFIER. */
const SCT_OID = Buffer.from('2b06010401d679020402', 'hex');
const EXTENSIONS = 0xa3;

export function crookedAuthority(honest: SerializedTrustedRoot): CrookedAuthority {
  const [authority] = honest.certificateAuthorities;
  const [ctlog] = honest.ctlogs;
  const certificates = authority?.certChain.certificates.map(({ rawBytes }) => Buffer.from(rawBytes, 'base64'));
  const [intermediate, root] = certificates ?? [];
  if (authority === undefined || ctlog === undefined || intermediate === undefined || root === undefined)
    throw new Error('the trusted root has an intermediate, a root and a log');
  const keys = { root: ecKeys('secp384r1'), intermediate: ecKeys('secp384r1'), log: ecKeys('prime256v1') };
  const chain = [
    issue(intermediate, keys.intermediate.spki, keys.root.privateKey),
    issue(root, keys.root.spki, keys.root.privateKey),
  ];
  const logId = Buffer.from(ctlog.logId.keyId, 'base64');
  const issuerKeyHash = createHash('sha256').update(keys.intermediate.spki).digest();
  const publicKey = { ...ctlog.publicKey, rawBytes: keys.log.spki.toString('base64') };
  return {
    trustedRoot: {
      ...honest,
      certificateAuthorities: [
        {
          ...authority,
          certChain: { certificates: chain.map((bytes) => ({ rawBytes: bytes.toString('base64') })) },
        },
      ],
      ctlogs: [{ ...ctlog, publicKey }],
    },
    certify(leaf, promised = true) {
      const tbs = leaf.children?.[0];
      if (tbs === undefined) return writeDer(leaf);
      const list = promiseList(tbs, (precertificate) =>
        promise(precertificate, issuerKeyHash, logId, keys.log.privateKey),
      );
      if (list !== null && promised) list.node.bytes = list.bytes;
      return signed(leaf, keys.intermediate.privateKey);
    },
  };
}

function ecKeys(namedCurve: string): { readonly privateKey: KeyObject; readonly spki: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { privateKey, spki: publicKey.export({ format: 'der', type: 'spki' }) };
}

/** The same certificate with another key in it and another issuer's signature. */
function issue(template: Buffer, spki: Buffer, issuerKey: KeyObject): Buffer {
  const [certificate] = parseDer(template) ?? [];
  const [node] = parseDer(spki) ?? [];
  const parts = certificate?.children?.[0]?.children;
  if (certificate === undefined || node === undefined || parts === undefined || parts === null)
    throw new Error('an authority’s certificate is DER');
  parts[SPKI_INDEX] = node;
  return signed(certificate, issuerKey);
}

function signed(certificate: DerNode, issuerKey: KeyObject): Buffer {
  const [tbs, algorithm] = certificate.children ?? [];
  if (tbs === undefined || algorithm === undefined) return writeDer(certificate);
  const signature = sign('sha384', writeDer(tbs), issuerKey);
  const bits: DerNode = { tag: 0x03, bytes: Buffer.concat([Buffer.of(0), signature]), children: null };
  return writeDer({ ...certificate, children: [tbs, algorithm, bits] });
}

/** The list of promises in the first such extension, and what it should hold; `null` where there is no place for one. */
function promiseList(
  tbs: DerNode,
  make: (precertificate: Buffer) => Buffer,
): { readonly node: DerNode; readonly bytes: Buffer } | null {
  const extensions = tbs.children?.find(({ tag }) => tag === EXTENSIONS)?.children?.[0]?.children;
  const extension = extensions?.find(({ children }) => children?.[0]?.bytes.equals(SCT_OID) === true);
  const node = extension?.children?.at(-1)?.children?.[0];
  if (extensions === undefined || extensions === null || extension === undefined || node === undefined) return null;
  const index = extensions.indexOf(extension);
  extensions.splice(index, 1);
  const precertificate = writeDer(tbs);
  extensions.splice(index, 0, extension);
  return { node, bytes: make(precertificate) };
}

/** SignedCertificateTimestampList over a precertificate (RFC 6962, sections 3.2 and 3.3). */
function promise(tbs: Buffer, issuerKeyHash: Buffer, logId: Buffer, key: KeyObject): Buffer {
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(BigInt(Date.now()));
  const length = Buffer.alloc(3);
  length.writeUIntBE(tbs.length, 0, 3);
  const none = Buffer.of(0, 0);
  const parts = [Buffer.of(0, 0), timestamp, Buffer.of(0, 1), issuerKeyHash, length, tbs, none];
  const signature = sized(sign('sha256', Buffer.concat(parts), key));
  return sized(sized(Buffer.concat([Buffer.of(0), logId, timestamp, none, Buffer.of(4, 3), signature])));
}

function sized(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
}
