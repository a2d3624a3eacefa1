import { describe, expect, it } from 'vitest';
import { gitlabClaims } from '../support/authorities/claims.ts';
import { provenance, rejected, unknown } from './evidence.ts';
import { attestedBy, baseline, drift, past } from './history.ts';

type Build = Parameters<typeof attestedBy>[0];

const versions = [
  past('1.0.0', '2024-01-01', { level: 'provenance' }),
  past('1.0.8', '2025-05-01', { level: 'provenance' }),
];
const BRANCH = { ref: 'refs/heads/main' };
const EVIL = { path: '.github/workflows/evil.yml' };
const OTHERS = { repository: 'mallory/demo', repository_id: '666', repository_owner_id: '667' };
const MOVED = { repository: 'octo-org/monorepo', repository_id: '2' };

/** This version built so, against the newest attested one of its line. */
function against(now: Build, before: Build = {}, options: { readonly defaultBranch?: string } = {}) {
  const attested = baseline(past('1.0.8', '2025-05-01'), attestedBy(before, '2025-05-01'));
  return drift({ versions, attested, provenance: attestedBy(now, '2025-06-01'), options });
}

describe('one change', () => {
  it.each<readonly [string, Build, Build, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['a later commit, run and tag', { sha: 'a'.repeat(40), run_id: '2', ref: 'refs/tags/v1.0.9' }, {}, []],
    ['another workflow', EVIL, {}, ['medium workflow-changed']],
    ['a branch for a tag', BRANCH, {}, ['low ref-kind-changed']],
    ['a tag for a branch', {}, BRANCH, ['low ref-kind-changed']],
    ['another branch', { ref: 'refs/heads/next' }, BRANCH, []],
    ['a pull request', { ref: 'refs/pull/7/merge' }, BRANCH, ['low ref-kind-changed']],
    ['a pull request for a tag', { ref: 'refs/pull/7/merge' }, {}, ['low ref-kind-changed']],
    ['another event', { event_name: 'workflow_dispatch' }, {}, ['low trigger-changed']],
    ['another runner', { runner_environment: 'self-hosted' }, {}, ['medium builder-changed']],
    ['a rename', { repository: 'octo-org/renamed' }, {}, ['info repository-changed']],
    ['a renamed owner', { repository: 'octo-inc/demo' }, {}, ['info repository-changed']],
    ['a transfer', { repository: 'other-org/demo', repository_owner_id: '9' }, {}, ['medium repository-changed']],
    ['a move within one owner', MOVED, {}, ['medium repository-changed']],
    ['another owner', OTHERS, {}, ['high repository-changed']],
    [
      'the name taken over by another owner',
      { repository_id: '666', repository_owner_id: '667' },
      {},
      ['high repository-changed'],
    ],
    ['the name made anew by the same owner', { repository_id: '666' }, {}, ['medium repository-changed']],
  ])('%s', (_, now, before, codes) => expect(against(now, before).codes).toEqual(codes));

  it('names both values, and the version that differs', () => {
    const [message] = against(EVIL).messages;
    expect(message).toMatch(/evil\.yml.*release\.yml.*1\.0\.8 \(2025-05-01\)/);
    expect(against(OTHERS).messages[0]).toMatch(
      /mallory\/demo \(id 666, owner id 667\).*octo-org\/demo \(id 123456789/,
    );
  });
});

