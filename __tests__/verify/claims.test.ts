import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../src/attestation/identity.ts';
import { readProvenance } from '../../src/attestation/provenance.ts';
import type { ClaimDisagreement } from '../../src/model/evidence.ts';
import { disagreements } from '../../src/verify/claims.ts';
import { type ProfileChanges, profileOf } from '../support/authorities/certificate-profile.ts';
import { type GitHubClaims, githubClaims, gitlabClaims, type TokenClaims } from '../support/authorities/claims.ts';
import { provenanceGitLab, provenanceV02, provenanceV1, type V02BuildType } from '../support/authorities/statements.ts';

const of = { name: '@octo-org/demo', version: '1.0.0', sha512: 'ab'.repeat(64) };
const claims = githubClaims();

function compare(
  statement: object,
  certified: TokenClaims,
  changes: ProfileChanges = {},
): readonly ClaimDisagreement[] {
  const { predicateType, predicate } = statement as { readonly predicateType: string; readonly predicate: unknown };
  const claim = readProvenance({ predicateType, subjects: [], predicate });
  if (typeof claim === 'string') throw new Error(claim);
  const { san, extensions } = profileOf(certified, changes);
  return disagreements(claim, readIdentity({ san: san.value, extensions }));
}

const fieldsOf = (found: readonly ClaimDisagreement[]): readonly string[] => found.map(({ field }) => field).toSorted();

