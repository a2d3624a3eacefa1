/** An audit in parts says what one audit says, also where entries of different parts decide about each other. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shardOf as partOf } from '../../src/audit/shard.ts';
import { raise } from '../../src/judge/raise.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { lockEntryOf } from '../support/registry/lockfile.ts';
import { comparable, mergedOf } from './parted.ts';
import { auditor, type Given, locked } from './parted-world.ts';
import { type AuditWorld, codes, startAuditWorld } from './world.ts';

const NAMES = Array.from({ length: 12 }, (_, index) => `plain-${index}`);
let world: AuditWorld;
let plain: readonly PublishedVersion[];
beforeAll(async () => {
  world = await startAuditWorld();
  plain = await Promise.all(NAMES.map((name) => world.publish(name, {}, { provenance: false })));
});
afterAll(() => world.close());
afterEach(() => {
  world.registry.strip.clear();
  world.registry.mutate = undefined;
  world.asked();
});

/** The whole, once it is known that every number of parts says the same. */
async function sameInParts(given: Given): Promise<Verdict> {
  const run = auditor(world, given);
  const whole = await run(0);
  for (const total of [1, 2, 3, 7, 40]) {
    const merged = await mergedOf(total, (index) => run(total, index));
    expect(comparable(merged), `${total} parts`).toEqual(comparable(whole));
  }
  return whole;
}

const EVIL = `sha512-${Buffer.alloc(64, 6).toString('base64')}`;

describe('merged parts', () => {
  it('of two lockfiles with copies, tampers, and what is not there', async () => {
    const first = [
      ...locked(plain),
      lockEntryOf(plain[0] ?? expect.fail(), { path: 'node_modules/plain-1/node_modules/plain-0', integrity: EVIL }),
      { name: 'nobody', version: '1.0.0', integrity: EVIL },
      { name: 'from-git', version: '1.0.0', resolved: 'git+ssh://git@example.com/a.git#main', integrity: null },
    ];
    const second = locked(plain.slice(3)).map((entry) => ({ ...entry, integrity: null }));
    const whole = await sameInParts({ heads: [first, second] });
    expect(codes(whole)).toEqual(
      expect.arrayContaining(['critical integrity-mismatch', 'high version-missing', 'info not-a-registry-package']),
    );
  });

  it('of a registry that signs but one package: the other parts hear of it', async () => {
    world.registry.mutate = (kind, name, _version, json) =>
      name === 'plain-4' || (kind !== 'version' && kind !== 'packument')
        ? json
        : JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === 'signatures' ? undefined : value)));
    world.registry.strip.add('keys');
    const whole = await sameInParts({ heads: [locked(plain)] });
    expect(codes(whole)).toContain('high signature-missing');
    world.registry.strip.add('signatures');
    const stripped = await sameInParts({ heads: [locked(plain)] });
    expect(codes(stripped)).toEqual(['incomplete evidence-stripped', 'info provenance-missing']);
  });

  it('with entries that ship inside a package of another part', async () => {
    const holder = await world.publish('holder', {}, { provenance: false, document: { bundleDependencies: ['in-1'] } });
    const bundled = Array.from({ length: 6 }, (_, index) => ({
      name: `in-${index}`,
      version: '1.0.0',
      resolved: null,
      integrity: null,
      path: `node_modules/holder/node_modules/in-${index}`,
      fields: { inBundle: true, ...(index === 1 ? { dependencies: { 'in-2': '1.0.0' } } : {}) },
    }));
    const whole = await sameInParts({ heads: [[...locked([holder]), ...bundled]] });
    expect(whole.coverage.byReason).toEqual({ bundled: 2, 'bundled-unbacked': 4 });
    // Nested: what stands for it is neither the outermost entry above it nor in its part.
    const below = (path: string): string =>
      path.replace('node_modules/holder', 'node_modules/plain-0/node_modules/holder');
    const nested = [lockEntryOf(holder, { path: below('node_modules/holder') })];
    const inside = bundled.map((entry) => ({ ...entry, path: below(entry.path) }));
    expect(partOf('plain-0', '1.0.0', 7)).not.toBe(partOf('holder', '1.0.0', 7));
    await sameInParts({ heads: [[...locked(plain), ...nested, ...inside]] });
  });

  it('under a policy: a waiver that one part uses, one that is over, one that none uses', async () => {
    const waiver = (name: string, expires: string): string =>
      `  - finding: provenance-missing\n    package: ${name}\n    versions: '*'\n    reason: known\n    expires: ${expires}\n`;
    const policy = `version: 1\nwaivers:\n${waiver('plain-1', '2026-09-01')}${waiver('plain-2', '2026-01-01')}${waiver('gone', '2026-09-01')}`;
    const whole = await sameInParts({ heads: [locked(plain)], policy });
    expect(codes(whole)).toEqual(expect.arrayContaining(['low waiver-unused']));
    expect(whole.findings.map(({ code }) => code)).toContain('waiver-expired');
    expect(whole.waived).toHaveLength(1);
    // Cut short, or in a pull request, nobody knows whether it is unused.
    const short = await sameInParts({ heads: [locked(plain)], policy, interrupted: 'timeout' });
    expect(short.findings.map(({ code }) => code)).not.toContain('waiver-unused');
  });

  it('of a pull request: a new dependency is innocent where another part shows its origin', async () => {
    const at = (time: string) => ({ time: `${time}T00:00:00.000Z` });
    const older = await world.publish('parent', { version: '1.0.0' }, at('2026-01-01'));
    const newer = await world.publish(
      'parent',
      { version: '1.0.1', dependencies: { child: '1', stranger: '1' } },
      at('2026-05-02'),
    );
    const child = await world.publish('child', {}, at('2026-05-01'));
    const stranger = await world.publish('stranger', {}, { ...at('2026-05-01'), provenance: false });
    expect(new Set([3, 7].flatMap((n) => [partOf('parent', '1.0.1', n), partOf('child', '1.0.0', n)])).size).not.toBe(
      1,
    );
    const whole = await sameInParts({
      heads: [locked([newer, child, stranger, ...plain])],
      base: [...locked([older, ...plain.slice(1)]), lockEntryOf(plain[0] ?? expect.fail(), { integrity: EVIL })],
      scope: 'changed',
      input: {
        raised: [raise('trust-stale', { package: null, version: null, file: null, line: null }, 'The door says so.')],
      },
    });
    expect(whole.changes.map(({ kind }) => kind).toSorted()).toEqual(['added', 'added', 'rehashed', 'upgraded']);
    const young = whole.findings.filter(({ code }) => code === 'dependency-added-young');
    expect(young.map(({ message }) => message).join()).toContain('stranger');
  });
});

