import type { Outcome, PackageEvidence } from '../model/evidence.ts';
import type { Policy, Requirement } from '../model/policy.ts';
import { name } from './identity.ts';
import { logLinks, provenanceLinks, registryLink } from './links.ts';
import { builderOf } from './origin-of.ts';
import { matchesAny } from './policy-match.ts';
import { latestOf, type Times } from './policy-time.ts';
import { type Raised, raise, type Subject } from './raise.ts';

/** To which of the policy's requirements an entry is subject. */
export interface Newness {
  readonly isNew: boolean;
  readonly introduced: boolean;
}

const DAY_MS = 86_400_000;

export function requirementsOf(
  policy: Policy,
  packageName: string,
  { isNew, introduced }: Newness,
): readonly Requirement[] {
  return policy.require.filter(
    ({ packages, appliesTo }) =>
      matchesAny(packages, packageName) && (appliesTo === 'all' || (appliesTo === 'changed' ? introduced : isNew)),
  );
}

type Lack = { readonly why: string } | null;

/** What the policy requires of this version and it has not. What could not be found out is said elsewhere, and is no lack. */
export function judgeRequired(
  evidence: PackageEvidence,
  requirements: readonly Requirement[],
  policy: Policy,
  subject: Subject,
): readonly Raised[] {
  const byKind = new Map(requirements.flatMap((one) => (one.evidence === null ? [] : [[one.evidence, one] as const])));
  return [...byKind].flatMap(([kind, { at }]) => {
    const lack = lackOf(kind, evidence, policy);
    if (lack === null) return [];
    const words = kind.replace('-', ' ');
    const by = `${at.file}:${at.line}`;
    return [
      raise('requirement-unmet', subject, `The policy requires ${words} (${by}); ${name(subject)} ${lack.why}.`, {
        cause: `${kind} ${lack.why}`,
        together: (count) => `The policy requires ${words} (${by}); ${count} entries lack it.`,
        evidence: registryLink(evidence.id, evidence.route),
      }),
    ];
  });
}

function lackOf(kind: NonNullable<Requirement['evidence']>, evidence: PackageEvidence, policy: Policy): Lack {
  const bound = lacksSignature(evidence);
  if (kind === 'signature' || bound !== null) return bound;
  const { provenance, document } = evidence;
  if (provenance.kind === 'unknown' || document.kind !== 'answered') return null;
  if (provenance.kind !== 'verified') return { why: wordsOf(provenance, 'provenance') };
  const { issuerKnown, signer } = provenance.value;
  if (!issuerKnown && !policy.issuers.includes(signer.issuer))
    return { why: 'has provenance by an issuer that nobody here trusts' };
  if (kind === 'provenance' || (document.value.publisher?.trustedPublisher ?? null) !== null) return null;
  return { why: 'was not published by trusted publishing, as the registry tells' };
}

/** Provenance never binds a name by itself, so it counts beside a signature alone. */
function lacksSignature({ signature, publish, document, route }: PackageEvidence): Lack {
  if (document.kind !== 'answered' || signature.kind === 'verified' || publish.kind === 'verified') return null;
  if (signature.kind === 'unknown') {
    // Nobody's keys are no failure to ask: nothing that this registry says can be verified, today or tomorrow.
    return signature.code === 'no-trusted-keys'
      ? { why: `comes from ${route.registry}, whose keys nobody named` }
      : null;
  }
  return publish.kind === 'unknown' ? null : { why: wordsOf(signature, 'signature') };
}

function wordsOf(outcome: Outcome<unknown>, what: string): string {
  switch (outcome.kind) {
    case 'rejected':
      return `has a ${what} that does not hold`.replace('a provenance', 'provenance');
    case 'unsupported':
      return `has a ${what} that cannot be judged`.replace('a provenance', 'provenance');
    default:
      return `has no ${what}`;
  }
}

/** Younger than the policy wants; or nobody says how old. */
export function judgeAge(
  { id, route, publish, provenance, document }: PackageEvidence,
  requirements: readonly Requirement[],
  times: Times,
  subject: Subject,
  now: Date,
): readonly Raised[] {
  const days = Math.max(0, ...requirements.map(({ minimumAgeDays }) => minimumAgeDays ?? 0));
  if (days === 0 || document.kind !== 'answered') return [];
  const published = latestOf(times);
  // Both attestations come from one request: where it failed, that is said already.
  if (published === null && publish.kind === 'unknown' && publish.code !== 'no-trusted-keys') return [];
  if (published === null) {
    const message = `The policy wants ${name(subject)} to be ${days} days old, and when it was published is unknown: no signed log and not ${route.registry} could tell.`;
    const together = (count: number): string =>
      `When ${count} entries were published is unknown; the policy wants them to be ${days} days old.`;
    return [raise('registry-unreachable', subject, message, { cause: `${route.registry} age`, together })];
  }
  const age = now.getTime() - published.at;
  if (age >= days * DAY_MS) return [];
  const stated = new Date(published.at).toISOString();
  const message = `${name(subject)} was published on ${stated} (${published.said}), ${inWords(age)}; the policy wants ${days} days.`;
  const until = new Date(published.at + days * DAY_MS).toISOString().slice(0, 10);
  return [
    raise('too-new', subject, message, {
      remedy: `Wait until ${until}, or waive it with a reason if you need it today.`,
      evidence: [
        ...registryLink(id, route),
        ...(publish.kind === 'verified' ? logLinks(publish.value.log) : []),
        ...(provenance.kind === 'verified' ? logLinks(provenance.value.log) : []),
      ],
    }),
  ];
}

function inWords(age: number): string {
  if (age < 0) return 'which is still to come';
  const days = Math.floor(age / DAY_MS);
  return days === 0 ? 'less than a day ago' : days === 1 ? 'one day ago' : `${days} days ago`;
}

/** Verified provenance of a builder that the policy does not list. */
export function judgeBuilder(
  { provenance }: PackageEvidence,
  builders: readonly string[],
  subject: Subject,
): readonly Raised[] {
  if (builders.length === 0 || provenance.kind !== 'verified') return [];
  const builder = builderOf(provenance.value);
  if (builders.includes(builder)) return [];
  const message = `${name(subject)} was built by ${builder}; the policy trusts ${builders.slice(0, 5).join(', ')} only.`;
  return [
    raise('requirement-unmet', subject, message, {
      cause: `builder ${builder}`,
      together: (count) => `${count} entries were built by ${builder}, which the policy does not list.`,
      evidence: provenanceLinks(provenance.value),
    }),
  ];
}
