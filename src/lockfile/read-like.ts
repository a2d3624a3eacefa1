import { LockfileError } from '../model/errors.ts';
import type { LockedPackage, Lockfile } from '../model/package.ts';
import { MAX_JSON_VALUES } from './limits.ts';
import { readNpmDocument } from './npm-document.ts';
import { locatePrinted } from './printed-json.ts';

/** A lockfile of npm's, and the text that it was read from: as npm prints it ({@link locatePrinted}). */
export interface PrintedLockfile {
  readonly lockfile: Lockfile;
  readonly text: string;
}

const OPENING = '\n  "packages": {\n';
const END_OF_ENTRY = '\n    }';
const CLOSING = '\n  }';
/** The project itself, which is no package. */
const PROJECT = '    "": {';

/**
 * Reads the state of a lockfile at another commit: what is written there as in the one that is known has been read, and only
 * the rest is. The result is that of reading all of it; `undefined` where that is not certain.
 *
 * The text is cut at the entries of `packages`. What is left of it without those that are known must again be what npm
 * prints, and each that was taken out is, letter by letter, one member of the known document, taken once and under no key
 * that the rest has: so the whole is such a text too.
 */
export function readLike(text: string, known: PrintedLockfile): Lockfile | undefined {
  const here = cut(text);
  const there = cut(known.text);
  if (here === undefined || there === undefined) return undefined;
  const unused = entriesByText(there, known.lockfile.packages);
  if (unused === undefined) return undefined;
  const placed: Placed[] = [];
  let line = here.line;
  for (const block of here.blocks) {
    const entry = unused.get(block);
    unused.delete(block);
    placed.push({ block, line, entry });
    line += linesOf(block);
  }
  const rest = readRest(here, placed, known.lockfile);
  return rest === undefined ? undefined : { ...rest, packages: merge(placed, rest.packages, known.lockfile.path) };
}

interface Placed {
  readonly block: string;
  readonly line: number;
  /** As it was read from the known lockfile. */
  readonly entry: LockedPackage | undefined;
}

interface Cut {
  readonly before: string;
  /** The line of the first block. */
  readonly line: number;
  /** Each a key and what it stands for, without a comma. */
  readonly blocks: readonly string[];
  readonly after: string;
}

function cut(text: string): Cut | undefined {
  const opening = text.indexOf(OPENING);
  if (opening === -1) return undefined;
  const blocks: string[] = [];
  let at = opening + OPENING.length;
  const closing = text.indexOf(CLOSING, at);
  const before = text.slice(0, at);
  while (at < closing) {
    const end = text.indexOf(END_OF_ENTRY, at);
    const next = end + END_OF_ENTRY.length;
    if (end === -1) return undefined;
    blocks.push(text.slice(at, next));
    if (next === closing) return { before, line: linesOf(before), blocks, after: text.slice(next) };
    if (!text.startsWith(',\n', next)) return undefined;
    at = next + 2;
  }
  return undefined;
}

/** With the line that it ends on. */
function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * `undefined` where the entries are not those that the text was cut into. V8 hashes long texts by their length alone: in what is
 * known, which is bounded, there is room for a hundred of them.
 */
function entriesByText({ blocks }: Cut, entries: readonly LockedPackage[]): Map<string, LockedPackage> | undefined {
  const packages = blocks.filter((block) => !block.startsWith(PROJECT));
  if (packages.length !== entries.length) return undefined;
  return new Map(entries.map((entry, index) => [packages[index] ?? '', entry]));
}

function readRest({ before, after }: Cut, placed: readonly Placed[], known: Lockfile): Lockfile | undefined {
  const unknown = placed.filter(({ entry }) => entry === undefined).map(({ block }) => block);
  const text = `${before}${unknown.join(',\n')}${after}`;
  // The tree for npm 6 is compared with all entries at once.
  if (unknown.length === 0 || text.length >= MAX_JSON_VALUES || text.includes('\n  "dependencies": ')) return undefined;
  const document = locatePrinted(text);
  if (document === undefined) return undefined;
  try {
    const rest = readNpmDocument(known.path, known.format, document);
    const paths = new Set(rest.packages.map(({ path }) => path));
    const isTwice = placed.some(({ entry }) => entry !== undefined && paths.has(entry.path));
    // An object without members stands on one line, so that a block may hold two entries.
    const isEach = rest.packages.length === unknown.filter((block) => !block.startsWith(PROJECT)).length;
    return isTwice || !isEach ? undefined : rest;
  } catch (error) {
    // It is said by whoever reads the whole, of the line that it is on there.
    if (error instanceof LockfileError) return undefined;
    throw error;
  }
}

function merge(placed: readonly Placed[], rest: readonly LockedPackage[], file: string): readonly LockedPackage[] {
  const left = rest[Symbol.iterator]();
  return placed.flatMap(({ block, line, entry }) => {
    if (block.startsWith(PROJECT)) return [];
    const read = entry ?? left.next().value;
    if (read === undefined) throw new Error('an entry that was cut out of a lockfile was not read');
    // Never the known lockfile's own entry: whoever compares the two may tell entries apart by what they are.
    return [{ ...read, at: { file, line } }];
  });
}
