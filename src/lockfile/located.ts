import { visit } from 'jsonc-parser';
import type { JSONVisitor, ParseOptions } from 'jsonc-parser';
import { LockfileError } from '../model/errors.ts';
import { lineOf } from './bounded-text.ts';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_KEY_LENGTH } from './limits.ts';
import type { LocatedMember, LocatedValue } from './located-value.ts';
import { locatePrinted } from './printed-json.ts';
import { letRewrite, rewriterOf } from './rewrite.ts';

export type { LocatedMember, LocatedObject, LocatedValue } from './located-value.ts';

/** Beyond, the value, what is made of it and its print would not leave much of the memory that a runner has. */
const MAX_PRINTED = 16 * 1024 * 1024;

export interface JsonOptions {
  /** A comma before a closing bracket is allowed, as bun writes it; nothing else that JSON does not have is. */
  readonly trailingCommas?: true;
  /**
   * How many keys may be longer than {@link MAX_KEY_LENGTH}; none unless said. Deno's are addresses, `data:` ones too. A
   * thousand cost a map a twentieth of a second a megabyte, however long they are.
   */
  readonly longKeys?: number;
}

/**
 * Parses JSON exactly as strictly as `JSON.parse` (no comments, no trailing commas unless asked for) and more: a key
 * given twice in one object is refused, because another reader may take the other one.
 *
 * Comments are refused for every format, although bun would read them: no package manager writes any, and readers differ
 * in where one ends (bun ends `//` at U+2028 too), so that a comment can hide an entry from one of them.
 *
 * A key with an escape that it does not need is refused as well. Where an earlier object had the key that is spelt `lin\\`,
 * V8 13.6 (Node.js 24, and npm on it) reads `lin\u006b` as that one: a link to us, and to npm a package to download.
 *
 * No message quotes the document: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-json`, `lockfile-duplicate-key`,
 *   `lockfile-escaped-key`
 */
export function parseLocated(file: string, text: string, options: JsonOptions = {}): LocatedValue {
  const longKeys = options.longKeys ?? 0;
  // Of a shorter text every value but one has a character of its own that announces it, and of keys that are long enough to
  // keep V8 busy there is room for a hundred: it is bounded before anybody has looked at it.
  const isShort = text.length < MAX_JSON_VALUES;
  if (!isShort) refuseExcess(file, text, longKeys);
  const printed = text.length > MAX_PRINTED ? undefined : locatePrinted(text);
  if (printed !== undefined) return printed;
  if (isShort) refuseExcess(file, text, longKeys);
  if (options.trailingCommas !== true) {
    try {
      JSON.parse(text);
    } catch {
      // V8's message quotes the text around the fault, so it goes nowhere.
      throw notJson(file, text, options);
    }
  }
  return locate(file, text, options);
}

type OpenObject = { readonly type: 'object'; readonly line: number; readonly members: Map<string, LocatedMember> };
type OpenArray = { readonly type: 'array'; readonly line: number; readonly items: LocatedValue[] };

function locate(file: string, text: string, options: JsonOptions): LocatedValue {
  const lineAt = lineCursor(text);
  const open: (OpenObject | OpenArray)[] = [];
  let key: { readonly name: string; readonly line: number } | undefined;
  let root: LocatedValue | undefined;

  const add = (value: LocatedValue): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if (parent.type === 'array') parent.items.push(value);
    else if (key !== undefined) parent.members.set(key.name, { key: key.name, line: key.line, value });
  };
  const begin = (container: OpenObject | OpenArray): void => {
    add(container);
    open.push(container);
  };

  const visitor: JSONVisitor = {
    onError: () => {
      throw notJson(file, text, options);
    },
    onObjectBegin: (offset) => begin({ type: 'object', line: lineAt(offset), members: new Map() }),
    onArrayBegin: (offset) => begin({ type: 'array', line: lineAt(offset), items: [] }),
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
    onObjectProperty: (name, offset, length) => {
      key = { name, line: lineAt(offset) };
      const parent = open.at(-1);
      const earlier = parent?.type === 'object' ? parent.members.get(name) : undefined;
      if (earlier !== undefined) throw duplicateKey(file, earlier.line, key.line);
      // Its text, the quotes, and nothing else: nearly every key. A backslash makes it longer.
      if (length !== name.length + 2 && text.slice(offset, offset + length) !== JSON.stringify(name))
        throw escapedKey(file, key.line);
    },
    onLiteralValue: (value: unknown, offset) => add(scalar(value, lineAt(offset))),
  };
  visit(text, visitor, visitOptions(options));
  if (root === undefined) throw notJson(file, text, options);
  return root;
}

