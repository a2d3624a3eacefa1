import { LockfileError } from '../model/errors.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { Fields } from './fields.ts';
import { MAX_KEY_LENGTH } from './limits.ts';
import { parseLocated } from './located.ts';
import type { LocatedMember } from './located.ts';
import { malformedMember, refuseStrayEntries, refuseUnknownSections } from './sections.ts';

/** Sections that hold nothing of npm: requests, addresses of modules and their hashes, what the project asks for. */
const OTHERS: readonly string[] = ['version', 'redirects', 'remote', 'workspace'];

/** Where a version keeps the packages of npm, and what else it has; `deno_lockfile`'s transforms tell one from the next. */
interface Layout {
  readonly sections: readonly string[];
  /** The section around the packages of npm, if there is one, with the sections it has. */
  readonly around: { readonly name: string; readonly sections: readonly string[] } | null;
  readonly npm: string;
  /** Dependencies as `{name: id}`, or as a list of `name`, `name@version` and `alias@npm:name@version`. */
  readonly dependencies: 'object' | 'list';
}

const FLAT: Layout = {
  sections: [...OTHERS, 'specifiers', 'jsr', 'npm'],
  around: null,
  npm: 'npm',
  dependencies: 'list',
};

const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  [
    '2',
    {
      sections: [...OTHERS, 'npm'],
      around: { name: 'npm', sections: ['specifiers', 'packages'] },
      npm: 'packages',
      dependencies: 'object',
    },
  ],
  [
    '3',
    {
      sections: [...OTHERS, 'packages'],
      around: { name: 'packages', sections: ['specifiers', 'jsr', 'npm'] },
      npm: 'npm',
      dependencies: 'object',
    },
  ],
  ['4', FLAT],
  ['5', FLAT],
]);

/**
 * Reads the packages of npm in `deno.lock`, versions 2 to 5. Modules of JSR and of plain addresses are no packages of npm:
 * a file that has only these has no entries.
 *
 * Copies of one version that differ in their peers (`name@1.0.0_peer@2.0.0`) are entries of their own.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
export function parseDenoLockfile(file: string, bytes: Uint8Array): Lockfile {
  const root = new Fields(file, parseLocated(file, boundedText(file, bytes), { longKeys: 1_000 }), null);
  const { version, layout } = readVersion(root);
  refuseUnknownSections(root, layout.sections);
  refuseStrayEntries(root, [layout.around?.name ?? layout.npm]);
  const around = layout.around === null ? root : root.child(layout.around.name);
  if (around !== undefined && layout.around !== null) {
    refuseUnknownSections(around, layout.around.sections);
    refuseStrayEntries(around, [layout.npm]);
  }
  const npm = around?.child(layout.npm);
  const linked = linkedPackages(root);
  const packages = npm === undefined ? [] : readEntries(npm, layout, linked);
  return { path: file, format: 'deno', version, packages, disagreements: [] };
}

function readVersion(root: Fields): { readonly version: string; readonly layout: Layout } {
  const value = root.object.members.get('version')?.value;
  const version = value?.type === 'string' ? value.value : null;
  const layout = version === null ? undefined : LAYOUTS.get(version);
  if (version !== null && layout !== undefined) return { version, layout };
  const found =
    value === undefined ? 'missing' : version === null ? `a ${value.type}` : JSON.stringify(version.slice(0, 20));
  throw new LockfileError({
    code: 'lockfile-version-unsupported',
    message: `"version" is ${found}; this program reads "2", "3", "4" and "5"`,
    hint: 'Use a newer countersign, or let deno install write the lockfile again.',
    file: root.file,
    line: value?.line ?? root.object.line,
  });
}

/** `name@version` of the folders that stand in for packages of npm (`links` in `deno.json`, `patch` before deno 2.3). */
function linkedPackages(root: Fields): ReadonlySet<string> {
  const workspace = root.child('workspace');
  const keys = ['links', 'patches'].flatMap((key) => workspace?.keysOf(key) ?? []);
  return new Set(keys.filter((key) => key.startsWith('npm:')).map((key) => key.slice('npm:'.length)));
}

function readEntries(npm: Fields, layout: Layout, linked: ReadonlySet<string>): readonly LockedPackage[] {
  return [...npm.object.members.values()].map((member) => readEntry(npm, member, layout, linked));
}

function readEntry(npm: Fields, member: LocatedMember, layout: Layout, linked: ReadonlySet<string>): LockedPackage {
  const fields = npm.fieldsOf(member);
  const at = member.key.indexOf('@', 1);
  const name = member.key.slice(0, at);
  // No version has an underscore, and every name ends before the version: what follows the first one are peers.
  const [version = ''] = member.key.slice(at + 1).split('_', 1);
  if (at === -1 || version === '' || member.key.length > MAX_KEY_LENGTH) {
    throw malformedMember(npm, member, 'is not a name@version');
  }
  const integrity = fields.text('integrity');
  const resolved = fields.text('tarball');
  if (resolved !== null && !(/^https?:/i.test(resolved) && URL.canParse(resolved))) {
    throw malformedMember(npm, member, 'has a tarball that is not an http(s) address');
  }
  // A folder has neither hash nor address. An entry that has either is fetched, whatever the file says beside it.
  const isLinked = integrity === null && resolved === null && linked.has(`${name}@${version}`);
  return {
    name,
    version,
    kind: isLinked ? 'link' : 'registry',
    integrity: integrity === null ? null : asSri(integrity),
    resolved,
    path: member.key,
    requires: requiredBy(fields, layout),
    at: { file: fields.file, line: member.line },
  };
}

/** Deno writes the `shasum` of a registry that states no integrity as it is: 40 hexadecimal digits. */
function asSri(integrity: string): string {
  return /^[0-9a-f]{40}$/i.test(integrity) ? `sha1-${Buffer.from(integrity, 'hex').toString('base64')}` : integrity;
}

function requiredBy(fields: Fields, layout: Layout): readonly string[] {
  if (layout.dependencies === 'object') return fields.keysOf('dependencies');
  const names = ['dependencies', 'optionalDependencies', 'optionalPeers'].flatMap((key) => fields.textsOf(key));
  return [...new Set(names.map(requiredName))];
}

/** `name`, `name@version` or `alias@npm:name@version`: the name it is installed under. */
function requiredName(text: string): string {
  const at = text.indexOf('@', 1);
  return at === -1 ? text : text.slice(0, at);
}
