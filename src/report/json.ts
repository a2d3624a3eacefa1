import type { Change, Pin } from '../model/change.ts';
import type { Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type {
  AuditedEntry,
  BuildSource,
  Corroboration,
  Coverage,
  EarlierVersion,
  Step,
  TrustFacts,
  TrustSource,
  Verdict,
  Verification,
  WaivedFinding,
} from '../model/verdict.ts';
import { redact } from './escape.ts';
import { finding } from './finding-json.ts';
import { jsonPieces, Rows, text } from './json-pieces.ts';
import { shardPart } from './shard-json.ts';

// Every object is written out field by field: the order is then the same in every run, and a field that somebody adds to
// an object on its way here (a header, a token) cannot leak into a report.

/** `docs/schema/audit.schema.json`: 2-space JSON and a newline, in pieces, since it can be long. */
export function auditJsonPieces(verdict: Verdict): Iterable<string> {
  const { counts } = verdict;
  return jsonPieces({
    schemaVersion: verdict.schemaVersion,
    outcome: verdict.outcome,
    failOn: verdict.failOn,
    interrupted: verdict.interrupted,
    lockfiles: verdict.lockfiles,
    held: { scope: verdict.held.scope, base: verdict.held.base },
    coverage: coverage(verdict.coverage),
    counts: {
      lockfiles: counts.lockfiles,
      packages: counts.packages,
      withSignature: counts.withSignature,
      withPublishAttestation: counts.withPublishAttestation,
      withProvenance: counts.withProvenance,
      requests: counts.requests,
      bytes: counts.bytes,
      findings: {
        critical: counts.findings.critical,
        high: counts.findings.high,
        medium: counts.findings.medium,
        low: counts.findings.low,
        info: counts.findings.info,
        incomplete: counts.findings.incomplete,
      },
    },
    trust: trust(verdict.trust),
    inForce: {
      policy: verdict.inForce.policy,
      origins: verdict.inForce.origins,
      baseline: verdict.inForce.baseline,
    },
    corroboration: corroboration(verdict.corroboration),
    errors: verdict.errors.map(problem),
    findings: Rows.of(verdict.findings, finding),
    waived: Rows.of(verdict.waived, waived),
    changes: Rows.of(verdict.changes, change),
    packages: Rows.of(verdict.packages, entry),
    shard: verdict.shard === undefined ? undefined : shardPart(verdict.shard),
  });
}

/** {@link auditJsonPieces} as one text. */
export function auditJson(verdict: Verdict): string {
  return [...auditJsonPieces(verdict)].join('');
}

/** One difference, as `$defs/change` of the schema says: the place lies flat beside the rest, as in a finding. */
export function change({ kind, name, from, to, at }: Change): object {
  return { kind, name, from: pin(from), to: pin(to), file: at.file, line: at.line };
}

function pin(value: Pin | null): object | null {
  if (value === null) return null;
  return { version: value.version, kind: value.kind, integrity: value.integrity, resolved: value.resolved };
}

/** `docs/schema/verify.schema.json`. */
export function verificationJson(verification: Verification): string {
  return write({
    schemaVersion: verification.schemaVersion,
    package: { name: verification.package.name, version: verification.package.version },
    integrity: verification.integrity,
    outcome: verification.outcome,
    steps: verification.steps.map(step),
    findings: verification.findings.map(finding),
    trust: trust(verification.trust),
  });
}

/** `docs/schema/list.schema.json`. Addresses as written, but for credentials in them. */
export function listingJson(lockfile: Lockfile): string {
  return write({
    schemaVersion: 1,
    lockfile: { path: lockfile.path, format: lockfile.format, version: lockfile.version },
    packages: lockfile.packages.map((locked) => ({
      name: locked.name,
      version: locked.version,
      integrity: locked.integrity,
      resolved: locked.resolved,
      kind: locked.kind,
      line: locked.at.line,
      alias: locked.alias,
      dev: locked.dev,
      optional: locked.optional,
    })),
  });
}

/** Fields that are `undefined` are left out, and credentials in addresses are taken out. */
export function write(value: object): string {
  return `${text(value)}\n`;
}

function coverage(sum: Coverage): object {
  return {
    total: sum.total,
    verified: sum.verified,
    weaklyBound: sum.weaklyBound,
    registryOnly: sum.registryOnly,
    failed: sum.failed,
    notAudited: sum.notAudited,
    notApplicable: sum.notApplicable,
    byReason: sortedCounts(sum.byReason),
  };
}

/** A reason is a key here, which the replacer of `write` does not see: so credentials are taken out of it too. */
function sortedCounts(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [reason, count] of Object.entries(counts)) {
    const key = redact(reason);
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function corroboration(counts: Corroboration | null): object | null {
  if (counts === null) return null;
  const { asked, agreed, disagreed, unknown } = counts;
  return { asked, agreed, disagreed, unknown };
}

function waived({ finding: found, by, reason, expires }: WaivedFinding): object {
  return { by, reason, expires, finding: finding(found) };
}

function entry(audited: AuditedEntry): object {
  const { evidence } = audited;
  return {
    name: audited.name,
    version: audited.version,
    alias: audited.alias,
    path: audited.path,
    file: audited.file,
    line: audited.line,
    kind: audited.kind,
    status: audited.status,
    reason: audited.reason,
    detail: audited.detail,
    registry: audited.registry,
    integrity: audited.integrity,
    evidence:
      evidence === null
        ? null
        : {
            integrity: evidence.integrity,
            signature: evidence.signature,
            publish: evidence.publish,
            provenance: evidence.provenance,
          },
    source: audited.source === null ? null : buildSource(audited.source),
    before: audited.before === undefined ? undefined : before(audited.before),
  };
}

function before({ version, evidence, source }: EarlierVersion): object {
  return {
    version,
    evidence:
      evidence === null
        ? null
        : { signature: evidence.signature, publish: evidence.publish, provenance: evidence.provenance },
    source: source === null ? null : buildSource(source),
  };
}

function buildSource(source: BuildSource): object {
  return {
    repository: source.repository,
    commit: source.commit,
    ref: source.ref,
    workflow: source.workflow,
    trigger: source.trigger,
    runner: source.runner,
    issuer: source.issuer,
    runUrl: source.runUrl,
    commitUrl: source.commitUrl,
    logUrl: source.logUrl,
    loggedAt: source.loggedAt,
  };
}

function step(done: Step): object {
  return {
    id: done.id,
    title: done.title,
    outcome: done.outcome,
    detail: done.detail,
    facts: done.facts.map(({ label, value, url }) => ({ label, value, url })),
  };
}

function problem({ code, message, hint, file, line }: Problem): object {
  return { code, message, hint, file, line };
}

function trust(facts: TrustFacts): object {
  const from = ({ source, date, detail }: TrustSource): object => ({ source, date, detail });
  return { root: from(facts.root), keys: from(facts.keys) };
}
