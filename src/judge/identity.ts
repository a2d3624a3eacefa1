import { OUTSIDER_EVENTS } from '../model/events.ts';
import type { ProvenanceFact, VersionFacts } from '../model/evidence.ts';
import { formatRepository, sameRepository } from '../model/repository.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/**
 * What verified provenance says about who built a version, held against what that should be.
 *
 * @param issuers that the policy trusts beside the known ones; compared exactly
 */
export function judgeIdentity(
  fact: ProvenanceFact,
  version: VersionFacts,
  subject: Subject,
  issuers: readonly string[] = [],
): readonly Raised[] {
  const { signer } = fact;
  const evidence = provenanceLinks(fact);
  const raised: Raised[] = [];
  if (!fact.issuerKnown && !issuers.includes(signer.issuer)) {
    const message = `The provenance of ${name(subject)} is signed with an identity from ${signer.issuer || '(no issuer)'}, which is no CI provider that is trusted here.`;
    raised.push(raise('identity-issuer-untrusted', subject, message, { evidence }));
  }
  const [first, ...others] = fact.disagreements;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` They disagree on ${others.map(({ field }) => field).join(', ')} too.`;
    const message = `The provenance of ${name(subject)} states ${first.field} ${first.predicate}, the certificate of the build ${first.certificate}.${more}`;
    raised.push(raise('identity-claims-disagree', subject, message, { evidence }));
  }
  if (
    signer.repository !== null &&
    version.repository !== null &&
    !sameRepository(signer.repository, version.repository)
  ) {
    const message = `${name(subject)} was built in ${formatRepository(signer.repository)}, but its package.json names ${formatRepository(version.repository)}.`;
    raised.push(raise('repository-mismatch', subject, message, { evidence }));
  }
  if ((signer.runner ?? fact.claim.runner) === 'self-hosted') {
    const message = `${name(subject)} was built on a self-hosted runner.`;
    raised.push(raise('builder-self-hosted', subject, message, { evidence }));
  }
  if (signer.trigger !== null && OUTSIDER_EVENTS.has(signer.trigger)) {
    const message = `${name(subject)} was built by a workflow that the event ${signer.trigger} started, and people outside the project can cause that event.`;
    raised.push(raise('trigger-risky', subject, message, { evidence }));
  }
  return raised;
}

export function name(subject: Subject): string {
  return subject.version === null ? String(subject.package) : `${subject.package}@${subject.version}`;
}
