import { at, parseJson, stringAt } from '../model/json.ts';
import type { Policy } from '../model/policy.ts';
import { needsTime } from '../judge/policy.ts';
import type { LookUps } from './lookup.ts';
import type { Lookup, Planned } from './plan.ts';

/** The root packument's time of a version (ISO 8601, unsigned), where it was asked for; otherwise `null`. */
export type StatedTimes = (plan: Lookup) => string | null;

/**
 * Asks for the times of the versions whose age the policy cares about, and that no signed log dates. The root packument is
 * large, so it is asked for these alone, and once a package.
 */
export async function inquireTimes(
  planned: readonly Planned[],
  looked: LookUps,
  policy: Policy | null,
): Promise<StatedTimes> {
  const times = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const sources = new Map<object, number>();
  const keyOf = ({ registry, route, id }: Lookup): string => {
    const source = sources.get(registry.traffic) ?? sources.size;
    sources.set(registry.traffic, source);
    return JSON.stringify([source, route.registry, id.name]);
  };
  const wanted = new Map<string, { readonly plan: Lookup; readonly versions: Set<string> }>();
  for (const plan of planned) {
    if (policy === null || plan.kind !== 'lookup') continue;
    if (!needsTime(policy, looked.of(plan).evidence, newnessOf(plan))) continue;
    const key = keyOf(plan);
    const found = wanted.get(key) ?? { plan, versions: new Set() };
    found.versions.add(plan.id.version);
    wanted.set(key, found);
  }
  for (const [key, { plan, versions }] of wanted) times.set(key, timesOf(plan, versions));
  const settled = new Map(await Promise.all([...times].map(async ([key, found]) => [key, await found] as const)));
  return (plan) => settled.get(keyOf(plan))?.get(plan.id.version) ?? null;
}

/** What the base had of an entry, in the policy's words. */
export function newnessOf({ introduced, from }: Planned): { readonly introduced: boolean; readonly isNew: boolean } {
  return { introduced, isNew: introduced && from === null };
}

/** Only the times that are wanted are kept: packuments have tens of thousands. */
async function timesOf(
  { registry, route, id }: Lookup,
  versions: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const answer = await registry.packument(route, id.name);
  if (answer.kind !== 'answered') return new Map();
  const json = parseJson(answer.value.bytes);
  if (stringAt(json, 'name') !== id.name) return new Map();
  const stated = at(json, 'time');
  return new Map(
    [...versions].flatMap((version) => {
      const time = stringAt(stated, version);
      return time === null ? [] : [[version, time] as const];
    }),
  );
}
