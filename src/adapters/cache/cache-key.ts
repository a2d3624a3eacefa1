import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { link, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../model/errors.ts';
import { stringAt } from '../../model/json.ts';
import { isInside } from '../files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const KEY_BYTES = 32;
const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_ANYTHING = 0o077;

/** This user's folder for what a program keeps for itself, by the platform's custom; `null` where none is known. */
export function stateFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const set = (name: string): string | null => env[name] || null;
  const below = (folder: string | null, ...path: string[]): string | null =>
    folder === null ? null : join(folder, ...path, 'countersign');
  if (platform === 'win32') return below(set('LOCALAPPDATA'));
  if (platform === 'darwin') return below(set('HOME'), 'Library', 'Application Support');
  return below(set('XDG_STATE_HOME')) ?? below(set('HOME'), '.local', 'state');
}

/**
 * The key that entries of a cache are authenticated with: made at first use, in `folder`, for this user alone. It lies
 * outside of the cache: whoever can write there could otherwise write what he likes and sign it.
 *
 * @param cache the folder of the cache, absolute
 * @throws Error with a sentence: why there is no key that can be relied on
 */
export async function loadCacheKey(folder: string, cache: string): Promise<KeyObject> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [home, place] = [await realpath(folder), await realpath(cache)];
  if (isInside(home, place) || isInside(place, home))
    throw new Error(`the key's folder ${home} and the cache ${place} must lie apart`);
  const path = join(home, 'cache.key');
  return createSecretKey(readKey(path) ?? (await makeKey(path)));
}

async function makeKey(path: string): Promise<Uint8Array> {
  const fresh = `${path}.${randomUUID()}`;
  try {
    await writeFile(fresh, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 });
    await putFirst(fresh, path);
  } catch (error) {
    throw new Error(`no key can be made (${messageOf(error)})`);
  } finally {
    await rm(fresh, { force: true });
  }
  const key = readKey(path);
  if (key === null) throw new Error('the key that was made is gone');
  return key;
}

/** Where several begin at the same time, the first key stays and is everybody's. */
async function putFirst(fresh: string, path: string): Promise<void> {
  try {
    await link(fresh, path);
  } catch (error) {
    // Where the disk has no links the last one stays: what was signed with another is asked for again.
    if (stringAt(error, 'code') !== 'EEXIST') await rename(fresh, path);
  }
}

/** `null` where there is none. Throws where there is one that somebody else may know or may have put there. */
function readKey(path: string): Uint8Array | null {
  const folder = lstatSync(dirname(path));
  const strange = strangeness(folder, OTHERS_MAY_WRITE);
  if (strange !== null) throw new Error(`the folder of the key ${path} ${strange}`);
  let file: number;
  try {
    // NONBLOCK: a named pipe in its place would otherwise be waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (stringAt(error, 'code') === 'ENOENT') return null;
    throw new Error(`the key ${path} cannot be read (${stringAt(error, 'code') ?? messageOf(error)})`);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Error(`the key ${path} is not a plain file`);
    const wrong = strangeness(stat, OTHERS_MAY_ANYTHING);
    if (wrong !== null) throw new Error(`the key ${path} ${wrong}`);
    const bytes = Buffer.alloc(KEY_BYTES + 1);
    const read = readSync(file, bytes, 0, bytes.length, 0);
    if (read !== KEY_BYTES)
      throw new Error(`the key ${path} has not ${KEY_BYTES} bytes; delete it, and another one is made`);
    return bytes.subarray(0, KEY_BYTES);
  } finally {
    closeSync(file);
  }
}

/** Windows keeps a user's folders to the user by other means, which a mode does not show. */
function strangeness({ uid, mode }: Stats, forbidden: number): string | null {
  if (process.getuid === undefined) return null;
  if (uid !== process.getuid()) return `belongs to another user (${uid})`;
  return (mode & forbidden) === 0 ? null : `may be touched by others (mode ${(mode & 0o777).toString(8)})`;
}
