import type { LocatedMember, LocatedObject, LocatedValue } from '../lockfile/located.ts';
import { parseLocatedYaml } from '../lockfile/located-yaml.ts';
import { LockfileError } from '../model/errors.ts';
import type { Workflow, WorkflowEvent, WorkflowJob, WorkflowStep } from '../model/workflow.ts';

/** GitHub itself takes no more. */
export const MAX_WORKFLOW_BYTES = 512 * 1024;

/**
 * Reads a workflow's file (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax): events, jobs,
 * who may ask for identity tokens, and steps. Returns a sentence where it cannot be read for certain, never a workflow
 * without jobs: what is not seen would not be warned of. Expressions are not evaluated.
 */
export function readWorkflow(path: string, text: string): Workflow | string {
  if (Buffer.byteLength(text) > MAX_WORKFLOW_BYTES) return `it is larger than ${MAX_WORKFLOW_BYTES} bytes`;
  let documents: readonly LocatedValue[];
  try {
    documents = parseLocatedYaml(path, text.replace(/^\u{feff}/u, ''), { scalars: 'text' });
  } catch (error) {
    if (!(error instanceof LockfileError)) throw error;
    return faultOf(error);
  }
  const [root, second] = documents;
  if (root?.type !== 'object' || second !== undefined) return 'it is not one document of keys and values';
  const events = readEvents(root.members.get('on'));
  if (typeof events === 'string') return events;
  const jobs = root.members.get('jobs')?.value;
  if (jobs?.type !== 'object' || jobs.members.size === 0) return 'it has no jobs';
  const idToken = grantsIdToken(root.members.get('permissions')?.value) ?? false;
  const read: WorkflowJob[] = [];
  for (const member of jobs.members.values()) {
    const job = readJob(member, idToken);
    if (typeof job === 'string') return `line ${member.line}: ${job}`;
    read.push(job);
  }
  return { path, events, jobs: read };
}

/** The YAML reader speaks of lockfiles, and this is none. */
function faultOf(error: LockfileError): string {
  const [problem] = error.problems;
  const where = problem?.line === undefined ? '' : ` at or before line ${problem.line}`;
  return problem?.code === 'lockfile-yaml-feature'
    ? `it has an anchor, alias, tag or merge key of YAML${where}, which is not read here`
    : `it is not YAML that is read here${where}`;
}

function readEvents(member: LocatedMember | undefined): readonly WorkflowEvent[] | string {
  const value = member?.value;
  switch (value?.type) {
    case 'string':
      return value.value === '' ? 'its “on” is empty' : [{ name: value.value, line: value.line }];
    case 'array': {
      const events = value.items.flatMap((item) =>
        item.type === 'string' ? [{ name: item.value, line: item.line }] : [],
      );
      return events.length === value.items.length ? events : 'its “on” lists something that is not an event';
    }
    case 'object':
      return [...value.members.values()].map(({ key, line }) => ({ name: key, line }));
    default:
      return 'it does not say on which events it runs';
  }
}

/**
 * `permissions`: a map, or one word for all of them. `null` where none are stated, so that those above hold; stated ones
 * replace them as a whole. Never granted by default, whatever the repository's settings are.
 */
function grantsIdToken(value: LocatedValue | undefined): boolean | null {
  if (value === undefined) return null;
  if (value.type === 'object') return textOf(value, 'id-token') === 'write';
  return value.type === 'string' && value.value === 'write-all';
}

function readJob({ key, line, value }: LocatedMember, idTokenAbove: boolean): WorkflowJob | string {
  if (value.type !== 'object') return 'a job that is not keys and values';
  const steps = value.members.get('steps')?.value;
  const calls = textOf(value, 'uses');
  if (calls === null && steps?.type !== 'array') return 'a job with neither steps nor a workflow that it calls';
  const read: WorkflowStep[] = [];
  for (const step of steps?.type === 'array' ? steps.items : []) {
    if (step.type !== 'object') return 'a step that is not keys and values';
    read.push(readStep(step));
  }
  const environment = value.members.get('environment')?.value;
  return {
    id: key,
    line,
    idToken: grantsIdToken(value.members.get('permissions')?.value) ?? idTokenAbove,
    condition: textOf(value, 'if'),
    environment: environment?.type === 'object' ? textOf(environment, 'name') : textOf(value, 'environment'),
    runsOn: labelsOf(value.members.get('runs-on')?.value),
    calls,
    steps: read,
  };
}

function readStep(step: LocatedObject): WorkflowStep {
  const given = step.members.get('with')?.value;
  const inputs = new Map<string, string>();
  if (given?.type === 'object') {
    for (const { key, value } of given.members.values()) {
      // The runner looks inputs up without case.
      if (value.type === 'string') inputs.set(key.toLowerCase(), value.value);
    }
  }
  return { line: step.line, uses: textOf(step, 'uses'), inputs, run: textOf(step, 'run') };
}

function labelsOf(value: LocatedValue | undefined): readonly string[] {
  if (value?.type === 'string') return [value.value];
  if (value?.type === 'array') return value.items.flatMap((item) => (item.type === 'string' ? [item.value] : []));
  return value?.type === 'object' ? labelsOf(value.members.get('labels')?.value) : [];
}

function textOf(value: LocatedObject, key: string): string | null {
  const found = value.members.get(key)?.value;
  return found?.type === 'string' && found.value !== '' ? found.value : null;
}
