import type { LockedPackage, TreeDisagreement } from '../model/package.ts';
import { gitIdentity } from './address.ts';
import type { Fields } from './fields.ts';
import { readDependenciesEntry } from './npm-entry.ts';
import { PathBudget } from './path-budget.ts';

type Field = TreeDisagreement['field'];

/**
 * Compares the tree that npm 7 and later install (`packages`) with the one that npm 6 installs (`dependencies`). An
 * attacker who changes only the tree that reviewers' tools do not read has to be seen; npm itself writes both from one
 * tree, and the differences of spelling that it makes are none.
 *
 * A disagreement stands at its entry in `dependencies`, or in `packages` where only that one has it. Linear in the file.
 */
export function compareTrees(packages: readonly LockedPackage[], dependencies: Fields): readonly TreeDisagreement[] {
  const budget = new PathBudget(dependencies.file);
  const byPath = new Map(packages.map((entry) => [entry.path, entry]));
  const visited = new Set<string>();
  const parents = new Set<string>(['']);
  const found: TreeDisagreement[] = [];

  const walk = (level: Fields, above: string): void => {
    for (const member of level.object.members.values()) {
      const fields = level.fieldsOf(member);
      const path = budget.join(above, member.key, member.line);
      const legacy = readDependenciesEntry(fields, member.key, path, member.line);
      const entry = byPath.get(path);
      visited.add(path);
      const difference = entry === undefined ? onlyInDependencies(legacy) : differenceOf(entry, legacy);
      if (difference !== null) found.push(disagreement(legacy, difference));
      const below = fields.child('dependencies');
      // What is nested under a link is installed below the link's target.
      const place = entry?.kind === 'link' && entry.resolved !== null ? entry.resolved : path;
      parents.add(place);
      if (below !== undefined) walk(below, place);
    }
  };
  walk(dependencies, '');

  for (const entry of packages) {
    if (!visited.has(entry.path) && belongsInBoth(entry, parents)) {
      found.push(disagreement(entry, { field: 'presence', inPackages: specOf(entry), inDependencies: null }));
    }
  }
  return found;
}

interface Difference {
  readonly field: Field;
  readonly inPackages: string | null;
  readonly inDependencies: string | null;
}

function onlyInDependencies(legacy: LockedPackage): Difference {
  return { field: 'presence', inPackages: null, inDependencies: specOf(legacy) };
}

function disagreement(entry: LockedPackage, difference: Difference): TreeDisagreement {
  return { path: entry.path, name: entry.name, ...difference, at: entry.at };
}

/** The first thing in which two entries for one place differ, the gravest first; `null` where they lock the same. */
function differenceOf(entry: LockedPackage, legacy: LockedPackage): Difference | null {
  if (entry.kind === 'link' || legacy.kind === 'link') {
    const target = folderOf(legacy.resolved);
    const same =
      entry.kind === 'link' ? folderOf(entry.resolved) === target : entry.kind === 'file' && sameFile(entry, legacy);
    return same ? null : differ('version', specOf(entry), specOf(legacy));
  }
  if (entry.integrity !== legacy.integrity) return differ('integrity', entry.integrity, legacy.integrity);
  if (isAddress(entry) || legacy.version === null) {
    return sameAddress(entry, legacy) ? null : differ('resolved', entry.resolved, specOf(legacy));
  }
  if (entry.name !== legacy.name || entry.version !== legacy.version) {
    return differ('version', specOf(entry), specOf(legacy));
  }
  // npm leaves `resolved` out of the old tree now and then; there npm 6 asks the registry for name and version.
  if (legacy.resolved !== null && entry.resolved !== legacy.resolved) {
    return differ('resolved', entry.resolved, legacy.resolved);
  }
  return null;
}

function differ(field: Field, inPackages: string | null, inDependencies: string | null): Difference {
  return { field, inPackages, inDependencies };
}

/** Installed from an address that is no registry's: then `version` is merely what was found there. */
function isAddress(entry: LockedPackage): boolean {
  return entry.kind !== 'registry' && entry.kind !== 'bundled';
}

function sameAddress(entry: LockedPackage, legacy: LockedPackage): boolean {
  if (entry.resolved === null || legacy.resolved === null) return entry.resolved === legacy.resolved;
  if (entry.kind === 'git' && legacy.kind === 'git')
    return gitIdentity(entry.resolved) === gitIdentity(legacy.resolved);
  if (entry.kind === 'file' && legacy.kind === 'file') return sameFile(entry, legacy);
  return entry.resolved === legacy.resolved;
}

/**
 * `packages` states a file from the project's root, `dependencies` from the folder that asked for it: the latter without
 * its leading `../` is the former's end.
 */
function sameFile(entry: LockedPackage, legacy: LockedPackage): boolean {
  const inPackages = folderOf(entry.resolved);
  const inDependencies = folderOf(legacy.resolved);
  const end = inDependencies.replace(/^(?:\.\.\/)+/, '');
  return inPackages === inDependencies || `/${inPackages}`.endsWith(`/${end}`);
}

function folderOf(address: string | null): string {
  return (address ?? '')
    .replace(/^file:/i, '')
    .replace(/^\.\//, '')
    .replace(/\/$/, '');
}

/**
 * What npm writes into both trees: everything installed in the project or in a folder that a link of `dependencies`
 * leads to. A project folder is in `packages` alone, and so is a link that closes a circle.
 */
function belongsInBoth(entry: LockedPackage, parents: ReadonlySet<string>): boolean {
  const at = entry.path.lastIndexOf('node_modules/');
  if (entry.kind === 'link' || at === -1) return false;
  return parents.has(entry.path.slice(0, Math.max(0, at - 1)));
}

/** The entry in one text, as `dependencies` would write it. */
function specOf(entry: LockedPackage): string {
  if (entry.kind === 'link') return `file:${folderOf(entry.resolved)}`;
  if (entry.version === null || (isAddress(entry) && entry.resolved !== null)) return entry.resolved ?? '';
  return entry.alias === undefined ? entry.version : `npm:${entry.name}@${entry.version}`;
}