/** What a forger would change in the environment that npm copies, and the fields of each build type that must tell. */
const FORGERIES: readonly (readonly [
  change: string,
  stated: GitHubClaims,
  v1: readonly string[],
  v2: readonly string[],
  early: readonly string[],
])[] = [
  [
    'repository',
    githubClaims({
      repository: 'octo-org/demo-evil',
      workflow_ref: claims.workflow_ref.replace('demo/', 'demo-evil/'),
    }),
    ['repository', 'run', 'source material'],
    ['repository', 'run', 'source material'],
    ['repository', 'source material'],
  ],
  [
    'ref',
    githubClaims({ ref: 'refs/heads/evil', workflow_ref: claims.workflow_ref }),
    ['source ref'],
    ['source ref'],
    ['source ref'],
  ],
  ['commit', githubClaims({ sha: '0'.repeat(40) }), ['commit'], ['commit'], ['commit']],
  ['event', githubClaims({ event_name: 'pull_request_target' }), ['trigger'], ['trigger'], ['trigger']],
  ['repository id', githubClaims({ repository_id: '666' }), ['repository id'], ['repository id'], []],
  ['owner id', githubClaims({ repository_owner_id: '666' }), ['owner id'], ['owner id'], []],
  ['run', githubClaims({ run_id: '666' }), ['run'], ['run'], []],
  ['attempt', githubClaims({ run_attempt: '2' }), ['run'], ['run'], []],
  ['runner', githubClaims({ runner_environment: 'self-hosted' }), ['runner'], [], []],
  ['workflow', githubClaims({ path: '.github/workflows/evil.yml' }), ['workflow'], ['workflow'], []],
  [
    'workflow ref',
    githubClaims({ workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/heads/evil' }),
    ['workflow ref'],
    ['workflow ref'],
    [],
  ],
];

describe('each field in which the predicate can lie about the certificate', () => {
  it.each(FORGERIES)('%s', (_change, stated, v1, v2, early) => {
    expect(fieldsOf(compare(provenanceV1(of, stated), claims))).toEqual(v1);
    expect(fieldsOf(compare(provenanceV02(of, stated, 'npmGhaV2'), claims))).toEqual(v2);
    for (const buildType of ['npmGhaV0', 'npmGhaV1'] as const) {
      expect(fieldsOf(compare(provenanceV02(of, stated, buildType), claims, { early: true }))).toEqual(early);
    }
  });

  it('shows both values', () => {
    const stated = githubClaims({ sha: '0'.repeat(40) });
    expect(compare(provenanceV1(of, stated), claims)).toEqual([
      { field: 'commit', predicate: '0'.repeat(40), certificate: claims.sha },
    ]);
  });

  it('the material may name another repository than the workflow', () => {
    const statement = provenanceV1(of, claims);
    const [dependency] = statement.predicate.buildDefinition.resolvedDependencies;
    if (dependency !== undefined) dependency.uri = 'git+https://github.com/octo-org/demo-evil@refs/tags/v1.0.0';
    expect(fieldsOf(compare(statement, claims))).toEqual(['source material']);
  });

  it('in gha/v2 the material may name another repository than the configuration', () => {
    const statement = provenanceV02(of, claims);
    const [material] = statement.predicate.materials;
    if (material !== undefined) material.uri = 'git+https://github.com/octo-org/demo-evil@refs/tags/v1.0.0';
    expect(fieldsOf(compare(statement, claims))).toEqual(['source material']);
  });
});

describe('what is no disagreement', () => {
  it.each(['npmGhaV0', 'npmGhaV1', 'npmGhaV2'] as const)('honest %s', (buildType: V02BuildType) => {
    expect(compare(provenanceV02(of, claims, buildType), claims)).toEqual([]);
    expect(compare(provenanceV02(of, claims, buildType), claims, { early: true })).toEqual([]);
  });

  it('a reusable workflow: npm states the caller, the SAN names the called one', () => {
    const reusable = githubClaims({
      job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main',
      job_workflow_sha: '1'.repeat(40),
    });
    expect(compare(provenanceV1(of, reusable), reusable)).toEqual([]);
    expect(compare(provenanceV02(of, reusable), reusable)).toEqual([]);
  });

  it('a predicate that states the called workflow, as the SAN does, disagrees with the caller in .18', () => {
    const called = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main';
    const certified = githubClaims({ job_workflow_ref: called });
    const statement = provenanceV1(of, certified);
    statement.predicate.buildDefinition.externalParameters.workflow.path = '.github/workflows/publish.yml';
    expect(fieldsOf(compare(statement, certified))).toEqual(['workflow']);
  });

  it('letter case of owner and repository on GitHub', () => {
    const stated = githubClaims({ repository: 'Octo-Org/Demo' });
    expect(compare(provenanceV1(of, stated), claims)).toEqual([]);
  });

  it('letter case of a workflow’s path is another file', () => {
    const stated = githubClaims({ path: '.github/workflows/Release.yml' });
    expect(fieldsOf(compare(provenanceV1(of, stated), claims))).toEqual(['workflow']);
  });

  it('a self-hosted runner that both state', () => {
    const selfHosted = githubClaims({ runner_environment: 'self-hosted' });
    expect(compare(provenanceV1(of, selfHosted), selfHosted)).toEqual([]);
  });

  it('a field that the certificate does not have', () => {
    const stated = githubClaims({ repository_id: '666', repository_owner_id: '666' });
    const extensions = { 15: null, 17: null };
    expect(compare(provenanceV1(of, stated), claims, { extensions })).toEqual([]);
  });

  it('a field that the predicate does not have', () => {
    const statement = provenanceV1(of, claims);
    const bare = {
      ...statement,
      predicate: { buildDefinition: { buildType: statement.predicate.buildDefinition.buildType } },
    };
    expect(compare(bare, claims)).toEqual([]);
  });

  it('honest GitLab, branch or tag', () => {
    for (const gitlab of [gitlabClaims(), gitlabClaims({ ref: 'main', ref_type: 'branch' })]) {
      expect(compare(provenanceGitLab(of, gitlab), gitlab)).toEqual([]);
    }
  });
});

describe('GitLab', () => {
  const certified = gitlabClaims();
  it.each([
    ['project', gitlabClaims({ project_path: 'octo-group/demo-evil' }), ['repository', 'run', 'source material']],
    ['commit', gitlabClaims({ sha: '0'.repeat(40) }), ['commit']],
    ['job', gitlabClaims({ job_id: '666' }), ['run']],
  ])('%s', (_case, stated, fields) => {
    expect(fieldsOf(compare(provenanceGitLab(of, stated), certified))).toEqual(fields);
  });

  it('subgroups are part of the project', () => {
    const deep = gitlabClaims({ project_path: 'group/sub/deeper/demo' });
    expect(compare(provenanceGitLab(of, deep), deep)).toEqual([]);
    expect(fieldsOf(compare(provenanceGitLab(of, gitlabClaims({ project_path: 'group/sub/demo' })), deep))).toContain(
      'repository',
    );
  });
});
