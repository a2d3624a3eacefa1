import type { PackageEvidence, RegistryRoute } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import { verifyPackage } from '../verify/package.ts';
import type { AuditPorts } from './ports.ts';
import { type Absence, type Gathered, Gatherer } from './gather.ts';
import type { Planned } from './plan.ts';

type Lookup = Extract<Planned, { kind: 'lookup' }>;

/** What was found out about one distinct name, version, registry and hash. */
export interface LookedUp {
  readonly evidence: PackageEvidence;
  readonly absence: Absence | null;
}

export interface LookUps {
  of(plan: Lookup): LookedUp;
  readonly all: readonly LookedUp[];
  /** Registries that serve no evidence of anything. */
  readonly stripped: ReadonlySet<string>;
}

/**
 * Asks about each distinct version once, and verifies it against each distinct hash that some lockfile pins for it. The
 * registry port bounds how much happens at once.
 */
export async function lookUp(planned: readonly Planned[], ports: AuditPorts): Promise<LookUps> {
  const plans = planned.filter((plan): plan is Lookup => plan.kind === 'lookup');
  const versions = new Map<string, { route: RegistryRoute; id: PackageId }>();
  for (const { route, id } of plans) versions.set(versionKey(route, id), { route, id });

  const gatherer = new Gatherer(ports.registry, ports.trust.verifier);
  let done = 0;
  const gathered = new Map<string, Gathered>();
  await Promise.all(
    [...versions].map(async ([key, { route, id }]) => {
      gathered.set(key, await gatherer.gather(route, id));
      done += 1;
      ports.progress.update(done, versions.size, `${id.name}@${id.version}`);
    }),
  );
  const stripped = await settleStripping(gatherer, versions, gathered);

  const found = new Map<string, LookedUp>();
  for (const plan of plans) {
    const key = hashKey(plan);
    const facts = gathered.get(versionKey(plan.route, plan.id));
    if (found.has(key) || facts === undefined) continue;
    const evidence = await verifyPackage(plan.id, plan.entry.integrity, facts.facts, ports.trust);
    found.set(key, { evidence, absence: facts.absence });
  }
  return {
    of: (plan) => {
      const looked = found.get(hashKey(plan));
      if (looked === undefined) throw new Error(`${plan.id.name}@${plan.id.version} was not looked up`);
      return looked;
    },
    all: [...found.values()],
    stripped,
  };
}

/**
 * A registry strips evidence only if it signs nothing at all. Where some of its packages are signed, the unsigned ones
 * are asked for again at the root, so that a selective omission is a finding and not an excuse.
 */
async function settleStripping(
  gatherer: Gatherer,
  versions: ReadonlyMap<string, { route: RegistryRoute; id: PackageId }>,
  gathered: Map<string, Gathered>,
): Promise<ReadonlySet<string>> {
  const suspected = await gatherer.suspectedOfStripping();
  const signing = new Set(
    [...gathered.values()]
      .filter(({ facts, unsigned }) => facts.document.kind === 'answered' && !unsigned)
      .map(({ facts }) => facts.route.registry),
  );
  const again = [...versions].filter(([key, { route }]) => {
    return suspected.has(route.registry) && signing.has(route.registry) && gathered.get(key)?.unsigned === true;
  });
  await Promise.all(
    again.map(async ([key, { route, id }]) => {
      gathered.set(key, await gatherer.gatherFromRoot(route, id));
    }),
  );
  return new Set([...suspected].filter((registry) => !signing.has(registry)));
}

function versionKey(route: RegistryRoute, id: PackageId): string {
  return JSON.stringify([route.registry, route.trust, id.name, id.version]);
}

function hashKey({ route, id, entry }: Lookup): string {
  return JSON.stringify([route.registry, route.trust, id.name, id.version, entry.integrity]);
}
