import type { PackageEvidence, RegistryRoute } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import { verifyPackage } from '../verify/package.ts';
import type { AuditPorts } from './ports.ts';
import { type Absence, type Gathered, Gatherer } from './gather.ts';
import type { Lookup, Planned } from './plan.ts';

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
export async function lookUp(planned: readonly Planned[], ports: Omit<AuditPorts, 'registry'>): Promise<LookUps> {
  const plans = planned.filter((plan): plan is Lookup => plan.kind === 'lookup');
  const keys = makeKeys();
  const versions = new Map<string, Version>();
  const gatherers = new Map<object, Gatherer>();
  for (const { route, id, registry } of plans) {
    const gatherer = gatherers.get(registry.traffic) ?? new Gatherer(registry, ports.trust.verifier);
    gatherers.set(registry.traffic, gatherer);
    versions.set(keys.version(registry, route, id), { route, id, gatherer });
  }
  let done = 0;
  const gathered = new Map<string, Gathered>();
  await Promise.all(
    [...versions].map(async ([key, { route, id, gatherer }]) => {
      gathered.set(key, await gatherer.gather(route, id));
      done += 1;
      ports.progress.update(done, versions.size, `${id.name}@${id.version}`);
    }),
  );
  const stripped = await settleStripping([...gatherers.values()], versions, gathered);

  const found = new Map<string, LookedUp>();
  const keyOf = ({ registry, route, id, entry }: Lookup): string =>
    JSON.stringify([keys.version(registry, route, id), entry.integrity]);
  for (const plan of plans) {
    const key = keyOf(plan);
    const facts = gathered.get(keys.version(plan.registry, plan.route, plan.id));
    if (found.has(key) || facts === undefined) continue;
    const evidence = await verifyPackage(plan.id, plan.entry.integrity, facts.facts, ports.trust);
    found.set(key, { evidence, absence: facts.absence });
  }
  return {
    of: (plan) => {
      const looked = found.get(keyOf(plan));
      if (looked === undefined) throw new Error(`${plan.id.name}@${plan.id.version} was not looked up`);
      return looked;
    },
    all: [...found.values()],
    stripped,
  };
}

interface Version {
  readonly route: RegistryRoute;
  readonly id: PackageId;
  readonly gatherer: Gatherer;
}

/** Versions asked of one source of answers are one, whichever project's configuration led there. */
function makeKeys() {
  const sources = new Map<object, number>();
  return {
    version(registry: RegistryPort, route: RegistryRoute, id: PackageId): string {
      const source = sources.get(registry.traffic) ?? sources.size;
      sources.set(registry.traffic, source);
      return JSON.stringify([source, route.registry, route.trust, id.name, id.version]);
    },
  };
}

/**
 * A registry strips evidence only if it signs nothing at all. Where some of its packages are signed, the unsigned ones
 * are asked for again at the root, so that a selective omission is a finding and not an excuse.
 */
async function settleStripping(
  gatherers: readonly Gatherer[],
  versions: ReadonlyMap<string, Version>,
  gathered: Map<string, Gathered>,
): Promise<ReadonlySet<string>> {
  const suspicions = await Promise.all(gatherers.map((gatherer) => gatherer.suspectedOfStripping()));
  const suspected = new Set(suspicions.flatMap((registries) => [...registries]));
  const signing = new Set(
    [...gathered.values()]
      .filter(({ facts, unsigned }) => facts.document.kind === 'answered' && !unsigned)
      .map(({ facts }) => facts.route.registry),
  );
  const again = [...versions].filter(([key, { route }]) => {
    return suspected.has(route.registry) && signing.has(route.registry) && gathered.get(key)?.unsigned === true;
  });
  await Promise.all(
    again.map(async ([key, { route, id, gatherer }]) => {
      gathered.set(key, await gatherer.gatherFromRoot(route, id));
    }),
  );
  return new Set([...suspected].filter((registry) => !signing.has(registry)));
}
