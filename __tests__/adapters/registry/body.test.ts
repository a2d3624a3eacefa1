import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientOf, npmConfig, routeTo, serve, status } from './loopback.ts';

const KiB = 1024;
const encodings: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  identity: (body) => body,
  gzip: (body) => gzipSync(body, { level: 0 }),
  'x-gzip': (body) => gzipSync(body),
  deflate: (body) => deflateSync(body, { level: 0 }),
  br: (body) => brotliCompressSync(body),
};

describe.each(Object.keys(encodings))('a body in %s', (encoding) => {
  // Around what is read at once; what is larger is read as a stream.
  it.each([0, 1, 32 * KiB - 64, 32 * KiB, 32 * KiB + 1, 300 * KiB])('of %d bytes arrives whole', async (size) => {
    const whole = Buffer.from(Array.from({ length: size }, (_, index) => (index * 31) % 251));
    const sent = encodings[encoding]?.(whole) ?? whole;
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding, 'content-length': sent.length }).end(sent);
    });
    const client = clientOf(npmConfig(server.url));
    const answer = await client.versionDocument(routeTo(server.url), 'a', '1.0.0');
    expect(answer.kind === 'answered' && Buffer.compare(answer.value.bytes, whole)).toBe(0);
    expect(client.traffic).toEqual({ requests: 1, bytes: sent.length });
  });
});

it.each(Object.keys(encodings).filter((encoding) => encoding !== 'identity'))(
  'a damaged body in %s is malformed, small or large',
  async (encoding) => {
    for (const size of [100, 400 * KiB]) {
      const sent = encodings[encoding]?.(Buffer.alloc(size, 'a')) ?? Buffer.alloc(0);
      // From the first byte on: brotli and zlib alike refuse it.
      const damaged = Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0xff]), sent, Buffer.alloc(40 * KiB, 0xff)]);
      const server = await serve((_, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(size === 100 ? damaged.subarray(0, 64) : damaged);
      });
      const answer = await clientOf(npmConfig(server.url)).versionDocument(routeTo(server.url), 'a', '1.0.0');
      expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
    }
  },
);

it.each(['gzip', 'deflate', 'br'])(
  'a small body in %s that unpacks beyond the bound is too large',
  async (encoding) => {
    const compress = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[encoding] ?? gzipSync;
    const sent = compress(Buffer.alloc(9 * 1024 * KiB));
    expect(sent.length).toBeLessThan(32 * KiB);
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(sent);
    });
    const answer = await clientOf(npmConfig(server.url)).versionDocument(routeTo(server.url), 'a', '1.0.0');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'too-large' });
    expect(server.seen).toHaveLength(1);
  },
);

describe('connections', () => {
  it('are used again, also after errors: no more of them than requests at a time', async () => {
    const server = await serve((request, response) => {
      if (request.url?.endsWith('0') === true) return status(404)(response);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{}'));
    });
    const client = clientOf(npmConfig(server.url), { concurrency: 4 });
    const names = Array.from({ length: 100 }, (_, index) => `p${index}`);
    await Promise.all(names.map((name) => client.packument(routeTo(server.url), name)));
    expect(server.seen).toHaveLength(100);
    expect(server.connections()).toBeLessThanOrEqual(4);
  });
});

describe('a document', () => {
  const body = Buffer.alloc(1024 * KiB, 'x');

  it('is asked for once, however many want it at a time and later', async () => {
    const server = await serve((_, response) => void response.end(body));
    const client = clientOf(npmConfig(server.url));
    const ask = () => client.packument(routeTo(server.url), 'a');
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    expect(server.seen).toHaveLength(1);
  });

  it('is let go when others have filled the memory for them, oldest first, and then asked for again', async () => {
    const server = await serve((_, response) => void response.end(body));
    const client = clientOf(npmConfig(server.url));
    for (let index = 0; index < 30; index++) await client.packument(routeTo(server.url), `p${index}`);
    await client.packument(routeTo(server.url), 'p29');
    expect(server.seen).toHaveLength(30);
    await client.packument(routeTo(server.url), 'p0');
    expect(server.seen).toHaveLength(31);
  });
});
