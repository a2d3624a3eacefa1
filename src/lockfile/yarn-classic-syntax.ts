import { LockfileError } from '../model/errors.ts';
import { MAX_JSON_VALUES, MAX_KEY_LENGTH } from './limits.ts';
import { answeredTwice } from './yarn-faults.ts';
import type { LocatedMember, LocatedObject, LocatedValue } from './located.ts';

/** One block of a classic yarn.lock: a header of requests, and its fields. */
export interface ClassicBlock {
  readonly specifiers: readonly string[];
  /** The line of the header. */
  readonly line: number;
  readonly fields: LocatedObject;
}

/**
 * Reads the line format of Yarn 1 into blocks:
 *
 *     "a@^1.0.0", a@~1.2.0:
 *       version "1.2.3"
 *       dependencies:
 *         b "^2.0.0"
 *
 * Exactly what Yarn 1 writes, and no more, where its own parser (`@yarnpkg/lockfile`, no longer kept, and without lines)
 * takes more: of a block given twice it takes the last, and behind a comment inside a block it drops the rest of the file
 * without a word. An attacker could so hide from one reader what another installs.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-not-yarn`, `lockfile-duplicate-key`, `lockfile-too-large`
 */
export function parseClassic(file: string, text: string): readonly ClassicBlock[] {
  const reader = new ClassicReader(file);
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    line += 1;
    reader.read(text.slice(start, end).replace(/\r$/, ''), line);
    start = end + 1;
  }
  return reader.blocks;
}

type Members = Map<string, LocatedMember>;

interface Token {
  readonly value: string;
  /** The offset behind it. */
  readonly end: number;
}

/** Bare words as both Yarn 1 and its parser have them. Neither starts with a digit nor with a boolean. */
const TOKEN = /"((?:[^"\\]|\\[^"])*)"|(?!true|false)[A-Za-z/.-][^\s:,"]*/y;
const SCALAR = /(?:true|false|\d+)(?=$)/y;

class ClassicReader {
  readonly blocks: ClassicBlock[] = [];
  readonly #file: string;
  readonly #headers = new Map<string, number>();
  #values = 0;
  /** The members that lines of one and of two steps' indentation belong to; none outside a block. */
  #fields: Members | null = null;
  #nested: Members | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  read(line: string, number: number): void {
    if (line === '' || line.startsWith('#')) {
      this.#fields = null;
      this.#nested = null;
      return;
    }
    this.#values += 1;
    if (this.#values > MAX_JSON_VALUES) throw this.#tooLarge(`more than ${MAX_JSON_VALUES} lines`, number);
    const indent = line.length - line.replace(/^ +/, '').length;
    if (indent === 0) this.#header(line, number);
    else if (indent === 2 && this.#fields !== null) this.#field(line, number, this.#fields);
    else if (indent === 4 && this.#nested !== null) this.#pair(line, number, 4, this.#nested);
    else throw this.#unexpected(number);
  }

  #header(line: string, number: number): void {
    const specifiers: string[] = [];
    let at = 0;
    for (;;) {
      const { value, end } = this.#key(line, at, number);
      const earlier = this.#headers.get(value);
      if (earlier !== undefined) throw answeredTwice(this.#file, earlier, number);
      this.#headers.set(value, number);
      specifiers.push(value);
      at = end;
      if (!line.startsWith(', ', at)) break;
      at += 2;
    }
    if (line.slice(at) !== ':') throw this.#unexpected(number);
    this.#values += specifiers.length;
    this.#fields = new Map();
    this.#nested = null;
    this.blocks.push({ specifiers, line: number, fields: { type: 'object', line: number, members: this.#fields } });
  }

  #field(line: string, number: number, fields: Members): void {
    const { value: key, end } = this.#key(line, 2, number);
    if (line.slice(end) !== ':') {
      this.#nested = null;
      this.#pair(line, number, 2, fields);
      return;
    }
    this.#nested = new Map();
    this.#add(fields, key, number, { type: 'object', line: number, members: this.#nested });
  }

  #pair(line: string, number: number, indent: number, into: Members): void {
    const { value: key, end } = this.#key(line, indent, number);
    if (line[end] !== ' ') throw this.#unexpected(number);
    SCALAR.lastIndex = end + 1;
    const scalar = SCALAR.exec(line)?.[0];
    if (scalar !== undefined) {
      this.#add(into, key, number, scalarOf(scalar, number));
      return;
    }
    const text = this.#token(line, end + 1, number);
    if (text.end !== line.length) throw this.#unexpected(number);
    this.#add(into, key, number, { type: 'string', line: number, value: text.value });
  }

  #key(line: string, at: number, number: number): Token {
    const token = this.#token(line, at, number);
    if (token.value === '') throw this.#unexpected(number);
    return token;
  }

  #token(line: string, at: number, number: number): Token {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(line);
    if (found === null) throw this.#unexpected(number);
    if (found[0].length > MAX_KEY_LENGTH) {
      throw this.#tooLarge(`a word of ${found[0].length} characters (at most ${MAX_KEY_LENGTH} are read)`, number);
    }
    return { value: found[1] === undefined ? found[0] : this.#unquoted(found[0], number), end: TOKEN.lastIndex };
  }

  #unquoted(quoted: string, number: number): string {
    try {
      const value: unknown = JSON.parse(quoted);
      return typeof value === 'string' ? value : '';
    } catch {
      // The message would quote the text, which may hold a token.
      throw this.#unexpected(number);
    }
  }

  #add(members: Members, key: string, line: number, value: LocatedValue): void {
    const earlier = members.get(key);
    if (earlier !== undefined) throw answeredTwice(this.#file, earlier.line, line);
    members.set(key, { key, line, value });
  }

  #unexpected(line: number): LockfileError {
    return new LockfileError({
      code: 'lockfile-not-yarn',
      message: `line ${line} is nothing that Yarn 1 writes at this place of a lockfile`,
      hint: 'Restore the file, or let Yarn 1 write it again with yarn install.',
      file: this.#file,
      line,
    });
  }

  #tooLarge(what: string, line: number): LockfileError {
    return new LockfileError({
      code: 'lockfile-too-large',
      message: `the lockfile holds ${what}; no project needs that`,
      hint: 'Check that this is a lockfile; if it truly is one, split the project.',
      file: this.#file,
      line,
    });
  }
}

/** Bare digits and booleans are no texts to Yarn 1 either: a version written without quotes is not one. */
function scalarOf(word: string, line: number): LocatedValue {
  if (word === 'true' || word === 'false') return { type: 'boolean', line, value: word === 'true' };
  return { type: 'number', line, value: Number(word) };
}
