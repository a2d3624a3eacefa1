import { describe, expect, it } from 'vitest';
import { createLanded } from '../../src/adapters/landed.ts';
import type { LandedPort } from '../../src/model/publish.ts';
import { inTurn, instantPace, json, npmConfig, serve, status } from './registry/loopback.ts';

const TOKEN = 'npm_planted-secret';

function landedAt(url: string, credentials: Readonly<Record<string, string>> = {}): LandedPort {
  const options = { version: '0.0.0', timeoutMs: 5_000, signal: new AbortController().signal, pace: instantPace() };
  return createLanded(url, npmConfig(url, { credentials }), options);
}

describe('the registry’s present word', () => {
  it('is asked for anew each time, past caches, at the address of each document', async () => {
    const server = await serve(inTurn(json({ public: true })));
    const landed = landedAt(server.url);
    await landed.packument('@octo/demo');
    await landed.packument('@octo/demo');
    await landed.attestations('@octo/demo', '1.0.0-a.1');
    expect(await landed.visibility('@octo/demo')).toEqual({ kind: 'answered', value: true });
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/@octo%2fdemo',
      '/@octo%2fdemo',
      '/-/npm/v1/attestations/@octo%2fdemo@1.0.0-a.1',
      '/-/package/@octo%2fdemo/visibility',
    ]);
    expect(server.seen.map(({ headers }) => headers['cache-control'])).toEqual(Array(4).fill('no-cache'));
  });

  it('is asked for again after failures, however often it failed', async () => {
    const server = await serve(inTurn(...Array<ReturnType<typeof status>>(30).fill(status(503)), json({ name: 'a' })));
    const landed = landedAt(server.url);
    const answers = [];
    for (let round = 0; round < 11; round += 1) answers.push((await landed.packument('a')).kind);
    expect(answers).toEqual([...Array<string>(10).fill('unknown'), 'answered']);
  });

  it('is heard without a token where the token is not good for reading', async () => {
    const server = await serve((request, response) =>
      (request.headers.authorization === undefined ? json({ name: 'a' }) : status(401))(response),
    );
    const landed = landedAt(server.url, { [`//${server.host}/:_authToken`]: TOKEN });
    expect(await landed.packument('a')).toEqual({ kind: 'answered', value: { name: 'a' } });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}`, undefined]);
  });

  it.each([401, 403])('is not “there is none” where %i is answered with a token and 404 without', async (code) => {
    const server = await serve((request, response) =>
      status(request.headers.authorization === undefined ? 404 : code)(response),
    );
    const landed = landedAt(server.url, { [`//${server.host}/:_authToken`]: TOKEN });
    const answer = await landed.packument('a');
    expect(answer.kind).toBe('unknown');
    expect(JSON.stringify(answer)).not.toContain(TOKEN);
  });

  it.each<[string, (landed: LandedPort) => Promise<unknown>]>([
    ['a name that climbs', (landed) => landed.packument('../-/whoami')],
    ['a name with a query', (landed) => landed.visibility('a?b')],
    ['a name that climbs, for attestations', (landed) => landed.attestations('@a/..', '1.0.0')],
    ['a version that climbs', (landed) => landed.attestations('a', '../../b')],
  ])('%s never becomes an address', async (_case, ask) => {
    const server = await serve(inTurn(json({})));
    expect(await ask(landedAt(server.url))).toMatchObject({ kind: 'unknown', code: 'malformed' });
    expect(server.seen).toEqual([]);
  });

  it.each([[{}], [{ public: 'yes' }], [[]], [null]])('%j does not say whether a package is public', async (body) => {
    const server = await serve(inTurn(json(body)));
    expect(await landedAt(server.url).visibility('a')).toMatchObject({ kind: 'unknown', code: 'malformed' });
  });
});
