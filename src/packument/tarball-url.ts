import validVersion from 'semver/functions/valid.js';
import { parseUrl } from '../model/url.ts';

/** Does a tarball's address name the package and version that the lockfile says it is? */
export type ResolvedMatch =
  | { readonly kind: 'match' }
  /** It names another package or version: npm would install that one under this name. */
  | { readonly kind: 'other'; readonly name: string; readonly version: string }
  /** The address has no shape that a known registry uses, so it says nothing either way. */
  | { readonly kind: 'unreadable' };

const UNREADABLE: ResolvedMatch = { kind: 'unreadable' };
const LONGEST = 4096;
const EXTENSION = /\.(?:tgz|tar\.gz)$/;

/**
 * Reads a registry tarball's address. Its path must end in one of these, percent-encoded or not:
 *
 * - `/{name}/-/{base}-{version}.tgz`: npm and nearly everyone; also `/{name}/-/@scope/{base}-{version}.tgz` (Artifactory, GitLab)
 * - `/{name}/download/…`: the same with cnpm's word for `-`
 * - `/download/{name}/{version}/{hash}`: GitHub Packages
 * - `/~/{revision}/{name}/{version}.tgz`: jsr.io
 *
 * Host, prefix, query and fragment are not looked at. Nothing is fetched.
 */
export function resolvedMatches(name: string, version: string, resolved: string): ResolvedMatch {
  const named = readTarballUrl(resolved, name);
  if (named === null) return UNREADABLE;
  if (named.name === name && sameVersion(named.version, version)) return { kind: 'match' };
  return { kind: 'other', name: named.name, version: named.version };
}

interface Named {
  readonly name: string;
  readonly version: string;
}

function readTarballUrl(resolved: string, expected: string): Named | null {
  const url = resolved.length > LONGEST ? null : parseUrl(resolved);
  if (url === null) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const segments = decodedSegments(url.pathname);
  if (segments === null) return null;
  return readNpm(segments, expected) ?? readGitHub(segments) ?? readJsr(segments);
}

/** Path segments, decoded; `null` where one cannot be decoded, or climbs once decoded (`..%2f`). */
function decodedSegments(pathname: string): readonly string[] | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.some((segment) => segment === '.' || segment === '..') ? null : segments;
}

function readNpm(segments: readonly string[], expected: string): Named | null {
  const file = segments.at(-1);
  if (file === undefined) return null;
  // With the scope repeated before the file, the separator is one further to the left.
  const repeated = segments.at(-2)?.startsWith('@') === true ? segments.at(-2) : undefined;
  const at = segments.length - (repeated === undefined ? 2 : 3);
  const separator = segments[at];
  if (at < 1 || (separator !== '-' && separator !== 'download')) return null;
  const name = nameBefore(segments, at);
  if (name === null) return null;
  if (repeated !== undefined && !name.startsWith(`${repeated}/`)) return null;
  return readFile(file, name, expected);
}

/** The name that ends just before segment `end`. */
function nameBefore(segments: readonly string[], end: number): string | null {
  const base = segments[end - 1];
  if (base === undefined) return null;
  const scope = segments[end - 2];
  return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}

/**
 * A file name against the name in the path. Where the two disagree, it is the one that is not expected: neither
 * `/lodash/-/evil-1.0.0.tgz` nor `/evil/-/lodash-1.0.0.tgz` is `lodash`.
 */
function readFile(file: string, name: string, expected: string): Named | null {
  if (!EXTENSION.test(file)) return null;
  const stem = file.replace(EXTENSION, '');
  const base = name.slice(name.indexOf('/') + 1);
  if (stem.startsWith(`${base}-`)) {
    const version = stem.slice(base.length + 1);
    if (isVersion(version)) return { name, version };
  }
  for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
    const version = stem.slice(dash + 1);
    if (!/^\d/.test(version) || !isVersion(version)) continue;
    const fromFile = stem.slice(0, dash);
    return { name: fromFile === expected ? name : fromFile, version };
  }
  return null;
}

function readGitHub(segments: readonly string[]): Named | null {
  const at = segments.lastIndexOf('download');
  if (at < 0) return null;
  const rest = segments.slice(at + 1);
  const scoped = rest[0]?.startsWith('@') === true;
  if (rest.length !== (scoped ? 4 : 3)) return null;
  const version = rest.at(-2) ?? '';
  return isVersion(version) ? { name: rest.slice(0, scoped ? 2 : 1).join('/'), version } : null;
}

function readJsr(segments: readonly string[]): Named | null {
  const [tilde, revision, scope, base, file] = segments.slice(-5);
  if (tilde !== '~' || revision === undefined || scope?.startsWith('@') !== true || file === undefined) return null;
  const version = file.replace(EXTENSION, '');
  return version !== file && isVersion(version) ? { name: `${scope}/${base}`, version } : null;
}

/** Loose, because old tarballs are named before npm made their versions proper: `handlebars-1.0.2beta.tgz`. */
function isVersion(text: string): boolean {
  return validVersion(text, { loose: true }) !== null;
}

function sameVersion(fromUrl: string, stated: string): boolean {
  return fromUrl === stated || validVersion(fromUrl, { loose: true }) === validVersion(stated, { loose: true });
}
