import { Fields, malformed } from './fields.ts';
import type { KeyPath } from './fields.ts';
import { MAX_KEY_LENGTH } from './limits.ts';
import type { LocatedMember } from './located.ts';

/** What may stand at one place of a tuple. */
type Part = 'text' | 'info';

/**
 * The shapes that bun gives the entries of `packages`, by what the first element resolves to. `bun.lock.rs` of bun 1.4
 * (`save_from_binary`) is what writes them; versions 0 and 1 had the same ones without the integrity of tarballs and git.
 */
export const TUPLES = {
  /** `["name@1.0.0", "https://…/name-1.0.0.tgz" or "", {…}, "sha512-…" or ""]` */
  npm: [['text', 'text', 'info', 'text']],
  /** `["name@https://…/name.tgz", {…}]` and, since 1.3.9, `"sha512-…"` behind it; a local archive likewise */
  tarball: [
    ['text', 'info'],
    ['text', 'info', 'text'],
  ],
  /** `["name@git+ssh://…#commit", {…}, ".bun-tag"]`, `github:` likewise, and an integrity behind it */
  git: [
    ['text', 'info', 'text'],
    ['text', 'info', 'text', 'text'],
  ],
  /** `["name@link:path", {…}]`, `file:`, `root:` */
  folder: [['text', 'info']],
  /** `["name@workspace:path"]`, in version 0 with its dependencies behind it */
  workspace: [['text'], ['text', 'info']],
} as const satisfies Record<string, readonly (readonly Part[])[]>;

export type TupleShape = keyof typeof TUPLES;

export interface Tuple {
  /** The texts in order, the first included; `''` is a text. */
  readonly texts: readonly string[];
  readonly info: Fields | null;
}

/** The text that opens an entry, `name@resolution`, which says what the others are. */
export function firstText(file: string, member: LocatedMember, above: KeyPath | null): string {
  const { value } = member;
  const path = { key: member.key, parent: above };
  if (value.type !== 'array') throw malformed(file, value, path, 'an array');
  const first = value.items[0];
  if (first?.type !== 'string') throw malformed(file, first ?? value, path, 'an array that opens with a string');
  return first.value;
}

/**
 * An entry by the shape that its first element asks for. Bun takes more elements than it knows for none; here they are an
 * error, since a later bun may mean something by them.
 */
export function readTuple(file: string, member: LocatedMember, above: KeyPath | null, shape: TupleShape): Tuple {
  const { value } = member;
  const path = { key: member.key, parent: above };
  if (value.type !== 'array') throw malformed(file, value, path, 'an array');
  const found = TUPLES[shape].find((parts) => parts.length === value.items.length);
  if (found === undefined) {
    throw malformed(
      file,
      value,
      path,
      `an array of ${TUPLES[shape].map((parts) => parts.length).join(' or ')} for this`,
    );
  }
  const texts: string[] = [];
  let info: Fields | null = null;
  for (const [index, part] of found.entries()) {
    const item = value.items[index];
    const at = { key: String(index), parent: path };
    if (item === undefined) throw malformed(file, value, path, 'complete');
    if (part === 'info') {
      info = new Fields(file, item, at);
    } else {
      if (item.type !== 'string') throw malformed(file, item, at, 'a string');
      if (item.value.length > MAX_KEY_LENGTH) {
        throw malformed(file, item, at, `a string of at most ${MAX_KEY_LENGTH} characters`);
      }
      texts.push(item.value);
    }
  }
  return { texts, info };
}
