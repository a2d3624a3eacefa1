import type { AttestRequest, Authorities } from '../authorities/authorities.ts';
import type { ProfileChanges } from '../authorities/certificate-profile.ts';
import { githubClaims, type TokenClaims } from '../authorities/claims.ts';
import type { BundleOptions } from '../authorities/protocol.ts';
import type { RegistryKey, RegistrySignature } from '../authorities/registry-key.ts';
import {
  provenanceGitLab,
  provenanceV02,
  provenanceV1,
  type Statement,
  type StatementSubject,
} from '../authorities/statements.ts';
import {
  type AttestationsResponse,
  type NpmUser,
  type PublishedVersion,
  tarballUrlOf,
  type VersionDocument,
} from './documents.ts';
import type { PackedPackage } from './packages.ts';

export type PredicateKind = 'workflow/v1' | 'gha/v2' | 'gha@v0' | 'gha@v1' | 'gitlab';

/** How a version's provenance is made; by default all of it agrees with the package and with itself. */
export interface ProvenanceOptions extends BundleOptions {
  /** What the identity provider vouches for, and so the certificate says. From the package's GitHub repository, unless said. */
  readonly claims?: TokenClaims;
  /** What the predicate says, where it should differ from the certificate. */
  readonly stated?: TokenClaims;
  readonly certificate?: ProfileChanges;
  readonly predicate?: PredicateKind;
  /** The subject, where it should be another than the package. */
  readonly subject?: Partial<StatementSubject>;
  /** Last changes to the statement before it is signed. */
  readonly edit?: (statement: Statement<Record<string, unknown>>) => void;
  /** The response's own `predicateType`, beside the bundle, where it should differ from the signed one. */
  readonly outerPredicateType?: string;
}

export interface PublishOptions {
  /** With or without a trailing slash. */
  readonly registryUrl: string;
  /** `false`, and the default: no provenance, and no publish attestation. */
  readonly provenance?: ProvenanceOptions | false;
  /** The publish attestation beside a provenance; `false` leaves it out. */
  readonly publishAttestation?: (BundleOptions & { readonly registry?: string; readonly key?: RegistryKey }) | false;
  /** One by `key`, unless said. */
  readonly signatures?: readonly RegistrySignature[];
  /** The registry's key in use, unless said. */
  readonly key?: RegistryKey;
  /** When it is published (ISO 8601), and what is signed with it is signed and logged. */
  readonly time?: string;
  readonly npmUser?: NpmUser;
  /** More fields of the version document; they win. */
  readonly document?: Readonly<Record<string, unknown>>;
}

const PUBLISHER: NpmUser = { name: 'octocat', email: 'octocat@example.com' };

/** What a registry holds once a package is published: the version document, signed, and the attestations. */
export async function publish(
  authorities: Authorities,
  packed: PackedPackage,
  options: PublishOptions,
): Promise<PublishedVersion> {
  const { name, version } = packed;
  const key = options.key ?? authorities.registryKey;
  const signature = await authorities.signRegistry(`${name}@${version}:${packed.integrity}`, key);
  const attestations = await attestationsOf(authorities, packed, options, key);
  const registryUrl = options.registryUrl.replace(/\/$/, '');
  const provenance = attestations?.attestations.find(({ predicateType }) => predicateType.includes('slsa.dev'));
  const npmUser = options.npmUser ?? PUBLISHER;
  const document: VersionDocument = {
    ...packed.packageJson,
    name,
    version,
    _id: `${name}@${version}`,
    _nodeVersion: '24.8.0',
    _npmVersion: '11.6.0',
    dist: {
      integrity: packed.integrity,
      shasum: packed.shasum,
      tarball: tarballUrlOf(registryUrl, name, version),
      fileCount: packed.fileCount,
      unpackedSize: packed.unpackedSize,
      ...(provenance === undefined
        ? {}
        : {
            attestations: {
              url: `${registryUrl}/-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`,
              provenance: { predicateType: provenance.predicateType },
            },
          }),
      signatures: [...(options.signatures ?? [signature])],
    },
    _npmUser: npmUser,
    directories: {},
    maintainers: [{ name: npmUser.name, email: npmUser.email }],
    _hasShrinkwrap: false,
    ...options.document,
  };
  const time = options.time ?? new Date().toISOString();
  return { name, version, document, attestations, tarball: packed.tarball, time };
}

async function attestationsOf(
  authorities: Authorities,
  packed: PackedPackage,
  options: PublishOptions,
  key: RegistryKey,
): Promise<AttestationsResponse | null> {
  if (options.provenance === undefined || options.provenance === false) return null;
  const { outerPredicateType, ...provenance } = options.provenance;
  const { request, predicateType } = provenanceRequest(packed, provenance, options.time);
  const attestations = [
    { predicateType: outerPredicateType ?? predicateType, bundle: await authorities.attest(request) },
  ];
  if (options.publishAttestation === false) return { attestations };
  const { name, version, sha512 } = packed;
  const bundle = await authorities.attestPublish({
    name,
    version,
    sha512,
    registry: options.registryUrl.replace(/\/$/, ''),
    key,
    ...atTime(options.publishAttestation ?? {}, options.time),
  });
  const predicate = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
  return { attestations: [{ predicateType: predicate, bundle }, ...attestations] };
}

/** The statement that npm would make in this build, and how to have it signed. */
export function provenanceRequest(
  packed: StatementSubject & Pick<PackedPackage, 'packageJson'>,
  provenance: Omit<ProvenanceOptions, 'outerPredicateType'> = {},
  time?: string,
): { readonly request: AttestRequest; readonly predicateType: string } {
  const { claims = claimsFor(packed), stated = claims, certificate, predicate, subject, edit, ...bundle } = provenance;
  const { name, version, sha512 } = packed;
  const statement = statementOf({ name, version, sha512, ...subject }, stated, predicate);
  edit?.(statement);
  const request = { statement, claims, ...(certificate === undefined ? {} : { certificate }), ...atTime(bundle, time) };
  return { request, predicateType: statement.predicateType };
}

/** Signs at the time of publication, but for a timestamp, whose authority keeps real time. */
function atTime<T extends BundleOptions>(options: T, time: string | undefined): T {
  const timestamped = options.tsa ?? options.rekor === 'v2';
  return time === undefined || timestamped ? options : { at: time, ...options };
}

function claimsFor(packed: Pick<PackedPackage, 'packageJson'> & { readonly version: string }): TokenClaims {
  const repository = packed.packageJson['repository'] as { url?: string } | undefined;
  const path = /github\.com\/([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository?.url ?? '')?.[1];
  return githubClaims({ ref: `refs/tags/v${packed.version}`, ...(path === undefined ? {} : { repository: path }) });
}

function statementOf(
  of: StatementSubject,
  claims: TokenClaims,
  kind?: PredicateKind,
): Statement<Record<string, unknown>> {
  if (claims.provider === 'gitlab' && (kind ?? 'gitlab') === 'gitlab') return provenanceGitLab(of, claims);
  // npm writes provenance on GitHub and GitLab alone; of other providers a test says what is stated.
  const github = claims.provider === 'github' ? claims : githubClaims();
  switch (kind ?? 'workflow/v1') {
    case 'workflow/v1':
      return provenanceV1(of, github);
    case 'gha/v2':
      return provenanceV02(of, github, 'npmGhaV2');
    case 'gha@v0':
      return provenanceV02(of, github, 'npmGhaV0');
    case 'gha@v1':
      return provenanceV02(of, github, 'npmGhaV1');
    case 'gitlab':
      throw new Error('a GitLab statement needs GitLab claims: pass `claims` or `stated`');
  }
}
