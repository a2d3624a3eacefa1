import { getOctokit } from '@actions/github';
import { messageOf } from '../model/errors.ts';
import { at } from '../model/json.ts';
import type { Attempt, AttestationStorePort } from '../model/publish.ts';
import { type Fetch, guarded } from './github-records-transport.ts';

const TIMEOUT_MS = 30_000;
const MOST_DETAIL = 200;
const WHY: Readonly<Record<number, string>> = {
  401: 'the token is not valid',
  403: 'the job needs “permissions: attestations: write”',
  404: 'the repository has no attestations, or the token may not see it',
};

export interface AttestationStoreOptions {
  /** A token for the host of `apiUrl`; it is sent nowhere else. */
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `https://github.com`, for the page of the attestation. */
  readonly serverUrl: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly timeoutMs?: number;
}

/**
 * Stores a bundle as an attestation of the repository, for `gh attestation verify`
 * (https://docs.github.com/rest/repos/attestations). Asked once: an answer that was lost and asked for again would
 * store a second one.
 */
export function createAttestationStore(options: AttestationStoreOptions): AttestationStorePort {
  const { token, apiUrl, serverUrl, repository, timeoutMs = TIMEOUT_MS } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const quiet = (): undefined => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log });
  const own: unknown = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
  const fetch = guarded((own ?? globalThis.fetch) as Fetch, apiUrl);

  async function store(bundle: unknown): Promise<Attempt<{ readonly url: string }>> {
    try {
      const answer: { readonly data: unknown } = await octokit.request('POST /repos/{owner}/{repo}/attestations', {
        owner,
        repo,
        bundle: bundle as Record<string, unknown>,
        request: { fetch, signal: AbortSignal.timeout(timeoutMs) },
      });
      const id = at(answer.data, 'id');
      // A proxy's page with status 200 stored nothing.
      if (typeof id !== 'number')
        return { kind: 'unreachable', message: 'GitHub answered without the id of an attestation' };
      return { kind: 'done', value: { url: `${serverUrl}/${repository}/attestations/${id}` } };
    } catch (error) {
      return refusal(error);
    }
  }

  /** The token is in no message of Octokit's; it is taken out all the same, since a server may repeat what it was sent. */
  function refusal(error: unknown): Attempt<never> {
    const status = at(error, 'status');
    const said = messageOf(error).replaceAll(token, '***').slice(0, MOST_DETAIL);
    // Octokit gives what never was an answer a status of its own, 500.
    const answered = typeof status === 'number' && at(error, 'response') !== undefined ? status : null;
    if (answered === null || answered >= 500 || answered === 429)
      return { kind: 'unreachable', message: `GitHub's API: ${said}` };
    const why = WHY[answered];
    return {
      kind: 'refused',
      status: answered,
      message: `GitHub's API: ${said}${why === undefined ? '' : `; ${why}`}`,
    };
  }

  return { store };
}
