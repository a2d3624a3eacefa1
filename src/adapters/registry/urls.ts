import { BlockList, isIP } from 'node:net';
import { rememberingLast } from '../../model/last.ts';
import { parseUrl } from '../../model/url.ts';

/** npm's default registry. */
export const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

const LONGEST_SHOWN = 300;

/** An http(s) address without credentials, query and fragment; `null` for anything else. */
export function parseHttpUrl(text: string): URL | null {
  const url = parseUrl(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // Asked first, since to set a part is to parse it all again. A lone `?` or `#` is no part, and still in the address.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.href.includes('?')) url.search = '';
  if (url.href.includes('#')) url.hash = '';
  // A fully qualified name (`host.`) is the same host.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  return url;
}

/**
 * A registry's address in its one form: lower-case host, no default port, no credentials, a trailing slash. `null` where
 * it is no http(s) address.
 */
export function normaliseRegistry(text: string): string | null {
  const url = parseHttpUrl(text.trim());
  if (url === null) return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** Does `address` lie under `registry`: the same host and port, and within its path? The scheme is the caller's question. */
export function isWithin(address: URL, registry: URL): boolean {
  return address.host === registry.host && address.pathname.startsWith(registry.pathname);
}

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');

/** Suffixes that no public DNS serves (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_SUFFIXES = ['.localhost', '.local', '.internal', '.home.arpa', '.test'];

/** Can traffic to this host cross the public internet? Loopback, private ranges and names without a public suffix cannot. */
export function isPublicHost(url: URL): boolean {
  return isPublicName(url.hostname);
}

/** Entry for entry of a lockfile the same one. */
const isPublicName = rememberingLast((hostname) => {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family !== 0) return !PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4');
  return host.includes('.') && !PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix));
});

/** An address for a message: host and path, never credentials, a query or control characters, and of bounded length. */
export function showUrl(url: URL): string {
  return printable(`${url.host}${url.pathname}`);
}

/** Attacker's text for a message: control and format characters replaced, length bounded. */
export function printable(text: string): string {
  const clean = text.slice(0, LONGEST_SHOWN + 1).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return clean.length > LONGEST_SHOWN ? `${clean.slice(0, LONGEST_SHOWN)}…` : clean;
}
