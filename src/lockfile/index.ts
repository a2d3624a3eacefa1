import { LockfileError } from '../model/errors.ts';
import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { boundedText } from './bounded-text.ts';
import { parseLocated } from './located.ts';
import { parseNpmLockfile, readNpmDocument } from './npm.ts';

export interface FormatReader {
  readonly format: LockfileFormat;
  /** The names that package managers give the file. */
  readonly fileNames: readonly string[];
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
];

/** Lockfiles that are known and not read: they get an answer of their own. */
const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['pnpm-lock.yaml', 'pnpm'],
  ['shrinkwrap.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['deno.lock', 'deno'],
]);

/**
 * Reads a lockfile, by the format that its name says. A `.json` file of another name is read as npm's where it has a
 * `lockfileVersion`, since people keep `package-lock.next.json` and npm itself `node_modules/.package-lock.json`.
 *
 * @param path the path as the user knows it: every position and error names it
 * @param text the file's bytes, UTF-8
 * @throws LockfileError for an unknown or unsupported file, and for anything that cannot be read for certain
 */
export function readLockfile(path: string, text: Uint8Array): Lockfile {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const reader = FORMATS.find((format) => format.fileNames.includes(name));
  if (reader !== undefined) return reader.parse(path, text);
  const manager = UNSUPPORTED.get(name);
  if (manager !== undefined) throw unsupported(path, `this is a lockfile of ${manager}, which is not read yet`);
  if (!name.endsWith('.json')) throw unsupported(path, 'the file has no name that a lockfile has');
  const document = parseLocated(path, boundedText(path, text));
  if (document.type === 'object' && document.members.has('lockfileVersion'))
    return readNpmDocument(path, 'npm', document);
  throw unsupported(path, 'the file has no "lockfileVersion", and not the name of a lockfile');
}

function unsupported(file: string, message: string): LockfileError {
  const names = FORMATS.flatMap((format) => format.fileNames).join(' and ');
  return new LockfileError({
    code: 'lockfile-format-unsupported',
    message: `${message}; what is read: ${names}`,
    hint: 'Name a lockfile of npm, or another .json file that has a "lockfileVersion".',
    file,
  });
}
