import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createAttestationStore } from '../../src/adapters/github-attestations.ts';
import { type Endpoint, bearerOf, jsonBody, jsonReply, startEndpoint } from '../support/publishing/endpoint.ts';

const TOKEN = 'ghs_planted-secret';
const BUNDLE = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: {} };

let github: Endpoint;
let elsewhere: Endpoint;
beforeAll(async () => {
  github = await startEndpoint(({ method, path }) =>
    method === 'POST' && path === '/repos/octo-org/demo/attestations'
      ? jsonReply(201, { id: 4711 })
      : jsonReply(404, { message: 'Not Found' }),
  );
  elsewhere = await startEndpoint(() => jsonReply(201, { id: 1 }));
});
afterEach(() => {
  github.heal();
  github.requests.length = 0;
});
afterAll(() => Promise.all([github.close(), elsewhere.close()]));

const store = (repository = 'octo-org/demo') =>
  createAttestationStore({
    token: TOKEN,
    apiUrl: github.url,
    serverUrl: 'https://github.com',
    repository,
    timeoutMs: 300,
  }).store(BUNDLE);

it('stores the bundle as it is, and says where it can be seen', async () => {
  expect(await store()).toEqual({
    kind: 'done',
    value: { url: 'https://github.com/octo-org/demo/attestations/4711' },
  });
  const [request] = github.requests;
  if (request === undefined) throw new Error('nothing was asked');
  expect(jsonBody(request)).toEqual({ bundle: BUNDLE });
  expect(request.headers.authorization).toContain(TOKEN);
});

it.each([
  [401, 'refused'],
  [403, 'refused'],
  [422, 'refused'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
] as const)('%i is %s, once', async (status, kind) => {
  github.fail({ fault: { status, body: JSON.stringify({ message: `no, ${TOKEN}` }) } });
  const result = await store();
  expect([result.kind, github.requests.length]).toEqual([kind, 1]);
  expect(JSON.stringify(result)).not.toContain(TOKEN);
});

it('names the permission that the job lacks', async () => {
  github.fail({ fault: { status: 403, body: '{"message":"Resource not accessible by integration"}' } });
  expect(await store()).toMatchObject({
    kind: 'refused',
    status: 403,
    message: expect.stringContaining('attestations: write') as unknown,
  });
});

it('a repository that is not there is refused', async () => {
  expect(await store('octo-org/other')).toMatchObject({ kind: 'refused', status: 404 });
});

it.each(['reset', 'hang', 'html', 'truncate'] as const)(
  'an answer that is %s is none, and is not asked for again',
  async (fault) => {
    github.fail({ fault, landed: true });
    const result = await store();
    expect([result.kind, github.requests.length]).toEqual(['unreachable', 1]);
  },
);

it('the token does not go to another host', async () => {
  github.fail({ fault: { status: 307, headers: { location: `${elsewhere.url}/repos/octo-org/demo/attestations` } } });
  expect((await store()).kind).toBe('unreachable');
  expect(elsewhere.requests.map(bearerOf)).toEqual([]);
});
