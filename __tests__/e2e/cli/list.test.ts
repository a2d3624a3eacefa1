import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeCorpus } from '../../support/corpus.ts';
import { packageLockOf } from '../../support/registry/lockfile.ts';
import { describeCli, expectSchema, startWorld, type World } from '../world.ts';

interface Listing {
  readonly lockfile: { readonly format: string; readonly version: number | null };
  readonly packages: readonly {
    readonly name: string;
    readonly version: string | null;
    readonly kind: string;
    readonly line: number;
    readonly alias?: string;
  }[];
}

interface Expected {
  readonly lockfileVersion: number | null;
  readonly by_kind: Readonly<Record<string, number>>;
  readonly aliases: number;
  readonly registry_set_sha256: string;
}

describeCorpus('list of every npm lockfile of the corpus', (corpus, cases) => {
  const files = corpus.files((entry) => entry.file.startsWith('lockfiles/npm-'));

  describeCli('list', (cli) => {
    it.each(files.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
      const expected = entry.expected as Expected;
      const full = corpus.path(file);
      const { code, stdout, stderr } = await cli(['list', path.basename(full), '--json'], { cwd: path.dirname(full) });
      expect([code, stderr]).toEqual([0, '']);
      const listing = JSON.parse(stdout) as Listing;
      expectSchema('list', listing);
      const counts: Record<string, number> = {};
      for (const { kind } of listing.packages) counts[kind] = (counts[kind] ?? 0) + 1;
      const registry = listing.packages.filter(({ kind }) => kind === 'registry');
      const names = [...new Set(registry.map(({ name, version }) => `${name}@${version}`))].toSorted();
      expect(listing.lockfile.version).toBe(expected.lockfileVersion);
      expect(counts).toEqual(expected.by_kind);
      expect(listing.packages.filter(({ alias }) => alias !== undefined)).toHaveLength(expected.aliases);
      expect(createHash('sha256').update(names.join('\n')).digest('hex')).toBe(expected.registry_set_sha256);
      cases.ran();
    });
  });
});

describeCli('list for people', (cli) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('shows one row an entry, with its line', async () => {
    const text = packageLockOf([
      { name: 'left', version: '1.0.0', integrity: 'sha512-AAAA' },
      { name: '@acme/right', version: '2.0.0', path: 'node_modules/alias' },
    ]);
    const cwd = world.project({ 'package-lock.json': text });
    const { code, stdout, stderr } = await cli(['list', 'package-lock.json'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    for (const [name, version] of [
      ['left', '1.0.0'],
      ['@acme/right', '2.0.0'],
    ] as const) {
      const row = lines.filter((line) => line.includes(name) && line.includes(version));
      expect(row).toHaveLength(1);
      const path = name === 'left' ? 'node_modules/left' : 'node_modules/alias';
      const at = text.split('\n').findIndex((line) => line.includes(`"${path}": {`)) + 1;
      expect(row[0]).toMatch(new RegExp(`\\b${at}\\b`));
    }
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    ['nothing named', ['list'], 2],
    ['a file that is not there', ['list', 'nope.json'], 2],
    ['a file of no known kind', ['list', 'Cargo.lock'], 2],
  ])('%s', async (_name, args, expected) => {
    const cwd = world.project({ 'Cargo.lock': 'version = 4\n' });
    const { code, stdout, stderr } = await cli(args, { cwd });
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).not.toBe('');
  });
});
