import type { PackageEvidence } from '../model/evidence.ts';
import type { NewDependency, PackageHistory } from '../model/history.ts';
import { daysBetween, publicationOf } from './drift-baselines.ts';
import { short } from './drift-words.ts';
import { name } from './identity.ts';
import { registryLink } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** New dependencies that were days old when this version was published, and what of it nobody could tell. */
export function judgeDependencyDrift(
  evidence: PackageEvidence,
  history: PackageHistory,
  subject: Subject,
  youngDays: number,
): { readonly raised: readonly Raised[]; readonly unknown: readonly string[] } {
  const raised: Raised[] = [];
  const unknown: string[] = [];
  const publishedAt = publicationOf(evidence, history);
  for (const dependency of history.newDependencies) {
    if (isSameProject(dependency, evidence)) continue;
    const { firstPublishedAt } = dependency;
    const age = daysBetween(firstPublishedAt, publishedAt);
    if (age === null) {
      const whose = firstPublishedAt === null ? `the new dependency ${short(dependency.name)}` : name(subject);
      unknown.push(`the registry states no time for ${whose}`);
    } else if (age < youngDays) {
      const message = `${name(subject)} newly depends on ${short(dependency.name)}, which was first published on ${firstPublishedAt?.slice(0, 10)}, ${ageOf(age)} it (${publishedAt?.slice(0, 10)}).`;
      raised.push(
        raise('dependency-added-young', subject, message, { evidence: registryLink(evidence.id, evidence.route) }),
      );
    }
  }
  return { raised, unknown };
}

/** Verified provenance from one repository, by its number: names can be taken over. */
function isSameProject({ repositoryId }: NewDependency, { provenance }: PackageEvidence): boolean {
  return (
    repositoryId !== null && provenance.kind === 'verified' && provenance.value.signer.repositoryId === repositoryId
  );
}

function ageOf(days: number): string {
  if (days < 0) return 'after';
  const hours = Math.round(days * 24);
  return hours < 48 ? `${hours} hours before` : `${Math.floor(days)} days before`;
}
