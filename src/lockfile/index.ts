import { LockfileError } from '../model/errors.ts';
import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { parseBunLockfile } from './bun.ts';
import { parseDenoLockfile } from './deno.ts';
import { parseLocated } from './located.ts';
import { parseNpmLockfile, readNpmDocument } from './npm.ts';
import { parsePnpmLockfile } from './pnpm.ts';
import { parseYarnLockfile } from './yarn.ts';

export interface FormatReader {
  readonly format: LockfileFormat;
  /** The names that package managers give the file. */
  readonly fileNames: readonly string[];
  /** Further names, where they follow a pattern. */
  readonly otherNames?: RegExp;
  /** @throws LockfileError for anything that cannot be read for certain */
  readonly parse: (path: string, text: Uint8Array) => Lockfile;
}

/** Every format that is read: a new one is a row here. */
export const FORMATS: readonly FormatReader[] = [
  { format: 'npm', fileNames: ['package-lock.json'], parse: (path, text) => parseNpmLockfile(path, 'npm', text) },
  {
    format: 'npm-shrinkwrap',
    fileNames: ['npm-shrinkwrap.json'],
    parse: (path, text) => parseNpmLockfile(path, 'npm-shrinkwrap', text),
  },
  {
    format: 'pnpm',
    fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
    // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
    otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
    parse: parsePnpmLockfile,
  },
  { format: 'yarn-classic', fileNames: ['yarn.lock'], parse: parseYarnLockfile },
  // Of the same name: what the file begins with tells which of both it is.
  { format: 'yarn-berry', fileNames: [], parse: parseYarnLockfile },
  { format: 'bun', fileNames: ['bun.lock'], parse: parseBunLockfile },
  { format: 'deno', fileNames: ['deno.lock'], parse: parseDenoLockfile },
];

/**
 * Reads a lockfile, by the format that its name says. A `.json` file of another name is read as npm's where it has a
 * `lockfileVersion`, since people keep `package-lock.next.json` and npm itself `node_modules/.package-lock.json`.
 *
 * @param path the path as the user knows it: every position and error names it
 * @param text the file's bytes, UTF-8
 * @param format where the project's configuration says what a file of another name is
 * @throws LockfileError for an unknown or unsupported file, and for anything that cannot be read for certain
 */
export function readLockfile(path: string, text: Uint8Array, format?: LockfileFormat): Lockfile {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const reader =
    FORMATS.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true) ??
    FORMATS.find((row) => row.format === format);
  if (reader !== undefined) return reader.parse(path, text);
  if (name === 'bun.lockb') throw binaryOfBun(path);
  if (!name.endsWith('.json')) throw unsupported(path, 'the file has no name that a lockfile has');
  const document = parseLocated(path, boundedText(path, text));
  if (document.type === 'object' && document.members.has('lockfileVersion'))
    return readNpmDocument(path, 'npm', document);
  throw unsupported(path, 'the file has no "lockfileVersion", and not the name of a lockfile');
}

/** Bun's binary format, which no bun since 1.2 writes: another program would read it by guessing. */
function binaryOfBun(file: string): LockfileError {
  return new LockfileError({
    code: 'lockfile-format-unsupported',
    message: 'bun.lockb is bun’s old binary lockfile; what is read is bun.lock, its successor in text',
    hint: 'Convert it, which changes no version, and commit bun.lock instead: bun install --save-text-lockfile --frozen-lockfile --lockfile-only',
    file,
  });
}

function unsupported(file: string, message: string): LockfileError {
  const names = FORMATS.flatMap((format) => format.fileNames).join(' and ');
  return new LockfileError({
    code: 'lockfile-format-unsupported',
    message: `${message}; what is read: ${names}`,
    hint: 'Name a lockfile, or a .json file of another name that has a "lockfileVersion".',
    file,
  });
}

/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
export function isLockfileName(name: string): boolean {
  return (
    name === 'bun.lockb' ||
    FORMATS.some(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true)
  );
}
