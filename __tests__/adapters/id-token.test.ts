import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdTokens, missingIdToken } from '../../src/adapters/id-token.ts';
import { readTokenClaims } from '../../src/publish/token-claims.ts';
import { startEndpoint, type Endpoint } from '../support/publishing/endpoint.ts';
import { type OidcIssuer, startOidc } from '../support/publishing/oidc.ts';

let oidc: OidcIssuer;
let other: Endpoint;

beforeAll(async () => {
  oidc = await startOidc({ environment: 'npm' });
  const reply = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) => ({
    status,
    headers,
    body: Buffer.from(text),
  });
  other = await startEndpoint(({ path }) => {
    if (path === '/moved') return reply(302, '', { location: `${oidc.endpoint.url}/token` });
    if (path === '/large') return reply(200, JSON.stringify({ value: 'x'.repeat(100_000) }));
    if (path === '/half') return reply(200, '{"value":"eyJhbGci');
    return reply(path === '/down' ? 503 : 403, 'secret-in-a-body');
  });
});
afterAll(async () => {
  await Promise.all([oidc.close(), other.close()]);
});

test('a token is asked for with its audience, and its claims are read', async () => {
  const tokens = createIdTokens(oidc.variables(), readTokenClaims);
  expect(tokens.missing).toBeNull();
  const answer = await tokens.token('npm:registry.npmjs.org');
  if (answer.kind !== 'done') throw new Error(answer.message);
  expect((await oidc.verify(answer.value, 'npm:registry.npmjs.org')).sub).toBe('repo:octo-org/demo:environment:npm');
  expect(tokens.claims(answer.value)).toMatchObject({ environment: 'npm', repository: 'octo-org/demo' });
});

describe('what goes wrong says so, and quotes nothing', () => {
  test.each([
    ['a refusal', '/forbidden', 'refused'],
    ['a service that is down', '/down', 'unreachable'],
    ['a redirect, which the bearer must not follow', '/moved', 'unreachable'],
    ['an answer without end', '/large', 'unreachable'],
    ['half an answer', '/half', 'unreachable'],
  ])('%s', async (_name, path, kind) => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${other.url}${path}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-planted',
    };
    const answer = await createIdTokens(env, readTokenClaims).token('sigstore');
    expect(answer.kind).toBe(kind);
    expect(JSON.stringify(answer)).not.toMatch(/planted|secret|eyJ|xxx/);
  });

  test('a wrong bearer is refused', async () => {
    const env = { ...oidc.variables(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted' };
    expect(await createIdTokens(env, readTokenClaims).token('sigstore')).toMatchObject({
      kind: 'refused',
      status: 401,
    });
  });
});

test('without the permission, or without a run, there is a reason', async () => {
  expect(missingIdToken({ GITHUB_ACTIONS: 'true' })?.code).toBe('ID_TOKEN_PERMISSION');
  expect(missingIdToken({ GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/' })?.code).toBe(
    'ID_TOKEN_PERMISSION',
  );
  expect(missingIdToken({})?.code).toBe('ID_TOKEN_NO_RUN');
  expect((await createIdTokens({}, readTokenClaims).token('sigstore')).kind).toBe('refused');
});
