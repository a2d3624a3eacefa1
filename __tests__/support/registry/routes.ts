/** What a request asks for, told from its path below the registry's base path. */
export type Route =
  | { readonly kind: 'packument' | 'abbreviated'; readonly name: string; readonly version: null }
  | { readonly kind: 'version' | 'attestations'; readonly name: string; readonly version: string }
  | { readonly kind: 'tarball'; readonly name: string; readonly version: null; readonly file: string }
  | { readonly kind: 'keys' | 'other'; readonly name: null; readonly version: null };

const OTHER: Route = { kind: 'other', name: null, version: null };
const ABBREVIATED = 'application/vnd.npm.install-v1+json';

/** Reads a path. A scope may be escaped (`@scope%2fname`) or not; what is nothing the registry has is `other`. */
export function routeOf(path: string, basePath: string, accept: string): Route {
  const bare = path.split('?')[0] ?? '';
  if (!bare.startsWith(basePath)) return OTHER;
  const decoded = decode(bare.slice(basePath.length));
  if (decoded === null) return OTHER;
  if (decoded === '-/npm/v1/keys') return { kind: 'keys', name: null, version: null };
  const attested = /^-\/npm\/v1\/attestations\/(@[^/@]+\/[^/@]+|[^/@]+)@([^/]+)$/.exec(decoded);
  if (attested !== null) return { kind: 'attestations', name: attested[1] ?? '', version: attested[2] ?? '' };
  const match = /^(@[^/]+\/[^/]+|[^/@-][^/]*)(?:\/(.+))?$/.exec(decoded);
  if (match === null) return OTHER;
  const [, name = '', rest] = match;
  if (rest === undefined)
    return { kind: accept.includes(ABBREVIATED) ? 'abbreviated' : 'packument', name, version: null };
  if (rest.startsWith('-/')) return { kind: 'tarball', name, version: null, file: rest.slice(2) };
  return rest.includes('/') ? OTHER : { kind: 'version', name, version: rest };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
