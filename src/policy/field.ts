import type { LocatedValue } from '../lockfile/located.ts';
import { ConfigurationError, type Problem } from '../model/errors.ts';
import type { Position } from '../model/package.ts';
import { nearest } from './suggest.ts';

/** More faults than anybody mends at a time. */
const MOST_FAULTS = 100;
const LONGEST_QUOTED = 80;

/** Collects the faults of one file, so that a person sees all of them and not the first. */
export class Faults {
  readonly file: string;
  readonly #code: string;
  readonly #problems: Problem[] = [];
  #more = 0;

  constructor(file: string, code: string) {
    this.file = file;
    this.#code = code;
  }

  add(line: number, message: string, hint: string): void {
    if (this.#problems.length >= MOST_FAULTS) this.#more += 1;
    else this.#problems.push({ code: this.#code, message, hint, file: this.file, line });
  }

  /** @throws ConfigurationError where there was any, in the order of the file */
  raise(): void {
    const [first] = this.#problems;
    if (first === undefined) return;
    const sorted = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (this.#more > 0) {
      const message = `and ${this.#more} faults more`;
      sorted.push({ code: this.#code, message, hint: 'Mend these first.', file: this.file });
    }
    throw new ConfigurationError(sorted);
  }
}

/**
 * One value of the file, with its line and its place for messages. Every reading method returns `null` where the value
 * is not what it should be, and has then reported that.
 */
export class Field {
  readonly at: Position;
  readonly #value: LocatedValue;
  readonly #place: string;
  readonly #faults: Faults;

  constructor(value: LocatedValue, place: string, faults: Faults) {
    this.at = { file: faults.file, line: value.line };
    this.#value = value;
    this.#place = place;
    this.#faults = faults;
  }

  fault(message: string, hint: string): null {
    this.#faults.add(this.at.line, this.#place === '' ? message : `${this.#place}: ${message}`, hint);
    return null;
  }

  /** An object with no other keys than these: a word that is mistyped must not be a rule that is not there. */
  members(known: readonly string[]): Members | null {
    const value = this.#value;
    if (value.type !== 'object') return this.#wrongType('keys and values', `It takes ${known.join(', ')}.`);
    for (const { key, line } of value.members.values()) {
      if (known.includes(key)) continue;
      const meant = nearest(key, known);
      const hint = meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`;
      this.#faults.add(line, `${this.#inner(quoted(key))} is not a key that is known here`, hint);
    }
    const find = (key: string): Field | null => {
      const member = value.members.get(key);
      return member === undefined ? null : new Field(member.value, this.#inner(key), this.#faults);
    };
    return {
      get: find,
      required: (key, hint) => find(key) ?? this.fault(`${key} is missing`, hint),
      has: (key) => value.members.has(key),
    };
  }

  items(most: number): readonly Field[] | null {
    const value = this.#value;
    if (value.type !== 'array') return this.#wrongType('a list', 'Write each item on a line of its own, after “- ”.');
    if (value.items.length > most) return this.fault(`${value.items.length} items`, `At most ${most} are read.`);
    return value.items.map((item, index) => new Field(item, `${this.#place}[${index + 1}]`, this.#faults));
  }

  /** A text of one line that is not blank. */
  text(longest: number): string | null {
    const value = this.#value;
    if (value.type === 'number' || value.type === 'boolean')
      return this.fault('a text is needed, and unquoted this is none', 'Put it in quotes.');
    if (value.type !== 'string') return this.#wrongType('a text', 'Write a text.');
    if (value.value.trim() === '') return this.fault('it is empty', 'Write a text.');
    if (value.value.length > longest)
      return this.fault(`it has ${value.value.length} characters`, `At most ${longest} are read.`);
    if (/\p{Cc}/u.test(value.value)) return this.fault('it has a line break or a control character', 'Write one line.');
    return value.value;
  }

  /** Any text at all, however odd; or nothing, said as `null`. */
  textOrNull(longest: number): { readonly value: string | null } | null {
    const value = this.#value;
    if (value.type === 'null') return { value: null };
    if (value.type === 'string' && value.value.length <= longest) return { value: value.value };
    return this.fault('it is not a text', `It takes a text of at most ${longest} characters, or null.`);
  }

  matching(pattern: RegExp, longest: number, hint: string): string | null {
    const text = this.text(longest);
    return text === null || pattern.test(text) ? text : this.fault(`${quoted(text)} is none`, hint);
  }

  choice<T extends string>(choices: readonly T[]): T | null {
    const value = this.#value;
    const text = value.type === 'string' ? value.value : null;
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined) return chosen;
    const meant = text === null ? null : nearest(text, choices);
    const few = choices.length <= 12 ? `It takes ${choices.join(', ')}.` : 'See docs/findings for all of them.';
    const shown =
      text === null ? `it is ${value.type === 'object' ? 'no text' : value.type}` : `${quoted(text)} is none`;
    return this.fault(shown, meant === null ? few : `Did you mean ${meant}?`);
  }

  flag(): boolean | null {
    return this.#value.type === 'boolean'
      ? this.#value.value
      : this.#wrongType('true or false', 'Write true or false.');
  }

  whole(least: number, most: number): number | null {
    const value = this.#value;
    const fits =
      value.type === 'number' && Number.isInteger(value.value) && value.value >= least && value.value <= most;
    return fits
      ? value.value
      : this.fault('it is not such a number', `It takes a whole number from ${least} to ${most}.`);
  }

  #inner(key: string): string {
    return this.#place === '' ? key : `${this.#place}.${key}`;
  }

  #wrongType(wanted: string, hint: string): null {
    const found = { object: 'keys and values', array: 'a list', string: 'a text', null: 'nothing' };
    const type = this.#value.type;
    return this.fault(
      `${wanted} expected, and it is ${type in found ? found[type as keyof typeof found] : `a ${type}`}`,
      hint,
    );
  }
}

export interface Members {
  get(key: string): Field | null;
  required(key: string, hint: string): Field | null;
  has(key: string): boolean;
}

/** For a message: as JSON, so that nothing in it can pass for the sentence around it, and of bounded length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text);
}
