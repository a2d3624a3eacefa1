import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { createSigner } from '../../src/adapters/signer.ts';
import { type SigningServices, readSigningConfig } from '../../src/adapters/signer-services.ts';
import type { BundleVerifier } from '../../src/model/ports.ts';
import type { ClockPort, IdTokenPort, SignerPort, Tarball, TokenClaims } from '../../src/model/publish.ts';
import type { Packed } from '../../src/publish/pack.ts';
import type { Preflighted } from '../../src/publish/preflight.ts';
import { readTokenClaims } from '../../src/publish/token-claims.ts';
import { type OidcIssuer, startOidc } from './publishing/oidc.ts';
import { type Sigstore, startSigstore } from './publishing/sigstore.ts';
import type { WorkflowClaims } from './publishing/token-claims.ts';
import { type PackedPackage, makePackage } from './registry/packages.ts';

export const REKORS = ['v1', 'v2'] as const;
export type RekorVersion = (typeof REKORS)[number];

/** All that signing speaks to, over HTTP, and the real signer with it. */
export interface SigningStage {
  readonly oidc: OidcIssuer;
  readonly sigstore: Sigstore;
  readonly verifier: BundleVerifier;
  /** Asks the issuer for each token anew, as a job does. */
  readonly identity: IdTokenPort;
  /** Of the run that the issuer speaks for now. */
  claims(): TokenClaims;
  services(rekor: RekorVersion): SigningServices;
  signer(rekor: RekorVersion, timeoutMs?: number): SignerPort;
  /** Milliseconds that were to be waited, and were not. */
  readonly waits: number[];
  /** Takes back all faults. */
  heal(): void;
  close(): Promise<void>;
}

export async function startSigning(): Promise<SigningStage> {
  const oidc = await startOidc();
  const sigstore = await startSigstore(oidc);
  const waits: number[] = [];
  const clock: ClockPort = {
    now: () => new Date(),
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  };
  const services = (rekor: RekorVersion): SigningServices =>
    readSigningConfig(sigstore.signingConfig(rekor), 'of the stage', new Date());
  const endpoints = [sigstore.fulcio, sigstore.rekorV1, sigstore.rekorV2, sigstore.tsa];
  return {
    oidc,
    sigstore,
    verifier: createBundleVerifier(sigstore.trustedRoot, []),
    identity: identityOf(oidc),
    claims: () => tokenClaims(oidc.claims),
    services,
    signer: (rekor, timeoutMs = 5_000) => createSigner({ services: services(rekor), clock, timeoutMs }),
    waits,
    heal: () => endpoints.forEach((endpoint) => endpoint.heal()),
    close: async () => {
      await Promise.all([oidc.close(), sigstore.close()]);
    },
  };
}

function identityOf(oidc: OidcIssuer): IdTokenPort {
  return {
    missing: null,
    token: async (audience) => ({ kind: 'done', value: await oidc.token(audience) }),
    claims: readTokenClaims,
  };
}

export function tokenClaims(claims: WorkflowClaims): TokenClaims {
  return {
    issuer: claims.iss,
    subject: claims.sub,
    repository: claims.repository,
    repositoryId: claims.repository_id,
    repositoryVisibility: claims.repository_visibility,
    ownerId: claims.repository_owner_id,
    ref: claims.ref,
    sha: claims.sha,
    workflowRef: claims.workflow_ref,
    jobWorkflowRef: claims.job_workflow_ref,
    event: claims.event_name,
    environment: claims.environment ?? null,
    runnerEnvironment: claims.runner_environment,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
  };
}

/** What a packer says of a package, without the file. */
export function packedTarball(
  name: string,
  version = '1.0.0',
): { readonly tarball: Tarball; readonly packed: PackedPackage } {
  const packed = makePackage({ name, version });
  return {
    packed,
    tarball: {
      path: `/nowhere/${name}.tgz`,
      bytes: packed.tarball.length,
      integrity: packed.integrity,
      sha512: packed.sha512,
      sha256: '',
      files: [],
      manifest: { ...packed.packageJson, name, version },
      hasGypFile: false,
    },
  };
}

/** As the stages before hand over: what of it attesting reads. */
export function readyToAttest(tarball: Tarball, claims: TokenClaims | null, more: object = {}) {
  const { name, version } = tarball.manifest;
  const facts = { manifest: { from: 'tarball', json: tarball.manifest, integrity: tarball.integrity } };
  const preflighted = { name, version, of: 'tarball', claims, facts, ...more } as unknown as Preflighted;
  return { preflighted, packed: { tarball } as Packed };
}
