import { X509Certificate as NodeCertificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { purlOf } from '../authorities/statements.ts';
import type { SerializedBundle, SerializedTrustedRoot } from '../authorities/wire.ts';
import type { AttestationsResponse } from '../registry/documents.ts';
import type { PublishBody } from './publish-body.ts';

const FULCIO_ARC = '1.3.6.1.4.1.57264.1';

type Attestation = AttestationsResponse['attestations'][number];

/** What the public registry demands of a provenance that comes with a publish. */
export interface ProvenanceGate {
  /** The attestation to serve; or why not, in the registry's words as users report them. */
  examine(body: PublishBody): Attestation | string;
}

export function provenanceGate(trustedRoot: SerializedTrustedRoot): ProvenanceGate {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)));
  return {
    examine(body) {
      try {
        return examine(verifier, body);
      } catch (error) {
        return `Error verifying sigstore provenance bundle: ${error instanceof Error ? error.message : String(error)}`;
      }
    },
  };
}

function examine(verifier: Verifier, body: PublishBody): Attestation {
  const bundle = body.bundle as SerializedBundle;
  const { certificate, x509CertificateChain } = bundle.verificationMaterial;
  verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
  const raw = certificate?.rawBytes ?? x509CertificateChain?.certificates[0]?.rawBytes;
  if (raw === undefined) throw new Error('provenance is not signed with a certificate');
  const field = fieldsOf(Buffer.from(raw, 'base64'));
  const visibility = field(22);
  if (field(14) === null) throw new Error('Missing SourceRepositoryRef in signing certificate');
  if (visibility !== 'public') {
    throw new Error(
      `Unsupported GitHub Actions source repository visibility: "${visibility}". Only public source repositories are supported when publishing with provenance.`,
    );
  }
  const runner = field(11);
  if (runner !== 'github-hosted') {
    throw new Error(
      `Unsupported GitHub Actions runner environment: "${runner}". Only "github-hosted" runners are supported when publishing with provenance.`,
    );
  }
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')) as {
    readonly predicateType: string;
    readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  };
  const [subject] = statement.subject;
  if (subject?.name !== purlOf(body.name, body.version) || subject.digest['sha512'] !== body.sha512) {
    throw new Error('provenance subject does not match the package');
  }
  const wanted = field(12) ?? '';
  const stated = repositoryUrlOf(body.manifest['repository']);
  if (webUrlOf(stated) !== wanted) {
    throw new Error(
      `Failed to validate repository information: package.json: "repository.url" is "${stated}", expected to match "${wanted}" from provenance`,
    );
  }
  return { predicateType: statement.predicateType, bundle };
}

/** Reads Fulcio's extensions by their last arc; those up to .6 are bare text, later ones DER UTF8Strings. */
function fieldsOf(der: Buffer): (arc: number) => string | null {
  const certificate = X509Certificate.parse(new NodeCertificate(der).toString());
  return (arc) => {
    const extension = certificate.extension(`${FULCIO_ARC}.${arc}`);
    if (extension === undefined) return null;
    return arc <= 6 ? extension.value.toString('utf8') : (extension.valueObj.subs[0]?.value.toString('utf8') ?? null);
  };
}

function repositoryUrlOf(repository: unknown): string {
  if (typeof repository === 'string') return repository;
  const url = (repository as { readonly url?: unknown } | null | undefined)?.url;
  return typeof url === 'string' ? url : '';
}

/** `git+https://github.com/o/r.git` and its like as the page's address. Case is kept: the registry compares it. */
function webUrlOf(url: string): string {
  return url
    .replace(/^git\+/, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
}
