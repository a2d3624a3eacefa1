import { LockfileError } from '../model/errors.ts';
import type { LockedPackage, Lockfile, LockfileFormat } from '../model/package.ts';
import { Fields } from './fields.ts';
import type { LocatedValue } from './located-value.ts';
import { readDependenciesEntry, readPackagesEntry } from './npm-entry.ts';
import { compareTrees } from './npm-trees.ts';
import { PathBudget } from './path-budget.ts';
import { malformedMember, refuseStrayEntries } from './sections.ts';

const KNOWN_VERSIONS: readonly number[] = [1, 2, 3];
const TREES: readonly string[] = ['packages', 'dependencies'];

/**
 * Reads the document of `package-lock.json` or `npm-shrinkwrap.json`, lockfileVersion 1, 2, 3 or none.
 *
 * Where a file has both `packages` and `dependencies`, whatever version it claims, the entries are those of `packages`
 * (npm 7 and later install these) and the other tree, which npm 6 would install, is compared with it.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
export function readNpmDocument(file: string, format: LockfileFormat, document: LocatedValue): Lockfile {
  const root = new Fields(file, document, null);
  const version = readVersion(root);
  refuseOtherSections(root);
  const packages = root.child('packages');
  const dependencies = root.child('dependencies');
  if (packages === undefined && version !== null && version >= 2) {
    throw incomplete(root, `lockfileVersion ${version} keeps its entries in "packages", and there is no "packages"`);
  }
  if (packages === undefined && dependencies === undefined && version === null) {
    throw incomplete(root, 'nothing says that this is a lockfile: no "lockfileVersion", "packages" or "dependencies"');
  }
  if (packages === undefined) {
    const entries = dependencies === undefined ? [] : readDependencies(dependencies);
    return { path: file, format, version, packages: entries, disagreements: [] };
  }
  const entries = readPackages(packages);
  const disagreements = dependencies === undefined ? [] : compareTrees(entries, dependencies);
  return { path: file, format, version, packages: entries, disagreements };
}

/**
 * Besides its two trees, npm writes nothing but scalars at the top. Anything else may be a tree that lost its name, and its
 * entries would be missing without a word.
 */
function refuseOtherSections(root: Fields): void {
  for (const member of root.object.members.values()) {
    const { type } = member.value;
    if ((type === 'object' || type === 'array') && !TREES.includes(member.key)) {
      throw malformedMember(root, member, `is an ${type}; known are ${TREES.join(' and ')}`);
    }
  }
}

function readVersion(root: Fields): number | null {
  const value = root.object.members.get('lockfileVersion')?.value;
  if (value === undefined) return null;
  if (value.type === 'number' && KNOWN_VERSIONS.includes(value.value)) return value.value;
  const found = value.type === 'number' ? String(value.value) : value.type;
  throw new LockfileError({
    code: 'lockfile-version-unsupported',
    message: `"lockfileVersion" is ${found}; this program reads the numbers 1, 2 and 3`,
    hint: 'Write the lockfile with npm install --package-lock-only --lockfile-version 3, or use a newer countersign.',
    file: root.file,
    line: value.line,
  });
}

function readPackages(tree: Fields): readonly LockedPackage[] {
  const entries: LockedPackage[] = [];
  for (const member of tree.object.members.values()) {
    const fields = tree.fieldsOf(member);
    // The empty key is the project itself, and no package.
    if (member.key === '') refuseStrayEntries(fields, []);
    else entries.push(readPackagesEntry(fields, member.key, member.line));
  }
  return entries;
}

function readDependencies(tree: Fields): readonly LockedPackage[] {
  const budget = new PathBudget(tree.file);
  const entries: LockedPackage[] = [];
  // Bounded by the depth that the JSON reader allows.
  const walk = (level: Fields, above: string): void => {
    for (const member of level.object.members.values()) {
      const fields = level.fieldsOf(member);
      const path = budget.join(above, member.key, member.line);
      entries.push(readDependenciesEntry(fields, member.key, path, member.line));
      const below = fields.child('dependencies');
      if (below !== undefined) walk(below, path);
    }
  };
  walk(tree, '');
  return entries;
}

function incomplete(root: Fields, message: string): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message,
    hint: 'Let npm write it again with npm install --package-lock-only.',
    file: root.file,
    line: root.object.line,
  });
}
