import type { Step, StepOutcome, Verification } from '../model/verdict.ts';
import { terminalText } from './escape.ts';
import { columns, link, styleOf, wrap } from './style.ts';
import type { Style, TerminalOptions } from './style.ts';
import { findingBlocks } from './terminal-findings.ts';
import { CAVEAT, levelCounts, packageName, plural, trustLines } from './wording.ts';

/** Longest label of a fact, in code points. */
const LABEL = 16;

const MARKS: Readonly<Record<StepOutcome, string>> = {
  pass: '✔',
  fail: '✘',
  absent: '–',
  unknown: '?',
  'not-asked': '–',
};
const WORDS: Readonly<Record<StepOutcome, string>> = {
  pass: '',
  fail: 'failed',
  absent: 'there is none',
  unknown: 'could not find out',
  'not-asked': 'not asked',
};

/** The seven steps of verifying one package, one by one, then what follows from them. Ends with a newline. */
export function renderVerification(verification: Verification, options: TerminalOptions): string {
  const style = styleOf(options);
  const { package: id, integrity } = verification;
  const blocks = [
    [
      style.bold(`Countersign verify  ${terminalText(packageName(id.name, id.version), 240)}`),
      style.dim(integrity === null ? '  no hash is known' : `  ${terminalText(integrity, 400)}`),
    ],
    ...verification.steps.map((step, index) => stepLines(step, index + 1, style)),
    ...findingBlocks({ findings: verification.findings, packages: [] }, style),
    wrap(
      `Trust: ${trustLines(verification.trust)
        .map((line) => terminalText(line, 400))
        .join('; ')}.`,
      style.width,
      0,
      2,
    ).map(style.dim),
    outcomeLines(verification, style),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function stepLines(step: Step, ordinal: number, style: Style): readonly string[] {
  const word = WORDS[step.outcome] === '' ? '' : `  ${WORDS[step.outcome]}`;
  const paint = style.step[step.outcome];
  const labels = step.facts.map((fact) => columns(terminalText(fact.label, LABEL)));
  const column = Math.min(LABEL, Math.max(0, ...labels)) + 2;
  return [
    `${style.dim(String(ordinal))} ${paint(MARKS[step.outcome])} ${style.bold(terminalText(step.title, 120))}${paint(word)}`,
    ...wrap(terminalText(step.detail), style.width, 4),
    ...step.facts.flatMap((fact) => {
      const label = terminalText(fact.label, LABEL);
      const pad = ' '.repeat(Math.max(1, column - columns(label)));
      const value = wrap(terminalText(fact.value, 500), style.width, 4 + column)
        .join('\n')
        .trimStart();
      const head = `    ${style.dim(label)}${pad}`;
      if (fact.url === undefined) return [`${head}${value}`];
      if (style.links) return [`${head}${link(style, fact.value, fact.url)}`];
      const address = link(style, '', fact.url).replace(/^: /, '');
      return fact.url === fact.value
        ? [`${head}${address}`]
        : [`${head}${value}`, `    ${' '.repeat(column)}${address}`];
    }),
  ];
}

function outcomeLines(verification: Verification, style: Style): readonly string[] {
  const { mood, text } = sentence(verification);
  return [
    ...wrap(text, style.width, 0, 2).map((line) => style.bold(style.mood[mood](line))),
    ...(verification.outcome === 'pass' ? wrap(CAVEAT, style.width, 2).map(style.dim) : []),
  ];
}

function sentence(verification: Verification): { readonly mood: 'good' | 'warn' | 'bad'; readonly text: string } {
  const count = (outcome: StepOutcome): number => verification.steps.filter((step) => step.outcome === outcome).length;
  const steps = (outcome: StepOutcome, word: string): string =>
    count(outcome) === 0 ? '' : `, ${count(outcome)} ${word}`;
  const sum = `${plural(verification.steps.length, 'step')}: ${count('pass')} passed${steps('fail', 'failed')}${steps('absent', 'with nothing there')}${steps('unknown', 'could not be found out')}${steps('not-asked', 'not asked')}.`;
  switch (verification.outcome) {
    case 'pass':
      return { mood: 'good', text: `✔ Verified. ${sum}` };
    case 'fail':
      return {
        mood: 'bad',
        text: `✘ Failed. ${sum}${verification.findings.length === 0 ? '' : ` Findings: ${levelCounts(verification.findings)}.`}`,
      };
    case 'incomplete':
      return { mood: 'warn', text: `? Could not find out enough to say. ${sum}` };
  }
}
