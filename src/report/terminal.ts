import type { Problem } from '../model/errors.ts';
import type { Verdict } from '../model/verdict.ts';
import { judgementLines, waivedLines } from './agreed.ts';
import { terminalText } from './escape.ts';
import { styleOf, wrap } from './style.ts';
import type { Style, TerminalOptions } from './style.ts';
import { findingBlocks } from './terminal-findings.ts';
import { headline } from './headline.ts';
import { STATUS_WORDS, UNAUDITED, byReason, countOf, coverageSum, scopeLine } from './statuses.ts';
import { CAVEAT, evidenceRows, levelCounts, number, packageName, place, plural, trustLines } from './wording.ts';
import type { Mood } from './headline.ts';

const MARKS: Readonly<Record<Mood, string>> = { good: '✔', warn: '!', bad: '✘' };
const SHOWN_REASONS = 20;
const SHOWN_ERRORS = 50;
/** Lines of a usual terminal window. */
const SCREEN = 40;

/** An audit as a person reads it at a terminal. Ends with a newline. */
export function renderAudit(verdict: Verdict, options: TerminalOptions): string {
  const style = styleOf(options);
  const blocks = [
    headLines(verdict, style),
    verdictLines(verdict, style),
    problemLines(verdict.errors, style),
    ...findingBlocks(verdict, style),
    unauditedLines(verdict, style),
    notApplicableLines(verdict, style),
    waivedLines(verdict, style),
    closingLines(verdict, style),
  ].filter((lines) => lines.length > 0);
  const height = blocks.reduce((sum, lines) => sum + lines.length + 1, 0);
  // The end of a long report is what is still on the screen when it has scrolled by.
  if (height > SCREEN) blocks.push(sentenceLines(verdict, style));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function lockfileNames(verdict: Verdict): string {
  const named = verdict.lockfiles.slice(0, 5).map((file) => terminalText(file, 240));
  const more = verdict.lockfiles.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
}

function headLines(verdict: Verdict, style: Style): readonly string[] {
  return [
    style.bold('Countersign audit') + (verdict.lockfiles.length === 0 ? '' : style.dim(`  ${lockfileNames(verdict)}`)),
  ];
}

function sentenceLines(verdict: Verdict, style: Style): readonly string[] {
  const { mood, text } = headline(verdict);
  return wrap(`${MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line)));
}

function verdictLines(verdict: Verdict, style: Style): readonly string[] {
  const scope = scopeLine(verdict);
  const findings = verdict.findings.length === 0 ? 'no findings' : `findings: ${levelCounts(verdict.findings)}`;
  return [
    ...sentenceLines(verdict, style),
    ...wrap(coverageSum(verdict.coverage), style.width, 2, 2),
    ...wrap(findings, style.width, 2, 2),
    ...(scope === null ? [] : wrap(terminalText(scope, 240), style.width, 2, 2)),
  ];
}

function problemLines(problems: readonly Problem[], style: Style): readonly string[] {
  if (problems.length === 0) return [];
  const lines = [style.mood.bad(`COULD NOT READ · ${plural(problems.length, 'problem')}`)];
  for (const problem of problems.slice(0, SHOWN_ERRORS)) {
    const where = place(problem.file ?? null, problem.line ?? null);
    lines.push(
      '',
      ...(where === null ? [] : [style.bold(`  ✘ ${terminalText(where, 240)}`)]),
      ...wrap(terminalText(problem.message), style.width, 4),
      ...(problem.hint === undefined ? [] : wrap(`→ ${terminalText(problem.hint)}`, style.width, 4, 2)),
    );
  }
  if (problems.length > SHOWN_ERRORS) lines.push('', `  … and ${number(problems.length - SHOWN_ERRORS)} more.`);
  return lines;
}

function unauditedLines(verdict: Verdict, style: Style): readonly string[] {
  const groups = byReason(verdict.packages, UNAUDITED, 3);
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const lines = [style.bold(`NOT FULLY AUDITED · ${plural(total, 'entry', 'entries')}`)];
  for (const group of groups.slice(0, SHOWN_REASONS)) {
    const { word, meaning } = STATUS_WORDS[group.status];
    const examples = group.examples.map(
      (entry) =>
        `${terminalText(packageName(entry.name, entry.version, entry.alias), 120)} (${terminalText(`${entry.file}:${entry.line}`, 120)})`,
    );
    const more = group.count - examples.length;
    lines.push(
      ...wrap(
        `${number(group.count)} ${word}, ${terminalText(group.reason, 60)}: ${terminalText(group.detail === '' ? meaning : group.detail, 400)}`,
        style.width,
        2,
        2,
      ),
      ...wrap(`${examples.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`, style.width, 4).map(style.dim),
    );
  }
  if (groups.length > SHOWN_REASONS) lines.push(`  … and ${number(groups.length - SHOWN_REASONS)} more reasons.`);
  return lines;
}

function notApplicableLines(verdict: Verdict, style: Style): readonly string[] {
  const groups = byReason(verdict.packages, ['not-applicable'], 0);
  if (groups.length === 0) return [];
  const reasons = groups
    .slice(0, SHOWN_REASONS)
    .map((group) => `${number(group.count)} ${terminalText(group.reason, 60)}`);
  return [
    style.bold(`NOT APPLICABLE · ${plural(countOf(verdict.coverage, 'not-applicable'), 'entry', 'entries')}`),
    ...wrap(`no registry has evidence of them: ${reasons.join(', ')}`, style.width, 2, 2),
  ];
}

function closingLines(verdict: Verdict, style: Style): readonly string[] {
  const { counts, coverage, trust } = verdict;
  const carried = evidenceRows(counts).map((row) => `${number(row.count)} with ${row.what}`);
  const rests = trustLines(trust).map((line) => terminalText(line, 400));
  const sentences = [
    counts.packages === 0
      ? 'Evidence: no package version was asked about.'
      : `Evidence: of ${plural(counts.packages, 'package version')} asked about, ${carried.join(', ')}.`,
    ...judgementLines(verdict).map((line) => terminalText(line, 400)),
    `Trust: ${rests.join('; ')}.`,
    ...(coverage.verified === 0 ? [] : [CAVEAT]),
  ];
  return sentences.flatMap((sentence) => wrap(sentence, style.width, 0, 2)).map(style.dim);
}
