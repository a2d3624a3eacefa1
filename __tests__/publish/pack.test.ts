import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPacker } from '../../src/adapters/npm-cli-pack.ts';
import type { PackerPort } from '../../src/model/publish.ts';
import { changedSince, openPacked, pack, type Packing } from '../../src/publish/pack.ts';
import { cleanEnvironment } from '../support/process.ts';
import { npmCli } from '../support/publishing/package-managers.ts';
import { makePackage } from '../support/registry/packages.ts';

let root: string;
let packer: PackerPort;
beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-packed-')));
  const env = cleanEnvironment(path.join(root, 'home'));
  packer = createPacker({ env, destination: path.join(root, 'packed'), folder: root, programs: { npm: npmCli('12') } });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function project(manifest: object): string {
  const folder = mkdtempSync(path.join(root, 'project-'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
function tarball(name: string, dependencies: Readonly<Record<string, string>> = {}) {
  const made = makePackage({ name, version: '1.0.0', dependencies });
  const file = path.join(root, `${name}.tgz`);
  writeFileSync(file, made.tarball);
  return { made, file };
}
const codes = (packing: Packing) => (packing.kind === 'packed' ? 'packed' : packing.problems.map(({ code }) => code));
const ID = { name: 'demo', version: '1.0.0' };

describe('packing', () => {
  it('gives the bytes that lie there', async () => {
    const packing = await pack({ folder: project(ID), manager: 'npm', expected: ID }, packer);
    if (packing.kind !== 'packed') throw new Error(JSON.stringify(packing));
    expect(packing.value.tarball.manifest).toMatchObject(ID);
    expect(readFileSync(packing.value.tarball.path).length).toBe(packing.value.tarball.bytes);
  });

  it('is refused where a script made another package of it', async () => {
    const scripts = { prepack: 'npm pkg set version=6.6.6' };
    const turned = project({ ...ID, scripts });
    expect(codes(await pack({ folder: turned, manager: 'npm', expected: ID }, packer))).toEqual(['PACK_OTHER_PACKAGE']);
  });

  it.each(['workspace:*', 'catalog:', 'link:../x', 'portal:../x', 'patch:x@1.0.0#x'])(
    'is refused where %s is left in it',
    async (range) => {
      for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
        const folder = project({ ...ID, [field]: { other: range, good: '^1.0.0' } });
        expect(codes(await pack({ folder, manager: 'npm', expected: ID }, packer))).toEqual(['PACK_LOCAL_RANGE']);
      }
      const forDevelopment = project({ ...ID, devDependencies: { other: range } });
      expect(codes(await pack({ folder: forDevelopment, manager: 'npm', expected: ID }, packer))).toBe('packed');
    },
  );

  it('fails where the package manager fails', async () => {
    const folder = project({ ...ID, scripts: { prepack: 'exit 1' } });
    expect(codes(await pack({ folder, manager: 'npm', expected: ID }, packer))).toEqual(['PACK_FAILED']);
  });
});

describe('a tarball that was packed before', () => {
  it.each<readonly [string, (made: ReturnType<typeof makePackage>, sha256: string) => string]>([
    ['integrity', ({ integrity }) => integrity],
    ['sha512', ({ sha512 }) => sha512],
    ['sha512 with its name, in capitals', ({ sha512 }) => `sha512:${sha512.toUpperCase()}`],
    ['sha256', (_made, sha256) => ` ${sha256}\n`],
  ])('is taken with its %s', async (_name, digest) => {
    const { made, file } = tarball('taken');
    const read = await packer.read(file);
    if (read.kind !== 'done') throw new Error(read.message);
    expect(codes(await openPacked({ path: file, digest: digest(made, read.value.sha256) }, packer))).toBe('packed');
  });

  it('is refused where other bytes were packed', async () => {
    const { file } = tarball('exchanged');
    const { made } = tarball('other');
    for (const digest of [made.integrity, made.sha512, '0'.repeat(64)])
      expect(codes(await openPacked({ path: file, digest }, packer))).toEqual(['TARBALL_DIGEST']);
  });

  it('is refused with a digest that binds nothing', async () => {
    const { made, file } = tarball('unbound');
    const weak = `sha1-${Buffer.from(made.shasum, 'hex').toString('base64')}`;
    const two = `${made.integrity} sha512-${Buffer.alloc(64).toString('base64')}`;
    for (const digest of ['', 'none', weak, two, made.shasum, made.sha512.slice(1)])
      expect(codes(await openPacked({ path: file, digest }, packer))).toEqual(['TARBALL_DIGEST_UNREADABLE']);
  });

  it('is refused where it cannot be read, or nobody could install it', async () => {
    const { made, file } = tarball('local', { other: 'workspace:^' });
    expect(codes(await openPacked({ path: file, digest: made.integrity }, packer))).toEqual(['PACK_LOCAL_RANGE']);
    const nowhere = path.join(root, 'nowhere.tgz');
    expect(codes(await openPacked({ path: nowhere, digest: made.integrity }, packer))).toEqual(['TARBALL_UNREADABLE']);
  });
});

it('a file that is exchanged after packing is noticed before it is published', async () => {
  const { made, file } = tarball('late');
  const packing = await openPacked({ path: file, digest: made.integrity }, packer);
  if (packing.kind !== 'packed') throw new Error(JSON.stringify(packing));
  expect(await changedSince(packing.value, packer)).toBeNull();
  writeFileSync(file, tarball('evil').made.tarball);
  expect((await changedSince(packing.value, packer))?.code).toBe('TARBALL_DIGEST');
  rmSync(file);
  expect((await changedSince(packing.value, packer))?.code).toBe('TARBALL_UNREADABLE');
});
