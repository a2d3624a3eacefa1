import { mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTarballFile } from '../../src/adapters/tarball-file.ts';
import { outlineOf, parseOutline } from '../../src/adapters/tarball-outline.ts';
import { makePackage } from '../support/registry/packages.ts';
import { tarOf, type TarEntry } from '../support/registry/tar.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-tarball-file-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let serial = 0;
function file(bytes: Uint8Array): string {
  const name = path.join(folder, `${(serial += 1)}.tgz`);
  writeFileSync(name, bytes);
  return name;
}
const MANIFEST: TarEntry = { path: 'package/package.json', content: '{"name":"demo","version":"1.0.0"}' };
const tgz = (...entries: readonly TarEntry[]): string => file(gzipSync(tarOf(...entries)));
const read = async (name: string) => {
  const attempt = await readTarballFile(name);
  return attempt.kind === 'done' ? attempt.value : attempt.message;
};

it('reads a package: hashes, files with their sizes, package.json', async () => {
  const packed = makePackage({ name: '@octo-org/demo', version: '1.0.0', files: { 'lib/x.js': 'x'.repeat(3000) } });
  const name = file(packed.tarball);
  const tarball = await read(name);
  expect(tarball).toMatchObject({
    path: name,
    bytes: packed.tarball.length,
    integrity: packed.integrity,
    sha512: packed.sha512,
    manifest: packed.packageJson,
    hasGypFile: false,
  });
  expect(tarball).toHaveProperty('files.1', { path: 'lib/x.js', bytes: 3000 });
  expect(tarball).toHaveProperty('files.length', packed.fileCount);
});

it('lists regular files, without the first folder, whatever it is called; gyp files are seen', async () => {
  const entries: readonly TarEntry[] = [
    { path: 'demo/', type: 'Directory' },
    { ...MANIFEST, path: 'demo/package.json' },
    { path: 'demo/./lib//b.js', content: 'b' },
    { path: 'demo/link.js', type: 'SymbolicLink' },
    { path: 'demo/other.gyp', content: '{}' },
  ];
  const tarball = await read(tgz(...entries));
  expect(tarball).toMatchObject({ hasGypFile: true });
  expect(tarball).toHaveProperty('files', [
    { path: 'lib/b.js', bytes: 1 },
    { path: 'other.gyp', bytes: 2 },
    { path: 'package.json', bytes: 33 },
  ]);
});

it('follows a link to the file, and tells where that is', async () => {
  const name = tgz(MANIFEST);
  const link = path.join(folder, 'link.tgz');
  symlinkSync(name, link);
  expect(await read(link)).toMatchObject({ path: name });
});

describe('refused', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['a relative path', () => 'dist/demo.tgz', /not an absolute path/],
    ['nothing there', () => path.join(folder, 'none.tgz'), /there is no file/],
    ['a folder', () => folder, /is not a file/],
    ['no tar', () => file(Buffer.from('<html>log in</html>')), /not a package tarball/],
    ['an empty file', () => file(Buffer.alloc(0)), /not a package tarball/],
    ['one cut short', () => file(gzipSync(tarOf(MANIFEST)).subarray(0, 60)), /not a package tarball/],
    ['no package.json', () => tgz({ path: 'package/index.js', content: 'x' }), /no package\.json/],
    ['two package.json', () => tgz(MANIFEST, MANIFEST), /more than one package\.json/],
    ['no version', () => tgz({ ...MANIFEST, content: '{"name":"demo"}' }), /no name and version/],
  ];
  it.each(cases)('%s', async (_name, make, expected) => {
    expect(await read(make())).toMatch(expected);
  });

  it('a file that is larger than any, unread', async () => {
    const sparse = file(Buffer.alloc(1));
    truncateSync(sparse, 1024 ** 3 + 1);
    expect(await read(sparse)).toMatch(/more than the/);
  });

  it('paths without end', async () => {
    async function* body() {
      const long: TarEntry = { path: `package/${'d'.repeat(90)}/${'e'.repeat(90)}` };
      const archive = tarOf(MANIFEST, ...Array.from({ length: 2000 }, () => long));
      const entries = archive.subarray(0, archive.length - 1024);
      for (let index = 0; index < 200; index += 1) yield index === 0 ? entries : entries.subarray(1024);
    }
    await expect(outlineOf(body())).rejects.toThrow(/longer than a package’s/);
  });
});

it('an outline reads back as it was, and nothing else does', async () => {
  async function* body() {
    yield makePackage({ name: 'demo', version: '1.0.0' }).tarball;
  }
  const outline = await outlineOf(body());
  expect(parseOutline(Buffer.from(JSON.stringify(outline)))).toEqual(outline);
  for (const broken of [{ ...outline, files: [1] }, { ...outline, manifest: {} }, { ...outline, sha512: 1 }, null])
    expect(parseOutline(Buffer.from(JSON.stringify(broken)))).toBeNull();
});
