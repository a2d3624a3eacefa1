import { parse } from 'yaml';
import { isCommit, usesIn } from '../../../scripts/uses.ts';
import { type Job, stepsOf, type Workflow } from './validators.ts';

/** The one action that is used by its tag: a release's own commit is not known before it is made. */
const OWN_BY_TAG = /^countersign\/countersign@v\d+$/;
/** Events that run with this repository's rights on what a stranger wrote. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What breaks this repository's rules for workflows, a line each. */
export function ruleFaults(file: string, text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...pinFaults(file, text),
    ...permissionFaults(workflow, text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobFaults(name, job)),
    ...stepFaults(text),
    ...eventsOf(workflow)
      .filter((event) => DANGEROUS.includes(event))
      .map((event) => `runs on ${event}`),
  ];
}

function pinFaults(file: string, text: string): readonly string[] {
  const uses = usesIn(file, text);
  const parsed = [
    ...stepsOf(text).map((step) => step.uses),
    ...Object.values((parse(text) as Workflow).jobs).map((job) => job.uses),
  ].filter((each) => each !== undefined);
  const read = uses.map(({ action, ref }) => (ref === '' ? action : `${action}@${ref}`));
  return [
    // What the line-by-line reading overlooks, no other rule here would see.
    ...parsed.filter((each) => !read.includes(each)).map((each) => `cannot read the line of uses: ${each}`),
    ...uses
      .filter(({ action, ref }) => !action.startsWith('./') && !OWN_BY_TAG.test(`${action}@${ref}`))
      .flatMap(({ line, action, ref, comment }) => {
        if (!isCommit(ref)) return [`line ${line}: ${action}@${ref} is not pinned to a commit`];
        return /^v\d+\.\d+\.\d+$/.test(comment) ? [] : [`line ${line}: the comment of ${action} names no full version`];
      }),
  ];
}

function permissionFaults(workflow: Workflow, text: string): readonly string[] {
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('permissions on top are not {}');
  const scopes =
    /^ {6,}(contents|actions|id-token|attestations|security-events|pull-requests|[a-z-]+): (read|write)\b(.*)$/;
  // A comment in an example is no grant.
  const granted = text.split(/\r?\n/).map((line) => scopes.exec(line));
  for (const match of granted) {
    if (match !== null && !/^ # \S+ \S+/.test(match[3] ?? '')) faults.push(`${match[1]}: ${match[2]} has no reason`);
  }
  const lines = granted.filter((match) => match !== null).length;
  const parsed = Object.values(workflow.jobs).flatMap((job) => Object.keys(job.permissions ?? {})).length;
  if (lines !== parsed) faults.push(`${parsed} grants, of which ${lines} stand on a line of their own`);
  return faults;
}

function jobFaults(name: string, job: Job): readonly string[] {
  const faults: string[] = [];
  // Without its own list a job would have the repository's default, which may be to write everything.
  if (job.permissions === undefined) faults.push(`${name}: no permissions of its own`);
  if (job.uses === undefined && job['timeout-minutes'] === undefined) faults.push(`${name}: no timeout-minutes`);
  const mayWrite = Object.values(job.permissions ?? {}).includes('write');
  const installs = (job.steps ?? []).some(({ run }) =>
    /\bnpm (ci|cit|i|install|exec|test|run)\b|\bnpx\b/.test(run ?? ''),
  );
  if (mayWrite && installs) faults.push(`${name}: may write, and runs other people's code`);
  return faults;
}

function stepFaults(text: string): readonly string[] {
  return stepsOf(text).flatMap(({ uses, run, with: given }) => {
    const faults: string[] = [];
    if (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
      faults.push('a checkout leaves its token behind for later steps');
    // What is put into a script is run, whoever wrote it; by way of `env` it stays a value.
    if (run?.includes('${{')) faults.push(`an expression inside of a script: ${run.split('\n')[0]}`);
    return faults;
  });
}

/** The events that a workflow runs on. */
export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
}

/** Jobs that "all passed" does not wait for, and names it waits for that are none. */
export function allPassedFaults(text: string): readonly string[] {
  const { jobs } = parse(text) as Workflow;
  const gate = jobs['all-passed'];
  if (gate === undefined) return ['there is no job all-passed'];
  const needs = [gate.needs ?? []].flat();
  const others = Object.keys(jobs).filter((name) => name !== 'all-passed');
  return [
    ...others.filter((name) => !needs.includes(name)).map((name) => `does not wait for ${name}`),
    ...needs.filter((name) => !others.includes(name)).map((name) => `waits for ${name}, which is no job`),
    // A job that is skipped, as this one would be after a failure, counts as passed where it is required.
    ...(gate.if === 'always()' ? [] : ['is skipped when a job fails']),
  ];
}
