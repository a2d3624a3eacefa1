import type { PreflightCheck } from '../model/publish.ts';
import { markdownCode, markdownText, terminalText } from './escape.ts';
import { write } from './json.ts';
import { type Style, styleOf, type TerminalOptions, wrap } from './style.ts';
import type { Mood } from './headline.ts';
import { plural } from './wording.ts';

/** What is told of a preflight. `subject`: what would be published, and where; foreign text. */
export interface Checklist {
  readonly subject: string;
  readonly checks: readonly PreflightCheck[];
  /** Checks that keep it from being published. */
  readonly blocking: readonly PreflightCheck[];
}

const MARKS: Readonly<Record<PreflightCheck['outcome'], string>> = {
  pass: '✔',
  fail: '✘',
  warn: '!',
  unknown: '?',
  'not-applicable': '·',
};

const MOODS: Readonly<Record<PreflightCheck['outcome'], Mood | null>> = {
  pass: 'good',
  fail: 'bad',
  warn: 'warn',
  unknown: 'warn',
  'not-applicable': null,
};

const LONGEST_REMEDY_LINES = 20;

/** One row a check, what to change below it, and a sentence. Ends with a newline. */
export function renderChecklist(checklist: Checklist, options: TerminalOptions): string {
  const style = styleOf(options);
  const { mood, text } = conclusion(checklist);
  return [
    style.bold(`Countersign preflight  ${terminalText(checklist.subject, 300)}`),
    '',
    ...checklist.checks.filter(({ outcome }) => outcome !== 'not-applicable').flatMap((check) => rows(check, style)),
    ...leftOut(checklist.checks, style),
    '',
    style.bold(style.mood[mood](text)),
    '',
  ].join('\n');
}

function rows({ outcome, title, detail, remedy }: PreflightCheck, style: Style): readonly string[] {
  const mood = MOODS[outcome];
  const head = `${mood === null ? MARKS[outcome] : style.mood[mood](MARKS[outcome])} ${title}`;
  const dim = outcome === 'pass';
  const told = wrap(terminalText(detail), style.width, 4);
  const lines = remedy === '' || dim ? [] : remedy.split('\n').slice(0, LONGEST_REMEDY_LINES);
  const [first = '', ...more] = lines;
  return [
    head,
    ...(dim ? told.map(style.dim) : told),
    ...(lines.length === 0 ? [] : wrap(`→ ${terminalText(first)}`, style.width, 4, 2)),
    // What is to be pasted keeps its lines and their indentation.
    ...more.map((line) => `      ${terminalText(line)}`),
  ];
}

/** In one line: each by itself would bury what there is to do. */
function leftOut(checks: readonly PreflightCheck[], style: Style): readonly string[] {
  const titles = checks.filter(({ outcome }) => outcome === 'not-applicable').map(({ title }) => title);
  if (titles.length === 0) return [];
  return wrap(`· Not needed, or only known in the publishing run: ${titles.join(' · ')}`, style.width, 0, 4).map(
    style.dim,
  );
}

/** The same as a table for a job summary. Ends with a newline. */
export function renderChecklistMarkdown(checklist: Checklist): string {
  const { text } = conclusion(checklist);
  const shown = checklist.checks.filter(({ outcome }) => outcome !== 'not-applicable');
  return [
    `### Preflight: ${markdownText(checklist.subject, 300)}`,
    '',
    `**${markdownText(text)}**`,
    '',
    '| | check | found | to do |',
    '|---|---|---|---|',
    ...shown.map(({ outcome, title, detail, remedy }) => {
      const todo = outcome === 'pass' ? '' : remedy.split('\n').slice(0, LONGEST_REMEDY_LINES).map(cell).join('<br>');
      return `| ${MARKS[outcome]} | ${markdownText(title)} | ${markdownText(detail)} | ${todo} |`;
    }),
    '',
  ].join('\n');
}

/** What is to be pasted stands on lines of its own, after the sentence. */
function cell(line: string, index: number): string {
  return index === 0 ? markdownText(line) : markdownCode(line, 200);
}

/** Every field by name, as the other reports. */
export function checklistJson({ subject, checks, blocking }: Checklist): string {
  return write({
    schemaVersion: 1,
    subject,
    ready: blocking.length === 0,
    checks: checks.map(({ id, title, outcome, detail, remedy }) => ({ id, title, outcome, detail, remedy })),
    blocking: blocking.map(({ id }) => id),
  });
}

function conclusion({ checks, blocking }: Checklist): { readonly mood: Mood; readonly text: string } {
  const faults = blocking.filter(({ outcome }) => outcome === 'fail').length;
  const unknowns = blocking.length - faults;
  const warnings = checks.filter(({ outcome }) => outcome === 'warn').length;
  const also = warnings === 0 ? '' : ` ${plural(warnings, 'warning')}.`;
  if (faults > 0) {
    const more = unknowns === 0 ? '' : `, and ${unknowns} more could not be found out`;
    return { mood: 'bad', text: `✘ Not ready: ${plural(faults, 'fault')}${more}.${also}` };
  }
  if (unknowns > 0)
    return { mood: 'warn', text: `? Not known to be ready: ${unknowns} could not be found out.${also}` };
  return { mood: warnings === 0 ? 'good' : 'warn', text: `✔ Nothing found that would stop it.${also}` };
}
