/** A project with an entry of every kind that npm writes, locked by the real npm against the local registry. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmLockfile } from '../../support/registry/lockfile.ts';
import { makePackage } from '../../support/registry/packages.ts';
import type { World } from '../world.ts';

/** What must become of each entry, by its key. */
export const EXPECTED: Readonly<Record<string, string>> = {
  'node_modules/@acme/attested': 'verified',
  'node_modules/@acme/attested/node_modules/leaf': 'verified',
  'node_modules/plain': 'verified',
  'node_modules/leaf': 'verified',
  'node_modules/alias': 'verified',
  'node_modules/optional': 'verified',
  'node_modules/bundler': 'verified',
  'node_modules/bundler/node_modules/inside': 'not-applicable bundled',
  'node_modules/from-git': 'not-applicable git',
  'node_modules/from-tarball': 'not-applicable file',
  'node_modules/from-folder': 'not-applicable link',
  'node_modules/part': 'not-applicable link',
  folder: 'not-applicable workspace',
  'packages/part': 'not-applicable workspace',
};

/** Publishes the packages and returns the lockfile's text. */
export async function lockEveryKind(world: World): Promise<string> {
  const none = { provenance: false } as const;
  await world.publish({ name: 'leaf', version: '1.0.0' }, none);
  await world.publish({ name: 'leaf', version: '2.0.0' }, none);
  await world.publish({ name: 'plain', version: '1.0.0', dependencies: { leaf: '^2.0.0' } }, none);
  await world.publish({ name: 'optional', version: '1.0.0', packageJson: { os: ['aix'] } }, none);
  await world.publish({ name: '@acme/attested', version: '1.2.3', dependencies: { leaf: '^1.0.0' } });
  const inside = { name: 'inside', version: '1.0.0', main: 'index.js' };
  await world.publish(
    {
      name: 'bundler',
      version: '1.0.0',
      dependencies: { inside: '^1.0.0' },
      packageJson: { bundleDependencies: ['inside'] },
      files: { 'node_modules/inside/package.json': JSON.stringify(inside), 'node_modules/inside/index.js': '' },
    },
    none,
  );
  const folder = world.project();
  const tarball = path.join(folder, 'from-tarball-1.0.0.tgz');
  writeFileSync(tarball, makePackage({ name: 'from-tarball', version: '1.0.0' }).tarball);
  return npmLockfile({
    registryUrl: world.registry.url,
    packageJson: {
      workspaces: ['packages/*'],
      dependencies: {
        '@acme/attested': '1.2.3',
        plain: '1.0.0',
        leaf: '2.0.0',
        alias: 'npm:leaf@1.0.0',
        bundler: '1.0.0',
        'from-git': `git+file://${gitRepository(world)}`,
        'from-tarball': `file:${tarball}`,
        'from-folder': 'file:folder',
      },
      optionalDependencies: { optional: '1.0.0' },
    },
    files: {
      // npm 12 does not fetch from git, and from addresses (a bundle's tarball is one to it), unless told to.
      '.npmrc': 'allow-git=all\nallow-remote=all\n',
      'folder/package.json': JSON.stringify({ name: 'from-folder', version: '1.0.0' }),
      'packages/part/package.json': JSON.stringify({ name: 'part', version: '1.0.0' }),
    },
  });
}

function gitRepository(world: World): string {
  const folder = world.project({ 'package.json': JSON.stringify({ name: 'from-git', version: '1.0.0' }) });
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  };
  git('init', '--quiet');
  git('add', 'package.json');
  git('commit', '--quiet', '--message=first');
  return folder;
}
