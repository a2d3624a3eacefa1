import { CATALOGUE } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type {
  FleetCause,
  FleetOutcome,
  FleetPlan,
  FleetReport,
  FleetRepository,
  FleetResult,
  FleetRow,
  FleetSummary,
} from '../model/fleet.ts';
import { type Level, reaches, SEVERITIES } from '../model/severity.ts';
import type { Coverage, VerdictOutcome } from '../model/verdict.ts';

/** What there is of one repository. */
export type Found =
  | { readonly kind: 'audited'; readonly result: FleetResult; readonly summary: FleetSummary }
  | { readonly kind: 'not-audited'; readonly result: FleetResult }
  /** No result, or one that cannot be read: `why` is a sentence. */
  | { readonly kind: 'missing'; readonly why: string };

/** Causes of one severity that are kept: each may be an attacker's invention, and there is one memory for all repositories. */
const MOST_CAUSES = 20_000;
const EXIT_CODES: Readonly<Record<VerdictOutcome, number>> = { pass: 0, fail: 1, error: 2, incomplete: 3 };
const NO_FINDINGS = { critical: 0, high: 0, medium: 0, low: 0, info: 0, incomplete: 0 };
const WORST_FIRST: readonly Level[] = [...SEVERITIES.slice(0, 2), 'incomplete', ...SEVERITIES.slice(2)];

interface Cause extends Omit<FleetCause, 'entries' | 'repositories'> {
  entries: number;
  readonly repositories: string[];
}

