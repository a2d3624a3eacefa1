import { type Change, CHANGE_KINDS, type ChangeKind, type LockfileChanges, type Pin } from '../model/change.ts';
import type { Lockfile } from '../model/package.ts';
import { terminalText } from './escape.ts';
import { change, write } from './json.ts';
import { columns, type Style, styleOf, type TerminalOptions } from './style.ts';
import { number, plural } from './wording.ts';

/** Two lockfiles, and what is different. */
export interface Compared extends Pick<LockfileChanges, 'changes'> {
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
  if (changes.length === 0) return `${head1}\n\n${style.mood.good('✔ Both pin the same.')}\n`;
  const counts = summary(changes);
  const line = ORDER.filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${WORDS[kind]}`);
  const worst = counts['source-changed'] + counts.rehashed > 0;
  const sentence = `${plural(changes.length, 'change')}: ${line.join(', ')}`;
  const blocks = ORDER.map((kind) => section(kind, changes, style)).filter((block) => block !== '');
  return `${[head1, style.mood[worst ? 'bad' : 'good'](sentence), ...blocks].join('\n\n')}\n`;
}

/** `docs/schema/diff.schema.json`. */
export function diffJson({ base, head, changes }: Compared): string {
  return write({
    schemaVersion: 1,
    base: { path: base.path, format: base.format, version: base.version },
    head: { path: head.path, format: head.format, version: head.version },
    summary: summary(changes),
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
  const rows = own.map((one) => [terminalText(one.name, 120), arrow(one), `line ${one.at.line}`] as const);
  // A hostile name must not push every other row off the screen.
  const width = (column: 0 | 1): number =>
    Math.min(
      60,
      rows.reduce((most, row) => Math.max(most, columns(row[column])), 0),
    );
  const [first, second] = [width(0), width(1)];
  const lines = rows.map(([name, what, line]) => `  ${pad(name, first)}  ${pad(what, second)}  ${style.dim(line)}`);
  const paint =
    kind === 'source-changed' || kind === 'rehashed'
      ? style.level.critical
      : kind === 'downgraded'
        ? style.level.medium
        : style.bold;
  return [paint(`${HEADINGS[kind]} · ${number(own.length)}`), ...lines].join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function arrow({ kind, from, to }: Change): string {
  if (kind === 'rehashed' || kind === 'repinned') {
    return `${version(to)}: ${hash(from)} → ${hash(to)}`;
  }
  if (kind === 'source-changed') return `${place(from)} → ${place(to)}`;
  if (from === null) return version(to);
  if (to === null) return version(from);
  return `${version(from)} → ${version(to)}`;
}

function version(pin: Pin | null): string {
  if (pin === null) return '(none)';
  return terminalText(pin.version ?? pin.resolved ?? pin.kind, 80);
}

function hash(pin: Pin | null): string {
  const { integrity } = pin ?? { integrity: null };
  if (integrity === null) return 'no hash';
  return terminalText(integrity.length > 19 ? `${integrity.slice(0, 18)}…` : integrity, 40);
}

function place(pin: Pin | null): string {
  if (pin === null) return '(none)';
  const where = pin.resolved ?? (pin.kind === 'registry' ? 'the registry' : pin.kind);
  return `${version({ ...pin, resolved: null })} from ${terminalText(where, 160)}`;
}
