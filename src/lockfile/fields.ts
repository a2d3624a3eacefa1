import { LockfileError } from '../model/errors.ts';
import { MAX_KEY_LENGTH } from './limits.ts';
import type { LocatedMember, LocatedObject, LocatedValue } from './located.ts';
import { letRewrite, rewriterOf } from './rewrite.ts';

/** Where a value is in its document, innermost key first: cheap to make for each entry, written out only in an error. */
export interface KeyPath {
  readonly key: string;
  readonly parent: KeyPath | null;
}

const NONE: readonly string[] = [];
const LONGEST_KEY_SHOWN = 100;
const LONGEST_PATH_SHOWN = 400;

/** `packages["node_modules/a"].version`; keys are the file's own text, so each is quoted, escaped and cut. */
export function formatKeyPath(path: KeyPath): string {
  const parts: string[] = [];
  for (let at: KeyPath | null = path; at !== null; at = at.parent) {
    const key = at.key.length > LONGEST_KEY_SHOWN ? `${at.key.slice(0, LONGEST_KEY_SHOWN)}…` : at.key;
    const plain = /^[A-Za-z]+$/.test(key);
    parts.push(plain ? `${at.parent === null ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`);
  }
  const text = parts.reverse().join('');
  return text.length > LONGEST_PATH_SHOWN ? `…${text.slice(-LONGEST_PATH_SHOWN)}` : text;
}

/** Typed access to the members of one object; whatever has another type is a `lockfile-malformed` error at its line. */
export class Fields {
  readonly file: string;
  readonly object: LocatedObject;
  readonly path: KeyPath | null;

  constructor(file: string, value: LocatedValue, path: KeyPath | null) {
    if (value.type !== 'object') throw malformed(file, value, path, 'an object');
    this.file = file;
    this.object = value;
    this.path = path;
  }

  has(key: string): boolean {
    return this.object.members.has(key);
  }

  /** The object under `key`, or `undefined` where there is no such key. */
  child(key: string): Fields | undefined {
    const member = this.object.members.get(key);
    return member === undefined ? undefined : this.fieldsOf(member);
  }

  /** A member of this object as an object of its own. */
  fieldsOf(member: LocatedMember): Fields {
    return new Fields(this.file, member.value, this.at(member.key));
  }

  /** The text under `key`; `null` where the key is missing or the text empty, which npm reads alike. */
  text(key: string, orFalse: 'or-false' | 'only' = 'only'): string | null {
    const value = this.object.members.get(key)?.value;
    if (value === undefined) return null;
    // npm 5 and 6 wrote `"resolved": false` for packages that they had found unpacked.
    if (orFalse === 'or-false' && value.type === 'boolean' && !value.value) return null;
    if (value.type !== 'string') throw malformed(this.file, value, this.at(key), 'a string');
    if (value.value.length > MAX_KEY_LENGTH) {
      throw malformed(this.file, value, this.at(key), `a string of at most ${MAX_KEY_LENGTH} characters`);
    }
    return value.value === '' ? null : value.value;
  }

  flag(key: string): boolean {
    const value = this.object.members.get(key)?.value;
    if (value === undefined) return false;
    if (value.type !== 'boolean') throw malformed(this.file, value, this.at(key), 'true or false');
    return value.value;
  }

  /** The keys of the object under `key`. `true` and `false` have none where `orFlag` allows them. */
  keysOf(key: string, orFlag: 'or-flag' | 'only' = 'only'): readonly string[] {
    const value = this.object.members.get(key)?.value;
    if (value === undefined || (orFlag === 'or-flag' && value.type === 'boolean')) return NONE;
    if (value.type !== 'object') throw malformed(this.file, value, this.at(key), 'an object');
    return [...value.members.keys()];
  }

  /** The texts in the list under `key`; none where there is no such key. */
  textsOf(key: string): readonly string[] {
    const value = this.object.members.get(key)?.value;
    if (value === undefined) return [];
    if (value.type !== 'array') throw malformed(this.file, value, this.at(key), 'an array');
    return value.items.map((item) => {
      if (item.type !== 'string') throw malformed(this.file, item, this.at(key), 'an array of strings');
      return item.value;
    });
  }

  private at(key: string): KeyPath {
    return { key, parent: this.path };
  }
}

/** Says that the value at `path` is not what was `expected`. Names the place and both types; never the value. */
export function malformed(file: string, value: LocatedValue, path: KeyPath | null, expected: string): LockfileError {
  const where = path === null ? 'the lockfile' : formatKeyPath(path);
  const article = value.type === 'null' ? '' : /^[ao]/.test(value.type) ? 'an ' : 'a ';
  const length = value.type === 'string' && value.value.length > MAX_KEY_LENGTH ? ` of ${value.value.length}` : '';
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `${where} must be ${expected} and is ${article}${value.type}${length}`,
    hint: `${rewriterOf(file).manager} writes no such thing: ${letRewrite(file, 'the lockfile')}.`,
    file,
    line: value.line,
  });
}
