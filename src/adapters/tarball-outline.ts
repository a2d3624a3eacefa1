import { createHash } from 'node:crypto';
import { isRecord, parseJson, stringAt } from '../model/json.ts';
import type { PackedFile, TarballOutline } from '../model/publish.ts';
import { TarballError, TarballReader } from './tarball-reader.ts';

const MiB = 1024 * 1024;
const BOUNDS = { unpacked: 8192 * MiB, entries: 1_000_000, manifest: 16 * MiB };
/** A long path costs a tarball next to nothing, and memory here. */
const MAX_PATHS = 64 * MiB;

/**
 * Hashes a package tarball and looks into it while it streams past. Nothing is unpacked to disk.
 *
 * @throws TarballError where it is no package tarball, or holds two package.json: two readers could disagree. Whatever npm
 *   would only warn of is refused, too: what is looked at must be what is installed.
 */
export async function outlineOf(body: AsyncIterable<Buffer>): Promise<TarballOutline> {
  const [sha512, sha256] = [createHash('sha512'), createHash('sha256')];
  const files: PackedFile[] = [];
  let paths = 0;
  const onFile = (path: string, bytes: number): void => {
    paths += path.length;
    if (paths <= MAX_PATHS) files.push({ path, bytes });
  };
  const reader = new TarballReader(BOUNDS, { strict: true, onFile });
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      sha512.update(chunk);
      sha256.update(chunk);
      await reader.write(chunk);
      if (paths > MAX_PATHS) throw new TarballError('too-large', 'the paths in it are longer than a package’s may be');
    }
    const { manifest, manifests, gyp } = await reader.end();
    if (manifest === null) throw new TarballError('malformed', 'it holds no package.json');
    if (manifests > 1) throw new TarballError('malformed', 'it holds more than one package.json');
    const digest = sha512.digest();
    return {
      bytes,
      integrity: `sha512-${digest.toString('base64')}`,
      sha512: digest.toString('hex'),
      sha256: sha256.digest('hex'),
      files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
      manifest: manifestOf(manifest),
      hasGypFile: gyp !== 'none',
    };
  } finally {
    reader.close();
  }
}

function manifestOf(bytes: Buffer): TarballOutline['manifest'] {
  const json = parseJson(bytes);
  const name = stringAt(json, 'name');
  const version = stringAt(json, 'version');
  if (!isRecord(json) || name === null || version === null)
    throw new TarballError('malformed', 'its package.json has no name and version');
  return { ...json, name, version };
}

/** Reads back what {@link outlineOf} made, as JSON. `null` where it is no such thing. */
export function parseOutline(bytes: Uint8Array): TarballOutline | null {
  const json = parseJson(bytes);
  const { bytes: size, integrity, sha512, sha256, files, manifest, hasGypFile } = isRecord(json) ? json : {};
  const name = stringAt(manifest, 'name');
  const version = stringAt(manifest, 'version');
  if (typeof size !== 'number' || typeof hasGypFile !== 'boolean' || !Array.isArray(files)) return null;
  if (typeof integrity !== 'string' || typeof sha512 !== 'string' || typeof sha256 !== 'string') return null;
  if (!isRecord(manifest) || name === null || version === null || !files.every(isPackedFile)) return null;
  return { bytes: size, integrity, sha512, sha256, files, manifest: { ...manifest, name, version }, hasGypFile };
}

function isPackedFile(value: unknown): value is PackedFile {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['bytes'] === 'number';
}
