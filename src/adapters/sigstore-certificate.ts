import type { KeyObject } from 'node:crypto';
import { type ASN1Obj, X509Certificate, crypto } from '@sigstore/core';
import { DerObject } from './sigstore-der.ts';

/** Upstream's certificate over objects that encode themselves quickly. Nothing is remembered: its lists may be changed. */
export class EncodableCertificate extends X509Certificate {
  constructor(asn1: ASN1Obj) {
    super(DerObject.of(asn1));
  }

  /**
   * Upstream encodes and parses again. For what came out of its parser that gives the same tree, as the parser takes
   * nothing but the one encoding that the encoder makes; so the tree is copied.
   */
  override clone(): X509Certificate {
    return new EncodableCertificate(this.root);
  }
}

/**
 * A certificate that is asked the same things again: one of the trusted root, or a bundle's own while it is verified. It
 * remembers answers that depend on nothing but its own bytes and, for a signature, on those of the issuer, which is known
 * by the object that holds them. So what a bundle says cannot change what is remembered of a trusted certificate, and
 * what is remembered of the bundle's own ends with it. Every rule is still upstream's.
 */
export class RememberingCertificate extends EncodableCertificate {
  readonly #signedBy = new WeakMap<X509Certificate, boolean>();
  #der: Buffer | undefined;
  #publicKey: Buffer | undefined;
  #key: KeyObject | undefined;

  override get publicKey(): Buffer {
    this.#publicKey ??= super.publicKey;
    return this.#publicKey;
  }

  /** A throw (a key that cannot be read) is not remembered: it is thrown again. */
  override verify(issuerCertificate?: X509Certificate): boolean {
    const issuer = issuerCertificate ?? this;
    const known = this.#signedBy.get(issuer);
    if (known !== undefined) return known;
    // Of another class could change under us.
    if (!(issuer instanceof RememberingCertificate)) return super.verify(issuerCertificate);
    // What upstream does, in its order, over a key that is made once for all that it signed.
    const key = issuer.#keyObject();
    const holds = crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
    this.#signedBy.set(issuer, holds);
    return holds;
  }

  #keyObject(): KeyObject {
    this.#key ??= crypto.createPublicKey(this.publicKey);
    return this.#key;
  }

  override equals(other: X509Certificate): boolean {
    return other instanceof RememberingCertificate
      ? this.#encoded().equals(other.#encoded())
      : this.#encoded().equals(other.root.toDER());
  }

  #encoded(): Buffer {
    this.#der ??= this.root.toDER();
    return this.#der;
  }
}
