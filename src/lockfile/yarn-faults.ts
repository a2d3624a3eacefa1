import { LockfileError } from '../model/errors.ts';
import { letRewrite } from './rewrite.ts';

/** An entry of a shape that no Yarn writes. `message` may hold the program's words alone, never the file's. */
export function malformedEntry(file: string, line: number, message: string): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message,
    hint: `Restore it, or ${letRewrite(file)}.`,
    file,
    line,
  });
}

/** One request answered by two entries: of both Yarns one takes the first, the other the last. */
export function answeredTwice(file: string, first: number, second: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-duplicate-key',
    message: `a key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
    hint: `Find out who edited the lockfile by hand, and ${letRewrite(file)}.`,
    file,
    line: second,
  });
}

/** An entry that says one thing and makes Yarn install another. */
export function contradiction(file: string, line: number, message: string): LockfileError {
  return new LockfileError({
    code: 'lockfile-contradiction',
    message,
    hint: 'Find out who edited the entry: Yarn writes no such thing. To see what it makes of it, run yarn install --check-resolutions --immutable.',
    file,
    line,
  });
}
