import { createHash } from 'node:crypto';
import { tarballUrlOf, type VersionDocument } from '../registry/documents.ts';
import type { PackedPackage } from '../registry/packages.ts';

/** What a client sends to publish or to stage one version (npm's libnpmpublish, `buildMetadata`). */
export interface PublishBody {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** As the client asked; `null` for the registry's default. */
  readonly access: 'public' | 'restricted' | null;
  /** The version's document as sent: the client's word, but for what the registry hashes itself. */
  readonly manifest: VersionDocument;
  readonly tarball: Buffer;
  /** `sha512-` and base64. */
  readonly integrity: string;
  /** Hex. */
  readonly sha512: string;
  /** sha1, hex. */
  readonly shasum: string;
  /** The Sigstore bundle beside the tarball, parsed; `null` where there is none. */
  readonly bundle: unknown;
}

interface Sent {
  readonly name?: string;
  readonly access?: string | null;
  readonly 'dist-tags'?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, VersionDocument>>;
  readonly _attachments?: Readonly<Record<string, { readonly data: string; readonly length: number }>>;
}

/** Reads the body; a sentence where it is no publish. The bundle's data is JSON as it is, the tarball's base64. */
export function readPublishBody(json: unknown): PublishBody | string {
  const sent = (json ?? {}) as Sent;
  const attachments = Object.entries(sent._attachments ?? {});
  const tarballEntry = attachments.find(([name]) => name.endsWith('.tgz'))?.[1];
  const bundleEntry = attachments.find(([name]) => name.endsWith('.sigstore'))?.[1];
  const [[version, manifest] = []] = Object.entries(sent.versions ?? {});
  const [tag] = Object.keys(sent['dist-tags'] ?? {});
  if (sent.name === undefined || version === undefined || manifest === undefined || tag === undefined) {
    return 'name, versions and dist-tags are required';
  }
  if (tarballEntry === undefined) return 'no tarball is attached';
  const tarball = Buffer.from(tarballEntry.data, 'base64');
  if (tarball.length !== tarballEntry.length)
    return `the tarball has ${tarball.length} bytes, not ${tarballEntry.length}`;
  const digest = createHash('sha512').update(tarball).digest();
  const access = sent.access === 'public' || sent.access === 'restricted' ? sent.access : null;
  return {
    name: sent.name,
    version,
    tag,
    access,
    manifest,
    tarball,
    integrity: `sha512-${digest.toString('base64')}`,
    sha512: digest.toString('hex'),
    shasum: createHash('sha1').update(tarball).digest('hex'),
    bundle: bundleEntry === undefined ? null : (JSON.parse(bundleEntry.data) as unknown),
  };
}

/** What a client would send, for tests that are one. Public, and tagged `latest`, unless said. */
export function clientBody(
  { name, version, packageJson, tarball }: PackedPackage,
  given: {
    readonly tag?: string;
    readonly access?: 'public' | 'restricted' | null;
    readonly bundle?: object | null;
  } = {},
): object {
  const { tag = 'latest', access = 'public', bundle = null } = given;
  const data = JSON.stringify(bundle);
  const attached = { content_type: 'application/vnd.dev.sigstore.bundle.v0.3+json', data, length: data.length };
  return {
    _id: name,
    name,
    access,
    'dist-tags': { [tag]: version },
    versions: { [version]: { ...packageJson, _id: `${name}@${version}`, dist: {} } },
    _attachments: {
      [`${name}-${version}.tgz`]: {
        content_type: 'application/octet-stream',
        data: tarball.toString('base64'),
        length: tarball.length,
      },
      ...(bundle === null ? {} : { [`${name}-${version}.sigstore`]: attached }),
    },
  };
}

/** The body of a publish without provenance, as Verdaccio takes it: hashes are the registry's own. */
export function storedBody(body: PublishBody, registryUrl: string): object {
  const { name, version, tag, manifest, tarball, integrity, shasum } = body;
  const dist = { ...manifest.dist, integrity, shasum, tarball: tarballUrlOf(registryUrl, name, version) };
  const file = `${name}-${version}.tgz`;
  return {
    _id: name,
    name,
    'dist-tags': { [tag]: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    readme: '',
    _attachments: {
      [file]: {
        content_type: 'application/octet-stream',
        data: tarball.toString('base64'),
        length: tarball.length,
      },
    },
  };
}
