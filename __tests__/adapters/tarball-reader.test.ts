import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type TarballBounds,
  type TarballContents,
  TarballError,
  TarballReader,
} from '../../src/adapters/tarball-reader.ts';
import { tarOf } from '../support/registry/tar.ts';

const BOUNDS: TarballBounds = { unpacked: 1024 * 1024, entries: 100, manifest: 64 * 1024 };
const MANIFEST = { path: 'package/package.json', content: '{"name":"demo"}' };

async function look(
  bytes: Uint8Array,
  {
    bounds = {},
    strict = false,
    chunk = 64 * 1024,
  }: { bounds?: Partial<TarballBounds>; strict?: boolean; chunk?: number } = {},
): Promise<TarballContents | string> {
  const reader = new TarballReader({ ...BOUNDS, ...bounds }, { strict });
  try {
    for (let at = 0; at < bytes.length; at += chunk) await reader.write(Buffer.from(bytes.subarray(at, at + chunk)));
    return await reader.end();
  } catch (error) {
    expect(error).toBeInstanceOf(TarballError);
    return error instanceof TarballError ? error.why : 'another error';
  } finally {
    reader.close();
  }
}

describe('finds what npm would unpack as the package’s own', () => {
  it.each([
    ['gzip', gzipSync],
    ['not compressed, which npm takes as well', (bytes: Buffer) => bytes],
  ] as const)('%s', async (_case, pack) => {
    const bytes = pack(tarOf(MANIFEST, { path: 'package/index.js', content: 'x'.repeat(2000) }));
    for (const chunk of [1, 511, 64 * 1024]) {
      const contents = await look(bytes, { chunk });
      expect(contents).toMatchObject({ manifests: 1, conflicting: false, gyp: 'none', files: 2 });
      expect((contents as TarballContents).manifest?.toString()).toBe(MANIFEST.content);
    }
  });

  it.each([
    ['a nested one is not', 'package/lib/package.json', 0],
    ['one outside of any folder is not', 'package.json', 0],
    ['whatever the folder is called', 'demo/package.json', 1],
    ['with a doubled slash, which leads to the same file', 'package//package.json', 1],
    ['with a dot in between', 'package/./package.json', 1],
    ['with a capital, the same file on a Mac', 'package/Package.json', 1],
  ])('%s', async (_case, path, manifests) => {
    expect(await look(tarOf({ path, content: '{}' }))).toMatchObject({ manifests });
  });

  it.each(['SymbolicLink', 'Link'] as const)('a %s is none: npm leaves links out', async (type) => {
    expect(await look(tarOf({ path: 'package/package.json', type }, { path: 'package/x' }))).toMatchObject({
      manifests: 0,
      manifest: null,
    });
  });

  it('of several that differ the last one, and says that they do', async () => {
    const other = { path: 'other/package.json', content: '{"name":"other"}' };
    const contents = await look(tarOf(MANIFEST, other));
    expect(contents).toMatchObject({ manifests: 2, conflicting: true });
    expect((contents as TarballContents).manifest?.toString()).toBe(other.content);
    expect(await look(tarOf(MANIFEST, MANIFEST))).toMatchObject({ manifests: 2, conflicting: false });
    // Back to the first: still two of them.
    expect(await look(tarOf(MANIFEST, other, MANIFEST))).toMatchObject({ manifests: 3, conflicting: true });
  });

  it.each([
    [['package/binding.gyp'], 'binding'],
    [['package/other.gyp'], 'other'],
    [['package/other.gyp', 'package/binding.gyp', 'package/more.gyp'], 'binding'],
    [['package/src/binding.gyp'], 'none'],
  ] as const)('gyp files: %j is %s', async (paths, gyp) => {
    expect(await look(tarOf(MANIFEST, ...paths.map((path) => ({ path }))))).toMatchObject({ gyp });
  });
});

