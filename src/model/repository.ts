import { parseUrl } from './url.ts';

/** A source repository: host and path, without scheme, credentials or `.git`. */
export interface RepositoryRef {
  /** Lower case, e.g. `github.com`. */
  readonly host: string;
  /** As written, e.g. `npm/cli` or `group/subgroup/project`. */
  readonly path: string;
}

/** Hosts that compare owner and repository without case. */
const CASELESS_HOSTS: ReadonlySet<string> = new Set(['github.com', 'gitlab.com']);

/** Compares parsed fields, never prefixes: `acme/lib-evil` is not `acme/lib`. */
export function sameRepository(a: RepositoryRef, b: RepositoryRef): boolean {
  if (a.host !== b.host) return false;
  return CASELESS_HOSTS.has(a.host) ? a.path.toLowerCase() === b.path.toLowerCase() : a.path === b.path;
}

/** `github.com/npm/cli`. */
export function formatRepository(ref: RepositoryRef): string {
  return `${ref.host}/${ref.path}`;
}

/** What a URL parser takes out in silence: an address with it says one repository and would be read as another. */
const REWRITTEN = /[\s\\]|\/(?:\.|%2e){1,2}(?:[/#]|$)/i;

/**
 * Reads an absolute http(s) or `git+https` repository address. Returns `null` for anything else: an address
 * with credentials, a query, no path, or a path that climbs.
 */
export function repositoryFromUri(uri: string): RepositoryRef | null {
  const text = uri.replace(/^git\+/, '');
  if (!/^https?:\/\//i.test(text) || REWRITTEN.test(text)) return null;
  const url = parseUrl(text);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '') return null;
  const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return path === '' ? null : { host: url.host.toLowerCase(), path };
}
