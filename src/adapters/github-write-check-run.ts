import type { CheckAnnotation, CheckRun } from '../model/check-run.ts';
import { at } from '../model/json.ts';
import { type Done, GitHubWriteClient, type GitHubWriteOptions, type NotWritten } from './github-write-client.ts';

/** GitHub refuses a request with more annotations; an update adds to those that are there. */
const BATCH = 50;

export interface CheckRunRequest extends CheckRun {
  readonly headSha: string;
  /** Tells the audit, for programs. */
  readonly externalId: string;
  /** The page of the workflow run; `null` where there is none. */
  readonly detailsUrl: string | null;
}

export interface CheckRunWritten {
  readonly kind: 'created';
  readonly id: number;
  /** How many annotations it has now. */
  readonly annotated: number;
  /** Why it does not have all; `null` where it has. */
  readonly short: string | null;
}

/**
 * Creates a check run (https://docs.github.com/rest/checks/runs), whole but for the annotations beyond the first fifty,
 * which updates bring. It is complete from the beginning: one that waits for its conclusion, and whose job was killed
 * meanwhile, would hold up the pull request for ever.
 */
export async function createCheckRun(
  options: GitHubWriteOptions,
  request: CheckRunRequest,
): Promise<CheckRunWritten | NotWritten> {
  const client = new GitHubWriteClient(options);
  const batches = inBatches(request.annotations);
  const { name, headSha, conclusion, title, summary, externalId, detailsUrl } = request;
  const output = { title, summary };
  const created = await client.ask({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      external_id: externalId,
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      output: { ...output, annotations: batches[0] ?? [] },
    },
    repeatable: false,
    read: readId,
  });
  if (created.kind !== 'done') return created;
  const id = created.value;
  let annotated = batches[0]?.length ?? 0;
  for (const annotations of batches.slice(1)) {
    const added = await add(client, id, output, annotations);
    if (added.kind !== 'done') return { kind: 'created', id, annotated, short: added.detail };
    annotated += annotations.length;
  }
  return { kind: 'created', id, annotated, short: null };
}

/** Not repeatable: each time the annotations are added once more. */
function add(
  client: GitHubWriteClient,
  id: number,
  output: Pick<CheckRun, 'title' | 'summary'>,
  annotations: readonly CheckAnnotation[],
): Promise<Done<number> | NotWritten> {
  return client.ask({
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id, output: { ...output, annotations } },
    repeatable: false,
    read: readId,
  });
}

function inBatches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const batches: CheckAnnotation[][] = [];
  for (let start = 0; start < annotations.length; start += BATCH) batches.push(annotations.slice(start, start + BATCH));
  return batches;
}

function readId(value: unknown): number | null {
  const id = at(value, 'id');
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}
