import type { Change, ChangeKind, Pin } from '../model/change.ts';
import type { AuditedEntry, BuildSource, EarlierVersion, Verdict } from '../model/verdict.ts';
import { formatRepository } from '../model/repository.ts';
import { causesOf } from './causes.ts';
import { markdownCode, markdownText, markdownUrl } from './escape.ts';
import { carriedWords, type Shift, shiftOf } from './evidence-words.ts';
import { entryLink, type Source } from './markdown-findings.ts';
import { once } from './once.ts';
import { builtFrom, compareUrl, isMoved } from './source-links.ts';
import { LEVELS, number, plural } from './wording.ts';

export const CHANGES_HEAD = '| Package | From | To | Evidence | Built from |\n| :-- | :-- | :-- | :-- | :-- |';

export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  'source-changed': 'from another place',
  rehashed: 'same version, another hash',
  added: 'added',
  upgraded: 'upgraded',
  downgraded: 'downgraded',
  repinned: 'pinned otherwise',
  removed: 'removed',
};

/** What says itself by its columns needs no word beside it. */
const PLAIN: ReadonlySet<ChangeKind> = new Set(['added', 'upgraded', 'removed']);

const NOTHING = '–';

/** One change beside what was found out about its two versions. */
export interface ChangeRow {
  readonly change: Change;
  /** `null` where it was removed. */
  readonly entry: AuditedEntry | null;
  readonly shift: Shift;
  /** Of its worst finding: its place in `LEVELS`; higher than all where it has none. */
  readonly rank: number;
}

type Changed = Pick<Verdict, 'changes' | 'packages' | 'findings'>;

/** Every change, worst first: by its worst finding, then what lost evidence, then by kind; then as the lockfiles list them. */
export const changeRows = once(sorted);

function sorted(verdict: Changed): readonly ChangeRow[] {
  if (verdict.changes.length === 0) return [];
  const at = new Map(verdict.packages.map((entry) => [placeKey(entry.file, entry.line, entry.name), entry] as const));
  const ranks = new Map<string, number>();
  for (const { findings, entries } of causesOf(verdict)) {
    const rank = LEVELS.indexOf(findings[0].severity);
    for (const { file, line, package: name } of entries) {
      const key = placeKey(file, line, name);
      ranks.set(key, Math.min(rank, ranks.get(key) ?? LEVELS.length));
    }
  }
  const rows = verdict.changes.map((change): ChangeRow => {
    const key = placeKey(change.at.file, change.at.line, change.name);
    const entry = change.to === null ? null : (at.get(key) ?? null);
    const shift = shiftOf(entry?.before?.evidence ?? null, entry?.evidence ?? null);
    return { change, entry, shift, rank: change.to === null ? LEVELS.length : (ranks.get(key) ?? LEVELS.length) };
  });
  return rows.toSorted((a, b) => a.rank - b.rank || lossOf(a) - lossOf(b) || kindOf(a) - kindOf(b));
}

const KINDS = Object.keys(KIND_WORDS);
const lossOf = ({ shift }: ChangeRow): number => (shift === 'lost' ? 0 : 1);
const kindOf = ({ change }: ChangeRow): number => KINDS.indexOf(change.kind);

function placeKey(file: string, line: number, name: string): string {
  return JSON.stringify([file, line, name]);
}

/** `12 changes: 2 added · 10 upgraded · 1 with less evidence than before`. Own words and numbers only. */
export function changesLine(rows: readonly ChangeRow[]): string {
  const count = (test: (row: ChangeRow) => boolean): number => rows.filter(test).length;
  const kinds = Object.entries(KIND_WORDS)
    .map(([kind, word]) => [count(({ change }) => change.kind === kind), word] as const)
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${number(many)} ${word}`);
  const [lost, gained] = [count(({ shift }) => shift === 'lost'), count(({ shift }) => shift === 'gained')];
  const shifts = [
    ...(lost === 0 ? [] : [`${number(lost)} with less evidence than before`]),
    ...(gained === 0 ? [] : [`${number(gained)} with more evidence than before`]),
  ];
  return `${plural(rows.length, 'change')}: ${[...kinds, ...shifts].join(' · ')}`;
}

/** One row of the table: package · from · to · evidence before and now · source commit, with everything since the last one. */
export function changeRow({ change, entry, shift }: ChangeRow, source: Source): string {
  const { kind, name, from, to, at } = change;
  const named = to === null ? markdownCode(name, 240) : entryLink(name, at.file, at.line, source);
  const cells = [
    `${named}${PLAIN.has(kind) ? '' : `<br>${KIND_WORDS[kind]}`}`,
    pinned(from),
    to === null ? 'removed' : pinned(to),
    to === null ? NOTHING : evidenceCell(from, entry, shift),
    to === null ? NOTHING : sourceCell(entry),
  ];
  return `| ${cells.join(' | ')} |`;
}

function pinned(pin: Pin | null): string {
  if (pin === null) return NOTHING;
  const version = pin.version === null ? '' : markdownCode(pin.version, 60);
  // Where it comes from says more than a version that no registry has.
  return pin.kind === 'registry' ? version || NOTHING : [version, `(${pin.kind})`].join(' ').trim();
}

const MARKS: Readonly<Record<Shift, string>> = { lost: '▼ ', gained: '▲ ', same: '', unknown: '' };

function evidenceCell(from: Pin | null, entry: AuditedEntry | null, shift: Shift): string {
  const now = carriedWords(entry?.evidence ?? null);
  if (from === null) return now;
  const before = carriedWords(entry?.before?.evidence ?? null);
  const both = before === now ? now : `${before} → ${now}`;
  return shift === 'lost' ? `**${MARKS.lost}${both}**` : `${MARKS[shift]}${both}`;
}

/** The commit that it was built from, and a page with all that came in since the last one. Nothing is made up. */
function sourceCell(entry: AuditedEntry | null): string {
  const before = entry?.before?.source ?? null;
  if (entry === null || entry.evidence === null) return 'not looked up';
  const { source } = entry;
  if (source === null) return [notProven(entry.evidence.provenance), ...wasBuilt(before)].join('<br>');
  const parts = [commitLink(source), ...(before === null ? [] : sinceThen(before, source))];
  return parts.join('<br>');
}

function notProven(provenance: NonNullable<AuditedEntry['evidence']>['provenance']): string {
  return provenance === 'absent' ? 'not stated' : provenance === 'verified' ? 'unknown' : provenance;
}

function sinceThen(before: BuildSource, source: BuildSource): readonly string[] {
  if (isMoved(before, source)) return wasBuilt(before);
  if (before.commit !== null && before.commit === source.commit) return ['same commit as before'];
  const url = compareUrl(before, source);
  return url === null ? [] : [markdownUrl('compare', url)];
}

function wasBuilt(before: EarlierVersion['source']): readonly string[] {
  return before === null ? [] : [`before: ${commitLink(before)}`];
}

function commitLink(source: BuildSource): string {
  const { commit, commitUrl } = source;
  const ref = builtFrom(source);
  const repository = ref === null ? source.repository : ref.host === 'github.com' ? ref.path : formatRepository(ref);
  if (commit === null) return repository === null ? 'unknown' : markdownText(repository, 120);
  const label = repository === null ? `commit ${commit.slice(0, 10)}` : `${repository}@${commit.slice(0, 10)}`;
  return commitUrl === null ? markdownText(label, 120) : markdownUrl(label, commitUrl);
}
