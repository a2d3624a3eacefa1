/** Claims of the identity tokens that CI providers issue: all that a certificate, and a statement, is made from. */

/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
export interface GitHubClaims {
  readonly provider: 'github';
  readonly iss: string;
  readonly event_name: string;
  readonly sha: string;
  readonly ref: string;
  readonly workflow: string;
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner: string;
  readonly repository_owner_id: string;
  readonly repository_visibility: string;
  readonly runner_environment: string;
  readonly run_id: string;
  readonly run_attempt: string;
  /** The workflow that was started, `owner/repo/path@ref`: certificate field .18. */
  readonly workflow_ref: string;
  readonly workflow_sha: string;
  /** The workflow whose job signs: of a reusable workflow the called one. The certificate's SAN and field .9. */
  readonly job_workflow_ref: string;
  readonly job_workflow_sha: string;
}

/** https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload */
export interface GitLabClaims {
  readonly provider: 'gitlab';
  readonly iss: string;
  readonly project_path: string;
  readonly project_id: string;
  readonly namespace_path: string;
  readonly namespace_id: string;
  readonly ref: string;
  readonly ref_type: 'branch' | 'tag';
  readonly sha: string;
  readonly ci_config_ref_uri: string;
  readonly ci_config_sha: string;
  readonly pipeline_source: string;
  readonly job_id: string;
  readonly runner_id: string;
  readonly runner_environment: string;
  readonly project_visibility: string;
}

/** https://circleci.com/docs/openid-connect-tokens/ */
export interface CircleCiClaims {
  readonly provider: 'circleci';
  readonly iss: string;
  readonly projectId: string;
  readonly pipelineId: string;
  readonly pipelineDefinitionId: string;
  readonly workflowId: string;
  readonly jobId: string;
  readonly vcsOrigin: string;
  readonly vcsRef: string;
}

/** A person: what Fulcio certifies for an interactive login. Nobody's build. */
export interface EmailClaims {
  readonly provider: 'email';
  readonly iss: string;
  readonly email: string;
}

export type TokenClaims = GitHubClaims | GitLabClaims | CircleCiClaims | EmailClaims;

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The parts of a GitHub build that tests usually say; all other claims follow from them unless given too. */
export interface GitHubBuild extends Partial<Omit<GitHubClaims, 'provider'>> {
  /** The path of the workflow's file, e.g. `.github/workflows/release.yml`. */
  readonly path?: string;
}

/** A push of a tag to `octo-org/demo`, built by its `release.yml` on a GitHub-hosted runner, unless told otherwise. */
export function githubClaims(build: GitHubBuild = {}): GitHubClaims {
  const { path = '.github/workflows/release.yml', ...given } = build;
  const repository = given.repository ?? 'octo-org/demo';
  const ref = given.ref ?? 'refs/tags/v1.0.0';
  const sha = given.sha ?? 'f3a1c0ffee00000000000000000000000000beef';
  const workflowRef = given.workflow_ref ?? `${repository}/${path}@${ref}`;
  const workflowSha = given.workflow_sha ?? sha;
  return {
    provider: 'github',
    iss: GITHUB_ISSUER,
    event_name: 'push',
    sha,
    ref,
    workflow: 'release',
    repository,
    repository_id: '123456789',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '87654321',
    repository_visibility: 'public',
    runner_environment: 'github-hosted',
    run_id: '17686742434',
    run_attempt: '1',
    workflow_ref: workflowRef,
    workflow_sha: workflowSha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: workflowSha,
    ...given,
  };
}

/** A pipeline of `octo-group/demo` on gitlab.com for a tag, unless told otherwise. */
export function gitlabClaims(given: Partial<Omit<GitLabClaims, 'provider'>> = {}): GitLabClaims {
  const project = given.project_path ?? 'octo-group/demo';
  const ref = given.ref ?? 'v1.0.0';
  const refType = given.ref_type ?? 'tag';
  const sha = given.sha ?? 'f3a1c0ffee00000000000000000000000000beef';
  const fullRef = `refs/${refType === 'branch' ? 'heads' : 'tags'}/${ref}`;
  return {
    provider: 'gitlab',
    iss: 'https://gitlab.com',
    project_path: project,
    project_id: '4242',
    namespace_path: project.slice(0, project.lastIndexOf('/')),
    namespace_id: '2121',
    ref,
    ref_type: refType,
    sha,
    ci_config_ref_uri: `gitlab.com/${project}//.gitlab-ci.yml@${fullRef}`,
    ci_config_sha: sha,
    pipeline_source: 'push',
    job_id: '9988776655',
    runner_id: '12270807',
    runner_environment: 'gitlab-hosted',
    project_visibility: 'public',
    ...given,
  };
}

/** A CircleCI job that built `github.com/octo-org/demo`, unless told otherwise. */
export function circleciClaims(given: Partial<Omit<CircleCiClaims, 'provider'>> = {}): CircleCiClaims {
  return {
    provider: 'circleci',
    iss: 'https://oidc.circleci.com/org/7f284b6e-3a9e-4c8f-9d5f-0a1b2c3d4e5f',
    projectId: '1f8a6e2c-5b7d-4f0e-8a9b-1c2d3e4f5a6b',
    pipelineId: '2b9c7d3e-6c8f-4a1b-9b0c-2d3e4f5a6b7c',
    pipelineDefinitionId: '3c0d8e4f-7d9a-4b2c-8c1d-3e4f5a6b7c8d',
    workflowId: '4d1e9f5a-8e0b-4c3d-9d2e-4f5a6b7c8d9e',
    jobId: '5e2f0a6b-9f1c-4d4e-8e3f-5a6b7c8d9e0f',
    vcsOrigin: 'https://github.com/octo-org/demo',
    vcsRef: 'refs/tags/v1.0.0',
    ...given,
  };
}

/** A person who logged in with `email` at some issuer. */
export function emailClaims(given: Partial<Omit<EmailClaims, 'provider'>> = {}): EmailClaims {
  return { provider: 'email', iss: 'https://accounts.google.com', email: 'octocat@example.com', ...given };
}
