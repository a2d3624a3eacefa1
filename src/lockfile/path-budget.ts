import { LockfileError } from '../model/errors.ts';
import { MAX_LOCKFILE_BYTES } from './bounded-text.ts';
import { MAX_KEY_LENGTH } from './limits.ts';

/**
 * Joins the names of nested entries to the places they are installed at, and keeps count: a file of a few megabytes can
 * nest a million entries under one enormous name, and their places would not fit into any memory.
 */
export class PathBudget {
  readonly #file: string;
  #left = MAX_LOCKFILE_BYTES;

  constructor(file: string) {
    this.#file = file;
  }

  /** `{above}/node_modules/{name}`. Throws LockfileError `lockfile-too-large` where this place, or all together, are too long. */
  join(above: string, name: string, line: number): string {
    const path = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
    this.#left -= path.length;
    if (this.#left < 0 || path.length > MAX_KEY_LENGTH) {
      const what =
        this.#left < 0
          ? `all places of nested entries together have more than ${MAX_LOCKFILE_BYTES}`
          : `the place of a nested entry has more than ${MAX_KEY_LENGTH}`;
      throw new LockfileError({
        code: 'lockfile-too-large',
        message: `${what} characters`,
        hint: 'No project is like that: let npm write the lockfile again with npm install --package-lock-only.',
        file: this.#file,
        line,
      });
    }
    return path;
  }
}
