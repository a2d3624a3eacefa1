import { gzipSync } from 'node:zlib';
import { IncompleteError } from '../model/errors.ts';
import { at, isRecord, stringAt } from '../model/json.ts';
import { GitHubWriteClient, type GitHubWriteOptions } from './github-write-client.ts';

/** A repository as GitHub lists it. Names and branches are foreign text. */
export interface ListedRepository {
  readonly id: number;
  readonly fullName: string;
  readonly branch: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
}

const PAGE = 100;
/** 100,000 repositories. */
const MOST_PAGES = 1000;

/**
 * All repositories of an organisation that the token may see (https://docs.github.com/rest/repos/repos). What it may not see is
 * not listed, and GitHub does not say so.
 *
 * @throws IncompleteError where a page cannot be had: a list with a hole is no list
 */
export async function listRepositories(
  organisation: string,
  options: Omit<GitHubWriteOptions, 'repository'>,
): Promise<readonly ListedRepository[]> {
  const client = new GitHubWriteClient({ ...options, repository: '' });
  const found = new Map<number, ListedRepository>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await client.ask({
      route: 'GET /orgs/{org}/repos',
      parameters: { org: organisation, type: 'all', sort: 'full_name', direction: 'asc', per_page: PAGE, page },
      repeatable: true,
      read: readPage,
    });
    if (answer.kind !== 'done') throw unlisted(organisation, answer.detail);
    // One that is made or renamed meanwhile moves others from page to page.
    for (const repository of answer.value) found.set(repository.id, repository);
    if (!answer.more) return [...found.values()];
  }
  throw unlisted(organisation, `it has more than ${MOST_PAGES * PAGE} repositories`);
}

/**
 * Gives a repository its SARIF (https://docs.github.com/rest/code-scanning). Sent once: an answer that was lost is no reason to
 * have everything analysed twice.
 */
export async function uploadSarif(
  sarif: Uint8Array,
  { commit, branch }: { readonly commit: string; readonly branch: string },
  options: GitHubWriteOptions,
): Promise<'uploaded' | 'refused'> {
  const answer = await new GitHubWriteClient(options).ask({
    route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
    parameters: { commit_sha: commit, ref: `refs/heads/${branch}`, sarif: gzipSync(sarif).toString('base64') },
    repeatable: false,
    read: (value) => stringAt(value, 'id'),
  });
  return answer.kind === 'done' ? 'uploaded' : 'refused';
}

function readPage(value: unknown): readonly ListedRepository[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.map(readRepository);
  const whole = read.filter((repository) => repository !== null);
  return whole.length === read.length ? whole : null;
}

function readRepository(value: unknown): ListedRepository | null {
  const id = at(value, 'id');
  const [fullName, branch] = [stringAt(value, 'full_name'), stringAt(value, 'default_branch')];
  if (!isRecord(value) || typeof id !== 'number' || fullName === null || branch === null) return null;
  return {
    id,
    fullName,
    branch,
    archived: value['archived'] === true,
    disabled: value['disabled'] === true,
    fork: value['fork'] === true,
  };
}

function unlisted(organisation: string, detail: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'FLEET_UNLISTED',
      message: `The repositories of ${organisation} cannot be listed: ${detail}.`,
      hint: 'Give a token that may read metadata of the organisation’s repositories: see docs/fleet.md.',
    },
  ]);
}
