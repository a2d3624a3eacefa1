import { type Git, openGit } from '../adapters/git.ts';

export interface ToBegin {
  /** Where the audit runs. */
  readonly folder: string;
  /** `--base-ref`. */
  readonly ref: string | undefined;
  /** Will it be asked which files there are? */
  readonly tracked: boolean;
}

/**
 * Asks git what every audit asks first. Reading the program takes as long as git does to answer, on another processor. What
 * git does not answer is said where it is needed.
 */
export function beginGit(
  env: Readonly<Record<string, string | undefined>>,
  { folder, ref, tracked }: ToBegin,
): (folder: string) => Git {
  const gitIn = openGit(env);
  const git = gitIn(folder);
  if (ref !== undefined) void git.resolve(ref);
  void git.prefix();
  if (tracked) void git.tracked();
  return gitIn;
}
