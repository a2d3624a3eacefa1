import type { EntryKind, LockedPackage } from '../model/package.ts';
import { addressKind, isFolderAddress, readAlias } from './address.ts';
import type { Fields } from './fields.ts';
import { versionInAddress } from './registry-path.ts';

/** A folder of installed packages somewhere in a key; `\` and case are Windows' spellings of the same place. */
const INSTALLED = /(?:^|[/\\])node_modules[/\\]/i;
const TO_INSTALLED = /^.*node_modules[/\\]/is;

/**
 * One member of `packages` (lockfile versions 2 and 3). `path` is its key.
 *
 * Nothing is judged here: names and versions that no registry would accept are returned as written.
 */
export function readPackagesEntry(fields: Fields, path: string, line: number): LockedPackage {
  const stated = fields.text('version');
  const resolved = fields.text('resolved', 'or-false');
  const integrity = fields.text('integrity', 'or-false');
  const inBundle = fields.flag('inBundle');
  const link = fields.flag('link');
  const installed = INSTALLED.test(path);
  const folderName = installed ? installedName(path) : ownName(path);
  const source = link ? { kind: 'link' as const, version: stated, resolved } : sourceOf(stated, resolved, null);
  // A folder of the project has neither address nor hash. One that has either is what these say it is.
  const workspace = !installed && !link && resolved === null && integrity === null && source.resolved === null;
  return record(fields, {
    name: source.name ?? fields.text('name') ?? folderName,
    folderName: installed ? folderName : null,
    version: source.version,
    kind: workspace ? 'workspace' : inBundle ? bundled(source.kind) : source.kind,
    integrity,
    resolved: source.resolved,
    path,
    inBundle,
    requires: union(
      fields.keysOf('dependencies'),
      fields.keysOf('optionalDependencies'),
      fields.keysOf('peerDependencies'),
    ),
    line,
  });
}

/**
 * One node of the `dependencies` tree (version 1, and what version 2 keeps for npm 6). `key` is the folder it is
 * installed in, `path` that folder's place.
 *
 * Here `version` may be an address, which then is what npm installs whatever `resolved` says; and where there is
 * neither hash nor `resolved`, npm goes by `from`.
 */
export function readDependenciesEntry(fields: Fields, key: string, path: string, line: number): LockedPackage {
  const stated = fields.text('version');
  const resolved = fields.text('resolved', 'or-false');
  const integrity = fields.text('integrity', 'or-false');
  const from = fields.text('from');
  const inBundle = fields.flag('bundled');
  const versionIsAddress = stated !== null && readAlias(stated) === null && addressKind(stated) !== null;
  const requested = integrity === null && from !== null ? withoutName(from, key) : null;
  const source = versionIsAddress ? sourceOf(stated, null, null) : sourceOf(stated, resolved, requested);
  const alias = stated === null ? null : readAlias(stated);
  const ownVersion = alias === null ? source.version : alias.version;
  const isRegistryAddress = versionIsAddress && source.kind === 'registry';
  const folder = source.kind === 'file' && source.resolved !== null && isFolderAddress(source.resolved);
  return record(fields, {
    name: alias?.name ?? source.name ?? key,
    folderName: key,
    version: isRegistryAddress ? versionInAddress(stated, key) : ownVersion,
    kind: folder ? 'link' : inBundle ? bundled(source.kind) : source.kind,
    integrity,
    resolved: source.resolved,
    path,
    inBundle,
    requires: fields.keysOf('requires', 'or-flag'),
    line,
  });
}

interface Source {
  readonly kind: EntryKind;
  readonly version: string | null;
  readonly resolved: string | null;
  /** Set where an alias in `version` names another package than the folder does. */
  readonly name?: string;
}

/**
 * Where npm takes an entry from: `resolved` if there is one, else `version` if that is an address or an alias, else the
 * request that led to it, else the registry by name and version.
 */
function sourceOf(version: string | null, resolved: string | null, requested: string | null): Source {
  if (resolved !== null) return { kind: addressKind(resolved) ?? 'other', version, resolved };
  const alias = version === null ? null : readAlias(version);
  if (alias !== null) return { kind: 'registry', version: alias.version, resolved: null, name: alias.name };
  const versionKind = version === null ? null : addressKind(version);
  if (versionKind !== null) return { kind: versionKind, version: null, resolved: version };
  const requestedKind = requested === null ? null : addressKind(requested);
  // A request at a registry's own address still means that version; anything else would be fetched in its place.
  if (requestedKind !== null && requestedKind !== 'other') return { kind: requestedKind, version, resolved: requested };
  return { kind: 'registry', version, resolved: null };
}

/** The flag tells how a registry's package arrives. It may not relabel a git address or a file: those are installed. */
function bundled(kind: EntryKind): EntryKind {
  return kind === 'registry' ? 'bundled' : kind;
}

interface Entry {
  readonly name: string;
  /** The name of the folder it is installed under; `null` for a folder of the project itself. */
  readonly folderName: string | null;
  readonly version: string | null;
  readonly kind: EntryKind;
  readonly integrity: string | null;
  readonly resolved: string | null;
  readonly path: string;
  readonly inBundle: boolean;
  readonly requires: readonly string[];
  readonly line: number;
}

function record(fields: Fields, entry: Entry): LockedPackage {
  const devOptional = fields.flag('devOptional');
  const dev = fields.flag('dev') || devOptional;
  const optional = fields.flag('optional') || devOptional;
  const isAlias = entry.folderName !== null && entry.folderName !== entry.name;
  const common = {
    name: entry.name,
    version: entry.version,
    kind: entry.kind,
    integrity: entry.integrity,
    resolved: entry.resolved,
    path: entry.path,
    requires: entry.requires,
    at: { file: fields.file, line: entry.line },
  };
  // Most entries have no flag at all, and each one that might be there takes its time.
  if (!isAlias && !dev && !optional && !entry.inBundle) return common;
  return {
    ...common,
    ...(isAlias && { alias: entry.folderName }),
    ...(dev && { dev }),
    ...(optional && { optional }),
    ...(entry.inBundle && { inBundle: true }),
  };
}

/** What follows the last `node_modules/`, as written. */
function installedName(path: string): string {
  return path.replace(TO_INSTALLED, '');
}

/** The name npm gives a folder: its own, with that of the folder above where this is a scope. */
function ownName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const base = parts.at(-1) ?? path;
  const scope = parts.at(-2);
  return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}

/** npm 7 and later write `name@request`, older ones the request alone. */
function withoutName(from: string, key: string): string {
  return from.startsWith(`${key}@`) ? from.slice(key.length + 1) : from;
}

/** Nearly all entries have one of the three, or none. */
function union(a: readonly string[], b: readonly string[], c: readonly string[]): readonly string[] {
  if (b.length === 0 && c.length === 0) return a;
  return [...new Set([...a, ...b, ...c])];
}
