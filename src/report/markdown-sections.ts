import type { Verdict } from '../model/verdict.ts';
import { judgementLines } from './agreed.ts';
import { evidenceChart } from './chart.ts';
import { markdownText } from './escape.ts';
import { entryLink } from './markdown-findings.ts';
import type { Source } from './markdown-findings.ts';
import { STATUS_WORDS, UNAUDITED, byReason, countOf } from './statuses.ts';
import { CAVEAT, evidenceRows, number, packageName, percentOf, plural, trustLines } from './wording.ts';

const SHOWN_REASONS = 20;
const BAR = 10;

/** What nobody vouched for, and why: one row a reason. */
export function unauditedSection(verdict: Verdict, source: Source): readonly string[] {
  const groups = byReason(verdict.packages, UNAUDITED, 3);
  if (groups.length === 0) return [];
  const rows = groups.slice(0, SHOWN_REASONS).map((group) => {
    const { word, meaning } = STATUS_WORDS[group.status];
    const examples = group.examples.map((entry) =>
      entryLink(packageName(entry.name, entry.version, entry.alias), entry.file, entry.line, source),
    );
    const more = group.count - examples.length;
    const detail = group.detail === '' ? meaning : group.detail;
    return `| ${number(group.count)} | ${word.replace(' ', '&nbsp;')} | **${markdownText(group.reason, 60)}**: ${markdownText(detail, 400)}<br>${examples.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''} |`;
  });
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const more = groups.length - rows.length;
  return [
    `### ${plural(total, 'entry', 'entries')} not fully audited`,
    ['| Entries | Status | Why |', '| --: | :-- | :-- |', ...rows].join('\n'),
    ...(more > 0 ? [`and ${plural(more, 'more reason')}; the JSON report has all of them.`] : []),
  ];
}

/** How many of the package versions asked about carry which evidence. */
export function evidenceSection(verdict: Verdict): readonly string[] {
  const { packages } = verdict.counts;
  const chart = evidenceChart(verdict.counts);
  if (chart === null) return [];
  const rows = evidenceRows(verdict.counts).map(
    (row) => `| ${row.what} | ${number(row.count)} | ${bar(row.count, packages)} |`,
  );
  const table = [
    `| Of ${plural(packages, 'package version')} asked about | with it | |`,
    '| :-- | --: | :-- |',
    ...rows,
  ];
  // Where no chart is drawn (an e-mail, a terminal, a server without Mermaid) the table says the same.
  return ['### Evidence', chart, '<details><summary>The same as a table</summary>', table.join('\n'), '</details>'];
}

/** Full and empty only for all and none, as the percentage. */
function bar(count: number, total: number): string {
  const percent = percentOf(count, total);
  const full = count >= total ? BAR : count === 0 ? 0 : Math.min(BAR - 1, Math.max(1, Math.round(percent / BAR)));
  return `<code>${'█'.repeat(full)}${'░'.repeat(BAR - full)}</code>&nbsp;${percent}&nbsp;%`;
}

/** What nobody was asked about, and why that is as it should be. */
export function notApplicableSection(verdict: Verdict): readonly string[] {
  const groups = byReason(verdict.packages, ['not-applicable'], 0);
  if (groups.length === 0) return [];
  const rows = groups
    .slice(0, SHOWN_REASONS)
    .map(
      (group) =>
        `- ${number(group.count)} ${markdownText(group.reason, 60)}: ${markdownText(group.detail === '' ? STATUS_WORDS['not-applicable'].meaning : group.detail, 400)}`,
    );
  return [
    `<details><summary>${plural(countOf(verdict.coverage, 'not-applicable'), 'entry', 'entries')} not applicable: no registry has evidence of them</summary>`,
    rows.join('\n'),
    '</details>',
  ];
}

/** What the verdict rests on. */
export function trustSection(verdict: Verdict): string {
  const { requests, bytes } = verdict.counts;
  const rests = trustLines(verdict.trust).map((line) => markdownText(line, 400));
  const sentences = [
    `Trust: ${rests.join('; ')}.`,
    ...judgementLines(verdict).map((line) => markdownText(line, 400)),
    requests === 0 ? 'No request was made.' : `${plural(requests, 'request')}, ${number(Math.ceil(bytes / 1024))} KiB.`,
    ...(verdict.coverage.verified === 0 ? [] : [CAVEAT]),
  ];
  return `<sub>${sentences.join(' ')}</sub>`;
}