function scalar(value: unknown, line: number): LocatedValue {
  switch (typeof value) {
    case 'string':
      return { type: 'string', line, value };
    case 'number':
      return { type: 'number', line, value };
    case 'boolean':
      return { type: 'boolean', line, value };
    default:
      return { type: 'null', line };
  }
}

/** Lines for offsets that only grow, in one pass over the text. */
export function lineCursor(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** One pass without recursion, over text that may not be JSON at all. */
function refuseExcess(file: string, text: string, longKeys: number): void {
  let longKeysLeft = longKeys;
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22 /* " */:
        {
          const end = endOfString(text, at);
          if (end - at > MAX_KEY_LENGTH && isKey(text, end)) {
            longKeysLeft -= 1;
            if (longKeysLeft < 0) throw longKey(file, text, at, end);
          }
          at = end;
          break;
        }
      case 0x2c /* , */:
        values += 1;
        break;
      case 0x5b /* [ */:
      case 0x7b /* { */:
        depth += 1;
        values += 1;
        break;
      case 0x5d /* ] */:
      case 0x7d /* } */:
        depth -= 1;
        break;
    }
    if (depth > MAX_JSON_DEPTH) {
      throw new LockfileError({
        code: 'lockfile-too-deep',
        message: `the lockfile nests deeper than ${MAX_JSON_DEPTH} levels; no package manager writes that`,
        hint: `Restore it, or ${letRewrite(file)}.`,
        file,
        line: lineOf(text, at),
      });
    }
  }
  if (values > MAX_JSON_VALUES) {
    throw new LockfileError({
      code: 'lockfile-too-large',
      message: `the lockfile holds about ${values} values; at most ${MAX_JSON_VALUES} are read`,
      hint: 'Check that this is a lockfile; if it truly is one, split the project.',
      file,
    });
  }
}

/** The offset of the closing quote of the string that opens at `start`, or the text's end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 /* " */) return at;
    if (code === 0x5c /* \ */) at += 1;
  }
  return text.length;
}

function isKey(text: string, closingQuote: number): boolean {
  let at = closingQuote + 1;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return text.charCodeAt(at) === 0x3a; /* : */
}

function longKey(file: string, text: string, start: number, end: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-too-large',
    message: `a key has ${end - start - 1} characters; at most ${MAX_KEY_LENGTH} are read`,
    hint: `No file system has a path like that: ${letRewrite(file, 'the lockfile')}.`,
    file,
    line: lineOf(text, start),
  });
}

function visitOptions(options: JsonOptions): ParseOptions {
  return { disallowComments: true, allowTrailingComma: options.trailingCommas === true };
}

function notJson(file: string, text: string, options: JsonOptions): LockfileError {
  let offset = text.length;
  const report = (_error: unknown, at: number): void => {
    offset = Math.min(offset, at);
  };
  visit(text, { onError: report }, visitOptions(options));
  const line = lineOf(text, offset);
  const column = offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
  return new LockfileError({
    code: 'lockfile-not-json',
    message: `the lockfile is not valid JSON${options.trailingCommas ? ' (trailing commas are read, comments are not)' : ''}: the fault is at or before line ${line}, column ${column}`,
    hint: `Restore it, or ${letRewrite(file)}.`,
    file,
    line,
  });
}

function duplicateKey(file: string, first: number, second: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-duplicate-key',
    message: `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
    hint: `Let ${rewriterOf(file).manager} write the lockfile again, and find out who edited it by hand.`,
    file,
    line: second,
  });
}

function escapedKey(file: string, line: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-escaped-key',
    message: `line ${line} has a key with an escape that it does not need: readers differ in what they make of it, and no package manager writes one`,
    hint: `Let ${rewriterOf(file).manager} write the lockfile again, and find out who edited it by hand.`,
    file,
    line,
  });
}
