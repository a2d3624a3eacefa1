import type { PackageEvidence } from '../model/evidence.ts';
import type { Policy, RegistryRule } from '../model/policy.ts';
import { isPublicRegistry } from '../model/public-registry.ts';
import { deniesByTime, judgeDenied } from './policy-deny.ts';
import { judgeAge, judgeBuilder, judgeRequired, type Newness, requirementsOf } from './policy-requirements.ts';
import { isDated, timesOf } from './policy-time.ts';
import { name } from './identity.ts';
import { type Raised, raise, type Subject } from './raise.ts';

export interface PolicyCircumstances extends Newness {
  readonly now: Date;
  /** The base has no version of this package. */
  readonly isNew: boolean;
  /** The base does not have the entry as it is. */
  readonly introduced: boolean;
  /** The root packument's time of the version (ISO 8601), where `needsTime` had it asked; `null` where it states none. */
  readonly statedTime: string | null;
  /** The registry serves no evidence of anything: that is said once, and what is missing is unknown. */
  readonly stripped: boolean;
}

/** What the policy demands of one version: evidence, age, builders, its scope's registry, and what it denies. */
export function judgePolicy(
  evidence: PackageEvidence,
  policy: Policy,
  subject: Subject,
  circumstances: PolicyCircumstances,
): readonly Raised[] {
  const times = timesOf(evidence, circumstances.statedTime);
  const requirements = requirementsOf(policy, evidence.id.name, circumstances);
  return [
    ...judgeDenied(evidence, policy.deny, subject, times),
    ...(circumstances.stripped ? [] : judgeRequired(evidence, requirements, policy, subject)),
    ...judgeAge(evidence, requirements, times, subject, circumstances.now),
    ...judgeBuilder(evidence, policy.builders, subject),
    ...judgeScope(evidence, policy.registries, subject),
  ];
}

/** Must the root packument be asked for the time of this version? Only it has one, and a signed one serves as well. */
export function needsTime(policy: Policy, evidence: PackageEvidence, newness: Newness): boolean {
  if (evidence.document.kind !== 'answered' || isDated(timesOf(evidence, null))) return false;
  return (
    requirementsOf(policy, evidence.id.name, newness).some(({ minimumAgeDays }) => minimumAgeDays !== null) ||
    policy.deny.some((rule) => deniesByTime(rule, evidence))
  );
}

/** A scope that belongs to one registry, and comes from another: somebody else may have taken its name there. */
function judgeScope(
  { id, route }: PackageEvidence,
  rules: readonly RegistryRule[],
  subject: Subject,
): readonly Raised[] {
  const [scope = ''] = id.name.split('/', 1);
  const home = scope.startsWith('@') ? rules.find(({ scopes }) => scopes.includes(scope)) : undefined;
  if (home === undefined || isSameRegistry(home.url, route.registry)) return [];
  const message = `${name(subject)} comes from ${route.registry}; the policy says that ${scope} belongs to ${home.url} (${home.at.file}:${home.at.line}).`;
  return [
    raise('resolved-host', subject, message, {
      severity: 'high',
      cause: `${scope} ${route.registry}`,
      together: (count) =>
        `${count} entries of ${scope} come from ${route.registry}; the policy says that they belong to ${home.url}.`,
      remedy: `Configure ${scope} for its registry in .npmrc (${scope}:registry=${home.url}), and lock the entry again.`,
    }),
  ];
}

/** The public registry has several addresses. */
function isSameRegistry(a: string, b: string): boolean {
  return a === b || (isPublicRegistry(new URL(a)) && isPublicRegistry(new URL(b)));
}
