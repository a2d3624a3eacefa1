import type { LockedPackage } from '../model/package.ts';
import { gitIdentity } from './address.ts';

/** Addresses of the public registry that lockfiles use for one and the same place. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);

/** The configured registry, whichever that is: what an entry without an address says. Compatible with any. */
const CONFIGURED = 'registry';
/** Anyone on the way can answer: a move from https to http is a move to somewhere else. */
const PLAIN = ' over http';

/**
 * Where an entry's bytes come from, in a form that two entries can be compared by: `registry`, `registry <host>`,
 * `git <repository>` without the commit, `<kind> <address>`.
 */
export function sourceOf(entry: LockedPackage): string {
  const { kind, resolved } = entry;
  switch (kind) {
    case 'registry':
    case 'bundled':
      return resolved === null ? CONFIGURED : registrySource(resolved);
    case 'git':
      return `git ${resolved === null ? '' : upTo(gitIdentity(resolved), '#')}`;
    case 'remote-tarball':
    case 'file':
    case 'link':
    case 'workspace':
    case 'patch':
    case 'runtime':
    case 'other':
      return `${kind} ${resolved ?? ''}`;
  }
}

function registrySource(resolved: string): string {
  // Nearly every entry of nearly every lockfile, and an address takes long to parse.
  if (resolved.startsWith('https://registry.npmjs.org/')) return `${CONFIGURED} npmjs`;
  const url = webUrlOf(resolved);
  // pnpm's named registries, `work:a@1.0.0`: another place than the configured one, wherever that name leads.
  if (url === null) return `${CONFIGURED} ${/^[a-z][\w.-]*:/i.exec(resolved)?.[0] ?? resolved}`;
  const place = PUBLIC_HOSTS.has(url.host) ? 'npmjs' : url.host;
  return `${CONFIGURED} ${place}${url.protocol === 'http:' ? PLAIN : ''}`;
}

function webUrlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/**
 * An entry's address without what formats spell differently: the public registry's names, Yarn's `#sha1`, the spelling of
 * a git address. `null` for a registry entry that states none, which is compatible with any.
 */
export function addressAcrossFormats(entry: LockedPackage): string | null {
  const { kind, resolved } = entry;
  if (kind === 'git') return resolved === null ? '' : gitIdentity(resolved);
  if (kind !== 'registry' && kind !== 'bundled') return resolved ?? '';
  if (resolved === null) return null;
  const url = webUrlOf(resolved);
  return url === null ? resolved : `${registrySource(resolved)} ${url.pathname}${url.search}`;
}

export function isRegistrySource(source: string): boolean {
  return source === CONFIGURED || source.startsWith(`${CONFIGURED} `);
}

/** Can bytes that came from `before` come from `now` without a move? A registry that is now asked over https did not move. */
export function staysAt(before: string, now: string): boolean {
  if (before === now || before === `${now}${PLAIN}`) return true;
  return (before === CONFIGURED && isRegistrySource(now)) || (now === CONFIGURED && isRegistrySource(before));
}

/**
 * A patched copy of the registry's package of this very name, as Yarn makes one of `typescript` and `fsevents` by itself:
 * the bytes still come from there, by an entry of their own, and the patch is a file of the project.
 */
export function patchesRegistry({ kind, name, resolved }: LockedPackage): boolean {
  const rest =
    kind === 'patch' && resolved?.startsWith(`patch:${name}@`) ? resolved.slice(`patch:${name}@`.length) : '';
  return /^npm(?::|%3A)/i.test(rest);
}

/** The places of several entries, asked in constant time: a hostile lockfile has thousands of entries of one name. */
export class Sources {
  readonly #all: ReadonlySet<string>;
  readonly hasRegistry: boolean;

  constructor(sources: Iterable<string>) {
    this.#all = new Set(sources);
    this.hasRegistry = [...this.#all].some(isRegistrySource);
  }

  /** Is there one at which `now` stays? */
  include(now: string): boolean {
    if (this.#all.has(now) || this.#all.has(`${now}${PLAIN}`)) return true;
    if (now === CONFIGURED) return this.hasRegistry;
    return isRegistrySource(now) && this.#all.has(CONFIGURED);
  }
}

/** Digests by algorithm. */
export type Hashes = ReadonlyMap<string, ReadonlySet<string>>;

/** The hashes of an SRI string as written, without `?options`, in any order. */
export function hashesOf(sri: string | null): Hashes {
  const found = new Map<string, Set<string>>();
  for (const part of (sri ?? '').split(/\s+/)) {
    if (part === '') continue;
    const cut = part.indexOf('-');
    const algorithm = part.slice(0, Math.max(cut, 0)).toLowerCase();
    const digest = upTo(part.slice(cut + 1), '?');
    const digests = found.get(algorithm);
    if (digests === undefined) found.set(algorithm, new Set([digest]));
    else digests.add(digest);
  }
  return found;
}

/**
 * Is there a hash in `now` that `before` contradicts? Only hashes of a common algorithm can contradict each other; a
 * sha1 beside a sha512 says nothing. An extra hash beside the old one does: npm takes bytes that match either.
 */
export function addsHash(before: Hashes, now: Hashes): boolean {
  return [...now].some(([algorithm, digests]) => {
    const known = before.get(algorithm);
    return known !== undefined && [...digests].some((digest) => !known.has(digest));
  });
}

const STRENGTH = ['sha1', 'sha256', 'sha384', 'sha512'];

/** 0 for no hash, then stronger with each algorithm. */
export function strengthOf(hashes: Hashes): number {
  return Math.max(...[...hashes.keys()].map((algorithm) => STRENGTH.indexOf(algorithm) + 1), 0);
}

function upTo(text: string, mark: string): string {
  const cut = text.indexOf(mark);
  return cut === -1 ? text : text.slice(0, cut);
}
