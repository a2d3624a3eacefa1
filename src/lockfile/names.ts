import type { LockfileFormat } from '../model/package.ts';

export interface FormatNames {
  readonly format: LockfileFormat;
  /** The names that package managers give the file. */
  readonly fileNames: readonly string[];
  /** Further names, where they follow a pattern. */
  readonly otherNames?: RegExp;
}

export const FORMAT_NAMES: readonly FormatNames[] = [
  { format: 'npm', fileNames: ['package-lock.json'] },
  { format: 'npm-shrinkwrap', fileNames: ['npm-shrinkwrap.json'] },
  {
    format: 'pnpm',
    fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
    // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
    otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
  },
  { format: 'yarn-classic', fileNames: ['yarn.lock'] },
  // Of the same name: what the file begins with tells which of both it is.
  { format: 'yarn-berry', fileNames: [] },
  { format: 'bun', fileNames: ['bun.lock'] },
  { format: 'deno', fileNames: ['deno.lock'] },
];

/** The last part of a path, of Windows too. */
export function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** The format that a file's name tells, if it tells one. */
export function formatNamed(name: string): LockfileFormat | undefined {
  return FORMAT_NAMES.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true)
    ?.format;
}

/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
export function isLockfileName(name: string): boolean {
  return name === 'bun.lockb' || formatNamed(name) !== undefined;
}
