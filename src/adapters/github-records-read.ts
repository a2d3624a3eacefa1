import type { Answer } from '../model/evidence.ts';
import type { RunRecord, StepRecord } from '../model/github-records.ts';
import { at, isRecord, stringAt } from '../model/json.ts';

/** Shapes are GitHub's description of its API (github/rest-api-description). What does not fit is unknown, never empty. */

export interface RepositoryRecord {
  readonly id: string;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
}

const OWNER = /^[A-Za-z0-9_-]{1,64}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** May these go into a path of the API? They come from a certificate, and a certificate's words are its requester's. */
export function isRepositoryName(owner: string, repo: string): boolean {
  return OWNER.test(owner) && REPOSITORY.test(repo);
}

export function isCommit(text: string): boolean {
  return SHA.test(text);
}

/** `repos/get-commit` as `application/vnd.github.sha`: text, which Octokit leaves as bytes where no charset is said. */
export function readSha(value: unknown): string | null {
  const text = value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value;
  return typeof text === 'string' && isCommit(text) ? text : null;
}

/** Reads an answered value; `null` from the reader is a malformed answer. */
export function readAnswer<T>(answer: Answer<unknown>, what: string, reader: (value: unknown) => T | null): Answer<T> {
  if (answer.kind !== 'answered') return answer;
  const value = reader(answer.value);
  if (value !== null) return { kind: 'answered', value };
  return { kind: 'unknown', code: 'malformed', detail: `GitHub's API answered with something that is not a ${what}` };
}

/** `repos/get`. */
export function readRepository(value: unknown): RepositoryRecord | null {
  const [owner, repo, ...rest] = stringAt(value, 'full_name')?.split('/') ?? [];
  const id = idAt(value, 'id');
  const defaultBranch = stringAt(value, 'default_branch');
  if (owner === undefined || repo === undefined || rest.length > 0 || !isRepositoryName(owner, repo)) return null;
  return id === null || defaultBranch === null ? null : { id, owner, repo, defaultBranch };
}

/** `actions/get-workflow-run-attempt`, of the run and attempt that were asked for. */
export function readRun(value: unknown, runId: string, attempt: string): RunRecord | null {
  const [headSha, path, event] = [stringAt(value, 'head_sha'), stringAt(value, 'path'), stringAt(value, 'event')];
  const isAsked = idAt(value, 'id') === runId && (idAt(value, 'run_attempt') ?? attempt) === attempt;
  if (!isAsked || headSha === null || path === null || event === null || !isCommit(headSha)) return null;
  return {
    status: stringAt(value, 'status'),
    conclusion: stringAt(value, 'conclusion'),
    headSha,
    path: path.replace(/@.*$/s, ''),
    event,
    actor: stringAt(value, 'actor', 'login'),
    repositoryId: idAt(value, 'repository', 'id'),
  };
}

export interface JobsPage {
  readonly total: number;
  readonly jobs: number;
  readonly steps: readonly StepRecord[];
}

/** `actions/list-jobs-for-workflow-run-attempt`, one page. */
export function readJobs(value: unknown): JobsPage | null {
  const [total, jobs] = [at(value, 'total_count'), at(value, 'jobs')];
  if (typeof total !== 'number' || !Array.isArray(jobs)) return null;
  const steps: StepRecord[] = [];
  for (const job of jobs as readonly unknown[]) {
    const found = readJob(job);
    if (found === null) return null;
    steps.push(...found);
  }
  return { total, jobs: jobs.length, steps };
}

/** The steps of a job. One that has none with a time (it was skipped, or its steps are not told) is one step as a whole. */
function readJob(job: unknown): readonly StepRecord[] | null {
  const name = stringAt(job, 'name');
  const listed = at(job, 'steps') ?? [];
  const own = name === null ? null : readStep(job, name, '(the whole job)');
  if (name === null || own === null || !Array.isArray(listed)) return null;
  const steps = (listed as readonly unknown[]).map((step) => readStep(step, name, stringAt(step, 'name')));
  if (steps.some((step) => step === null)) return null;
  const timed = steps.filter((step) => step !== null).filter(({ startedAt }) => startedAt !== null);
  return timed.length > 0 ? timed : [own];
}

function readStep(step: unknown, job: string, name: string | null): StepRecord | null {
  const status = stringAt(step, 'status');
  const [startedAt, completedAt] = [timeAt(step, 'started_at'), timeAt(step, 'completed_at')];
  if (name === null || status === null || startedAt === undefined || completedAt === undefined) return null;
  return { job, name, status, conclusion: stringAt(step, 'conclusion'), startedAt, completedAt };
}

export interface RefRecord {
  /** Below `refs/`. */
  readonly ref: string;
  readonly type: 'commit' | 'tag';
  readonly sha: string;
}

/** `git/get-ref`, and one of `git/list-matching-refs`. */
export function readRef(value: unknown): RefRecord | null {
  const [ref, type, sha] = [
    stringAt(value, 'ref'),
    stringAt(value, 'object', 'type'),
    stringAt(value, 'object', 'sha'),
  ];
  if (ref?.startsWith('refs/') !== true || sha === null || !isCommit(sha)) return null;
  return type === 'commit' || type === 'tag' ? { ref: ref.slice('refs/'.length), type, sha } : null;
}

/** A tag may be put on a file or a tree: such refs hold no commit, and are left out. */
export function readRefs(value: unknown): readonly RefRecord[] | null {
  if (!Array.isArray(value) || !value.every(isRecord)) return null;
  return value.map(readRef).filter((ref) => ref !== null);
}

/** `repos/compare-commits-with-basehead`: is the head the base, or an ancestor of it? */
export function readIsOn(value: unknown): boolean | null {
  switch (stringAt(value, 'status')) {
    case 'identical':
    case 'behind':
      return true;
    case 'ahead':
    case 'diverged':
      return false;
    default:
      return null;
  }
}

/** GitHub's numbers go beyond what a JavaScript number holds exactly; Octokit then gives a BigInt. */
function idAt(value: unknown, ...path: readonly string[]): string | null {
  const id = at(value, ...path);
  return (typeof id === 'number' && Number.isSafeInteger(id)) || typeof id === 'bigint' ? String(id) : null;
}

/** `undefined`: there is something, and it is no time. */
function timeAt(value: unknown, key: string): string | null | undefined {
  const time = at(value, key) ?? null;
  if (time === null) return null;
  return typeof time === 'string' && /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))
    ? time
    : undefined;
}
