import { createHash } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RegistryPort } from '../../../src/model/ports.ts';
import type { TarballAnswer } from '../../../src/model/tarball.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { tarOf } from '../../support/registry/tar.ts';
import { clientOf, inTurn, instantPace, npmConfig, routeTo, serve, status } from './loopback.ts';

const PACKED = makePackage({
  name: 'demo',
  version: '1.0.0',
  scripts: { install: 'x' },
  dependencies: { a: '^1.0.0' },
});
const SECRET = 'npm_plantedSecret0123456789';

function send(body: Uint8Array, headers: Record<string, string> = {}): (response: ServerResponse) => void {
  return (response) => void response.writeHead(200, headers).end(body);
}

function ask(client: RegistryPort, registry: string, stated: string | null = null): Promise<TarballAnswer> {
  return client.tarball(routeTo(registry), 'demo', '1.0.0', { locked: null, stated });
}

async function answerTo(listener: RequestListener): Promise<TarballAnswer> {
  const server = await serve(listener);
  return ask(clientOf(npmConfig(server.url)), server.url);
}

describe('a tarball', () => {
  it('is hashed and looked into, and of package.json only what is compared is kept', async () => {
    const { sha512, shasum, tarball } = PACKED;
    const base64 = (algorithm: string): string => createHash(algorithm).update(tarball).digest('base64');
    expect(await answerTo(inTurn(send(tarball)))).toEqual({
      kind: 'answered',
      value: {
        digests: {
          sha1: Buffer.from(shasum, 'hex').toString('base64'),
          sha256: base64('sha256'),
          sha384: base64('sha384'),
          sha512: Buffer.from(sha512, 'hex').toString('base64'),
        },
        bytes: tarball.length,
        manifest: { name: 'demo', version: '1.0.0', scripts: { install: 'x' }, dependencies: { a: '^1.0.0' } },
        conflicting: false,
        gyp: 'none',
        files: 2,
      },
    });
  });

  it('is asked for once, uncompressed, by the usual name', async () => {
    const server = await serve(inTurn(send(PACKED.tarball)));
    const client = clientOf(npmConfig(server.url));
    const answers = await Promise.all([ask(client, server.url), ask(client, server.url)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/demo/-/demo-1.0.0.tgz']);
    expect(server.seen[0]?.headers).toMatchObject({ accept: '*/*', 'accept-encoding': 'identity' });
    expect(client.traffic).toEqual({ requests: 1, bytes: PACKED.tarball.length });
  });

  it.each(['../x', '@s', ''])('of a name that no registry can have (%j) is not asked for', async (name) => {
    const server = await serve(inTurn(send(PACKED.tarball)));
    const client = clientOf(npmConfig(server.url));
    const answer = await client.tarball(routeTo(server.url), name, '1.0.0', { locked: null, stated: null });
    expect(answer).toMatchObject({ kind: 'unknown', code: 'malformed' });
    expect(server.seen).toHaveLength(0);
  });

  it('with an entry that npm skips is looked into as npm would', async () => {
    const bytes = tarOf({ path: 'package/damaged' }, { path: 'package/package.json', content: '{"name":"demo"}' });
    bytes.writeUInt8(0x7f, 0);
    expect(await answerTo(inTurn(send(gzipSync(bytes))))).toMatchObject({ value: { manifest: { name: 'demo' } } });
  });

  it('whose package.json is none, or no object, or no UTF-8', async () => {
    const of = async (content: string | Uint8Array): Promise<unknown> => {
      const answer = await answerTo(inTurn(send(gzipSync(tarOf({ path: 'package/package.json', content })))));
      return answer.kind === 'answered' ? answer.value.manifest : answer.kind;
    };
    expect(await of('{')).toBeNull();
    expect(await of('["x"]')).toBeNull();
    // npm replaces what is no UTF-8 and installs it: it must not be a way to stay unseen.
    expect(await of(Buffer.from([...Buffer.from('{"name":"a'), 0xff, ...Buffer.from('"}')]))).toEqual({
      name: 'a\u{fffd}',
    });
    expect(await of('\u{feff}{"name":"demo","readme":"long"}')).toEqual({ name: 'demo' });
  });
});

describe('could not be looked into', () => {
  it.each([
    ['a login page', send(Buffer.from('<html>')), 'unknown', 'malformed'],
    ['a bomb', send(gzipSync(tarOf({ path: 'package/x', size: 2 ** 40 }))), 'unknown', 'too-large'],
    ['401', status(401), 'unknown', 'unauthorized'],
    ['500', status(500), 'unknown', 'server-error'],
    ['404', status(404), 'not-found', undefined],
  ] as const)('%s', async (_case, answer, kind, code) => {
    const got = await answerTo(inTurn(answer));
    expect([got.kind, got.kind === 'unknown' ? got.code : undefined]).toEqual([kind, code]);
  });

  it('one that breaks off, after it was tried again; then whole', async () => {
    const half = PACKED.tarball.subarray(0, PACKED.tarball.length / 2);
    const cut = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-length': PACKED.tarball.length });
      response.write(half, () => response.destroy());
    };
    const server = await serve(inTurn(cut, send(PACKED.tarball)));
    const pace = instantPace();
    const answer = await ask(clientOf(npmConfig(server.url), { pace }), server.url);
    expect(answer).toMatchObject({ kind: 'answered', value: { bytes: PACKED.tarball.length } });
    expect(pace.slept).toHaveLength(1);
    expect(await answerTo(inTurn(cut))).toMatchObject({ kind: 'unknown', code: 'unreachable' });
  });

  it('one that is too large is let go of at once, although it is sent without end', async () => {
    let closed = (): void => undefined;
    const letGo = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const head = tarOf({ path: 'package/x', size: 2 ** 40 }).subarray(0, 512);
    const answer = await answerTo((_, response) => {
      response.on('close', () => closed());
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on('drain', more).writeHead(200).write(head);
      more();
    });
    expect(answer).toMatchObject({ kind: 'unknown', code: 'too-large' });
    await letGo;
  });
});

describe('redirects', () => {
  const redirect = (location: string): RequestListener => inTurn(status(302, { location }));
  const credentials = (host: string): Record<string, string> => ({ [`//${host}/:_authToken`]: SECRET });

  it('to an object store are followed, without credentials', async () => {
    const store = await serve(inTurn(send(PACKED.tarball)));
    const server = await serve(redirect(`${store.url}object?signature=1`));
    // Even where the store has credentials of its own.
    const config = npmConfig(server.url, { credentials: { ...credentials(server.host), ...credentials(store.host) } });
    expect(await ask(clientOf(config), server.url)).toMatchObject({ kind: 'answered' });
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
    expect(store.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/object?signature=1', undefined],
    ]);
  });

  it('back from there reach the registry without credentials too: its path is somebody else’s choice', async () => {
    const server = await serve((request, response) =>
      (request.url === '/private' ? send(PACKED.tarball) : status(302, { location: `${store.url}x` }))(response),
    );
    const store = await serve((_, response) => status(302, { location: `${server.url}private` })(response));
    const config = npmConfig(server.url, { credentials: credentials(server.host) });
    expect(await ask(clientOf(config), server.url)).toMatchObject({ kind: 'answered' });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${SECRET}`, undefined]);
  });

  it('of a document are not', async () => {
    const store = await serve(inTurn(send(Buffer.from('{}'))));
    const server = await serve(redirect(`${store.url}x`));
    const answer = await clientOf(npmConfig(server.url)).packument(routeTo(server.url), 'demo');
    expect(answer).toMatchObject({ kind: 'unknown', code: 'redirected' });
    expect(store.seen).toHaveLength(0);
  });

  it('from a private registry do not go over plain http to a public host', async () => {
    const server = await serve(redirect('http://store.example/x'));
    expect(await ask(clientOf(npmConfig(server.url)), server.url)).toMatchObject({
      kind: 'unknown',
      code: 'redirected',
    });
  });

  it('without end are not followed to it', async () => {
    const [one, two] = [{ url: '' }, { url: '' }];
    const first = await serve((_, response) => status(302, { location: `${two.url}x` })(response));
    const second = await serve((_, response) => status(302, { location: `${one.url}x` })(response));
    [one.url, two.url] = [first.url, second.url];
    expect(await ask(clientOf(npmConfig(first.url)), first.url)).toMatchObject({ kind: 'unknown', code: 'redirected' });
    expect(first.seen.length + second.seen.length).toBe(4);
  });

  it('to a store that is down do not make the registry down', async () => {
    const store = await serve(inTurn(status(200)));
    await store.stop();
    const server = await serve((request, response) =>
      (request.url?.endsWith('.tgz') === true ? status(302, { location: `${store.url}x` }) : send(Buffer.from('{}')))(
        response,
      ),
    );
    const client = clientOf(npmConfig(server.url));
    for (let minor = 0; minor < 6; minor++) {
      const answer = await client.tarball(routeTo(server.url), 'demo', `1.${minor}.0`, { locked: null, stated: null });
      expect(answer).toMatchObject({ kind: 'unknown', code: 'unreachable' });
    }
    expect(await client.packument(routeTo(server.url), 'demo')).toMatchObject({ kind: 'answered' });
  });
});
