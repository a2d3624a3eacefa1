import { type ExecOutput, getExecOutput } from '@actions/exec';
import { messageOf } from '../model/errors.ts';

/** What git answered about a file at a commit. */
export type GitFile =
  | { readonly kind: 'found'; readonly text: string }
  /** The commit is there, and it has no such file. */
  | { readonly kind: 'absent' }
  /** This clone does not have the commit. */
  | { readonly kind: 'no-commit' }
  | { readonly kind: 'failed'; readonly detail: string };

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Hooks may lie in the working tree (`core.hooksPath=.husky`), where a pull request can write them, and so may a program
 * that `core.fsmonitor` names. A server that stops answering must not hold the job.
 */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);
/** An exit code that git itself never has. */
const NOT_RUN = -1;

/** Files of a working tree that are not as committed. */
export interface GitChanges {
  /** Tracked: changed, added, removed or in conflict. */
  readonly tracked: readonly string[];
  /** Neither tracked nor ignored; a folder of them as one, with a trailing slash. */
  readonly untracked: readonly string[];
}

/** A git working tree. Runs the `git` on the PATH; never a hook, never a pager. */
export interface Git {
  /** `path` is relative to `folder`. */
  fileAt(commit: string, path: string): Promise<GitFile>;
  /** Fetches one commit, without its history, from `origin`. */
  fetchCommit(commit: string): Promise<boolean>;
  /** Does this clone have the commit? */
  hasCommit(commit: string): Promise<boolean>;
  /** The commit that a ref or an abbreviated id names, or `null`. */
  resolve(ref: string): Promise<string | null>;
  /** The best common ancestor with what is checked out, or `null` where the history at hand does not tell. */
  mergeBase(commit: string): Promise<string | null>;
  /** Every path of a commit, from the top of the repository; `null` where git does not tell. */
  pathsAt(commit: string): Promise<readonly string[] | null>;
  /** A file of a commit, by its path from the top. `failed` where it is larger than `maxBytes` or no regular file. */
  blobAt(commit: string, path: string, maxBytes: number): Promise<GitFile>;
  /** Every tracked path below `folder`, relative to it; `null` where this is no working tree. */
  tracked(): Promise<readonly string[] | null>;
  /** What differs from HEAD, whole repository, paths from its top; `null` where git does not tell. */
  changes(): Promise<GitChanges | null>;
  /** Where `origin` leads, as configured: it may hold a credential. `null` where there is none. */
  originUrl(): Promise<string | null>;
  /** `folder` relative to the top of the repository, with a trailing slash; `null` where it is in none. */
  prefix(): Promise<string | null>;
}

export function createGit(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const childEnv: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  for (const [key, value] of Object.entries(env)) {
    // Nothing that the job handed to this action goes on to a child.
    if (value !== undefined && !/^(?:INPUT_|ACTIONS_|GIT_)/.test(key)) childEnv[key] = value;
  }
  const run = async (args: readonly string[]): Promise<ExecOutput> => {
    try {
      return await getExecOutput('git', ['--no-replace-objects', '--no-pager', ...SETTINGS, ...args], {
        cwd: folder,
        env: childEnv,
        silent: true,
        ignoreReturnCode: true,
      });
    } catch (error) {
      // No git on this machine, or no such folder: that is no answer, and no bug either.
      return { exitCode: NOT_RUN, stdout: '', stderr: messageOf(error) };
    }
  };
  // What is there stays there; what is missing may be fetched.
  const present = new Set<string>();
  const hasCommit = async (commit: string): Promise<boolean> => {
    if (!COMMIT.test(commit)) return false;
    if (present.has(commit)) return true;
    if ((await run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0) return false;
    present.add(commit);
    return true;
  };
  return {
    async fileAt(commit, path) {
      if (!COMMIT.test(commit)) return { kind: 'failed', detail: `${JSON.stringify(commit)} is not a commit id` };
      const known = await run(['cat-file', '-e', `${commit}^{commit}`]);
      if (known.exitCode === NOT_RUN) return { kind: 'failed', detail: `git cannot be run: ${known.stderr}` };
      if (known.exitCode !== 0) return { kind: 'no-commit' };
      const listed = await run(['ls-tree', commit, '--', path]);
      if (listed.exitCode !== 0) return { kind: 'failed', detail: `git ls-tree ended with ${listed.exitCode}` };
      if (listed.stdout.trim() === '') return { kind: 'absent' };
      // A symbolic link's blob is its target's path: read as the file, it would be a file without any setting.
      if (!listed.stdout.startsWith('100')) return { kind: 'failed', detail: `${path} is not a regular file there` };
      const blob = await run(['show', `${commit}:./${path}`]);
      return blob.exitCode === 0
        ? { kind: 'found', text: blob.stdout }
        : { kind: 'failed', detail: `git show ended with ${blob.exitCode}` };
    },
    async fetchCommit(commit) {
      if (!COMMIT.test(commit)) return false;
      return (
        (await run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit]))
          .exitCode === 0
      );
    },
    hasCommit,
    async resolve(ref) {
      // A ref that begins with a dash would be read as an option.
      if (ref.startsWith('-')) return null;
      const resolved = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
      if (resolved.exitCode !== 0) return null;
      const commit = resolved.stdout.trim();
      // Peeling a ref to its commit reads the commit.
      if (COMMIT.test(commit)) present.add(commit);
      return commit;
    },
    async mergeBase(commit) {
      if (!COMMIT.test(commit)) return null;
      const found = await run(['merge-base', commit, 'HEAD']);
      return found.exitCode === 0 && COMMIT.test(found.stdout.trim()) ? found.stdout.trim() : null;
    },
    async pathsAt(commit) {
      if (!COMMIT.test(commit)) return null;
      const listed = await run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
      return listed.exitCode === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : null;
    },
    async blobAt(commit, path, maxBytes) {
      if (!(await hasCommit(commit))) return { kind: 'no-commit' };
      const listed = await run(['ls-tree', '-l', '-z', '--full-tree', commit, '--', path]);
      if (listed.exitCode !== 0) return { kind: 'failed', detail: `git ls-tree ended with ${listed.exitCode}` };
      if (listed.stdout === '') return { kind: 'absent' };
      // `<mode> blob <id> <size>\t<path>`: a link's blob is its target's path, a folder has no size.
      const blob = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listed.stdout);
      if (blob === null) return { kind: 'failed', detail: `${path} is not a regular file there` };
      if (Number(blob[2]) > maxBytes) return { kind: 'failed', detail: `${path} has ${blob[2]} bytes there` };
      const content = await run(['cat-file', 'blob', blob[1] ?? '']);
      return content.exitCode === 0
        ? { kind: 'found', text: content.stdout }
        : { kind: 'failed', detail: `git cat-file ended with ${content.exitCode}` };
    },
    async tracked() {
      const listed = await run(['ls-files', '-z']);
      return listed.exitCode === 0 ? listed.stdout.split('\0').filter((path) => path !== '') : null;
    },
    async changes() {
      const listed = await run(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal']);
      if (listed.exitCode !== 0) return null;
      const entries = listed.stdout.split('\0').filter((entry) => entry !== '');
      const paths = (wanted: boolean): readonly string[] =>
        entries.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice(3));
      return { tracked: paths(false), untracked: paths(true) };
    },
    async originUrl() {
      const found = await run(['config', '--get', 'remote.origin.url']);
      return found.exitCode === 0 ? found.stdout.trim() : null;
    },
    async prefix() {
      const shown = await run(['rev-parse', '--show-prefix']);
      return shown.exitCode === 0 ? shown.stdout.trim() : null;
    },
  };
}
