import { LockfileError } from '../model/errors.ts';
import type { EntryKind, LockedPackage, Lockfile } from '../model/package.ts';
import { addressKind } from './address.ts';
import { boundedText } from './bounded-text.ts';
import { firstText, readTuple } from './bun-tuple.ts';
import type { Tuple, TupleShape } from './bun-tuple.ts';
import { Fields } from './fields.ts';
import { parseLocated } from './located.ts';
import type { LocatedMember } from './located.ts';
import { versionInAddress } from './registry-path.ts';
import { malformedMember, refuseStrayEntries, refuseUnknownSections, requireSection } from './sections.ts';

/**
 * 0: bun 1.1.39 to 1.1.45 · 1: bun 1.2 and 1.3 · 2: bun 1.4, which refuses more in it · 3: bun 1.4 where overrides have
 * scopes. The entries are written alike in all four.
 */
const KNOWN_VERSIONS: readonly number[] = [0, 1, 2, 3];

const SECTIONS: readonly string[] = [
  'lockfileVersion',
  'configVersion',
  'workspaces',
  'trustedDependencies',
  'patchedDependencies',
  'overrides',
  'catalog',
  'catalogs',
  'packages',
];

/**
 * Reads `bun.lock`, lockfileVersion 0 to 3: JSON with trailing commas, one tuple an entry.
 *
 * A patched package's entry is that of the registry's package, which is what bun fetches. So is one that bun marks as
 * bundled: it resolves it as it would any other, and its hash is the registry's.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
export function parseBunLockfile(file: string, bytes: Uint8Array): Lockfile {
  const root = new Fields(file, parseLocated(file, boundedText(file, bytes), { trailingCommas: true }), null);
  const version = readVersion(root);
  refuseUnknownSections(root, SECTIONS);
  refuseStrayEntries(root, ['packages']);
  requireSection(root, 'workspaces');
  const packages = requireSection(root, 'packages');
  const entries = [...packages.object.members.values()].map((member) => readEntry(packages, member));
  return { path: file, format: 'bun', version, packages: entries, disagreements: [] };
}

function readVersion(root: Fields): number {
  const value = root.object.members.get('lockfileVersion')?.value;
  if (value?.type === 'number' && KNOWN_VERSIONS.includes(value.value)) return value.value;
  const found = value === undefined ? 'missing' : value.type === 'number' ? String(value.value) : `a ${value.type}`;
  throw new LockfileError({
    code: 'lockfile-version-unsupported',
    message: `"lockfileVersion" is ${found}; this program reads the numbers 0 to 3`,
    hint: 'Use a newer countersign, or a bun that writes one of these.',
    file: root.file,
    line: value?.line ?? root.object.line,
  });
}

function readEntry(packages: Fields, member: LocatedMember): LockedPackage {
  const { file } = packages;
  const id = firstText(file, member, packages.path);
  const at = id.indexOf('@', 1);
  const nameless = id.startsWith('@root:');
  const resolution = nameless ? id.slice(1) : id.slice(at + 1);
  const source = at === -1 && !nameless ? null : sourceOf(resolution);
  if (source === null || resolution === '') {
    const expected = 'name@ and a version, an address or one of root: link: workspace: file:';
    throw malformedMember(packages, member, `must open with ${expected}`);
  }
  const tuple = readTuple(file, member, packages.path, source.shape);
  const installed = installedName(member.key);
  if (installed === '') throw malformedMember(packages, member, 'has a key that ends without a name');
  const name = nameless || at <= 0 ? installed : id.slice(0, at);
  const { info } = tuple;
  const npm = source.shape === 'npm';
  return {
    name,
    version: npm ? resolution : source.kind === 'registry' ? versionInAddress(resolution, name) : null,
    ...(installed !== name && { alias: installed }),
    kind: source.kind,
    integrity: integrityOf(tuple, source.shape),
    resolved: npm ? tarballOf(packages, member, tuple) : source.resolved,
    path: member.key,
    ...(info?.flag('bundled') === true && { inBundle: true as const }),
    requires: info === null ? [] : requiredBy(info),
    at: { file, line: member.line },
  };
}

interface Source {
  readonly kind: EntryKind;
  readonly shape: TupleShape;
  readonly resolved: string | null;
}

/** What follows the name, told apart in the order in which bun does (`Resolution::from_text_lockfile`). */
function sourceOf(resolution: string): Source | null {
  if (resolution.startsWith('root:')) return { kind: 'workspace', shape: 'folder', resolved: null };
  if (resolution.startsWith('link:')) return { kind: 'link', shape: 'folder', resolved: resolution.slice(5) };
  if (resolution.startsWith('workspace:')) {
    return { kind: 'workspace', shape: 'workspace', resolved: resolution.slice('workspace:'.length) };
  }
  if (resolution.startsWith('file:')) return { kind: 'file', shape: 'folder', resolved: resolution };
  // Bun takes whatever opens with a digit for a version, `1.0.0-a.tgz` too.
  if (/^\d/.test(resolution)) return { kind: 'registry', shape: 'npm', resolved: null };
  const kind = addressKind(resolution);
  if (kind === 'registry' || kind === 'remote-tarball') return { kind, shape: 'tarball', resolved: resolution };
  const isArchive = /\.(?:tgz|tar\.gz)$/i.test(resolution);
  if (isArchive && (kind === 'file' || !resolution.includes(':')))
    return { kind: 'file', shape: 'tarball', resolved: resolution };
  if (kind === 'git') return { kind, shape: 'git', resolved: resolution };
  return null;
}

/** The tarball's own address, which bun writes where it is not under the public registry, and which it fetches from. */
function tarballOf(packages: Fields, member: LocatedMember, tuple: Tuple): string | null {
  const address = tuple.texts[1] ?? '';
  if (address === '') return null;
  if (/^https?:/i.test(address) && URL.canParse(address)) return address;
  throw malformedMember(packages, member, 'must have the address of a tarball, or "", as its second element');
}

/** The last text, where the shape has one for it. Bun writes `""` for a registry that states no hash. */
function integrityOf(tuple: Tuple, shape: TupleShape): string | null {
  const first = { npm: 2, tarball: 1, git: 2, folder: 1, workspace: 1 }[shape];
  const text = tuple.texts[first] ?? '';
  return text === '' ? null : text;
}

function requiredBy(info: Fields): readonly string[] {
  const groups = ['dependencies', 'optionalDependencies', 'peerDependencies'];
  return [...new Set(groups.flatMap((group) => info.keysOf(group)))];
}

/** The name that a key such as `a/@scope/b` ends with: the folder it is installed in. */
function installedName(key: string): string {
  const cut = key.lastIndexOf('/');
  const above = key.slice(0, Math.max(cut, 0));
  const scope = above.slice(above.lastIndexOf('/') + 1);
  return scope.startsWith('@') ? key.slice(cut - scope.length) : key.slice(cut + 1);
}
