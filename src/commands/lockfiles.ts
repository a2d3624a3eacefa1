import { createHash } from 'node:crypto';
import { readLockfileBytes, shownPath } from '../adapters/files.ts';
import { economise } from '../adapters/heap.ts';
import { openLockfile, type Opening } from '../lockfile/open.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import type { PrintedLockfile } from '../lockfile/read-like.ts';
import { LockfileError, type Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { Candidate } from './discover.ts';

export interface LoadedLockfiles {
  readonly lockfiles: readonly Lockfile[];
  /** One problem a lockfile that could not be read. */
  readonly errors: readonly Problem[];
  /** The paths of all, as reports show them, readable or not. */
  readonly paths: readonly string[];
  /** SHA-256 (hex) of the bytes of those that were read, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** Those that their state at the base can be held against, where that was asked for; not all of them where they are large. */
  readonly printed: Map<Lockfile, PrintedLockfile>;
}

/** In bytes, all together: three thousand entries of npm's. Below it the memory that speed costs is not worth sparing. */
const LARGE_LOCKFILES = 1024 * 1024;
/** Characters of text that are kept until the base has been read. */
const MOST_KEPT = 16 * 1024 * 1024;

/**
 * Reads lockfiles. One that cannot be read does not keep the others from being read.
 *
 * @param hasBase is there another state of them, to be read next?
 * @param root nothing inside it may lead out of it through a link; reports name paths relative to it
 */
export async function loadLockfiles(
  candidates: readonly Candidate[],
  folder: string,
  root: string,
  hasBase = false,
): Promise<LoadedLockfiles> {
  const byPath = new Map(candidates.map((candidate) => [shownPath(candidate.path, folder, root), candidate]));
  const lockfiles: Lockfile[] = [];
  const errors: Problem[] = [];
  const digests = new Map<string, string>();
  const printed = new Map<Lockfile, PrintedLockfile>();
  let [bytes, kept] = [0, 0];
  const onBytes = ({ length }: Uint8Array): void => {
    bytes += length;
    if (bytes > LARGE_LOCKFILES) economise();
  };
  const onPrinted = (read: PrintedLockfile): void => {
    if (kept + read.text.length > MOST_KEPT) return;
    kept += read.text.length;
    printed.set(read.lockfile, read);
  };
  for (const candidate of byPath.values()) {
    try {
      const { lockfile, sha256 } = await load(candidate, folder, root, { onBytes, ...(hasBase ? { onPrinted } : {}) });
      lockfiles.push(lockfile);
      digests.set(lockfile.path, sha256);
    } catch (error) {
      if (!(error instanceof LockfileError)) throw error;
      errors.push(...error.problems);
    }
  }
  return { lockfiles, errors, paths: [...byPath.keys()], digests, printed };
}

/** @throws LockfileError */
export async function loadLockfile(candidate: Candidate, folder: string, root: string): Promise<Lockfile> {
  return (await load(candidate, folder, root, {})).lockfile;
}

async function load(
  { path, format }: Candidate,
  folder: string,
  root: string,
  { onBytes, onPrinted }: Pick<Opening, 'onPrinted'> & { readonly onBytes?: (bytes: Uint8Array) => void },
): Promise<{ readonly lockfile: Lockfile; readonly sha256: string }> {
  const bytes = await readLockfileBytes(path, folder, root, MAX_LOCKFILE_BYTES);
  onBytes?.(bytes);
  const lockfile = await openLockfile(shownPath(path, folder, root), bytes, { format, onPrinted });
  return { lockfile, sha256: createHash('sha256').update(bytes).digest('hex') };
}
