import { messageOf } from '../model/errors.ts';
import type { CheckRun } from '../model/check-run.ts';
import type { Verdict } from '../model/verdict.ts';
import { checkRunOf, checkRunOfFailure } from '../report/check-run.ts';
import { type CommentStamp, isWorthAComment, renderComment, renderFailureComment } from '../report/comment.ts';
import type { Source } from '../report/markdown-findings.ts';

/** What is to be told on GitHub, whatever became of the audit. */
export interface ToTell {
  /** The job was cancelled. */
  readonly cancelled: boolean;
  /** Whether a comment is begun for it; one that is there is brought up to date in any case. */
  readonly beginsComment: boolean;
  comment(stamp: CommentStamp): string;
  checkRun(name: string): { readonly checkRun: CheckRun; readonly omitted: number };
}

export function toTellOf(verdict: Verdict, source: Source): ToTell {
  return {
    cancelled: verdict.interrupted === 'signal',
    beginsComment: isWorthAComment(verdict),
    comment: (stamp) => renderComment(verdict, source, stamp),
    checkRun: (name) => checkRunOf(verdict, source, name),
  };
}

/**
 * An audit that could not be made at all. Whoever sees to it that it cannot must not thereby leave the last good result
 * standing on the pull request.
 */
export function toTellOfFailure(error: unknown): ToTell {
  const message = messageOf(error);
  return {
    cancelled: false,
    beginsComment: false,
    comment: (stamp) => renderFailureComment(message, stamp),
    checkRun: (name) => ({ checkRun: checkRunOfFailure(message, name), omitted: 0 }),
  };
}
