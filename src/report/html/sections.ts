import type { Verdict } from '../../model/verdict.ts';
import { judgementLines } from '../agreed.ts';
import { htmlOfShown, htmlText, shownText } from '../escape.ts';
import { blobUrl, type Source } from '../markdown-findings.ts';
import { headline, type Mood } from '../headline.ts';
import {
  byReason,
  countOf,
  coverageSum,
  scopeLine,
  SHOWN_STATUSES,
  type ShownStatus,
  STATUS_WORDS,
} from '../statuses.ts';
import {
  CAVEAT,
  evidenceRows,
  levelCounts,
  LEVELS,
  number,
  packageName,
  place,
  plural,
  trustLines,
} from '../wording.ts';
import type { ReportData } from './data.ts';
import { link } from './plain.ts';

/** A table that is not searched shows this many rows and says how many there are. */
const SHOWN_ROWS = 500;
const MARKS: Readonly<Record<Mood, string>> = { good: '✔', warn: '!', bad: '✘' };

export function headSection(verdict: Verdict): string {
  const { mood, text } = headline(verdict);
  const scope = scopeLine(verdict);
  const named = verdict.lockfiles.slice(0, 5).map((file) => `<code>${htmlText(file, 240)}</code>`);
  const more = verdict.lockfiles.length - named.length;
  const lockfiles = named.length === 0 ? '' : ` in ${named.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
  const findings = verdict.findings.length === 0 ? 'No findings.' : `Findings: ${levelCounts(verdict.findings)}.`;
  return [
    `<header class="top ${mood}"><div class="wrap">`,
    '<p class="brand">Countersign audit</p>',
    `<h1><span aria-hidden="true">${MARKS[mood]}</span> ${htmlText(text)}</h1>`,
    `<p>${htmlText(coverageSum(verdict.coverage))}${lockfiles}.</p>`,
    `<p>${findings}${scope === null ? '' : ` ${htmlText(scope, 240)}`}</p>`,
    '</div></header>',
  ].join('\n');
}

/** The parts of the sum as a bar with its legend, and what the packages carry. */
export function summarySection({ coverage, counts, packages }: Verdict): string {
  const parts = SHOWN_STATUSES.map((status) => ({ status, count: countOf(coverage, status) }));
  let x = 0;
  const bars = parts.map(({ status, count }) => {
    // One of 5,000 must still be seen.
    const width = count === 0 ? 0 : Math.max(6, (count / Math.max(1, coverage.total)) * 1000);
    x += width;
    return count === 0
      ? ''
      : `<rect class="${status}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10"/>`;
  });
  const legend = parts
    .filter(({ count }) => count > 0)
    .map(
      ({ status, count }) =>
        `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${status}" width="1" height="1"/></svg><b>${number(count)}</b><span>${STATUS_WORDS[status].word} <span class="quiet">${meaning(status, packages)}</span></span></li>`,
    );
  const rows = evidenceRows(counts).map(
    ({ what, count }) => `<tr><th scope="row">${what}</th><td class="number">${number(count)}</td></tr>`,
  );
  return [
    '<section class="summary" aria-label="Summary"><div><h2>Entries</h2>',
    `<svg class="bar" viewBox="0 0 ${Math.max(1000, x).toFixed(1)} 10" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`,
    `<ul class="legend">${legend.join('')}</ul></div>`,
    `<div><h2>Evidence</h2><table><caption>Of ${plural(counts.packages, 'package version')} asked about</caption><thead><tr><th scope="col">Evidence</th><th scope="col" class="number">Packages with it</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
    '</section>',
  ].join('\n');
}

/** Of what no registry has evidence of, the reasons: a folder of this repository is another thing than a git commit. */
function meaning(status: ShownStatus, packages: Verdict['packages']): string {
  if (status !== 'not-applicable') return STATUS_WORDS[status].meaning;
  const groups = byReason(packages, [status], 0).slice(0, 5);
  return groups.map(({ count, reason }) => `${number(count)} ${htmlText(reason, 60)}`).join(', ');
}

export function problemsSection({ errors }: Verdict, source: Source): string {
  if (errors.length === 0) return '';
  const items = errors.slice(0, SHOWN_ROWS).map(({ message, hint, file, line }) => {
    const where = place(file ?? null, line ?? null);
    const url = file === undefined ? null : blobUrl(file, line ?? null, source);
    const at = where === null ? '' : `${link({ text: shownText(where, 240), url: url ?? undefined })}: `;
    return `<li>${at}${htmlText(message)}${hint === undefined ? '' : ` <strong>What to do:</strong> ${htmlText(hint)}`}</li>`;
  });
  return section('problems', 'Could not be read', `<ul>${items.join('\n')}</ul>${rest(errors.length, items.length)}`);
}

/** Stands hidden until the script has something to do with it. */
export function filterForm(data: ReportData): string {
  const statuses = SHOWN_STATUSES.filter((status) => data.entries.some((entry) => entry.status === status));
  const levels = LEVELS.filter((level) => data.causes.some((cause) => cause.severity === level));
  const files = [...new Set(data.entries.map(({ file }) => file))];
  // All three are words of ours or texts of the views.
  const option = (value: string, label: string = value): string =>
    `<option value="${htmlOfShown(value)}">${htmlOfShown(label)}</option>`;
  const select = (name: string, label: string, all: string, options: readonly string[]): string =>
    `<label>${label}<select name="${name}">${option('', all)}${options.join('')}</select></label>`;
  return [
    '<form id="filters" role="search" aria-label="Findings and entries" hidden>',
    '<label>Search: name, version, repository, commit, text<input type="search" name="search" autocomplete="off" spellcheck="false"></label>',
    select(
      'severity',
      'Severity',
      'any',
      [...levels, 'none'].map((level) => option(level, level === 'none' ? 'no finding' : level)),
    ),
    select(
      'status',
      'Status',
      'any',
      statuses.map((status) => option(status, STATUS_WORDS[status].word)),
    ),
    select(
      'file',
      'Lockfile',
      'all',
      files.map((file) => option(file)),
    ),
    '<button type="reset">Clear</button><p role="status" id="matches"></p></form>',
  ].join('\n');
}

export function waivedSection({ waived }: Verdict): string {
  if (waived.length === 0) return '';
  const by = { waiver: 'waived', baseline: 'known before', ignored: 'ignored by the policy' } as const;
  const items = waived.slice(0, SHOWN_ROWS).map((one) => {
    const { finding, reason, expires } = one;
    const what =
      finding.package === null ? '' : ` <code>${htmlText(packageName(finding.package, finding.version), 240)}</code>`;
    const until = expires === null ? '' : ` until ${htmlText(expires, 30)}`;
    return `<li>${finding.severity} ${finding.code}${what}, ${by[one.by]}${until}${reason === '' ? '' : `: ${htmlText(reason, 400)}`}</li>`;
  });
  const list = `<details><summary>Show what was waived, known before or ignored</summary><ul>${items.join('\n')}</ul>${rest(waived.length, items.length)}</details>`;
  return section('waived', `${plural(waived.length, 'finding')} not counted`, list);
}

export function trustFooter(verdict: Verdict, version: string): string {
  const sentences = [
    `Trust: ${trustLines(verdict.trust)
      .map((line) => htmlText(line, 400))
      .join('; ')}.`,
    ...judgementLines(verdict).map((line) => htmlText(line, 1000)),
    ...(verdict.coverage.verified === 0 ? [] : [CAVEAT]),
    `Made by Countersign ${htmlText(version, 40)}. This file asks nobody anything; only its links lead elsewhere.`,
  ];
  return `<footer><div class="wrap">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></footer>`;
}

function section(id: string, title: string, body: string): string {
  return `<section aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>${body}</section>`;
}

function rest(all: number, shown: number): string {
  return all === shown ? '' : `<p>and ${number(all - shown)} more; the JSON report has all of them.</p>`;
}
