import { readFile, stat } from 'node:fs/promises';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { isRecord, parseJson, stringAt } from '../model/json.ts';
import { type TarballContents, TarballReader } from './tarball-reader.ts';

/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const BOUNDS = { unpacked: 8 * 1024 * 1024 * 1024, entries: 1_000_000, manifest: 16 * 1024 * 1024 };

export interface Tarball {
  readonly bytes: Uint8Array;
  /** The package.json inside. */
  readonly manifest: Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string };
}

/**
 * Reads a package tarball and the package.json in its top folder, without unpacking anything to disk.
 *
 * @throws ConfigurationError where it is no package tarball, or holds two package.json: two readers could disagree.
 */
export async function readTarball(path: string): Promise<Tarball> {
  const fail = (what: string): ConfigurationError =>
    new ConfigurationError([
      { code: 'TARBALL', message: `${path}: ${what}`, hint: 'Give the .tgz file that `npm pack` writes.', file: path },
    ]);
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > MAX_TARBALL_BYTES) throw fail('the file is too large');
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof ConfigurationError
      ? error
      : fail(`the file cannot be read (${stringAt(error, 'code') ?? messageOf(error)})`);
  }
  let contents: TarballContents;
  try {
    contents = await contentsOf(bytes);
  } catch (error) {
    throw fail(`this is not a package tarball (${messageOf(error)})`);
  }
  const { manifest, manifests } = contents;
  if (manifest === null) throw fail('it holds no package.json');
  if (manifests > 1) throw fail('it holds more than one package.json');
  const json = parseJson(manifest);
  const name = stringAt(json, 'name');
  const version = stringAt(json, 'version');
  if (!isRecord(json) || name === null || version === null) throw fail('its package.json has no name and version');
  return { bytes, manifest: { ...json, name, version } };
}

async function contentsOf(bytes: Uint8Array): Promise<TarballContents> {
  const reader = new TarballReader(BOUNDS, { strict: true });
  try {
    await reader.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return await reader.end();
  } finally {
    reader.close();
  }
}
