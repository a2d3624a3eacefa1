import { getIDToken, setSecret } from '@actions/core';
import { missingIdToken } from '../adapters/id-token.ts';
import { messageOf } from '../model/errors.ts';
import type { Attempt, IdTokenPort } from '../model/publish.ts';
import { readTokenClaims } from '../publish/token-claims.ts';

/** The toolkit itself waits for minutes, and asks ten times. */
const TIMEOUT_MS = 60_000;

/** Identity tokens for the action, by GitHub's own toolkit. Each is masked before anything else happens with it. */
export function createActionIdTokens(env: Readonly<Record<string, string | undefined>>): IdTokenPort {
  const missing = missingIdToken(env);
  return {
    missing,
    claims: readTokenClaims,
    async token(audience) {
      if (missing !== null) return { kind: 'refused', status: null, message: missing.message };
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<Attempt<string>>((resolve) => {
        const message = `GitHub issued no identity token within ${TIMEOUT_MS / 1000} seconds`;
        timer = setTimeout(() => resolve({ kind: 'unreachable', message }), TIMEOUT_MS);
      });
      try {
        return await Promise.race([ask(audience), late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function ask(audience: string): Promise<Attempt<string>> {
  try {
    const token = await getIDToken(audience);
    setSecret(token);
    return { kind: 'done', value: token };
  } catch (error) {
    const text = messageOf(error);
    const status = /Error Code *: *(\d{3})/.exec(text)?.[1];
    const refused = status !== undefined && Number(status) >= 400 && Number(status) < 500;
    // The toolkit's message may hold the service's answer, of which nothing is shown.
    const message = `GitHub issued no identity token${status === undefined ? '' : ` (${status})`}`;
    return refused ? { kind: 'refused', status: Number(status), message } : { kind: 'unreachable', message };
  }
}
