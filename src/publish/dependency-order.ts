export interface DependencyOrder {
  /** Every node, what it needs before it; within a circle, by name. */
  readonly order: readonly string[];
  /** Nodes that need one another, each circle sorted. */
  readonly cycles: readonly (readonly string[])[];
}

interface Visit {
  readonly node: string;
  readonly next: Iterator<string>;
}

/**
 * Orders packages so that each comes after those that it needs (Tarjan's strongly connected components: they come out in
 * just this order). The same input gives the same order. Needs that are no node are left out. Linear, and without
 * recursion: a chain of packages may be as long as a repository.
 */
export function dependencyOrder(needs: ReadonlyMap<string, readonly string[]>): DependencyOrder {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const order: string[] = [];
  const cycles: (readonly string[])[] = [];

  const enter = (node: string): Visit => {
    low.set(node, index.size);
    index.set(node, index.size);
    open.push(node);
    isOpen.add(node);
    const sorted = (needs.get(node) ?? []).filter((need) => needs.has(need) && need !== node).toSorted();
    return { node, next: sorted.values() };
  };
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const leave = (node: string): void => {
    if (low.get(node) !== index.get(node)) return;
    const component = open.splice(open.lastIndexOf(node)).toSorted();
    for (const each of component) isOpen.delete(each);
    order.push(...component);
    if (component.length > 1) cycles.push(component);
  };

  for (const start of [...needs.keys()].toSorted()) {
    if (index.has(start)) continue;
    const path: Visit[] = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const step = visit.next.next();
      if (step.done === true) {
        path.pop();
        leave(visit.node);
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, low.get(visit.node) ?? 0);
      } else if (!index.has(step.value)) path.push(enter(step.value));
      else if (isOpen.has(step.value)) lower(visit.node, index.get(step.value) ?? 0);
    }
  }
  return { order, cycles };
}
