import { createGzip, gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientOf, inTurn, json, npmConfig, routeTo, serve, status } from './loopback.ts';

const MiB = 1024 * 1024;

describe('a body without end', () => {
  it('is left at the bound', async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      response.writeHead(200);
      pump(response, Buffer.alloc(MiB, 'a'), 1024, () => sent++);
    });
    const answer = await clientOf(npmConfig(server.url)).versionDocument(routeTo(server.url), 'a', '1.0.0');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'too-large' });
    // 8 MiB is the bound; what else was sent sat in the sockets' buffers.
    expect(sent).toBeLessThan(64);
    expect(server.seen).toHaveLength(1);
  });

  it('is left at the bound when it is tiny and unpacks to a gigabyte', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      pump(gzip, Buffer.alloc(MiB), 1024);
    });
    const client = clientOf(npmConfig(server.url));
    const answer = await client.attestations(routeTo(server.url), 'a', '1.0.0');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'too-large' });
    expect(client.traffic.bytes).toBeLessThan(MiB);
  });

  it('is left at the bound when it never unpacks to a single byte', async () => {
    const empty = Buffer.concat(Array.from({ length: 5_000 }, () => gzipSync('')));
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      pump(response, empty, 10_000);
    });
    const client = clientOf(npmConfig(server.url));
    expect(await client.versionDocument(routeTo(server.url), 'a', '1.0.0')).toMatchObject({ code: 'too-large' });
    expect(client.traffic.bytes).toBeLessThan(16 * MiB);
  });

  it('costs nothing under an error status', async () => {
    const server = await serve((_, response) => {
      response.writeHead(404);
      pump(response, Buffer.alloc(MiB, 'a'), 1024);
    });
    const client = clientOf(npmConfig(server.url));
    expect(await client.packument(routeTo(server.url), 'a')).toMatchObject({ kind: 'not-found' });
    expect(client.traffic.bytes).toBeLessThan(MiB);
  });
});

describe('an answer that breaks off', () => {
  const truncated = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"name":', () => response.destroy());
  };

  it.each([
    ['before its stated length', truncated],
    ['between chunks', (response: ServerResponse) => void response.write('{"name":', () => response.destroy())],
    ['before it began', (response: ServerResponse) => void response.destroy()],
    [
      'within its gzip stream',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"name":"a"}').subarray(0, 15)),
    ],
  ])('%s: is tried three times and then unreachable', async (_, answer) => {
    const server = await serve(inTurn(answer));
    const result = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(result).toMatchObject({ kind: 'unknown', code: 'unreachable' });
    expect(server.seen).toHaveLength(3);
  });

  it('is taken whole when it comes whole the second time', async () => {
    const server = await serve(inTurn(truncated, json({ name: 'a' })));
    expect(await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a')).toMatchObject({
      kind: 'answered',
    });
  });
});

describe('an answer that does not come', () => {
  it.each([
    ['at all', () => undefined],
    ['to its end', (response: ServerResponse) => void response.writeHead(200).write('{')],
  ])('%s: is a timeout', async (_, answer) => {
    const server = await serve(inTurn(answer));
    const client = clientOf(npmConfig(server.url), { timeoutMs: 100 });
    const started = performance.now();
    expect(await client.packument(routeTo(server.url), 'a')).toMatchObject({ kind: 'unknown', code: 'timeout' });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(server.seen).toHaveLength(3);
  });

  it('is unreachable where nobody listens', async () => {
    const server = await serve(inTurn(json({})));
    await server.stop();
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'unreachable' });
  });

  it('is cut short by the signal, before, during and after', async () => {
    const server = await serve(() => undefined);
    const stop = new AbortController();
    const client = clientOf(npmConfig(server.url), { signal: stop.signal, concurrency: 2 });
    const asked = ['a', 'b', 'c', 'd'].map((name) => client.packument(routeTo(server.url), name));
    setTimeout(() => stop.abort(), 50);
    const started = performance.now();
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ kind: 'unknown', code: 'cancelled' });
    // At once, and not when each try's own time is over.
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await client.packument(routeTo(server.url), 'e')).toMatchObject({ kind: 'unknown', code: 'cancelled' });
    expect(server.seen).toHaveLength(2);
    expect(client.traffic.requests).toBe(2);
  });
});

describe('redirects', () => {
  it('are followed within the registry’s own origin', async () => {
    const server = await serve((request, response) =>
      (request.url === '/a' ? status(302, { location: '/b?c=1' }) : json({ at: request.url }))(response),
    );
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'answered', value: { url: `${server.url}a` } });
    expect(server.seen.map(({ url }) => url)).toEqual(['/a', '/b?c=1']);
  });

  it('are not followed forever', async () => {
    const server = await serve(inTurn(status(301, { location: '/a' })));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'redirected' });
    expect(server.seen).toHaveLength(4);
  });

  it.each([301, 302, 303, 307, 308])('%d to another host: it sees no request, and no token', async (code) => {
    const other = await serve(inTurn(json({})));
    const server = await serve(inTurn(status(code, { location: `http://user:pass@${other.host}/a` })));
    const credentials = { [`//${server.host}/:_authToken`]: 'token' };
    const answer = await clientOf(npmConfig(server.url, { credentials })).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'redirected' });
    expect(answer).toHaveProperty('detail', expect.stringContaining(other.host));
    expect(JSON.stringify(answer)).not.toContain('pass');
    expect(other.connections()).toBe(0);
    expect(server.seen).toHaveLength(1);
  });

  it.each(['', 'file:///etc/passwd', 'http://['])('to nowhere are an unexpected status: %j', async (location) => {
    const server = await serve(inTurn(status(302, location === '' ? {} : { location })));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'unexpected-status' });
  });
});

/** Writes `block` over and over, as fast as it is taken, at most `times`. */
function pump(
  to: NodeJS.WritableStream & { destroyed?: boolean },
  block: Buffer,
  times: number,
  wrote = () => {},
): void {
  const step = (left: number): void => {
    if (left === 0 || to.destroyed === true) return void to.end();
    wrote();
    if (to.write(block)) setImmediate(step, left - 1);
    else to.once('drain', () => step(left - 1));
  };
  step(times);
}
