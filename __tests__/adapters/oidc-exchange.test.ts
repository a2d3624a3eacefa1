import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTokenExchange } from '../../src/adapters/oidc-exchange.ts';
import { type OidcIssuer, startOidc } from '../support/publishing/oidc.ts';
import { type PublicRegistry, startPublicRegistry } from '../support/publishing/registry.ts';
import { type Sigstore, startSigstore } from '../support/publishing/sigstore.ts';
import { makePackage } from '../support/registry/packages.ts';

let oidc: OidcIssuer;
let sigstore: Sigstore;
let registry: PublicRegistry;
const NAME = '@octo/demo';
beforeAll(async () => {
  oidc = await startOidc();
  sigstore = await startSigstore(oidc);
  registry = await startPublicRegistry(sigstore, oidc);
  await registry.seed(makePackage({ name: NAME, version: '1.0.0' }));
  registry.trust(NAME, { repository: 'octo-org/demo', workflow: 'release.yml' });
});
afterEach(() => registry.endpoint.heal());
afterAll(async () => {
  await Promise.all([registry.close(), sigstore.close(), oidc.close()]);
});

const secrets: string[] = [];
const exchanging = (timeoutMs = 5_000, transport = {}) =>
  createTokenExchange({
    registry: registry.url,
    transport,
    version: '0.0.0',
    timeoutMs,
    onSecret: (secret) => void secrets.push(secret),
  });
const identity = () => oidc.token(`npm:${new URL(registry.url).hostname}`);
const asked = () => registry.endpoint.requests.filter(({ path }) => path.includes('/oidc/'));

it('exchanges an identity token for one that publishes, which is told to be masked first', async () => {
  const result = await exchanging()(NAME, await identity());
  expect(result).toEqual({ kind: 'done', value: expect.stringMatching(/^npm_/) as string });
  expect(result).toMatchObject({ value: secrets.at(-1) });
  expect(asked().at(-1)).toMatchObject({ method: 'POST', url: '/-/npm/v1/oidc/token/exchange/package/@octo%2fdemo' });
});

it.each([
  ['a package that trusts nobody', 'other', 404, 'OIDC token exchange error - package not found'],
  ['a token for somebody else', NAME, 401, 'OIDC token exchange error - invalid token'],
])('brings the registry’s words: %s', async (_what, name, status, message) => {
  const token = status === 401 ? await oidc.token('sigstore') : await identity();
  expect(await exchanging()(name, token)).toEqual({ kind: 'refused', status, message });
});

it.each([
  ['a server in trouble', { status: 503 }],
  ['too many requests', { status: 429 }],
  ['a connection that breaks off', 'reset'],
  ['half an answer', 'truncate'],
] as const)('takes %s for no answer', async (_what, fault) => {
  const before = asked().length;
  registry.endpoint.fail({ path: /\/oidc\//, fault });
  expect(await exchanging()(NAME, await identity())).toMatchObject({ kind: 'unreachable' });
  expect(asked().length).toBe(before + 1);
});

it('waits so long and no longer', async () => {
  registry.endpoint.fail({ path: /\/oidc\//, fault: { delayMs: 2_000 } });
  const result = await exchanging(200)(NAME, await identity());
  expect(result).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('200 ms') as string });
});

it('asks no other host, and through the proxy that npm is configured with', async () => {
  const before = asked().length;
  const result = await exchanging(5_000, { proxy: 'http://127.0.0.1:9/', noProxy: '' })(NAME, await identity());
  expect([result.kind, asked().length]).toEqual(['unreachable', before]);
});

it('asks for nothing that is no name of a package', async () => {
  const before = asked().length;
  expect(await exchanging()('../../x', await identity())).toMatchObject({ kind: 'refused', status: null });
  expect(asked().length).toBe(before);
});
