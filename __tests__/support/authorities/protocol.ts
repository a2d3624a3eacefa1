import type { CertificateProfile } from './certificate-profile.ts';
import type { DsseEnvelope, EntryKind, SerializedBundle, SerializedTrustedRoot } from './wire.ts';

/** What the test's process and the authorities' process say to each other. All of it is JSON. */

/** How a bundle is to be made, whoever signs. */
export interface BundleOptions {
  /** Of the bundle's media type. 0.1: three certificates and no inclusion proof · 0.2: the leaf alone · 0.3: `certificate`. */
  readonly bundle?: '0.1' | '0.2' | '0.3';
  /** The kind of a Rekor v1 entry. */
  readonly entry?: EntryKind;
  /** v2 needs a timestamp, and so has one unless `tsa` is `false`. */
  readonly rekor?: 'v1' | 'v2';
  /** With an RFC 3161 timestamp beside the log entry. */
  readonly tsa?: boolean;
  /** When it was signed and logged (ISO 8601); now, if not said. Not with a timestamp: that authority keeps real time. */
  readonly at?: string;
}

export interface KeylessRequest extends BundleOptions {
  readonly kind: 'keyless';
  /** The bytes to sign, base64. */
  readonly payload: string;
  readonly payloadType: string;
  readonly profile: CertificateProfile;
}

export interface KeyedRequest extends BundleOptions {
  readonly kind: 'keyed';
  /** Already signed: registry keys never leave the process that made them. */
  readonly envelope: DsseEnvelope;
  readonly hint: string;
  readonly publicKeyPem: string;
}

export type AuthorityRequest = KeylessRequest | KeyedRequest;

export interface ToAuthorities {
  readonly id: number;
  readonly requests: readonly AuthorityRequest[];
}

export type FromAuthorities =
  | { readonly kind: 'ready'; readonly trustedRoot: SerializedTrustedRoot }
  | { readonly kind: 'bundles'; readonly id: number; readonly bundles: readonly SerializedBundle[] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: string };
