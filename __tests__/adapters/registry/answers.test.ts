import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientOf, inTurn, instantPace, json, npmConfig, routeTo, serve, status } from './loopback.ts';

describe('what a registry answers', () => {
  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'server-error'],
    [504, 'server-error'],
    [501, 'server-error'],
    [408, 'unexpected-status'],
    [400, 'unexpected-status'],
    [204, 'unexpected-status'],
    [304, 'unexpected-status'],
  ] as const)('%d is unknown, %s, and never an absence', async (code, expected) => {
    const server = await serve(inTurn(status(code)));
    const answer = await clientOf(npmConfig(server.url)).versionDocument(routeTo(server.url), 'a', '1.0.0');
    expect(answer).toMatchObject({ kind: 'unknown', code: expected });
    expect(answer).toHaveProperty('detail', expect.stringContaining(server.host));
  });

  it('at an IPv6 address it is asked by that address, for the whole path', async (test) => {
    const server = await serve(inTurn(json({ name: 'a' })), '::1').catch((error: unknown) => {
      // Some containers have no IPv6. Whatever else is wrong is a fault.
      if (/EADDRNOTAVAIL|EAFNOSUPPORT/.test(String(error))) return test.skip('no IPv6 here');
      throw error;
    });
    const answer = await clientOf(npmConfig(server.url)).versionDocument(routeTo(server.url), '@s/a', '1.0.0');
    expect(answer).toMatchObject({ kind: 'answered', value: { url: `${server.url}@s%2fa/1.0.0` } });
    expect(server.seen.map(({ url, headers }) => [url, headers.host])).toEqual([['/@s%2fa/1.0.0', server.host]]);
  });

  it('404 is the registry saying that there is none', async () => {
    const server = await serve(inTurn(status(404)));
    const client = clientOf(npmConfig(server.url));
    expect(await client.versionDocument(routeTo(server.url), 'a', '1.0.0')).toMatchObject({ kind: 'not-found' });
    expect(await client.attestations(routeTo(server.url), 'a', '1.0.0')).toMatchObject({ kind: 'not-found' });
    expect(server.seen).toHaveLength(2);
  });

  it('bytes are handed on as they came, HTML included: reading them is another’s work', async () => {
    const server = await serve((_, response) => response.writeHead(200).end('<html>Sign in</html>'));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'answered', value: { url: `${server.url}a` } });
    expect(text(answer)).toBe('<html>Sign in</html>');
  });

  it('a gzipped body is unpacked, and counted as sent', async () => {
    const packed = gzipSync(JSON.stringify({ name: 'a'.repeat(10_000) }));
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
    const client = clientOf(npmConfig(server.url));
    expect(JSON.parse(text(await client.packument(routeTo(server.url), 'a')))).toEqual({ name: 'a'.repeat(10_000) });
    expect(client.traffic).toEqual({ requests: 1, bytes: packed.length });
  });

  it('a body keeps no more memory than it has bytes', async () => {
    const server = await serve((_, response) => response.writeHead(200).end('{"name":"a"}'));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer.kind === 'answered' && answer.value.bytes.buffer.byteLength).toBe(12);
  });

  it('an encoding that nobody asked for is malformed, not a document', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end('{}'));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
  });

  it('a body that is not in the encoding it states is malformed', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}'));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'a');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
  });
});

describe('addresses', () => {
  it('are npm’s own, under the registry’s path, with a scoped name as one segment', async () => {
    const server = await serve(inTurn(json({})));
    const client = clientOf(npmConfig(server.url));
    const route = routeTo(`${server.url}npm/`);
    await client.versionDocument(route, '@s/n', '1.0.0-rc.1+b');
    await client.packument(route, '@s/n');
    await client.attestations(route, '@s/n', '1.0.0');
    await client.servesKeys(route);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/npm/@s%2fn/1.0.0-rc.1%2Bb',
      '/npm/@s%2fn',
      '/npm/-/npm/v1/attestations/@s%2fn@1.0.0',
      '/npm/-/npm/v1/keys',
    ]);
    expect(server.seen[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'countersign/0.0.0' });
  });

  it.each(['../a', 'a/b', '.a', '@s', '@../a', '@s/..', 'a?b', 'a#b', 'a%2fb', 'a\n', ''])(
    'a name that no registry can have is not asked for: %j',
    async (name) => {
      const server = await serve(inTurn(json({})));
      const client = clientOf(npmConfig(server.url));
      const answers = await Promise.all([
        client.packument(routeTo(server.url), name),
        client.versionDocument(routeTo(server.url), name, '1.0.0'),
        client.attestations(routeTo(server.url), name, '1.0.0'),
        client.versionDocument(routeTo(server.url), 'a', `1.0.0/../${name}`),
      ]);
      for (const answer of answers) expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
      expect(server.seen).toHaveLength(0);
    },
  );

  it('each document is asked for once, failures included', async () => {
    const server = await serve((request, response) => (request.url === '/b' ? status(403) : json({}))(response));
    const client = clientOf(npmConfig(server.url));
    const route = routeTo(server.url);
    const asked = ['a', 'a', 'b', 'a', 'b'].map((name) => client.packument(route, name));
    await Promise.all(asked);
    await Promise.all(['a', 'b'].map((name) => client.packument(route, name)));
    expect(server.seen.map(({ url = '' }) => url).toSorted()).toEqual(['/a', '/b']);
    expect(client.traffic.requests).toBe(2);
  });

  it('connections are kept and used again, after an absence too', async () => {
    const server = await serve((request, response) => (request.url === '/a0' ? status(404) : json({}))(response));
    const client = clientOf(npmConfig(server.url));
    for (let i = 0; i < 5; i++) await client.packument(routeTo(server.url), `a${i}`);
    expect(server.connections()).toBe(1);
  });
});

describe('servesKeys', () => {
  it.each([
    ['keys', json({ keys: [{ keyid: 'x' }] }), { kind: 'answered', value: true }],
    ['an empty list', json({ keys: [] }), { kind: 'answered', value: false }],
    ['404', status(404), { kind: 'answered', value: false }],
    ['400', status(400), { kind: 'answered', value: false }],
    ['no list', json({ keys: 'x' }), { kind: 'unknown', code: 'malformed' }],
    ['no JSON', status(200), { kind: 'unknown', code: 'malformed' }],
    ['401', status(401), { kind: 'unknown', code: 'unauthorized' }],
    ['500', status(500), { kind: 'unknown', code: 'server-error' }],
  ] as const)('%s', async (_, answer, expected) => {
    const server = await serve(inTurn(answer));
    const pace = instantPace();
    expect(await clientOf(npmConfig(server.url), { pace }).servesKeys(routeTo(server.url))).toMatchObject(expected);
  });
});

function text(answer: unknown): string {
  return new TextDecoder().decode((answer as { value: { bytes: Uint8Array } }).value.bytes);
}
