import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NPM_SERVICES, readSigningConfig } from '../../src/adapters/signer-services.ts';
import { loadSigningServices } from '../../src/adapters/trust-signing-config.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import { type TufRepository, startTuf } from '../support/publishing/tuf.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

interface Service {
  readonly url: string;
  readonly majorApiVersion: number;
  readonly validFor: { readonly start?: string; readonly end?: string };
}
const service = (url: string, majorApiVersion = 1, start = '2024-01-01T00:00:00Z', end?: string): Service => ({
  url,
  majorApiVersion,
  validFor: { start, ...(end === undefined ? {} : { end }) },
});

/** As of the public instance, in its shape. */
const config = (more: object = {}) => ({
  mediaType: MEDIA_TYPE,
  caUrls: [service('https://fulcio.example')],
  oidcUrls: [],
  rekorTlogUrls: [service('https://rekor.example')],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [service('https://tsa.example/api/v1/timestamp')],
  tsaConfig: { selector: 'ANY' },
  ...more,
});
const read = (more: object = {}) => readSigningConfig(config(more), 'here', NOW);

const codeOf = async (work: () => unknown) => {
  try {
    return await work();
  } catch (error) {
    return error instanceof ConfigurationError ? error.problems[0]?.code : error;
  }
};

describe('which services a signing configuration says', () => {
  it('v1 without a timestamp authority: the log vouches for the time', () => {
    expect(read()).toEqual({
      fulcio: 'https://fulcio.example',
      rekor: { url: 'https://rekor.example', version: 1 },
      tsa: null,
    });
  });

  it('the highest version first, with a timestamp authority', () => {
    const rekorTlogUrls = [
      service('https://one.example', 1, '2026-01-01T00:00:00Z'),
      service('https://two.example/', 2),
    ];
    expect(read({ rekorTlogUrls })).toMatchObject({
      rekor: { url: 'https://two.example', version: 2 },
      tsa: 'https://tsa.example/api/v1/timestamp',
    });
  });

  it.each<[string, readonly Service[]]>([
    ['not one whose time is over', [service('https://old.example', 1, '2025-01-01T00:00:00Z', '2026-05-31T00:00:00Z')]],
    ['not one whose time has not come', [service('https://soon.example', 1, '2026-07-01T00:00:00Z')]],
    ['not one without a beginning', [{ url: 'https://never.example', majorApiVersion: 1, validFor: {} }]],
    ['not one of a version that is unknown here', [service('https://three.example', 3, '2026-01-01T00:00:00Z')]],
    ['not one by plain http', [service('http://plain.example', 1, '2026-01-01T00:00:00Z')]],
    ['not one with a password', [service('https://a:b@login.example', 1, '2026-01-01T00:00:00Z')]],
    ['not one without an address', [service('rekor', 1, '2026-01-01T00:00:00Z')]],
  ])('%s', (_case, others) => {
    expect(read({ rekorTlogUrls: [...others, service('https://rekor.example')] }).rekor.url).toBe(
      'https://rekor.example',
    );
    expect(read({ caUrls: [...others, service('https://fulcio.example')] }).fulcio).toBe('https://fulcio.example');
  });

  it('of two alike the newer', () => {
    const rekorTlogUrls = [service('https://a.example'), service('https://b.example', 1, '2026-01-01T00:00:00Z')];
    expect(read({ rekorTlogUrls }).rekor.url).toBe('https://b.example');
  });

  it.each<[string, object]>([
    ['no certificate authority', { caUrls: [] }],
    ['no log', { rekorTlogUrls: [] }],
    ['v2 without a timestamp authority', { rekorTlogUrls: [service('https://two.example', 2)], tsaUrls: [] }],
    ['all logs at once', { rekorTlogConfig: { selector: 'ALL' } }],
    ['another format', { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }],
  ])('none with %s', async (_case, more) => {
    expect(await codeOf(() => read(more))).toBe('SIGNING_CONFIG');
  });
});

describe('where it comes from', () => {
  let folder: string;
  let tuf: TufRepository;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'countersign-signing-'));
    tuf = await startTuf({ 'signing_config.v0.2.json': JSON.stringify(config()) });
    writeFileSync(path.join(folder, 'root.json'), tuf.root);
    writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config()));
    writeFileSync(path.join(folder, 'broken.json'), '{');
  });
  afterAll(async () => {
    await tuf.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const options = { now: NOW, timeoutMs: 2_000 };
  const ofTuf = () => ({ mirrorUrl: tuf.endpoint.url, rootPath: path.join(folder, 'root.json') });

  it('npm’s own services unless said, without a request', async () => {
    expect(await loadSigningServices({ ...options, from: 'npm', tuf: ofTuf() })).toBe(NPM_SERVICES);
    expect(tuf.endpoint.requests).toEqual([]);
  });

  it('a file', async () => {
    const from = { file: path.join(folder, 'config.json') };
    expect((await loadSigningServices({ ...options, from })).rekor.url).toBe('https://rekor.example');
  });

  it.each(['broken.json', 'none.json', '.'])('not the file %s', async (name) => {
    expect(await codeOf(() => loadSigningServices({ ...options, from: { file: path.join(folder, name) } }))).toBe(
      'SIGNING_CONFIG',
    );
  });

  it('a TUF repository, and nothing else where that does not answer', async () => {
    expect((await loadSigningServices({ ...options, from: 'tuf', tuf: ofTuf() })).rekor.url).toBe(
      'https://rekor.example',
    );
    const heal = tuf.endpoint.fail({ path: /signing_config/, fault: { status: 404 } });
    expect(await codeOf(() => loadSigningServices({ ...options, from: 'tuf', tuf: ofTuf() }))).toBe('SIGNING_CONFIG');
    heal();
  });
});
