import { messageOf, type Problem } from '../model/errors.ts';
import { parseJson, stringAt } from '../model/json.ts';
import type { Attempt, IdTokenPort } from '../model/publish.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 64 * 1024;

/**
 * Why this process may not ask for an identity token, or `null`: the runner sets these two variables where the job has
 * `id-token: write`, and never for a pull request from a fork.
 */
export function missingIdToken(env: Environment): Problem | null {
  if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '' && (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') !== '')
    return null;
  return env['GITHUB_ACTIONS'] === 'true'
    ? {
        code: 'ID_TOKEN_PERMISSION',
        message: 'This job may not ask for an identity token.',
        hint: 'Give it “permissions: id-token: write”.',
      }
    : { code: 'ID_TOKEN_NO_RUN', message: 'This is not a run of GitHub Actions: nobody issues identity tokens here.' };
}

/**
 * Identity tokens for the command line, straight from the runner. The action asks through its toolkit, which writes each
 * token to standard output so that the runner masks it; here standard output may be a file, so a token is written nowhere.
 */
export function createIdTokens(env: Environment, readClaims: IdTokenPort['claims']): IdTokenPort {
  const missing = missingIdToken(env);
  return {
    missing,
    claims: readClaims,
    async token(audience) {
      if (missing !== null) return { kind: 'refused', status: null, message: missing.message };
      return ask(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', audience);
    },
  };
}

async function ask(address: string, bearer: string, audience: string): Promise<Attempt<string>> {
  if (!URL.canParse(address))
    return { kind: 'refused', status: null, message: 'the runner’s address for tokens is none' };
  const url = new URL(address);
  url.searchParams.set('audience', audience);
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      // The bearer is for this address alone.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { status } = response;
    if (status !== 200) {
      await response.body?.cancel();
      return status >= 500
        ? { kind: 'unreachable', message: `the runner’s token service answered ${status}` }
        : { kind: 'refused', status, message: 'the runner’s token service refused' };
    }
    const bytes = await readUpTo(response, MOST_BYTES);
    const value = bytes === null ? null : stringAt(parseJson(bytes), 'value');
    // The answer may be half a token: nothing of it is quoted.
    if (value === null || value === '')
      return { kind: 'unreachable', message: 'the runner’s token service gave no token' };
    return { kind: 'done', value };
  } catch (error) {
    return { kind: 'unreachable', message: `the runner’s token service cannot be reached (${messageOf(error)})` };
  }
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
