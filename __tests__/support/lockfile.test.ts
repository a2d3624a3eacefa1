import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, startAuthorities } from './authorities/authorities.ts';
import type { PublishedVersion } from './registry/documents.ts';
import { lockEntryOf, npmLockfile, packageLockOf } from './registry/lockfile.ts';
import { makePackage } from './registry/packages.ts';
import { publish } from './registry/publish.ts';
import { type Registry, startRegistry } from './registry/registry.ts';

let authorities: Authorities;
let registry: Registry;
let demo: PublishedVersion;
let leaf: PublishedVersion;
let oldLeaf: PublishedVersion;

beforeAll(async () => {
  authorities = await startAuthorities();
  registry = await startRegistry();
  const dependencies = { leaf: '^1.0.0' };
  const add = async (input: Parameters<typeof makePackage>[0]): Promise<PublishedVersion> => {
    const published = await publish(authorities, makePackage(input), { registryUrl: registry.url });
    registry.add(published);
    return published;
  };
  demo = await add({ name: '@octo-org/demo', version: '1.2.3', dependencies });
  oldLeaf = await add({ name: 'leaf', version: '1.0.0' });
  leaf = await add({ name: 'leaf', version: '2.0.0' });
});
afterAll(async () => {
  await registry.stop();
  await authorities.close();
});

const direct = { '@octo-org/demo': '1.2.3', leaf: '2.0.0', alias: 'npm:leaf@1.0.0' };

describe.each([1, 2, 3] as const)('version %i', (lockfileVersion) => {
  it('is written as npm writes it', async () => {
    const real = await npmLockfile({
      registryUrl: registry.url,
      lockfileVersion,
      packageJson: { name: 'project', dependencies: direct },
    });
    const license = { license: 'MIT' };
    const more = lockfileVersion === 1 ? {} : license;
    const made = packageLockOf(
      [
        lockEntryOf(demo, { fields: { ...more, dependencies: { leaf: '^1.0.0' } } }),
        lockEntryOf(oldLeaf, { path: 'node_modules/@octo-org/demo/node_modules/leaf', fields: more }),
        lockEntryOf(oldLeaf, { path: 'node_modules/alias', fields: more }),
        lockEntryOf(leaf, { fields: more }),
      ],
      { lockfileVersion, registryUrl: registry.url },
    );
    const parsed = JSON.parse(made) as { dependencies?: Record<string, unknown> };
    // npm's second tree of a version 2 file has no licenses.
    if (lockfileVersion === 2) parsed.dependencies = withoutLicense(parsed.dependencies) as Record<string, unknown>;
    expect(parsed).toEqual(JSON.parse(real));
  });
});

function withoutLicense(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'license' ? undefined : each)));
}

it('leaves out and replaces what it is told to', () => {
  const lock = packageLockOf([lockEntryOf(leaf, { integrity: null, resolved: 'git+ssh://x', fields: { dev: true } })]);
  const { packages } = JSON.parse(lock) as { packages: Record<string, unknown> };
  expect(packages['node_modules/leaf']).toEqual({ version: '2.0.0', resolved: 'git+ssh://x', dev: true });
});

it('says why npm could not', async () => {
  const project = { registryUrl: registry.url, packageJson: { dependencies: { nothing: '1.0.0' } } };
  await expect(npmLockfile(project)).rejects.toThrow(/E404/);
});
