/** `countersign origins init | update | check`, and what may not be agreed on. */
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { commitAll } from '../action/repository.ts';
import { writeFiles } from '../action/scene.ts';
import { startWorld, type World } from '../world.ts';
import {
  auditBranch,
  branch,
  commandIn,
  countersign,
  diffOf,
  lockOf,
  ORIGINS,
  originsIn,
  publishFrom,
  repository,
} from './pinning.ts';

let world: World;
let a: PublishedVersion;
let elsewhere: PublishedVersion;
let bare: PublishedVersion;
let scoped: readonly PublishedVersion[];
let scopedElsewhere: readonly PublishedVersion[];
const TOKEN = { name: 'octocat', email: 'octocat@example.com' };
const MOVED = { repository: 'new-org/mono', repositoryId: '77', ownerId: '7' };

beforeAll(async () => {
  world = await startWorld();
  a = await publishFrom(world, 'a', '1.0.0');
  elsewhere = await publishFrom(world, 'a', '2.0.0', { repository: 'evil/a', repositoryId: '666', ownerId: '66' });
  bare = await world.publish({ name: 'a', version: '3.0.0' }, { provenance: false });
  const names = Array.from({ length: 42 }, (_, index) => `@acme/p${index}`);
  scoped = await Promise.all(names.map((name) => publishFrom(world, name, '1.0.0')));
  scopedElsewhere = await Promise.all(names.map((name) => publishFrom(world, name, '2.0.0', MOVED)));
});
afterAll(() => world.close());
afterEach(() => void (world.registry.fault = undefined));

const lockfile = (...published: readonly PublishedVersion[]) => ({ 'package-lock.json': lockOf(world, published) });
/** Several versions of one package, each but the first in a place of its own. */
const nested = (versions: readonly PublishedVersion[]) => {
  const entries = versions.map((each, index) =>
    lockEntryOf(each, index === 0 ? {} : { path: `node_modules/h${index}/node_modules/${each.name}` }),
  );
  return { 'package-lock.json': packageLockOf(entries, { registryUrl: world.registry.url }) };
};
const run = (folder: string, ...args: readonly string[]) => countersign(world, folder, 'origins', ...args);

/** A repository whose `main` has pinned what it locks. */
async function pinned(...published: readonly PublishedVersion[]): Promise<string> {
  const folder = repository(world, lockfile(...published));
  expect((await run(folder, 'init')).code).toBe(0);
  commitAll(folder, 'pin');
  return folder;
}

