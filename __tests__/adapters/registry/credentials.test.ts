import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, inTurn, json, npmConfig, routeTo, serve, status } from './loopback.ts';

const SECRET = 'npm_plantedSecret0123456789';

describe('credentials', () => {
  it('go to the host and path that they are configured for, and to no other path of the same host', async () => {
    const server = await serve(inTurn(json({})));
    const credentials = { [`//${server.host}/a/:_authToken`]: SECRET };
    // The default registry is the one with the token: npm's library would lend it to the whole host.
    const client = clientOf(npmConfig(`${server.url}a/`, { credentials }));
    for (const path of ['a/', 'b/', 'ab/', 'b/a/', 'a/deeper/', 'a/../b/']) {
      await client.packument(routeTo(`${server.url}${path}`), 'x');
    }
    await client.packument(routeTo(server.url), 'x');
    const sent = server.seen.map(({ url, headers }) => [url, headers.authorization]);
    expect(sent).toEqual([
      ['/a/x', `Bearer ${SECRET}`],
      ['/b/x', undefined],
      ['/ab/x', undefined],
      ['/b/a/x', undefined],
      ['/a/deeper/x', `Bearer ${SECRET}`],
      // The very same document as /b/x, by an address that only looks as if it were under /a/.
      ['/b/x', undefined],
      ['/x', undefined],
    ]);
  });

  it('go to no other port', async () => {
    const [one, two] = [await serve(inTurn(json({}))), await serve(inTurn(json({})))];
    const client = clientOf(npmConfig(one.url, { credentials: { [`//${one.host}/:_authToken`]: SECRET } }));
    await client.packument(routeTo(one.url), 'x');
    await client.packument(routeTo(two.url), 'x');
    expect(one.seen[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(two.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('are weighed again after a redirect within the origin', async () => {
    const server = await serve((request, response) =>
      (request.url === '/a/x' ? status(307, { location: '/b/x' }) : json({}))(response),
    );
    const client = clientOf(npmConfig(server.url, { credentials: { [`//${server.host}/a/:_authToken`]: SECRET } }));
    await client.packument(routeTo(`${server.url}a/`), 'x');
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${SECRET}`, undefined]);
  });

  it('may be a user and a password, or basic', async () => {
    const server = await serve(inTurn(json({})));
    const password = Buffer.from('pass word').toString('base64');
    const client = clientOf(
      npmConfig(server.url, {
        credentials: {
          [`//${server.host}/u/:username`]: 'me',
          [`//${server.host}/u/:_password`]: password,
          [`//${server.host}/b/:_auth`]: 'bWU6cA==',
        },
      }),
    );
    await client.packument(routeTo(`${server.url}u/`), 'x');
    await client.packument(routeTo(`${server.url}b/`), 'x');
    const basic = `Basic ${Buffer.from('me:pass word').toString('base64')}`;
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([basic, 'Basic bWU6cA==']);
  });

  it('appear in no answer of any kind, nor what a server says', async () => {
    const say = `\u001b[31m::error::${SECRET}\n`;
    const faults = [
      status(401, { 'www-authenticate': `Bearer ${SECRET}` }),
      status(403),
      status(404),
      status(500),
      status(302, { location: `http://${SECRET}:x@other.example/${SECRET}` }),
      status(302, { location: `http://${SECRET}:x@[` }),
    ];
    for (const fault of [...faults, undefined]) {
      const server = await serve((_, response) => (fault ?? ((r) => r.destroy(new Error(say))))(response));
      const credentials = { [`//${server.host}/:_authToken`]: SECRET };
      const client = clientOf(npmConfig(server.url, { credentials }));
      const route = routeTo(server.url);
      const answers = [
        await client.packument(route, 'x'),
        await client.packument(route, `x\u001b[31m${'y'.repeat(500)}`),
      ];
      expect(server.seen[0]?.headers.authorization).toContain(SECRET);
      const shown = JSON.stringify(answers);
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toMatch(/\\u001b|\\n/);
    }
  });

  it('that cannot be read make that registry unreachable, not the run fail', async () => {
    const server = await serve(inTurn(json({})));
    // A folder in the place of the key: reading it fails whoever runs the test.
    const credentials = { [`//${server.host}/:certfile`]: '/', [`//${server.host}/:keyfile`]: '/' };
    const answer = await clientOf(npmConfig(server.url, { credentials })).packument(routeTo(server.url), 'x');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'unreachable' });
    expect(server.seen).toHaveLength(0);
  });
});

describe('a proxy', () => {
  afterEach(() => vi.unstubAllEnvs());

  // First of all: the environment is read once, here and in npm's library.
  it('is used where the environment names one, and not for whom NO_PROXY excepts', async () => {
    const proxy = await serve(inTurn(json({ from: 'proxy' })));
    const server = await serve(inTurn(json({ from: 'server' })));
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    vi.resetModules();
    const fresh = await import('./loopback.ts');
    const client = fresh.clientOf(npmConfig('http://registry.example/'));
    expect(await client.packument(routeTo('http://registry.example/'), 'x')).toMatchObject({ kind: 'answered' });
    expect(await client.packument(routeTo(server.url), 'x')).toMatchObject({ kind: 'answered' });
    expect(proxy.seen.map(({ url }) => url)).toEqual(['http://registry.example/x']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/x']);
  });

  it('is used where npm’s configuration names one', async () => {
    const proxy = await serve(inTurn(json({ from: 'proxy' })));
    const client = clientOf(
      npmConfig('http://registry.example/', { transport: { proxy: proxy.url, noProxy: 'other' } }),
    );
    const answer = await client.packument(routeTo('http://registry.example/'), 'x');
    expect(answer).toMatchObject({ kind: 'answered' });
    expect(proxy.seen[0]?.url).toBe('http://registry.example/x');
  });
});
