import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNpmPublish } from '../../src/adapters/npm-cli.ts';
import { createPacker } from '../../src/adapters/npm-cli-pack.ts';
import { findPackages } from '../../src/adapters/workspaces.ts';
import type { PackageManager } from '../../src/model/publish.ts';
import { changedSince, pack } from '../../src/publish/pack.ts';
import { BUN, npmCli, PNPM, type Tool, YARN } from '../support/publishing/package-managers.ts';
import { type PublishingStage, startPublishing } from '../support/publishing/stage.ts';
import { cleanEnvironment } from '../support/process.ts';
import { commitAll } from '../support/publishing/project.ts';

const TOOLS: readonly (readonly [PackageManager, Tool])[] = [
  ['npm', npmCli('12')],
  ['pnpm', PNPM],
  ['yarn', YARN],
  ...(existsSync(BUN.file) ? [['bun', BUN] as const] : []),
];

let stage: PublishingStage;
beforeAll(async () => {
  stage = await startPublishing();
});
afterAll(() => stage.close());

const environment = () => ({
  ...cleanEnvironment(path.join(stage.folder, 'home')),
  ...stage.environment({ token: stage.registry.token }),
  YARN_ENABLE_TELEMETRY: '0',
});

/** Two packages, the second of which needs the first by the protocol that only this project understands. */
async function monorepo(manager: PackageManager, tool: Tool): Promise<string> {
  const { folder } = await stage.project({ name: `root-${manager}`, version: '1.0.0', packageJson: WORKSPACES });
  const [core, app] = [`@octo-org/core-${manager}`, `@octo-org/app-${manager}`];
  const range = manager === 'npm' ? '^1.4.0' : 'workspace:^';
  await commitAll(folder, {
    'packages/core/package.json': JSON.stringify({ name: core, version: '1.4.0' }),
    'packages/core/index.js': 'module.exports = "core";\n',
    'packages/app/package.json': JSON.stringify({ name: app, version: '2.0.0', dependencies: { [core]: range } }),
    'packages/app/a b/index.js': 'module.exports = "app";\n',
    ...(manager === 'pnpm' ? { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' } : {}),
    ...(manager === 'yarn' ? { 'yarn.lock': '' } : {}),
  });
  const { code, stdout, stderr } = await stage.tool(tool, ['install'], { cwd: folder, env: environment() });
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
  return folder;
}
const WORKSPACES = { private: true, workspaces: ['packages/*'] };

describe.each(TOOLS)('%s', (manager, tool) => {
  it('packs each package of a project once, and these bytes are published, by any npm', async () => {
    const folder = await monorepo(manager, tool);
    const env = environment();
    const packer = createPacker({
      env,
      destination: path.join(stage.folder, 'packed'),
      folder,
      programs: { [manager]: tool },
    });
    const packages = (await findPackages(folder, manager)).filter(({ folder: at }) => at !== '');
    expect(packages.map(({ folder: at }) => at)).toEqual(['packages/app', 'packages/core']);
    for (const [index, found] of packages.entries()) {
      const { name, version } = found.manifest as { readonly name: string; readonly version: string };
      const packing = await pack(
        { folder: path.join(folder, found.folder), manager, expected: { name, version } },
        packer,
      );
      if (packing.kind !== 'packed') throw new Error(JSON.stringify(packing));
      const { tarball } = packing.value;
      if (found.folder === 'packages/app')
        expect(tarball.manifest['dependencies']).toEqual({ [`@octo-org/core-${manager}`]: '^1.4.0' });
      const before = readFileSync(tarball.path);
      // A later change of the sources must not get into what is published.
      writeFileSync(path.join(folder, found.folder, 'late.js'), 'evil');
      const npm = createNpmPublish({ env, folder, program: npmCli(index === 0 ? '12' : '10') });
      const request = {
        name,
        version,
        tarball: tarball.path,
        bundle: null,
        tag: 'latest',
        form: 'token',
        token: null,
      } as const;
      const published = await npm({ ...request, access: 'public', registry: stage.registry.url });
      expect(published).toMatchObject({ kind: 'done' });
      expect(stage.registry.landed(name, version)?.tarball.equals(before)).toBe(true);
      expect(await changedSince(packing.value, packer)).toBeNull();
    }
  });
});
