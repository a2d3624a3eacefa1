import 'reflect-metadata';
import { createHash, generateKeyPairSync, KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { CertificateProfile } from './certificate-profile.ts';
import { bitString, der, oid, TAG, utcTime } from './der.ts';
import type { SerializedAuthority, SerializedTlog } from './wire.ts';

x509.cryptoProvider.set(webcrypto);

const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
const OID = {
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  subjectKeyId: '2.5.29.14',
  authorityKeyId: '2.5.29.35',
  subjectAltName: '2.5.29.17',
  sctList: '1.3.6.1.4.1.11129.2.4.2',
} as const;
const ECDSA_WITH_SHA384 = der(TAG.sequence, oid('1.2.840.10045.4.3.3'));
/** A KeyUsage with its first bit set: seven bits unused, 1000 0000. */
const DIGITAL_SIGNATURE = Buffer.of(7, 0x80);
const LEAF_LIFETIME_MS = 10 * 60 * 1000;
const SHA384 = { name: 'ECDSA', hash: 'SHA-384' };

/** The certificate transparency log: promises (SCT) to log what the authority is about to certify. */
class CtLog {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  readonly #spki = this.#keys.publicKey.export({ format: 'der', type: 'spki' });
  readonly #id = createHash('sha256').update(this.#spki).digest();

  trust(start: string): SerializedTlog {
    return {
      baseUrl: 'https://ctfe.authorities.test/2022',
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: this.#spki.toString('base64'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start },
      },
      logId: { keyId: this.#id.toString('base64') },
    };
  }

  /** The SignedCertificateTimestampList for a precertificate's TBS (RFC 6962, sections 3.2 and 3.3). */
  promise(tbs: Uint8Array, issuerKeyHash: Uint8Array, at: Date): Buffer {
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(BigInt(at.getTime()));
    const noExtensions = Buffer.of(0, 0);
    const length = Buffer.alloc(3);
    length.writeUIntBE(tbs.length, 0, 3);
    // v1, certificate_timestamp, time, precert_entry, issuer, TBS, extensions
    const signed = [Buffer.of(0, 0), timestamp, Buffer.of(0, 1), issuerKeyHash, length, tbs, noExtensions];
    const signature = sign('sha256', Buffer.concat(signed), this.#keys.privateKey);
    const sha256Ecdsa = Buffer.of(4, 3);
    const sct = Buffer.concat([Buffer.of(0), this.#id, timestamp, noExtensions, sha256Ecdsa, sized(signature)]);
    return sized(sized(sct));
  }
}

/** TLS's opaque<0..2^16-1>: two bytes of length, then the bytes. */
function sized(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A certificate extension (RFC 5280, section 4.1). */
function extension(id: string, value: Uint8Array, critical = false): Buffer {
  const flag = critical ? [der(TAG.boolean, Buffer.of(0xff))] : [];
  return der(TAG.sequence, oid(id), ...flag, der(TAG.octetString, value));
}

/** Fulcio's own: the old fields (.1 to .6) are bare text, the newer ones DER UTF8Strings. */
function fulcioExtension(arc: number, value: string): Buffer {
  const text = Buffer.from(value, 'utf8');
  return extension(`${FULCIO_ARC}.${arc}`, arc <= 6 ? text : der(TAG.utf8String, text));
}

/** A random serial number, positive and without leading zeros as DER wants. */
function serial(): string {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

/** A certificate authority as Fulcio is: a root, an intermediate that issues, and a transparency log. */
export class Fulcio {
  readonly #ctLog = new CtLog();
  readonly #issuerKey: KeyObject;
  readonly #issuerKeyHash: Buffer;
  readonly #issuerName: Buffer;
  readonly #authorityKeyId: Buffer;
  /** DER: the intermediate, then the root. */
  readonly chain: readonly Buffer[];

  private constructor(root: x509.X509Certificate, issuer: x509.X509Certificate, issuerKey: KeyObject) {
    const keyId = issuer.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId ?? '';
    this.#issuerKey = issuerKey;
    this.#issuerKeyHash = createHash('sha256').update(Buffer.from(issuer.publicKey.rawData)).digest();
    this.#issuerName = Buffer.from(issuer.subjectName.toArrayBuffer());
    this.#authorityKeyId = extension(OID.authorityKeyId, der(TAG.sequence, der(0x80, Buffer.from(keyId, 'hex'))));
    this.chain = [issuer, root].map((certificate) => Buffer.from(certificate.rawData));
  }

  /** `start`: from when the authority is valid, so that signatures of other days can be made. */
  static async create(start: Date): Promise<Fulcio> {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-384' };
    const rootKeys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const issuerKeys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const validity = { notBefore: start, notAfter: new Date('2049-01-01T00:00:00Z'), signingAlgorithm: SHA384 };
    const usage = new x509.KeyUsagesExtension(x509.KeyUsageFlags.cRLSign | x509.KeyUsageFlags.keyCertSign, true);
    const root = await x509.X509CertificateGenerator.createSelfSigned({
      ...validity,
      serialNumber: serial(),
      name: 'O=authorities.test,CN=sigstore',
      keys: rootKeys,
      extensions: [
        usage,
        new x509.BasicConstraintsExtension(true, undefined, true),
        await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
        await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
      ],
    });
    const issuer = await x509.X509CertificateGenerator.create({
      ...validity,
      serialNumber: serial(),
      subject: 'O=authorities.test,CN=sigstore-intermediate',
      issuer: root.subject,
      publicKey: issuerKeys.publicKey,
      signingKey: rootKeys.privateKey,
      extensions: [
        usage,
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
        new x509.BasicConstraintsExtension(true, 0, true),
        await x509.SubjectKeyIdentifierExtension.create(issuerKeys.publicKey),
        await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
      ],
    });
    return new Fulcio(root, issuer, KeyObject.from(issuerKeys.privateKey));
  }

  /** A certificate of ten minutes from `at`, with its SCT embedded; DER. */
  certify(publicKey: KeyObject, profile: CertificateProfile, at: Date): Buffer {
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    const generalName = profile.san.type === 'url' ? TAG.generalUri : TAG.generalEmail;
    const san = der(TAG.sequence, der(generalName, Buffer.from(profile.san.value, 'utf8')));
    const extensions = [
      extension(OID.keyUsage, der(TAG.bitString, DIGITAL_SIGNATURE), true),
      extension(OID.extendedKeyUsage, der(TAG.sequence, oid(OID.codeSigning))),
      extension(OID.subjectKeyId, der(TAG.octetString, createHash('sha1').update(spki).digest())),
      this.#authorityKeyId,
      extension(OID.subjectAltName, san, true),
      ...Object.entries(profile.extensions).map(([arc, value]) => fulcioExtension(Number(arc), value)),
    ];
    const contents = [
      der(TAG.explicit0, der(TAG.integer, Buffer.of(2))),
      der(TAG.integer, Buffer.from(serial(), 'hex')),
      ECDSA_WITH_SHA384,
      this.#issuerName,
      der(TAG.sequence, utcTime(at), utcTime(new Date(at.getTime() + LEAF_LIFETIME_MS))),
      der(TAG.sequence),
      spki,
    ];
    // What the log promises for is the certificate without the promise.
    const unlogged = der(TAG.sequence, ...contents, der(TAG.explicit3, der(TAG.sequence, ...extensions)));
    const sct = extension(OID.sctList, der(TAG.octetString, this.#ctLog.promise(unlogged, this.#issuerKeyHash, at)));
    const tbs = der(TAG.sequence, ...contents, der(TAG.explicit3, der(TAG.sequence, ...extensions, sct)));
    return der(TAG.sequence, tbs, ECDSA_WITH_SHA384, bitString(sign('sha384', tbs, this.#issuerKey)));
  }

  /** The authority's and its log's parts of a trusted root. */
  trust(start: string): { authority: SerializedAuthority; ctLog: SerializedTlog } {
    return {
      authority: {
        subject: { organization: 'authorities.test', commonName: 'sigstore' },
        uri: 'https://fulcio.authorities.test',
        certChain: { certificates: this.chain.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
        validFor: { start },
      },
      ctLog: this.#ctLog.trust(start),
    };
  }
}
