import type { PublishReport } from '../model/publish-report.ts';
import type { ExitCode } from './exit-code.ts';

/** 1 where something was not published or is not what it should be; 3 where that could not be found out. */
export function exitCodeOfPublish({ packages }: Pick<PublishReport, 'packages'>): ExitCode {
  const outcomes = new Set(packages.map(({ outcome }) => outcome));
  if (outcomes.has('failed') || outcomes.has('skipped') || outcomes.has('published-not-confirmed')) return 1;
  return outcomes.has('unknown') || outcomes.has('published-not-visible') ? 3 : 0;
}
