import type { BundleWithDsseEnvelope } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  type KeyFinderFunc,
  type Signer,
  type TrustMaterial,
  Verifier,
  toSignedEntity,
  toTrustMaterial,
} from '@sigstore/verify';
import { RememberingCertificate } from './sigstore-certificate.ts';

/** Upstream's verification of a bundle. Throws what upstream throws: a `VerificationError`, or an error of decoding. */
export type VerifyBundle = (bundle: BundleWithDsseEnvelope) => Signer;

/** @sigstore/verify as it comes: what `fastVerification` must equal on every input. Throws where the root cannot be read. */
export function upstreamVerification(trustedRoot: unknown, keys: KeyFinderFunc): VerifyBundle {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot), keys));
  return (bundle) => verifier.verify(toSignedEntity(bundle));
}

/** The same verifier over certificates that remember and that encode themselves quickly. */
export function fastVerification(trustedRoot: unknown, keys: KeyFinderFunc): VerifyBundle {
  const verifier = new Verifier(remembering(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot), keys)));
  const verify = (bundle: BundleWithDsseEnvelope): Signer => {
    const entity = toSignedEntity(bundle);
    if (entity.key.$case !== 'certificate') return verifier.verify(entity);
    const certificate = new RememberingCertificate(entity.key.certificate.root);
    return verifier.verify({ ...entity, key: { $case: 'certificate', certificate } });
  };
  return (bundle) => withoutTraces(() => verify(bundle));
}

/**
 * Runs `work` with errors that know their message and not where they were made. Upstream's parser throws and catches a dozen
 * of them for each certificate, to tell which octet strings hold more, and Node one for each key that it reads: a fifth of
 * the time of a verification went into traces that nobody read.
 */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Authority = TrustMaterial['certificateAuthorities'][number];

function remembering(material: TrustMaterial): TrustMaterial {
  const authority = ({ certChain, validFor }: Authority): Authority => ({
    certChain: certChain.map((certificate) => new RememberingCertificate(certificate.root)),
    validFor,
  });
  return {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(authority),
    timestampAuthorities: material.timestampAuthorities.map(authority),
  };
}
