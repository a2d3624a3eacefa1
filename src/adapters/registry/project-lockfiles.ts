import { parseJsonc, parseYaml } from './project-documents.ts';
import { type ConfigValue, isMap } from './project-values.ts';
import type { ProjectFile } from './project-text.ts';
import { LOCKFILE_NAME_FILES } from './project-files.ts';
import { parseNpmrc } from './project-npmrc.ts';
import type { ProjectFiles, ShownAs } from './project-settings.ts';
import { printable } from './urls.ts';

export interface ConfiguredLockfiles {
  /** Paths under the folder, with forward slashes; the one glob among them is pnpm's `pnpm-lock.*.yaml`. Sorted, each once. */
  readonly names: readonly string[];
  /** Names that are not taken, and why: keys, never values. */
  readonly warnings: readonly string[];
}

/** pnpm puts the branch in (`!` for what is no letter of a file name): https://pnpm.io/git_branch_lockfiles. */
const GIT_BRANCH_LOCKFILES = 'pnpm-lock.*.yaml';

interface Stated {
  readonly key: string;
  readonly value: ConfigValue;
}

/**
 * Lockfiles whose name is configured: Yarn's `lockfileFilename`, pnpm's git-branch lockfiles, Deno's `lock`. A pull
 * request that changes such a setting changes which lockfile is installed: ask with its files, too.
 *
 * A name that leaves the folder is not taken: it would have any file of the machine read, and quoted in an error.
 *
 * @throws ConfigurationError for a file that cannot be read for certain
 */
export function configuredLockfiles(files: ProjectFiles, shownAs: ShownAs = (name) => name): ConfiguredLockfiles {
  const names = new Set<string>();
  const warnings: string[] = [];
  for (const file of LOCKFILE_NAME_FILES) {
    const text = files.get(file);
    if (text === undefined) continue;
    const path = shownAs(file);
    if (file === '.npmrc' || file === 'pnpm-workspace.yaml') {
      if (hasBranchLockfiles(file, { text, path })) names.add(GIT_BRANCH_LOCKFILES);
      continue;
    }
    const stated = statedName(file, { text, path });
    if (stated === null) continue;
    const name = typeof stated.value === 'string' ? plainName(stated.value) : null;
    if (name !== null) names.add(name);
    else
      warnings.push(
        `${stated.key} in ${path} is not followed: it is not a plain path of a file in the same folder or below`,
      );
  }
  return { names: [...names].toSorted(), warnings };
}

/** The names of {@link configuredLockfiles}, for callers that have nobody to warn. */
export function lockfileNamesOf(files: ProjectFiles): readonly string[] {
  return configuredLockfiles(files).names;
}

function hasBranchLockfiles(name: '.npmrc' | 'pnpm-workspace.yaml', file: ProjectFile): boolean {
  const value =
    name === '.npmrc' ? new Map(parseNpmrc(file)).get('git-branch-lockfile') : parseYaml(file).get('gitBranchLockfile');
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function statedName(name: '.yarnrc.yml' | 'deno.json' | 'deno.jsonc', file: ProjectFile): Stated | null {
  if (name === '.yarnrc.yml') {
    const value = parseYaml(file).get('lockfileFilename');
    return value === undefined || value === '' ? null : { key: 'lockfileFilename', value };
  }
  const lock = parseJsonc(file).get('lock');
  const value = isMap(lock) ? lock.get('path') : lock;
  // `true` and `false` say whether there is one, not where.
  if (value === undefined || value === null || typeof value === 'boolean') return null;
  return { key: isMap(lock) ? 'lock.path' : 'lock', value };
}

function plainName(text: string): string | null {
  const name = text.replace(/^(?:\.\/)+/, '');
  // Globs would be matched, backslashes and drives climb on Windows, variables would be put in by Yarn.
  if (/[\\:*?[\]{}()!$]/.test(name) || printable(name) !== name) return null;
  const parts = name.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? null : name;
}
