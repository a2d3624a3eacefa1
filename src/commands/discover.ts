import { dirname, posix } from 'node:path';
import type picomatch from 'picomatch';
import { namesIn, readOptionalText } from '../adapters/files.ts';
import type { Git } from '../adapters/git.ts';
import { LOCKFILE_NAME_FILES } from '../adapters/registry/project-files.ts';
import { isLockfileName } from '../lockfile/names.ts';
import { ConfigurationError, IncompleteError, messageOf, UserError } from '../model/errors.ts';
import type { LockfileFormat } from '../model/package.ts';
import { type BaseTrees, bytesAt } from './base-tree.ts';

/** A lockfile to read, relative to the folder that was searched, with forward slashes. */
export interface Candidate {
  readonly path: string;
  /** Where a project's configuration gives a lockfile a name that does not tell what it is. */
  readonly format?: LockfileFormat;
}

/** Which format a file is of whose name one of these files gives it. */
const NAMED_BY: Readonly<Record<string, LockfileFormat>> = {
  '.yarnrc.yml': 'yarn-berry',
  'deno.json': 'deno',
  'deno.jsonc': 'deno',
};
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * The lockfiles of a folder: those named, by path or by glob, or all that git tracks outside of `node_modules`, with those
 * right in the folder. Names that a project's configuration gives its lockfile are followed: the base's configuration in
 * a pull request, since a change must not hide the lockfile that was there.
 *
 * @throws ConfigurationError where there is none: zero lockfiles is never a pass
 */
export async function discover(
  named: readonly string[],
  folder: string,
  trees: BaseTrees | null,
  git: Git,
): Promise<readonly Candidate[]> {
  const globs = await globsOf(named);
  if (named.length > 0 && globs.length === 0) return named.map((path) => ({ path }));
  const tracked = await filesOf(folder, git);
  if (named.length > 0) return fromGlobs(named, globs, tracked);
  const configured = await configuredNames(folder, tracked, trees);
  const found = tracked.filter((path) => isLockfileName(posix.basename(path))).map((path): Candidate => ({ path }));
  const all = new Map([...found, ...configured].map((candidate) => [candidate.path, candidate]));
  if (all.size > 0) return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  throw none(folder, tracked);
}

/** Loaded only where there is a pattern: in most projects a lockfile has the name that it always has. */
async function patterns(): Promise<typeof picomatch> {
  return (await import('picomatch')).default;
}

async function globsOf(named: readonly string[]): Promise<readonly string[]> {
  if (named.length === 0) return [];
  const { scan } = await patterns();
  return named.filter((name) => scan(name).isGlob);
}

