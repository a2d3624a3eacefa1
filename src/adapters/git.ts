import { getExecOutput } from '@actions/exec';

/** What git answered about a file at a commit. */
export type GitFile =
  | { readonly kind: 'found'; readonly text: string }
  /** The commit is there, and it has no such file. */
  | { readonly kind: 'absent' }
  /** This clone does not have the commit. */
  | { readonly kind: 'no-commit' }
  | { readonly kind: 'failed'; readonly detail: string };

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** A git working tree. Runs the `git` on the PATH; never a hook, never a pager. */
export interface Git {
  /** `path` is relative to `folder`. */
  fileAt(commit: string, path: string): Promise<GitFile>;
  /** Fetches one commit, without its history, from `origin`. */
  fetchCommit(commit: string): Promise<boolean>;
  /** `folder` relative to the top of the repository, with a trailing slash; `null` where it is in none. */
  prefix(): Promise<string | null>;
}

export function createGit(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const childEnv: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  for (const [key, value] of Object.entries(env)) {
    // Nothing that the job handed to this action goes on to a child.
    if (value !== undefined && !/^(?:INPUT_|ACTIONS_|GIT_)/.test(key)) childEnv[key] = value;
  }
  const run = (args: readonly string[]) =>
    getExecOutput('git', ['--no-replace-objects', '--no-pager', '-c', 'core.fsmonitor=false', ...args], {
      cwd: folder,
      env: childEnv,
      silent: true,
      ignoreReturnCode: true,
    });
  return {
    async fileAt(commit, path) {
      if (!COMMIT.test(commit)) return { kind: 'failed', detail: `${JSON.stringify(commit)} is no commit id` };
      if ((await run(['cat-file', '-e', `${commit}^{commit}`])).exitCode !== 0) return { kind: 'no-commit' };
      const listed = await run(['ls-tree', '--name-only', commit, '--', path]);
      if (listed.exitCode !== 0) return { kind: 'failed', detail: `git ls-tree ended with ${listed.exitCode}` };
      if (listed.stdout.trim() === '') return { kind: 'absent' };
      const blob = await run(['show', `${commit}:./${path}`]);
      return blob.exitCode === 0
        ? { kind: 'found', text: blob.stdout }
        : { kind: 'failed', detail: `git show ended with ${blob.exitCode}` };
    },
    async fetchCommit(commit) {
      if (!COMMIT.test(commit)) return false;
      return (await run(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit])).exitCode === 0;
    },
    async prefix() {
      const shown = await run(['rev-parse', '--show-prefix']);
      return shown.exitCode === 0 ? shown.stdout.trim() : null;
    },
  };
}
