import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { profileOf } from './authorities/certificate-profile.ts';
import { signProvenance } from './publishing/bundles.ts';
import { type OidcIssuer, startOidc } from './publishing/oidc.ts';
import { clientBody } from './publishing/publish-body.ts';
import { type PublicRegistry, startPublicRegistry } from './publishing/registry.ts';
import { type Sigstore, startSigstore } from './publishing/sigstore.ts';
import type { Packument } from './registry/documents.ts';
import { makePackage, type PackageInput } from './registry/packages.ts';

let oidc: OidcIssuer;
let sigstore: Sigstore;
let registry: PublicRegistry;
beforeAll(async () => {
  oidc = await startOidc();
  sigstore = await startSigstore(oidc);
  registry = await startPublicRegistry(sigstore, oidc);
});
afterAll(() => Promise.all([registry.close(), sigstore.close(), oidc.close()]));
afterEach(() => {
  registry.delays = {};
  registry.tamper = null;
  registry.endpoint.heal();
  oidc.runAs({});
});

let count = 0;
const packed = (input: Partial<PackageInput> = {}) =>
  makePackage({ name: `package-${(count += 1)}`, version: '1.0.0', ...input });

async function call(method: string, path: string, body?: object, token: string | null = registry.token) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(new URL(path, registry.url), init);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

const put = (of: ReturnType<typeof packed>, given?: Parameters<typeof clientBody>[1], token?: string | null) =>
  call('PUT', `/${encodeURIComponent(of.name)}`, clientBody(of, given), token);
const sign = (of: ReturnType<typeof packed>) => signProvenance({ oidc, sigstore }, of);

async function exchange(name: string, audience = 'npm:127.0.0.1') {
  const { status, body } = await call(
    'POST',
    `/-/npm/v1/oidc/token/exchange/package/${name}`,
    {},
    await oidc.token(audience),
  );
  return { status, token: String(body['token']), message: body['message'] };
}

