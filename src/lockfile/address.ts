import { isRegistryAddress } from './registry-path.ts';

/** What an address leads to. `other` is a protocol that npm does not have: never a reason to look away. */
export type AddressKind = 'registry' | 'remote-tarball' | 'git' | 'file' | 'other';

const GIT_SCHEME = /^(?:git|git\+[a-z]+|ssh|github|gitlab|bitbucket|gist|sourcehut):/i;
/** `git@github.com:owner/repo.git`: a host has a dot, so that `name@npm:other` is none. */
const SCP = /^[^@\s/]+@[^:.\s/]+\.[^:\s/]+:\S/;
const HTTP_SCHEME = /^https?:/i;
const FILE = /^(?:file:|~?[/\\]|\.{1,2}(?:[/\\]|$)|[a-z]:[/\\])/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `owner/repo` and `owner/repo#commit`, which npm reads as a repository on GitHub. */
const SHORTHAND = /^[^@:/\\\s#.~][^@:/\\\s#]*\/[^@:/\\\s#]+(?:#.*)?$/;
const LOCAL_TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;

/** Hosts whose plain https addresses of a repository npm clones instead of downloading. */
const GIT_HOSTS: ReadonlySet<string> = new Set([
  'github.com',
  'www.github.com',
  'gitlab.com',
  'www.gitlab.com',
  'bitbucket.org',
  'www.bitbucket.org',
  'gist.github.com',
  'git.sr.ht',
]);

/**
 * Tells what a lockfile's `resolved`, `from` or address-like `version` leads to, as npm-package-arg reads it; `null`
 * for text that is no address at all: a version, a range, a tag.
 */
export function addressKind(text: string): AddressKind | null {
  if (HTTP_SCHEME.test(text)) return httpKind(text);
  if (GIT_SCHEME.test(text) || SCP.test(text)) return 'git';
  if (FILE.test(text)) return 'file';
  if (ANY_SCHEME.test(text)) return 'other';
  if (SHORTHAND.test(text)) return 'git';
  return /[/\\]/.test(text) || LOCAL_TARBALL.test(text) ? 'file' : null;
}

/** A folder, as against an archive in one: npm links the one and unpacks the other. */
export function isFolderAddress(text: string): boolean {
  return addressKind(text) === 'file' && !LOCAL_TARBALL.test(text);
}

/** Reads `npm:name@version`, the way an alias is written; `null` for anything else. */
export function readAlias(text: string): { readonly name: string; readonly version: string | null } | null {
  if (!/^npm:/i.test(text)) return null;
  const target = text.slice('npm:'.length);
  const at = target.indexOf('@', 1);
  return at === -1 ? { name: target, version: null } : { name: target.slice(0, at), version: target.slice(at + 1) };
}

/**
 * A git address without the spelling: `git+ssh://git@github.com/o/r.git#c`, `github:o/r#c` and `o/r#c` are one.
 * Used only to compare two addresses within one file.
 */
export function gitIdentity(text: string): string {
  const hash = text.indexOf('#');
  const address = hash === -1 ? text : text.slice(0, hash);
  const committish = hash === -1 ? '' : text.slice(hash);
  const place = address
    .replace(/^(?:github:)?(?=[^@:/]+\/[^:/]+$)/i, 'github.com/')
    .replace(/^gitlab:/i, 'gitlab.com/')
    .replace(/^bitbucket:/i, 'bitbucket.org/')
    .replace(/^gist:/i, 'gist.github.com/')
    .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/\.git$/i, '');
  const slash = place.indexOf('/');
  return `${place.slice(0, slash).toLowerCase()}${place.slice(slash)}${committish}`;
}

/**
 * What nearly every entry of nearly every lockfile has: `https://host/name/-/name-1.0.0.tgz`, in letters that no parser
 * of addresses reads otherwise. No part begins with a dot, so that none is `..`; nothing is escaped.
 */
const PLAIN_TARBALL = /^https?:\/\/[\w.:-]+(?:\/[\w@][\w@.~+-]*)+\/-\/\w[\w.+-]*\.tgz$/;

function httpKind(text: string): AddressKind {
  if (!URL.canParse(text)) return 'other';
  // The first of the shapes that a registry's address has: to take each apart takes longer than all else about an entry.
  if (PLAIN_TARBALL.test(text)) return 'registry';
  const url = new URL(text);
  if (isRegistryAddress(url)) return 'registry';
  return isRepository(url) ? 'git' : 'remote-tarball';
}

/**
 * A repository and no archive: `https://any.host/repo.git`, which npm 7 wrote for `git+https:`, and on the hosts that npm
 * knows also `https://github.com/owner/repo` and `…/tree/…`.
 */
function isRepository(url: URL): boolean {
  if (url.pathname.endsWith('.git')) return true;
  if (!GIT_HOSTS.has(url.hostname)) return false;
  const [, , third, ...more] = url.pathname.split('/').filter((part) => part !== '');
  return third === undefined || (third === 'tree' && more.length > 0);
}
