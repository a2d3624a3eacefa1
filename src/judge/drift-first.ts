import type { ProvenanceFact } from '../model/evidence.ts';
import type { PackageHistory } from '../model/history.ts';
import { formatRepository, sameRepository } from '../model/repository.ts';
import { describeRepository, hasSameOwner } from './drift-repository.ts';
import { list, short } from './drift-words.ts';
import { name } from './identity.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/**
 * The first provenance of a package has no other to be held against, only what package.json named before: whoever takes
 * over a package that never had provenance can have flawless one from a repository of their own.
 */
export function judgeFirstProvenance(
  now: ProvenanceFact,
  { line, base }: PackageHistory,
  subject: Subject,
): readonly Raised[] {
  const { repository } = now.signer;
  if (repository === null) return [];
  const before = [...(line?.recent ?? []), ...(base === null ? [] : [base.past])].flatMap(
    (past) => past.repository ?? [],
  );
  if (before.length === 0 || before.some((named) => sameRepository(named, repository))) return [];
  const severity = before.some((named) => hasSameOwner(named, repository)) ? 'medium' : 'high';
  const names = list([...new Set(before.map((named) => short(formatRepository(named))))], 3);
  const message = `${name(subject)} is the first with provenance, from ${describeRepository(now.signer)}; the versions before it named ${names}.`;
  return [raise('repository-changed', subject, message, { severity, evidence: provenanceLinks(now) })];
}
