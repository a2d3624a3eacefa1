import { randomUUID } from 'node:crypto';
import { type GitHubBuild, type GitHubClaims, githubClaims } from '../authorities/claims.ts';

/** All claims of a GitHub Actions token, but for times, id and audience, which belong to one token. */
export interface WorkflowClaims extends GitHubClaims {
  readonly sub: string;
  readonly ref_type: string;
  readonly ref_protected: string;
  readonly run_number: string;
  readonly actor: string;
  readonly actor_id: string;
  readonly head_ref: string;
  readonly base_ref: string;
  /** Only there where the job names an environment. */
  readonly environment?: string;
}

/** What a test says of the run; everything else follows from it. A claim that is `null` is left out of the token. */
export type WorkflowRun = GitHubBuild &
  Partial<Omit<WorkflowClaims, keyof GitHubClaims>> & {
    /** As repositories made since July 2026 have it: owner and repository with their ids in the subject. */
    readonly immutableSubject?: boolean;
    readonly without?: readonly (keyof WorkflowClaims)[];
  };

/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
export function workflowClaims(run: WorkflowRun = {}): WorkflowClaims {
  const { immutableSubject = false, without = [], ...build } = run;
  const claims = githubClaims(build);
  const ref = claims.ref;
  const claimed = {
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    run_number: '7',
    actor: 'octocat',
    actor_id: '583231',
    head_ref: '',
    base_ref: '',
    ...claims,
    sub: build.sub ?? subjectOf(claims, build.environment, immutableSubject),
  };
  return Object.fromEntries(
    Object.entries(claimed).filter(([name]) => !without.some((left) => left === name)),
  ) as unknown as WorkflowClaims;
}

/** The environment goes before the event, and the event before the ref: so GitHub composes the default subject. */
function subjectOf(claims: GitHubClaims, environment: string | undefined, immutable: boolean): string {
  const [owner = '', name = ''] = claims.repository.split('/');
  const repository = immutable
    ? `${owner}@${claims.repository_owner_id}/${name}@${claims.repository_id}`
    : claims.repository;
  if (environment !== undefined) return `repo:${repository}:environment:${environment}`;
  if (claims.event_name === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${claims.ref}`;
}

/** The token's payload for an audience. Times in seconds; a token of GitHub's is good for five minutes. */
export function tokenPayload(claims: WorkflowClaims, audience: string, now = Date.now()): Record<string, unknown> {
  const { provider: _provider, ...claimed } = claims;
  const seconds = Math.floor(now / 1000);
  return { jti: randomUUID(), aud: audience, iat: seconds, nbf: seconds - 300, exp: seconds + 300, ...claimed };
}

/** The variables that a runner sets for the job of these claims, without those of the OIDC endpoint. */
export function runnerVariables(claims: WorkflowClaims): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_REPOSITORY_ID: claims.repository_id,
    GITHUB_REPOSITORY_OWNER: claims.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
    GITHUB_REF: claims.ref,
    GITHUB_REF_NAME: claims.ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: claims.ref_type,
    GITHUB_SHA: claims.sha,
    GITHUB_EVENT_NAME: claims.event_name,
    GITHUB_WORKFLOW: claims.workflow,
    GITHUB_WORKFLOW_REF: claims.workflow_ref,
    GITHUB_WORKFLOW_SHA: claims.workflow_sha,
    GITHUB_RUN_ID: claims.run_id,
    GITHUB_RUN_NUMBER: claims.run_number,
    GITHUB_RUN_ATTEMPT: claims.run_attempt,
    GITHUB_ACTOR: claims.actor,
    GITHUB_ACTOR_ID: claims.actor_id,
    GITHUB_JOB: 'publish',
    RUNNER_ENVIRONMENT: claims.runner_environment,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  };
}
