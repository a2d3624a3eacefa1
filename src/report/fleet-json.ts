import type { FleetCause, FleetPlan, FleetReport, FleetResult, FleetRow, FleetSummary } from '../model/fleet.ts';
import { write } from './json.ts';

/** `docs/schema/fleet.schema.json`. */
export function fleetJson(report: FleetReport): string {
  const { repositories: many, coverage, counts } = report;
  return write({
    schemaVersion: report.schemaVersion,
    organisation: report.organisation,
    plannedAt: report.plannedAt,
    outcome: report.outcome,
    repositories: {
      planned: many.planned,
      pass: many.pass,
      fail: many.fail,
      incomplete: many.incomplete,
      error: many.error,
      missing: many.missing,
      'no-lockfile': many['no-lockfile'],
    },
    skipped: skipped(report.skipped),
    coverage: {
      total: coverage.total,
      verified: coverage.verified,
      weaklyBound: coverage.weaklyBound,
      registryOnly: coverage.registryOnly,
      failed: coverage.failed,
      notAudited: coverage.notAudited,
      notApplicable: coverage.notApplicable,
      byReason: coverage.byReason,
    },
    counts: { requests: counts.requests, bytes: counts.bytes },
    omittedCauses: report.omittedCauses,
    causes: report.causes.map(cause),
    rows: report.rows.map(row),
  });
}

export function planJson(plan: FleetPlan): string {
  return write({
    schemaVersion: plan.schemaVersion,
    organisation: plan.organisation,
    plannedAt: plan.plannedAt,
    jobs: plan.jobs,
    repositories: plan.repositories.map(({ id, name, branch }) => ({ id, name, branch })),
    skipped: skipped(plan.skipped),
  });
}

export function resultJson(result: FleetResult): string {
  return write({
    schemaVersion: result.schemaVersion,
    id: result.id,
    repository: result.repository,
    commit: result.commit,
    exitCode: result.exitCode,
    problem: result.problem,
    detail: result.detail,
    sarif: result.sarif,
  });
}

/** What `fleet report` needs of an audit's report; every field of it was read field by field. */
export function summaryJson(summary: FleetSummary): string {
  const { outcome, interrupted, coverage, counts, errors, findings } = summary;
  return write({ schemaVersion: 1, outcome, interrupted, coverage, counts, errors, findings });
}

function skipped({ archived, fork, disabled, filtered }: FleetPlan['skipped']): object {
  return { archived, fork, disabled, filtered };
}

function cause(one: FleetCause): object {
  return {
    code: one.code,
    severity: one.severity,
    package: one.package,
    version: one.version,
    message: one.message,
    remedy: one.remedy,
    entries: one.entries,
    repositories: one.repositories,
  };
}

function row({ repository, outcome, why, commit, entries, verified, findings, sarif }: FleetRow): object {
  const { critical, high, medium, low, info, incomplete } = findings;
  return {
    repository,
    outcome,
    why,
    commit,
    entries,
    verified,
    findings: { critical, high, medium, low, info, incomplete },
    sarif,
  };
}
