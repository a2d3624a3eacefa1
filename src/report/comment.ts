import type { Verdict } from '../model/verdict.ts';
import { markdownCode, markdownText, markdownUrl } from './escape.ts';
import { FAILURE, failureLines } from './failure.ts';
import { renderReport } from './markdown.ts';
import type { Source } from './markdown-findings.ts';
import { headline } from './headline.ts';

/** GitHub takes no longer comment: characters, of which no text has more than UTF-16 code units. */
export const COMMENT_LIMIT = 65_536;
const LONGEST_NAME = 200;

/** What a comment says of itself. */
export interface CommentStamp {
  /** Which audit it is of: hexadecimal digits. */
  readonly audit: string;
  /** The workflow run's number: digits. */
  readonly run: string;
  /** What people call the audit. */
  readonly name: string;
  /** The commit of the pull request that the audit is about. */
  readonly commit: string;
  /** The page of the workflow run; `null` where there is none. */
  readonly runUrl: string | null;
}

/** What the comment of an audit begins with, whatever it says: by this it is found again. Nobody sees it. */
export function commentMarker({ audit }: Pick<CommentStamp, 'audit'>): string {
  return `<!-- countersign audit ${audit} run `;
}

/**
 * Is there anything that a pull request's readers should be told? Where all that changed was verified there is not: a
 * comment that only ever says "passed" is one that nobody reads when it does not.
 */
export function isWorthAComment(verdict: Verdict): boolean {
  return headline(verdict).mood !== 'good' || verdict.findings.some(({ severity }) => severity !== 'info');
}

/** The comment on a pull request: GitHub Markdown, at most {@link COMMENT_LIMIT} characters, with its marker first. */
export function renderComment(verdict: Verdict, source: Source, stamp: CommentStamp): string {
  const [head, foot] = [headOf(stamp), footOf(stamp)];
  const room = COMMENT_LIMIT - head.length - foot.length - 4;
  const report = renderReport(verdict, source, { size: room, unit: 'characters' }).trimEnd();
  return [head, report, foot].join('\n\n');
}

/** What stands in the comment's place where the audit of a newer commit could not be made. `message`: one fault a line. */
export function renderFailureComment(message: string, stamp: CommentStamp): string {
  return [headOf(stamp), `## ❌ Countersign · ${FAILURE}`, ...failureLines(message), footOf(stamp)].join('\n\n');
}

function headOf(stamp: CommentStamp): string {
  return `${commentMarker(stamp)}${stamp.run} -->`;
}

function footOf({ name, commit, runUrl }: CommentStamp): string {
  const parts = [
    `Audit “${markdownText(name, LONGEST_NAME)}” of commit ${markdownCode(commit.slice(0, 12))}`,
    ...(runUrl === null ? [] : [markdownUrl('log and full summary', runUrl)]),
    'this comment is kept up to date',
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
