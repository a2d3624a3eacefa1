import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLSA_V02, SLSA_V1 } from '../../src/attestation/statement.ts';
import type { Outcome, ProvenanceFact } from '../../src/model/evidence.ts';
import { verifyProvenance } from '../../src/verify/provenance.ts';
import type { AttestRequest } from '../support/authorities/authorities.ts';
import { emailClaims, githubClaims, gitlabClaims, circleciClaims } from '../support/authorities/claims.ts';
import { provenanceGitLab, provenanceV02, provenanceV1 } from '../support/authorities/statements.ts';
import type { SerializedBundle } from '../support/authorities/wire.ts';
import { type Bench, startBench } from './bench.ts';

const id = { name: '@octo-org/demo', version: '1.0.0' };
const sha512 = 'ab'.repeat(64);
const of = { ...id, sha512 };
const purl = 'pkg:npm/%40octo-org/demo@1.0.0';
const claims = githubClaims();

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

function judge(bundle: SerializedBundle, predicateType: string = SLSA_V1): Outcome<ProvenanceFact> {
  const [checked] = bench.check({ attestations: [{ predicateType, bundle }] });
  if (checked === undefined) throw new Error('one attestation was served');
  return checked.outcome.kind === 'verified' ? verifyProvenance(checked.outcome.value, id, sha512) : checked.outcome;
}

async function attest(more: Partial<AttestRequest> = {}): Promise<SerializedBundle> {
  return bench.authorities.attest({ statement: provenanceV1(of, claims), claims, ...more });
}

describe('each way npm has written it', () => {
  const gitlab = gitlabClaims();
  it.each([
    ['workflow/v1', SLSA_V1, { statement: provenanceV1(of, claims), claims }],
    ['gha/v2', SLSA_V02, { statement: provenanceV02(of, claims, 'npmGhaV2'), claims }],
    [
      'gha@v1, early certificate',
      SLSA_V02,
      {
        statement: provenanceV02(of, claims, 'npmGhaV1'),
        claims,
        certificate: { early: true },
      },
    ],
    [
      'gha@v0, early certificate',
      SLSA_V02,
      {
        statement: provenanceV02(of, claims, 'npmGhaV0'),
        claims,
        certificate: { early: true },
      },
    ],
    ['gitlab/v0alpha1', SLSA_V02, { statement: provenanceGitLab(of, gitlab), claims: gitlab }],
  ] as const)('%s', async (_case, predicateType, request) => {
    const outcome = judge(await bench.authorities.attest(request), predicateType);
    expect(outcome).toMatchObject({ kind: 'verified', value: { disagreements: [], issuerKnown: true } });
  });

  it.each([
    ['SLSA v1', provenanceV1(of, claims), ['predicate', 'buildDefinition', 'buildType']],
    ['SLSA v0.2', provenanceV02(of, claims), ['predicate', 'buildType']],
  ] as const)('a build type nobody knows is neither good nor bad: %s', async (_case, statement, path) => {
    const changed = structuredClone(statement) as Record<string, unknown>;
    let place: Record<string, unknown> = changed;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
    place[path.at(-1) ?? ''] = 'https://example.com/build/v9';
    expect(judge(await attest({ statement: changed }), statement.predicateType)).toMatchObject({
      kind: 'unsupported',
      code: 'attestation-unsupported',
    });
  });

  it('no build type at all is unsupported too', async () => {
    const statement = { ...provenanceV1(of, claims), predicate: {} };
    expect(judge(await attest({ statement }))).toMatchObject({ kind: 'unsupported' });
  });
});

describe('the subject', () => {
  it.each([
    ['another package', [{ name: 'pkg:npm/lodash@1.0.0', digest: { sha512 } }]],
    ['another version', [{ name: `${purl}-rc.1`, digest: { sha512 } }]],
    ['a scope that is not escaped', [{ name: 'pkg:npm/@octo-org/demo@1.0.0', digest: { sha512 } }]],
    ['a purl of another type', [{ name: purl.replace('npm', 'pypi'), digest: { sha512 } }]],
    ['a purl with a qualifier', [{ name: `${purl}?x=y`, digest: { sha512 } }]],
    ['other bytes', [{ name: purl, digest: { sha512: 'cd'.repeat(64) } }]],
    ['no sha512', [{ name: purl, digest: { sha256: 'ab'.repeat(32) } }]],
    [
      'the same subject twice',
      [
        { name: purl, digest: { sha512 } },
        { name: purl, digest: { sha512 } },
      ],
    ],
    [
      'the good one and one of other bytes',
      [
        { name: purl, digest: { sha512 } },
        { name: purl, digest: { sha512: 'cd'.repeat(64) } },
      ],
    ],
    [
      'purl and hash, but of two subjects',
      [
        { name: purl, digest: { sha512: 'cd'.repeat(64) } },
        { name: 'pkg:npm/other@1.0.0', digest: { sha512 } },
      ],
    ],
    ['none', []],
  ])('%s', async (_case, subject) => {
    const statement = { ...provenanceV1(of, claims), subject };
    expect(judge(await attest({ statement }))).toMatchObject({
      kind: 'rejected',
      code: 'attestation-subject-mismatch',
    });
  });

  it('one of several is enough: a monorepo’s statement may be about all its packages', async () => {
    const subject = [
      { name: 'pkg:npm/other@1.0.0', digest: { sha512: 'cd'.repeat(64) } },
      { name: purl, digest: { sha512 } },
    ];
    expect(judge(await attest({ statement: { ...provenanceV1(of, claims), subject } })).kind).toBe('verified');
  });

  it('hex in capitals is the same digest', async () => {
    const subject = [{ name: purl, digest: { sha512: sha512.toUpperCase() } }];
    expect(judge(await attest({ statement: { ...provenanceV1(of, claims), subject } })).kind).toBe('verified');
  });
});

describe('the signer', () => {
  it('a registry’s key builds nothing', async () => {
    const bundle = await bench.authorities.attestPublish({ ...of, statement: provenanceV1(of, claims) });
    expect(judge(bundle)).toMatchObject({ kind: 'unsupported', code: 'attestation-unsupported' });
  });

  it('a person is verified, and no CI provider', async () => {
    const bundle = await attest({ claims: emailClaims() });
    expect(judge(bundle)).toMatchObject({
      kind: 'verified',
      value: { issuerKnown: false, signer: { provider: 'other', san: 'octocat@example.com' } },
    });
  });

  it('CircleCI is one that is known', async () => {
    const circleci = circleciClaims();
    expect(judge(await attest({ claims: circleci }))).toMatchObject({
      value: { issuerKnown: true, signer: { provider: 'circleci', issuer: circleci.iss } },
    });
  });

  it('an issuer that merely starts like GitHub’s is somebody else', async () => {
    const iss = 'https://token.actions.githubusercontent.com.example.com';
    expect(judge(await attest({ claims: githubClaims({ iss }) }))).toMatchObject({
      value: { issuerKnown: false, signer: { provider: 'other' } },
    });
  });
});
