import { LockfileError } from '../model/errors.ts';
import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { parseBunLockfile } from './bun.ts';
import { parseDenoLockfile } from './deno.ts';
import { FORMAT_NAMES, formatNamed, type FormatNames, nameIn } from './names.ts';
import { parseLocated } from './located.ts';
import { parseNpmLockfile } from './npm.ts';
import { readNpmDocument } from './npm-document.ts';
import { parsePnpmLockfile } from './pnpm.ts';
import { parseYarnLockfile } from './yarn.ts';

export interface FormatReader extends FormatNames {
  /** @throws LockfileError for anything that cannot be read for certain */
  readonly parse: (path: string, text: Uint8Array) => Lockfile;
}

const PARSERS: Readonly<Record<LockfileFormat, FormatReader['parse']>> = {
  npm: (path, text) => parseNpmLockfile(path, 'npm', text),
  'npm-shrinkwrap': (path, text) => parseNpmLockfile(path, 'npm-shrinkwrap', text),
  pnpm: parsePnpmLockfile,
  'yarn-classic': parseYarnLockfile,
  'yarn-berry': parseYarnLockfile,
  bun: parseBunLockfile,
  deno: parseDenoLockfile,
};

/** Every format that is read: a new one is a row of `FORMAT_NAMES` and one here. */
export const FORMATS: readonly FormatReader[] = FORMAT_NAMES.map((names) => ({
  ...names,
  parse: PARSERS[names.format],
}));

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
  const name = nameIn(path);
  const named = formatNamed(name) ?? format;
  const reader = FORMATS.find((row) => row.format === named);
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
