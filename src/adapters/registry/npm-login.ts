import getAuth from 'npm-registry-fetch/lib/auth.js';
import type { NpmConfig } from './npmrc.ts';

/** What actions/setup-node exports as NODE_AUTH_TOKEN where the workflow gave none. */
const PLACEHOLDER = 'XXXXX-XXXXX-XXXXX-XXXXX';

/** Has npm's configuration something to log in with at this registry? Never what it is. */
export function npmLogin(config: Pick<NpmConfig, 'credentials'>, registry: string): 'none' | 'placeholder' | 'present' {
  const { token, auth, cert, key } = getAuth(registry, config.credentials);
  if (token !== null) return token === PLACEHOLDER || /^\$\{[^{}]*\}$/.test(token) ? 'placeholder' : 'present';
  return auth !== null || (cert !== null && key !== null) ? 'present' : 'none';
}
