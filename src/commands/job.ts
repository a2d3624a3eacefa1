import { readFileBytes } from '../adapters/files.ts';
import { RESTRICTED_IN_FORKS } from '../model/events.ts';
import { parseJson, stringAt } from '../model/json.ts';
import type { JobFacts } from '../publish/facts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;

/** The job of GitHub Actions that this runs in, from its environment; `null` outside of one. */
export async function readJob(env: Environment): Promise<JobFacts | null> {
  if (env['GITHUB_ACTIONS'] !== 'true') return null;
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  return {
    event,
    fork: RESTRICTED_IN_FORKS.has(event) && (await isFromFork(env['GITHUB_EVENT_PATH'] ?? '')),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
    jobId: env['GITHUB_JOB'] ?? null,
  };
}

/** A fork that was deleted meanwhile is `null` in the payload. A payload that cannot be read tells nothing: no fork is claimed. */
async function isFromFork(path: string): Promise<boolean> {
  let payload: unknown;
  try {
    payload = parseJson(await readFileBytes(path, MAX_PAYLOAD_BYTES));
  } catch {
    return false;
  }
  const base = stringAt(payload, 'pull_request', 'base', 'repo', 'full_name');
  return base !== null && stringAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== base;
}
