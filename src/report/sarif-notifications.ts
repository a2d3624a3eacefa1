import type { Notification } from 'sarif';
import type { Verdict } from '../model/verdict.ts';
import { locationOf, message } from './sarif-text.ts';
import { headline } from './headline.ts';
import { UNAUDITED, byReason, scopeLine } from './statuses.ts';
import { plural } from './wording.ts';

/** More than these say nothing new to anybody; the JSON report has all of it. */
const MOST = 100;

/** Everything that keeps a person from reading “no alerts” as “nothing is wrong”. */
export function notificationsOf(verdict: Verdict, leftOut: number): readonly Notification[] {
  const scope = scopeLine(verdict);
  const all: readonly Notification[] = [
    ...(leftOut === 0
      ? []
      : [note('warning', `${plural(leftOut, 'result')} left out, the mildest: code scanning takes no more.`)]),
    ...(verdict.interrupted === null ? [] : [note('error', headline(verdict).text)]),
    ...(scope === null ? [] : [note('note', scope)]),
    ...(verdict.waived.length === 0
      ? []
      : [
          note(
            'note',
            `${plural(verdict.waived.length, 'finding')} waived, known or ignored by the policy: no results.`,
          ),
        ]),
    ...verdict.errors.map((problem) => {
      const location = problem.file === undefined ? null : locationOf(problem.file, problem.line ?? 1);
      return { ...note('error', problem.message), ...(location === null ? {} : { locations: [location] }) };
    }),
    ...verdict.findings.flatMap((finding): readonly Notification[] =>
      finding.severity === 'incomplete'
        ? [{ ...note('warning', finding.message), associatedRule: { id: finding.code } }]
        : [],
    ),
    ...byReason(verdict.packages, UNAUDITED, 0).map((group) =>
      note(
        'warning',
        `${plural(group.count, 'entry', 'entries')} ${group.status}: ${group.reason}${group.detail === '' ? '' : ` (${group.detail})`}`,
      ),
    ),
  ];
  if (all.length <= MOST) return all;
  return [
    ...all.slice(0, MOST - 1),
    note('warning', `${plural(all.length - MOST + 1, 'more notification')} of this kind; the JSON report has them.`),
  ];
}

function note(level: Notification.level, text: string): Notification {
  return { level, message: message(text) };
}
