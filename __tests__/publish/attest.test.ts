import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import type { IdTokenPort, SignerPort, TokenClaims } from '../../src/model/publish.ts';
import { attest } from '../../src/publish/attest.ts';
import { provenanceStatement } from '../../src/publish/statement.ts';
import { profileOf } from '../support/authorities/certificate-profile.ts';
import { startSigstore } from '../support/publishing/sigstore.ts';
import { workflowClaims } from '../support/publishing/token-claims.ts';
import {
  REKORS,
  type SigningStage,
  packedTarball,
  readyToAttest,
  startSigning,
  tokenClaims,
} from '../support/signing.ts';

const { tarball } = packedTarball('@octo/demo');

let stage: SigningStage;
beforeAll(async () => {
  stage = await startSigning();
});
afterEach(() => stage.oidc.runAs({}));
afterAll(() => stage.close());

/** Attests with the stage, or with a part of it exchanged. */
async function attesting(
  more: { signer?: SignerPort; identity?: IdTokenPort; claims?: TokenClaims | null; preflighted?: object } = {},
) {
  const before = stage.sigstore.entries().length;
  const { signer = stage.signer('v1'), identity = stage.identity, claims = stage.claims() } = more;
  const { preflighted, packed } = readyToAttest(tarball, claims, more.preflighted);
  const result = await attest(preflighted, packed, { identity, signer, verifier: stage.verifier });
  return { ...result, logged: stage.sigstore.entries().length - before };
}

const code = (result: Awaited<ReturnType<typeof attesting>>) =>
  result.kind === 'failed' ? result.problem.code : result.kind;

/** A signer that has already signed, as somebody between us and the services would answer. */
const answering = (bundle: unknown): SignerPort => ({
  sign: async (_payload, _payloadType, identity) => {
    await identity();
    return { attempt: { kind: 'done', value: { bundle } }, writes: { certain: 1, possible: 0 } };
  },
});

/** As a run of these claims would have signed it; `early`: with a certificate that says nothing of ids or the run. */
function bundleOf(statement: object, claims = stage.oidc.claims, { by = stage.sigstore, early = false } = {}) {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const payloadType = 'application/vnd.in-toto+json';
  return by.makeBundle({ kind: 'keyless', payload, payloadType, profile: profileOf(claims, { early }) });
}

describe.each(REKORS)('with Rekor %s', (rekor) => {
  it('makes verified provenance of these bytes and this run, with one entry in the log', async () => {
    const result = await attesting({ signer: stage.signer(rekor) });
    if (result.kind !== 'attested') throw new Error(JSON.stringify(result));
    const { value, writes, logged } = result;
    expect({ writes, logged }).toEqual({ writes: { certain: 1, possible: 0 }, logged: 1 });
    expect(value.tarball.sha512).toBe(tarball.sha512);
    expect(value.provenance).toMatchObject({ issuerKnown: true, disagreements: [] });
    expect(value.log.logIndex).toBe(stage.sigstore.entries().at(-1)?.logIndex);
    // Rekor v2 vouches for no time; the timestamp authority does, and our verifier has checked it.
    expect(value.log.loggedAt === null).toBe(rekor === 'v2');
  });
});

