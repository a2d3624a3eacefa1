import { readFile, stat } from 'node:fs/promises';
import { Parser, type ReadEntry } from 'tar';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { isRecord, parseJson, stringAt } from '../model/json.ts';

/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
/** Unpacked bytes that are looked through before a tarball counts as a decompression bomb. */
const MAX_UNPACKED_BYTES = 8 * 1024 * 1024 * 1024;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

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
  let found: readonly Buffer[];
  try {
    found = await manifestsIn(bytes);
  } catch (error) {
    throw fail(`this is no package tarball (${messageOf(error)})`);
  }
  const [manifest, second] = found;
  if (manifest === undefined) throw fail('it holds no package.json');
  if (second !== undefined) throw fail('it holds more than one package.json');
  const json = parseJson(manifest);
  const name = stringAt(json, 'name');
  const version = stringAt(json, 'version');
  if (!isRecord(json) || name === null || version === null) throw fail('its package.json has no name and version');
  return { bytes, manifest: { ...json, name, version } };
}

/** Every file that npm would unpack as `package.json`: it strips the first folder, whatever its name. */
function manifestsIn(bytes: Uint8Array): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const manifests: Buffer[] = [];
    let unpacked = 0;
    const parser = new Parser({
      strict: true,
      onReadEntry(entry: ReadEntry) {
        unpacked += entry.size;
        const isManifest = /^(?:\.\/)?[^/]+\/package\.json$/.test(entry.path);
        if (unpacked > MAX_UNPACKED_BYTES || (isManifest && entry.size > MAX_MANIFEST_BYTES)) {
          parser.abort(new Error('it unpacks to more than a package may have'));
          return;
        }
        if (!isManifest) {
          entry.resume();
          return;
        }
        const chunks: Buffer[] = [];
        entry.on('data', (chunk: Buffer) => chunks.push(chunk));
        entry.on('end', () => manifests.push(Buffer.concat(chunks)));
      },
    });
    parser.on('error', reject);
    parser.on('abort', reject);
    parser.on('end', () => resolve(manifests));
    parser.end(Buffer.from(bytes));
  });
}
