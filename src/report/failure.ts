import { markdownText } from './escape.ts';

/** An audit that ended before it had a verdict. */
export const FAILURE = 'The audit could not be made.';
/** Together below what GitHub takes, even where each character has to be written as fourteen. */
const MOST_LINES = 10;
const LONGEST_LINE = 400;

/** The reasons as paragraphs of GitHub Markdown; the log of the step has all of them. */
export function failureLines(message: string): readonly string[] {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [
    ...lines.slice(0, MOST_LINES).map((line) => markdownText(line, LONGEST_LINE)),
    'Nothing was found out about this commit. The log of the step says what to do.',
  ];
}
