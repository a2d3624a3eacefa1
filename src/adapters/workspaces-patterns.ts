import picomatch from 'picomatch';
import { ConfigurationError } from '../model/errors.ts';
import type { PackageManager } from '../model/publish.ts';

/** Which folders a project calls its workspaces. */
export interface Patterns {
  readonly wanted: readonly {
    readonly glob: string;
    /** The part before the first magic character. */
    readonly base: string;
    /** How many folders below `base` it can reach. */
    readonly depth: number;
  }[];
  isLeftOut(folder: string): boolean;
}

const MAX_PATTERNS = 1_000;
const LONGEST_PATTERN = 1_000;

/**
 * Reads a list of workspace patterns, which are relative to the file that has them.
 *
 * With npm and Bun a pattern takes back an exclusion that came before it and that it falls under (`@npmcli/map-workspaces`);
 * with pnpm and Yarn, exclusions hold wherever they stand.
 *
 * @param field `undefined`: there is none
 * @throws ConfigurationError
 */
export function readPatterns(field: unknown, manager: PackageManager, file: string): Patterns {
  const patterns = field ?? [];
  if (!Array.isArray(patterns) || !patterns.every((each) => typeof each === 'string'))
    throw fault(file, 'its list of workspaces is not a list of texts', 'Write a list of patterns.');
  if (patterns.length > MAX_PATTERNS || patterns.some((each) => each.length > LONGEST_PATTERN))
    throw fault(file, 'its list of workspaces is longer than any', 'Shorten it.');
  const wanted: string[] = [];
  let leftOut: { readonly glob: string; readonly matches: (path: string) => boolean }[] = [];
  for (const pattern of patterns) {
    const bangs = /^!*/.exec(pattern)?.[0].length ?? 0;
    const glob = normalise(pattern.slice(bangs), file);
    if (bangs % 2 === 1) leftOut.push({ glob, matches: picomatch(glob) });
    else {
      if (manager === 'npm' || manager === 'bun') leftOut = leftOut.filter(({ matches }) => !matches(glob));
      // The root itself is no workspace, and is looked at in any case.
      if (glob !== '') wanted.push(glob);
    }
  }
  return {
    wanted: wanted.map((glob) => ({ glob, ...reach(glob) })),
    isLeftOut: (folder) => leftOut.some(({ matches }) => matches(folder)),
  };
}

function normalise(pattern: string, file: string): string {
  const glob = pattern
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '');
  if (glob.split('/').includes('..')) {
    throw fault(
      file,
      `the workspace ${JSON.stringify(pattern)} leads out of the project`,
      'Only folders inside are published from here.',
    );
  }
  return glob === '.' ? '' : glob;
}

function reach(glob: string): { readonly base: string; readonly depth: number } {
  const { base, glob: magic, isGlob } = picomatch.scan(glob);
  if (!isGlob) return { base: glob, depth: 0 };
  // Braces and parentheses may hold slashes.
  const unbounded = /\*\*|[{(]/.test(magic);
  return { base, depth: unbounded ? Number.POSITIVE_INFINITY : magic.split('/').length };
}

function fault(file: string, message: string, hint: string): ConfigurationError {
  return new ConfigurationError([{ code: 'WORKSPACES', message: `${file}: ${message}`, hint, file }]);
}
