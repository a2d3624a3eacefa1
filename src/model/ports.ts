import type { Answer, Outcome, RegistryRoute } from './evidence.ts';
import type { TarballAddresses, TarballAnswer } from './tarball.ts';

/** A body as it arrived, decompressed and bounded, with the address that was asked (no credentials in it). */
export interface Body {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** An earlier answer, out of a cache. */
  readonly kept?: true;
}

/** May an earlier answer do, or is the registry itself to be asked now? Default: afresh. */
export type Asking = 'kept' | 'afresh';

/** Where npm's configuration says that a package comes from; or why the entry is not looked up at all. */
export type Routing =
  | {
      readonly kind: 'route';
      readonly route: RegistryRoute;
      /** Set where the entry's `resolved` should not be used although the route stands (for example plain http). */
      readonly concern?: RoutingConcern;
      /** The policy says that this registry has no evidence by nature. Never of what comes from the public registry. */
      readonly noEvidence?: true;
    }
  | { readonly kind: 'foreign-host'; readonly host: string; readonly configured: string; readonly npmrcLine: string };

export interface RoutingConcern {
  readonly code: 'plain-http';
  readonly detail: string;
}

/**
 * One way out to npm registries. Never throws for what a registry does: that is an `Answer`. Each document is
 * asked for once in a run, however often the method is called.
 */
export interface RegistryPort {
  /** From configuration alone; no request. `resolved` is the lockfile's own text. */
  route(name: string, resolved: string | null): Routing;
  /** `GET {registry}/{name}/{version}` */
  versionDocument(route: RegistryRoute, name: string, version: string, asking?: Asking): Promise<Answer<Body>>;
  /** `GET {registry}/{name}` with `Accept: application/json` */
  packument(route: RegistryRoute, name: string): Promise<Answer<Body>>;
  /** `GET {registry}/-/npm/v1/attestations/{name}@{version}` */
  attestations(route: RegistryRoute, name: string, version: string, asking?: Asking): Promise<Answer<Body>>;
  /** Downloads a tarball from the registry, hashes it and looks into it while it streams: nothing is kept or run. */
  tarball(route: RegistryRoute, name: string, version: string, addresses: TarballAddresses): Promise<TarballAnswer>;
  /** `GET {registry}/-/npm/v1/keys`: only whether it has any. The keys themselves prove nothing and are not read. */
  servesKeys(route: RegistryRoute): Promise<Answer<boolean>>;
  /** The same object for ports that share their answers: two projects' configurations over one source. */
  readonly traffic: { readonly requests: number; readonly bytes: number };
}

/** Keys that may sign for a registry, with their windows. */
export interface TrustedKey {
  readonly keyid: string;
  /** SPKI, DER, base64. */
  readonly spki: string;
  readonly usage: 'npm:signatures' | 'npm:attestations' | 'any';
  /** ISO 8601, or `null` where open. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A bundle that the verifier accepted. Only an adapter makes one: nothing else may read a payload. */
export interface VerifiedBundle {
  readonly [verified]: true;
  /** The bytes of the in-toto statement. */
  readonly payload: Uint8Array;
  readonly signer:
    | { readonly kind: 'key'; readonly hint: string }
    | { readonly kind: 'certificate'; readonly certificate: CertificateFields };
  /** The `keyid` of the envelope's only signature; empty where it states none. */
  readonly envelopeKeyid: string;
  readonly logIndex: string;
  /** The log's id, base64: the SHA-256 of its public key. */
  readonly logId: string;
  /** A time vouched for by the log's promise or a timestamp authority; ISO 8601. */
  readonly loggedAt: string | null;
}
export declare const verified: unique symbol;

/** The fields of a Fulcio certificate, by the last arc of their oid under 1.3.6.1.4.1.57264.1. */
export interface CertificateFields {
  readonly san: string;
  readonly extensions: Readonly<Record<number, string>>;
}

/** Trust material loaded once, and the verification of one bundle with it. Pure and synchronous. */
export interface BundleVerifier {
  /** `bundle` is untrusted JSON. Rejections: `attestation-invalid`; unsupported: `attestation-unsupported`. */
  verify(bundle: unknown): Outcome<VerifiedBundle>;
}

/** One attestation as served. `predicateType` is the registry's unsigned label; `bundle` is untrusted JSON. */
export interface ServedAttestation {
  readonly predicateType: string;
  readonly bundle: unknown;
}

/** Reads the bytes of a response: what it serves, or a sentence where it has another shape. */
export type ReadServed = (body: Uint8Array) => readonly ServedAttestation[] | string;

/** What verification says of one attestation of a response, beside the label that it was served with. */
export interface VerifiedAttestation {
  readonly predicateType: string;
  readonly outcome: Outcome<VerifiedBundle>;
}

/** The same verification of what one response holds, perhaps on another thread. */
export interface ResponseVerifier {
  /**
   * The outcomes in the order in which the response lists the bundles, each what `verify` says of it; or the sentence that
   * `read` says of the response. Never rejects: `unknown`, code `verifier-stopped`, where the verification did not come to
   * its end.
   *
   * @param body left as it is: others hold the same bytes
   * @param read the one reader of such responses; a thread has it of its own
   */
  verifyAll(body: Uint8Array, read: ReadServed): Promise<Answer<readonly VerifiedAttestation[] | string>>;
  /** So many versions are about to be asked about: what makes much work quick may be made ready. */
  expect?(versions: number): void;
  /** What is idle now and was made for much work is let go, with its memory. More work may come all the same. */
  rest?(): void;
}

/** Either way. */
export interface BundlesVerifier extends BundleVerifier, ResponseVerifier {}

/** Checks a detached OpenPGP signature by the registry's retired key; loaded only when one is met. */
export interface OpenPgpPort {
  /** `signature` is the armored text of `dist["npm-signature"]`. */
  verify(
    text: string,
    signature: string,
  ): Promise<{ kind: 'good' } | { kind: 'bad' | 'unknown-key' | 'malformed'; detail: string }>;
}

/** Told of progress; where it goes is the door's business. */
export interface ProgressPort {
  /** @param requests sent so far, where somebody counts them */
  update(done: number, total: number, what: string, requests?: number): void;
}
