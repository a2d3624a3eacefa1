import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, ROOT, run } from '../../support/process.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { startWorld, type World } from '../world.ts';

const KiB = 1024;
/** What only some runs need, by a word that stands in its code and nowhere else. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "GitHub's client": 'function getOctokit(',
  OpenPGP: 'OpenPGP.js',
  'the signer': 'class FulcioSigner',
  'the TUF client': 'class TUFClient',
  'agents for proxies': 'class HttpsProxyAgent',
  'the demo': 'function loadDemoWorld(',
  publishing: 'function publishCommand(',
};

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** The parts of dist/ that a run has loaded, by name. */
async function loadedBy(args: readonly string[], cwd?: string): Promise<ReadonlyMap<string, string>> {
  const probe = path.join(
    world.project({
      'probe.cjs': `process.on('exit', () => require('node:fs').writeFileSync(__dirname + '/loaded.json', JSON.stringify(Object.keys(require.cache))));`,
    }),
    'probe.cjs',
  );
  const ended = await run(process.execPath, ['--require', probe, CLI, ...args], cwd === undefined ? {} : { cwd });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const files = JSON.parse(readFileSync(path.join(path.dirname(probe), 'loaded.json'), 'utf8')) as string[];
  const dist = path.join(ROOT, 'dist');
  return new Map(
    files
      .filter((file) => path.dirname(file) === dist)
      .map((file) => [path.basename(file), readFileSync(file, 'utf8')]),
  );
}

function sizeOf(parts: ReadonlyMap<string, string>): number {
  return [...parts.values()].reduce((sum, { length }) => sum + length, 0);
}

describe('what is loaded', () => {
  it('to tell the version: next to nothing', async () => {
    const parts = await loadedBy(['--version']);
    expect([...parts.keys()]).toContain('cli-main.js');
    expect(sizeOf(parts)).toBeLessThan(400 * KiB);
  });

  it('to audit: nothing that only other runs need', async () => {
    const published = await world.publish({ name: 'one', version: '1.0.0' });
    const cwd = world.project({ 'package-lock.json': packageLockOf([lockEntryOf(published)]) });
    const parts = await loadedBy(['audit', ...world.source, '--quiet'], cwd);
    const all = [...parts.values()].join('\n');
    const found = Object.entries(ELSEWHERE).filter(([, word]) => all.includes(word));
    expect(found.map(([what]) => what)).toEqual([]);
    expect(all).toContain('function auditCommand(');
    expect(sizeOf(parts)).toBeLessThan(3_500 * KiB);
  });

  it('by words that are in dist/', () => {
    const dist = path.join(ROOT, 'dist');
    const names = readdirSync(dist).filter((name) => name.endsWith('cli-main.js'));
    const all = names.map((name) => readFileSync(path.join(dist, name), 'utf8')).join('\n');
    expect(Object.entries(ELSEWHERE).filter(([, word]) => !all.includes(word))).toEqual([]);
  });
});
