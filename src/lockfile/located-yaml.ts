import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  floatYaml11Tag,
  getScalarValue,
  intCoreTag,
  intYaml11Tag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  timestampTag,
  YAMLException,
} from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { MAX_KEY_LENGTH } from './limits.ts';
import { lineCursor } from './located.ts';
import type { LocatedMember, LocatedValue } from './located.ts';
import { MAX_YAML_DEPTH, MAX_YAML_VALUES, YamlFaults } from './yaml-faults.ts';

export interface YamlOptions {
  /**
   * How an unquoted scalar is read. `core`: as YAML 1.2 does, `true`, `5.4` and nothing at all being a boolean, a number and
   * a null; what YAML 1.1 reads otherwise (`1_0`, `2020-01-01`) is refused. `text`: every scalar is a text.
   */
  readonly scalars: 'core' | 'text';
  /** With `core`: an unquoted day or instant is the text that it is in YAML 1.2. No package manager writes any; people do. */
  readonly dates?: 'text';
}

/**
 * Parses YAML as package managers write it, each value with its line: the documents of the file, in order.
 *
 * Far stricter than YAML: no anchors, aliases, merge keys, tags and directives (no package manager writes any; with them a
 * small file can stand for a huge one, or for another one in another reader), no key twice, no key that is not a text.
 * No message quotes the file: a broken lockfile may hold a token.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-too-deep`, `lockfile-too-large`, `lockfile-not-yaml`, `lockfile-yaml-feature`,
 *   `lockfile-duplicate-key`, `lockfile-ambiguous`
 */
export function parseLocatedYaml(file: string, text: string, options: YamlOptions): readonly LocatedValue[] {
  const faults = new YamlFaults(file, text);
  refuseExcess(text, faults);
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_YAML_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The library's message quotes the lines around the fault, so it goes nowhere.
    throw faults.syntax(error.mark?.position ?? 0, error.reason.startsWith('nesting exceeded'));
  }
  return new Builder(text, options, faults).build(events);
}

interface Open {
  readonly value: LocatedValue;
  readonly members: Map<string, LocatedMember> | null;
  readonly items: LocatedValue[] | null;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly line: number } | null;
}

/** Turns the parser's events, whose offsets only grow, into values. No recursion: the events are as deep as the file. */
class Builder {
  readonly #text: string;
  readonly #options: YamlOptions;
  readonly #faults: YamlFaults;
  readonly #lineAt: (offset: number) => number;
  readonly #open: Open[] = [];
  #documents: LocatedValue[] = [];
  #line = 1;

  constructor(text: string, options: YamlOptions, faults: YamlFaults) {
    this.#text = text;
    this.#options = options;
    this.#faults = faults;
    this.#lineAt = lineCursor(text);
  }

