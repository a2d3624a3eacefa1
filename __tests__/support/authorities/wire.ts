/** The JSON of Sigstore's protobuf messages (sigstore/protobuf-specs), as far as the authorities write it. */

export interface DsseEnvelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid: string }[];
}

export type EntryKind = 'dsse' | 'intoto';

export interface SerializedLogEntry {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  readonly integratedTime?: string;
  readonly inclusionPromise?: { readonly signedEntryTimestamp: string };
  readonly inclusionProof?: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  } | null;
  readonly canonicalizedBody: string;
}

interface RawBytes {
  readonly rawBytes: string;
}

/** dev.sigstore.bundle.v1.Bundle. Exactly one of the three kinds of key material is there. */
export interface SerializedBundle {
  readonly mediaType: string;
  readonly verificationMaterial: {
    readonly certificate?: RawBytes;
    readonly x509CertificateChain?: { readonly certificates: readonly RawBytes[] };
    readonly publicKey?: { readonly hint: string };
    readonly tlogEntries: readonly SerializedLogEntry[];
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[] };
  };
  readonly dsseEnvelope: DsseEnvelope;
}

export interface SerializedTlog {
  readonly baseUrl: string;
  readonly hashAlgorithm: string;
  readonly publicKey: {
    readonly rawBytes: string;
    readonly keyDetails: string;
    readonly validFor: { readonly start: string };
  };
  readonly logId: { readonly keyId: string };
}

export interface SerializedAuthority {
  readonly subject: { readonly organization: string; readonly commonName: string };
  readonly uri: string;
  readonly certChain: { readonly certificates: readonly RawBytes[] };
  readonly validFor: { readonly start: string };
}

/** dev.sigstore.trustroot.v1.TrustedRoot */
export interface SerializedTrustedRoot {
  readonly mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
  readonly tlogs: readonly SerializedTlog[];
  readonly certificateAuthorities: readonly SerializedAuthority[];
  readonly ctlogs: readonly SerializedTlog[];
  readonly timestampAuthorities: readonly SerializedAuthority[];
}
