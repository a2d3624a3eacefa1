/** What is no set of parts of one audit gives no verdict. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeParts } from '../../src/audit/merge.ts';
import { IncompleteError } from '../../src/model/errors.ts';
import type { ShardPart } from '../../src/model/shard.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { auditor, locked } from './parted-world.ts';
import { type AuditWorld, startAuditWorld } from './world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await startAuditWorld();
});
afterAll(() => world.close());

describe('reports that do not make one audit', () => {
  let parts: { readonly name: string; readonly verdict: Verdict }[];
  beforeAll(async () => {
    const names = Array.from({ length: 12 }, (_, index) => `plain-${index}`);
    const plain = await Promise.all(names.map((name) => world.publish(name, {}, { provenance: false })));
    const run = auditor(world, { heads: [locked(plain)] });
    parts = [];
    for (const index of [1, 2, 3]) parts.push({ name: `${index}.json`, verdict: await run(3, index) });
  });
  const changed = (index: number, change: (shard: ShardPart, verdict: Verdict) => Partial<Verdict>) =>
    parts.map((part, at) => {
      const { shard } = part.verdict;
      if (at !== index || shard === undefined) return part;
      return { ...part, verdict: { ...part.verdict, ...change(shard, part.verdict) } };
    });
  const identity = (field: object) =>
    changed(1, (shard) => ({ shard: { ...shard, audit: { ...shard.audit, ...field } } }));
  const cases: readonly (readonly [
    string,
    () => readonly { readonly name: string; readonly verdict: Verdict }[],
    RegExp,
  ])[] = [
    ['none at all', () => [], /no report/],
    ['one that is missing', () => parts.slice(1), /1 are missing: 1$|missing: 1\./],
    ['one twice', () => [...parts, ...parts.slice(0, 1)], /both of part 1/],
    ['one of another division', () => changed(1, (shard) => ({ shard: { ...shard, total: 4 } })), /one of 4|missing/],
    [
      'one of the whole',
      () => [...parts, { name: 'w', verdict: { ...parts[0]?.verdict, shard: undefined } as unknown as Verdict }],
      /whole audit/,
    ],
    ['another version of the program', () => identity({ program: '9' }), /the version of countersign/],
    ['another threshold', () => identity({ failOn: 'critical' }), /fail-on differs/],
    ['another lockfile', () => identity({ lockfiles: [{ path: 'x', sha256: '', entries: 12 }] }), /the lockfiles/],
    ['another base', () => identity({ base: 'b' }), /the base/],
    ['another policy', () => identity({ policy: 'p' }), /the policy/],
    ['other trust', () => identity({ trust: 't' }), /trusted root/],
    ['other configuration', () => identity({ whole: 'w' }), /finds alike/],
    [
      'one that was cut',
      () => changed(1, (_shard, verdict) => ({ packages: verdict.packages.slice(1) })),
      /account for/,
    ],
    [
      'a place that is taken twice',
      () => changed(1, (shard) => ({ shard: { ...shard, positions: shard.positions.map(() => 0) } })),
      /place/,
    ],
    [
      'an entry without a place',
      () => changed(1, (shard) => ({ shard: { ...shard, positions: [] } })),
      /the place of each/,
    ],
    [
      'a difference that nobody knows of',
      () =>
        changed(1, () => ({
          changes: [{ kind: 'removed', name: 'a', from: null, to: null, at: { file: 'f', line: 1 } }],
        })),
      /difference to the base/,
    ],
    [
      'a finding in another’s place',
      () =>
        changed(1, (shard) => ({
          shard: {
            ...shard,
            findings: [
              ...shard.findings,
              ...(parts[0]?.verdict.shard?.findings ?? []),
              ...(parts[2]?.verdict.shard?.findings ?? []),
            ],
          },
        })),
      /same place/,
    ],
  ];
  it.each(cases)('%s', (_case, reports, why) => {
    expect(() => mergeParts(reports())).toThrow(IncompleteError);
    expect(() => mergeParts(reports())).toThrow(why);
  });

  it('a part that was cut short makes the whole incomplete', () => {
    expect(mergeParts(changed(2, () => ({ interrupted: 'signal' })))).toMatchObject({
      interrupted: 'signal',
      outcome: 'incomplete',
    });
    expect(mergeParts(parts).outcome).toBe('pass');
  });

  it('what GitHub was asked is summed up, and nothing where no part asked', () => {
    const counts = (index: number, asked: number) =>
      changed(index, () => ({ corroboration: { asked, agreed: asked, disagreed: 0, unknown: 0 } }))[index] ??
      expect.fail();
    const [first = expect.fail()] = parts;
    expect(mergeParts([first, counts(1, 2), counts(2, 3)]).corroboration).toMatchObject({ asked: 5, agreed: 5 });
    expect(mergeParts(parts).corroboration).toBeNull();
  });

  it('what a report sums up is not believed', () => {
    const claims = { outcome: 'pass', findings: [], coverage: { ...parts[0]?.verdict.coverage, failed: 0 } };
    const lying = changed(0, (shard, verdict) => ({
      ...(claims as Partial<Verdict>),
      packages: verdict.packages.map((entry) => ({ ...entry, status: 'not-audited', reason: 'x' })),
      shard,
    }));
    const merged = mergeParts(lying);
    expect(merged.outcome).toBe('incomplete');
    expect(merged.coverage.notAudited).toBe(parts[0]?.verdict.packages.length);
  });
});
