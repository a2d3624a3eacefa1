import type { Git } from '../adapters/git.ts';
import type { CommitTree, TreeFile } from '../model/base.ts';
import { IncompleteError, messageOf } from '../model/errors.ts';

/** A pull request's base commit, and how to get at it. */
export interface BaseCommit {
  readonly commit: string;
  /** For GitHub's contents API, where the clone does not have the commit; `null` where there is no token. */
  readonly api: { readonly token: string; readonly url: string; readonly repository: string } | null;
}

/** The two commits that a pull request is held against. */
export interface BaseTrees {
  /** The base branch as it is now: configuration and policy come from it. */
  readonly base: CommitTree;
  /** Where history allows, the merge base: what the base branch did meanwhile is not the pull request's change. */
  readonly mergeBase: CommitTree;
  /** The folder that paths are given relative to, seen from the top of the repository; empty, or with a trailing slash. */
  readonly prefix: string;
}

/**
 * The trees of a pull request's base: from this clone, from `origin` by a fetch of that one commit, or from GitHub's API.
 *
 * @throws IncompleteError where the commit cannot be had by any of them. That is never "nothing was there".
 */
export async function openBaseTrees(git: Git, base: BaseCommit): Promise<BaseTrees> {
  // Asked together: of a commit that is not there yet, nothing is known, and it is asked again below.
  const [prefix] = await Promise.all([git.prefix(), git.hasCommit(base.commit), git.mergeBase(base.commit)]);
  if (prefix === null) throw unavailable(base, 'git does not know this folder');
  if (!(await git.hasCommit(base.commit))) await git.fetchCommit(base.commit);
  if (await git.hasCommit(base.commit)) {
    const local = localTree(git, base.commit);
    const mergeBase = await git.mergeBase(base.commit);
    return { base: local, mergeBase: mergeBase === null ? local : localTree(git, mergeBase), prefix };
  }
  if (base.api === null) throw unavailable(base, 'this checkout does not have it, and origin does not give it');
  const remote = await remoteTree(base, base.api);
  return { base: remote, mergeBase: remote, prefix };
}

/** A file's bytes, or `null` where it certainly is not there. */
export async function bytesAt(tree: CommitTree, path: string, maxBytes: number): Promise<Uint8Array | null> {
  const found = await tree.file(path, maxBytes);
  if (found.kind === 'failed') throw unavailable(tree, found.detail);
  return found.kind === 'found' ? found.bytes : null;
}

function localTree(git: Git, commit: string): CommitTree {
  return {
    commit,
    async paths() {
      const known = await git.pathsAt(commit);
      if (known === null) throw unavailable({ commit }, 'git does not list its files');
      return known;
    },
    file: (path, maxBytes) => git.blobAt(commit, path, maxBytes),
  };
}

async function remoteTree(base: BaseCommit, api: NonNullable<BaseCommit['api']>): Promise<CommitTree> {
  // Loaded only here: GitHub's client is a third of the program, and most clones have the commit.
  const { fileFromApi, pathsFromApi } = await import('../adapters/github.ts');
  let paths: readonly string[];
  try {
    paths = await pathsFromApi(api.token, api.url, api.repository, base.commit);
  } catch (error) {
    throw unavailable(base, `this checkout does not have it; GitHub's API: ${messageOf(error)}`);
  }
  return {
    commit: base.commit,
    paths: async () => paths,
    async file(path, maxBytes): Promise<TreeFile> {
      if (!paths.includes(path)) return { kind: 'absent' };
      const found = await fileFromApi(api.token, api.url, api.repository, base.commit, path);
      if (found.kind === 'absent') return { kind: 'failed', detail: `GitHub lists ${path} and does not serve it` };
      if (found.kind !== 'found') return found;
      const { length } = found.bytes;
      return length > maxBytes ? { kind: 'failed', detail: `${path} has ${length} bytes there` } : found;
    },
  };
}

function unavailable(base: Pick<BaseCommit, 'commit'>, detail: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'BASE_UNAVAILABLE',
      message: `The base commit ${base.commit} cannot be read (${detail}), so it is unknown what this change is and which registries this project trusts.`,
      hint: 'Let actions/checkout keep its credentials (the default), set fetch-depth: 0, or pass github-token.',
    },
  ]);
}
