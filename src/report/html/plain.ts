import { htmlOfShown } from '../escape.ts';
import { STATUS_WORDS } from '../statuses.ts';
import { number, plural, sameCause } from '../wording.ts';
import type { CauseView, EntryView, LinkView, ReportData } from './data.ts';
import { EVIDENCE_WORDS, OUTCOME_WORDS } from './words.ts';

/** What the page shows where its script does not run: every finding and every entry, nothing folded away. */

const SHOWN_AFFECTED = 50;

export function plainFindings({ causes, entries }: ReportData): string {
  return causes.map((cause) => article(cause, entries)).join('\n');
}

function article(cause: CauseView, entries: readonly EntryView[]): string {
  const { severity, subject, at, findings } = cause;
  const about = [
    ...(subject === '' ? [] : [`<code>${htmlOfShown(subject)}</code>`]),
    ...(at === null ? [] : [link(at)]),
  ];
  const links = [...cause.links, { text: 'about this finding', url: cause.docs }];
  return [
    `<article class="finding ${severity}">`,
    `<h3><span class="badge ${severity}">${severity}</span> ${htmlOfShown(cause.title)}</h3>`,
    ...(about.length === 0 ? [] : [`<p>${about.join(' ')}</p>`]),
    `<p>${htmlOfShown(cause.message)}</p>`,
    ...(findings < 2 ? [] : [`<p>${sameCause(findings)}</p>`]),
    `<p><strong>What to do:</strong> ${htmlOfShown(cause.remedy)}</p>`,
    ...affected(cause, entries),
    `<ul class="links">${links.map((one) => `<li>${link(one)}</li>`).join('')}</ul>`,
    '</article>',
  ].join('');
}

function affected(cause: CauseView, entries: readonly EntryView[]): readonly string[] {
  const { length } = cause.affected;
  if (length < 2) return [];
  const named = cause.affected.slice(0, SHOWN_AFFECTED).map((one) => {
    const text = typeof one === 'string' ? one : nameOf(entries[one]);
    return `<code>${htmlOfShown(text)}</code>`;
  });
  const more = length - named.length;
  const rest = more > 0 ? ` and ${number(more)} more, marked in the table of entries` : '';
  return [`<p>${plural(length, 'entry', 'entries')}: ${named.join(', ')}${rest}</p>`];
}

function nameOf(entry: EntryView | undefined): string {
  if (entry === undefined) return '';
  return entry.version === '' ? entry.name : `${entry.name}@${entry.version}`;
}

export function plainEntries({ entries, causes }: ReportData): string {
  const rows = entries.map((entry) => {
    const severity = causes[entry.causes[0] ?? -1]?.severity ?? 'none';
    return `<tr><th scope="row"><code>${htmlOfShown(nameOf(entry))}</code></th><td class="s-${entry.status}">${status(entry)}</td><td>${severity}</td><td>${evidence(entry)}</td><td>${origin(entry)}</td><td class="c-place">${link(entry.at)}</td></tr>`;
  });
  const head = ['Package', 'Status', 'Worst finding', 'Evidence', 'Built from', 'Place'];
  const cells = head.map((text) => `<th scope="col"${text === 'Place' ? ' class="c-place"' : ''}>${text}</th>`);
  return `<table class="plain"><caption>Every entry of the lockfiles</caption><thead><tr>${cells.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function status({ status: kind, reason }: EntryView): string {
  return `${STATUS_WORDS[kind].word}${reason === '' ? '' : `: ${htmlOfShown(reason)}`}`;
}

function evidence({ evidence: kinds }: EntryView): string {
  if (kinds === null) return 'not asked';
  const said = kinds.map((kind, at) => `${EVIDENCE_WORDS[at] ?? ''}: ${OUTCOME_WORDS[kind][1]}`);
  return said.join('; ');
}

function origin({ source }: EntryView): string {
  if (source === null) return 'not known';
  const { repository, commit, run } = source;
  return [repository, commit, run]
    .filter(({ text }) => text !== '')
    .map(link)
    .join('<br>');
}

/** The text was shown and the address was judged when the view was made. */
export function link({ text, url }: LinkView): string {
  const label = htmlOfShown(text);
  return url === undefined ? label : `<a href="${htmlOfShown(url)}" rel="noreferrer noopener">${label}</a>`;
}
