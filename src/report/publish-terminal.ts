import type { Problem } from '../model/errors.ts';
import type { Confirmation, ConfirmCheckOutcome, PublishedPackage, PublishReport } from '../model/publish-report.ts';
import { terminalText } from './escape.ts';
import {
  buildFacts,
  CHECK_MARKS,
  CONFIRM_WORDS,
  effortLine,
  type Fact,
  factsOf,
  MOOD_MARKS,
  PUBLISH_WORDS,
  publishHeadline,
  titleOf,
} from './publish-wording.ts';
import { columns, link, type Style, styleOf, type TerminalOptions, wrap } from './style.ts';
import type { Mood } from './headline.ts';
import { CAVEAT } from './wording.ts';

const CHECK_MOODS: Readonly<Record<ConfirmCheckOutcome, Mood | null>> = {
  pass: 'good',
  fail: 'bad',
  'not-yet': 'warn',
  unknown: 'warn',
  'not-applicable': null,
};

const LABEL = 24;
const SHOWN_PROBLEMS = 50;

/** A publish, package by package, then the sum. Ends with a newline. */
export function renderPublish(report: PublishReport, options: TerminalOptions): string {
  const style = styleOf(options);
  const { mood, text } = publishHeadline(report);
  const blocks = [
    [style.bold(`Countersign publish  ${terminalText(report.registry, 300)}`)],
    ...report.packages.map((one) => packageLines(one, style)),
    conclusion(
      mood,
      text,
      report.packages.some(({ confirmation }) => confirmation?.outcome === 'confirmed'),
      style,
    ),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A published version that was looked at later. Ends with a newline. */
export function renderConfirmation(confirmation: Confirmation, options: TerminalOptions): string {
  const style = styleOf(options);
  const { word, mood } = CONFIRM_WORDS[confirmation.outcome];
  const blocks = [
    [
      style.bold(`Countersign verify  ${terminalText(titleOf(confirmation.package), 240)}`),
      style.dim(`  ${terminalText(confirmation.registry, 300)}`),
      ...(confirmation.integrity === null ? [] : [style.dim(`  ${terminalText(confirmation.integrity, 400)}`)]),
    ],
    [...checkLines(confirmation, style), ...factLines(buildFacts(confirmation), style)],
    ...problemBlocks(confirmation.problems, style),
    conclusion(mood, word, confirmation.outcome === 'confirmed', style),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function packageLines(one: PublishedPackage, style: Style): readonly string[] {
  const { word, mood } = PUBLISH_WORDS[one.outcome];
  const stopped = one.stoppedAt === null ? '' : `  (${one.stoppedAt})`;
  const title = terminalText(titleOf(one), 240);
  const head = `${style.mood[mood](MOOD_MARKS[mood])} ${style.bold(title)}`;
  const fits = columns(title) + columns(word) + stopped.length + 4 <= style.width;
  return [
    ...(fits
      ? [`${head}  ${style.mood[mood](word)}${style.dim(stopped)}`]
      : [head, ...wrap(`${word} ${stopped.trim()}`.trim(), style.width, 4).map(style.mood[mood])]),
    ...factLines(factsOf(one), style),
    ...(one.confirmation === null ? [] : checkLines(one.confirmation, style)),
    ...problemBlocks(one.problems, style).flat(),
  ];
}

function factLines(facts: readonly Fact[], style: Style): readonly string[] {
  const labels = facts.map(({ label }) => columns(terminalText(label, LABEL)));
  const column = Math.max(0, ...labels) + 2;
  return facts.map(({ label, value, url }) => {
    const shown = terminalText(label, LABEL);
    const head = `    ${style.dim(shown)}${' '.repeat(Math.max(1, column - columns(shown)))}`;
    if (url === undefined)
      return `${head}${wrap(terminalText(value), style.width, 4 + column)
        .join('\n')
        .trimStart()}`;
    if (style.links) return `${head}${link(style, value, url)}`;
    return `${head}${url === value ? link(style, '', url).replace(/^: /, '') : link(style, value, url)}`;
  });
}

function checkLines(confirmation: Confirmation, style: Style): readonly string[] {
  const effort = effortLine(confirmation);
  return [
    ...confirmation.checks.flatMap(({ outcome, title, detail }) => {
      const mood = CHECK_MOODS[outcome];
      const paint = mood === null ? style.dim : style.mood[mood];
      const quiet = outcome === 'pass' || outcome === 'not-applicable';
      const told = wrap(terminalText(detail), style.width, 6);
      return [
        `    ${paint(CHECK_MARKS[outcome])} ${terminalText(title, 120)}`,
        ...(quiet ? told.map(style.dim) : told),
      ];
    }),
    ...(effort === null ? [] : [style.dim(`    ${effort}`)]),
  ];
}

function problemBlocks(problems: readonly Problem[], style: Style): readonly (readonly string[])[] {
  return problems.slice(0, SHOWN_PROBLEMS).map(({ code, message, hint }) => [
    `    ${style.mood.bad(terminalText(code, 60))}`,
    ...wrap(terminalText(message), style.width, 6),
    ...(hint ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line, index) =>
        index === 0 ? wrap(`→ ${terminalText(line)}`, style.width, 6, 2) : [`        ${terminalText(line)}`],
      ),
  ]);
}

function conclusion(mood: Mood, text: string, verified: boolean, style: Style): readonly string[] {
  return [
    ...wrap(`${MOOD_MARKS[mood]} ${text}`, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
    ...(verified ? wrap(CAVEAT, style.width, 2).map(style.dim) : []),
  ];
}
