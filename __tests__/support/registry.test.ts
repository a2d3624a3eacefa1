import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, startAuthorities } from './authorities/authorities.ts';
import { describeCorpus } from './corpus.ts';
import type { Packument, PublishedVersion, VersionDocument } from './registry/documents.ts';
import { makePackage } from './registry/packages.ts';
import { publish } from './registry/publish.ts';
import { type Registry, type RegistryOptions, startRegistry } from './registry/registry.ts';
import { packumentsFrom } from './registry/store.ts';

const ABBREVIATED = 'application/vnd.npm.install-v1+json';

let authorities: Authorities;
let demo: readonly PublishedVersion[];
let registry: Registry;

beforeAll(async () => {
  authorities = await startAuthorities();
  const old = makePackage({ name: '@octo-org/demo', version: '1.0.0', scripts: { postinstall: 'node x' } });
  const next = makePackage({ name: '@octo-org/demo', version: '1.1.0' });
  const registryUrl = 'https://registry.npmjs.org';
  demo = [
    await publish(authorities, old, { registryUrl, time: '2024-01-01T00:00:00.000Z' }),
    await publish(authorities, next, { registryUrl, provenance: {} }),
  ];
  return () => authorities.close();
});

async function start(options: RegistryOptions = {}): Promise<void> {
  registry = await startRegistry({ packages: demo, keys: authorities.keysEndpoint, ...options });
}
afterEach(() => registry.stop());

const get = (at: string, headers: Record<string, string> = {}) => fetch(new URL(at, registry.url), { headers });
async function read<T>(at: string, headers?: Record<string, string>): Promise<T> {
  return (await (await get(at, headers)).json()) as T;
}

describe('the registry answers', () => {
  it.each(['@octo-org%2fdemo', '@octo-org/demo', '%40octo-org%2Fdemo'])('the root packument at %s', async (at) => {
    await start();
    const packument = await read<Packument>(at);
    expect(Object.keys(packument.versions)).toEqual(['1.0.0', '1.1.0']);
    expect(packument.time?.['1.0.0']).toBe('2024-01-01T00:00:00.000Z');
    expect(packument.versions['1.1.0']?._npmUser?.name).toBe('octocat');
  });

  it('the abbreviated packument by Accept: no times, no users, but whether there is an install script', async () => {
    await start();
    const response = await get('@octo-org%2fdemo', { accept: `${ABBREVIATED}; q=1.0, application/json; q=0.8` });
    expect(response.headers.get('content-type')).toBe(ABBREVIATED);
    const packument = (await response.json()) as Packument;
    expect(packument.time).toBeUndefined();
    expect(packument.versions['1.0.0']).toMatchObject({ hasInstallScript: true, dist: { signatures: [{}] } });
    expect(packument.versions['1.1.0']).not.toHaveProperty('_npmUser');
  });

  it('a version, the keys, the attestations and the tarball, under a base path too', async () => {
    await start({ basePath: '/repository/npm/' });
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/repository\/npm\/$/);
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).version).toBe('1.1.0');
    expect((await read<VersionDocument>('@octo-org/demo/latest')).version).toBe('1.1.0');
    expect(await read('-/npm/v1/keys')).toEqual(authorities.keysEndpoint);
    expect(await read('-/npm/v1/attestations/@octo-org%2fdemo@1.1.0')).toEqual(demo[1]?.attestations);
    const tarball = await get('@octo-org/demo/-/demo-1.1.0.tgz');
    expect(Buffer.from(await tarball.arrayBuffer()).equals(demo[1]?.tarball ?? Buffer.alloc(0))).toBe(true);
    expect((await fetch(new URL('/@octo-org%2fdemo', registry.url))).status).toBe(404);
  });

  it('its 404s, each in its own way', async () => {
    await start();
    const notFound = async (at: string) => [(await get(at)).status, await read(at)];
    expect(await notFound('nothing')).toEqual([404, { error: 'Not found' }]);
    expect(await notFound('@octo-org%2fdemo/9.9.9')).toEqual([404, 'version not found: 9.9.9']);
    expect(await notFound('-/npm/v1/attestations/@octo-org%2fdemo@1.0.0')).toEqual([404, { error: 'Not found' }]);
    expect((await get('%E0%A4%A')).status).toBe(404);
  });

  it('304 to a known ETag, gzip to whom accepts it, and remembers who asked what', async () => {
    await start();
    const first = await get('@octo-org%2fdemo', { 'accept-encoding': 'gzip', authorization: 'Bearer hunter2' });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('@octo-org%2fdemo', { 'if-none-match': etag })).status).toBe(304);
    expect(
      (await get('@octo-org%2fdemo', { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
    ).toBeNull();
    const [request] = registry.requests;
    expect(request).toMatchObject({ kind: 'packument', name: '@octo-org/demo', number: 1, status: 200 });
    expect(request?.headers.authorization).toBe('Bearer hunter2');
    expect(registry.requests.map(({ status }) => status)).toEqual([200, 304, 200]);
  });
});

