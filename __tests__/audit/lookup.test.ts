import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookUp } from '../../src/audit/lookup.ts';
import { type Lookup, planEntries } from '../../src/audit/plan.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { RegistryPort } from '../../src/model/ports.ts';
import { packageLockOf } from '../support/registry/lockfile.ts';
import { type AuditWorld, startAuditWorld } from './world.ts';

const INTEGRITY = `sha512-${'A'.repeat(86)}==`;

let world: AuditWorld;
beforeAll(async () => {
  world = await startAuditWorld();
});
afterAll(() => world.close());

/** A registry that has nothing, and notes how many versions are under way at a time. */
function emptyRegistry(): { readonly port: RegistryPort; readonly asked: string[]; most(): number } {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const port: RegistryPort = {
    ...world.port(),
    async versionDocument(_, name, version) {
      asked.push(`${name}@${version}`);
      most = Math.max(most, ++now);
      await turn();
      now--;
      return { kind: 'unknown', code: 'unreachable', detail: 'nobody is there' };
    },
  };
  return { port, asked, most: () => most };
}

function plansOf(packages: readonly { readonly path: string; readonly name: string }[], port: RegistryPort) {
  const entries = packages.map(({ path, name }) => ({ path, name, version: '1.0.0', integrity: INTEGRITY }));
  const text = packageLockOf(entries, { registryUrl: world.registry.url });
  const lockfile = readLockfile('package-lock.json', Buffer.from(text));
  return planEntries(lockfile, { registry: port, changes: null, scope: 'all' }).filter(
    (plan): plan is Lookup => plan.kind === 'lookup',
  );
}

it('asks about all versions, each once, and has a bounded number of them under way', async () => {
  const { port, asked, most } = emptyRegistry();
  const names = Array.from({ length: 700 }, (_, index) => `p${index}`);
  const copies = names.slice(0, 50).map((name) => ({ path: `node_modules/holder/node_modules/${name}`, name }));
  const plans = plansOf([...names.map((name) => ({ path: `node_modules/${name}`, name })), ...copies], port);
  expect(plans).toHaveLength(750);
  const seen: number[] = [];
  const progress = { update: (done: number, total: number) => void seen.push(done / total) };
  const looked = await lookUp(plans, { trust: world.trust, progress, interrupted: () => null });
  expect(asked.toSorted()).toEqual(names.map((name) => `${name}@1.0.0`).toSorted());
  expect(most()).toBe(96);
  expect(looked.all).toHaveLength(700);
  expect(plans.every((plan) => looked.of(plan).evidence.id.name === plan.id.name)).toBe(true);
  expect(seen.at(-1)).toBe(1);
});