describe('several at once', () => {
  const compound = ['high identity-drift-compound'];
  it.each<readonly [string, Build, readonly string[]]>([
    ['workflow and branch', { ...EVIL, ...BRANCH }, compound],
    ['workflow and event', { ...EVIL, event_name: 'workflow_dispatch' }, compound],
    ['workflow and runner', { ...EVIL, runner_environment: 'self-hosted' }, compound],
    ['runner and event', { runner_environment: 'self-hosted', event_name: 'schedule' }, compound],
    ['owner and workflow', { ...OTHERS, ...EVIL }, compound],
    ['a transfer and a workflow', { repository_owner_id: '9', repository: 'x/demo', ...EVIL }, compound],
    [
      'a move within one owner, with all that comes with it',
      { ...MOVED, ...EVIL, ...BRANCH, event_name: 'schedule' },
      ['medium repository-changed'],
    ],
    ['a move within one owner and another runner', { ...MOVED, runner_environment: 'self-hosted' }, compound],
    [
      'ref and event, which go together',
      { ...BRANCH, event_name: 'workflow_dispatch' },
      ['low ref-kind-changed', 'low trigger-changed'],
    ],
    [
      'a rename and a workflow',
      { repository: 'octo-org/renamed', ...EVIL },
      ['info repository-changed', 'medium workflow-changed'],
    ],
    [
      'a rename, a workflow and a runner',
      { repository: 'octo-org/renamed', ...EVIL, runner_environment: 'self-hosted' },
      [...compound, 'info repository-changed'],
    ],
  ])('%s', (_, now, codes) => expect(against(now).codes).toEqual(codes));

  it('lists its parts', () => {
    const [message] = against({ ...EVIL, ...BRANCH }).messages;
    expect(message).toMatch(/evil\.yml.*a branch, not a tag.*refs\/heads\/main/);
  });

  it('a new workflow on a branch that is not the default one', () => {
    const side = { ...EVIL, ref: 'refs/heads/side' };
    expect(against(side, BRANCH, { defaultBranch: 'main' }).codes).toEqual(compound);
    expect(against(side, BRANCH, { defaultBranch: 'side' }).codes).toEqual(['medium workflow-changed']);
    expect(against(side, BRANCH).codes).toEqual(['medium workflow-changed']);
    expect(against({ ref: 'refs/heads/side' }, BRANCH, { defaultBranch: 'main' }).codes).toEqual([]);
  });
});

describe('what certificates do not state', () => {
  it('a reusable workflow: the caller counts, and is not compared with what is called', () => {
    const calls = { job_workflow_ref: 'octo-org/shared/.github/workflows/npm.yml@refs/heads/main' };
    expect(against(calls).codes).toEqual([]);
    expect(against({ ...calls, ...EVIL, job_workflow_ref: calls.job_workflow_ref }, calls).codes).toEqual([
      'medium workflow-changed',
    ]);
  });
  it('an early certificate has no caller and no ids: the signing workflow and the names count', () => {
    const early = attestedBy({}, '2025-05-01');
    if (early.kind !== 'verified') throw new Error('it is verified');
    const signer = { ...early.value.signer, workflow: null, repositoryId: null, ownerId: null, runner: null };
    const attested = baseline(past('1.0.8', '2025-05-01'), { kind: 'verified', value: { ...early.value, signer } });
    const codes = (now: Build) => drift({ versions, attested, provenance: attestedBy(now, '2025-06-01') }).codes;
    expect(codes({})).toEqual([]);
    expect(codes(EVIL)).toEqual(['medium workflow-changed']);
    expect(codes(MOVED)).toEqual(['medium repository-changed']);
    expect(codes(OTHERS)).toEqual(['high repository-changed']);
  });
  it('an early certificate of a reusable workflow: one of another repository is another one', () => {
    const early = (repository: string) => {
      const path = '.github/workflows/npm.yml';
      const proof = attestedBy({ job_workflow_ref: `${repository}/${path}@refs/heads/main` }, '2025-05-01');
      if (proof.kind !== 'verified') throw new Error('it is verified');
      const signer = { ...proof.value.signer, workflow: null };
      return { kind: 'verified', value: { ...proof.value, signer } } as const;
    };
    const attested = baseline(past('1.0.8', '2025-05-01'), early('octo-org/shared'));
    expect(drift({ versions, attested, provenance: early('octo-org/shared') }).codes).toEqual([]);
    expect(drift({ versions, attested, provenance: early('mallory/shared') }).codes).toEqual([
      'medium workflow-changed',
    ]);
  });
  it('another issuer: that it states the same ids makes it no rename', () => {
    const forged = { iss: 'https://issuer.evil.example', repository: 'mallory/demo' };
    expect(against(forged).codes).toEqual(['high identity-drift-compound']);
  });
  it('another provider: its ids are other repositories’', () => {
    const attested = baseline(
      past('1.0.8', '2025-05-01'),
      attestedBy({ repository_id: '4242', repository_owner_id: '2121' }, '2025-05-01'),
    );
    expect(drift({ versions, attested, provenance: provenance(gitlabClaims()) }).codes).toEqual([
      'high identity-drift-compound',
    ]);
  });
});

