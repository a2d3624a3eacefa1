import type { Problem } from '../model/errors.ts';
import { at, stringAt } from '../model/json.ts';
import type { PackageManager } from '../model/publish.ts';
import type { ProjectLevel } from '../model/workspace.ts';
import { quote } from './check.ts';

export interface DetectedManager {
  readonly manager: PackageManager;
  /** `"packageManager" of package.json`, `pnpm-lock.yaml`, …: for a person who expected another. */
  readonly because: string;
  /** The level that told it: relative paths of a project start there. */
  readonly folder: string | null;
}

const MANAGERS: readonly PackageManager[] = ['npm', 'pnpm', 'yarn', 'bun'];
const OF_LOCKFILE: Readonly<Record<string, PackageManager>> = {
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
};

/**
 * Which package manager packs: the project's own, because each packs other files and writes other versions into package.json.
 * In this order: `packageManager` (https://nodejs.org/api/packages.html#packagemanager), `devEngines.packageManager`, the
 * lockfile; from the package's folder upward; npm where nothing says anything.
 *
 * @param levels the package's folder first, then those above it, up to the repository's root
 */
export function detectManager(levels: readonly ProjectLevel[]): DetectedManager | Problem {
  for (const { manifest, folder, names } of levels) {
    const stated = statedManager(manifest);
    if (stated !== null) {
      const manager = MANAGERS.find((each) => each === stated.name);
      return manager === undefined
        ? unknownManager(stated.name, stated.field)
        : { manager, because: stated.field, folder };
    }
    const lockfiles = names.filter((name) => Object.hasOwn(OF_LOCKFILE, name)).toSorted();
    const managers = new Set(lockfiles.map((name) => OF_LOCKFILE[name]));
    const [manager] = managers;
    if (managers.size > 1) return ambiguous(lockfiles);
    if (manager !== undefined) return { manager, because: lockfiles.join(' and '), folder };
  }
  return { manager: 'npm', because: 'no lockfile and no "packageManager" says otherwise', folder: null };
}

function statedManager(manifest: ProjectLevel['manifest']): { readonly name: string; readonly field: string } | null {
  const field = at(manifest, 'packageManager');
  if (field !== undefined) {
    // `pnpm@10.1.0+sha512.…`
    const name = typeof field === 'string' ? (/^[^@\s]+/.exec(field)?.[0] ?? field) : JSON.stringify(field);
    return { name, field: '"packageManager" of package.json' };
  }
  const engines = at(manifest, 'devEngines', 'packageManager');
  // One, or a list of which the first is meant.
  const name = stringAt(Array.isArray(engines) ? (engines as readonly unknown[])[0] : engines, 'name');
  return name === null ? null : { name, field: '"devEngines" of package.json' };
}

function unknownManager(name: string, field: string): Problem {
  return {
    code: 'PACKAGE_MANAGER_UNKNOWN',
    message: `${field} names ${quote(name)}; npm, pnpm, yarn and bun can pack here`,
    hint: 'Say which of them packs (“package-manager: npm”), or give a tarball that is already packed (“tarball:”).',
  };
}

function ambiguous(lockfiles: readonly string[]): Problem {
  return {
    code: 'PACKAGE_MANAGER_AMBIGUOUS',
    message: `${lockfiles.join(' and ')} lie side by side, and package.json does not say which package manager is used`,
    hint: 'Set "packageManager" in package.json, or remove the lockfile that is no longer used.',
  };
}
