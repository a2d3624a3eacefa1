import { LockfileError } from '../model/errors.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { Fields, formatKeyPath } from './fields.ts';
import type { LocatedValue } from './located.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import { parseDepPath } from './pnpm-dep-path.ts';
import type { Grammar } from './pnpm-dep-path.ts';
import { edgesOf } from './pnpm-edges.ts';
import { readPnpmEntry } from './pnpm-entry.ts';
import { readSnapshots } from './pnpm-snapshots.ts';
import type { Keyed, Snapshots } from './pnpm-snapshots.ts';
import { letRewrite } from './rewrite.ts';
import { refuseStrayEntries, refuseUnknownSections } from './sections.ts';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['3', 'slash'],
  ['4', 'slash'],
  ['5', 'slash'],
  ['5.0', 'slash'],
  ['5.1', 'slash'],
  ['5.2', 'slash'],
  ['5.3', 'slash'],
  ['5.3-inlineSpecifiers', 'slash'],
  ['5.4', 'slash'],
  ['5.4-inlineSpecifiers', 'slash'],
  ['6', 'at'],
  ['6.0', 'at'],
  ['6.1', 'at'],
  ['9', 'bare'],
  ['9.0', 'bare'],
]);

/** What pnpm 1 to 12 write at the top. */
const SECTIONS = [
  'lockfileVersion',
  'shrinkwrapVersion',
  'shrinkwrapMinorVersion',
  'registry',
  'settings',
  'catalogs',
  'overrides',
  'neverBuiltDependencies',
  'onlyBuiltDependencies',
  'ignoredOptionalDependencies',
  'packageExtensionsChecksum',
  'pnpmfileChecksum',
  'untrackedPnpmfileReadPackageHook',
  'patchedDependencies',
  'specifiers',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'dependenciesMeta',
  'publishDirectory',
  'importers',
  'packages',
  'snapshots',
  'time',
];

/**
 * Reads `pnpm-lock.yaml` (5.0 to 5.4, 6.0, 6.1, 9.0) or `shrinkwrap.yaml` (3, 4): every member of `packages`.
 *
 * Since pnpm 11 a first document may lock pnpm itself and what configures it. That is code which runs too, so its entries
 * come before the others.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
export function parsePnpmLockfile(file: string, bytes: Uint8Array): Lockfile {
  const text = boundedText(file, bytes);
  const documents = parseLocatedYaml(file, text, { scalars: 'core' });
  const [first, second, ...more] = documents;
  if (first === undefined || more.length > 0 || (second !== undefined && !/^---\r?\n/.test(text))) {
    throw wrongDocuments(file, documents);
  }
  const roots = documents.map((document) => new Fields(file, document, null));
  const packages = roots.flatMap((root) => readDocument(root, readVersion(root).grammar));
  const { written } = readVersion(new Fields(file, second ?? first, null));
  return { path: file, format: 'pnpm', version: written, packages, disagreements: [] };
}

interface Version {
  readonly written: number | string;
  readonly grammar: Grammar;
}

function readVersion(root: Fields): Version {
  const members = root.object.members;
  const stated = members.get('lockfileVersion') ?? members.get('shrinkwrapVersion');
  const value = stated?.value;
  const written = value?.type === 'string' || value?.type === 'number' ? value.value : null;
  const grammar = GRAMMARS.get(String(written));
  if (written !== null && grammar !== undefined) return { written, grammar };
  const known = 'this program reads shrinkwrapVersion 3 and 4 and lockfileVersion 5.0 to 5.4, 6.0, 6.1 and 9.0';
  if (value === undefined) {
    throw new LockfileError({
      code: 'lockfile-malformed',
      message: `nothing says that this is a lockfile of pnpm: it has no "lockfileVersion"; ${known}`,
      hint: `Restore it, or ${letRewrite(root.file)}.`,
      file: root.file,
      line: root.object.line,
    });
  }
  throw new LockfileError({
    code: 'lockfile-version-unsupported',
    message: `"${stated?.key}" is ${written === null ? value.type : JSON.stringify(written).slice(0, 40)}; ${known}`,
    hint: 'Write the lockfile with a pnpm that writes one of these (pnpm install --lockfile-only), or use a newer countersign.',
    file: root.file,
    line: value.line,
  });
}

function readDocument(root: Fields, grammar: Grammar): readonly LockedPackage[] {
  refuseUnknownSections(root, SECTIONS);
  refuseStrayEntries(root, ['packages', 'snapshots']);
  const snapshots = readSnapshots(grammar === 'bare' ? root.child('snapshots') : undefined);
  const entries = new Map<string, LockedPackage>();
  for (const [key, { line, fields }] of entriesOf(root, snapshots)) {
    const depPath = parseDepPath(grammar, key);
    if (depPath === null) throw unknownKey(fields, line);
    const optional = snapshots.optional.has(key) || fields.flag('optional');
    entries.set(key, readPnpmEntry({ key, line, depPath, fields, optional }));
  }
  const aliases = new Map<string, string>();
  for (const { alias, key } of edgesOf(root, grammar, (each) => entries.has(each))) {
    if (!aliases.has(key) && entries.get(key)?.name !== alias) aliases.set(key, alias);
  }
  return [...entries].map(([key, entry]) => {
    const alias = aliases.get(key);
    return alias === undefined ? entry : { ...entry, alias };
  });
}

/** The members of `packages`, then what only `snapshots` knows: pnpm 11 and later leave folders out of the former. */
function entriesOf(root: Fields, snapshots: Snapshots): ReadonlyMap<string, Keyed> {
  const found = new Map<string, Keyed>();
  const packages = root.child('packages');
  for (const member of packages?.object.members.values() ?? []) {
    if (packages !== undefined) found.set(member.key, { line: member.line, fields: packages.fieldsOf(member) });
  }
  for (const [key, keyed] of snapshots.first) {
    if (!found.has(key)) found.set(key, keyed);
  }
  return found;
}

function unknownKey(fields: Fields, line: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `the key of ${fields.path === null ? 'an entry' : formatKeyPath(fields.path)} names no package in the way that this version of the format does`,
    hint: `Use a newer countersign, or ${letRewrite(fields.file, 'the lockfile')}.`,
    file: fields.file,
    line,
  });
}

function wrongDocuments(file: string, documents: readonly LocatedValue[]): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `the lockfile has ${documents.length} YAML documents; pnpm writes one, or two where the file begins with ---`,
    hint: `Restore it, or ${letRewrite(file)}.`,
    file,
    line: documents.at(-1)?.line ?? 1,
  });
}
