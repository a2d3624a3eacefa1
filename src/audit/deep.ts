import type { Answer } from '../model/evidence.ts';
import { at, parseJson, stringAt } from '../model/json.ts';
import type { Body } from '../model/ports.ts';
import type { TarballFacts } from '../model/tarball.ts';
import { registryLink } from '../judge/links.ts';
import { judgeTarball, type TarballComparison } from '../judge/tarball.ts';
import { readManifestFacts } from '../packument/normalised-manifest.ts';
import { compareManifests } from '../verify/manifest.ts';
import { compareTarball } from '../verify/tarball.ts';
import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import type { Lookup, Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';

/**
 * Streams the tarballs of the given entries, each once, and holds what is inside against the lockfile and the registry's
 * document. Entries whose document was not found are left out: that is a finding already, and there is nothing to compare.
 */
export async function inquireTarballs(
  planned: readonly Planned[],
  looked: LookUps,
  ports: Omit<AuditPorts, 'registry'>,
): Promise<Inquiry> {
  const plans = planned.filter(
    (plan): plan is Lookup => plan.kind === 'lookup' && looked.of(plan).evidence.document.kind === 'answered',
  );
  if (plans.length === 0) return NO_INQUIRY;
  const keyOf = makeKeys();
  const distinct = new Map(plans.map((plan) => [keyOf(plan), plan] as const));
  const answers = new Map<string, Answer<Seen>>();
  let done = 0;
  await Promise.all(
    [...distinct].map(async ([key, plan]) => {
      answers.set(key, await lookInto(plan, looked));
      done += 1;
      ports.progress.update(done, distinct.size, `tarball of ${plan.id.name}@${plan.id.version}`);
    }),
  );
  const asked = new Set(plans);
  return {
    judge(plan, subject) {
      const seen = asked.has(plan) ? answers.get(keyOf(plan)) : undefined;
      if (seen === undefined) return [];
      const compared = seen.kind === 'answered' ? answered(compare(plan, looked, seen.value)) : seen;
      return judgeTarball(compared, subject, registryLink(plan.id, plan.route));
    },
  };
}

/** A tarball that was looked into, and the registry's document to hold it against, as parsed JSON. */
interface Seen {
  readonly facts: TarballFacts;
  readonly differences: TarballComparison['differences'];
  /** `dist.integrity` of the document. */
  readonly stated: string | null;
}

async function lookInto(plan: Lookup, looked: LookUps): Promise<Answer<Seen>> {
  const { registry, route, id, entry } = plan;
  const { document: known } = looked.of(plan).evidence;
  const stated = known.kind === 'answered' ? known.value.tarball : null;
  const tarball = await registry.tarball(route, id.name, id.version, { locked: entry.resolved, stated });
  if (tarball.kind !== 'answered') return tarball;
  const document = await documentOf(plan);
  if (document.kind !== 'answered') return document;
  const { manifest, gyp } = tarball.value;
  const differences =
    manifest === null
      ? null
      : compareManifests(readManifestFacts(manifest, gyp), readManifestFacts(document.value, null), gyp);
  return answered({ facts: tarball.value, differences, stated: stringAt(document.value, 'dist', 'integrity') });
}

/** The document that the audit was made of: where the registry has none a version, the part of its packument. */
async function documentOf({ registry, route, id }: Lookup): Promise<Answer<unknown>> {
  const document = read(await registry.versionDocument(route, id.name, id.version));
  if (document.kind !== 'not-found') return document;
  const packument = read(await registry.packument(route, id.name));
  if (packument.kind !== 'answered') return packument;
  const version = at(packument.value, 'versions', id.version);
  return version === undefined
    ? { kind: 'not-found', detail: `the packument of ${id.name} has no version ${id.version}` }
    : answered(version);
}

function read(answer: Answer<Body>): Answer<unknown> {
  if (answer.kind !== 'answered') return answer;
  const json = parseJson(answer.value.bytes);
  return json === undefined
    ? { kind: 'unknown', code: 'malformed', detail: 'the document is not JSON' }
    : answered(json);
}

/** The bytes are one whichever entry asked for them; what they should be is each entry's own. */
function compare(plan: Lookup, looked: LookUps, { facts, differences, stated }: Seen): TarballComparison {
  const { signature } = looked.of(plan).evidence;
  const signed = signature.kind === 'verified' ? signature.value.signedIntegrity : null;
  return {
    registry: plan.route.registry,
    mismatch: compareTarball(facts.digests, { locked: plan.entry.integrity, signed, stated }),
    differences,
    conflicting: facts.conflicting,
  };
}

function answered<T>(value: T): Answer<T> {
  return { kind: 'answered', value };
}

/** Entries that have one source of answers, version and address have one tarball. */
function makeKeys(): (plan: Lookup) => string {
  const sources = new Map<object, number>();
  return ({ registry, route, id, entry }) => {
    const source = sources.get(registry.traffic) ?? sources.size;
    sources.set(registry.traffic, source);
    return JSON.stringify([source, route.registry, id.name, id.version, entry.resolved]);
  };
}
