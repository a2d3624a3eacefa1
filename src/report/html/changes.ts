import type { Pin } from '../../model/change.ts';
import type { BuildSource, Verdict } from '../../model/verdict.ts';
import { changeRows, type ChangeRow, KIND_WORDS } from '../changes-table.ts';
import { htmlText, shownText, webUrl } from '../escape.ts';
import { carriedWords, type Shift } from '../evidence-words.ts';
import { blobUrl, type Source } from '../markdown-findings.ts';
import { compareUrl } from '../source-links.ts';
import { number, plural } from '../wording.ts';
import { link } from './plain.ts';

/** It is not searched: this many rows are shown, and how many more there are is said. */
const SHOWN = 500;
/** No more than these stand open: what changed must not push away what was found. */
const SHOWN_OPEN = 20;
const HEAD = ['Package', 'Change', 'From', 'To', 'Evidence', 'Built from'];

/** What the pull request changes, worst first: each version, its evidence before and now, and the commits between the two. */
export function changesSection(verdict: Verdict, source: Source): string {
  const { length } = verdict.changes;
  if (length === 0) return '';
  const rows = changeRows(verdict).slice(0, SHOWN);
  const head = HEAD.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((row) => rowOf(row, source)).join('\n');
  const more =
    length > rows.length ? `<p>and ${number(length - rows.length)} more; the JSON report has all of them.</p>` : '';
  return [
    `<section aria-labelledby="h-changes"><h2 id="h-changes">${plural(length, 'change')}</h2>`,
    `<details${length > SHOWN_OPEN ? '' : ' open'}><summary>What is different from the base</summary>`,
    `<table class="changes" aria-labelledby="h-changes"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    `${more}</details></section>`,
  ].join('\n');
}

function rowOf({ change, entry, shift }: ChangeRow, source: Source): string {
  const { kind, name, from, to, at } = change;
  const url = to === null ? null : blobUrl(at.file, at.line, source);
  const hashes = kind === 'rehashed' || kind === 'repinned';
  const cells = [
    KIND_WORDS[kind],
    pinned(from, hashes),
    pinned(to, hashes),
    to === null ? '' : evidenceWords(from, entry, shift),
    to === null ? '' : commits(entry?.before?.source ?? null, entry?.source ?? null),
  ];
  const named = link({ text: shownText(name, 240), url: url ?? undefined });
  // Without a link it must be said where this is; what was removed, was in the base.
  const place = to === null ? `${at.file}, in the base` : `${at.file}:${at.line}`;
  const where = url === null ? `<br><span class="quiet">${htmlText(place, 240)}</span>` : '';
  return `<tr><th scope="row"><code>${named}</code>${where}</th>${cells.map((cell, at) => `<td data-label="${HEAD[at + 1] ?? ''}">${cell}</td>`).join('')}</tr>`;
}

function pinned(pin: Pin | null, hashes: boolean): string {
  if (pin === null) return 'none';
  const hash = hashes || pin.integrity === null ? [pin.integrity ?? 'no hash'] : [];
  return [pin.version ?? pin.kind, ...hash].map((text) => `<code>${htmlText(text, 120)}</code>`).join('<br>');
}

const SHIFT_WORDS: Readonly<Record<Shift, string>> = { lost: 'less: ', gained: 'more: ', same: '', unknown: '' };

/** The way goes from left to right, in words too: colour and arrow never stand alone. */
function evidenceWords(from: Pin | null, entry: ChangeRow['entry'], shift: Shift): string {
  const now = carriedWords(entry?.evidence ?? null);
  if (from === null) return now;
  const before = carriedWords(entry?.before?.evidence ?? null);
  const both = before === now ? now : `${before} → ${now}`;
  return `<span class="shift-${shift}">${SHIFT_WORDS[shift]}${both}</span>`;
}

function commits(before: BuildSource | null, now: BuildSource | null): string {
  if (now === null) return before === null ? 'not known' : `not known; before: ${commit(before)}`;
  const compared = before === null ? null : compareUrl(before, now);
  return [
    commit(now),
    ...(compared === null ? [] : [link({ text: 'compare', url: webUrl(compared) ?? undefined })]),
  ].join('<br>');
}

function commit({ commit: hash, commitUrl, repository }: BuildSource): string {
  // Redacted while the address is still whole.
  const place = shownText(repository ?? '', 240).replace(/^https?:\/\/(?:github\.com\/)?/, '');
  const short = hash === null ? '' : shownText(hash.slice(0, 10), 20);
  const text = [place, short].filter((part) => part !== '').join('@') || 'not stated';
  return link({ text, url: commitUrl === null ? undefined : (webUrl(commitUrl) ?? undefined) });
}
