import type { ProvenanceClaim } from '../model/evidence.ts';
import { at, arrayAt, stringAt } from '../model/json.ts';
import { SLSA_V02, SLSA_V1, type Statement } from './statement.ts';

const GITHUB_WORKFLOW_V1 = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const NPM_GHA_V2 = 'https://github.com/npm/cli/gha/v2';
const NPM_GHA_EARLY: ReadonlySet<string> = new Set([
  'https://github.com/npm/cli/gha@v0',
  'https://github.com/npm/cli/gha@v1',
]);
const NPM_GITLAB = 'https://github.com/npm/cli/gitlab/v0alpha1';

/**
 * Reads what a provenance predicate says of the build. Everything in it is the build's own word; compare it with the
 * certificate. Returns a sentence for a build type this program does not know: neither good nor bad.
 */
export function readProvenance(statement: Statement): ProvenanceClaim | string {
  const { predicateType, predicate } = statement;
  if (predicateType === SLSA_V1) {
    const buildType = stringAt(predicate, 'buildDefinition', 'buildType');
    if (buildType === GITHUB_WORKFLOW_V1) return githubWorkflowV1(predicate);
    return `build type ${JSON.stringify(buildType)} is unknown to this version`;
  }
  if (predicateType === SLSA_V02) {
    const buildType = stringAt(predicate, 'buildType');
    if (buildType === NPM_GHA_V2) return npmGitHub(predicate, buildType, 'v2');
    if (buildType !== null && NPM_GHA_EARLY.has(buildType)) return npmGitHub(predicate, buildType, 'early');
    if (buildType === NPM_GITLAB) return npmGitLab(predicate, buildType);
    return `build type ${JSON.stringify(buildType)} is unknown to this version`;
  }
  return `predicate type ${JSON.stringify(predicateType)} is not a provenance that this version knows`;
}

/** https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1 */
function githubWorkflowV1(predicate: unknown): ProvenanceClaim {
  const workflow = at(predicate, 'buildDefinition', 'externalParameters', 'workflow');
  const github = at(predicate, 'buildDefinition', 'internalParameters', 'github');
  const source = arrayAt(predicate, 'buildDefinition', 'resolvedDependencies')[0];
  const [materialUri, ref] = splitRef(stringAt(source, 'uri'));
  const builderId = stringAt(predicate, 'runDetails', 'builder', 'id');
  return {
    predicateType: SLSA_V1,
    buildType: GITHUB_WORKFLOW_V1,
    repositoryUri: stringAt(workflow, 'repository'),
    materialUri,
    ref,
    commit: stringAt(source, 'digest', 'gitCommit'),
    workflowPath: stringAt(workflow, 'path'),
    workflowRef: stringAt(workflow, 'ref'),
    trigger: stringAt(github, 'event_name'),
    repositoryId: stringAt(github, 'repository_id'),
    ownerId: stringAt(github, 'repository_owner_id'),
    builderId,
    runner: runnerOf(builderId),
    runUri: stringAt(predicate, 'runDetails', 'metadata', 'invocationId'),
  };
}

/** npm's own build types of 2023, `gha/v2` and the short-lived `gha@v0`, `gha@v1`. */
function npmGitHub(predicate: unknown, buildType: string, form: 'v2' | 'early'): ProvenanceClaim {
  const source = at(predicate, 'invocation', 'configSource');
  const environment = at(predicate, 'invocation', 'environment');
  const material = arrayAt(predicate, 'materials')[0];
  const [configUri, configRef] = splitRef(stringAt(source, 'uri'));
  const [materialUri] = splitRef(stringAt(material, 'uri'));
  const workflow = form === 'v2' ? stringAt(environment, 'GITHUB_WORKFLOW_REF') : stringAt(source, 'entryPoint');
  const [workflowName, workflowRef] = splitRef(workflow);
  const builderId = stringAt(predicate, 'builder', 'id');
  return {
    predicateType: SLSA_V02,
    buildType,
    repositoryUri: form === 'v2' ? configUri : materialUri,
    materialUri: form === 'v2' ? materialUri : configUri,
    ref: form === 'v2' ? configRef : stringAt(environment, 'GITHUB_REF'),
    commit: stringAt(material, 'digest', 'sha1'),
    workflowPath: form === 'v2' ? stringAt(source, 'entryPoint') : pathOfWorkflow(workflowName),
    workflowRef,
    trigger: stringAt(environment, 'GITHUB_EVENT_NAME'),
    repositoryId: stringAt(environment, 'GITHUB_REPOSITORY_ID'),
    ownerId: stringAt(environment, 'GITHUB_REPOSITORY_OWNER_ID'),
    builderId,
    runner: runnerOf(builderId),
    runUri: gitHubRun(predicate, environment, form),
  };
}

function npmGitLab(predicate: unknown, buildType: string): ProvenanceClaim {
  const source = at(predicate, 'invocation', 'configSource');
  const [materialUri] = splitRef(stringAt(arrayAt(predicate, 'materials')[0], 'uri'));
  return {
    predicateType: SLSA_V02,
    buildType,
    repositoryUri: stringAt(source, 'uri'),
    materialUri,
    ref: null,
    commit: stringAt(source, 'digest', 'sha1'),
    workflowPath: null,
    workflowRef: null,
    trigger: null,
    repositoryId: null,
    ownerId: null,
    builderId: stringAt(predicate, 'builder', 'id'),
    runner: null,
    runUri: stringAt(predicate, 'metadata', 'buildInvocationId'),
  };
}

/** `https://github.com/{repository}/actions/runs/{id}/attempts/{n}`, as the certificate's .21 writes it. */
function gitHubRun(predicate: unknown, environment: unknown, form: 'v2' | 'early'): string | null {
  const repository = stringAt(environment, 'GITHUB_REPOSITORY');
  const stated =
    form === 'v2'
      ? stringAt(predicate, 'metadata', 'buildInvocationId')
      : `${stringAt(environment, 'GITHUB_RUN_ID')}-${stringAt(environment, 'GITHUB_RUN_ATTEMPT')}`;
  const run = /^(\d+)-(\d+)$/.exec(stated ?? '');
  if (repository === null || run === null) return null;
  return `https://github.com/${repository}/actions/runs/${run[1]}/attempts/${run[2]}`;
}

/** Splits `uri@ref` at the first `@` behind the host, so that a ref may hold one. */
function splitRef(text: string | null): readonly [string | null, string | null] {
  if (text === null) return [null, null];
  const cut = text.indexOf('@', Math.max(0, text.indexOf('://') + 3));
  return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}

/** `owner/repo/.github/workflows/x.yml` -> `.github/workflows/x.yml` */
function pathOfWorkflow(name: string | null): string | null {
  const parts = name?.split('/') ?? [];
  return parts.length > 2 ? parts.slice(2).join('/') : null;
}

function runnerOf(builderId: string | null): string | null {
  const match = /^https:\/\/github\.com\/actions\/runner\/([a-z-]+)$/.exec(builderId ?? '');
  return match?.[1] ?? null;
}
