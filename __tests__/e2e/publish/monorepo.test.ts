import { describe, expect, it } from 'vitest';
import { commitAll, type Project } from '../../support/publishing/project.ts';
import { type PublishRun, REPOSITORY, usePublishScene, WORKFLOW } from './scene.ts';

const scene = usePublishScene();

interface Member {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly fields?: object;
}

const repository = { type: 'git', url: `git+https://github.com/${REPOSITORY}.git` };

/** A project with these packages, and a private one. All are at 1.1.0; the folders' names say nothing of the order. */
async function workspace(members: readonly Member[]): Promise<Project> {
  const files = members.map(({ name, needs = [], fields = {} }, index) => {
    const folder = `packages/${String.fromCharCode(97 + members.length - index)}`;
    const dependencies = Object.fromEntries(needs.map((need) => [need, '^1.1.0']));
    const directory = { ...repository, directory: folder };
    return [
      `${folder}/package.json`,
      JSON.stringify({ name, version: '1.1.0', repository: directory, dependencies, ...fields }),
    ] as const;
  });
  const { folder } = await scene().stage.project({
    name: 'root',
    version: '0.0.0',
    packageJson: { private: true, workspaces: ['packages/*'] },
    files: {
      ...Object.fromEntries(files),
      'packages/internal/package.json': JSON.stringify({ name: '@octo/internal', version: '1.1.0', private: true }),
    },
  });
  for (const { name } of members) await scene().existing(name);
  return { folder, commit: await commitAll(folder) };
}

const trust = (name: string, is: boolean): void =>
  scene().stage.registry.trust(name, is ? { repository: REPOSITORY, workflow: WORKFLOW } : null);
const publish = (project: Project, inputs: Readonly<Record<string, string>> = {}): Promise<PublishRun> =>
  scene().run(project, { inputs: { workspaces: 'true', ...inputs } });
const isThere = (name: string): boolean => scene().stage.registry.landed(name, '1.1.0') !== undefined;
const logged = (name: string): number => scene().stage.sigstore.entriesOf(name).length;

interface Told {
  readonly name: string;
  readonly outcome: string;
  readonly published: boolean;
}

/** Name and outcome of each package in the output, in order. Whether it is published is what the registry says. */
function told({ outputs }: PublishRun): readonly (readonly [string, string])[] {
  const packages = JSON.parse(outputs['packages'] ?? '') as readonly Told[];
  for (const { name, published } of packages) expect([name, published]).toEqual([name, isThere(name)]);
  return packages.map(({ name, outcome }) => [name, outcome]);
}

describe('three packages, each needing the one before', () => {
  const [core, lib, app] = ['@octo/core', '@octo/lib', '@octo/app'];
  let project: Project;

  it('stops at the one that fails, and tells what was published', async () => {
    project = await workspace([{ name: core }, { name: lib, needs: [core] }, { name: app, needs: [lib] }]);
    trust(lib, false);
    const run = await publish(project);
    expect(run.exitCode, run.log).toBe(1);
    expect(told(run)).toEqual([
      [core, 'confirmed'],
      [lib, 'failed'],
      [app, 'skipped'],
    ]);
    expect(run.outputs).toMatchObject({ outcome: 'failed', published: 'false', name: '', integrity: '' });
    expect([core, lib, app].map(logged)).toEqual([1, 0, 0]);
    for (const name of [core, lib, app]) expect(run.summary).toMatch(new RegExp(`^\\|.*${name}@1\\.1\\.0`, 'm'));
  });

  it('goes on where it stopped, with what is missing alone', async () => {
    trust(lib, true);
    const run = await publish(project);
    expect(run.exitCode, run.log).toBe(0);
    expect(told(run)).toEqual([
      [lib, 'confirmed'],
      [app, 'confirmed'],
    ]);
    expect(run.outputs).toMatchObject({ outcome: 'confirmed', published: 'true' });
    expect([core, lib, app].map(logged)).toEqual([1, 1, 1]);
    // Each was published with a token that publishes it alone.
    const users = [core, lib, app].map((name) => scene().stage.registry.landed(name, '1.1.0')?.npmUser);
    expect(new Set(users.map((user) => user?.trustedPublisher?.oidcConfigId)).size).toBe(3);
  });

  it('has nothing to do a third time', async () => {
    const run = await publish(project);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'already-published', published: 'true', packages: '[]' });
    expect([core, lib, app].map(logged)).toEqual([1, 1, 1]);
  });

  it('passes npm’s own audit, together with what it needs', async () => {
    const { code, stdout, stderr } = await scene().stage.auditSignatures('12', { [app]: '1.1.0' });
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('3 packages have verified registry signatures');
    expect(stdout).toContain('3 packages have verified attestations');
  });
});

describe('a package whose manifest breaks while another is packed', () => {
  it('fails by itself: what was published before is told all the same', async () => {
    const [first, second] = ['@first/whole', '@first/broken'];
    const broken = JSON.stringify({ name: second, version: '1.1.0', publishConfig: { registry: 'nowhere' } });
    const prepack = `node -e 'require("fs").writeFileSync("../b/package.json", ${JSON.stringify(broken)})'`;
    const project = await workspace([
      { name: first, fields: { scripts: { prepack } } },
      { name: second, needs: [first] },
    ]);
    for (const name of [first, second]) trust(name, true);
    const run = await publish(project);
    expect(run.exitCode, run.log).toBe(1);
    expect(told(run)).toEqual([
      [first, 'confirmed'],
      [second, 'failed'],
    ]);
    expect(run.summary).toContain('MANIFEST');
    expect([first, second].map(logged)).toEqual([1, 0]);
  });
});

describe('a package that needs none that failed', () => {
  const members = (scope: string): readonly Member[] => [
    { name: `@${scope}/broken` },
    { name: `@${scope}/dependent`, needs: [`@${scope}/broken`] },
    { name: `@${scope}/on-its-own`, fields: { publishConfig: { tag: 'next' } } },
  ];

  it.each([
    ['stop', 'false', 'skipped'],
    ['go', 'true', 'confirmed'],
  ])('%s: with continue-on-error %s it is %s', async (scope, continueOnError, outcome) => {
    const project = await workspace(members(scope));
    trust(`@${scope}/broken`, false);
    const run = await publish(project, { 'continue-on-error': continueOnError });
    expect(run.exitCode, run.log).toBe(1);
    expect(Object.fromEntries(told(run))).toEqual({
      [`@${scope}/broken`]: 'failed',
      [`@${scope}/dependent`]: 'skipped',
      [`@${scope}/on-its-own`]: outcome,
    });
    expect(run.outputs).toMatchObject({ outcome: 'failed', published: 'false' });
    expect(scene().stage.registry.landed(`@${scope}/on-its-own`, '1.1.0')?.tag).toBe(
      outcome === 'confirmed' ? 'next' : undefined,
    );
  });
});
