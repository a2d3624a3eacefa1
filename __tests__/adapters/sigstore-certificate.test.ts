import { ASN1Obj, EXTENSION_OID_SCT, X509Certificate } from '@sigstore/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EncodableCertificate, RememberingCertificate } from '../../src/adapters/sigstore-certificate.ts';
import { DerObject } from '../../src/adapters/sigstore-der.ts';
import { at } from '../../src/model/json.ts';
import { bundleWorld } from '../support/fuzz/bundle-bases.ts';
import { parseDer, spoilDer, writeDer } from '../support/fuzz/bundle-der.ts';
import { Random } from '../support/fuzz/random.ts';

let leaf: Buffer;
let chain: readonly Buffer[];
beforeAll(async () => {
  const { bases, trustedRoot } = await bundleWorld();
  leaf = Buffer.from(String(at(bases[0]?.bundle, 'verificationMaterial', 'certificate', 'rawBytes')), 'base64');
  chain = (trustedRoot.certificateAuthorities[0]?.certChain.certificates ?? []).map(({ rawBytes }) =>
    Buffer.from(rawBytes, 'base64'),
  );
});

function upstream(der: Buffer): X509Certificate {
  return X509Certificate.parse(Buffer.from(der));
}

function remembering(der: Buffer): RememberingCertificate {
  return new RememberingCertificate(upstream(der).root);
}

