import { describe, expect, it } from 'vitest';
import { readProvenance } from '../../src/attestation/provenance.ts';
import { SLSA_V02, SLSA_V1 } from '../../src/attestation/statement.ts';
import { githubClaims, gitlabClaims } from '../support/authorities/claims.ts';
import { provenanceGitLab, provenanceV02, provenanceV1 } from '../support/authorities/statements.ts';

const of = { name: 'demo', version: '1.0.0', sha512: 'ab'.repeat(64) };
const claims = githubClaims();
const repository = 'https://github.com/octo-org/demo';
const gitRepository = `git+${repository}`;

const read = (statement: { readonly predicateType: string; readonly predicate: unknown }) =>
  readProvenance({ predicateType: statement.predicateType, subjects: [], predicate: statement.predicate });

/** What every form of GitHub’s states of the same build. */
const common = {
  ref: 'refs/tags/v1.0.0',
  commit: claims.sha,
  workflowPath: '.github/workflows/release.yml',
  workflowRef: 'refs/tags/v1.0.0',
  trigger: 'push',
  repositoryId: '123456789',
  ownerId: '87654321',
  runUri: `${repository}/actions/runs/17686742434/attempts/1`,
};

it('workflow/v1', () => {
  expect(read(provenanceV1(of, claims))).toMatchObject({
    ...common,
    predicateType: SLSA_V1,
    repositoryUri: repository,
    materialUri: gitRepository,
    builderId: 'https://github.com/actions/runner/github-hosted',
    runner: 'github-hosted',
  });
});

it('gha/v2: the builder may be the short id, which names no runner', () => {
  expect(read(provenanceV02(of, claims))).toMatchObject({
    ...common,
    predicateType: SLSA_V02,
    repositoryUri: gitRepository,
    materialUri: gitRepository,
    builderId: 'https://github.com/actions/runner',
    runner: null,
  });
});

it.each(['npmGhaV0', 'npmGhaV1'] as const)('%s: the repository is the material’s', (buildType) => {
  const statement = provenanceV02(of, claims, buildType);
  expect(read(statement)).toMatchObject({
    ...common,
    repositoryUri: gitRepository,
    builderId: 'https://github.com/npm/cli@9.5.0',
    runner: null,
  });
});

it('GitLab states no ref, no trigger and no ids', () => {
  const gitlab = gitlabClaims();
  expect(read(provenanceGitLab(of, gitlab))).toMatchObject({
    repositoryUri: 'git+https://gitlab.com/octo-group/demo',
    commit: gitlab.sha,
    ref: null,
    workflowPath: null,
    trigger: null,
    repositoryId: null,
    runUri: `https://gitlab.com/octo-group/demo/-/jobs/${gitlab.job_id}`,
  });
});

describe('refs and names with an @', () => {
  it('a tag of a monorepo', () => {
    const tagged = githubClaims({ ref: 'refs/tags/@octo-org/demo@1.0.0' });
    for (const statement of [provenanceV1(of, tagged), provenanceV02(of, tagged)]) {
      expect(read(statement)).toMatchObject({ ref: tagged.ref, workflowRef: tagged.ref });
    }
  });

  it('an address with credentials does not hide its host', () => {
    const statement = provenanceV1(of, claims);
    const [dependency] = statement.predicate.buildDefinition.resolvedDependencies;
    if (dependency !== undefined) dependency.uri = 'git+https://github.com@evil.example/octo-org/demo@refs/tags/v1';
    expect(read(statement)).not.toMatchObject({ materialUri: gitRepository });
  });
});

describe('a hostile predicate', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['fields of other types', { buildDefinition: { buildType: 7 } }],
    ['a build type from the prototype', { buildDefinition: Object.create({ buildType: 'x' }) as unknown }],
  ])('%s is of no build type that is known', (_case, predicate) => {
    expect(read({ predicateType: SLSA_V1, predicate })).toBeTypeOf('string');
    expect(read({ predicateType: SLSA_V02, predicate })).toBeTypeOf('string');
  });

  it('a build type of SLSA v0.2 under v1 is not read as either', () => {
    expect(read({ predicateType: SLSA_V1, predicate: provenanceV02(of, claims).predicate })).toBeTypeOf('string');
    expect(read({ predicateType: SLSA_V02, predicate: provenanceV1(of, claims).predicate })).toBeTypeOf('string');
  });

  it('fields of the wrong type are not stated', () => {
    const { buildType } = provenanceV1(of, claims).predicate.buildDefinition;
    const predicate = {
      buildDefinition: {
        buildType,
        externalParameters: { workflow: { repository: ['x'], path: 7, ref: {} } },
        resolvedDependencies: 'x',
      },
      runDetails: null,
    };
    expect(read({ predicateType: SLSA_V1, predicate })).toMatchObject({
      repositoryUri: null,
      workflowPath: null,
      workflowRef: null,
      commit: null,
      builderId: null,
      runUri: null,
    });
  });

  it('a run that is no number makes no link', () => {
    const statement = provenanceV02(of, claims);
    statement.predicate.metadata.buildInvocationId = '1/../../evil-1';
    expect(read(statement)).toMatchObject({ runUri: null });
  });

  it('an unknown predicate type is said', () => {
    expect(read({ predicateType: 'https://slsa.dev/provenance/v2', predicate: {} })).toContain('v2');
  });
});
