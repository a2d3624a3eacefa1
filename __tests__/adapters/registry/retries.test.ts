import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { delayAfter, REAL_PACE } from '../../../src/adapters/registry/retry.ts';
import { clientOf, inTurn, instantPace, json, npmConfig, routeTo, serve, status } from './loopback.ts';

describe('a transient failure', () => {
  it.each([408, 429, 500, 502, 503, 504])('%d is tried again, up to three times', async (code) => {
    const server = await serve(inTurn(status(code), status(code), json({})));
    const pace = instantPace();
    const answer = await clientOf(npmConfig(server.url), { pace }).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'answered' });
    expect(pace.slept).toEqual([1_000, 3_000]);
  });

  it.each([400, 401, 403, 404, 501])('%d is no transient failure', async (code) => {
    const server = await serve(inTurn(status(code), json({})));
    const pace = instantPace();
    await clientOf(npmConfig(server.url), { pace }).packument(routeTo(server.url), 'a');
    expect(server.seen).toHaveLength(1);
    expect(pace.slept).toEqual([]);
  });

  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Wed, 21 Oct 2015 07:28:09 GMT', 9_000],
    ['a date that has passed', 'Wed, 21 Oct 2015 07:27:00 GMT', 0],
    ['a week', '604800', 30_000],
    ['nonsense', '-1', 1_000],
    ['nothing', '', 1_000],
  ])('waits as Retry-After asks: %s', async (_, retryAfter, expected) => {
    const server = await serve(inTurn(status(429, { 'retry-after': retryAfter }), json({})));
    const pace = instantPace(Date.UTC(2015, 9, 21, 7, 28, 0));
    await clientOf(npmConfig(server.url), { pace }).packument(routeTo(server.url), 'a');
    expect(pace.slept).toEqual([expected]);
  });

  it('is waited for with chance, so that requests that failed together come back apart', () => {
    const delays = [0, 0.5, 0.99].map((random) => delayAfter(2, null, { ...instantPace(), random: () => random }));
    expect(delays).toEqual([3_000, 2_250, expect.closeTo(1_515)]);
  });

  it('is not waited for once the run is cancelled', async () => {
    const server = await serve(inTurn(status(503, { 'retry-after': '30' })));
    const stop = new AbortController();
    const client = clientOf(npmConfig(server.url), { signal: stop.signal, pace: REAL_PACE });
    const asked = client.packument(routeTo(server.url), 'a');
    await wait(50);
    stop.abort();
    expect(await asked).toMatchObject({ kind: 'unknown', code: 'cancelled' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a registry that died', () => {
  const names = Array.from({ length: 200 }, (_, index) => `p${index}`);

  it('is not asked two hundred times', async () => {
    const server = await serve(inTurn(json({})));
    const pace = instantPace();
    const client = clientOf(npmConfig(server.url), { pace, concurrency: 4 });
    const route = routeTo(server.url);
    expect(await client.packument(route, 'first')).toMatchObject({ kind: 'answered' });
    await server.stop();
    for (const answer of await Promise.all(names.map((name) => client.packument(route, name)))) {
      expect(answer).toMatchObject({ kind: 'unknown', code: 'unreachable' });
    }
    // Five documents with three tries each, and what was under way beside the fifth.
    expect(client.traffic.requests).toBeLessThan(1 + (5 + 4) * 3);
    for (const name of names)
      expect(await client.attestations(route, name, '1.0.0')).toMatchObject({ code: 'unreachable' });
    expect(client.traffic.requests).toBeLessThan(1 + (5 + 4) * 3);
  });

  it('is asked at most fifteen times one after the other', async () => {
    const server = await serve((_, response) => void response.destroy());
    const client = clientOf(npmConfig(server.url));
    for (const name of names) {
      expect(await client.packument(routeTo(server.url), name)).toMatchObject({ code: 'unreachable' });
    }
    expect(server.seen).toHaveLength(15);
  });

  it('is another than the registry next to it', async () => {
    const dead = await serve((_, response) => void response.destroy());
    const alive = await serve(inTurn(json({})));
    const client = clientOf(npmConfig(dead.url));
    for (const name of names.slice(0, 10)) await client.packument(routeTo(dead.url), name);
    expect(await client.packument(routeTo(alive.url), 'a')).toMatchObject({ kind: 'answered' });
  });

  it('that always fails on one kind of document is still asked for the others', async () => {
    const server = await serve((request, response) =>
      (request.url?.startsWith('/-/') === true ? status(500) : json({}))(response),
    );
    const client = clientOf(npmConfig(server.url));
    const route = routeTo(server.url);
    for (const name of names.slice(0, 10)) {
      expect(await client.attestations(route, name, '1.0.0')).toMatchObject({ code: 'server-error' });
    }
    expect(server.seen).toHaveLength(15);
    expect(await client.packument(route, 'a')).toMatchObject({ kind: 'answered' });
  });

  it('that only stumbles now and then is never given up', async () => {
    const server = await serve((request, response) =>
      request.url?.endsWith('0') === true ? json({})(response) : void response.destroy(),
    );
    const client = clientOf(npmConfig(server.url));
    for (let index = 1; index <= 40; index++) {
      // Four failures, then an answer.
      const name = index % 5 === 0 ? `p${index}0` : `p${index}x`;
      const answer = await client.packument(routeTo(server.url), name);
      expect(answer.kind).toBe(index % 5 === 0 ? 'answered' : 'unknown');
    }
    expect(server.seen).toHaveLength(32 * 3 + 8);
  });
});

describe('concurrency', () => {
  it('never exceeds its bound, and reaches it', async () => {
    let now = 0;
    let most = 0;
    const server = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        json({})(response);
      }, 10);
    });
    const client = clientOf(npmConfig(server.url), { concurrency: 3 });
    await Promise.all(Array.from({ length: 30 }, (_, index) => client.packument(routeTo(server.url), `p${index}`)));
    expect(most).toBe(3);
  });
});
