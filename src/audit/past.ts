import type { Answer, Outcome, ProvenanceFact, RegistryRoute } from '../model/evidence.ts';
import type { PastVersion, ReleaseLine } from '../model/history.ts';
import { parseJson } from '../model/json.ts';
import { isRegistryVersion } from '../model/name.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { EarlierVersion } from '../model/verdict.ts';
import { type PackumentHistory, type PastDocument, pastVersion, readHistory } from '../packument/history.ts';
import { lineOf, releaseLine } from '../packument/release-line.ts';
import { type RegistryFacts, verifyPackage } from '../verify/package.ts';
import type { Gatherer } from './gather.ts';
import type { Lookup } from './plan.ts';
import type { Trust } from './trust.ts';

/** What one version is held against, as documents tell of it: before any attestation was asked for. */
export interface Excerpt {
  readonly own: PastVersion | null;
  readonly base: PastDocument | null;
  readonly line: ReleaseLine | null;
  /** The newest of the line's last ten that advertises provenance. */
  readonly attested: PastDocument | null;
  readonly unknown: readonly string[];
}

/** A packument, read. `unknown` where it could not be: never an empty history. */
export async function askHistory(
  registry: RegistryPort,
  route: RegistryRoute,
  name: string,
): Promise<Answer<PackumentHistory>> {
  const answer = await registry.packument(route, name);
  if (answer.kind !== 'answered') return answer;
  const json = parseJson(answer.value.bytes);
  const read = json === undefined ? 'the body is not JSON' : readHistory(json, name);
  return typeof read === 'string'
    ? { kind: 'unknown', code: 'malformed', detail: `${answer.value.url}: ${read}` }
    : { kind: 'answered', value: read };
}

/** Reads a packument for one version: its line, the base's version, and of both only what is needed. A sentence: why not. */
export async function excerptOfLine(
  { route, id }: Lookup,
  baseVersion: string | null,
  registry: RegistryPort,
): Promise<Excerpt | string> {
  const answer = await askHistory(registry, route, id.name);
  if (answer.kind !== 'answered') return `the history of ${id.name} could not be asked for: ${answer.detail}`;
  const { versions, unreadable } = answer.value;
  const own = versions.get(id.version)?.past ?? null;
  const all = [...versions.values()].map(({ past }) => past);
  const line = releaseLine(id.version, own?.publishedAt ?? null, all);
  const attested = line.recent.find(({ level }) => level !== 'none');
  return {
    own,
    base: baseVersion === null ? null : (versions.get(baseVersion) ?? null),
    line,
    attested: attested === undefined ? null : (versions.get(attested.version) ?? null),
    unknown: unreadableOf(
      id.name,
      unreadable.filter(
        (version) => version === baseVersion || [line.name, lineOf(id.version)].includes(lineOf(version)),
      ),
    ),
  };
}

/** Asks for the base's version alone. */
export async function excerptOfBase(
  { route, id }: Lookup,
  baseVersion: string | null,
  gatherer: Gatherer,
): Promise<Excerpt | string> {
  const nothing = { own: null, base: null, line: null, attested: null, unknown: [] };
  if (baseVersion === null || !isRegistryVersion(baseVersion)) return nothing;
  const { facts } = await gatherer.gather(route, { name: id.name, version: baseVersion });
  const { document } = facts;
  // A version that was removed since is no version to compare with: the registry answered.
  if (document.kind === 'not-found') return nothing;
  if (document.kind === 'unknown') return `${id.name}@${baseVersion} could not be asked for: ${document.detail}`;
  return { ...nothing, base: { past: pastVersion(baseVersion, document.value), document: document.value } };
}

/** What was found out about a past version. */
export interface LookedBack {
  readonly provenance: Outcome<ProvenanceFact>;
  readonly evidence: NonNullable<EarlierVersion['evidence']>;
}

/**
 * Verifies what a past version carries as the audit does its own, with the registry's hash in the lockfile's place. Its
 * attestations are asked for only where it advertises provenance. A statement whose hash no trusted key signed could be
 * anyone's, and counts as rejected.
 */
export async function lookBack(
  { route, id }: Lookup,
  { past, document }: PastDocument,
  gatherer: Gatherer,
  trust: Trust,
): Promise<LookedBack> {
  const earlier = { name: id.name, version: past.version };
  const asks = past.level !== 'none';
  const facts: RegistryFacts = asks
    ? (await gatherer.withAttestations(route, earlier, document)).facts
    : { route, document: { kind: 'answered', value: document }, attestations: null };
  const { signature, publish, provenance } = await verifyPackage(earlier, document.dist.integrity, facts, trust);
  const isBound = signature.kind === 'verified' || publish.kind === 'verified';
  const held: Outcome<ProvenanceFact> =
    isBound || provenance.kind !== 'verified'
      ? provenance
      : { kind: 'rejected', code: 'attestation-invalid', detail: 'no trusted key signed the hash that it is about' };
  // It has attestations that were not asked for: nobody may say that there is none.
  const published = !asks && document.dist.hasAttestations ? 'unknown' : publish.kind;
  return {
    provenance: asks ? held : { kind: 'absent' },
    evidence: { signature: signature.kind, publish: published, provenance: asks ? held.kind : 'absent' },
  };
}

/** Of the lines that matter: what cannot be read in another one says nothing about this version. */
function unreadableOf(name: string, versions: readonly string[]): readonly string[] {
  if (versions.length === 0) return [];
  const shown = versions.slice(0, 3).join(', ');
  return [`${versions.length} earlier versions of ${name} cannot be read in its packument (${shown})`];
}
