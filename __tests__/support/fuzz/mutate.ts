import type { Base } from './bases.ts';
import type { Random } from './random.ts';
import { mutateStructure } from './structure.ts';

/** Texts that parsers of JSON, YAML and of addresses take for more than a text. */
const INTERESTING: readonly string[] = [
  '',
  ' ',
  '"',
  "'",
  '\\',
  '\\u0000',
  '\\ud800',
  ',',
  ',,',
  ':',
  ': ',
  '{',
  '}',
  '{}',
  '[',
  ']',
  '[]',
  'null',
  'true',
  '~',
  '0',
  '-1',
  '1e309',
  '0x10',
  '#',
  '# ',
  '//',
  '/*',
  '&a ',
  '*a',
  '<<: ',
  '!!binary ',
  '!x ',
  '|',
  '>-',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '? ',
  '- ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u0000',
  '\ud83d\ude00',
  '@',
  '@@',
  '@npm:',
  'npm:',
  'workspace:',
  'link:',
  'patch:',
  'git+ssh://',
  'https://',
  'file:',
  'sha512-',
  '_',
  '(',
  ')',
  '__proto__',
  'constructor',
  '<<<<<<< HEAD\n',
  'packages',
  'npm',
  'version',
  'resolution',
  '__metadata',
];

type Mutation = (random: Random, text: string, other: Base) => string;

/** A place in the text; half of them where something begins or ends. */
function place(random: Random, text: string): number {
  const anywhere = random.int(text.length + 1);
  if (random.chance(2)) return anywhere;
  const mark = random.pick(['\n', '"', ':', '{', '}', '[', ',', '@', '  ']);
  const found = text.indexOf(mark, anywhere);
  return found === -1 ? anywhere : found + (random.chance(2) ? mark.length : 0);
}

function cut(text: string, from: number, to: number, between = ''): string {
  return text.slice(0, Math.min(from, to)) + between + text.slice(Math.max(from, to));
}

function someText(random: Random): string {
  const once = random.pick(INTERESTING);
  return random.chance(12) ? once.repeat(1 + random.int(2_000)) : once;
}

const onLines =
  (change: (random: Random, lines: string[], other: Base) => void): Mutation =>
  (random, text, other) => {
    const lines = text.split('\n');
    change(random, lines, other);
    return lines.join('\n');
  };

const MUTATIONS: readonly Mutation[] = [
  // characters
  (random, text) => {
    const at = place(random, text);
    return cut(text, at, at, someText(random));
  },
  (random, text) => {
    const at = place(random, text);
    return cut(text, at, at + 1, random.chance(2) ? someText(random) : String.fromCharCode(random.int(0x180)));
  },
  (random, text) => {
    const from = place(random, text);
    return cut(text, from, from + 1 + random.int(40));
  },
  (random, text) => cut(text, place(random, text), place(random, text), someText(random)),
  (random, text) => text.slice(0, place(random, text)),
  (random, text) => text.slice(place(random, text)),
  (random, text) => {
    const from = place(random, text);
    const at = place(random, text);
    return cut(text, at, at, text.slice(from, from + 1 + random.int(400)));
  },
  (random, text, other) =>
    cut(text, place(random, text), place(random, text), other.text.slice(place(random, other.text))),
  // words: one occurrence of a word becomes another
  (random, text) => {
    const words = text.match(/[\w.@/^~-]+/g) ?? [''];
    const word = random.pick(words);
    const at = text.indexOf(word, random.int(text.length + 1));
    return at === -1 ? text : cut(text, at, at + word.length, random.chance(2) ? random.pick(words) : someText(random));
  },
  // lines
  onLines((random, lines) => void lines.splice(random.int(lines.length), 1 + (random.chance(3) ? random.int(10) : 0))),
  onLines((random, lines) => void lines.splice(random.int(lines.length), 0, random.pick(lines))),
  onLines((random, lines) => {
    const at = random.int(lines.length);
    const line = lines[at] ?? '';
    lines[at] = random.chance(2) ? line.replace(/^ {1,2}/, '') : `${' '.repeat(1 + random.int(3))}${line}`;
  }),
  onLines((random, lines) => {
    const [a, b] = [random.int(lines.length), random.int(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  onLines(
    (random, lines, other) => void lines.splice(random.int(lines.length), 0, random.pick(other.text.split('\n'))),
  ),
  onLines((random, lines) => {
    const at = random.int(lines.length);
    lines[at] = (lines[at] ?? '').replace(/^(\s*)(.*?):/, (_all, space: string, key: string) => {
      return `${space}${random.chance(2) ? `${key}x` : random.pick(INTERESTING)}:`;
    });
  }),
];

/** One to four changes in a row; sometimes bytes that are no text at all. `other` lends what is put in. */
export function mutate(random: Random, base: Base, other: Base): Uint8Array {
  if (random.chance(100)) return Uint8Array.from({ length: random.int(2_000) }, () => random.int(256));
  const slow = base.format === 'pnpm' || base.format === 'yarn-berry';
  const structural = random.chance(slow ? 8 : 4) ? mutateStructure(random, base) : null;
  let text = structural ?? base.text;
  if (structural === null) {
    for (let left = 1 + random.int(4); left > 0; left -= 1) text = random.pick(MUTATIONS)(random, text, other);
  }
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0 && random.chance(50)) bytes[random.int(bytes.length)] = random.int(256);
  return bytes;
}