describe('what npm skips with a warning', () => {
  const damaged = tarOf({ path: 'package/damaged' }, MANIFEST);
  damaged.writeUInt8(0x7f, 0);

  it('is skipped, unless it is strict', async () => {
    expect(await look(damaged)).toMatchObject({ manifests: 1 });
    expect(await look(damaged, { strict: true })).toBe('malformed');
  });
});

describe('refuses', () => {
  const whole = gzipSync(tarOf(MANIFEST));
  it.each<readonly [string, Uint8Array]>([
    ['nothing at all', Buffer.alloc(0)],
    ['one byte', Buffer.from([0x1f])],
    ['a web page', Buffer.from('<!doctype html><title>Sign in</title>')],
    ['a gzip of something else', gzipSync(Buffer.from('hello'))],
    ['a gzip that is cut short', whole.subarray(0, -9)],
    ['a tar that is cut short', tarOf({ ...MANIFEST, size: 4096 }).subarray(0, 1024)],
    ['a gzip in a gzip, which npm unpacks once', gzipSync(whole)],
  ])('%s, as malformed', async (_case, bytes) => {
    for (const chunk of [1, 64 * 1024]) expect(await look(bytes, { chunk })).toBe('malformed');
  });

  it('a gzip in a gzip whose first byte comes alone', async () => {
    const split = Buffer.concat([gzipSync(whole.subarray(0, 1)), gzipSync(whole.subarray(1))]);
    expect(await look(split)).toBe('malformed');
  });

  it.each<readonly [string, Buffer, Partial<TarballBounds>]>([
    ['a file that says it is huge', tarOf({ path: 'package/x', size: 2 ** 40 }), {}],
    [
      'more bytes than bounded',
      tarOf(MANIFEST, { path: 'package/x', content: Buffer.alloc(5000) }),
      { unpacked: 4096 },
    ],
    ['more entries than bounded', tarOf(MANIFEST, ...many(10, 'package/x')), { entries: 10 }],
    ['a large package.json', tarOf({ ...MANIFEST, content: ' '.repeat(1000) }), { manifest: 999 }],
    ['zeros without end behind the archive', Buffer.concat([tarOf(MANIFEST), Buffer.alloc(2 ** 21)]), {}],
    [
      'headers of headers without end',
      tarOf(
        ...many(200, 'package/x').map((entry) => ({
          ...entry,
          type: 'GlobalExtendedHeader' as const,
          content: '9 a=b\n',
        })),
      ),
      {},
    ],
  ])('%s, as too large, compressed or not', async (_case, bytes, bounds) => {
    expect(await look(bytes, { bounds })).toBe('too-large');
    expect(await look(gzipSync(bytes), { bounds })).toBe('too-large');
  });
});

it('zeros behind the gzip are ignored, as npm does, and waited for by nobody', async () => {
  const trailing = Buffer.concat([gzipSync(tarOf(MANIFEST)), Buffer.alloc(512 * 1024)]);
  for (const chunk of [1024, 2 ** 20]) expect(await look(trailing, { chunk })).toMatchObject({ manifests: 1 });
});

it('what follows the archive is not gathered', async () => {
  const long = Buffer.concat([tarOf(MANIFEST), Buffer.alloc(64 * 1024 * 1024)]);
  // tar's own reader would copy all that came so far with each chunk: minutes, where this takes no time.
  expect(await look(long, { bounds: { unpacked: long.length }, chunk: 8 * 1024 })).toMatchObject({ manifests: 1 });
}, 5_000);

it('what follows the archive is not parsed', async () => {
  const evil = tarOf({ path: 'package/package.json', content: '{"name":"evil"}' });
  const bytes = Buffer.concat([tarOf(MANIFEST), evil]);
  expect(await look(bytes)).toMatchObject({ manifests: 1, conflicting: false });
  expect(await look(gzipSync(bytes), { chunk: 100 })).toMatchObject({ manifests: 1, conflicting: false });
});

function many(count: number, path: string): { path: string }[] {
  return Array.from({ length: count }, (_, index) => ({ path: `${path}${index}` }));
}
