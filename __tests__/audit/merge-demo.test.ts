/** An audit in parts says what one audit says, over everything that the demo plants. */
import { describe, expect, it } from 'vitest';
import { createOpenPgp } from '../../src/adapters/openpgp.ts';
import { replayFrom } from '../../src/adapters/record/replay.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { audit } from '../../src/audit/audit.ts';
import { prepareTrust } from '../../src/audit/trust.ts';
import { loadDemoWorld } from '../../src/demo/world.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { comparable, mergedOf, shardOf } from './parted.ts';

const world = await loadDemoWorld();
const source = { source: 'demo', date: null, detail: 'a demo' } as const;
const trust = prepareTrust(
  { ...world.trust, rootSource: source, keysSource: source, stale: 'it is old' },
  createOpenPgp(),
  createBundleVerifier,
);
const lockfiles = [{ path: 'package-lock.json', text: world.lockfile }, ...world.others].map(({ path, text }) =>
  readLockfile(path, Buffer.from(text)),
);

function auditPart(index: number, total: number): Promise<Verdict> {
  const readBody = async (name: string) => {
    const body = world.bodies[name];
    return body === undefined ? null : Buffer.from(body);
  };
  return audit(
    {
      lockfiles,
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
      ...(total === 0 ? {} : { shard: shardOf(index, total, lockfiles) }),
    },
    {
      registry: replayFrom(world.record, readBody),
      trust,
      progress: { update: () => undefined },
      interrupted: () => null,
    },
  );
}

const whole = await auditPart(1, 0);

describe('the demo in parts', () => {
  const entries = whole.packages.length;
  it.each([1, 2, 3, 7, entries + 9])('of %i', async (total) => {
    const merged = await mergedOf(total, (index) => auditPart(index, total));
    expect(comparable(merged)).toEqual(comparable(whole));
  });

  it('has findings of many kinds, so that it proves something', () => {
    expect(new Set(whole.findings.map(({ code }) => code)).size).toBeGreaterThan(8);
    expect(whole.findings.some(({ affected }) => (affected ?? []).length > 1)).toBe(true);
  });
});
