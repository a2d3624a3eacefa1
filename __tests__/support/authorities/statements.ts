import type { GitHubClaims, GitLabClaims } from './claims.ts';

/** The in-toto statements that npm and its registry sign, in the exact shape in which they are met. */

export const PREDICATES = {
  publish: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
  provenanceV02: 'https://slsa.dev/provenance/v0.2',
  provenanceV1: 'https://slsa.dev/provenance/v1',
} as const;

export const BUILD_TYPES = {
  githubWorkflowV1: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
  npmGhaV2: 'https://github.com/npm/cli/gha/v2',
  npmGhaV0: 'https://github.com/npm/cli/gha@v0',
  npmGhaV1: 'https://github.com/npm/cli/gha@v1',
  gitlabV0alpha1: 'https://github.com/npm/cli/gitlab/v0alpha1',
} as const;

const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';

export interface Subject {
  name: string;
  digest: Record<string, string>;
}

/** Plain, mutable data: a test changes any field before it has the statement signed. */
export interface Statement<Predicate> {
  _type: string;
  subject: Subject[];
  predicateType: string;
  predicate: Predicate;
}

/** The package version that a statement is about; `sha512` in hex. */
export interface StatementSubject {
  readonly name: string;
  readonly version: string;
  readonly sha512: string;
}

/** `pkg:npm/%40scope/name@version`, as npm writes it. */
export function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

export function subjectOf({ name, version, sha512 }: StatementSubject): Subject {
  return { name: purlOf(name, version), digest: { sha512 } };
}

/** The registry's own statement that it accepted the version. `registry` has no trailing slash. */
export function publishStatement(of: StatementSubject, registry = 'https://registry.npmjs.org') {
  return {
    _type: STATEMENT_V01,
    subject: [subjectOf(of)],
    predicateType: PREDICATES.publish as string,
    predicate: { name: of.name, version: of.version, registry },
  } satisfies Statement<unknown>;
}

/** npm's provenance since 2024: SLSA v1, GitHub's `workflow/v1`. npm states the caller, never a reusable workflow. */
export function provenanceV1(of: StatementSubject, claims: GitHubClaims) {
  const { path, ref } = callerOf(claims);
  const repository = `https://github.com/${claims.repository}`;
  return {
    _type: STATEMENT_V1,
    subject: [subjectOf(of)],
    predicateType: PREDICATES.provenanceV1 as string,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPES.githubWorkflowV1 as string,
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: {
          github: {
            event_name: claims.event_name,
            repository_id: claims.repository_id,
            repository_owner_id: claims.repository_owner_id,
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
      },
      runDetails: {
        builder: { id: `https://github.com/actions/runner/${claims.runner_environment}` },
        metadata: { invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}` },
      },
    },
  } satisfies Statement<unknown>;
}

export type V02BuildType = 'npmGhaV2' | 'npmGhaV0' | 'npmGhaV1';

/** npm's provenance of 2023: SLSA v0.2; `gha/v2`, or the older `gha@v0` and `gha@v1` of the first months. */
export function provenanceV02(of: StatementSubject, claims: GitHubClaims, buildType: V02BuildType = 'npmGhaV2') {
  const early = buildType !== 'npmGhaV2';
  const repository = `git+https://github.com/${claims.repository}`;
  const uri = `${repository}@${claims.ref}`;
  const digest = { sha1: claims.sha };
  return {
    _type: STATEMENT_V01,
    subject: [subjectOf(of)],
    predicateType: PREDICATES.provenanceV02 as string,
    predicate: {
      buildType: BUILD_TYPES[buildType] as string,
      builder: { id: early ? 'https://github.com/npm/cli@9.5.0' : 'https://github.com/actions/runner' },
      invocation: {
        configSource: { uri, digest, entryPoint: early ? claims.workflow_ref : callerOf(claims).path },
        parameters: {} as Record<string, string>,
        environment: environmentOf(claims, early),
      },
      metadata: {
        buildInvocationId: `${claims.run_id}-${claims.run_attempt}`,
        completeness: { parameters: false, environment: false, materials: false },
        reproducible: false,
      },
      materials: [{ uri: early ? repository : uri, digest }],
    },
  } satisfies Statement<unknown>;
}

function environmentOf(claims: GitHubClaims, early: boolean): Record<string, string> {
  const environment = {
    GITHUB_EVENT_NAME: claims.event_name,
    GITHUB_REF: claims.ref,
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_REPOSITORY_ID: claims.repository_id,
    GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
    GITHUB_RUN_ATTEMPT: claims.run_attempt,
    GITHUB_RUN_ID: claims.run_id,
    GITHUB_SHA: claims.sha,
    GITHUB_WORKFLOW_REF: claims.workflow_ref,
    GITHUB_WORKFLOW_SHA: claims.workflow_sha,
  };
  if (!early) return environment;
  return {
    ...environment,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_JOB: 'publish',
    GITHUB_REF_TYPE: claims.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_WORKFLOW: claims.workflow,
    IMAGE_OS: 'ubuntu22',
    IMAGE_VERSION: '20221212.1',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'Hosted Agent',
    RUNNER_OS: 'Linux',
  };
}

/** npm's provenance on GitLab: SLSA v0.2, `v0alpha1`. Of the many CI variables it copies, the telling ones. */
export function provenanceGitLab(of: StatementSubject, claims: GitLabClaims) {
  const project = `${claims.iss}/${claims.project_path}`;
  const jobUrl = `${project}/-/jobs/${claims.job_id}`;
  const source = { uri: `git+${project}`, digest: { sha1: claims.sha } };
  return {
    _type: STATEMENT_V01,
    subject: [subjectOf(of)],
    predicateType: PREDICATES.provenanceV02 as string,
    predicate: {
      buildType: BUILD_TYPES.gitlabV0alpha1 as string,
      builder: { id: `${project}/-/runners/${claims.runner_id}` },
      invocation: {
        configSource: { ...source, entryPoint: 'publish' },
        parameters: {
          CI: 'true',
          CI_COMMIT_SHA: claims.sha,
          CI_COMMIT_REF_NAME: claims.ref,
          CI_CONFIG_PATH: '.gitlab-ci.yml',
          CI_JOB_ID: claims.job_id,
          CI_JOB_NAME: 'publish',
          CI_JOB_URL: jobUrl,
          CI_PIPELINE_SOURCE: claims.pipeline_source,
          CI_PROJECT_ID: claims.project_id,
          CI_PROJECT_PATH: claims.project_path,
          CI_PROJECT_URL: project,
          CI_PROJECT_VISIBILITY: claims.project_visibility,
          CI_RUNNER_ID: claims.runner_id,
          CI_SERVER_URL: claims.iss,
          GITLAB_CI: 'true',
        } as Record<string, string>,
        environment: {
          name: 'blue-3.saas-linux-small-amd64.runners-manager.gitlab.com/default',
          architecture: 'linux/amd64',
          server: claims.iss,
          project: claims.project_path,
          job: { id: claims.job_id },
          pipeline: { id: '1122334455', ref: '.gitlab-ci.yml' },
        },
      },
      metadata: {
        buildInvocationId: jobUrl,
        completeness: { parameters: true, environment: true, materials: false },
        reproducible: false,
      },
      materials: [source],
    },
  } satisfies Statement<unknown>;
}

/** The started workflow's path and ref, out of `owner/repo/path@ref`. */
function callerOf(claims: GitHubClaims): { path: string; ref: string } {
  const relative = claims.workflow_ref.slice(claims.repository.length + 1);
  const at = relative.indexOf('@');
  return { path: relative.slice(0, at), ref: relative.slice(at + 1) };
}
