import type { ClientCertificate } from './connection.ts';
import type { NpmConfig } from './npmrc.ts';

/** What a request takes along to one address. */
export interface Credentials {
  /** The header's value, or `null`. */
  readonly authorization: string | null;
  readonly certificate: ClientCertificate;
}

const NOTHING: Credentials = { authorization: null, certificate: { cert: null, key: null } };

/**
 * The credentials that npm's configuration has for an address: those of the longest path prefix, by npm's own rule.
 * Nothing but credentials is handed to its library, or its rule would lend one path's token to another of the same host.
 *
 * @throws where a certificate or its key cannot be read
 */
export async function credentialsFor(url: URL, configured: NpmConfig['credentials']): Promise<Credentials> {
  // Every key that npm's rule could find begins with the host: most hosts have none, and its library is not needed.
  const host = `//${url.host}`;
  if (!Object.keys(configured).some((key) => key.startsWith(host))) return NOTHING;
  const { default: getAuth } = await import('npm-registry-fetch/lib/auth.js');
  const { token, auth, cert, key } = getAuth(url.href, configured);
  const authorization = token !== null ? `Bearer ${token}` : auth !== null ? `Basic ${auth}` : null;
  return { authorization, certificate: { cert, key } };
}
