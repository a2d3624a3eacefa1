import type { EntryKind, LockedPackage } from '../model/package.ts';
import { LockfileError } from '../model/errors.ts';
import { addressKind } from './address.ts';
import { formatKeyPath } from './fields.ts';
import type { Fields } from './fields.ts';
import type { DepPath } from './pnpm-dep-path.ts';
import { versionInAddress } from './registry-path.ts';
import { letRewrite } from './rewrite.ts';

export interface PnpmEntry {
  /** The key as written. */
  readonly key: string;
  readonly line: number;
  readonly depPath: DepPath;
  readonly fields: Fields;
  readonly optional: boolean;
}

/**
 * One member of `packages`: where pnpm takes it from is what `resolution` says, who it is what the key says.
 *
 * @throws LockfileError where the two cannot both be true
 */
export function readPnpmEntry(entry: PnpmEntry): LockedPackage {
  const { key, fields, depPath } = entry;
  const source = sourceOf(entry, fields.child('resolution'));
  const { name, version } = identityOf(entry, source.resolved);
  const dev = fields.flag('dev');
  return {
    name,
    version,
    kind: source.kind,
    integrity: source.integrity,
    resolved: source.resolved ?? (source.kind === 'registry' ? registryAddress(depPath) : null),
    path: key,
    ...(dev && { dev: true as const }),
    ...(entry.optional && { optional: true as const }),
    // Nothing of pnpm's ships inside another package, so that nobody asks.
    requires: [],
    at: { file: fields.file, line: entry.line },
  };
}

interface Source {
  readonly kind: EntryKind;
  readonly resolved: string | null;
  readonly integrity: string | null;
}

function sourceOf(entry: PnpmEntry, resolution: Fields | undefined): Source {
  const { reference } = entry.depPath;
  if (resolution === undefined) {
    // pnpm 11 and later leave it out for a folder.
    if (reference?.startsWith('file:') === true) return { kind: 'file', resolved: reference, integrity: null };
    throw contradiction(entry, 'has no "resolution", so nothing says where it comes from');
  }
  const integrity = resolution.text('integrity');
  const isRuntime = reference?.startsWith('runtime:') === true;
  const type = resolution.text('type');
  switch (type) {
    case null:
      return tarballSource(entry, resolution, integrity);
    case 'directory':
      return { kind: 'file', resolved: `file:${stated(entry, resolution, 'directory')}`, integrity };
    case 'git': {
      const path = resolution.text('path');
      const commit = `${stated(entry, resolution, 'repo')}#${stated(entry, resolution, 'commit')}`;
      return { kind: 'git', resolved: path === null ? commit : `${commit}&path:${path}`, integrity };
    }
    // pnpm takes these for a package of the registry too, whatever then is in them.
    case 'variations':
    case 'binary':
      return { kind: isRuntime ? 'runtime' : 'other', resolved: resolution.text('url'), integrity };
    default:
      return { kind: 'other', resolved: resolution.text('tarball') ?? type, integrity };
  }
}

/** A `resolution` without a type: a tarball, at its own address or where the registry keeps the version. */
function tarballSource(entry: PnpmEntry, resolution: Fields, integrity: string | null): Source {
  const { reference, version } = entry.depPath;
  const tarball = resolution.text('tarball');
  if (tarball === null) {
    if (reference?.startsWith('file:') === true) return { kind: 'file', resolved: reference, integrity };
    if (version === null) throw contradiction(entry, 'names an address, and its "resolution" has none');
    return { kind: 'registry', resolved: null, integrity };
  }
  if (/^file:/i.test(tarball)) return { kind: 'file', resolved: tarball, integrity };
  // A tarball that somebody asked for by its address has that address in its key. Under any other key it is the place at
  // which a registry keeps the version, however that looks: to be asked about, and on no other host than the registry's.
  const isRegistry = version !== null || addressKind(tarball) === 'registry';
  if (/^https?:/i.test(tarball))
    return { kind: isRegistry ? 'registry' : 'remote-tarball', resolved: tarball, integrity };
  if (!isRegistry || /^[a-z][a-z0-9+.-]*:/i.test(tarball)) return { kind: 'other', resolved: tarball, integrity };
  return { kind: 'registry', resolved: absolute(entry.depPath, tarball, resolution.text('registry')), integrity };
}

/**
 * pnpm 1 to 6 shortened a tarball's address by the registry's. `null` where only the configuration says which that is: the
 * version's own registry. `//host/a.tgz` is relative too, and leads to another host.
 */
function absolute(depPath: DepPath, tarball: string, registry: string | null): string | null {
  const base = registry ?? registryBase(depPath);
  if (base !== null && URL.canParse(tarball, withSlash(base))) return new URL(tarball, withSlash(base)).href;
  const own = 'https://registry.invalid/';
  if (!URL.canParse(tarball, own)) return tarball;
  const url = new URL(tarball, own);
  return url.origin === new URL(own).origin ? null : url.href;
}

/** Where the key itself says that another registry has it; `null` for the configured one. */
function registryAddress(depPath: DepPath): string | null {
  const { name, version, prefix } = depPath;
  if (name === null || version === null) return null;
  // Only the workspace's settings know the address behind a prefix; the default registry must not be asked instead.
  if (prefix !== null) return `${prefix}:${name}@${version}`;
  const base = registryBase(depPath);
  return base === null ? null : `${base}/${tarballPath(name, version)}`;
}

function registryBase({ host }: DepPath): string | null {
  return host === null ? null : `https://${host.replaceAll('+', ':')}`;
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

function tarballPath(name: string, version: string): string {
  return `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}

/** Name and version. The fields of these names are for entries whose key does not say both; elsewhere they must agree with it. */
function identityOf(
  entry: PnpmEntry,
  resolved: string | null,
): { readonly name: string; readonly version: string | null } {
  const { fields, depPath, key } = entry;
  const name = fields.text('name');
  const version = fields.text('version');
  // A tarball of any host, asked for by its address, may have a key that looks like a registry's package.
  const isCertain = depPath.host === null || name === null;
  if (isCertain && depPath.name !== null && name !== null && name !== depPath.name) {
    throw contradiction(
      entry,
      'is of one package by its key and of another by its "name": versions of pnpm differ in which they take',
    );
  }
  if (isCertain && depPath.version !== null && version !== null && version !== depPath.version) {
    throw contradiction(
      entry,
      'is of one version by its key and of another by its "version": pnpm installs the latter',
    );
  }
  const known = name ?? depPath.name ?? key;
  return { name: known, version: version ?? depPath.version ?? versionIn(depPath.reference, resolved, known) };
}

function versionIn(reference: string | null, resolved: string | null, name: string): string | null {
  if (reference?.startsWith('runtime:') === true) return reference.slice('runtime:'.length);
  return resolved === null ? null : versionInAddress(resolved, name);
}

function stated(entry: PnpmEntry, resolution: Fields, key: string): string {
  const text = resolution.text(key);
  if (text === null) throw contradiction(entry, `has a "resolution" without "${key}"`);
  return text;
}

function contradiction(entry: PnpmEntry, what: string): LockfileError {
  const { fields, line } = entry;
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `${fields.path === null ? 'the entry' : formatKeyPath(fields.path)} ${what}`,
    hint: `pnpm writes no such thing: ${letRewrite(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
    file: fields.file,
    line,
  });
}
