import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyOrder } from '../../src/publish/dependency-order.ts';

const of = (needs: Readonly<Record<string, readonly string[]>>) => dependencyOrder(new Map(Object.entries(needs)));

describe('what is needed comes first', () => {
  it('in a chain, a diamond, and by name where nothing decides', () => {
    expect(of({ a: ['b'], b: ['c'], c: [] }).order).toEqual(['c', 'b', 'a']);
    expect(of({ top: ['left', 'right'], left: ['base'], right: ['base'], base: [] }).order).toEqual([
      'base',
      'left',
      'right',
      'top',
    ]);
    expect(of({ z: [], y: [], x: ['not-here'] })).toEqual({ order: ['x', 'y', 'z'], cycles: [] });
  });

  it('circles are told, each once, and what is around them is still in order', () => {
    expect(of({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] })).toEqual({
      order: ['d', 'b', 'c', 'a', 'e'],
      cycles: [['b', 'c']],
    });
  });

  it('of any graph: each once, needs before unless in one circle, and always the same', () => {
    const names = fc.integer({ min: 0, max: 8 }).map(String);
    const graph = fc.dictionary(names, fc.array(names, { maxLength: 4 }), { maxKeys: 9, noNullPrototype: true });
    fc.assert(
      fc.property(graph, (needs) => {
        const { order, cycles } = of(needs);
        expect(order.toSorted()).toEqual(Object.keys(needs).toSorted());
        const circle = new Map(cycles.flatMap((members, index) => members.map((name) => [name, index] as const)));
        for (const [name, list] of Object.entries(needs)) {
          for (const need of list) {
            if (!order.includes(need) || need === name) continue;
            const together = circle.has(name) && circle.get(name) === circle.get(need);
            expect(together || order.indexOf(need) < order.indexOf(name)).toBe(true);
          }
        }
        const turned = Object.fromEntries(Object.entries(needs).toReversed());
        expect(of(turned)).toEqual({ order, cycles });
        // A circle that is told is one: each of its members leads to each other.
        for (const members of cycles)
          for (const from of members) expect(reached(needs, from)).toEqual(expect.objectContaining(all(members)));
      }),
    );
  });

  it('a chain as long as no stack is', () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, index) => [`p${index}`, [`p${index + 1}`]] as const);
    expect(dependencyOrder(new Map(chain)).order[0]).toBe(`p${length - 1}`);
  });
});

function all(names: readonly string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true as const]));
}

function reached(needs: Readonly<Record<string, readonly string[]>>, from: string): Record<string, true> {
  const seen = new Set<string>();
  const pending = [...(needs[from] ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(needs[next] ?? []));
  }
  return all([...seen]);
}
