import { basename, dirname, join, resolve } from 'node:path';
import { namesIn, readLockfileBytes, shownPath } from '../adapters/files.ts';
import { FORMATS, readLockfile } from '../lockfile/index.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import { ConfigurationError, LockfileError, type Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';

/** Lockfiles of other package managers, to say that one was seen and is not read. */
const OTHERS: readonly string[] = ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb', 'deno.lock'];

export interface LoadedLockfiles {
  readonly lockfiles: readonly Lockfile[];
  /** One problem a lockfile that could not be read. */
  readonly errors: readonly Problem[];
  /** The one folder they lie in. */
  readonly folder: string;
}

/**
 * Reads the lockfiles named, or those of `folder`. One that cannot be read does not keep the others from being read.
 *
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 * @throws ConfigurationError where there is none: zero lockfiles is never a pass
 */
export async function loadLockfiles(named: readonly string[], folder: string, root: string): Promise<LoadedLockfiles> {
  const paths = named.length > 0 ? named : await findLockfiles(folder);
  const folders = [...new Set(paths.map((path) => dirname(resolve(folder, path))))];
  const [only, second] = folders;
  if (only === undefined || second !== undefined) {
    throw new ConfigurationError([
      {
        code: 'LOCKFILES_IN_SEVERAL_FOLDERS',
        message: `The lockfiles lie in ${folders.length} folders, and each folder has its own registry configuration.`,
        hint: 'Run once for each folder.',
      },
    ]);
  }
  const lockfiles: Lockfile[] = [];
  const errors: Problem[] = [];
  for (const path of new Set(paths)) {
    try {
      lockfiles.push(await loadLockfile(path, folder, root));
    } catch (error) {
      if (!(error instanceof LockfileError)) throw error;
      errors.push(...error.problems);
    }
  }
  return { lockfiles, errors, folder: only };
}

/** @throws LockfileError */
export async function loadLockfile(path: string, folder: string, root: string): Promise<Lockfile> {
  const bytes = await readLockfileBytes(path, folder, root, MAX_LOCKFILE_BYTES);
  return readLockfile(shownPath(path, folder, root), bytes);
}

async function findLockfiles(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  const known = FORMATS.flatMap((format) => format.fileNames).filter((name) => names?.includes(name) === true);
  if (known.length > 0) return known;
  const other = OTHERS.filter((name) => names?.includes(name) === true);
  const seen = other.length === 0 ? '' : ` It has ${other.join(', ')}, which this version does not read yet.`;
  throw new ConfigurationError([
    {
      code: 'NO_LOCKFILE',
      message: names === null ? `${folder} cannot be read.` : `No npm lockfile in ${folder}.${seen}`,
      hint: `Name one, or run where ${join(basename(folder), 'package-lock.json')} is.`,
    },
  ]);
}
