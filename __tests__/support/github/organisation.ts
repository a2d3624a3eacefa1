import { gunzipSync } from 'node:zlib';
import type { Answers } from './answers.ts';
import type { Operation } from './contract.ts';
import type { GitHubRepository } from './repository.ts';
import { reply, type TypedReply } from './routes.ts';
import { invalid, type TokenHolder } from './writing.ts';

/** The repositories of an organisation, in pages, as GitHub lists them. `null`: the request is about something else. */
export function listForOrganisation(
  { id, params, query }: Operation,
  repositories: readonly GitHubRepository[],
  answers: Answers,
): TypedReply | null {
  if (id !== 'repos/list-for-org') return null;
  const owned = repositories.filter(({ owner, invisible }) => !invisible && owner === params['org']);
  const all = owned.toSorted((a, b) => (a.fullName < b.fullName ? -1 : 1));
  const [page, size] = [Number(query['page'] ?? 1), Math.min(100, Number(query['per_page'] ?? 30))];
  const shown = all.slice((page - 1) * size, page * size).map((repository) => ({
    ...answers.repository(repository),
    archived: repository.archived,
    disabled: repository.disabled,
    fork: repository.fork,
  }));
  const next = `<${answers.url}/organizations/1/repos?per_page=${size}&page=${page + 1}>; rel="next"`;
  return reply(200, shown, page * size < all.length ? { link: next } : {});
}

/** Takes SARIF for code scanning: gzip in base64, of a commit, for a token that may write security events. */
export function takeSarif(
  { id }: Operation,
  repository: GitHubRepository,
  { url }: Answers,
  holder: TokenHolder,
  body: Readonly<Record<string, unknown>>,
): TypedReply | null {
  if (id !== 'code-scanning/upload-sarif') return null;
  if (holder.permissions['security-events'] !== 'write')
    return reply(403, { message: 'Resource not accessible by integration', documentation_url: '' });
  try {
    const text = gunzipSync(Buffer.from(String(body['sarif']), 'base64')).toString();
    repository.sarif.push({ commit: String(body['commit_sha']), ref: String(body['ref']), sarif: JSON.parse(text) });
  } catch {
    return invalid('the sarif is no JSON in gzip in base64');
  }
  const receipt = '47177e22-5596-11eb-80a1-c1e54ef945c6';
  return reply(202, { id: receipt, url: `${url}/repos/${repository.fullName}/code-scanning/sarifs/${receipt}` });
}
