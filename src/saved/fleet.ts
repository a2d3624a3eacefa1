import type { Finding } from '../model/finding.ts';
import {
  FLEET_SARIF,
  type FleetPlan,
  type FleetRepository,
  type FleetResult,
  type FleetSummary,
  type SkipReason,
  MOST_JOBS,
} from '../model/fleet.ts';
import { readSaved, savedCounts, savedCoverage, savedProblem } from './audit.ts';
import { savedFinding } from './finding.ts';
import {
  constant,
  count,
  list,
  nullable,
  object,
  oneOf,
  only,
  ordinal,
  type Shape,
  ShapeError,
  text,
} from './shape.ts';

/** 10,000 repositories with names of 140 characters are 2 MB. */
export const MAX_PLAN_BYTES = 64 * 1024 * 1024;
export const MAX_RESULT_BYTES = 1024 * 1024;
/** Of the sums and findings of one audit. */
export const MAX_SUMMARY_BYTES = 16 * 1024 * 1024;

/** As GitHub allows them; what else stands there would become an address or a folder. */
const repositoryName: Shape<string> = (value, path) => {
  const name = text(value, path);
  if (!isRepositoryName(name)) throw new ShapeError(path, 'owner/name');
  return name;
};

export function isRepositoryName(name: string): boolean {
  return /^[A-Za-z0-9_-][\w.-]{0,99}\/[\w.-]{1,100}$/.test(name) && !/\/\.{1,2}$/.test(name);
}

/** A branch as git allows it, as far as it matters: no option, no expression of git's, no control character. */
export function isBranchName(name: string): boolean {
  return /^[^-\s~^:?*[\\\p{Cc}][^\s~^:?*[\\\p{Cc}]{0,254}$/u.test(name) && !name.includes('..') && !name.includes('@{');
}

const branch: Shape<string> = (value, path) => {
  const name = text(value, path);
  if (!isBranchName(name)) throw new ShapeError(path, 'a branch');
  return name;
};

const plan: Shape<FleetPlan> = (value, path) => {
  const read = object<FleetPlan>({
    schemaVersion: constant(1),
    organisation: text,
    plannedAt: text,
    jobs: ordinal,
    repositories: list(object<FleetRepository>({ id: ordinal, name: repositoryName, branch })),
    skipped: object<Record<SkipReason, number>>({
      archived: count,
      fork: count,
      disabled: count,
      filtered: count,
    }),
  })(value, path);
  if (read.jobs > MOST_JOBS) throw new ShapeError('jobs', `at most ${MOST_JOBS}`);
  if (new Set(read.repositories.map(({ id }) => id)).size !== read.repositories.length)
    throw new ShapeError('repositories', 'a list without repetition');
  return read;
};

/** @throws IncompleteError where it is no plan */
export function readPlan(name: string, bytes: Uint8Array): FleetPlan {
  return readSaved(name, bytes, plan);
}

/** @throws IncompleteError where it is no result */
export function readResult(name: string, bytes: Uint8Array): FleetResult {
  return readSaved(
    name,
    bytes,
    object<FleetResult>({
      schemaVersion: constant(1),
      id: ordinal,
      repository: repositoryName,
      commit: nullable(text),
      exitCode: nullable(count),
      problem: nullable(text),
      detail: text,
      sarif: oneOf(FLEET_SARIF),
    }),
  );
}

/**
 * Reads the sums and findings of an audit's report, and not its entries: of ten thousand reports those are most of the bytes.
 *
 * @throws IncompleteError where it is no such report, or the report of a part
 */
export function readSummary(name: string, bytes: Uint8Array): FleetSummary {
  return readSaved(name, bytes, (value, path) => {
    const { outcome, interrupted, coverage, counts, errors, findings } = summary(value, path);
    return { outcome, interrupted, coverage, counts, errors, findings };
  });
}

const summary = only<FleetSummary & { readonly schemaVersion: 1; readonly shard: undefined }>({
  schemaVersion: constant(1),
  outcome: oneOf(['pass', 'fail', 'incomplete', 'error']),
  interrupted: nullable(oneOf(['timeout', 'signal'])),
  coverage: savedCoverage,
  counts: savedCounts,
  errors: list(savedProblem),
  findings: list<Finding>(savedFinding),
  shard: (held, path) => {
    // A part that passes says nothing of the others.
    if (held !== undefined) throw new ShapeError(path, 'absent: the parts have to be merged first');
    return undefined;
  },
});
