import { readLockfileBytes, shownPath } from '../adapters/files.ts';
import { readLockfile } from '../lockfile/index.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import { LockfileError, type Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { Candidate } from './discover.ts';

export interface LoadedLockfiles {
  readonly lockfiles: readonly Lockfile[];
  /** One problem a lockfile that could not be read. */
  readonly errors: readonly Problem[];
  /** The paths of all, as reports show them, readable or not. */
  readonly paths: readonly string[];
}

/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
export async function loadLockfiles(
  candidates: readonly Candidate[],
  folder: string,
  root: string,
): Promise<LoadedLockfiles> {
  const byPath = new Map(candidates.map((candidate) => [shownPath(candidate.path, folder, root), candidate]));
  const lockfiles: Lockfile[] = [];
  const errors: Problem[] = [];
  for (const candidate of byPath.values()) {
    try {
      lockfiles.push(await loadLockfile(candidate, folder, root));
    } catch (error) {
      if (!(error instanceof LockfileError)) throw error;
      errors.push(...error.problems);
    }
  }
  return { lockfiles, errors, paths: [...byPath.keys()] };
}

/** @throws LockfileError */
export async function loadLockfile({ path, format }: Candidate, folder: string, root: string): Promise<Lockfile> {
  const bytes = await readLockfileBytes(path, folder, root, MAX_LOCKFILE_BYTES);
  return readLockfile(shownPath(path, folder, root), bytes, format);
}
