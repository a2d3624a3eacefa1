import type { PackageEvidence, VersionFacts } from '../model/evidence.ts';
import type { LockedPackage } from '../model/package.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditedEntry } from '../model/verdict.ts';
import { subjectOf } from '../judge/entry.ts';
import { buildSource } from '../judge/links.ts';
import { judgeOrigin, type OriginsInForce } from '../judge/origins.ts';
import { judgePolicy } from '../judge/policy.ts';
import type { Raised } from '../judge/raise.ts';
import { type Status, statusOf } from '../judge/status.ts';
import { judgeVersion } from '../judge/version.ts';
import { type LockfileIndex, settleBundled } from './bundled.ts';
import type { LookUps } from './lookup.ts';
import type { Inquiry } from './inquiry.ts';
import type { Lookup, Planned } from './plan.ts';

interface Concluded {
  readonly entries: readonly AuditedEntry[];
  readonly raised: readonly Raised[];
}

/** What entries are judged by, beyond their own evidence. */
export interface Standards {
  readonly inquiries: readonly Inquiry[];
  readonly policy: Policy | null;
  readonly origins: OriginsInForce | null;
  readonly now: Date;
}

/** What became of each entry of one lockfile, in the lockfile's order. */
export function concludeEntries(planned: readonly Planned[], looked: LookUps, standards: Standards): Concluded {
  const index = indexOf(planned, looked);
  const raised: Raised[] = [];
  const entries = planned.map((plan) => {
    raised.push(...plan.raised);
    switch (plan.kind) {
      case 'settled':
        return audited(plan.entry, plan.status, null);
      case 'bundled':
        return audited(plan.entry, settleBundled(plan.entry, index), null);
      case 'lookup': {
        const { evidence, absence } = looked.of(plan);
        const stripped = looked.stripped.has(plan.route.registry);
        const own = judgeVersion(evidence, subjectOf(plan.entry), {
          stripped,
          removedForMalware: absence?.removedForMalware ?? false,
          publishedAt: absence?.publishedAt ?? null,
          weakened: plan.weakened,
          ownChecksum: plan.entry.checksum !== undefined,
        });
        const judged = [...own, ...judgeBeyond(plan, evidence, standards)];
        raised.push(...judged);
        const findings = [...plan.suspicions, ...[...plan.raised, ...judged].map(({ finding }) => finding)];
        return audited(plan.entry, statusOf(evidence, findings, stripped), evidence);
      }
    }
  });
  return { entries, raised };
}

function judgeBeyond(plan: Lookup, evidence: PackageEvidence, standards: Standards): readonly Raised[] {
  const subject = subjectOf(plan.entry);
  const { policy, origins, now } = standards;
  const { introduced, from, entry } = plan;
  const circumstances = { now, introduced, isNew: introduced && from === null, integrity: entry.integrity };
  return [
    ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
    ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
    ...(policy === null ? [] : judgePolicy(evidence, policy, subject, circumstances)),
  ];
}

function indexOf(planned: readonly Planned[], looked: LookUps): LockfileIndex {
  const plans = new Map(planned.map((plan) => [plan.entry, plan] as const));
  return {
    byPath: new Map(planned.map(({ entry }) => [entry.path, entry] as const)),
    facts(entry: LockedPackage): VersionFacts | null {
      const plan = plans.get(entry);
      if (plan?.kind !== 'lookup') return null;
      const { document } = looked.of(plan).evidence;
      return document.kind === 'answered' ? document.value : null;
    },
  };
}

function audited(entry: LockedPackage, status: Status, evidence: PackageEvidence | null): AuditedEntry {
  return {
    name: entry.name,
    version: entry.version,
    ...(entry.alias === undefined ? {} : { alias: entry.alias }),
    path: entry.path,
    file: entry.at.file,
    line: entry.at.line,
    kind: entry.kind,
    ...status,
    registry: evidence?.route.registry ?? null,
    evidence:
      evidence === null
        ? null
        : {
            integrity: evidence.integrity.kind,
            signature: evidence.signature.kind,
            publish: evidence.publish.kind,
            provenance: evidence.provenance.kind,
          },
    source: evidence?.provenance.kind === 'verified' ? buildSource(evidence.provenance.value) : null,
  };
}
