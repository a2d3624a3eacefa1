import type { Problem } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import { type Severity, reaches } from '../model/severity.ts';
import type { AuditedEntry, Counts, Coverage, TrustFacts, Verdict, VerdictOutcome } from '../model/verdict.ts';

export interface Thresholds {
  readonly failOn: Severity;
  readonly failOnIncomplete: boolean;
}

export interface VerdictInput {
  readonly lockfiles: readonly string[];
  readonly held: Verdict['held'];
  readonly changes: Verdict['changes'];
  readonly packages: readonly AuditedEntry[];
  /** Grouped and sorted. */
  readonly findings: readonly Finding[];
  readonly waived: Verdict['waived'];
  readonly errors: readonly Problem[];
  readonly inForce: Verdict['inForce'];
  readonly corroboration: Verdict['corroboration'];
  readonly trust: TrustFacts;
  readonly counts: Omit<Counts, 'findings'>;
  readonly interrupted: Verdict['interrupted'];
}

export function makeVerdict(input: VerdictInput, thresholds: Thresholds): Verdict {
  const coverage = coverageOf(input.packages);
  return {
    schemaVersion: 1,
    outcome: outcomeOf(input, coverage, thresholds),
    failOn: thresholds.failOn,
    lockfiles: input.lockfiles,
    held: input.held,
    changes: input.changes,
    coverage,
    packages: input.packages,
    findings: input.findings,
    waived: input.waived,
    errors: input.errors,
    trust: input.trust,
    inForce: input.inForce,
    corroboration: input.corroboration,
    counts: { ...input.counts, findings: countLevels(input.findings) },
    interrupted: input.interrupted,
  };
}

/** Where several hold, the first of: error, fail, incomplete, pass. */
function outcomeOf(input: VerdictInput, coverage: Coverage, thresholds: Thresholds): VerdictOutcome {
  if (input.errors.length > 0) return 'error';
  if (input.findings.some((finding) => reaches(finding.severity, thresholds.failOn))) return 'fail';
  const incomplete =
    coverage.notAudited > 0 ||
    input.interrupted !== null ||
    input.findings.some((finding) => finding.severity === 'incomplete');
  return incomplete && thresholds.failOnIncomplete ? 'incomplete' : 'pass';
}

/** A sum that must add up: every entry is in exactly one class. */
export function coverageOf(entries: readonly AuditedEntry[]): Coverage {
  const byStatus = {
    verified: 0,
    'weakly-bound': 0,
    'registry-only': 0,
    failed: 0,
    'not-audited': 0,
    'not-applicable': 0,
  };
  const byReason = new Map<string, number>();
  for (const { status, reason } of entries) {
    byStatus[status] += 1;
    if (status === 'not-audited' || status === 'not-applicable') byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  }
  return {
    total: entries.length,
    verified: byStatus.verified,
    weaklyBound: byStatus['weakly-bound'],
    registryOnly: byStatus['registry-only'],
    failed: byStatus.failed,
    notAudited: byStatus['not-audited'],
    notApplicable: byStatus['not-applicable'],
    byReason: Object.fromEntries([...byReason].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function countLevels(findings: readonly Finding[]): Counts['findings'] {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
