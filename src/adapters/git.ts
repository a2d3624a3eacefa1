import type { TreeFile } from '../model/base.ts';
import { createGitTree, type GitTree } from './git-tree.ts';
import { gitEnvironment, type GitOutput, runGit } from './git-run.ts';

const PLACE = ['rev-parse', '--show-prefix'];
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Files of a working tree that are not as committed. */
export interface GitChanges {
  /** Tracked: changed, added, removed or in conflict. */
  readonly tracked: readonly string[];
  /** Neither tracked nor ignored; a folder of them as one, with a trailing slash. */
  readonly untracked: readonly string[];
}

/**
 * A git working tree. Runs the `git` on the PATH; never a hook, never a pager. Each question is a process, so what cannot
 * change while a command of ours runs is asked once: what a ref names and a commit holds, which paths are tracked, where the folder is.
 */
export interface Git {
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
  /** A file of a commit, by its path from the top. `failed` where it is no regular file, too large, or git does not tell. */
  blobAt(commit: string, path: string, maxBytes: number): Promise<TreeFile>;
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
  const childEnv = gitEnvironment(env);
  const run = (args: readonly string[], most?: number): Promise<GitOutput> => runGit(args, folder, childEnv, most);
  const said = async (args: readonly string[]): Promise<string | null> => {
    const { code, stdout } = await run(args);
    return code === 0 ? stdout.toString() : null;
  };
  const facts = createFacts();

  const treeOf = (commit: string): Promise<GitTree | null> =>
    facts.ask(`tree ${commit}`, async () => {
      if (!COMMIT.test(commit)) return null;
      const listed = await said(['ls-tree', '-r', '-z', '--full-tree', commit]);
      return listed === null ? null : createGitTree(listed);
    });

  return {
    async fetchCommit(commit) {
      if (!COMMIT.test(commit)) return false;
      const only = ['--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1'];
      return (await said(['fetch', ...only, 'origin', commit])) !== null;
    },
    hasCommit: async (commit) => (await treeOf(commit)) !== null,
    resolve: (ref) =>
      facts.ask(`ref ${ref}`, async () => {
        // A ref that begins with a dash would be read as an option.
        if (ref.startsWith('-')) return null;
        // One process for three answers: where this is, what the ref names, and what it has in common with HEAD.
        const asked = run(['rev-parse', '--show-prefix', `${ref}^{commit}...HEAD`]).then(comparedIn);
        void facts.ask('prefix', async () => (await asked)?.prefix ?? placeIn(await said(PLACE)));
        const compared = await asked;
        if (compared === null) return commitIn(await said(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
        void facts.ask(`merge base ${compared.commit}`, async () => compared.mergeBase);
        return compared.commit;
      }),
    mergeBase: (commit) =>
      facts.ask(`merge base ${commit}`, async () => {
        if (!COMMIT.test(commit)) return null;
        return commitIn(await said(['merge-base', commit, 'HEAD']));
      }),
    pathsAt: async (commit) => (await treeOf(commit))?.paths ?? null,
    async blobAt(commit, path, maxBytes) {
      const tree = await treeOf(commit);
      if (tree === null) return { kind: 'failed', detail: `git does not list the files of ${commit}` };
      const entry = tree.at(path);
      if (entry === null) return { kind: 'absent' };
      // A symbolic link's blob is its target's path: read as the file, it would be a file without any setting.
      if (entry.blob === null) return { kind: 'failed', detail: `${path} is not a regular file there` };
      const { code, stdout, tooLarge } = await run(['cat-file', 'blob', entry.blob], maxBytes);
      if (tooLarge) return { kind: 'failed', detail: `${path} has more than ${maxBytes} bytes there` };
      return code === 0
        ? { kind: 'found', bytes: stdout }
        : { kind: 'failed', detail: `git cat-file ended with ${code ?? 'nothing'}` };
    },
    tracked: () => facts.ask('tracked', async () => list(await said(['ls-files', '-z']))),
    async changes() {
      const listed = list(await said(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal']));
      if (listed === null) return null;
      const paths = (wanted: boolean): readonly string[] =>
        listed.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice(3));
      return { tracked: paths(false), untracked: paths(true) };
    },
    originUrl: async () => (await said(['config', '--get', 'remote.origin.url']))?.trim() ?? null,
    prefix: () => facts.ask('prefix', async () => placeIn(await said(PLACE))),
  };
}

/** What `rev-parse --show-prefix` prints. A folder's name may hold line breaks. */
function placeIn(printed: string | null): string | null {
  return /^([^]*)\n$/.exec(printed ?? '')?.[1] ?? null;
}

/**
 * What `rev-parse --show-prefix A...HEAD` prints: the prefix, HEAD's commit, that of A, and each merge base, the best one
 * first. A prefix ends with a slash, so that no line of it is taken for a commit. `null` where git knows one of them not.
 */
function comparedIn({ code, stdout }: GitOutput) {
  const lines =
    /^((?:[^]*\/)?)\n[0-9a-f]{40,64}\n([0-9a-f]{40,64})\n(?:\^([0-9a-f]{40,64})\n)?(?:\^[0-9a-f]{40,64}\n)*$/;
  const [, prefix, commit, mergeBase = null] = lines.exec(stdout.toString()) ?? [];
  return code !== 0 || prefix === undefined || commit === undefined ? null : { prefix, commit, mergeBase };
}

/** The one commit that git named. */
function commitIn(printed: string | null): string | null {
  const commit = printed?.trim() ?? '';
  return COMMIT.test(commit) ? commit : null;
}

/** Entries that end with a NUL. */
function list(listed: string | null): readonly string[] | null {
  return listed === null ? null : listed.split('\0').filter((entry) => entry !== '');
}

/** What was found out stays so; what git did not tell is asked again: a commit that is missing may have been fetched since. */
function createFacts() {
  const known = new Map<string, Promise<unknown>>();
  return {
    ask<T>(key: string, find: () => Promise<T | null>): Promise<T | null> {
      const earlier = known.get(key) as Promise<T | null> | undefined;
      if (earlier !== undefined) return earlier;
      const asked = find().then((fact) => {
        if (fact === null) known.delete(key);
        return fact;
      });
      known.set(key, asked);
      return asked;
    },
  };
}

/** The same for every folder of a run, so that it is asked once whoever asks. */
export function openGit(env: Readonly<Record<string, string | undefined>>): (folder: string) => Git {
  const opened = new Map<string, Git>();
  return (folder) => {
    const git = opened.get(folder) ?? createGit(folder, env);
    opened.set(folder, git);
    return git;
  };
}
