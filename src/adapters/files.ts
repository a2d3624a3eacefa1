import { randomUUID } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { LockfileError, messageOf } from '../model/errors.ts';
import { stringAt } from '../model/json.ts';

/** What a folder holds, by name; `null` where it cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch {
    return null;
  }
}

/**
 * Reads a lockfile, bounded. A path inside `root` must not lead out of it: in a pull request a lockfile can be a link to
 * anything on the machine, and the report would then speak of that.
 *
 * @param path as the user gave it, relative to `folder` or absolute
 * @throws LockfileError
 */
export async function readLockfileBytes(
  path: string,
  folder: string,
  root: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const fail = (code: string, message: string, hint: string): LockfileError =>
    new LockfileError({ code, message: `${path}: ${message}`, hint, file: path });
  const full = resolve(folder, path);
  let real: string;
  try {
    real = await realpath(full);
  } catch (error) {
    const code = stringAt(error, 'code');
    throw code === 'ENOENT'
      ? fail('LOCKFILE_NOT_FOUND', 'there is no such file', 'Check the path; it is relative to the working directory.')
      : fail('LOCKFILE_UNREADABLE', `the file cannot be read (${code ?? messageOf(error)})`, 'Check its permissions.');
  }
  if (isInside(full, root) && !isInside(real, await realpath(root))) {
    throw fail(
      'LOCKFILE_OUTSIDE',
      'the path leads out of the workspace through a link',
      'Name the real file, inside the workspace.',
    );
  }
  const info = await stat(real);
  if (info.isDirectory()) throw fail('LOCKFILE_IS_FOLDER', 'this is a folder', 'Name the lockfile in it.');
  if (!info.isFile()) throw fail('LOCKFILE_UNREADABLE', 'this is not a regular file', 'Name the lockfile.');
  if (info.size > maxBytes)
    throw fail(
      'LOCKFILE_TOO_LARGE',
      `the file has ${info.size} bytes, more than the ${maxBytes} that are read`,
      'A lockfile of this size is not one.',
    );
  return readUpTo(real, maxBytes);
}

/** Reads a small text file that may not be there. `null` means that it certainly is not. Throws where it cannot be read. */
export async function readOptionalText(path: string, maxBytes: number): Promise<string | null> {
  try {
    // A link to a pipe or a device would be read for ever.
    if (!(await stat(path)).isFile()) throw new Error('it is not a regular file');
    return new TextDecoder('utf-8').decode(await readUpTo(path, maxBytes));
  } catch (error) {
    if (stringAt(error, 'code') === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file, replacing what is there. A pull request may have planted a link at the path, or at a folder above it: the
 * link itself is replaced, and a path inside `root` is written to only where its folder really is inside.
 *
 * @param path absolute
 * @param text what it holds then, whole or in pieces
 * @throws Error with a message for the user
 */
export async function replaceFile(path: string, root: string, text: string | Iterable<string>): Promise<void> {
  const folder = await realpath(dirname(path));
  if (isInside(path, root) && !isInside(folder, await realpath(root)))
    throw new Error(`${path} leads out of the workspace through a link`);
  const fresh = join(folder, `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(fresh, typeof text === 'string' ? [text] : text, { flag: 'wx' });
    await rename(fresh, join(folder, basename(path)));
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** The path without links; the path itself where there is nothing yet. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** A file's bytes, bounded. */
export function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  return readUpTo(path, maxBytes);
}

/** At least: the kernel's own files say that they have no bytes. */
const LEAST_ROOM = 4096;

/** The file may grow between the look and the read, so the bound holds for the read itself. */
async function readUpTo(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    // With room for one byte more than there should be: that nothing is left is only known once nothing comes.
    let bytes = Buffer.allocUnsafe(Math.max(Math.min(size, maxBytes), LEAST_ROOM) + 1);
    let total = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, total, bytes.length - total, null);
      if (bytesRead === 0) return bytes.subarray(0, total);
      total += bytesRead;
      if (total > maxBytes) throw new Error(`${path} has more than ${maxBytes} bytes`);
      if (total === bytes.length) bytes = Buffer.concat([bytes], 2 * total);
    }
  } finally {
    await file.close();
  }
}

/** Is `path` `folder` itself or below it? Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** `path` as a report names it: relative to `root` with forward slashes where it is inside, otherwise as given. */
export function shownPath(path: string, folder: string, root: string): string {
  const full = resolve(folder, path);
  return isInside(full, root) ? relative(root, full).split(sep).join('/') : path;
}
