import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { auditReport, describeCli, startWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

describeCli('countersign audit --cache', (cli, node) => {
  const audit = async (folder: string, args: readonly string[] = []) => {
    world.registry.requests.length = 0;
    const run = await cli(['audit', '--json', ...world.source, '--cache', path.join(folder, 'cache'), ...args], {
      cwd: folder,
      env: { HOME: folder },
    });
    const asked = world.registry.requests.map(({ kind, name, version }) => `${kind} ${name ?? ''}@${version ?? ''}`);
    return { ...run, asked: asked.toSorted() };
  };
  const lock = (...packages: Parameters<typeof lockEntryOf>[0][]): string =>
    packageLockOf(
      packages.map((published) => lockEntryOf(published)),
      { registryUrl: world.registry.url },
    );

  it('asks for no attestation twice, but for those of what changed', async () => {
    const stays = await world.publish({ name: `stays-${node}`, version: '1.0.0' });
    const comes = await world.publish({ name: `comes-${node}`, version: '1.0.0' });
    const folder = world.project({ 'package-lock.json': lock(stays, comes), 'before.json': lock(stays) });
    const first = await audit(folder);
    expect(first.asked.filter((line) => line.startsWith('attestations'))).toHaveLength(2);
    const second = await audit(folder);
    expect(second.asked.filter((line) => line.startsWith('attestations'))).toEqual([]);
    expect(second.stderr).toBe('');
    const [before, after] = [auditReport(first.stdout), auditReport(second.stdout)];
    expect({ ...after, counts: null }).toEqual({ ...before, counts: null });
    expect([first.code, second.code]).toEqual([0, 0]);

    const changed = await audit(folder, ['--scope', 'all', '--base', 'before.json', 'package-lock.json']);
    expect(changed.asked.filter((line) => line.startsWith('attestations'))).toEqual([
      `attestations comes-${node}@1.0.0`,
    ]);
  });

  it('does without where its key may be read by others, and says so in one line', async () => {
    const folder = world.project({
      'package-lock.json': lock(await world.publish({ name: `key-${node}`, version: '1.0.0' })),
    });
    const state = path.join(folder, '.local/state/countersign');
    mkdirSync(state, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(state, 'cache.key'), Buffer.alloc(32), { mode: 0o644 });
    for (let time = 0; time < 2; time++) {
      const run = await audit(folder);
      expect(run.code).toBe(0);
      expect(run.asked).toHaveLength(2);
      expect(run.stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^countersign: the cache .* is not used: .*644/),
      ]);
    }
  });
});
