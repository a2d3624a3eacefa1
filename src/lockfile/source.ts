import type { LockedPackage } from '../model/package.ts';
import { gitIdentity } from './address.ts';

/** Addresses of the public registry that lockfiles use for one and the same place. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);

/**
 * Where an entry's bytes come from, in a form that two entries can be compared by. A registry entry without an address
 * says only that the configured registry has it: `registry`, which is compatible with any.
 */
export function sourceOf(entry: LockedPackage): string {
  switch (entry.kind) {
    case 'registry':
    case 'bundled':
      return entry.resolved === null ? 'registry' : registrySource(entry.resolved);
    case 'git':
      return `git ${entry.resolved === null ? '' : gitIdentity(entry.resolved).replace(/#.*$/, '')}`;
    case 'remote-tarball':
    case 'file':
    case 'link':
    case 'workspace':
    case 'patch':
    case 'runtime':
    case 'other':
      return `${entry.kind} ${entry.resolved ?? ''}`;
  }
}

function registrySource(resolved: string): string {
  if (!URL.canParse(resolved)) return 'registry';
  const { protocol, host } = new URL(resolved);
  if (protocol !== 'http:' && protocol !== 'https:') return 'registry';
  return PUBLIC_HOSTS.has(host) ? 'registry npmjs' : `registry ${host}`;
}

/**
 * Where exactly a registry entry's bytes are fetched from, in a form that two entries can be compared by; `null` where it
 * states no address. The host alone would not do: on the same registry lies every other package, too.
 */
export function addressOf({ kind, resolved }: LockedPackage): string | null {
  if (resolved === null || (kind !== 'registry' && kind !== 'bundled') || !URL.canParse(resolved)) return resolved;
  const url = new URL(resolved);
  if (PUBLIC_HOSTS.has(url.host)) url.host = 'registry.npmjs.org';
  // Yarn 1 writes a hash there.
  url.hash = '';
  return url.href;
}

/** Can both be the same place? */
export function sameSource(a: string, b: string): boolean {
  if (a === b) return true;
  return (a === 'registry' && b.startsWith('registry ')) || (b === 'registry' && a.startsWith('registry '));
}

export function isRegistrySource(source: string): boolean {
  return source === 'registry' || source.startsWith('registry ');
}

/**
 * Do two sets of hashes contradict each other? Only hashes of a common algorithm can; a sha1 beside a sha512 says
 * nothing. Each is an SRI string as written.
 */
export function hashesDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const left = byAlgorithm(a);
  for (const [algorithm, digests] of byAlgorithm(b)) {
    const others = left.get(algorithm);
    if (others === undefined) continue;
    if (digests.size !== others.size || [...digests].some((digest) => !others.has(digest))) return true;
  }
  return false;
}

function byAlgorithm(sri: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const part of sri.trim().split(/\s+/)) {
    const cut = part.indexOf('-');
    const algorithm = part.slice(0, Math.max(cut, 0)).toLowerCase();
    const digest = part.slice(cut + 1).replace(/\?.*$/, '');
    const digests = found.get(algorithm);
    if (digests === undefined) found.set(algorithm, new Set([digest]));
    else digests.add(digest);
  }
  return found;
}

const STRENGTH = ['sha1', 'sha256', 'sha384', 'sha512'];

/** 0 for no hash, then stronger with each algorithm. */
export function strengthOf(sri: string | null): number {
  if (sri === null) return 0;
  return Math.max(...[...byAlgorithm(sri).keys()].map((algorithm) => STRENGTH.indexOf(algorithm) + 1), 0);
}
