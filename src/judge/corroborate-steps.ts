import type { RunRecord, StepRecord } from '../model/github-records.ts';

/**
 * GitHub and the log both state whole seconds, by clocks of their own that are kept by NTP. More than this, and the step
 * before or after a failed one would vouch for what was signed during it.
 */
const TOLERANCE_MS = 2_000;

/** What ran when a version was signed. */
export type Coverage =
  | { readonly kind: 'successful'; readonly step: StepRecord }
  /** No step, or only ones that failed, were cancelled or skipped. */
  | { readonly kind: 'unsuccessful'; readonly steps: readonly StepRecord[] }
  /** A step that covers the time has not ended, or the run may still tell of more steps. */
  | { readonly kind: 'unfinished' };

/**
 * Which steps of a run cover the signed time of the log.
 *
 * Steps that hold the very second decide; only where there is none are those within the tolerance looked at. Jobs run side by
 * side, so one successful step is enough.
 *
 * @param loggedAt ISO 8601
 */
export function coverageOf(steps: readonly StepRecord[], run: RunRecord | null, loggedAt: string): Coverage {
  const time = Math.floor(Date.parse(loggedAt) / 1000) * 1000;
  const exact = steps.filter((step) => covers(step, time, 0));
  const covering = exact.length > 0 ? exact : steps.filter((step) => covers(step, time, TOLERANCE_MS));
  const ended = covering.filter(({ status, completedAt }) => status === 'completed' && completedAt !== null);
  const step = ended.find((each) => each.conclusion === 'success' && !followsFailure(each, steps));
  if (step !== undefined) return { kind: 'successful', step };
  if (run?.status !== 'completed' || ended.length < covering.length) return { kind: 'unfinished' };
  return { kind: 'unsuccessful', steps: covering };
}

/**
 * Had a step of the same job failed before this one began? What runs then are clean-up steps, and in May 2026 it was
 * there, beside a skipped publish step, that an attacker signed and published.
 */
function followsFailure({ job, startedAt }: StepRecord, steps: readonly StepRecord[]): boolean {
  if (startedAt === null) return false;
  return steps.some(
    (other) =>
      other.job === job &&
      (other.conclusion === 'failure' || other.conclusion === 'timed_out') &&
      other.completedAt !== null &&
      Date.parse(other.completedAt) <= Date.parse(startedAt),
  );
}

/** A step whose end nobody states may cover anything after its start. */
function covers({ startedAt, completedAt }: StepRecord, time: number, tolerance: number): boolean {
  if (startedAt === null) return false;
  const start = Date.parse(startedAt);
  const end = completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(completedAt);
  return Math.floor(start / 1000) * 1000 - tolerance <= time && time <= end + tolerance;
}
