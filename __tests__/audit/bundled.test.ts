import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LockEntry } from '../support/registry/lockfile.ts';
import { lockEntryOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, startAuditWorld, statuses } from './world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await startAuditWorld();
});
afterAll(() => world.close());

let serial = 0;

/** A holder whose document bundles what is said, locked with entries that claim to be in its tarball. */
async function audited(bundleDependencies: unknown, bundled: readonly LockEntry[]) {
  serial += 1;
  const name = `holder-${serial}`;
  const holder = await world.publish(name, {}, { provenance: false, document: { bundleDependencies } });
  const entries = bundled.map((entry) => ({
    ...entry,
    path: (entry.path ?? '').replace('HOLDER', `node_modules/${name}`),
  }));
  const found = statuses(await world.audit([lockEntryOf(holder), ...entries]));
  return Object.fromEntries(Object.entries(found).map(([path, status]) => [path.replace(name, 'holder'), status]));
}

function claims(path: string, requires: readonly string[] = [], more: Partial<LockEntry> = {}): LockEntry {
  const dependencies = Object.fromEntries(requires.map((each) => [each, '1.0.0']));
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return {
    name,
    version: '1.0.0',
    resolved: null,
    integrity: null,
    path,
    fields: { inBundle: true, dependencies },
    ...more,
  };
}

const BACKED = 'not-applicable bundled';
const UNBACKED = 'not-audited bundled-unbacked';

it('the ancestor’s document lists it', async () => {
  expect(await audited(['a'], [claims('HOLDER/node_modules/a')])).toEqual({ holder: 'verified', 'holder > a': BACKED });
});

it('the ancestor’s document bundles all', async () => {
  expect(await audited(true, [claims('HOLDER/node_modules/a')])).toMatchObject({ 'holder > a': BACKED });
});

it('the ancestor’s document lists another: the flag alone excuses nothing', async () => {
  expect(await audited(['b'], [claims('HOLDER/node_modules/a')])).toMatchObject({ 'holder > a': UNBACKED });
  expect(await audited([], [claims('HOLDER/node_modules/a')])).toMatchObject({ 'holder > a': UNBACKED });
});

it('what a bundled package depends on ships with it, beside it or in it', async () => {
  const found = await audited(
    ['a'],
    [
      claims('HOLDER/node_modules/a', ['b', 'c']),
      claims('HOLDER/node_modules/b', ['d']),
      claims('HOLDER/node_modules/a/node_modules/c'),
      claims('HOLDER/node_modules/d', ['a']),
      claims('HOLDER/node_modules/e'),
    ],
  );
  expect(found).toEqual({
    holder: 'verified',
    'holder > a': BACKED,
    'holder > a > c': BACKED,
    'holder > b': BACKED,
    'holder > d': BACKED,
    'holder > e': UNBACKED,
  });
});

it('a dependency is the nearest of its name: one behind it is not excused by it', async () => {
  const found = await audited(
    ['a'],
    [
      claims('HOLDER/node_modules/a', ['b']),
      claims('HOLDER/node_modules/a/node_modules/b'),
      claims('HOLDER/node_modules/b'),
    ],
  );
  expect(found).toMatchObject({ 'holder > a > b': BACKED, 'holder > b': UNBACKED });
});

it('at the top, where no ancestor is, nothing backs it', async () => {
  expect(await audited(['a'], [claims('node_modules/a')])).toMatchObject({ a: UNBACKED });
});

it('an ancestor that was not found backs nothing', async () => {
  const found = statuses(
    await world.audit([
      { name: 'nobody', version: '1.0.0', integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}` },
      claims('node_modules/nobody/node_modules/a'),
    ]),
  );
  expect(found).toMatchObject({ nobody: 'failed version-missing', 'nobody > a': UNBACKED });
});

it('with an address or a hash it is audited, whatever the flag and the document say', async () => {
  const real = await world.publish('real', {}, { provenance: false });
  const { integrity, tarball } = real.document.dist;
  const evil = `sha512-${Buffer.alloc(64, 6).toString('base64')}`;
  const found = await audited(
    ['real', 'a'],
    [
      claims('HOLDER/node_modules/real', [], { resolved: tarball, integrity: integrity ?? null }),
      claims('HOLDER/node_modules/a/node_modules/real', [], { resolved: tarball, integrity: evil }),
      claims('HOLDER/node_modules/a'),
    ],
  );
  expect(found).toEqual({
    holder: 'verified',
    'holder > a': BACKED,
    'holder > a > real': 'failed integrity-mismatch',
    'holder > real': 'verified',
  });
});

it('a holder whose own bytes fail fails the run; what ships inside it is not counted again', async () => {
  const holder = await world.publish('tampered', {}, { provenance: false, document: { bundleDependencies: ['a'] } });
  const evil = `sha512-${Buffer.alloc(64, 6).toString('base64')}`;
  const verdict = await world.audit([
    lockEntryOf(holder, { integrity: evil }),
    claims('node_modules/tampered/node_modules/a'),
  ]);
  expect(statuses(verdict)).toEqual({ tampered: 'failed integrity-mismatch', 'tampered > a': BACKED });
  expect(verdict.outcome).toBe('fail');
});