  build(events: readonly Event[]): readonly LocatedValue[] {
    // A document's end and a collection's end are the same event.
    let depth = 0;
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          if (event.directives.length > 0) throw this.#faults.feature(this.#line, 'a directive');
          depth += 1;
          break;
        case EVENT_ID.POP:
          depth -= 1;
          if (depth > 0) this.#open.pop();
          break;
        case EVENT_ID.ALIAS:
          throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an alias');
        case EVENT_ID.SCALAR:
          this.#refuseProperties(event);
          this.#scalar(event);
          break;
        default:
          this.#refuseProperties(event);
          this.#line = this.#lineAt(event.start);
          this.#begin(event.type === EVENT_ID.MAPPING);
          depth += 1;
      }
    }
    return this.#documents;
  }

  #begin(mapping: boolean): void {
    const line = this.#line;
    if (mapping) {
      const members = new Map<string, LocatedMember>();
      const value: LocatedValue = { type: 'object', line, members };
      this.#add(value);
      this.#open.push({ value, members, items: null, key: null });
    } else {
      const items: LocatedValue[] = [];
      const value: LocatedValue = { type: 'array', line, items };
      this.#add(value);
      this.#open.push({ value, members: null, items, key: null });
    }
  }

  #scalar(event: ScalarEvent): void {
    // An empty value has no place of its own: it is where its key is.
    if (event.valueStart >= 0) this.#line = this.#lineAt(event.valueStart);
    const parent = this.#open.at(-1);
    const value = this.#read(event);
    if (parent === undefined || parent.members === null || parent.key !== null) this.#add(value);
    else this.#takeKey(parent.members, parent, value);
  }

  #takeKey(members: Map<string, LocatedMember>, parent: Open, key: LocatedValue): void {
    if (key.type !== 'string') throw this.#faults.ambiguous(key.line);
    if (key.value.length > MAX_KEY_LENGTH) throw this.#faults.longKey(key.line, key.value.length);
    if (key.value === '<<') throw this.#faults.feature(key.line, 'a merge key');
    const earlier = members.get(key.value);
    if (earlier !== undefined) throw this.#faults.duplicateKey(earlier.line, key.line);
    parent.key = { name: key.value, line: key.line };
  }

  #add(value: LocatedValue): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#documents.push(value);
    else if (parent.items !== null) parent.items.push(value);
    else if (parent.key === null) throw this.#faults.feature(value.line, 'a key that is not text');
    else {
      parent.members?.set(parent.key.name, { key: parent.key.name, line: parent.key.line, value });
      parent.key = null;
    }
  }

  #read(event: ScalarEvent): LocatedValue {
    const line = this.#line;
    const source = getScalarValue(this.#text, event);
    if (this.#options.scalars === 'text' || event.style !== SCALAR_STYLE.PLAIN || !MAY_BE_TYPED.test(source)) {
      return { type: 'string', line, value: source };
    }
    if (nullCoreTag.resolve(source, false, nullCoreTag.tagName) !== NOT_RESOLVED) return { type: 'null', line };
    const boolean = boolCoreTag.resolve(source, false, boolCoreTag.tagName);
    if (boolean !== NOT_RESOLVED) return { type: 'boolean', line, value: boolean };
    for (const tag of NUMBERS) {
      const value = tag.resolve(source, false, tag.tagName);
      if (value !== NOT_RESOLVED) return { type: 'number', line, value };
    }
    for (const tag of READ_OTHERWISE_BY_YAML_1_1) {
      if (tag === timestampTag && this.#options.dates === 'text') continue;
      if (tag.resolve(source, false, tag.tagName) !== NOT_RESOLVED) throw this.#faults.ambiguous(line);
    }
    return { type: 'string', line, value: source };
  }

  #refuseProperties(event: { readonly anchorStart: number; readonly tagStart: number }): void {
    if (event.anchorStart >= 0) throw this.#faults.feature(this.#lineAt(event.anchorStart), 'an anchor');
    if (event.tagStart >= 0) throw this.#faults.feature(this.#lineAt(event.tagStart), 'a tag');
  }
}

/** What begins no null, boolean, number or date needs no further look: nearly every scalar of a lockfile. */
const MAY_BE_TYPED = /^(?:$|[-+.0-9~]|null$|true$|false$)/i;
const NUMBERS = [intCoreTag, floatCoreTag];
const READ_OTHERWISE_BY_YAML_1_1 = [intYaml11Tag, floatYaml11Tag, timestampTag];

/**
 * One pass over text that may not be YAML at all, before anything is built from it. In a block every value has a line or
 * follows `- `, `? ` or `: `; in brackets it follows one of `[{,:`. A carriage return ends a line of YAML.
 */
function refuseExcess(text: string, faults: YamlFaults): void {
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x0a /* \n */:
      case 0x0d /* \r */:
      case 0x2c /* , */:
      case 0x5b /* [ */:
      case 0x7b /* { */:
        values += 1;
        break;
      case 0x2d /* - */:
      case 0x3a /* : */:
      case 0x3f /* ? */:
        if (SEPARATOR.has(text.charCodeAt(at + 1))) values += 1;
        break;
      case 0xfeff:
        // Allowed between documents, where the parser looks ahead for one again at each of them.
        if (at === 0 || text.charCodeAt(at - 1) === 0x0a || text.charCodeAt(at - 1) === 0x0d)
          throw faults.syntax(at, false);
        break;
    }
  }
  if (values > MAX_YAML_VALUES) throw faults.tooMany(values);
}

const SEPARATOR: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
