import type { CheckAnnotation, CheckConclusion, CheckRun } from '../model/check-run.ts';
import type { Verdict } from '../model/verdict.ts';
import { allAnnotations, type Annotation, type AnnotationLevel } from './annotations.ts';
import { terminalText, truncate } from './escape.ts';
import { FAILURE, failureLines } from './failure.ts';
import { renderReport } from './markdown.ts';
import type { Source } from './markdown-findings.ts';
import { headline } from './headline.ts';

/** GitHub counts bytes here, whatever its documentation says. */
export const CHECK_SUMMARY_LIMIT = 65_535;
/** Twenty requests. Nobody reads more, and GitHub wants writers to be slow; the report has all of them. */
export const CHECK_ANNOTATIONS_LIMIT = 1_000;
const TITLE_LIMIT = 255;
/** GitHub takes 64 KiB; a message stays far below even where each character takes four bytes. */
const MESSAGE_LIMIT = 8_000;
const NAME_LIMIT = 100;

/** The audit as a GitHub check run, and how many annotations were left out for the limit's sake. `name` is what people call the audit. */
export function checkRunOf(
  verdict: Verdict,
  source: Source,
  name: string,
): { readonly checkRun: CheckRun; readonly omitted: number } {
  const all = allAnnotations(verdict).flatMap(checkAnnotation);
  const annotations = all.slice(0, CHECK_ANNOTATIONS_LIMIT);
  const checkRun = {
    name: nameOf(name),
    conclusion: conclusionOf(verdict),
    title: truncate(headline(verdict).text, TITLE_LIMIT),
    summary: renderReport(verdict, source, { size: CHECK_SUMMARY_LIMIT, unit: 'bytes' }),
    annotations,
  };
  return { checkRun, omitted: all.length - annotations.length };
}

/** The check run of an audit that ended before it had a verdict: a required check must not wait for one for ever. */
export function checkRunOfFailure(message: string, name: string): CheckRun {
  const summary = failureLines(message).join('\n\n');
  return { name: nameOf(name), conclusion: 'failure', title: FAILURE, summary, annotations: [] };
}

function nameOf(name: string): string {
  return truncate(`Countersign (${terminalText(name, NAME_LIMIT)})`, NAME_LIMIT);
}

/**
 * A required check is satisfied by `neutral` as it is by `success`. So `neutral` is only for what passed though not all of
 * it was audited; what could not be found out and is not allowed to be is a failure, like the step.
 */
function conclusionOf(verdict: Verdict): CheckConclusion {
  if (verdict.outcome !== 'pass') return 'failure';
  return headline(verdict).mood === 'good' ? 'success' : 'neutral';
}

const LEVELS: Readonly<Record<AnnotationLevel, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** None for what belongs to no file of the repository: the summary has it. */
function checkAnnotation({ level, title, message, file, line }: Annotation): readonly CheckAnnotation[] {
  if (file === null || !isInRepository(file)) return [];
  const at = Math.max(1, line ?? 1);
  return [
    {
      path: file,
      start_line: at,
      end_line: at,
      annotation_level: LEVELS[level],
      title: truncate(title, TITLE_LIMIT),
      message: truncate(message, MESSAGE_LIMIT),
    },
  ];
}

/** GitHub refuses the whole request for one path that it does not like. */
function isInRepository(file: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(file) && !file.split(/[/\\]/).includes('..');
}
