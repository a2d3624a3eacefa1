import { getOctokit } from '@actions/github';
import { messageOf } from '../model/errors.ts';
import { at } from '../model/json.ts';
import type { TreeFile } from '../model/base.ts';

const TIMEOUT_MS = 30_000;

/** Reads one file at one commit through GitHub's contents API, for a checkout that does not have the commit. */
export async function fileFromApi(
  token: string,
  apiUrl: string,
  repository: string,
  commit: string,
  path: string,
): Promise<TreeFile> {
  const [owner, repo] = repository.split('/');
  if (owner === undefined || repo === undefined)
    return { kind: 'failed', detail: `${JSON.stringify(repository)} is not a repository` };
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  try {
    const answer = await octokit.rest.repos.getContent({
      owner,
      repo,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
      request,
    });
    const text: unknown = answer.data;
    // The page of a proxy, or a folder's listing, would read as a file without any setting.
    const raw = /^application\/vnd\.github\b.*\braw\b/i.test(answer.headers['content-type'] ?? '');
    return raw && typeof text === 'string'
      ? { kind: 'found', bytes: Buffer.from(text) }
      : { kind: 'failed', detail: 'GitHub answered with something that is not a file' };
  } catch (error) {
    if (at(error, 'status') === 404) return absentOrUnknown(error);
    return { kind: 'failed', detail: `GitHub's API: ${messageOf(error)}` };
  }

  /** A 404 also means "no such commit" or "not allowed to see this": absent only if the commit itself can be seen. */
  async function absentOrUnknown(error: unknown): Promise<TreeFile> {
    try {
      await octokit.rest.git.getCommit({ owner: owner ?? '', repo: repo ?? '', commit_sha: commit, request });
      return { kind: 'absent' };
    } catch {
      return { kind: 'failed', detail: `GitHub's API: ${messageOf(error)}` };
    }
  }
}

/** Every path of a commit through GitHub's trees API. Throws where it cannot be had whole. */
export async function pathsFromApi(
  token: string,
  apiUrl: string,
  repository: string,
  commit: string,
): Promise<readonly string[]> {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: 'true', request });
  // A truncated list would hide lockfiles that were there.
  if (data.truncated) throw new Error(`GitHub's list of the files of ${commit} is truncated`);
  return data.tree.flatMap(({ path, type }) => (type === 'blob' && path !== undefined ? [path] : []));
}