describe('against the base', () => {
  const base = (build: Build, version = '1.0.3') =>
    baseline(past(version, '2025-03-01', { level: 'provenance' }), attestedBy(build, '2025-03-01'));
  const scene = (loggedAt: string, before: Build, line: Build, now: Build) => ({
    versions,
    base: base(before),
    attested: baseline(past('1.0.8', loggedAt), attestedBy(line, loggedAt)),
    provenance: attestedBy(now, '2025-06-01'),
  });
  it('a way that the line has had for long is milder, and never compound', () => {
    expect(drift(scene('2025-05-01', {}, EVIL, EVIL)).codes).toEqual(['low workflow-changed']);
    const both = { ...EVIL, runner_environment: 'self-hosted' };
    expect(drift(scene('2025-05-01', {}, both, both)).codes).toEqual(['low workflow-changed', 'low builder-changed']);
    expect(drift(scene('2025-05-01', {}, OTHERS, OTHERS)).codes).toEqual(['medium repository-changed']);
  });
  it('a way that began days ago is not: one bad version does not make the next look normal', () => {
    expect(drift(scene('2025-05-20', {}, EVIL, EVIL)).codes).toEqual(['medium workflow-changed']);
    expect(drift(scene('2025-05-20', {}, OTHERS, OTHERS)).codes).toEqual(['high repository-changed']);
  });
  it('and against the line count together', () => {
    expect(drift(scene('2025-05-01', { runner_environment: 'self-hosted' }, EVIL, {})).codes).toEqual([
      'medium workflow-changed',
      'low builder-changed',
    ]);
    expect(drift(scene('2025-05-20', { runner_environment: 'self-hosted' }, EVIL, {})).codes).toEqual([
      'high identity-drift-compound',
    ]);
  });
  it('alone', () => {
    expect(drift({ versions: null, base: base({}), provenance: attestedBy(EVIL, '2025-06-01') }).codes).toEqual([
      'medium workflow-changed',
    ]);
  });
  it('not of a newer major', () => {
    const codes = drift({
      versions,
      base: base({}, '2.0.0'),
      attested: baseline(past('1.0.8', '2025-05-01'), attestedBy(EVIL, '2025-05-01')),
      provenance: attestedBy(EVIL, '2025-06-01'),
    }).codes;
    expect(codes).toEqual([]);
  });
});

describe('a first provenance', () => {
  const named = (...paths: readonly string[]) =>
    paths.map((path, index) => past(`1.0.${index}`, '2024-01-01', { repository: { host: 'github.com', path } }));
  const first = { provenance: attestedBy({}, '2025-06-01') };
  it.each([
    ['the repository that package.json named', named('Octo-Org/Demo'), []],
    ['one that any of them named', named('mallory/demo', 'octo-org/demo', 'else/demo'), []],
    ['another one of the same owner', named('octo-org/old'), ['medium repository-changed']],
    ['another owner’s', named('acme/demo'), ['high repository-changed']],
    ['another whose name merely begins alike', named('octo-org-x/demo', 'octo/demo'), ['high repository-changed']],
    ['where none was named', [past('1.0.0', '2024-01-01', { repository: null })], []],
    ['of a first version', [], []],
  ])('from %s', (_, versions, codes) => expect(drift({ ...first, versions }).codes).toEqual(codes));

  it('is not one where earlier provenance could not be fetched', () => {
    const attested = baseline(past('1.0.0', '2024-01-01', { level: 'provenance' }), unknown('timeout'));
    expect(drift({ ...first, versions: named('acme/demo'), attested }).codes).toEqual([]);
  });
  it('is one where earlier provenance does not hold', () => {
    const attested = baseline(past('1.0.0', '2024-01-01', { level: 'provenance' }), rejected('attestation-invalid'));
    expect(drift({ ...first, versions: named('acme/demo'), attested }).codes).toEqual(['high repository-changed']);
  });
  it('counts the base’s package.json where the line is unknown', () => {
    const base = baseline(past('1.0.0', '2024-01-01', { repository: { host: 'github.com', path: 'acme/demo' } }));
    expect(drift({ ...first, versions: null, base }).codes).toEqual(['high repository-changed']);
  });
});