async function filesOf(folder: string, git: Git): Promise<readonly string[]> {
  const [tracked, here] = await Promise.all([git.tracked(), namesIn(folder)]);
  if (here === null) {
    throw new ConfigurationError([
      { code: 'NO_LOCKFILE', message: `${folder} cannot be read.`, hint: 'Check the folder and its permissions.' },
    ]);
  }
  // No repository at all is one thing; a repository that git does not list could hold any number of lockfiles.
  if (tracked === null && (await isInRepository(folder))) throw unlisted(folder);
  const all = new Set([...(tracked ?? []), ...here]);
  return [...all].filter((path) => !/(?:^|\/)node_modules\//.test(path));
}

/** Is there a `.git` here or in a folder above? Told from the disk, since it is git that failed. */
async function isInRepository(folder: string): Promise<boolean> {
  if ((await namesIn(folder))?.includes('.git') === true) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

function unlisted(folder: string): IncompleteError {
  return new IncompleteError([
    {
      code: 'GIT_FAILED',
      message: `git does not list the files of the repository that ${folder} is in, so it is unknown which lockfiles there are.`,
      hint: 'Run “git ls-files” there to see why (often safe.directory in a container), or name the lockfiles.',
    },
  ]);
}

async function fromGlobs(
  named: readonly string[],
  globs: readonly string[],
  tracked: readonly string[],
): Promise<readonly Candidate[]> {
  const matching = await patterns();
  const plain = named.filter((name) => !globs.includes(name));
  const matched = globs.flatMap((glob) => {
    const matches = matching(glob, { dot: true });
    const found = tracked.filter((path) => matches(path));
    if (found.length > 0) return found;
    throw new ConfigurationError([
      {
        code: 'NO_LOCKFILE',
        message: `No file that git tracks matches ${glob}.`,
        hint: 'Check the pattern; it is relative to the working directory.',
      },
    ]);
  });
  return [...new Set([...plain, ...matched])].map((path) => ({ path }));
}

/** Lockfiles that the configuration of their folder names otherwise than their package manager would. */
async function configuredNames(
  folder: string,
  tracked: readonly string[],
  trees: BaseTrees | null,
): Promise<readonly Candidate[]> {
  const files = tracked.filter((path) => (LOCKFILE_NAME_FILES as readonly string[]).includes(posix.basename(path)));
  const found: Candidate[] = [];
  for (const path of files) {
    const name = posix.basename(path);
    const format = NAMED_BY[name];
    // Both sides: a change of the setting changes which lockfile is installed, and must not hide the one that was.
    const names = new Set([...(await namesAtHead(folder, path, trees)), ...(await namesAtBase(path, trees))]);
    for (const lockfile of names) {
      // The name alone may be a glob: folders are called `[slug]`, and must not be taken for one.
      const prefix = path.slice(0, -name.length);
      const matches = (await patterns())(lockfile, { dot: true });
      found.push(
        ...tracked
          .filter((candidate) => candidate.startsWith(prefix) && matches(candidate.slice(prefix.length)))
          .map((candidate) => ({ path: candidate, ...(format === undefined ? {} : { format }) })),
      );
    }
  }
  return found;
}

async function namesAtHead(folder: string, path: string, trees: BaseTrees | null): Promise<readonly string[]> {
  try {
    return await statedNames(path, await readOptionalText(posix.join(folder, path), MAX_CONFIG_BYTES));
  } catch (error) {
    // A file that a pull request broke names nothing; outside of one it is the user's to mend.
    if (trees !== null) return [];
    if (error instanceof UserError) throw error;
    const message = `${path} cannot be read: ${messageOf(error)}`;
    throw new ConfigurationError([
      { code: 'CONFIG_UNREADABLE', message, hint: 'Make it a plain text file, or remove it.', file: path },
    ]);
  }
}

async function namesAtBase(path: string, trees: BaseTrees | null): Promise<readonly string[]> {
  if (trees === null) return [];
  const bytes = await bytesAt(trees.base, posix.join(trees.prefix, path), MAX_CONFIG_BYTES);
  return statedNames(path, bytes === null ? null : new TextDecoder('utf-8').decode(bytes));
}

async function statedNames(path: string, text: string | null): Promise<readonly string[]> {
  if (text === null) return [];
  const { configuredLockfiles } = await import('../adapters/registry/project-lockfiles.ts');
  return configuredLockfiles(new Map([[posix.basename(path), text]]), () => path).names;
}

function none(folder: string, tracked: readonly string[]): ConfigurationError {
  const manifest = tracked.includes('package.json')
    ? ' There is a package.json: run the package manager once, and commit the lockfile it writes.'
    : '';
  return new ConfigurationError([
    {
      code: 'NO_LOCKFILE',
      message: `No lockfile in ${folder}, and none that git tracks below it.${manifest}`,
      hint: 'Name the lockfile, or run in the folder of the project.',
    },
  ]);
}

/**
 * Every path that git tracks below its folder, relative to it: of a repository, that is where a base was found.
 *
 * @throws IncompleteError where git does not list them. Taken for none, a trusted root that a pull request adds would be one
 *   that the workflow has put there, and a lockfile that it removes would not be missed.
 */
export async function trackedBelow(git: Git): Promise<ReadonlySet<string>> {
  const tracked = await git.tracked();
  if (tracked === null) {
    const message =
      'git does not list the files of this repository, so it is unknown which of them the change adds or removes.';
    throw new IncompleteError([{ code: 'GIT_FAILED', message, hint: 'Run “git ls-files” there to see why.' }]);
  }
  return new Set(tracked);
}
