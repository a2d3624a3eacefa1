import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPublishedTarballs } from '../../src/adapters/published-tarball.ts';
import { outlineOf } from '../../src/adapters/tarball-outline.ts';
import type { Answer } from '../../src/model/evidence.ts';
import type { PublishedTarballPort, TarballOutline } from '../../src/model/publish.ts';
import { readStanding, type Standing } from '../../src/packument/standing.ts';
import { changesSince, tarballChanges } from '../../src/publish/tarball-changes.ts';
import { inTurn, instantPace, npmConfig, routeTo, serve, status } from '../adapters/registry/loopback.ts';
import { makePackage, type PackageInput } from '../support/registry/packages.ts';
import { tarOf } from '../support/registry/tar.ts';

const packageOf = (version: string, more: Partial<PackageInput> = {}) =>
  makePackage({ name: 'demo', version, ...more });

async function outline(bytes: Buffer): Promise<TarballOutline> {
  async function* body() {
    yield bytes;
  }
  return outlineOf(body());
}

describe('what is different', () => {
  it('files, size, dependencies, scripts that run at install', async () => {
    const before = packageOf('1.0.0', {
      files: { 'lib/old.js': 'x', 'lib/same.js': 'x' },
      dependencies: { kept: '^1.0.0', gone: '^1.0.0' },
      scripts: { install: 'node a.js', postinstall: 'node same.js', test: 'x' },
    });
    const after = packageOf('1.1.0', {
      files: { 'lib/new.js': 'xyz', 'lib/same.js': 'changed' },
      dependencies: { kept: '^2.0.0', alias: 'npm:fresh@^1.0.0' },
      scripts: { preinstall: 'curl evil', install: 'node b.js', postinstall: 'node same.js', test: 'y' },
    });
    expect(tarballChanges(await outline(before.tarball), await outline(after.tarball))).toEqual({
      previous: '1.0.0',
      added: [{ path: 'lib/new.js', bytes: 3 }],
      removed: ['lib/old.js'],
      bytes: { from: before.tarball.length, to: after.tarball.length },
      dependenciesAdded: ['fresh'],
      dependenciesRemoved: ['gone'],
      installScriptsAdded: ['preinstall'],
      installScriptsChanged: ['install'],
    });
  });

  it('a gyp file is a script, unless package.json says that it is none', async () => {
    const before = await outline(packageOf('1.0.0').tarball);
    const gyp = { files: { 'binding.gyp': '{}' } };
    const built = await outline(packageOf('1.0.1', gyp).tarball);
    expect(tarballChanges(before, built).installScriptsAdded).toEqual(['binding.gyp']);
    const said = await outline(packageOf('1.0.1', { ...gyp, packageJson: { gypfile: false } }).tarball);
    expect(tarballChanges(before, said).installScriptsAdded).toEqual([]);
  });
});

describe('since the last published version', () => {
  const next = packageOf('2.0.0', { files: { 'new.js': '' } });
  const documentOf = (packed: ReturnType<typeof packageOf>, integrity: string | undefined = packed.integrity) => ({
    ...packed.packageJson,
    dist: { integrity, tarball: `https://registry.npmjs.org/demo/-/demo-${packed.version}.tgz` },
  });
  function standing(
    versions: Readonly<Record<string, unknown>>,
    tags: Readonly<Record<string, string>> = {},
  ): Answer<Standing> {
    const found = readStanding({ name: 'demo', versions, 'dist-tags': tags, time: {} }, 'demo', '2.0.0');
    if (typeof found === 'string') throw new Error(found);
    return { kind: 'answered', value: found };
  }
  async function port(
    ...bodies: readonly Buffer[]
  ): Promise<PublishedTarballPort & { readonly asked: () => readonly string[] }> {
    const server = await serve(
      bodies.length === 0
        ? inTurn(status(404))
        : inTurn(...bodies.map((body) => (response: { end(bytes: Buffer): unknown }) => void response.end(body))),
    );
    const { signal } = new AbortController();
    const options = { version: '0.0.0', concurrency: 1, timeoutMs: 5_000, signal, hasKeys: false, pace: instantPace() };
    const made = createPublishedTarballs(routeTo(server.url), npmConfig(server.url), options);
    return { ...made, asked: () => server.seen.map(({ url }) => url ?? '') };
  }
  const changes = async (answer: Answer<Standing>, tarballs: PublishedTarballPort, tag = 'latest') =>
    changesSince(answer, await outline(next.tarball), tag, tarballs);

  it('downloads the version that the tag names, else the one before it', async () => {
    const [old, newer] = [packageOf('1.0.0'), packageOf('1.9.0')];
    const known = standing({ '1.0.0': documentOf(old), '1.9.0': documentOf(newer) }, { latest: '1.0.0' });
    const tagged = await port(old.tarball);
    expect(await changes(known, tagged)).toMatchObject({
      kind: 'answered',
      value: { previous: '1.0.0', added: [{ path: 'new.js' }] },
    });
    expect(tagged.asked()).toEqual(['/demo/-/demo-1.0.0.tgz']);
    expect(await changes(known, await port(newer.tarball), 'next')).toMatchObject({ value: { previous: '1.9.0' } });
  });

  it('tells a first version from one that could not be looked at', async () => {
    const old = packageOf('1.0.0');
    const known = standing({ '1.0.0': documentOf(old) });
    const kinds = async (answer: Answer<Standing>, tarballs: PublishedTarballPort) =>
      (await changes(answer, tarballs)).kind;
    expect(await kinds({ kind: 'not-found', detail: '' }, await port())).toBe('not-found');
    expect(await kinds(standing({}), await port())).toBe('not-found');
    expect(await kinds({ kind: 'unknown', code: 'timeout', detail: '' }, await port())).toBe('unknown');
    expect(await kinds(standing({ '1.0.0': { name: 'other' } }), await port())).toBe('unknown');
    expect(await kinds(known, await port(gzipSync(tarOf({ path: 'package/x', content: '' }))))).toBe('unknown');
    expect(await kinds(known, await port(Buffer.from('<html>log in</html>')))).toBe('unknown');
    expect(await kinds(known, await port(old.tarball))).toBe('answered');
  });

  it('compares with nothing that is not what the registry’s document says', async () => {
    const old = packageOf('1.0.0');
    const known = standing({ '1.0.0': documentOf(old) });
    const answer = await changes(known, await port(packageOf('1.0.0', { files: { evil: '' } }).tarball));
    expect(answer).toMatchObject({
      kind: 'unknown',
      code: 'malformed',
      detail: expect.stringContaining(old.integrity) as string,
    });
  });
});
