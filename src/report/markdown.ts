import type { Problem } from '../model/errors.ts';
import type { Verdict } from '../model/verdict.ts';
import { waivedSection } from './agreed.ts';
import { CHANGES_HEAD, changeRow, changeRows, changesLine } from './changes-table.ts';
import { type Cause, causesOf } from './causes.ts';
import { markdownCode, markdownText } from './escape.ts';
import { causeRow, FINDINGS_HEAD, placeLink } from './markdown-findings.ts';
import type { Source } from './markdown-findings.ts';
import { evidenceSection, notApplicableSection, trustSection, unauditedSection } from './markdown-sections.ts';
import { fit, type Limit, limitWords, type Measure, measureOf, type Rows, trimmed } from './room.ts';
import { headline } from './headline.ts';
import { coverageSum, scopeLine } from './statuses.ts';
import { findingsOfCauses, levelCounts, number, plural } from './wording.ts';
import type { Mood } from './headline.ts';

/** GitHub refuses a job summary that is larger than this, in bytes of UTF-8 a step. */
export const SUMMARY_LIMIT = 1024 * 1024;

const SHOWN_OPEN = 25;
const SHOWN_CHANGES = 15;
const SHOWN_ERRORS = 50;
const MARKS: Readonly<Record<Mood, string>> = { good: '✅', warn: '⚠️', bad: '❌' };

/** The GitHub job summary of an audit: {@link renderReport} within {@link SUMMARY_LIMIT}. */
export function renderSummary(verdict: Verdict, source: Source = {}): string {
  return renderReport(verdict, source, { size: SUMMARY_LIMIT, unit: 'bytes' });
}

/**
 * An audit as GitHub Markdown, for the job summary and the pull-request comment, at most `limit` long. What does not fit is
 * counted and said to be in the JSON report, the worst being shown first. With `source` the places become links to the
 * repository's files.
 */
export function renderReport(verdict: Verdict, source: Source, limit: Limit): string {
  const measure = measureOf(limit);
  const { mood, text } = headline(verdict);
  const scope = scopeLine(verdict);
  const above = [
    `## ${MARKS[mood]} Countersign · ${markdownText(text)}`,
    `**${coverageSum(verdict.coverage)}**${verdict.lockfiles.length === 0 ? '' : ` in ${lockfiles(verdict)}`}`,
    ...(scope === null ? [] : [markdownText(scope, 240)]),
    ...problems(verdict.errors, source, limit.size / 4, measure),
  ];
  const sections = withinRoom(
    [
      evidenceSection(verdict),
      unauditedSection(verdict, source),
      notApplicableSection(verdict),
      waivedSection(verdict),
    ],
    limit.size / 4,
    measure,
  );
  const below = [...sections, trustSection(verdict)];
  const used = measure([...above, ...below].join('\n\n'));
  const between = tables(verdict, source, limit, limit.size - reserveOf(limit) - used);
  const whole = `${[...above, ...between, ...below].join('\n\n')}\n`;
  if (measure(whole) <= limit.size) return whole;
  return `${above[0]}\n\n**The rest does not fit here**; the JSON report has it.\n`;
}

/** Kept free for headings, for what a workflow's own steps or the door may add, and for the lines that say what is missing. */
function reserveOf({ size }: Limit): number {
  return Math.max(2048, size / 128);
}

/** Sections in the order of the page; one that takes too much is left out, and it is said that it was. */
function withinRoom(sections: readonly (readonly string[])[], room: number, measure: Measure): readonly string[] {
  let left = room;
  let missing = 0;
  const kept = sections.flatMap((section) => {
    const size = measure(section.join('\n\n'));
    if (size > left) {
      missing += 1;
      return [];
    }
    left -= size;
    return section;
  });
  return missing === 0
    ? kept
    : [...kept, `**${plural(missing, 'section does', 'sections do')} not fit here**; the JSON report has all of it.`];
}

/** Findings and changes within `room`. Changes get what findings leave, and three tenths of the room where both are many. */
function tables(verdict: Verdict, source: Source, limit: Limit, room: number): readonly string[] {
  const measure = measureOf(limit);
  const causes = causesOf(verdict);
  const changes = changeRows(verdict);
  const found = fit(causes, room, measure, (cause, brief) => causeRow(cause, source, brief));
  const forChanges = Math.max(room * 0.3, room - found.used);
  const changed = fit(changes, forChanges, measure, (row) => changeRow(row, source));
  const shown = trimmed(found, room - changed.used, measure);
  return [...findings(verdict, causes, shown, limit), ...changesSection(changes, changed, limit)];
}

/** The table of causes: the worst in the open, the long tail folded. */
function findings(verdict: Verdict, causes: readonly Cause[], { rows }: Rows, limit: Limit): readonly string[] {
  const all = verdict.findings.length;
  if (all === 0) return [];
  const missing = causes.slice(rows.length).reduce((sum, cause) => sum + cause.findings.length, 0);
  return [
    `### ${findingsOfCauses(all, causes.length)}: ${levelCounts(verdict.findings)}`,
    ...folding(FINDINGS_HEAD, rows, SHOWN_OPEN, (count) =>
      all === causes.length ? plural(count, 'more finding') : plural(count, 'more cause'),
    ),
    ...(missing === 0
      ? []
      : [
          `**${plural(missing, 'finding is', 'findings are')} not shown here**, because GitHub takes at most ${limitWords(limit)}. The JSON report has all of them.`,
        ]),
  ];
}

function changesSection(changes: ReturnType<typeof changeRows>, { rows }: Rows, limit: Limit): readonly string[] {
  if (changes.length === 0) return [];
  const missing = changes.length - rows.length;
  return [
    '### What changed',
    changesLine(changes),
    ...folding(CHANGES_HEAD, rows, SHOWN_CHANGES, (count) => plural(count, 'more change')),
    ...(missing === 0
      ? []
      : [
          `**${plural(missing, 'change is', 'changes are')} not shown here**, because GitHub takes at most ${limitWords(limit)}. The JSON report has all of them.`,
        ]),
  ];
}

function folding(
  head: string,
  rows: readonly string[],
  open: number,
  more: (count: number) => string,
): readonly string[] {
  // To unfold three rows is more work than to read them.
  const shown = rows.length <= open * 1.2 ? rows.length : open;
  const folded = rows.slice(shown);
  return [
    ...(rows.length === 0 ? [] : [[head, ...rows.slice(0, shown)].join('\n')]),
    ...(folded.length === 0
      ? []
      : [`<details><summary>${more(folded.length)}</summary>`, [head, ...folded].join('\n'), '</details>']),
  ];
}

function lockfiles(verdict: Verdict): string {
  const named = verdict.lockfiles.slice(0, 5).map((file) => markdownCode(file, 240));
  const more = verdict.lockfiles.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

function problems(errors: readonly Problem[], source: Source, room: number, measure: Measure): readonly string[] {
  if (errors.length === 0) return [];
  const { rows } = fit(errors.slice(0, SHOWN_ERRORS), room, measure, (problem) => {
    const where = placeLink(problem.file ?? null, problem.line ?? null, source);
    const hint = problem.hint === undefined ? '' : `<br>➜ ${markdownText(problem.hint)}`;
    return `- ${where === null ? '' : `${where}: `}${markdownText(problem.message)}${hint}`;
  });
  const more = errors.length - rows.length;
  return [
    '### Could not be read',
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...(more > 0 ? [`and ${number(more)} more; the JSON report has all of them.`] : []),
  ];
}
