import type { PackageEvidence, RegistryRoute } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { AuditPorts } from './ports.ts';
import { type Absence, type Gathered, Gatherer } from './gather.ts';
import type { Lookup, Planned } from './plan.ts';
import { loadReaders } from './readers.ts';

/** What was found out about one distinct name, version, registry and hash. */
export interface LookedUp {
  readonly evidence: PackageEvidence;
  readonly absence: Absence | null;
}

export interface LookUps {
  of(plan: Lookup): LookedUp;
  /** Was it looked up? Of a divided audit the other parts' entries are not. */
  has(plan: Lookup): boolean;
  readonly all: readonly LookedUp[];
  /** Registries that serve no evidence of anything. */
  readonly stripped: ReadonlySet<string>;
}

/**
 * Versions under way at a time: enough that every connection has work while bundles are being verified, and few enough that
 * of a very large lockfile only the results are in memory.
 */
const MOST_AT_ONCE = 96;

/**
 * Asks about each distinct version once, and verifies it against each distinct hash that some lockfile pins for it, as soon
 * as its documents are there: while others are still on their way, and so that the documents can be let go. The registry
 * port bounds how much is asked at once.
 *
 * @param rest what other parts of a divided audit look up: nothing is asked about it but whether its registry signs at all
 */
export async function lookUp(
  planned: readonly Planned[],
  ports: Omit<AuditPorts, 'registry'>,
  rest: readonly Planned[] = [],
): Promise<LookUps> {
  const plans = planned.filter((plan): plan is Lookup => plan.kind === 'lookup');
  const keyOf = makeKeys();
  const versions = new Map<string, Version>();
  const gatherers = new Map<RegistryPort['traffic'], Gatherer>();
  for (const plan of plans) {
    const { route, id, registry } = plan;
    const gatherer = gatherers.get(registry.traffic) ?? new Gatherer(registry, ports.trust);
    gatherers.set(registry.traffic, gatherer);
    const key = keyOf(registry, route, id);
    const version: Version = versions.get(key) ?? {
      route,
      id,
      gatherer,
      plans: [],
      found: [],
      signing: 'unknown',
    };
    version.plans.push(plan);
    versions.set(key, version);
  }
  let done = 0;
  const progress = (what: string): void => {
    const requests = [...gatherers.keys()].reduce((sum, traffic) => sum + traffic.requests, 0);
    ports.progress.update(done, versions.size, what, requests);
  };
  if (versions.size > 0) progress('');
  ports.trust.verifier.expect?.(versions.size);
  await eachOf(versions.values(), async (version) => {
    const { route, id, gatherer } = version;
    // What a change brings in is where somebody may want another answer than the registry's: nothing kept will do for it.
    const asking = version.plans.some(({ introduced }) => introduced) ? 'afresh' : 'kept';
    await settle(version, await gatherer.gather(route, id, asking), ports.trust);
    done += 1;
    progress(`${id.name}@${id.version}`);
  });
  const stripped = await settleStripping([...gatherers.values()], [...versions.values()], ports.trust, (registry) =>
    signsElsewhere(registry, rest, gatherers),
  );

  const found = new Map<Lookup, LookedUp>();
  for (const version of versions.values()) {
    const byIntegrity = new Map(version.found.map(({ integrity, looked }) => [integrity, looked] as const));
    for (const plan of version.plans) {
      const looked = byIntegrity.get(plan.entry.integrity);
      if (looked !== undefined) found.set(plan, looked);
    }
  }
  return {
    of: (plan) => {
      const looked = found.get(plan);
      if (looked === undefined) throw new Error(`${plan.id.name}@${plan.id.version} was not looked up`);
      return looked;
    },
    has: (plan) => found.has(plan),
    all: [...versions.values()].flatMap((version) => version.found.map(({ looked }) => looked)),
    stripped,
  };
}

/** One version, the entries that pin it, and what became of it. */
interface Version {
  readonly route: RegistryRoute;
  readonly id: PackageId;
  readonly gatherer: Gatherer;
  readonly plans: Lookup[];
  /** By the hash that entries pin. */
  found: readonly { readonly integrity: string | null; readonly looked: LookedUp }[];
  /** Does its registry sign it? `unknown` where its document is not at hand. */
  signing: 'signed' | 'unsigned' | 'unknown';
}

async function settle(version: Version, { facts, absence, unsigned }: Gathered, trust: AuditPorts['trust']) {
  version.signing = unsigned ? 'unsigned' : facts.document.kind === 'answered' ? 'signed' : 'unknown';
  const { verifyPackage } = await loadReaders();
  const found = [];
  for (const integrity of new Set(version.plans.map(({ entry }) => entry.integrity))) {
    found.push({ integrity, looked: { evidence: await verifyPackage(version.id, integrity, facts, trust), absence } });
  }
  version.found = found;
}

/** Runs `work` for each, a bounded number at a time, in their order. */
async function eachOf<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, worker));
}

/** Versions asked of one source of answers are one, whichever project's configuration led there. */
function makeKeys() {
  const sources = new Map<object, number>();
  return (registry: RegistryPort, route: RegistryRoute, id: PackageId): string => {
    const source = sources.get(registry.traffic) ?? sources.size;
    sources.set(registry.traffic, source);
    return JSON.stringify([source, route.registry, route.trust, id.name, id.version]);
  };
}

/**
 * A registry strips evidence only if it signs nothing at all. Where some of its packages are signed, the unsigned ones
 * are asked for again at the root, so that a selective omission is a finding and not an excuse.
 */
async function settleStripping(
  gatherers: readonly Gatherer[],
  versions: readonly Version[],
  trust: AuditPorts['trust'],
  signsElsewhere: (registry: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const suspicions = await Promise.all(gatherers.map((gatherer) => gatherer.suspectedOfStripping()));
  const suspected = new Set(suspicions.flatMap((registries) => [...registries]));
  const signing = new Set(
    versions.filter((version) => version.signing === 'signed').map(({ route }) => route.registry),
  );
  for (const registry of suspected) {
    if (!signing.has(registry) && (await signsElsewhere(registry))) signing.add(registry);
  }
  const again = versions.filter((version) => {
    const { registry } = version.route;
    return suspected.has(registry) && signing.has(registry) && version.signing === 'unsigned';
  });
  await eachOf(again, async (version) => {
    const { gatherer, route, id } = version;
    await settle(version, await gatherer.gatherFromRoot(route, id), trust);
  });
  return new Set([...suspected].filter((registry) => !signing.has(registry)));
}

/**
 * Does a registry sign a package of another part? Asked only of one that looks as if it signs nothing: otherwise a part that has
 * but its unsigned packages would excuse them. Stops at the first that is signed.
 */
async function signsElsewhere(
  registry: string,
  rest: readonly Planned[],
  gatherers: ReadonlyMap<RegistryPort['traffic'], Gatherer>,
): Promise<boolean> {
  const versions = new Map(
    rest
      .filter((plan): plan is Lookup => plan.kind === 'lookup' && plan.route.registry === registry)
      .map((plan) => [JSON.stringify([plan.id.name, plan.id.version]), plan] as const),
  );
  let signs = false;
  await eachOf(versions.values(), async ({ registry: { traffic }, route, id }) => {
    const gathered = signs ? undefined : await gatherers.get(traffic)?.gather(route, id);
    if (gathered?.facts.document.kind === 'answered' && !gathered.unsigned) signs = true;
  });
  return signs;
}
