import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExpectedBuild } from '../../src/publish/expected-build.ts';
import { type ExpectedRelease, verifyRelease } from '../../src/publish/verify-published.ts';
import { workflowClaims } from '../support/publishing/token-claims.ts';
import { codes, type Confirming, open, startConfirming } from './confirming.ts';

let scene: Confirming;
let release: ExpectedRelease;
beforeAll(async () => {
  scene = await startConfirming();
  const made = scene.packed();
  await scene.publish(made);
  const { repository, repository_id, repository_owner_id, sha, ref, run_id, run_attempt } = scene.oidc.claims;
  release = {
    name: made.name,
    version: made.version,
    integrity: made.integrity,
    tag: 'latest',
    build: {
      repository,
      repositoryId: repository_id,
      ownerId: repository_owner_id,
      commit: sha,
      ref,
      workflow: '.github/workflows/release.yml',
      runId: run_id,
      runAttempt: run_attempt,
    },
  };
});
afterEach(() => scene.reset());
afterAll(() => scene.close());

const verifying = async (more: Partial<ExpectedRelease>, timeoutMs?: number) =>
  verifyRelease({ ...release, ...more }, scene.ports(), timeoutMs);
const building = async (build: Partial<ExpectedBuild>) => verifying({ build: { ...release.build, ...build } });

const NOTHING = { repositoryId: null, ownerId: null, commit: null, ref: null, workflow: null };

describe('a published version, verified later', () => {
  it('is the one of this repository and run, down to the last field', async () => {
    const { outcome, looks, problems } = await verifying({});
    expect([outcome, looks, problems]).toEqual(['confirmed', 1, []]);
  });

  it('needs no hash, tag or run to be this repository’s, and tells the hash that is signed', async () => {
    const build = { ...release.build, ...NOTHING, runId: null, runAttempt: null };
    const result = await verifying({ integrity: null, tag: null, build });
    expect([result.outcome, open(result)]).toEqual(['confirmed', ['bytes=not-applicable', 'tag=not-applicable']]);
    expect(result.integrity).toBe(release.integrity);
  });

  it.each<[string, Partial<ExpectedBuild>]>([
    ['repository of another name and the same id, since names change', { repository: 'octo-org/renamed' }],
    ['repository in other capitals, where no id is known', { repository: 'Octo-Org/DEMO', repositoryId: null }],
    ['commit in capitals', { commit: null }],
  ])('%s', async (_case, build) => {
    const commit = build.commit === null ? { commit: release.build.commit?.toUpperCase() ?? '' } : {};
    expect((await building({ ...build, ...commit })).outcome).toBe('confirmed');
  });

  it.each<[string, Partial<ExpectedBuild>, RegExp]>([
    ['repository id, of the same name', { repositoryId: '1' }, /repository id is/],
    ['repository', { repository: 'octo-org/other', repositoryId: null }, /repository is "github.com\/octo-org\/demo"/],
    ['repository whose name begins alike', { repository: 'octo-org/dem', repositoryId: null }, /repository is/],
    ['owner', { ownerId: '1' }, /owner id is/],
    ['commit', { commit: '0'.repeat(40) }, /commit is/],
    ['ref', { ref: 'refs/heads/main' }, /source ref is/],
    ['workflow', { workflow: '.github/workflows/other.yml' }, /workflow is "\.github\/workflows\/release\.yml"/],
    ['run', { runId: '1' }, /run is/],
    ['attempt', { runAttempt: '2' }, /attempt is "1", not "2"/],
  ])('is not the one of another %s', async (_field, build, said) => {
    const result = await building(build);
    expect([result.outcome, open(result), codes(result)]).toEqual([
      'not-confirmed',
      ['identity=fail'],
      ['CONFIRM_IDENTITY'],
    ]);
    expect(result.problems[0]?.message).toMatch(said);
  });

  it('does not come from a provider that is not GitHub', async () => {
    const made = scene.packed();
    const iss = 'https://token.actions.githubusercontent.com/octo';
    await scene.registry.seed(made, { provenance: workflowClaims({ iss }) });
    const { name, version, integrity } = made;
    const result = await verifying({ name, version, integrity });
    expect(codes(result)).toEqual(['CONFIRM_IDENTITY']);
  });

  it('without provenance is nobody’s', async () => {
    const made = scene.packed();
    await scene.publish(made, { provenance: false });
    const result = await verifying({ name: made.name, integrity: made.integrity });
    expect([result.outcome, codes(result)]).toEqual(['not-confirmed', ['CONFIRM_PROVENANCE']]);
  });

  it('that is not there is never said to be published', async () => {
    const result = await verifying({ name: '@octo/nothing' });
    expect([result.outcome, codes(result), result.looks]).toEqual(['not-visible', ['CONFIRM_NOT_VISIBLE'], 1]);
    expect(result.problems[0]?.message).not.toMatch(/is published/);
  });

  it('is waited for where that is asked', async () => {
    scene.registry.delays = { packument: { answers: 2 } };
    const made = scene.packed();
    await scene.publish(made);
    const result = await verifying({ name: made.name, integrity: made.integrity }, 10_000);
    expect([result.outcome, result.looks]).toEqual(['confirmed', 3]);
  });

  it('is not waited for by a run that is being ended, and not taken to be missing', async () => {
    const { landed, ...ports } = scene.ports();
    const cancelled = { kind: 'unknown', code: 'cancelled', detail: 'cancelled' } as const;
    const ended = { ...landed, packument: async () => Promise.resolve(cancelled) };
    const result = await verifyRelease(release, { ...ports, landed: ended }, 60_000);
    expect([result.outcome, result.looks, scene.slept]).toEqual(['not-visible', 1, []]);
    expect(result.checks[0]?.outcome).toBe('unknown');
  });
});
