/**
 * Hosts that serve the public registry itself and nothing else. `registry.yarnpkg.com` is a DNS alias that Yarn keeps
 * for it, `registry.npmjs.com` is npm's own. `www.npmjs.com` is the website, and mirrors (npmmirror and the like) copy
 * it under their own rule: neither is the public registry.
 */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);

/** Is this address on the public registry, whatever the scheme? */
export function isPublicRegistry(url: URL): boolean {
  return PUBLIC_HOSTS.has(url.hostname) && url.port === '';
}