describe('runs that sign as somebody else would expect', () => {
  it.each([
    ['from a reusable workflow', { job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/tags/v1' }],
    ['from a branch with an @ in it', { ref: 'refs/heads/release@next' }],
    ['a second attempt', { run_attempt: '2' }],
    ['in an environment', { environment: 'npm' }],
  ])('%s', async (_case, run) => {
    stage.oidc.runAs(run);
    expect(code(await attesting())).toBe('attested');
  });
});

describe('what is signed but not this run’s is not used', () => {
  const claims = () => stage.claims();
  it.each<[string, Partial<TokenClaims>]>([
    ['commit', { sha: '0'.repeat(40) }],
    ['run id', { runId: '1' }],
    ['attempt', { runAttempt: '9' }],
    ['repository', { repository: 'octo-org/other' }],
    ['repository id', { repositoryId: '1' }],
    ['owner id', { ownerId: '1' }],
    ['ref', { ref: 'refs/heads/other' }],
    ['workflow', { workflowRef: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.0.0' }],
    ['signing workflow', { jobWorkflowRef: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.0.0' }],
    ['trigger', { event: 'workflow_dispatch' }],
    ['runner', { runnerEnvironment: 'self-hosted' }],
    ['visibility', { repositoryVisibility: 'private' }],
    ['issuer', { issuer: 'https://token.actions.githubusercontent.com/octo' }],
  ])('a token with another %s than preflight saw is not sent anywhere', async (_field, change) => {
    const asked = stage.sigstore.fulcio.requests.length;
    const result = await attesting({ claims: { ...claims(), ...change } });
    expect([code(result), result.logged, result.writes]).toEqual(['ATTEST_REFUSED', 0, { certain: 0, possible: 0 }]);
    expect(stage.sigstore.fulcio.requests.length).toBe(asked);
  });

  it.each<[string, Partial<Parameters<typeof workflowClaims>[0]>]>([
    ['commit', { sha: '1'.repeat(40) }],
    ['run id', { run_id: '1' }],
    ['attempt', { run_attempt: '9' }],
    ['repository', { repository: 'octo-org/other' }],
    ['repository id', { repository_id: '1' }],
    ['owner id', { repository_owner_id: '1' }],
    ['ref', { ref: 'refs/heads/other' }],
    ['workflow', { workflow_ref: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.0.0' }],
    ['signing workflow', { job_workflow_ref: 'octo-org/demo/.github/workflows/other.yml@refs/tags/v1.0.0' }],
    ['trigger', { event_name: 'workflow_dispatch' }],
    ['runner', { runner_environment: 'self-hosted' }],
    ['visibility', { repository_visibility: 'private' }],
    ['issuer', { iss: 'https://token.actions.githubusercontent.com/octo' }],
  ])('a certificate with another %s', async (_field, change) => {
    const own = provenanceStatement(tarball.manifest, tarball.sha512, claims());
    const result = await attesting({ signer: answering(await bundleOf(own, workflowClaims(change))) });
    expect([code(result), result.writes.certain]).toEqual(['ATTEST_IDENTITY', 1]);
  });

  it('a certificate that does not state of which run it is', async () => {
    const own = provenanceStatement(tarball.manifest, tarball.sha512, claims());
    const early = await bundleOf(own, stage.oidc.claims, { early: true });
    expect(code(await attesting({ signer: answering(early) }))).toBe('ATTEST_IDENTITY');
  });

  it('a statement about other bytes', async () => {
    const other = provenanceStatement(tarball.manifest, 'cd'.repeat(64), claims());
    expect(code(await attesting({ signer: answering(await bundleOf(other)) }))).toBe('ATTEST_INVALID');
  });

  it('another statement about these bytes, though it agrees with the certificate', async () => {
    const own = provenanceStatement(tarball.manifest, tarball.sha512, claims());
    const more = await bundleOf({ ...own, note: 'smuggled' });
    expect(code(await attesting({ signer: answering(more) }))).toBe('ATTEST_INVALID');
  });

  it('a signature of another Sigstore', async () => {
    const stranger = await startSigstore(stage.oidc);
    try {
      const own = provenanceStatement(tarball.manifest, tarball.sha512, claims());
      const bundle = await bundleOf(own, stage.oidc.claims, { by: stranger });
      expect(code(await attesting({ signer: answering(bundle) }))).toBe('ATTEST_INVALID');
      // The same, accepted by those who trust the stranger: it is the trust that is missing.
      expect(createBundleVerifier(stranger.trustedRoot, []).verify(bundle).kind).toBe('verified');
    } finally {
      await stranger.close();
    }
  });

  it.each([
    ['nothing', null],
    ['no bundle', { mediaType: 'text/html' }],
    ['a list', []],
  ])('%s', async (_case, bundle) => {
    expect(code(await attesting({ signer: answering(bundle) }))).toBe('ATTEST_INVALID');
  });
});

describe('what preflight has not judged is not signed', () => {
  it.each<[string, Parameters<typeof attesting>[0]]>([
    ['without an identity', { claims: null }],
    ['package.json alone', { preflighted: { of: 'package.json' } }],
    ['other bytes', { preflighted: { facts: { manifest: { integrity: `sha512-${'A'.repeat(86)}==` } } } }],
    ['bytes without a hash', { preflighted: { facts: { manifest: { integrity: null } } } }],
  ])('%s', async (_case, more) => {
    const asked = stage.oidc.issued.length;
    const result = await attesting(more);
    expect([code(result), result.logged, stage.oidc.issued.length - asked]).toEqual(['ATTEST_NOT_PREFLIGHTED', 0, 0]);
  });

  it('the statement names the version as the registry will, not as package.json does', async () => {
    const result = await attesting({ preflighted: { version: '1.0.1' } });
    expect([code(result), stage.sigstore.entries().at(-1)?.subjects]).toEqual([
      'attested',
      ['pkg:npm/%40octo/demo@1.0.1'],
    ]);
  });
});

describe('a token that cannot be had', () => {
  const identity = (attempt: Awaited<ReturnType<IdTokenPort['token']>>): IdTokenPort => ({
    ...stage.identity,
    token: () => Promise.resolve(attempt),
  });

  it.each([
    ['is refused', { kind: 'refused', status: 403, message: 'no' } as const, 'ATTEST_REFUSED'],
    ['is not answered', { kind: 'unreachable', message: 'timeout' } as const, 'ATTEST_UNAVAILABLE'],
  ])('because it %s: nothing is signed', async (_case, attempt, expected) => {
    const result = await attesting({ identity: identity(attempt) });
    expect([code(result), result.logged]).toEqual([expected, 0]);
  });

  it('because its claims cannot be read: it is sent nowhere, and not shown', async () => {
    const result = await attesting({
      identity: {
        ...stage.identity,
        token: () => Promise.resolve({ kind: 'done', value: 'planted-secret' }),
        claims: () => null,
      },
    });
    expect([code(result), result.logged]).toEqual(['ATTEST_REFUSED', 0]);
    expect(JSON.stringify(result)).not.toContain('planted-secret');
  });
});

it('says what an entry in vain was, and that there is none where there is none', async () => {
  const own = provenanceStatement(tarball.manifest, 'cd'.repeat(64), tokenClaims(stage.oidc.claims));
  const invalid = await attesting({ signer: answering(await bundleOf(own)) });
  const refused = await attesting({ claims: { ...stage.claims(), runId: '1' } });
  const hints = [invalid, refused].map((result) => (result.kind === 'failed' ? result.problem.hint : ''));
  expect(hints).toEqual([expect.stringContaining('1 entry written'), expect.stringContaining('Nothing was written')]);
});
