import validRange from 'semver/ranges/valid.js';
import { CATALOGUE, type FindingCode } from '../model/catalogue.ts';
import type { Requirement, SeverityRule, Waiver } from '../model/policy.ts';
import { SEALED, SETTLED_BY_POLICY, WAIVED_BY_HASH, WITHOUT_HASH, WITHOUT_PACKAGE } from '../model/sealed.ts';
import { SEVERITIES } from '../model/severity.ts';
import { type Field, quoted } from './field.ts';
import { DAY, isDay, PACKAGE_PATTERN, SHA512 } from './formats.ts';

export const MOST_RULES = 2_000;
const MOST_PACKAGES = 500;
const LONGEST_NAME = 214;
const LONGEST_RANGE = 256;
export const LONGEST_REASON = 500;
/** A waiver for longer than this is one for ever: nobody remembers why it is there. */
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

const CODES = Object.keys(CATALOGUE) as readonly FindingCode[];

export function readSeverity(field: Field): SeverityRule | null {
  const rule = field.members(['finding', 'severity', 'packages']);
  if (rule === null) return null;
  const finding = rule.required('finding', 'Name the finding, e.g. provenance-missing.')?.choice(CODES) ?? null;
  const level = rule.required('severity', `Give one of ${SEVERITIES.join(', ')}, ignore.`);
  const severity = level?.choice([...SEVERITIES, 'ignore']) ?? null;
  const packages = readPackages(rule.get('packages'));
  if (finding === null || level === null || severity === null) return null;
  const usual = CATALOGUE[finding].severity;
  if (usual === 'incomplete') {
    if (!SETTLED_BY_POLICY.has(finding))
      level.fault(
        `${finding} says that something could not be found out, which no severity makes known`,
        'Declare the registry under “registries”, or set “fail-on-incomplete”.',
      );
  } else if (
    SEALED.has(finding) &&
    (severity === 'ignore' || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(usual))
  ) {
    level.fault(
      `${finding} is ${usual} and cannot be made milder: it says that a hash or a signature does not hold`,
      'Waive it for one version and its exact sha512, with a reason and a day on which that ends.',
    );
  }
  return { finding, severity, packages, at: field.at };
}

export function readRequirement(field: Field): Requirement | null {
  const rule = field.members(['packages', 'applies-to', 'evidence', 'minimum-age-days']);
  if (rule === null) return null;
  const packages = readPackages(rule.get('packages'));
  const appliesTo = rule.get('applies-to')?.choice(['new', 'changed', 'all']) ?? 'new';
  const evidence = rule.get('evidence')?.choice(['signature', 'provenance', 'trusted-publisher']) ?? null;
  const minimumAgeDays = rule.get('minimum-age-days')?.whole(1, 3_650) ?? null;
  if (!rule.has('evidence') && !rule.has('minimum-age-days'))
    return field.fault('it requires nothing', 'Give evidence, minimum-age-days, or both.');
  return { packages, appliesTo, evidence, minimumAgeDays, at: field.at };
}

export function readWaiver(field: Field, now: Date): Waiver | null {
  const rule = field.members(['package', 'versions', 'finding', 'reason', 'expires', 'integrity']);
  if (rule === null) return null;
  const name = readPattern(rule.required('package', 'Name the package, or a pattern as "@acme/*".'));
  const versions = readRange(rule.required('versions', 'Give a range of versions, e.g. "1.2.3" or "*".'));
  const named = rule.required('finding', 'Name the finding that is waived.');
  const finding = named?.choice(CODES) ?? null;
  const reason = rule.required('reason', 'Write why it is waived.')?.text(LONGEST_REASON) ?? null;
  const expires = readExpiry(rule.required('expires', 'Give the last day on which it holds, e.g. 2026-12-31.'), now);
  const integrity = rule.get('integrity')?.matching(SHA512, 200, 'It takes one whole hash, sha512-….') ?? null;
  if (named !== null && finding !== null) refuseUnwaivable(named, finding, rule.has('integrity'));
  if (name === null || versions === null || finding === null || reason === null || expires === null) return null;
  return { package: name, versions, finding, reason, expires, integrity, at: field.at };
}

function refuseUnwaivable(named: Field, finding: FindingCode, hasHash: boolean): void {
  if (WITHOUT_PACKAGE.has(finding)) {
    named.fault(`${finding} concerns no package`, 'Set its severity under “severities”.');
  } else if (WITHOUT_HASH.has(finding)) {
    named.fault(
      `${finding} cannot be waived: there is no sha512 to waive it for`,
      'Lock the entry again from the registry.',
    );
  } else if (CATALOGUE[finding].severity === 'incomplete' && !SETTLED_BY_POLICY.has(finding)) {
    named.fault(
      `${finding} cannot be waived: what could not be found out is not known by that`,
      'Declare the registry under “registries”, or set “fail-on-incomplete”.',
    );
  } else if (WAIVED_BY_HASH.has(finding) && !hasHash) {
    named.fault(
      `${finding} is about a hash or a signature, so it is waived for exact bytes only`,
      'Add integrity: sha512-… as the lockfile has it.',
    );
  }
}

export function readPackages(field: Field | null): readonly string[] | null {
  if (field === null) return null;
  const items = field.items(MOST_PACKAGES);
  if (items?.length === 0) return field.fault('it lists no package', 'Leave it out for all packages.');
  return items?.map(readPattern).filter((name) => name !== null) ?? null;
}

export function readPattern(field: Field | null): string | null {
  const hint = 'Write a package name, with * for any characters but a slash, e.g. "@acme/*"; "*" for every package.';
  return field?.matching(PACKAGE_PATTERN, LONGEST_NAME, hint) ?? null;
}

export function readRange(field: Field | null): string | null {
  const text = field?.text(LONGEST_RANGE) ?? null;
  if (field === null || text === null || validRange(text, { includePrerelease: true }) !== null) return text;
  return field.fault(`${quoted(text)} is not a range of versions`, 'Write it as "1.2.3", ">=1.2.0 <2.0.0" or "*".');
}

function readExpiry(field: Field | null, now: Date): string | null {
  const day = field?.matching(DAY, 10, 'Write the last day on which it holds, as 2026-12-31.') ?? null;
  if (field === null || day === null) return null;
  if (!isDay(day))
    return field.fault(`${day} is in no calendar`, 'Write the last day on which it holds, as 2026-12-31.');
  if (Date.parse(day) - now.getTime() > MOST_DAYS * DAY_MS)
    return field.fault(`${day} is more than ${MOST_DAYS} days ahead`, 'Choose an earlier day, and renew it then.');
  return day;
}