describe('a lockfile that cannot be read', () => {
  it('fails every part, and the whole once', async () => {
    const errors = [{ code: 'LOCKFILE_INVALID', message: 'It is cut.', file: 'package-lock.json', line: 3 }];
    const whole = await sameInParts({ heads: [locked(plain)], input: { errors } });
    expect(whole).toMatchObject({ outcome: 'error', errors });
  });
});

describe('one part', () => {
  it('asks for its own entries alone, and says of the others only how many there are', async () => {
    const run = auditor(world, { heads: [locked(plain), locked(plain)] });
    const reports = [];
    for (const index of [1, 2, 3]) reports.push(await run(3, index));
    const asked = world.asked();
    expect(new Set(asked).size).toBe(asked.length);
    for (const { shard, packages, coverage } of reports) {
      expect(coverage.total).toBe(packages.length);
      expect(shard?.elsewhere).toBe(24 - packages.length);
    }
    expect(reports.every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  it('fails for its own entries, and the others do not', async () => {
    const run = auditor(world, {
      heads: [[...locked(plain.slice(1)), lockEntryOf(plain[0] ?? expect.fail(), { integrity: EVIL })]],
    });
    const outcomes = [];
    for (const index of [1, 2, 3]) outcomes.push((await run(3, index)).outcome);
    expect(outcomes.toSorted()).toEqual(['fail', 'pass', 'pass']);
    expect(outcomes[partOf('plain-0', '1.0.0', 3) - 1]).toBe('fail');
  });
});