describe('the registry can be made to', () => {
  it('strip evidence, of the version path alone or everywhere', async () => {
    await start({ strip: ['version-signatures', 'version-attestations'] });
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).dist).not.toHaveProperty('signatures');
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).dist).not.toHaveProperty('attestations');
    expect((await read<Packument>('@octo-org%2fdemo')).versions['1.1.0']?.dist).toHaveProperty('signatures');
    registry.strip.add('signatures').add('keys').add('attestations').add('version-path');
    expect((await read<Packument>('@octo-org%2fdemo')).versions['1.1.0']?.dist).not.toHaveProperty('signatures');
    expect((await get('-/npm/v1/keys')).status).toBe(404);
    expect((await get('-/npm/v1/attestations/@octo-org%2fdemo@1.1.0')).status).toBe(404);
    expect((await get('@octo-org%2fdemo/1.1.0')).status).toBe(404);
    registry.strip.clear();
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).dist).toHaveProperty('signatures');
  });

  it('tamper with a copy of a document', async () => {
    await start();
    registry.mutate = (kind, name, version, json) => {
      if (kind === 'version') (json as VersionDocument).dist.integrity = `sha512-${name}-${version}`;
      return kind === 'keys' ? undefined : json;
    };
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).dist.integrity).toBe('sha512-@octo-org/demo-1.1.0');
    expect((await get('-/npm/v1/keys')).status).toBe(404);
    registry.mutate = undefined;
    expect((await read<VersionDocument>('@octo-org%2fdemo/1.1.0')).dist.integrity).toBe(
      demo[1]?.document.dist.integrity,
    );
  });

  it('fail in every way a network does', async () => {
    await start();
    registry.fault = () => 'reset';
    await expect(get('-/npm/v1/keys')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    registry.fault = () => 'truncate';
    await expect(read('-/npm/v1/keys')).rejects.toThrow();
    registry.fault = () => 'html';
    expect(await (await get('-/npm/v1/keys')).text()).toContain('<form>');
    registry.fault = ({ number }) => ({ status: 429, headers: { 'retry-after': String(number) }, body: 'slow down' });
    const limited = await get('-/npm/v1/keys');
    expect([limited.status, limited.headers.get('retry-after'), await limited.text()]).toEqual([429, '4', 'slow down']);
    registry.fault = () => ({ delayMs: 60 });
    const before = performance.now();
    expect((await get('-/npm/v1/keys')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(55);
    registry.fault = () => 'flood';
    const flood = (await get('-/npm/v1/keys')).body;
    let bytes = 0;
    for await (const chunk of flood ?? []) {
      bytes += (chunk as Uint8Array).byteLength;
      if (bytes > 5_000_000) break;
    }
    expect(bytes).toBeGreaterThan(5_000_000);
  });

  it('hang, until it is killed in the middle of the answer', async () => {
    await start();
    registry.fault = () => 'hang';
    const hanging = get('-/npm/v1/keys');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await registry.stop();
    await expect(hanging).rejects.toThrow();
    await expect(get('-/npm/v1/keys')).rejects.toThrow();
  });
});

describeCorpus('the registry serves ready-made packuments', (corpus, cases) => {
  it('as they are, one for each name', async () => {
    await start();
    const { packuments, skipped } = packumentsFrom(corpus.path('packuments'));
    for (const packument of packuments) registry.store.addPackument(packument);
    for (const { name } of packuments) {
      const served = await read<Packument>(name.replace('/', '%2f'));
      expect(served.name).toBe(name);
      cases.ran(Object.keys(served.versions).length);
    }
    const nuxt = await read<VersionDocument>('nuxt/4.1.2');
    expect(nuxt.dist.tarball).toBe('https://registry.npmjs.org/nuxt/-/nuxt-4.1.2.tgz');
    expect(skipped.map((file) => path.basename(file))).toEqual(['resolutions.json']);
  });
});
