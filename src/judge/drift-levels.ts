import type { PackageEvidence } from '../model/evidence.ts';
import type { Baseline, PackageHistory, PastVersion, ReleaseLine } from '../model/history.ts';
import type { Publisher } from '../model/publisher.ts';
import { baseBefore } from './drift-baselines.ts';
import { dated, short } from './drift-words.ts';
import { name } from './identity.ts';
import { registryLink } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** Is this version released with less than the ones before it? A stolen token has neither a workflow nor an approver. */
export function judgeLevelDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
  servesEvidence: boolean,
): readonly Raised[] {
  const base = baseBefore(evidence, history);
  return [
    ...(servesEvidence ? provenanceLost(evidence, history, base, subject) : []),
    ...methodLost(evidence, history, base, subject),
  ];
}

function provenanceLost(
  { id, route, provenance }: PackageEvidence,
  { line, attested }: PackageHistory,
  base: Baseline | null,
  subject: Subject,
): readonly Raised[] {
  // Unknown, unsupported and rejected provenance are findings of their own: none of them is "there is none".
  if (provenance.kind !== 'absent') return [];
  const had = (past: PastVersion): boolean => past.level !== 'none';
  const recently = line !== null && line.recent.some(had);
  const inBase = base !== null && had(base.past);
  if (!recently && !inBase) return [];
  const said = [
    ...(recently ? [countOf(line, had, 'had it')] : []),
    ...(inBase && base.past.version !== newestOf(line, had) ? [`${dated(base.past)}, which the base has, had it`] : []),
  ];
  const doubt =
    attested?.provenance.kind === 'rejected'
      ? ` That of ${attested.past.version} does not hold itself: ${short(attested.provenance.detail)}.`
      : '';
  const message = `${name(subject)} has no provenance; ${said.join(', and ')}.${doubt}`;
  return [raise('provenance-lost', subject, message, { evidence: registryLink(id, route) })];
}

const METHODS = ['an npm user', 'a trusted publisher', 'a staged publish with an approver'] as const;

function methodOf({ approver, trustedPublisher }: Publisher): number {
  return approver !== null ? 2 : trustedPublisher !== null ? 1 : 0;
}

function methodLost(
  { id, route, document }: PackageEvidence,
  { line, own }: PackageHistory,
  base: Baseline | null,
  subject: Subject,
): readonly Raised[] {
  const publisher = (document.kind === 'answered' ? document.value.publisher : null) ?? own?.publisher ?? null;
  if (publisher === null) return [];
  const now = methodOf(publisher);
  const rank = (past: PastVersion): number => (past.publisher === null ? -1 : methodOf(past.publisher));
  const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])];
  const strongest = before.reduce((best, past) => Math.max(best, rank(past)), -1);
  if (strongest <= now) return [];
  const had = (past: PastVersion): boolean => rank(past) >= strongest;
  const came = `came by ${METHODS[strongest]}`;
  const said = [
    ...(line !== null && line.recent.some(had) ? [countOf(line, had, came)] : []),
    ...(base !== null && had(base.past) && base.past.version !== newestOf(line, had)
      ? [`${dated(base.past)}, which the base has, ${came}`]
      : []),
  ];
  const message = `${name(subject)} was published by ${METHODS[now]}, ${short(publisher.name, 60)}; ${said.join(', and ')}.`;
  return [raise('trusted-publisher-lost', subject, message, { evidence: registryLink(id, route) })];
}

/**
 * `34 of 34 versions of 4.x since 4.0.1 (2024-02-03) had it, the newest of them 4.2.1 (2026-01-02)`: the counts begin with the first
 * that had it, so that a passing trial can be told from a habit.
 */
function countOf(line: ReleaseLine, had: (past: PastVersion) => boolean, what: string): string {
  const { name: of, versions, recent } = line;
  const first = versions.findLastIndex(had);
  const oldest = versions[first];
  const among = oldest === undefined ? recent : versions.slice(0, first + 1);
  const matching = among.filter(had);
  const which =
    oldest === undefined
      ? `of the ${among.length} versions published before it`
      : `of ${among.length} versions of ${of} since ${dated(oldest)}`;
  const newest = matching[0] === undefined ? '' : `, the newest of them ${dated(matching[0])}`;
  return `${matching.length} ${which} ${what}${newest}`;
}

function newestOf(line: ReleaseLine | null, had: (past: PastVersion) => boolean): string | null {
  return line?.recent.find(had)?.version ?? null;
}
