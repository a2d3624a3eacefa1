import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { readAttestations } from '../../src/attestation/response.ts';
import type { PackageEvidence, RegistryRoute } from '../../src/model/evidence.ts';
import type { BundleVerifier, OpenPgpPort } from '../../src/model/ports.ts';
import { readKeys } from '../../src/packument/keys.ts';
import { readVersion } from '../../src/packument/version.ts';
import { type CheckedAttestation, checkAttestations } from '../../src/verify/attestations.ts';
import { type KeyRing, makeKeyRing } from '../../src/verify/key-ring.ts';
import { type RegistryFacts, verifyPackage } from '../../src/verify/package.ts';
import { type Authorities, startAuthorities } from '../support/authorities/authorities.ts';
import type { AttestationsResponse, PublishedVersion } from '../support/registry/documents.ts';
import { makePackage, type PackageInput, type PackedPackage } from '../support/registry/packages.ts';
import { publish, type PublishOptions } from '../support/registry/publish.ts';

export const NPM_ROUTE: RegistryRoute = { registry: 'https://registry.npmjs.org/', trust: 'npm' };

/** A registry's facts, and what the lockfile pins, where they should differ from what was published. */
export interface Tampering {
  readonly route?: RegistryRoute;
  readonly statedTime?: string | null;
  /** Changes to `dist` of the version document. */
  readonly dist?: Readonly<Record<string, unknown>>;
  readonly attestations?: RegistryFacts['attestations'];
}

/** Local authorities with everything that verification needs of them. */
export interface Bench {
  readonly authorities: Authorities;
  readonly ring: KeyRing;
  readonly verifier: BundleVerifier;
  /** A published package with all its evidence, unless the options say less. */
  publish(input?: Partial<PackageInput>, options?: Partial<PublishOptions>): Promise<PublishedVersion>;
  check(response: AttestationsResponse): readonly CheckedAttestation[];
  verify(published: PublishedVersion, locked: string | null, tampering?: Tampering): Promise<PackageEvidence>;
  close(): Promise<void>;
}

/** No package of these tests has an OpenPGP signature: one that is asked for is a mistake. */
const NO_OPENPGP: OpenPgpPort = {
  verify: () => Promise.reject(new Error('an OpenPGP signature was looked at')),
};

export async function startBench(openpgp: OpenPgpPort = NO_OPENPGP): Promise<Bench> {
  const authorities = await startAuthorities();
  const read = readKeys(authorities.keysTarget);
  if (typeof read === 'string') throw new Error(read);
  const ring = makeKeyRing(read.keys);
  const verifier = createBundleVerifier(authorities.trustedRoot, read.keys);
  const check = (response: AttestationsResponse): readonly CheckedAttestation[] => {
    const served = readAttestations(response);
    if (typeof served === 'string') throw new Error(served);
    return checkAttestations(served, verifier);
  };
  return {
    authorities,
    ring,
    verifier,
    check,
    publish: (input = {}, options = {}) =>
      publish(authorities, packed(input), { registryUrl: NPM_ROUTE.registry, provenance: {}, ...options }),
    async verify(published, locked, tampering = {}) {
      const { name, version, attestations } = published;
      const json = { ...published.document, dist: { ...published.document.dist, ...tampering.dist } };
      const stated = tampering.statedTime === undefined ? published.time : tampering.statedTime;
      const document = readVersion(json, { name, version }, stated);
      if (typeof document === 'string') throw new Error(document);
      const facts: RegistryFacts = {
        route: tampering.route ?? NPM_ROUTE,
        document: { kind: 'answered', value: document },
        attestations:
          tampering.attestations === undefined
            ? attestations === null
              ? null
              : { kind: 'answered', value: check(attestations) }
            : tampering.attestations,
      };
      return verifyPackage({ name, version }, locked, facts, { ring, openpgp });
    },
    close: () => authorities.close(),
  };
}

/** `@octo-org/demo@1.0.0`, unless told otherwise. */
export function packed(input: Partial<PackageInput> = {}): PackedPackage {
  return makePackage({ name: '@octo-org/demo', version: '1.0.0', ...input });
}
