import { parseUrl } from '../../model/url.ts';
import type { DocumentKind } from './documents.ts';
import type { Got } from './http.ts';
import { isPublicHost } from './urls.ts';

export const MOST_REDIRECTS = 3;

/** Where a redirect leads, without credentials; `null` where the answer is none or names no http(s) address. */
export function redirectTarget(got: Extract<Got, { kind: 'response' }>, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(got.status) || got.location === null) return null;
  const target = parseUrl(got.location, from.href);
  if (target === null) return null;
  target.username = '';
  target.password = '';
  return target.protocol === 'http:' || target.protocol === 'https:' ? target : null;
}

/**
 * May a registry send us to another host? Not for a document: only the configured registry is believed. For a tarball yes,
 * since registries keep them elsewhere (GitHub Packages, Artifactory, GitLab: in an object store), and it is held against a
 * hash whoever serves it. Such a host is named by the registry and never by a pull request, gets no credentials, and is
 * reached over https. A public registry cannot point into this machine's own network; a private one, which is in that
 * network itself, can, and if it has no https either, its store need not have it.
 */
export function mayLeave(start: URL, target: URL, kind: DocumentKind): boolean {
  if (kind !== 'tarball') return false;
  if (isPublicHost(start)) return target.protocol === 'https:' && isPublicHost(target);
  return target.protocol === 'https:' || (start.protocol === 'http:' && !isPublicHost(target));
}
