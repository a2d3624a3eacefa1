import { LockfileError } from '../model/errors.ts';
import { lineOf } from './bounded-text.ts';
import { MAX_KEY_LENGTH } from './limits.ts';
import { letRewrite } from './rewrite.ts';

/** Nesting beyond this is refused while parsing. pnpm, which nests deepest, needs ten levels. */
export const MAX_YAML_DEPTH = 64;
/** Values a file may hold, counted from above by what separates them. pnpm writes about 60,000 a megabyte. */
export const MAX_YAML_VALUES = 2_000_000;

/** What the YAML reader refuses, in words. None of them quotes the file. */
export class YamlFaults {
  readonly #file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  syntax(offset: number, tooDeep: boolean): LockfileError {
    const line = lineOf(this.#text, offset);
    if (tooDeep) {
      const message = `the lockfile nests deeper than ${MAX_YAML_DEPTH} levels; no package manager writes that`;
      return this.#error('lockfile-too-deep', line, message);
    }
    const column = offset - (offset === 0 ? -1 : this.#text.lastIndexOf('\n', offset - 1));
    const message = `the lockfile is not valid YAML: the fault is at or before line ${line}, column ${column}`;
    return this.#error('lockfile-not-yaml', line, message);
  }

  feature(line: number, what: string): LockfileError {
    const message = `line ${line} has ${what}: readers of YAML differ in what they make of it, and no package manager writes one`;
    return this.#error('lockfile-yaml-feature', line, message);
  }

  ambiguous(line: number): LockfileError {
    const message = `line ${line} has an unquoted text that some readers of YAML take for a number, a date or nothing`;
    return this.#error('lockfile-ambiguous', line, message);
  }

  duplicateKey(first: number, second: number): LockfileError {
    const message = `the key on line ${second} was already given on line ${first}: readers differ in which of the two they take`;
    return this.#error('lockfile-duplicate-key', second, message);
  }

  longKey(line: number, length: number): LockfileError {
    return this.#error(
      'lockfile-too-large',
      line,
      `a key has ${length} characters; at most ${MAX_KEY_LENGTH} are read`,
    );
  }

  tooMany(values: number): LockfileError {
    const message = `the lockfile holds about ${values} values; at most ${MAX_YAML_VALUES} are read`;
    return this.#error('lockfile-too-large', undefined, message);
  }

  #error(code: string, line: number | undefined, message: string): LockfileError {
    return new LockfileError({
      code,
      message,
      hint: `Restore it, or ${letRewrite(this.#file)}; and find out who edited it by hand.`,
      file: this.#file,
      ...(line !== undefined && { line }),
    });
  }
}
