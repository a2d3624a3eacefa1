import type { Answer } from '../model/evidence.ts';
import type { Workflow, WorkflowJob } from '../model/workflow.ts';
import { readWorkflow } from '../workflow/read.ts';
import { publishes } from '../workflow/risks.ts';
import type { JobFacts, PublishIntent, PublishingJob, TokenFacts, WorkflowFacts } from './facts.ts';

/** The files of the repository that is checked out. */
export interface RepositoryFilesPort {
  /** Names in `.github/workflows`; `unknown` where that cannot be listed. */
  workflows(): Promise<Answer<readonly string[]>>;
  /** A text file by its path from the top of the repository. */
  text(path: string): Promise<Answer<string>>;
}

const FOLDER = '.github/workflows';
/** More workflows than any repository has. */
const MOST_FILES = 200;

type Read = { readonly workflow: Workflow } | { readonly file: string; readonly why: string };

/**
 * The job that publishes, with the events that start it: this very job in the publishing run, otherwise every job of the
 * repository that looks like it.
 */
export async function gatherWorkflows(
  intent: PublishIntent,
  job: JobFacts | null,
  token: TokenFacts,
  files: RepositoryFilesPort,
): Promise<WorkflowFacts> {
  return job === null || intent.rehearsal ? search(files) : ofThisJob(job, token, files);
}

async function ofThisJob(job: JobFacts, token: TokenFacts, files: RepositoryFilesPort): Promise<WorkflowFacts> {
  const claims = token.kind === 'claims' ? token.claims : null;
  const started = fileOf(claims?.workflowRef ?? job.workflowRef, job.repository);
  const running = fileOf(claims?.jobWorkflowRef ?? job.workflowRef, job.repository);
  const [caller, called] = await Promise.all([read(started, files), read(running, files)]);
  const unread = [caller, called].flatMap((one, index) =>
    'why' in one && (index === 0 || running !== started) ? [one] : [],
  );
  const events = 'workflow' in caller ? caller.workflow.events : [];
  if (!('workflow' in called)) return { jobs: [], unread };
  const found = called.workflow.jobs.find(({ id }) => id === job.jobId);
  const { path } = called.workflow;
  if (found === undefined) {
    return { jobs: [], unread: [...unread, { file: path, why: `it has no job ${JSON.stringify(job.jobId ?? '')}` }] };
  }
  // A called workflow has what its caller grants, which is told by the token itself.
  const granted = started === running ? found : { ...found, idToken: found.idToken || claims !== null };
  return { jobs: [{ file: path, events, job: granted }], unread };
}

async function search(files: RepositoryFilesPort): Promise<WorkflowFacts> {
  const listed = await files.workflows();
  if (listed.kind === 'not-found') return { jobs: [], unread: [] };
  if (listed.kind === 'unknown') return { jobs: [], unread: [{ file: FOLDER, why: listed.detail }] };
  const names = listed.value.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  const all = await Promise.all(names.slice(0, MOST_FILES).map((name) => read(`${FOLDER}/${name}`, files)));
  const workflows = all.flatMap((one) => ('workflow' in one ? [one.workflow] : []));
  const jobs = workflows.flatMap((workflow) => publishingJobs(workflow, workflows));
  // One that cannot be read matters only where none that can be read publishes.
  const unread = jobs.length > 0 ? [] : all.flatMap((one) => ('why' in one ? [one] : []));
  return { jobs, unread };
}

/**
 * Jobs that publish, as far as their text tells. Others have identity tokens for other reasons: deployments, pages. A
 * workflow that others of the repository call is started by their events, with what they grant.
 */
function publishingJobs({ path, events, jobs }: Workflow, all: readonly Workflow[]): readonly PublishingJob[] {
  const calling = (job: WorkflowJob): boolean => job.calls === `./${path}`;
  const callers = all.filter((other) => other.jobs.some(calling));
  const granted = callers.some((other) => other.jobs.some((job) => calling(job) && job.idToken));
  return jobs.filter(publishes).flatMap((job) => [
    { file: path, events, job: { ...job, idToken: job.idToken || granted } },
    ...callers.map((caller) => ({
      file: caller.path,
      events: caller.events,
      job: { ...job, idToken: true, steps: [] },
    })),
  ]);
}

/** The path in this repository, or `null` where the workflow is another's. */
function fileOf(workflowRef: string | null, repository: string): string | null {
  const match = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@/.exec(workflowRef ?? '');
  const [, owner = '', path = ''] = match ?? [];
  return owner.toLowerCase() === repository.toLowerCase() && path !== '' ? path : null;
}

async function read(path: string | null, files: RepositoryFilesPort): Promise<Read> {
  if (path === null) return { file: 'the workflow of this job', why: 'it is in another repository' };
  const answer = await files.text(path);
  if (answer.kind !== 'answered') return { file: path, why: answer.detail };
  const workflow = readWorkflow(path, answer.value);
  return typeof workflow === 'string' ? { file: path, why: workflow } : { workflow };
}
