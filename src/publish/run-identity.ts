import type { SignerIdentity, WorkflowRef } from '../model/evidence.ts';
import type { TokenClaims } from '../model/publish.ts';
import { formatRepository } from '../model/repository.ts';

/** npm takes provenance of GitHub's own service only; an enterprise server has another issuer, which it refuses. */
const SERVER = 'https://github.com';

/** One field in which something does not name the run. `found` is `null` where it is not stated. */
export interface IdentityDifference {
  readonly field: string;
  readonly found: string | null;
  readonly expected: string;
}

/**
 * Was this certificate issued to this very run, and to nothing else? Every field must be there and be equal, unlike when
 * another's certificate is read: what a certificate does not state was not certified of this run.
 */
export function identityDifferences(signer: SignerIdentity, run: TokenClaims): readonly IdentityDifference[] {
  const rows: readonly (readonly [field: string, found: string | null, expected: string])[] = [
    ['issuer', signer.issuer, run.issuer],
    ['repository', signer.repositoryUri, repositoryUri(run)],
    ['repository id', signer.repositoryId, run.repositoryId],
    ['owner id', signer.ownerId, run.ownerId],
    ['commit', signer.commit, run.sha],
    ['source ref', signer.ref, run.ref],
    ['workflow', formatWorkflow(signer.workflow), `github.com/${run.workflowRef}`],
    ['signing workflow', signer.san, `${SERVER}/${run.jobWorkflowRef}`],
    ['trigger', signer.trigger, run.event],
    ['runner', signer.runner, run.runnerEnvironment],
    ['visibility', signer.visibility, run.repositoryVisibility],
    ['run', signer.runUri, runUri(run)],
  ];
  return rows.flatMap(([field, found, expected]) => (found === expected ? [] : [{ field, found, expected }]));
}

/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as Fulcio writes it in field .21. */
export function runUri(run: TokenClaims): string {
  return `${repositoryUri(run)}/actions/runs/${run.runId}/attempts/${run.runAttempt}`;
}

export function repositoryUri(run: TokenClaims): string {
  return `${SERVER}/${run.repository}`;
}

/** What two tokens of one run must agree on: all that a certificate is made from. */
export function claimDifferences(now: TokenClaims, before: TokenClaims): readonly IdentityDifference[] {
  return CERTIFIED.flatMap((field) =>
    now[field] === before[field] ? [] : [{ field, found: now[field], expected: before[field] }],
  );
}

const CERTIFIED = [
  'issuer',
  'repository',
  'repositoryId',
  'repositoryVisibility',
  'ownerId',
  'ref',
  'sha',
  'workflowRef',
  'jobWorkflowRef',
  'event',
  'runnerEnvironment',
  'runId',
  'runAttempt',
] as const satisfies readonly (keyof TokenClaims)[];

function formatWorkflow(workflow: WorkflowRef | null): string | null {
  return workflow === null ? null : `${formatRepository(workflow.repository)}/${workflow.path}@${workflow.ref}`;
}
