import validVersion from 'semver/functions/valid.js';

/**
 * How the keys of `packages` are written:
 *
 * - `slash`: `/a/1.0.0`, `/@s/a/1.0.0_peer@1.0.0`, with peers after a further `/` in shrinkwrap.yaml (3, 4, 5.x)
 * - `at`: `/a@1.0.0(peer@1.0.0)` (6.x)
 * - `bare`: `a@1.0.0`, `a@file:folder`, `a@https://host/a.tgz`, the peers in `snapshots` only (9.x)
 *
 * In the first two a key without the leading `/` begins with a registry's host, or is no registry's at all.
 */
export type Grammar = 'slash' | 'at' | 'bare';

/** What a key says. Where `version` is null, `reference` is the address or protocol that stands in its place. */
export interface DepPath {
  readonly name: string | null;
  readonly version: string | null;
  readonly reference: string | null;
  /** The host of a registry that is not the configured one, with `+` before a port. */
  readonly host: string | null;
  /** The name that the workspace's settings give to a registry (pnpm 11 and later): `a@work:1.0.0`. */
  readonly prefix: string | null;
}

const NAME = /^(?:@[^/]+\/[^/]+|[^@/][^/]*)$/;
/** What pnpm lets no registry be called: a version may follow these, and it is no registry's. */
const PROTOCOLS: ReadonlySet<string> = new Set([
  'bitbucket',
  'catalog',
  'custom',
  'file',
  'git',
  'github',
  'gitlab',
  'http',
  'https',
  'jsr',
  'link',
  'npm',
  'runtime',
  'ssh',
  'workspace',
]);

/** Reads a key of `packages`; `null` for one that this grammar does not have. */
export function parseDepPath(grammar: Grammar, key: string): DepPath | null {
  switch (grammar) {
    case 'slash':
      return parseSlash(key);
    case 'at':
      return parseAt(key);
    case 'bare':
      return parseBare(withoutSuffix(key));
  }
}

/**
 * The key that a dependency's version leads to; `null` for a link, which has no entry.
 *
 * @param name the name under which it is asked for
 */
export function keyOf(grammar: Grammar, version: string, name: string): string | null {
  if (version.startsWith('link:')) return null;
  if (grammar === 'bare') return hasName(version) ? version : `${name}@${version}`;
  if (version.startsWith('file:')) return version;
  const bracket = version.indexOf('(');
  const isPath = (bracket === -1 ? version : version.slice(0, bracket)).includes('/');
  if (isPath) return version;
  return grammar === 'slash' ? `/${name}/${version}` : `/${name}@${version}`;
}

/** The key without what is appended in brackets: peers and `patch_hash`. Brackets inside, as in a folder's name, stay. */
export function withoutSuffix(key: string): string {
  if (!key.endsWith(')')) return key;
  let open = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const character = key[at];
    if (character === ')') open += 1;
    else if (character === '(') open -= 1;
    else if (open === 0) return key.slice(0, at + 1);
  }
  return key;
}

function parseSlash(key: string): DepPath | null {
  if (key.startsWith('file:')) return referenceOnly(key);
  const parts = key.split('/');
  // A relative key begins with a slash, so its first part is empty.
  const [host, first, second] = parts;
  const scoped = first?.startsWith('@') === true;
  const name = scoped ? `${first}/${second}` : first;
  const versioned = parts[scoped ? 3 : 2];
  const version = versioned === undefined ? '' : versioned.slice(0, endOfVersion(versioned));
  return qualified(key, host, name, version);
}

function parseAt(key: string): DepPath | null {
  const base = withoutSuffix(key);
  if (base.startsWith('file:')) return referenceOnly(base);
  const at = base.indexOf('@', base.indexOf('/@') + 2);
  if (at === -1) return qualified(base, base.slice(0, base.indexOf('/')), undefined, '');
  const slash = base.indexOf('/');
  // `/a@1.0.0_hash`: the first lockfiles of this version still wrote peers so.
  const versioned = base.slice(at + 1);
  return qualified(base, base.slice(0, slash), base.slice(slash + 1, at), versioned.slice(0, endOfVersion(versioned)));
}

function parseBare(key: string): DepPath | null {
  const at = key.indexOf('@', 1);
  if (at === -1 || at === key.length - 1) return null;
  const name = key.slice(0, at);
  const stated = key.slice(at + 1);
  if (!NAME.test(name)) return null;
  if (isVersion(stated)) return { name, version: stated, reference: null, host: null, prefix: null };
  const colon = stated.indexOf(':');
  const prefix = stated.slice(0, Math.max(colon, 0));
  const rest = stated.slice(colon + 1);
  if (colon > 0 && !PROTOCOLS.has(prefix) && isVersion(rest)) {
    return { name, version: rest, reference: null, host: null, prefix };
  }
  return { name, version: null, reference: stated, host: null, prefix: null };
}

/** A key of the older grammars, split: the registry's own, another registry's, or no registry's. */
function qualified(key: string, host: string | undefined, name: string | undefined, version: string): DepPath | null {
  if (name !== undefined && NAME.test(name) && isVersion(version)) {
    return { name, version, reference: null, host: host === undefined || host === '' ? null : host, prefix: null };
  }
  return key.startsWith('/') ? null : referenceOnly(key);
}

function referenceOnly(key: string): DepPath {
  return { name: null, version: null, reference: key, host: null, prefix: null };
}

/** `a@1.0.0` as against `1.0.0`, `1.0.0(b@2.0.0)`, `https://host/a@1.0.0.tgz` and `file:../a@1`. */
function hasName(version: string): boolean {
  if (version.startsWith('@')) return true;
  const at = version.indexOf('@');
  if (at === -1) return false;
  const colon = version.indexOf(':');
  const bracket = version.indexOf('(');
  return (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
}

function endOfVersion(versioned: string): number {
  const end = versioned.search(/[_(]/);
  return end === -1 ? versioned.length : end;
}

function isVersion(text: string): boolean {
  return text.length <= 256 && validVersion(text) !== null;
}
