import { getOctokit } from '@actions/github';
import { messageOf } from '../model/errors.ts';
import { at } from '../model/json.ts';
import type { GitFile } from './git.ts';

/** Reads one file at one commit through GitHub's contents API, for a checkout that does not have the commit. */
export async function fileFromApi(
  token: string,
  apiUrl: string,
  repository: string,
  commit: string,
  path: string,
): Promise<Exclude<GitFile, { kind: 'no-commit' }>> {
  const [owner, repo] = repository.split('/');
  if (owner === undefined || repo === undefined)
    return { kind: 'failed', detail: `${JSON.stringify(repository)} is no repository` };
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  try {
    const answer = await octokit.rest.repos.getContent({
      owner,
      repo,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
    });
    const text: unknown = answer.data;
    return typeof text === 'string'
      ? { kind: 'found', text }
      : { kind: 'failed', detail: 'GitHub answered with something that is no file' };
  } catch (error) {
    if (at(error, 'status') === 404) return absentOrUnknown(error);
    return { kind: 'failed', detail: `GitHub's API: ${messageOf(error)}` };
  }

  /** A 404 also means "no such commit" or "not allowed to see this": absent only if the commit itself can be seen. */
  async function absentOrUnknown(error: unknown): Promise<Exclude<GitFile, { kind: 'no-commit' }>> {
    try {
      await octokit.rest.git.getCommit({ owner: owner ?? '', repo: repo ?? '', commit_sha: commit });
      return { kind: 'absent' };
    } catch {
      return { kind: 'failed', detail: `GitHub's API: ${messageOf(error)}` };
    }
  }
}
