import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTarball } from '../../src/adapters/tarball.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import { makePackage } from '../support/registry/packages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-tarball-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let serial = 0;
function file(bytes: Uint8Array): string {
  serial += 1;
  const name = path.join(folder, `${serial}.tgz`);
  writeFileSync(name, bytes);
  return name;
}

type Entry = readonly [path: string, content: string, type?: 'File' | 'SymbolicLink' | 'Directory', size?: number];

/** A tar of just these entries; `size` may lie. */
function tar(...entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(([name, content, type = 'File', size]) => {
    const bytes = Buffer.from(content);
    const header = new Header({
      path: name,
      mode: 0o644,
      size: size ?? bytes.length,
      type,
      ...(type === 'SymbolicLink' ? { linkpath: 'x' } : {}),
    });
    header.encode();
    return [header.block ?? Buffer.alloc(512), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const MANIFEST = '{"name":"demo","version":"1.0.0","license":"MIT"}';

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readTarball(file(bytes));
    return 'accepted';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).problems.map(({ code, message }) => `${code} ${message}`).join();
  }
}

it('reads what npm packs: the bytes as they are, and package.json', async () => {
  const packed = makePackage({ name: '@octo-org/demo', version: '1.0.0' });
  const read = await readTarball(file(packed.tarball));
  expect(Buffer.from(read.bytes).equals(packed.tarball)).toBe(true);
  expect(read.manifest).toEqual(packed.packageJson);
});

it.each([
  ['another top folder, which npm strips too', 'demo/package.json'],
  ['a dot before it', './package/package.json'],
])('%s', async (_case, name) => {
  expect((await readTarball(file(gzipSync(tar([name, MANIFEST]))))).manifest.name).toBe('demo');
});

it('a package.json of a nested folder is not the package’s', async () => {
  const bytes = gzipSync(
    tar(['package/package.json', MANIFEST], ['package/lib/package.json', '{"name":"evil","version":"9.9.9"}']),
  );
  expect((await readTarball(file(bytes))).manifest).toMatchObject({ name: 'demo', version: '1.0.0' });
});

describe('refused', () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    [
      'two package.json: two readers could disagree',
      () => gzipSync(tar(['package/package.json', MANIFEST], ['package/package.json', MANIFEST])),
      /more than one package\.json/,
    ],
    [
      'a second one under another top folder',
      () => gzipSync(tar(['package/package.json', MANIFEST], ['other/package.json', MANIFEST])),
      /more than one package\.json/,
    ],
    ['no package.json', () => gzipSync(tar(['package/index.js', 'x'])), /no package\.json/],
    [
      'package.json at the root, where npm would not find it',
      () => gzipSync(tar(['package.json', MANIFEST])),
      /no package\.json/,
    ],
    ['a package.json that is no JSON', () => gzipSync(tar(['package/package.json', 'x'])), /no name and version/],
    ['a package.json that is a list', () => gzipSync(tar(['package/package.json', '[]'])), /no name and version/],
    [
      'a package.json without a version',
      () => gzipSync(tar(['package/package.json', '{"name":"demo"}'])),
      /no name and version/,
    ],
    ['not a tar', () => gzipSync(Buffer.from('hello')), /TARBALL/],
    ['not a gzip', () => Buffer.from('PK\u0003\u0004 a zip file'), /TARBALL/],
    [
      'a gzip that is cut short',
      () => gzipSync(tar(['package/package.json', MANIFEST])).subarray(0, 40),
      /not a package tarball/,
    ],
    [
      'a tar that is cut short',
      () => gzipSync(tar(['package/package.json', MANIFEST, 'File', 4096]).subarray(0, 1024)),
      /not a package tarball/,
    ],
    ['empty', () => Buffer.alloc(0), /TARBALL/],
    [
      'a package.json larger than any',
      () => gzipSync(tar(['package/package.json', `${MANIFEST}${' '.repeat(17 * 1024 * 1024)}`])),
      /more than a package may have/,
    ],
    [
      'a package.json that says it is huge',
      () => gzipSync(tar(['package/package.json', MANIFEST, 'File', 2 ** 31])),
      /more than a package may have/,
    ],
    [
      'a bomb that says how large it is',
      () => gzipSync(tar(['package/x', '', 'File', 9 * 1024 ** 3])),
      /more than a package may have/,
    ],
  ])('%s', async (_case, make, why) => {
    expect(await refusal(make())).toMatch(why);
  });

  it('a package.json that is a link is none', async () => {
    expect(await refusal(gzipSync(tar(['package/package.json', '', 'SymbolicLink'])))).not.toBe('accepted');
  });

  it('a file that is not there, a folder, and one that is too large', async () => {
    await expect(readTarball(path.join(folder, 'none.tgz'))).rejects.toThrow(/ENOENT/);
    await expect(readTarball(folder)).rejects.toThrow(/EISDIR/);
    const sparse = file(Buffer.alloc(1));
    truncateSync(sparse, 1024 ** 3 + 1);
    await expect(readTarball(sparse)).rejects.toThrow(/too large/);
  });
});
