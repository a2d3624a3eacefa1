import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { type OidcIssuer, startOidc } from './publishing/oidc.ts';
import { signProvenance, type SigningOptions } from './publishing/bundles.ts';
import { type Sigstore, startSigstore } from './publishing/sigstore.ts';

let oidc: OidcIssuer;
let sigstore: Sigstore;
beforeAll(async () => {
  oidc = await startOidc();
  sigstore = await startSigstore(oidc);
});
afterAll(() => Promise.all([oidc.close(), sigstore.close()]));
afterEach(() => {
  for (const endpoint of [sigstore.fulcio, sigstore.rekorV1, sigstore.rekorV2, sigstore.tsa]) endpoint.heal();
  oidc.runAs({});
});

let count = 0;
/** Signs for a package of its own, and counts what the log has of it then. */
async function signOne(options: SigningOptions = {}) {
  const name = `signed-${(count += 1)}`;
  const subject = { name, version: '1.0.0', sha512: 'ab'.repeat(64) };
  const outcome = await signProvenance({ oidc, sigstore }, subject, options).then(
    (bundle) => ({ kind: createBundleVerifier(sigstore.trustedRoot, []).verify(bundle).kind, error: null }),
    (error: unknown) => ({ kind: null, error: (error as { code?: string }).code ?? String(error) }),
  );
  return { ...outcome, entries: sigstore.entriesOf(name).length };
}

const REKOR_V1 = { method: 'POST', path: '/api/v1/log/entries' } as const;
const REKOR_V2 = { method: 'POST', path: '/api/v2/log/entries' } as const;
const SIGNED = { kind: 'verified', error: null, entries: 1 };

describe('signing over HTTP', () => {
  it.each<[string, SigningOptions]>([
    ['Rekor v1, dsse', {}],
    ['Rekor v1, intoto', { entryType: 'intoto' }],
    ['Rekor v2 with a timestamp', { rekor: 'v2' }],
  ])('%s: the bundle verifies, and there is one entry', async (_name, options) => {
    expect(await signOne(options)).toEqual(SIGNED);
  });

  it('tells in the certificate who signed: the called workflow, and who called it', async () => {
    const called = 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main';
    oidc.runAs({ job_workflow_ref: called });
    const bundle = await signProvenance({ oidc, sigstore }, { name: 'who', version: '1.0.0', sha512: 'ab' });
    expect(createBundleVerifier(sigstore.trustedRoot, []).verify(bundle)).toMatchObject({
      value: {
        signer: {
          certificate: {
            san: `https://github.com/${called}`,
            extensions: { 18: `https://github.com/${oidc.claims.workflow_ref}` },
          },
        },
      },
    });
    expect(oidc.claims.workflow_ref).not.toBe(called);
  });
});

describe('when the log fails', () => {
  it('is one entry where the answer was lost and the client asks again: a conflict names its place', async () => {
    sigstore.rekorV1.fail({ ...REKOR_V1, fault: 'reset', landed: true, times: 1 });
    expect(await signOne({ retries: 1 })).toEqual(SIGNED);
    expect(sigstore.rekorV1.requests.slice(-3).map(({ method, status }) => [method, status])).toEqual([
      ['POST', 0],
      ['POST', 409],
      ['GET', 200],
    ]);
  });

  it('is one entry, and no bundle, where Rekor v2’s answer was lost: its conflict names no place', async () => {
    sigstore.rekorV2.fail({ ...REKOR_V2, fault: 'reset', landed: true, times: 1 });
    const outcome = await signOne({ rekor: 'v2', retries: 1 });
    expect(outcome).toEqual({ kind: null, error: 'TLOG_CREATE_ENTRY_ERROR', entries: 1 });
  });

  it.each<[string, Parameters<Sigstore['rekorV1']['fail']>[0], number]>([
    ['a reset before', { ...REKOR_V1, fault: 'reset' }, 0],
    ['500', { ...REKOR_V1, fault: { status: 500 } }, 0],
    ['a truncated answer', { ...REKOR_V1, fault: 'truncate' }, 1],
    ['an answer that comes too late', { ...REKOR_V1, fault: { delayMs: 1_500 } }, 1],
    ['a reset of one that landed', { ...REKOR_V1, fault: 'reset', landed: true }, 1],
  ])('%s: no bundle', async (_name, rule, entries) => {
    sigstore.rekorV1.fail(rule);
    expect(await signOne({ timeoutMs: 500 })).toEqual({ kind: null, error: 'TLOG_CREATE_ENTRY_ERROR', entries });
  });
});

describe('when the authorities fail', () => {
  it('logs nothing without a certificate', async () => {
    sigstore.fulcio.fail({ fault: { status: 503 } });
    expect(await signOne()).toEqual({ kind: null, error: 'CA_CREATE_SIGNING_CERTIFICATE_ERROR', entries: 0 });
  });

  it('makes no bundle without its timestamp', async () => {
    sigstore.tsa.fail({ fault: { status: 500 } });
    expect(await signOne({ rekor: 'v2' })).toMatchObject({ kind: null, error: 'TSA_CREATE_TIMESTAMP_ERROR' });
  });
});

describe('Fulcio', () => {
  async function ask(token: string, signedSubject: string): Promise<number> {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const content = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const proofOfPossession = sign('sha256', Buffer.from(signedSubject), privateKey).toString('base64');
    const body = {
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: { publicKey: { content }, proofOfPossession },
    };
    const url = `${sigstore.fulcio.url}/api/v2/signingCert`;
    return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status;
  }

  it('certifies for a good token and the key’s owner, and for nobody else', async () => {
    const { sub } = oidc.claims;
    const past = Math.floor(Date.now() / 1000) - 10;
    const other = await startOidc();
    expect({
      good: await ask(await oidc.token('sigstore'), sub),
      'another audience': await ask(await oidc.token('npm:registry.npmjs.org'), sub),
      expired: await ask(await oidc.token('sigstore', { exp: past }), sub),
      'another issuer’s key': await ask(await other.token('sigstore'), sub),
      'no proof': await ask(await oidc.token('sigstore'), 'repo:evil/demo:ref:refs/heads/main'),
      garbage: await ask('not a token', sub),
    }).toEqual({
      good: 201,
      'another audience': 401,
      expired: 401,
      'another issuer’s key': 401,
      'no proof': 400,
      garbage: 401,
    });
    await other.close();
  });
});

describe('the issuer', () => {
  it('gives its token only to the job, for the audience asked for', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = oidc.variables();
    expect((await fetch(`${url}&audience=x`)).status).toBe(401);
    oidc.runAs({ environment: 'npm', run_id: '42' });
    const answer = await fetch(`${url}&audience=x`, { headers: { authorization: `Bearer ${token}` } });
    const { value } = (await answer.json()) as { value: string };
    expect(await oidc.verify(value, 'x')).toMatchObject({ sub: 'repo:octo-org/demo:environment:npm', run_id: '42' });
    await expect(oidc.verify(value, 'y')).rejects.toThrow('aud');
  });
});
