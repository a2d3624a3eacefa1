import type { Problem } from '../model/errors.ts';
import type { Verdict } from '../model/verdict.ts';
import { waivedSection } from './agreed.ts';
import { markdownCode, markdownText } from './escape.ts';
import { findingRow, FINDINGS_HEAD, placeLink } from './markdown-findings.ts';
import type { Source } from './markdown-findings.ts';
import { evidenceSection, notApplicableSection, trustSection, unauditedSection } from './markdown-sections.ts';
import { coverageSum, headline, levelCounts, number, plural, scopeLine, worstFirst } from './wording.ts';
import type { Mood } from './wording.ts';

/** GitHub refuses a job summary that is larger than this, in bytes of UTF-8 a step. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Kept free for what a workflow's own steps or the door may add, and for the line that says what is missing. */
const RESERVE = 8 * 1024;
const SHOWN_OPEN = 25;
const SHOWN_ERRORS = 50;
const MARKS: Readonly<Record<Mood, string>> = { good: '✅', warn: '⚠️', bad: '❌' };

/**
 * The GitHub job summary of an audit: GitHub Markdown, at most {@link SUMMARY_LIMIT} bytes. Where findings do not fit it
 * says how many, and that the JSON report has them. With `source` the places become links to the repository's files.
 */
export function renderSummary(verdict: Verdict, source: Source = {}): string {
  const { mood, text } = headline(verdict);
  const scope = scopeLine(verdict);
  const above = [
    `## ${MARKS[mood]} Countersign: ${markdownText(text)}`,
    `**${coverageSum(verdict.coverage)}**${verdict.lockfiles.length === 0 ? '' : ` in ${lockfiles(verdict)}`}`,
    ...(scope === null ? [] : [markdownText(scope, 240)]),
    ...problems(verdict.errors, source),
  ];
  const below = [
    ...unauditedSection(verdict, source),
    ...evidenceSection(verdict),
    ...notApplicableSection(verdict),
    ...waivedSection(verdict),
    trustSection(verdict),
  ];
  const used = bytes([...above, ...below].join('\n\n'));
  return `${[...above, ...findings(verdict, source, SUMMARY_LIMIT - RESERVE - used), ...below].join('\n\n')}\n`;
}

function lockfiles(verdict: Verdict): string {
  const named = verdict.lockfiles.slice(0, 5).map((file) => markdownCode(file, 240));
  const more = verdict.lockfiles.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

/** The table of findings within `room` bytes: the worst in the open, the long tail folded. */
function findings(verdict: Verdict, source: Source, room: number): readonly string[] {
  if (verdict.findings.length === 0) return [];
  const rows: string[] = [];
  let left = room;
  for (const finding of worstFirst(verdict.findings)) {
    const row = findingRow(finding, source);
    left -= bytes(row) + 1;
    // Stops at the first row that does not fit: a later, shorter one must not stand in a worse one's place.
    if (left < 0) break;
    rows.push(row);
  }
  const missing = verdict.findings.length - rows.length;
  const folded = rows.slice(SHOWN_OPEN);
  return [
    `### ${plural(verdict.findings.length, 'finding')}: ${levelCounts(verdict.findings)}`,
    ...(rows.length === 0 ? [] : [table(rows.slice(0, SHOWN_OPEN))]),
    ...(folded.length === 0
      ? []
      : [`<details><summary>${plural(folded.length, 'more finding')}</summary>`, table(folded), '</details>']),
    ...(missing === 0
      ? []
      : [
          `**${plural(missing, 'finding is', 'findings are')} not shown here**, because GitHub shows at most 1 MiB. The JSON report has all of them.`,
        ]),
  ];
}

function table(rows: readonly string[]): string {
  return [FINDINGS_HEAD, ...rows].join('\n');
}

function problems(errors: readonly Problem[], source: Source): readonly string[] {
  if (errors.length === 0) return [];
  const rows = errors.slice(0, SHOWN_ERRORS).map((problem) => {
    const where = placeLink(problem.file ?? null, problem.line ?? null, source);
    const hint = problem.hint === undefined ? '' : `<br>➜ ${markdownText(problem.hint)}`;
    return `- ${where === null ? '' : `${where}: `}${markdownText(problem.message)}${hint}`;
  });
  const more = errors.length - rows.length;
  return [
    '### Could not be read',
    rows.join('\n'),
    ...(more > 0 ? [`and ${number(more)} more; the JSON report has all of them.`] : []),
  ];
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
