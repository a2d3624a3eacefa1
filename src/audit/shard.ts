import { createHash } from 'node:crypto';
import type { Shard } from '../model/shard.ts';
import { ancestorsOf } from './bundled.ts';
import { lookUp } from './lookup.ts';
import type { EvidenceElsewhere } from './new-dependencies.ts';
import type { Lookup, Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';

/** Which entries of all lockfiles an audit speaks of, and which it asks about. */
export interface Division {
  /** Everything else is left to other parts. */
  isOwn(plan: Planned): boolean;
  /** The own entries; with them those whose documents decide about an own one. Nothing is said of the latter. */
  readonly asked: readonly Planned[];
  /** Neither of both. */
  readonly rest: readonly Planned[];
}

/**
 * The part, from 1 to `total`, that a version belongs to: by a hash, so that every machine divides alike, and that all copies of
 * a version in all lockfiles are in one part and each fact is asked for once.
 */
export function shardOf(name: string, version: string | null, total: number): number {
  const digest = createHash('sha256')
    .update(`${name}@${version ?? ''}`)
    .digest();
  // 48 bits: the remainder is even enough for any number of parts.
  return (digest.readUIntBE(0, 6) % total) + 1;
}

/** Divides the entries of all lockfiles. `null`: there is but one part. */
export function divide(lockfiles: readonly (readonly Planned[])[], shard: Shard | null): Division {
  const all = lockfiles.flat();
  if (shard === null) return { isOwn: () => true, asked: all, rest: [] };
  const own = new Set<Planned>();
  const asked = new Set<Planned>();
  for (const planned of lockfiles) {
    const byPath = new Map(planned.map((plan) => [plan.entry.path, plan] as const));
    for (const plan of planned) {
      const holders = plan.kind === 'bundled' ? holdersOf(plan, byPath) : [];
      // What ships inside a tarball goes with what stands for it, whose document is asked for there anyway.
      const { entry } = holders.at(-1) ?? plan;
      if (shardOf(entry.name, entry.version, shard.total) !== shard.index) continue;
      own.add(plan);
      for (const one of [plan, ...holders]) asked.add(one);
    }
  }
  return {
    isOwn: (plan) => own.has(plan),
    // In their order: what is asked of a registry first may decide what else is.
    asked: all.filter((plan) => asked.has(plan)),
    rest: all.filter((plan) => !asked.has(plan)),
  };
}

/** The entries whose tarball this one may ship in, nearest first. */
function holdersOf({ entry }: Planned, byPath: ReadonlyMap<string, Planned>): readonly Planned[] {
  return ancestorsOf(entry.path)
    .map((path) => byPath.get(path))
    .filter((holder) => holder?.kind === 'lookup');
}

/**
 * What other parts find out about all versions of a name. Asked where a finding of this part depends on it: whether a new
 * dependency was built where the package itself was.
 */
export function evidenceElsewhere(
  plans: readonly { readonly planned: readonly Planned[] }[],
  division: Division,
  ports: AuditPorts,
): EvidenceElsewhere {
  const byName = new Map<string, Lookup[]>();
  for (const plan of plans.flatMap(({ planned }) => planned)) {
    if (plan.kind !== 'lookup' || division.isOwn(plan)) continue;
    const found = byName.get(plan.id.name);
    if (found === undefined) byName.set(plan.id.name, [plan]);
    else found.push(plan);
  }
  const asked = new Map<string, ReturnType<EvidenceElsewhere>>();
  const quiet = { ...ports, progress: { update: () => undefined } };
  const ask = async (others: readonly Lookup[]) => {
    const looked = await lookUp(others, quiet);
    return others.map((plan) => looked.of(plan).evidence);
  };
  return (name) => {
    const others = byName.get(name);
    if (others === undefined) return Promise.resolve([]);
    const known = asked.get(name) ?? ask(others);
    asked.set(name, known);
    return known;
  };
}
