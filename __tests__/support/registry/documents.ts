import type { RegistrySignature } from '../authorities/registry-key.ts';
import type { SerializedBundle } from '../authorities/wire.ts';

/** The registry's documents, as far as tests speak of their fields. Plain, mutable data: tampering is what it is for. */

export interface Dist {
  integrity?: string;
  shasum?: string;
  tarball: string;
  fileCount?: number;
  unpackedSize?: number;
  signatures?: RegistrySignature[];
  attestations?: { url: string; provenance: { predicateType: string } };
  'npm-signature'?: string;
}

export interface NpmUser {
  name: string;
  email: string;
  trustedPublisher?: { id: string; oidcConfigId: string };
  approver?: { name: string; email: string };
}

export interface VersionDocument {
  name: string;
  version: string;
  dist: Dist;
  _id?: string;
  _npmUser?: NpmUser;
  deprecated?: string;
  [field: string]: unknown;
}

export interface Packument {
  name: string;
  'dist-tags': Record<string, string>;
  versions: Record<string, VersionDocument>;
  time?: Record<string, string>;
  [field: string]: unknown;
}

export interface AttestationsResponse {
  attestations: { predicateType: string; bundle: SerializedBundle }[];
}

/** One version as a registry holds it. */
export interface PublishedVersion {
  readonly name: string;
  readonly version: string;
  readonly document: VersionDocument;
  /** `null` where the registry has none. */
  readonly attestations: AttestationsResponse | null;
  readonly tarball: Buffer | null;
  /** When it was published (ISO 8601): the packument's `time`. */
  readonly time: string;
}

/** `https://registry/name/-/name-1.0.0.tgz`; the file's name is without the scope. */
export function tarballUrlOf(registryUrl: string, name: string, version: string): string {
  return `${registryUrl.replace(/\/$/, '')}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

const ABBREVIATED_FIELDS = [
  'name',
  'version',
  'deprecated',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'bundleDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'acceptDependencies',
  'bin',
  'directories',
  'dist',
  'engines',
  'cpu',
  'os',
  'libc',
  'funding',
] as const;

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** The root packument of the versions given, oldest first. */
export function packumentOf(published: readonly PublishedVersion[]): Packument {
  const sorted = published.toSorted((a, b) => a.time.localeCompare(b.time));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a packument of no version');
  return {
    _id: first.name,
    _rev: `${sorted.length}-0123456789abcdef0123456789abcdef`,
    name: first.name,
    'dist-tags': { latest: last.version },
    versions: Object.fromEntries(sorted.map(({ version, document }) => [version, document])),
    time: {
      created: first.time,
      modified: last.time,
      ...Object.fromEntries(sorted.map(({ version, time }) => [version, time])),
    },
    maintainers: last.document['maintainers'],
    description: last.document['description'],
    license: last.document['license'],
    repository: last.document['repository'],
    readme: '',
    readmeFilename: '',
  };
}

/** What `Accept: application/vnd.npm.install-v1+json` gets (npm/registry, docs/responses/package-metadata.md). */
export function abbreviate(packument: Packument): Packument {
  const versions: Record<string, VersionDocument> = {};
  for (const [version, document] of Object.entries(packument.versions)) {
    const short: Record<string, unknown> = {};
    for (const field of ABBREVIATED_FIELDS) if (document[field] !== undefined) short[field] = document[field];
    const scripts = (document['scripts'] ?? {}) as Record<string, string>;
    if (INSTALL_SCRIPTS.some((name) => scripts[name] !== undefined)) short['hasInstallScript'] = true;
    versions[version] = short as VersionDocument;
  }
  return {
    name: packument.name,
    'dist-tags': packument['dist-tags'],
    versions,
    modified: packument.time?.['modified'] ?? '2020-01-01T00:00:00.000Z',
  };
}
