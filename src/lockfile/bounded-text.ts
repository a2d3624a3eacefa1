import { LockfileError } from '../model/errors.ts';
import { letRewrite, rewriterOf } from './rewrite.ts';

/** Larger files are refused unread: the largest lockfiles known are under 20 MB. */
export const MAX_LOCKFILE_BYTES = 64 * 1024 * 1024;

/** What git writes at the start of a line while a merge is undecided. No JSON or YAML document has it there. */
const CONFLICT_MARKER = /(?:^|[\r\n])(?:<{7}|={7}|>{7}|\|{7})(?=[\s]|$)/;

/**
 * The text of a lockfile: bounded, valid UTF-8, without a byte-order mark, not empty and not half merged.
 *
 * @param file the path as the user knows it, for messages
 * @throws LockfileError `lockfile-too-large`, `lockfile-not-utf8`, `lockfile-empty`, `lockfile-conflicted`
 */
export function boundedText(file: string, bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_LOCKFILE_BYTES) {
    throw new LockfileError({
      code: 'lockfile-too-large',
      message: `the lockfile has ${bytes.byteLength} bytes; at most ${MAX_LOCKFILE_BYTES} are read`,
      hint: 'Check that this is a lockfile; if it truly is one, split the project.',
      file,
    });
  }
  const text = withoutByteOrderMark(decode(file, bytes));
  if (text.trim() === '') {
    throw new LockfileError({
      code: 'lockfile-empty',
      message: 'the lockfile is empty: that says nothing, not even that there are no packages',
      hint: `Restore it, or ${letRewrite(file)}.`,
      file,
    });
  }
  const conflict = CONFLICT_MARKER.exec(text);
  if (conflict !== null) {
    throw new LockfileError({
      code: 'lockfile-conflicted',
      // npm settles a conflicted lockfile by itself, and nobody can say here in whose favour.
      message: 'the lockfile holds a merge-conflict marker: which of both sides would be installed is undecided',
      hint: `Resolve the conflict (${rewriterOf(file).command} rewrites the file) and commit the result.`,
      file,
      line: lineOf(text, conflict.index + (/^[\r\n]/.test(conflict[0]) ? 1 : 0)),
    });
  }
  return text;
}

/** The line, counted from 1, that holds `offset`. A line ends with `\n`, as git and GitHub count, and nothing else. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // A lenient decoder would turn different bytes into one replacement character, and two names into one.
    throw new LockfileError(
      {
        code: 'lockfile-not-utf8',
        message: 'the lockfile is not valid UTF-8',
        hint: `Save it as UTF-8, or let ${rewriterOf(file).manager} write it again.`,
        file,
      },
      { cause: error },
    );
  }
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