describe('init', () => {
  it('does not overwrite what was agreed', async () => {
    const folder = await pinned(a);
    writeFiles(folder, lockfile(elsewhere));
    const { code, stderr } = await run(folder, 'init');
    expect(code).toBe(2);
    expect(stderr).toContain('[USAGE]');
    expect(originsIn(folder)).toContain('octo-org/demo');
  });

  it('writes nothing where anything could not be found out', async () => {
    world.registry.fault = ({ name }) => (name === '@acme/p7' ? { status: 503 } : undefined);
    const folder = repository(world, lockfile(a, ...scoped.slice(0, 9)));
    const { code, stderr } = await run(folder, 'init');
    expect([code, originsIn(folder)]).toEqual([3, null]);
    expect(stderr).toContain('@acme/p7');
  }, 60_000);

  it('pins no package of which anything severe is found, and says so', async () => {
    const folder = repository(world, {
      'package-lock.json': lockOf(world, [a, ...scoped.slice(0, 3)]).replace(
        scoped[1]?.document.dist.integrity ?? '',
        elsewhere.document.dist.integrity ?? '',
      ),
    });
    const { code, stdout } = await run(folder, 'init');
    expect([code, originsIn(folder)?.includes('@acme/p1')]).toEqual([0, false]);
    expect(stdout).toMatch(/NOT PINNED[^]*@acme\/p1@1\.0\.0: integrity-mismatch/);
    // A wildcard would speak for it too.
    expect(originsIn(folder)).not.toContain('@acme/*');
    expect(originsIn(folder)).toContain('"@acme/p0":"1.0.0","@acme/p2":"1.0.0","a":"1.0.0"');
  });

  it('pins the newest of several versions, as the weakest of them was published', async () => {
    const trusted = { ...TOKEN, trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' } };
    const versions = [
      await publishFrom(world, 'multi', '10.0.0', { npmUser: trusted }),
      await publishFrom(world, 'multi', '9.0.0', { npmUser: TOKEN }),
      await publishFrom(world, 'multi', '8.0.0', { workflow: 'older' }),
      await world.publish({ name: 'multi', version: '7.0.0' }, { provenance: false }),
    ];
    const folder = repository(world, nested(versions));
    const { code, stdout } = await run(folder, 'init');
    expect([code, originsIn(folder)?.match(/multi.*/g)]).toEqual([
      0,
      [expect.stringMatching(/^multi":"10\.0\.0".*release\.yml.*"publisher":"token"/)],
    ]);
    expect(stdout).toContain('multi@8.0.0: it is from another origin than 10.0.0');
    // What is from before the pin may be from before the provenance; what is from elsewhere is that.
    const { stdout: checked } = await run(folder, 'check');
    expect(checked).toMatch(/multi@8\.0\.0/);
    expect(checked).not.toMatch(/multi@(?:7|9|10)\.0\.0 /);
  });

  it('needs every lockfile', async () => {
    const folder = repository(world, { ...lockfile(a), 'app/package-lock.json': '{' });
    expect([(await run(folder, 'init')).code, originsIn(folder)]).toEqual([2, null]);
  });

  it('writes at the top of the repository, wherever it runs', async () => {
    const folder = repository(world, { 'app/package-lock.json': lockOf(world, [a]) });
    expect((await run(path.join(folder, 'app'), 'init')).code).toBe(0);
    expect(originsIn(folder)).toContain('"a":"1.0.0"');
  });

  it('does not write through a link that leads out of the repository', async () => {
    const [folder, outside] = [repository(world, lockfile(a)), world.project()];
    symlinkSync(outside, path.join(folder, '.github'));
    expect((await run(folder, 'init')).code).toBe(2);
    expect(originsIn(folder)).toBeNull();
  });
});

describe('update', () => {
  it.each([[['left-pad']], [['@none/*']], [['a@1.0.0']], [['*']], [['--', '-x']], [['a', 'left-pad']]])(
    'does not know %j',
    async (names) => {
      const folder = await pinned(a);
      expect((await run(folder, 'update', ...names)).code).toBe(2);
      expect(diffOf(folder)).toBe('');
    },
  );

  it('without a file is a wrong usage', async () => {
    expect((await run(repository(world, lockfile(a)), 'update')).code).toBe(2);
  });

  it('refuses a file with faults, with all of their lines', async () => {
    const folder = repository(world, { ...lockfile(a), [ORIGINS]: '{"version":1,\n"origins":[{},\n{}]}' });
    const { code, stderr } = await run(folder, 'update');
    expect(code).toBe(2);
    expect(stderr).toContain(`${ORIGINS}:2`);
    expect(stderr).toContain(`${ORIGINS}:3`);
    expect(originsIn(folder)).toContain('{}');
  });

  it('pins only what is named', async () => {
    const folder = await pinned(a);
    writeFiles(folder, lockfile(elsewhere, ...scoped.slice(0, 3)));
    expect((await run(folder, 'update', '@acme/p1')).code).toBe(0);
    expect(originsIn(folder)).toContain('octo-org/demo');
    expect(originsIn(folder)).not.toContain('@acme/p0');
    expect((await run(folder, 'update')).code).toBe(0);
    expect(originsIn(folder)).toContain('evil/a');
  });

  it('takes a pin away only where its package is named', async () => {
    const folder = await pinned(a, ...scoped.slice(0, 3));
    writeFiles(folder, lockfile(bare, ...scoped.slice(0, 3)));
    const all = await run(folder, 'update');
    expect([all.code, originsIn(folder)?.includes('"a"')]).toEqual([0, true]);
    expect(all.stdout).toContain('NO PROVENANCE ANY MORE');
    expect((await run(folder, 'update', 'a')).code).toBe(0);
    expect(originsIn(folder)).not.toContain('"a"');
    // Now there is nothing to pin, and that is no success.
    expect((await run(folder, 'update', 'a')).code).toBe(1);
  });
});

describe('check', () => {
  it('is 0 where nothing differs, 1 where anything does', async () => {
    const folder = await pinned(a);
    expect((await run(folder, 'check')).code).toBe(0);
    writeFiles(folder, lockfile(elsewhere));
    const { code, stdout } = await run(folder, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('evil/a');
  });

  it('is 3 where it could not be found out', async () => {
    const folder = await pinned(a);
    world.registry.fault = () => ({ status: 503 });
    expect((await run(folder, 'check')).code).toBe(3);
  }, 60_000);

  it('is 3 for a pinned package that nobody may be asked about', async () => {
    const folder = await pinned(a);
    const text = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
    writeFiles(folder, {
      'package-lock.json': text.replace(a.document.dist.tarball, 'https://x.example/a/-/a-1.0.0.tgz'),
    });
    expect((await run(folder, 'check')).code).toBe(3);
  });

  it('is 2 without a file', async () => {
    expect((await run(repository(world, lockfile(a)), 'check')).code).toBe(2);
  });
});

/** The very line that `origins update` would write for the package that is brought in. */
function acceptEvil(text: string): string {
  return text.replace('octo-org/demo', 'evil/a').replace('123456789', '666').replace('87654321', '66');
}

describe('an audit', () => {
  it('a monorepo that moved is one finding, one command, one line', async () => {
    const folder = await pinned(a, ...scoped);
    branch(folder, 'move', lockfile(a, ...scopedElsewhere));
    const { code, about } = await auditBranch(world, folder);
    expect([code, about.map((found) => [found.code, found.affected?.length])]).toEqual([1, [['origin-mismatch', 42]]]);
    const command = commandIn(about[0]?.remedy ?? '');
    expect(command).toEqual(['origins', 'update', '@acme/*']);
    expect((await countersign(world, folder, ...command)).code).toBe(0);
    expect(diffOf(folder)).toBe(`1 1 ${ORIGINS}`);
  });

  it('a package that lost its provenance is a mismatch', async () => {
    const folder = await pinned(a);
    branch(folder, 'stolen', lockfile(bare));
    const { code, about } = await auditBranch(world, folder);
    expect([code, about.map((found) => `${found.code} ${found.severity}`)]).toEqual([1, ['origin-mismatch high']]);
  });

  it('a new package with provenance is not pinned', async () => {
    const folder = await pinned(a);
    branch(folder, 'new', lockfile(a, ...scoped.slice(0, 1)));
    const { code, about } = await auditBranch(world, folder);
    expect([code, about.map((found) => `${found.code} ${found.severity}`)]).toEqual([0, ['origin-unpinned medium']]);
  });

  it.each<[string, (folder: string) => void]>([
    ['pins what it brings in', (folder) => writeFiles(folder, { [ORIGINS]: acceptEvil(originsIn(folder) ?? '') })],
    ['pins nothing', (folder) => writeFiles(folder, { [ORIGINS]: '{"version":1,"origins":[]}' })],
    ['breaks the file', (folder) => writeFiles(folder, { [ORIGINS]: '{' })],
    ['empties the file', (folder) => writeFiles(folder, { [ORIGINS]: '' })],
  ])('a pull request that %s does not get through', async (_, edit) => {
    const folder = await pinned(a);
    branch(folder, 'sly', lockfile(elsewhere));
    edit(folder);
    commitAll(folder, 'edit');
    const { code, about } = await auditBranch(world, folder);
    expect([code, about.map((found) => found.code)]).toEqual([1, ['origin-mismatch']]);
  });
});
