import type { CircleCiClaims, GitHubClaims, GitLabClaims, TokenClaims } from './claims.ts';

/** What a certificate says: the subject alternative name, and the extensions by last arc under 1.3.6.1.4.1.57264.1. */
export interface CertificateProfile {
  readonly san: { readonly type: 'url' | 'email'; readonly value: string };
  readonly extensions: Readonly<Record<number, string>>;
}

/** Changes to a profile: a value replaces, `null` leaves the field out. */
export interface ProfileChanges {
  readonly san?: string;
  readonly extensions?: Readonly<Record<number, string | null>>;
  /** As Fulcio certified until early 2023: only .1 to .6. */
  readonly early?: boolean;
}

/**
 * What Fulcio certifies for a token (sigstore/fulcio, config/identity/config.yaml and docs/oid-info.md): the
 * templates of the public instance, field by field.
 */
export function profileOf(claims: TokenClaims, changes: ProfileChanges = {}): CertificateProfile {
  const full = fullProfile(claims);
  const extensions: Record<number, string> = {};
  for (const [arc, value] of Object.entries({ ...full.extensions, ...changes.extensions })) {
    if (value !== null && !(changes.early === true && Number(arc) > 6)) extensions[Number(arc)] = value;
  }
  return { san: { ...full.san, value: changes.san ?? full.san.value }, extensions };
}

function fullProfile(claims: TokenClaims): CertificateProfile {
  switch (claims.provider) {
    case 'github':
      return githubProfile(claims);
    case 'gitlab':
      return gitlabProfile(claims);
    case 'circleci':
      return circleciProfile(claims);
    case 'email':
      return { san: { type: 'email', value: claims.email }, extensions: { 1: claims.iss, 8: claims.iss } };
  }
}

function githubProfile(claims: GitHubClaims): CertificateProfile {
  const url = 'https://github.com';
  return {
    san: { type: 'url', value: `${url}/${claims.job_workflow_ref}` },
    extensions: {
      1: claims.iss,
      2: claims.event_name,
      3: claims.sha,
      4: claims.workflow,
      5: claims.repository,
      6: claims.ref,
      8: claims.iss,
      9: `${url}/${claims.job_workflow_ref}`,
      10: claims.job_workflow_sha,
      11: claims.runner_environment,
      12: `${url}/${claims.repository}`,
      13: claims.sha,
      14: claims.ref,
      15: claims.repository_id,
      16: `${url}/${claims.repository_owner}`,
      17: claims.repository_owner_id,
      18: `${url}/${claims.workflow_ref}`,
      19: claims.workflow_sha,
      20: claims.event_name,
      21: `${url}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
      22: claims.repository_visibility,
    },
  };
}

function gitlabProfile(claims: GitLabClaims): CertificateProfile {
  const url = claims.iss;
  const config = `https://${claims.ci_config_ref_uri}`;
  return {
    san: { type: 'url', value: config },
    extensions: {
      1: claims.iss,
      8: claims.iss,
      9: config,
      10: claims.ci_config_sha,
      11: claims.runner_environment,
      12: `${url}/${claims.project_path}`,
      13: claims.sha,
      14: `refs/${claims.ref_type === 'branch' ? 'heads' : 'tags'}/${claims.ref}`,
      15: claims.project_id,
      16: `${url}/${claims.namespace_path}`,
      17: claims.namespace_id,
      18: config,
      19: claims.ci_config_sha,
      20: claims.pipeline_source,
      21: `${url}/${claims.project_path}/-/jobs/${claims.job_id}`,
      22: claims.project_visibility,
    },
  };
}

function circleciProfile(claims: CircleCiClaims): CertificateProfile {
  const api = 'https://circleci.com/api/v2';
  const definition = `${api}/projects/${claims.projectId}/pipeline-definitions/${claims.pipelineDefinitionId}`;
  return {
    san: { type: 'url', value: definition },
    extensions: {
      1: claims.iss,
      8: claims.iss,
      9: definition,
      // Two quotation marks: Fulcio's template for a job that was not re-run over SSH.
      11: '""',
      12: claims.vcsOrigin,
      14: claims.vcsRef,
      18: `${api}/pipeline/${claims.pipelineId}/config`,
      // Two slashes: so does the template of the public instance.
      21: `https://app.circleci.com//workflow/${claims.workflowId}/job/${claims.jobId}`,
    },
  };
}