/** What `make` returns, or what it throws: both are what upstream's callers see. */
function said(make: () => unknown): string {
  try {
    return (
      JSON.stringify(make(), (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? 'undefined'
    );
  } catch (error) {
    return String(error);
  }
}

/** The TBS without its promise, as RFC 6962 has it signed: a copy is changed, and encoded again. */
function precertificate(certificate: X509Certificate): Buffer {
  const clone = certificate.clone();
  const index = clone.extensions.findIndex((extension) => extension.subs[0]?.toOID() === EXTENSION_OID_SCT);
  clone.extensions.splice(index, 1);
  return clone.tbsCertificate.toDER();
}

const QUESTIONS: Readonly<Record<string, (certificate: X509Certificate, issuer: X509Certificate) => unknown>> = {
  publicKey: ({ publicKey }) => publicKey.toString('hex'),
  tbs: ({ tbsCertificate }) => tbsCertificate.toDER().toString('hex'),
  root: ({ root }) => root.toDER().toString('hex'),
  clone: (certificate) => certificate.clone().root.toDER().toString('hex'),
  precertificate: (certificate) => precertificate(certificate).toString('hex'),
  verify: (certificate, issuer) => certificate.verify(issuer),
  'verify itself': (certificate) => certificate.verify(),
  equals: (certificate, issuer) => [certificate.equals(certificate), certificate.equals(issuer)],
  names: ({ subject, issuer }) => [subject.toString('hex'), issuer.toString('hex')],
  times: ({ notBefore, notAfter }) => [notBefore, notAfter],
  isCA: ({ isCA }) => isCA,
  subjectAltName: ({ subjectAltName }) => subjectAltName,
  keyIds: ({ extAuthorityKeyID, extSubjectKeyID }) => [
    extAuthorityKeyID?.keyIdentifier,
    extSubjectKeyID?.keyIdentifier,
  ],
  constraints: ({ extBasicConstraints }) => [extBasicConstraints?.isCA, extBasicConstraints?.pathLenConstraint],
  scts: ({ extSCT }) => extSCT?.signedCertificateTimestamps,
  oids: ({ extensions }) => extensions.map((extension) => extension.subs[0]?.toOID()),
};

describe('a certificate of ours says what upstream’s says', () => {
  it('of the leaf and of both authorities, asked once and again', () => {
    for (const der of [leaf, ...chain]) expectSame(der, ['verify', ...Object.keys(QUESTIONS)]);
  });

  it('of 250 spoilt ones that upstream can still parse', () => {
    const random = new Random(7);
    const donor = parseDer(chain[0] ?? leaf)?.[0];
    let parsed = 0;
    for (let tries = 0; parsed < 250 && tries < 1_500; tries += 1) {
      const [tree] = parseDer(random.pick([leaf, leaf, ...chain])) ?? [];
      if (tree === undefined || donor === undefined) throw new Error('a certificate is DER');
      spoilDer(random, tree, donor);
      const der = writeDer(tree);
      if (said(() => upstream(der).root.tag) !== said(() => upstream(leaf).root.tag)) continue;
      parsed += 1;
      // Checking a signature takes longer than all of the rest.
      expectSame(
        der,
        Object.keys(QUESTIONS).filter((name) => parsed % 10 === 0 || !name.startsWith('verify')),
      );
    }
    expect(parsed).toBe(250);
  });

  function expectSame(der: Buffer, questions: readonly string[]): void {
    const issuer = chain[0] ?? leaf;
    const [theirs, their] = [upstream(der), upstream(issuer)];
    const ours = [
      [remembering(der), remembering(issuer)],
      [new EncodableCertificate(upstream(der).root), remembering(issuer)],
    ] as const;
    for (const name of questions) {
      const ask = QUESTIONS[name];
      if (ask === undefined) throw new Error(name);
      const expected = said(() => ask(theirs, their));
      for (const [certificate, by] of ours) {
        expect(
          said(() => ask(certificate, by)),
          name,
        ).toBe(expected);
        expect(
          said(() => ask(certificate, by)),
          `${name}, again`,
        ).toBe(expected);
      }
    }
  }
});

describe('what is remembered', () => {
  it('a copy can be changed: the certificate stays as it is, and so does what it says', () => {
    const certificate = remembering(leaf);
    const before = certificate.extensions.length;
    expect(certificate.equals(remembering(leaf))).toBe(true);
    const clone = certificate.clone();
    clone.extensions.splice(0, 1);
    expect(clone.root.toDER().equals(leaf)).toBe(false);
    expect(certificate.extensions).toHaveLength(before);
    expect(certificate.root.toDER().equals(leaf)).toBe(true);
  });

  it('a signature by one issuer says nothing of another', () => {
    const [intermediate, root] = chain;
    if (intermediate === undefined || root === undefined) throw new Error('the chain has two');
    const certificate = remembering(leaf);
    const issuers = [remembering(intermediate), remembering(root)];
    expect(issuers.map((issuer) => certificate.verify(issuer))).toEqual([true, false]);
    expect(issuers.map((issuer) => certificate.verify(issuer))).toEqual([true, false]);
    expect(certificate.verify()).toBe(false);
  });

  it('of an issuer whose bytes may change, nothing', () => {
    const certificate = remembering(leaf);
    const issuer = upstream(chain[0] ?? leaf);
    expect(certificate.verify(issuer)).toBe(true);
    issuer.root = upstream(chain[1] ?? leaf).root;
    expect(certificate.verify(issuer)).toBe(false);
  });
});

describe('DER', () => {
  it.each([0, 1, 127, 128, 255, 256, 65_535, 65_536, 16_777_216])(
    '%d bytes are encoded as upstream encodes them',
    (size) => {
      const [tag] = [ASN1Obj.parseBuffer(Buffer.of(0x04, 0)).tag];
      const sequence = ASN1Obj.parseBuffer(Buffer.of(0x30, 0)).tag;
      const object = new ASN1Obj(sequence, Buffer.alloc(0), [new ASN1Obj(tag, Buffer.alloc(size, 7), [])]);
      expect(DerObject.of(object).toDER().equals(object.toDER())).toBe(true);
    },
  );

  it('upstream’s corner: a list whose last child was taken out is written with the bytes that it was parsed from', () => {
    const list = ASN1Obj.parseBuffer(Buffer.of(0x30, 2, 5, 0));
    const copy = DerObject.of(list);
    for (const object of [list, copy]) object.subs.splice(0, 1);
    expect(copy.toDER()).toEqual(list.toDER());
  });

  it('what an object’s children say counts, not the bytes that they were parsed from', () => {
    const [sequence, nothing] = [ASN1Obj.parseBuffer(Buffer.of(0x30, 0)).tag, ASN1Obj.parseBuffer(Buffer.of(5, 0))];
    const object = new ASN1Obj(sequence, Buffer.of(1, 2, 3), [nothing]);
    expect(DerObject.of(object).toDER()).toEqual(object.toDER());
  });
});
