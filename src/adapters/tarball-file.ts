import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { messageOf } from '../model/errors.ts';
import { stringAt } from '../model/json.ts';
import type { Attempt, Tarball } from '../model/publish.ts';
import { outlineOf } from './tarball-outline.ts';

/** The largest tarballs of the public registry reach some 500 MB; a file beyond this is not read. */
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;

/**
 * Reads a packed package from disk, streaming: its hashes, its files and the package.json in it.
 *
 * @param path absolute: what npm is given later must not depend on a working directory, and `dist/x.tgz` would be taken for
 *   a repository of GitHub
 */
export async function readTarballFile(path: string): Promise<Attempt<Tarball>> {
  if (!isAbsolute(path)) return refused(`${path} is not an absolute path`);
  try {
    // A link, of the file or of a folder above it, could lead elsewhere by the time the file is published.
    const real = await realpath(path);
    const info = await stat(real);
    if (!info.isFile()) return refused(`${path} is not a file`);
    if (info.size > MAX_TARBALL_BYTES)
      return refused(`${path} has ${info.size} bytes, more than the ${MAX_TARBALL_BYTES} that are read`);
    const outline = await outlineOf(bounded(real));
    return { kind: 'done', value: { path: real, ...outline } };
  } catch (error) {
    const code = stringAt(error, 'code');
    return refused(
      code === 'ENOENT'
        ? `there is no file ${path}`
        : code !== null && /^E[A-Z]+$/.test(code)
          ? `${path} cannot be read (${code})`
          : `${path} is not a package tarball: ${messageOf(error)}`,
    );
  }
}

/** The file may grow between the look and the read. */
async function* bounded(path: string): AsyncGenerator<Buffer, void, undefined> {
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_TARBALL_BYTES) throw new Error(`it has more than ${MAX_TARBALL_BYTES} bytes`);
    yield chunk;
  }
}

function refused(message: string): Attempt<never> {
  return { kind: 'refused', status: null, message };
}
