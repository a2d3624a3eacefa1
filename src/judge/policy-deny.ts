import type { PackageEvidence, ProvenanceFact } from '../model/evidence.ts';
import type { DenyRule } from '../model/policy.ts';
import { repositoryFromUri, sameRepository } from '../model/repository.ts';
import { name } from './identity.ts';
import { provenanceLinks } from './links.ts';
import { matchesPackage, mayBeInRange } from './policy-match.ts';
import { isDated, type Times } from './policy-time.ts';
import { type Raised, raise, type Subject } from './raise.ts';

type Match = 'yes' | 'no' | 'unknown';

/** The first rule that denies this version; or that it could not be found out whether one does. */
export function judgeDenied(
  evidence: PackageEvidence,
  rules: readonly DenyRule[],
  subject: Subject,
  times: Times,
): readonly Raised[] {
  let undecided: DenyRule | null = null;
  for (const rule of rules) {
    const match = matchOf(rule, evidence, times);
    if (match === 'yes') return [denied(rule, subject, evidence)];
    if (match === 'unknown') undecided ??= rule;
  }
  // Where the registry has no such version, or was not reached, that is said already.
  if (undecided === null || evidence.document.kind !== 'answered' || evidence.provenance.kind === 'unknown') return [];
  const why = isDated(times)
    ? 'what was built where could not be found out'
    : `neither a signed log nor ${evidence.route.registry} states when it was published`;
  const message = `Whether ${place(undecided)} denies ${name(subject)} is unknown: ${why}.`;
  return [
    raise('registry-unreachable', subject, message, {
      cause: `deny ${place(undecided)}`,
      together: (count) => `Whether the policy denies ${count} entries is unknown. The first: ${message}`,
      remedy:
        'Run the audit again. If it fails in the same way, ask a registry that serves attestations, or the time of each version in the package’s document.',
    }),
  ];
}

/** Of an entry that no registry is asked about only its name and version are known: rules that name nothing else hold. */
export function judgeDeniedByName(rules: readonly DenyRule[], subject: Subject): readonly Raised[] {
  const { package: found, version } = subject;
  const rule = rules.find(
    (one) => found !== null && namesOnly(one) && one.package !== null && isNamed(one, found, version) === 'yes',
  );
  return rule === undefined ? [] : [denied(rule, subject, null)];
}

/** Would the time of publication decide? Then it has to be asked for where it is not at hand. */
export function deniesByTime(rule: DenyRule, evidence: PackageEvidence): boolean {
  if (rule.publishedFrom === null && rule.publishedTo === null) return false;
  return isNamed(rule, evidence.id.name, evidence.id.version) === 'yes' && isBuilt(rule, evidence) !== 'no';
}

function namesOnly(rule: DenyRule): boolean {
  const { repository, workflow, commit, run, publishedFrom, publishedTo } = rule;
  return [repository, workflow, commit, run, publishedFrom, publishedTo].every((condition) => condition === null);
}

function denied(rule: DenyRule, subject: Subject, evidence: PackageEvidence | null): Raised {
  const links = evidence?.provenance.kind === 'verified' ? provenanceLinks(evidence.provenance.value) : [];
  return raise('denied', subject, `The policy denies ${name(subject)} (${place(rule)}): ${rule.reason}`, {
    evidence: links,
    cause: place(rule),
    together: (count) => `The policy denies ${count} entries (${place(rule)}): ${rule.reason}`,
  });
}

function place({ at }: DenyRule): string {
  return `${at.file}:${at.line}`;
}

/** Everything that is set must match. One condition that does not settles it, whatever is unknown of the others. */
function matchOf(rule: DenyRule, evidence: PackageEvidence, times: Times): Match {
  const matches = [
    isNamed(rule, evidence.id.name, evidence.id.version),
    isBuilt(rule, evidence),
    isWithin(rule, times),
  ];
  if (matches.includes('no')) return 'no';
  return matches.includes('unknown') ? 'unknown' : 'yes';
}

function isNamed(rule: DenyRule, found: string, version: string | null): Match {
  if (rule.package !== null && !matchesPackage(rule.package, found)) return 'no';
  return rule.versions === null || mayBeInRange(version, rule.versions) ? 'yes' : 'no';
}

function isBuilt(rule: DenyRule, { provenance }: PackageEvidence): Match {
  if ([rule.repository, rule.workflow, rule.commit, rule.run].every((condition) => condition === null)) return 'yes';
  switch (provenance.kind) {
    case 'verified':
      return isBuiltBy(rule, provenance.value) ? 'yes' : 'no';
    case 'absent':
      return 'no';
    // There is something, and what it says of the build was not to be had.
    case 'rejected':
    case 'unsupported':
    case 'unknown':
      return 'unknown';
  }
}

/** From the certificate, which a build cannot choose. A reusable workflow's repository is as good a reason as the caller's. */
function isBuiltBy(rule: DenyRule, { signer, claim }: ProvenanceFact): boolean {
  const workflows = [signer.workflow, signer.signerWorkflow].filter((workflow) => workflow !== null);
  const wanted = rule.repository === null ? null : repositoryFromUri(`https://${rule.repository}`);
  const repositories = [signer.repository, ...workflows.map(({ repository }) => repository)];
  const fromRepository =
    rule.repository === null ||
    (wanted !== null && repositories.some((found) => found !== null && sameRepository(wanted, found)));
  return (
    fromRepository &&
    (rule.workflow === null || workflows.some(({ path }) => path === rule.workflow)) &&
    (rule.commit === null || signer.commit?.toLowerCase() === rule.commit) &&
    (rule.run === null || isRun(rule.run, signer.runUri ?? claim.runUri))
  );
}

/** A run without an attempt stands for all of its attempts. Never a prefix: run 12 is not run 123. */
function isRun(wanted: string, found: string | null): boolean {
  return found === wanted || found?.startsWith(`${wanted}/attempts/`) === true;
}

/**
 * The signed times count, and the registry's word where there is none. A build within the window is within it too: an
 * attacker who holds back the publication does not get out of it.
 */
function isWithin({ publishedFrom, publishedTo }: DenyRule, times: Times): Match {
  if (publishedFrom === null && publishedTo === null) return 'yes';
  const from = publishedFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedFrom);
  const to = publishedTo === null ? Number.POSITIVE_INFINITY : Date.parse(publishedTo);
  const within = (time: number | null): boolean => time !== null && time >= from && time <= to;
  if (within(times.signed ?? times.stated) || within(times.built)) return 'yes';
  return isDated(times) ? 'no' : 'unknown';
}
