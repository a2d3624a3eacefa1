import { type Change, CHANGE_KINDS, type ChangeKind, type LockfileChanges, type Pin } from '../model/change.ts';
import type { Lockfile } from '../model/package.ts';
import { terminalText } from './escape.ts';
import { change, write } from './json.ts';
import { columns, type Style, styleOf, type TerminalOptions } from './style.ts';
import { number, plural } from './wording.ts';

/** Two lockfiles, and what is different. */
export interface Compared extends Pick<LockfileChanges, 'changes' | 'changed'> {
  readonly base: Lockfile;
  readonly head: Lockfile;
}

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  'source-changed': 'COMES FROM SOMEWHERE ELSE',
  rehashed: 'SAME VERSION, ANOTHER HASH',
  downgraded: 'DOWNGRADED',
  upgraded: 'UPGRADED',
  added: 'ADDED',
  repinned: 'PINNED OTHERWISE',
  removed: 'REMOVED',
};
/** As a reviewer wants to read it: what should never happen first, what is routine last. */
const ORDER: readonly ChangeKind[] = [
  'source-changed',
  'rehashed',
  'downgraded',
  'added',
  'upgraded',
  'repinned',
  'removed',
];

/** What changed, complete. Ends with a newline. */
export function renderDiff(compared: Compared, options: TerminalOptions): string {
  const style = styleOf(options);
  const { base, head, changes } = compared;
  const names = `${terminalText(base.path, 120)} → ${terminalText(head.path, 120)}`;
  const head1 = `${style.bold('Countersign diff')}  ${style.dim(names)}`;
  const others = restated(compared);
  const otherwise = others === 0 ? '' : `${plural(others, 'entry is', 'entries are')} written otherwise`;
  const meaning = 'with no difference in version, origin or hash.';
  if (changes.length === 0) {
    const same = others === 0 ? style.mood.good('✔ Both pin the same.') : style.mood.warn(`${otherwise}, ${meaning}`);
    return `${head1}\n\n${same}\n`;
  }
  const counts = summary(changes);
  const line = ORDER.filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${WORDS[kind]}`);
  const worst = counts['source-changed'] + counts.rehashed > 0;
  const sentence = `${plural(changes.length, 'change')}: ${line.join(', ')}`;
  const blocks = ORDER.map((kind) => section(kind, changes, style)).filter((block) => block !== '');
  const more = others === 0 ? [] : [`${style.dim(`Besides, ${otherwise}, ${meaning}`)}`];
  return `${[head1, style.mood[worst ? 'bad' : 'good'](sentence), ...blocks, ...more].join('\n\n')}\n`;
}

/** Entries of the newer file that no change is about, and that are still not written as before. */
function restated({ changes, changed }: Compared): number {
  const key = (name: string, pin: Pin): string =>
    JSON.stringify([name, pin.version, pin.kind, pin.integrity, pin.resolved]);
  const told = new Set(changes.map(({ name, to }) => (to === null ? '' : key(name, to))));
  return [...changed].filter((entry) => !told.has(key(entry.name, entry))).length;
}

/** `docs/schema/diff.schema.json`. */
export function diffJson(compared: Compared): string {
  const { base, head, changes } = compared;
  return write({
    schemaVersion: 1,
    base: { path: base.path, format: base.format, version: base.version },
    head: { path: head.path, format: head.format, version: head.version },
    summary: summary(changes),
    restated: restated(compared),
    changes: sorted(changes).map(change),
  });
}

const WORDS: Readonly<Record<ChangeKind, string>> = {
  'source-changed': 'from somewhere else',
  rehashed: 'with another hash',
  downgraded: 'downgraded',
  upgraded: 'upgraded',
  added: 'added',
  repinned: 'pinned otherwise',
  removed: 'removed',
};

function summary(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function sorted(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.name, b.name) || a.at.line - b.at.line,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function section(kind: ChangeKind, changes: readonly Change[], style: Style): string {
  const own = sorted(changes.filter((one) => one.kind === kind));
  if (own.length === 0) return '';
  const rows = own.map((one) => rowOf(one, style.width));
  const short = rows.filter(({ what }) => what.length === 1);
  // A hostile name must not push every other row off the screen.
  const widest = (texts: readonly string[]): number =>
    Math.min(
      60,
      texts.reduce((most, text) => Math.max(most, columns(text)), 0),
    );
  const first = widest(rows.map(({ name }) => name));
  const second = widest(short.flatMap(({ what }) => what));
  const lines = rows.map(({ name, what: [one = '', ...more], line }) => {
    const at = style.dim(line);
    if (more.length === 0) return `  ${pad(name, first)}  ${pad(one, second)}  ${at}`;
    return [`  ${pad(name, first)}  ${at}`, `      ${one}`, ...more.map((text) => `    → ${text}`)].join('\n');
  });
  const paint =
    kind === 'source-changed' || kind === 'rehashed'
      ? style.level.critical
      : kind === 'downgraded'
        ? style.level.medium
        : style.bold;
  return [paint(`${HEADINGS[kind]} · ${number(own.length)}`), ...lines].join('\n');
}

interface Row {
  readonly name: string;
  /** One line beside the name, or the two sides below each other. */
  readonly what: readonly string[];
  readonly line: string;
}

function rowOf(one: Change, width: number): Row {
  const name = terminalText(one.name, 120);
  const line = `line ${one.at.line}`;
  const sides = arrow(one);
  const joined = sides.join(' → ');
  const fits = columns(name) + columns(joined) + columns(line) + 6 <= width;
  return { name, what: fits ? [joined] : sides, line };
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** What was, and what is; one text where there is only one. */
function arrow({ kind, from, to }: Change): readonly string[] {
  if (from === null || to === null) return [version(to ?? from)];
  if (kind === 'source-changed') return [place(from), place(to)];
  if (from.version !== to.version) return [version(from), version(to)];
  const label = from.version === null ? '' : `${version(to)}: `;
  const [before, now] = repinned(from, to);
  return [`${label}${before}`, now];
}

/** The first thing that differs, of what a reviewer can compare. */
function repinned(from: Pin, to: Pin): readonly [string, string] {
  if (from.integrity !== to.integrity) return hashes(from.integrity, to.integrity);
  if (from.kind !== to.kind) return [from.kind, to.kind];
  if (from.resolved !== to.resolved) return [address(from), address(to)];
  return ['one checksum', 'another'];
}

function version(pin: Pin | null): string {
  return pin === null ? '(none)' : terminalText(pin.version ?? pin.resolved ?? pin.kind, 160);
}

/** Where both begin alike, the end is what differs: somebody put a hash beside the old one. */
function hashes(from: string | null, to: string | null): readonly [string, string] {
  const [before, now] = [hash(from), hash(to)];
  if (before !== now || from === null || to === null) return [before, now];
  const known = new Set(from.split(/\s+/, 20));
  const added = to.split(/\s+/, 20).filter((part) => !known.has(part));
  return [before, added.length === 0 ? 'the same, written otherwise' : `also ${added.map(hash).join(', ')}`];
}

function hash(sri: string | null): string {
  if (sri === null) return 'no hash';
  return terminalText(sri.length > 19 ? `${sri.slice(0, 18)}…` : sri, 40);
}

function address({ resolved }: Pin): string {
  return resolved === null ? 'no address' : terminalText(resolved, 160);
}

function place(pin: Pin): string {
  const where = terminalText(pin.resolved ?? (pin.kind === 'registry' ? 'the registry' : `a ${pin.kind}`), 160);
  return pin.version === null ? where : `${terminalText(pin.version, 80)} from ${where}`;
}
