import { CATALOGUE, docsUrl } from '../model/catalogue.ts';
import type { Problem } from '../model/errors.ts';
import type { Level } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Cause, causesOf } from './causes.ts';
import { terminalText } from './escape.ts';
import { headline } from './headline.ts';
import { once } from './once.ts';
import { number, packageName, place, plural } from './wording.ts';

/** What the runner calls them. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation. `title` and `message` hold no control character but the message's own newlines; `@actions/core` escapes the command. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** `null`: it belongs to the run and not to a file. Then `line` is `null` too. */
  readonly file: string | null;
  readonly line: number | null;
}

export interface Annotations {
  /** Worst first, at most {@link ANNOTATION_LIMIT} a level and {@link JOB_LIMIT} in all. */
  readonly annotations: readonly Annotation[];
  /** How many more there would be. */
  readonly omitted: Readonly<Record<AnnotationLevel, number>>;
}

/** GitHub shows ten annotations of a level a step and drops the rest in silence. */
export const ANNOTATION_LIMIT = 10;

/** Of all steps of a job together GitHub shows fifty. */
export const JOB_LIMIT = 50;

/** Names that a person still reads. */
const NAMED = 12;

const LEVEL_OF: Readonly<Record<Level, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  incomplete: 'warning',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/**
 * Every annotation of an audit, one a cause, worst first: unreadable lockfiles and critical or high findings are errors;
 * medium, incomplete and a run cut short are warnings; low and info are notices. An `info` finding that sums up many entries,
 * or has no line, says something of the lockfile as a whole: it stands in the summary, and beside one innocent entry it would
 * only mislead.
 */
export const allAnnotations = once(everyAnnotation);

function everyAnnotation(verdict: Verdict): readonly Annotation[] {
  return [
    ...verdict.errors.map(ofProblem),
    ...(verdict.interrupted === null ? [] : [ofInterruption(verdict)]),
    ...causesOf(verdict).filter(concernsOnePlace).map(ofCause),
  ];
}

/** As many of {@link allAnnotations} as GitHub shows of one step. */
export function annotations(verdict: Verdict): Annotations {
  const shown: Annotation[] = [];
  const seen: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  const omitted: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  for (const annotation of allAnnotations(verdict)) {
    seen[annotation.level] += 1;
    if (seen[annotation.level] <= ANNOTATION_LIMIT && shown.length < JOB_LIMIT) shown.push(annotation);
    else omitted[annotation.level] += 1;
  }
  return { annotations: shown, omitted };
}

function concernsOnePlace({ findings: [finding], entries }: Cause): boolean {
  return finding.severity !== 'info' || (finding.line !== null && entries.length <= 1);
}

function ofCause({ findings: [finding], entries }: Cause): Annotation {
  const many = entries.length > 1;
  const subject = many
    ? plural(entries.length, 'entry', 'entries')
    : finding.package === null
      ? ''
      : terminalText(packageName(finding.package, finding.version), 120);
  return {
    level: LEVEL_OF[finding.severity],
    title: `${finding.severity}: ${CATALOGUE[finding.code].title}${subject === '' ? '' : ` · ${subject}`}`,
    message: [
      terminalText(finding.message),
      ...(many ? [`One cause, ${plural(entries.length, 'entry', 'entries')}: ${names(entries)}.`] : []),
      `What to do: ${terminalText(finding.remedy)}`,
      ...finding.evidence.slice(0, 3).map((link) => `${terminalText(link.label, 120)}: ${terminalText(link.url, 500)}`),
      `About this finding: ${docsUrl(finding.code)}`,
    ].join('\n'),
    ...position(finding.file, finding.line),
  };
}

/** Copies of one version are one name. */
function names(entries: Cause['entries']): string {
  const all = [...new Set(entries.map((entry) => packageName(entry.package, entry.version)))];
  const shown = all.slice(0, NAMED).map((name) => terminalText(name, 120));
  return `${shown.join(', ')}${all.length > shown.length ? ` and ${number(all.length - shown.length)} more` : ''}`;
}

function ofProblem(problem: Problem): Annotation {
  const where = place(problem.file ?? null, problem.line ?? null);
  return {
    level: 'error',
    title: `could not read ${where === null ? 'a lockfile' : terminalText(where, 160)}`,
    message: [
      terminalText(problem.message),
      ...(problem.hint === undefined ? [] : [`What to do: ${terminalText(problem.hint)}`]),
    ].join('\n'),
    ...position(problem.file ?? null, problem.line ?? null),
  };
}

function ofInterruption(verdict: Verdict): Annotation {
  return {
    level: 'warning',
    title: 'the audit was cut short',
    message: headline(verdict).text,
    file: null,
    line: null,
  };
}

function position(file: string | null, line: number | null): Pick<Annotation, 'file' | 'line'> {
  // A path that had to be escaped names no file any more: better no place than a wrong one.
  if (file === null || terminalText(file, 1000) !== file) return { file: null, line: null };
  return { file, line };
}
