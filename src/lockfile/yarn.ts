import { LockfileError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import { boundedText, lineOf } from './bounded-text.ts';
import { readYarnBerry } from './yarn-berry.ts';
import { readYarnClassic } from './yarn-classic.ts';

/**
 * Reads a `yarn.lock`: that of Yarn 1 (classic) or of Yarn 2 and later (Berry). Both have one name, and what tells them
 * apart is their first lines: classic has the comment `# yarn lockfile v1`, Berry a member `__metadata`.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
export function parseYarnLockfile(file: string, bytes: Uint8Array): Lockfile {
  const text = boundedText(file, bytes);
  const classic = classicVersion(text);
  const metadata = METADATA.exec(text);
  if (classic !== null && metadata !== null) {
    // Each Yarn goes by another of the two signs: they would not install the same.
    throw refused(
      file,
      'has both the header of Yarn 1 and the "__metadata" of later Yarns',
      lineOf(text, metadata.index),
    );
  }
  if (classic !== null && classic !== '1') {
    throw new LockfileError({
      code: 'lockfile-version-unsupported',
      message: `the header says "yarn lockfile v${classic}"; this program reads v1, and "__metadata" of later Yarns`,
      hint: 'Let yarn install write the lockfile again, or use a newer countersign.',
      file,
      line: 1,
    });
  }
  if (classic !== null) return readYarnClassic(file, text);
  if (metadata !== null) return readYarnBerry(file, text);
  throw refused(file, 'has neither the header "# yarn lockfile v1" nor a "__metadata"', 1);
}

const METADATA = /^"?__metadata"?:/m;
const HEADER = /^#\s+yarn\s+lockfile\s+v(\d{1,9})\s*$/i;

/** The version in the classic header, which stands among the comments that the file begins with; `null` where there is none. */
function classicVersion(text: string): string | null {
  for (let start = 0; text.startsWith('#', start); ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // A longer comment is none of Yarn's; the bound keeps the pattern's spaces from adding up.
    const found = end - start <= LONGEST_HEADER ? HEADER.exec(text.slice(start, end))?.[1] : undefined;
    if (found !== undefined) return found;
    start = end + 1;
  }
  return null;
}

const LONGEST_HEADER = 100;

function refused(file: string, what: string, line: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-not-yarn',
    message: `the file ${what}, so that nothing says for certain which Yarn it is for`,
    hint: 'Restore it, or let yarn install write it again.',
    file,
    line,
  });
}
