import { isRecord, parseJson, stringAt } from '../model/json.ts';
import type { TokenClaims } from '../model/publish.ts';

/** Longer than any token of GitHub's. */
const LONGEST_TOKEN = 64 * 1024;

/**
 * Reads the claims of an identity token of this very run (https://docs.github.com/actions/reference/security/oidc). The
 * signature is not verified: the token is our own, from the runner, and only what Fulcio and the registry make of it counts.
 * These fields alone are read, none of them secret; the token itself goes into no message. `null` where it is no token of
 * GitHub Actions.
 */
export function readTokenClaims(token: string): TokenClaims | null {
  const parts = token.split('.');
  const [, payload = ''] = parts;
  if (token.length > LONGEST_TOKEN || parts.length !== 3 || !/^[\w-]+$/.test(payload)) return null;
  const json = parseJson(Buffer.from(payload, 'base64url'));
  if (!isRecord(json)) return null;
  const texts: Record<string, string> = {};
  for (const name of REQUIRED) {
    const text = stringAt(json, name);
    if (text === null) return null;
    texts[name] = text;
  }
  const of = (name: (typeof REQUIRED)[number]): string => texts[name] ?? '';
  return {
    issuer: of('iss'),
    subject: of('sub'),
    repository: of('repository'),
    repositoryId: of('repository_id'),
    repositoryVisibility: of('repository_visibility'),
    ownerId: of('repository_owner_id'),
    ref: of('ref'),
    sha: of('sha'),
    workflowRef: of('workflow_ref'),
    jobWorkflowRef: of('job_workflow_ref'),
    event: of('event_name'),
    environment: stringAt(json, 'environment'),
    runnerEnvironment: of('runner_environment'),
    runId: of('run_id'),
    runAttempt: of('run_attempt'),
  };
}

const REQUIRED = [
  'iss',
  'sub',
  'repository',
  'repository_id',
  'repository_visibility',
  'repository_owner_id',
  'ref',
  'sha',
  'workflow_ref',
  'job_workflow_ref',
  'event_name',
  'runner_environment',
  'run_id',
  'run_attempt',
] as const;