describe('provenance that the registry refuses', () => {
  it.each<[string, Parameters<OidcIssuer['runAs']>[0], RegExp]>([
    [
      'a private repository',
      { repository_visibility: 'private' },
      /source repository visibility: "private"\. Only public/,
    ],
    [
      'a runner of one’s own',
      { runner_environment: 'self-hosted' },
      /runner environment: "self-hosted"\. Only "github-hosted"/,
    ],
    [
      'another repository than package.json names',
      { repository: 'octo-org/fork' },
      /"repository\.url" is "git\+https:\/\/github\.com\/octo-org\/demo\.git", expected to match "https:\/\/github\.com\/octo-org\/fork" from provenance/,
    ],
  ])('%s', async (_name, run, said) => {
    oidc.runAs(run);
    const made = packed();
    const { status, body } = await put(made, { bundle: await sign(made) });
    expect([status, body['error']]).toEqual([422, expect.stringMatching(said)]);
    expect(body['error']).toContain('Error verifying sigstore provenance bundle: ');
    expect(registry.versions(made.name)).toEqual([]);
  });

  it('no repository at all, another package’s bundle, and one whose payload was changed', async () => {
    const nameless = packed({ repository: null });
    const [one, other] = [packed(), packed()];
    const changed = structuredClone(await sign(one));
    const payload = Buffer.from(JSON.stringify({ made: 'up' })).toString('base64');
    const answers = [
      await put(nameless, { bundle: await sign(nameless) }),
      await put(one, { bundle: await sign(other) }),
      await put(one, { bundle: { ...changed, dsseEnvelope: { ...changed.dsseEnvelope, payload } } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(answers[0]?.body['error']).toContain('"repository.url" is "", expected to match');
    expect(registry.versions(one.name)).toEqual([]);
  });
});

describe('what is served', () => {
  it('has a signature and both attestations, and all of it verifies', async () => {
    const made = packed({ name: '@octo/served' });
    expect((await put(made, { bundle: await sign(made) })).status).toBe(200);
    const { body } = await call('GET', '/@octo%2fserved');
    const { versions, time, 'dist-tags': tags } = body as unknown as Packument;
    const { dist } = versions['1.0.0'] ?? {};
    expect([tags, dist?.integrity, typeof time?.['1.0.0']]).toEqual([{ latest: '1.0.0' }, made.integrity, 'string']);
    expect(dist?.signatures?.map(({ keyid }) => keyid)).toEqual([registry.key.keyid]);
    const { pathname } = new URL(dist?.attestations?.url ?? '');
    const { attestations } = (await call('GET', pathname)).body as { attestations: readonly { bundle: object }[] };
    const { keyid, spki } = registry.key;
    const key = { keyid, spki, usage: 'npm:attestations', start: null, end: null } as const;
    const verifier = createBundleVerifier(sigstore.trustedRoot, [key]);
    expect(attestations.map(({ bundle }) => verifier.verify(bundle).kind)).toEqual(['verified', 'verified']);
    const tarball = await fetch(dist?.tarball ?? '');
    expect(Buffer.from(await tarball.arrayBuffer()).equals(made.tarball)).toBe(true);
  });

  it('appears document by document, and the tag moves with the packument', async () => {
    const first = packed();
    await registry.seed(first);
    registry.delays = {
      packument: { answers: 1 },
      version: { answers: 2 },
      attestations: { answers: 2 },
      tarball: 60_000,
    };
    const made = packed({ name: first.name, version: '1.1.0' });
    await put(made, { bundle: await sign(made) });
    expect(registry.versions(first.name)).toEqual(['1.0.0', '1.1.0']);
    const seen = [];
    for (let round = 0; round < 3; round += 1) {
      const { body } = await call('GET', `/${first.name}`);
      const { versions, 'dist-tags': tags } = body as unknown as Packument;
      const version = await call('GET', `/${first.name}/1.1.0`);
      const attestations = await call('GET', `/-/npm/v1/attestations/${first.name}@1.1.0`);
      seen.push([Object.keys(versions).length, tags['latest'], version.status, attestations.status]);
    }
    expect(seen).toEqual([
      [1, '1.0.0', 404, 404],
      [2, '1.1.0', 404, 404],
      [2, '1.1.0', 200, 200],
    ]);
    const tarball = `/${first.name}/-/${first.name}-1.1.0.tgz`;
    expect((await fetch(new URL(tarball, registry.url))).status).toBe(404);
    registry.reveal();
    expect((await fetch(new URL(tarball, registry.url))).status).toBe(200);
  });

  it('is nothing at all of a new package that cannot be seen yet', async () => {
    registry.delays = { packument: 60_000 };
    const made = packed();
    await put(made);
    expect((await call('GET', `/${made.name}`)).status).toBe(404);
    expect((await put(made)).body['error']).toBe('You cannot publish over the previously published versions: 1.0.0.');
  });

  it('may be tampered with', async () => {
    const made = packed();
    await registry.seed(made);
    registry.tamper = (served) => {
      if (served.kind === 'packument') served.document['dist-tags']['latest'] = '6.6.6';
    };
    expect((await call('GET', `/${made.name}`)).body['dist-tags']).toEqual({ latest: '6.6.6' });
  });
});

describe('who may publish', () => {
  it('gives a token for one package to the workflow that it trusts, and to no other', async () => {
    const made = packed();
    await registry.seed(made);
    expect(await exchange(made.name)).toMatchObject({
      status: 404,
      message: 'OIDC token exchange error - package not found',
    });
    registry.trust(made.name, { repository: 'octo-org/demo', workflow: 'release.yml', environment: 'npm' });
    const refused = [await exchange(made.name)];
    for (const run of [{ repository: 'Octo-Org/demo' }, { path: '.github/workflows/ci.yml' }]) {
      oidc.runAs({ environment: 'npm', ...run });
      refused.push(await exchange(made.name));
    }
    oidc.runAs({ environment: 'npm' });
    refused.push(await exchange(made.name, 'npm:registry.example.com'));
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 401]);
    const { status, token } = await exchange(made.name);
    const other = packed();
    const [own, foreign] = [
      packed({ name: made.name, version: '2.0.0' }),
      packed({ name: other.name, version: '2.0.0' }),
    ];
    expect([status, (await put(own, {}, token)).status, (await put(foreign, {}, token)).status]).toEqual([
      201, 200, 404,
    ]);
    expect((await call('PUT', `/-/package/${made.name}/dist-tags/next`, { a: 1 }, token)).status).toBe(401);
  });

  it('has no trusted publisher for a name that nobody has published', async () => {
    registry.trust('first-publish', { repository: 'octo-org/demo', workflow: 'release.yml' });
    expect(await exchange('first-publish')).toMatchObject({ status: 404 });
  });

  it('asks for a one-time password, and for packages of one’s own', async () => {
    registry.addUser({ name: 'careful', token: 'npm_careful', otp: '123456' });
    registry.addUser({ name: 'narrow', token: 'npm_narrow', packages: ['narrow'] });
    const made = packed();
    const statuses = [];
    for (const token of [null, 'npm_unknown', 'npm_careful', 'npm_narrow'])
      statuses.push((await put(made, {}, token)).status);
    expect(statuses).toEqual([401, 404, 401, 403]);
  });

  it('takes scoped packages only when they are public', async () => {
    const scoped = packed({ name: '@octo/scoped' });
    expect((await put(scoped, { access: null })).status).toBe(402);
    expect((await put(scoped)).status).toBe(200);
    expect((await call('GET', '/-/package/@octo%2fscoped/visibility')).body).toEqual({ public: true });
  });
});

describe('staging', () => {
  it('holds a version back, keeps others from it, and gives it up when it is approved or rejected', async () => {
    const made = packed();
    const stage = () => call('POST', `/-/stage/package/${made.name}`, clientBody(made));
    const { status, body } = await stage();
    const conflicts = [(await stage()).body['error'], (await put(made)).body['error']];
    expect([status, conflicts]).toEqual([
      201,
      ['Cannot stage previously published version "1.0.0".', 'Cannot publish over previously staged version "1.0.0".'],
    ]);
    expect((await call('GET', `/-/stage?package=${made.name}`)).body).toMatchObject({ total: 1 });
    expect((await call('DELETE', `/-/stage/${String(body['stageId'])}`)).status).toBe(204);
    const again = String((await stage()).body['stageId']);
    expect(registry.versions(made.name)).toEqual([]);
    expect((await call('POST', `/-/stage/${again}/approve`)).status).toBe(200);
    expect([registry.versions(made.name), registry.staged()]).toEqual([['1.0.0'], []]);
  });
});

describe('faults', () => {
  it.each([
    ['a reset before', { fault: 'reset' } as const, 0],
    ['a reset after it landed', { fault: 'reset', landed: true } as const, 1],
    ['a truncated answer', { fault: 'truncate' } as const, 1],
    ['503 before', { fault: { status: 503 } } as const, 0],
    ['503 after it landed', { fault: { status: 503 }, landed: true } as const, 1],
    ['429', { fault: { status: 429, headers: { 'retry-after': '1' } } } as const, 0],
  ])('%s', async (_name, rule, versions) => {
    const made = packed();
    registry.endpoint.fail({ method: 'PUT', times: 1, ...rule });
    await put(made).catch(() => undefined);
    expect(registry.versions(made.name)).toHaveLength(versions);
    expect(registry.endpoint.requests.at(-1)).toMatchObject({ method: 'PUT', landed: versions === 1 });
    expect((await put(made)).status).toBe(versions === 1 ? 403 : 200);
  });
});

it('does not let a forged provenance pass as seeded either', async () => {
  const claims = { ...oidc.claims, runner_environment: 'self-hosted' };
  expect(profileOf(claims).extensions[11]).toBe('self-hosted');
  await expect(registry.seed(packed(), { provenance: claims })).rejects.toThrow('self-hosted');
});
