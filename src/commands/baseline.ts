import { posix } from 'node:path';
import { compareLockfiles } from '../lockfile/diff.ts';
import { MAX_LOCKFILE_BYTES } from '../lockfile/bounded-text.ts';
import { isLockfileName } from '../lockfile/names.ts';
import { openLockfile } from '../lockfile/open.ts';
import type { PrintedLockfile } from '../lockfile/read-like.ts';
import { judgeRemovedLockfile } from '../judge/changes.ts';
import { type Raised } from '../judge/raise.ts';
import type { LockfileChanges } from '../model/change.ts';
import { IncompleteError, LockfileError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import { type BaseTrees, bytesAt } from './base-tree.ts';

export interface Baseline {
  readonly changes: ReadonlyMap<Lockfile, LockfileChanges>;
  readonly raised: readonly Raised[];
}

/**
 * Holds each lockfile against the one it had at the base: the same path; where that is new, the one that its folder lost
 * (the project moved to another package manager) or one of the same name that is gone from elsewhere (it was moved).
 * Otherwise there was none, and every entry is new.
 *
 * @param read paths of all lockfiles of head that are audited, those that could not be read included
 * @param printed of some of the lockfiles the text, which is let go once it was needed
 * @param tracked every path of head: what is there and not audited is neither gone nor anybody's old place
 */
export async function baselineOf(
  lockfiles: readonly Lockfile[],
  read: readonly string[],
  tracked: ReadonlySet<string>,
  trees: BaseTrees,
  printed: Map<Lockfile, PrintedLockfile> = new Map(),
): Promise<Baseline> {
  const paths = pathsBelow(await trees.mergeBase.paths(), trees.prefix);
  const present = new Set([...read, ...tracked]);
  const gone = new Set([...paths].filter((path) => isLockfilePath(path) && !present.has(path)));
  const changes = new Map<Lockfile, LockfileChanges>();
  for (const lockfile of lockfiles) {
    const old = paths.has(lockfile.path) ? lockfile.path : predecessorOf(lockfile.path, gone);
    if (old !== null) gone.delete(old);
    const like = printed.get(lockfile);
    printed.delete(lockfile);
    const base = old === null ? null : await readBase(old, lockfile, trees, like);
    changes.set(lockfile, compareLockfiles(base, lockfile));
  }
  const raised = [...gone].flatMap((path) => {
    const manifest = posix.join(posix.dirname(path), 'package.json');
    return tracked.has(manifest) ? [judgeRemovedLockfile(path, { file: manifest, line: 1 })] : [];
  });
  return { changes, raised };
}

function pathsBelow(paths: readonly string[], prefix: string): ReadonlySet<string> {
  return new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
}

function isLockfilePath(path: string): boolean {
  return isLockfileName(posix.basename(path)) && !/(?:^|\/)node_modules\//.test(path);
}

function predecessorOf(path: string, gone: ReadonlySet<string>): string | null {
  const candidates = [...gone];
  const folder = posix.dirname(path);
  const here = candidates.filter((old) => posix.dirname(old) === folder);
  if (here[0] !== undefined) return here[0];
  // Moved: only where there is one it can have been.
  const moved = candidates.filter((old) => posix.basename(old) === posix.basename(path));
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

async function readBase(
  path: string,
  { format }: Lockfile,
  trees: BaseTrees,
  like: PrintedLockfile | undefined,
): Promise<Lockfile> {
  const bytes = await bytesAt(trees.mergeBase, `${trees.prefix}${path}`, MAX_LOCKFILE_BYTES);
  if (bytes === null) throw new Error(`${path} was listed at ${trees.mergeBase.commit} and is not there`);
  try {
    return await openLockfile(path, bytes, { format, like });
  } catch (error) {
    if (!(error instanceof LockfileError)) throw error;
    // A base that cannot be read is not "nothing was there": what changed is unknown.
    throw new IncompleteError(
      error.problems.map((problem) => ({
        ...problem,
        code: 'BASE_LOCKFILE',
        message: `${path} at the base ${trees.mergeBase.commit.slice(0, 12)} cannot be read: ${problem.message}`,
        hint: 'Repair the lockfile on the base branch, or audit everything with scope: all.',
      })),
      { cause: error },
    );
  }
}
