import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { parseLocated } from './located.ts';
import { readNpmDocument } from './npm-document.ts';

/**
 * Reads the bytes of `package-lock.json` or `npm-shrinkwrap.json`: {@link readNpmDocument}.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
export function parseNpmLockfile(file: string, format: LockfileFormat, bytes: Uint8Array): Lockfile {
  return readNpmDocument(file, format, parseLocated(file, boundedText(file, bytes)));
}