/** Adds up the audits of an organisation, one repository at a time: no report is kept. */
export class FleetTally {
  readonly #plan: FleetPlan;
  readonly #rows: FleetRow[] = [];
  readonly #causes = new Map<string, Cause>();
  readonly #kept = new Map<Level, number>();
  readonly #coverage = {
    total: 0,
    verified: 0,
    weaklyBound: 0,
    registryOnly: 0,
    failed: 0,
    notAudited: 0,
    notApplicable: 0,
  };
  readonly #byReason = new Map<string, number>();
  #traffic = { requests: 0, bytes: 0 };
  #omitted = 0;

  constructor(plan: FleetPlan) {
    this.#plan = plan;
  }

  /** Once for each repository of the plan, in its order. */
  add({ name: repository }: FleetRepository, found: Found): void {
    const commit = found.kind === 'missing' ? null : found.result.commit;
    const nothing = { repository, commit, entries: 0, verified: 0, findings: NO_FINDINGS, sarif: null };
    if (found.kind === 'missing') {
      this.#rows.push({ ...nothing, outcome: 'missing', why: found.why });
      return;
    }
    const { result } = found;
    if (result.repository !== repository) {
      const why = `its result is of ${result.repository}`;
      this.#rows.push({ ...nothing, outcome: 'missing', why });
      return;
    }
    if (found.kind === 'not-audited') {
      const outcome = result.problem === 'NO_LOCKFILE' ? 'no-lockfile' : 'error';
      const why = `${result.problem ?? 'no report'}: ${result.detail}`;
      this.#rows.push({ ...nothing, outcome, why, sarif: result.sarif });
      return;
    }
    this.#addAudit(repository, result, found.summary);
  }

  report(): FleetReport {
    const repositories: Record<FleetOutcome | 'planned', number> = {
      planned: this.#plan.repositories.length,
      fail: 0,
      error: 0,
      missing: 0,
      incomplete: 0,
      pass: 0,
      'no-lockfile': 0,
    };
    for (const { outcome } of this.#rows) repositories[outcome] += 1;
    const unknown = repositories.error + repositories.missing + repositories.incomplete;
    // What was never added is missing too: zero reports are no pass.
    const told = this.#rows.length === this.#plan.repositories.length && this.#rows.length > 0;
    const byReason = [...this.#byReason].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      schemaVersion: 1,
      organisation: this.#plan.organisation,
      plannedAt: this.#plan.plannedAt,
      outcome: repositories.fail > 0 ? 'fail' : unknown > 0 || !told ? 'incomplete' : 'pass',
      repositories,
      skipped: this.#plan.skipped,
      coverage: { ...this.#coverage, byReason: Object.fromEntries(byReason) },
      counts: this.#traffic,
      causes: [...this.#causes.values()].toSorted(compare),
      omittedCauses: this.#omitted,
      rows: this.#rows,
    };
  }

  #addAudit(repository: string, { commit, exitCode, sarif }: FleetResult, summary: FleetSummary): void {
    const { coverage, counts, findings, interrupted } = summary;
    for (const part of PARTS) this.#coverage[part] += coverage[part];
    for (const [reason, count] of Object.entries(coverage.byReason)) {
      this.#byReason.set(reason, (this.#byReason.get(reason) ?? 0) + count);
    }
    const { requests, bytes } = this.#traffic;
    this.#traffic = { requests: requests + counts.requests, bytes: bytes + counts.bytes };
    for (const finding of findings) this.#addFinding(repository, finding);
    // A report that was exchanged, or cut and mended, is no result at all.
    const disagree = exitCode !== EXIT_CODES[summary.outcome];
    const why = disagree
      ? `its report says ${summary.outcome}, and its audit ended with ${exitCode}`
      : summary.outcome === 'error'
        ? (summary.errors[0]?.message ?? 'a lockfile could not be read')
        : summary.outcome !== 'incomplete'
          ? ''
          : interrupted !== null
            ? `cut short (${interrupted})`
            : `${coverage.notAudited} entries were not audited`;
    const untold = sarif === 'failed' ? ['its SARIF could not be read, so code scanning does not have it'] : [];
    this.#rows.push({
      repository,
      // Who looks there, as was asked for, sees nothing of what was found: that is no pass.
      outcome: disagree ? 'error' : summary.outcome === 'pass' && untold.length > 0 ? 'incomplete' : summary.outcome,
      why: [...(why === '' ? [] : [why]), ...untold].join('; '),
      commit,
      entries: coverage.total,
      verified: coverage.verified,
      findings: counts.findings,
      sarif,
    });
  }

  #addFinding(repository: string, finding: Finding): void {
    const affected = finding.affected ?? [];
    // What is grave is told by package version, whatever it was told together with in one repository. What is mild is of a kind.
    const grave = reaches(finding.severity, 'medium');
    const subjects =
      grave && affected.length > 0
        ? affected.map((entry) => ({ name: entry.package, version: entry.version }))
        : [{ name: grave ? finding.package : null, version: grave ? finding.version : null }];
    const perSubject = grave && affected.length > 0 ? 1 : Math.max(1, affected.length);
    for (const { name, version } of subjects)
      this.#addCause(repository, finding, { name, version, entries: perSubject });
  }

  #addCause(
    repository: string,
    { code, severity, message, remedy }: Finding,
    {
      name,
      version,
      entries,
    }: { readonly name: string | null; readonly version: string | null; readonly entries: number },
  ): void {
    const key = JSON.stringify([code, severity, name, version]);
    const known = this.#causes.get(key);
    if (known !== undefined) {
      known.entries += entries;
      if (known.repositories.at(-1) !== repository) known.repositories.push(repository);
      return;
    }
    const kept = this.#kept.get(severity) ?? 0;
    if (kept >= MOST_CAUSES) {
      this.#omitted += 1;
      return;
    }
    this.#kept.set(severity, kept + 1);
    const shown = name === null ? `${CATALOGUE[code].title}. ${message}` : message;
    this.#causes.set(key, {
      code,
      severity,
      package: name,
      version,
      message: shown.slice(0, 400),
      remedy: remedy.slice(0, 400),
      entries,
      repositories: [repository],
    });
  }
}

const PARTS = [
  'total',
  'verified',
  'weaklyBound',
  'registryOnly',
  'failed',
  'notAudited',
  'notApplicable',
] as const satisfies readonly (keyof Coverage)[];

function compare(a: FleetCause, b: FleetCause): number {
  return (
    WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
    b.repositories.length - a.repositories.length ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
