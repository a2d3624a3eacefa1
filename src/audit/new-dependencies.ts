import type { PackageEvidence } from '../model/evidence.ts';
import type { NewDependency, PastVersion } from '../model/history.ts';
import { isRegistryName } from '../model/name.ts';
import { firstPublished } from '../packument/history.ts';
import type { LookUps } from './lookup.ts';
import { askHistory, type Excerpt } from './past.ts';
import type { Lookup, Planned } from './plan.ts';

/** Each costs a root packument. */
const MAX_ASKED = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface AskedDependencies {
  readonly found: readonly NewDependency[];
  readonly unknown: readonly string[];
  /** The version as its packument tells of it, where that was asked for on account of its time alone. */
  readonly own: PastVersion | null;
}

/** Of a divided audit: the evidence of all versions of a name that other parts have. */
export type EvidenceElsewhere = (name: string) => Promise<readonly PackageEvidence[]>;

const NOBODY_ELSE: EvidenceElsewhere = () => Promise.resolve([]);

export type NewDependencies = (plan: Lookup, excerpt: Excerpt) => Promise<AskedDependencies>;

/** Asks when the dependencies were first published that are new in a version. */
export function makeAgeReader(
  looked: LookUps,
  planned: readonly Planned[],
  youngDays: number,
  elsewhere: EvidenceElsewhere = NOBODY_ELSE,
): NewDependencies {
  const provenance = builtFrom(looked, planned, elsewhere);
  return async (plan, excerpt) => {
    const { evidence } = looked.of(plan);
    if (evidence.document.kind !== 'answered') return { found: [], unknown: [], own: null };
    const logged = evidence.publish.kind === 'verified' ? evidence.publish.value.log.loggedAt : null;
    const stated = excerpt.own?.publishedAt ?? evidence.document.value.statedTime ?? logged;
    const added = addedTo(plan, evidence.document.value.dependencies, excerpt, stated, youngDays);
    if (added.length === 0) return { found: [], unknown: [], own: null };
    const unknown =
      added.length > MAX_ASKED
        ? [
            `${plan.id.name}@${plan.id.version} has ${added.length} new dependencies, of which ${MAX_ASKED} were asked about`,
          ]
        : [];
    const own = stated === null ? await ownOf(plan) : null;
    const asked = await Promise.all(added.slice(0, MAX_ASKED).map((name) => askOne(plan, name)));
    const provider = evidence.provenance.kind === 'verified' ? evidence.provenance.value.signer.provider : null;
    const found = asked.filter((answer) => typeof answer !== 'string' && answer !== null);
    return {
      found: await Promise.all(
        found.map(async (answer) => ({
          ...answer,
          repositoryId: provider === null ? null : await provenance(answer.name, provider),
        })),
      ),
      unknown: [...unknown, ...asked.filter((answer) => typeof answer === 'string')],
      own,
    };
  };
}

/**
 * What no settled version had. Versions of the last days do not count as "before": a hijacked release that was followed by
 * another one would vouch for its own payload. Where all are that young, the one right before it counts.
 */
function addedTo(
  { id }: Lookup,
  dependencies: readonly string[],
  { line, base }: Excerpt,
  publishedAt: string | null,
  youngDays: number,
): readonly string[] {
  const limit = publishedAt === null ? Number.NaN : Date.parse(publishedAt) - youngDays * DAY_MS;
  const settled = (line?.versions ?? []).filter((past) => Date.parse(past.publishedAt ?? '') <= limit);
  const previous = settled.length > 0 ? settled : (line?.versions.slice(0, 1) ?? []);
  const before = [...previous, ...(base === null ? [] : [base.past])];
  // Nothing of a package's first version is new: it was never without.
  if (before.length === 0) return [];
  const known = new Set(before.flatMap((past) => past.dependencies));
  return dependencies.filter((name) => !known.has(name) && name !== id.name);
}

/** A sentence where it could not be asked; `null` where the registry has no such package, so nothing of it is installed. */
async function askOne(plan: Lookup, name: string): Promise<Omit<NewDependency, 'repositoryId'> | string | null> {
  // The name comes from the registry's document: nothing but a proper one becomes part of an address.
  if (!isRegistryName(name))
    return `the new dependency ${JSON.stringify(name.slice(0, 100))} has no name that can be asked for`;
  const routing = plan.registry.route(name, null);
  if (routing.kind !== 'route')
    return `the new dependency ${name} is routed to ${routing.host}, which is not configured`;
  const answer = await askHistory(plan.registry, routing.route, name);
  if (answer.kind === 'unknown')
    return `the age of the new dependency ${name} could not be asked for: ${answer.detail}`;
  return answer.kind === 'not-found' ? null : { name, firstPublishedAt: firstPublished(answer.value) };
}

async function ownOf({ registry, route, id }: Lookup): Promise<PastVersion | null> {
  const answer = await askHistory(registry, route, id.name);
  return answer.kind === 'answered' ? (answer.value.versions.get(id.version)?.past ?? null) : null;
}

/** The one repository that all locked versions of a name were built from, by verified provenance of one provider; else `null`. */
function builtFrom(
  looked: LookUps,
  planned: readonly Planned[],
  elsewhere: EvidenceElsewhere,
): (name: string, provider: string) => Promise<string | null> {
  const ids = new Map<string, Set<string | null>>();
  for (const plan of planned) {
    if (plan.kind !== 'lookup') continue;
    ids.set(plan.id.name, (ids.get(plan.id.name) ?? new Set()).add(repositoryOf(looked.of(plan).evidence)));
  }
  return async (name, provider) => {
    const inOtherParts = (await elsewhere(name)).map(repositoryOf);
    const [only, ...others] = new Set([...(ids.get(name) ?? []), ...inOtherParts]);
    if (only === undefined || only === null || others.length > 0 || !only.startsWith(`${provider} `)) return null;
    return only.slice(provider.length + 1);
  };
}

function repositoryOf({ provenance }: PackageEvidence): string | null {
  const signer = provenance.kind === 'verified' ? provenance.value.signer : null;
  return signer === null || signer.repositoryId === null ? null : `${signer.provider} ${signer.repositoryId}`;
}
