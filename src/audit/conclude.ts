import type { PackageEvidence, VersionFacts } from '../model/evidence.ts';
import type { LockedPackage } from '../model/package.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { AuditedEntry } from '../model/verdict.ts';
import { subjectOf } from '../judge/entry.ts';
import { buildSource } from '../judge/links.ts';
import { judgeOrigin, type OriginsInForce } from '../judge/origins.ts';
import { judgePolicy } from '../judge/policy.ts';
import { withSeverity } from '../judge/policy-apply.ts';
import { judgeDeniedByName } from '../judge/policy-deny.ts';
import type { Raised } from '../judge/raise.ts';
import { type Status, statusOf } from '../judge/status.ts';
import { judgeVersion } from '../judge/version.ts';
import { type LockfileIndex, settleBundled } from './bundled.ts';
import type { LookUps } from './lookup.ts';
import type { Inquiry } from './inquiry.ts';
import type { Lookup, Planned } from './plan.ts';
import { newnessOf, type StatedTimes } from './published-at.ts';

interface Concluded {
  readonly entries: readonly AuditedEntry[];
  readonly raised: readonly Raised[];
  /** Beside each entry, and beside each of `raised`: which of `planned` it is of. */
  readonly positions: readonly number[];
  readonly raisedAt: readonly number[];
}

/** What entries are judged by, beyond their own evidence. */
export interface Standards {
  readonly inquiries: readonly Inquiry[];
  readonly policy: Policy | null;
  readonly origins: OriginsInForce | null;
  readonly now: Date;
  /** Default: nobody was asked for times. */
  readonly statedTimes?: StatedTimes;
}

/**
 * What became of each entry of one lockfile, in the lockfile's order.
 *
 * @param isOwn of a divided audit: which entries are not left to other parts
 */
export function concludeEntries(
  planned: readonly Planned[],
  looked: LookUps,
  standards: Standards,
  isOwn: (plan: Planned) => boolean = () => true,
): Concluded {
  const index = indexOf(planned, looked);
  const raised: Raised[] = [];
  const raisedAt: number[] = [];
  const own = planned.map((plan, position) => ({ plan, position })).filter(({ plan }) => isOwn(plan));
  const entries = own.map(({ plan, position }) => {
    // A waiver may hold for exact bytes: those that this entry pins.
    const { integrity } = plan.entry;
    const add = (...found: readonly Raised[]): void => {
      raised.push(...found.map((one) => ({ ...one, integrity })));
      raisedAt.push(...found.map(() => position));
    };
    add(...plan.raised);
    switch (plan.kind) {
      case 'settled':
        add(...deniedByName(plan, standards.policy));
        return audited(plan.entry, plan.status, null);
      case 'bundled':
        add(...deniedByName(plan, standards.policy));
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
          issuers: standards.policy?.issuers ?? [],
        });
        const judged = informed([...own, ...judgeBeyond(plan, evidence, stripped, standards)]);
        add(...judged);
        const findings = [
          ...plan.suspicions,
          ...[...plan.raised, ...judged].flatMap((one) => asJudged(one, standards.policy)),
        ];
        return {
          ...audited(plan.entry, statusOf(evidence, findings, stripped), evidence),
          ...earlierOf(plan, standards.inquiries),
        };
      }
    }
  });
  return { entries, raised, positions: own.map(({ position }) => position), raisedAt };
}

function earlierOf(plan: Lookup, inquiries: readonly Inquiry[]): Pick<AuditedEntry, 'before'> {
  const before = inquiries.map((inquiry) => inquiry.earlier?.(plan) ?? null).find((earlier) => earlier !== null);
  return before === undefined ? {} : { before };
}

/**
 * A finding as it was raised, and as the policy has it: what the policy makes graver fails the entry, and what it makes
 * milder, or waives, does not make the entry *verified*.
 */
function asJudged(raised: Raised, policy: Policy | null): readonly Finding[] {
  const judged = withSeverity(raised, policy);
  return judged === 'ignored' ? [raised.finding] : [raised.finding, judged.finding];
}

/** “No provenance” by itself says that none was known before: not where the history knows of some. */
function informed(raised: readonly Raised[]): readonly Raised[] {
  const lost = raised.some(({ finding }) => finding.code === 'provenance-lost');
  return lost ? raised.filter(({ finding }) => finding.code !== 'provenance-missing') : raised;
}

function judgeBeyond(
  plan: Lookup,
  evidence: PackageEvidence,
  stripped: boolean,
  standards: Standards,
): readonly Raised[] {
  const subject = subjectOf(plan.entry);
  const { policy, origins, now } = standards;
  const circumstances = { ...newnessOf(plan), now, stripped, statedTime: standards.statedTimes?.(plan) ?? null };
  return [
    ...standards.inquiries.flatMap((inquiry) => inquiry.judge(plan, subject)),
    ...(origins === null ? [] : judgeOrigin(evidence, origins, subject)),
    ...(policy === null ? [] : judgePolicy(evidence, policy, subject, circumstances)),
  ];
}

/** What was there before and is not looked at again is not denied either: that is for an audit of everything. */
function deniedByName(plan: Exclude<Planned, Lookup>, policy: Policy | null): readonly Raised[] {
  if (policy === null || (plan.kind === 'settled' && plan.status.reason === 'unchanged')) return [];
  return judgeDeniedByName(policy.deny, subjectOf(plan.entry));
}

function indexOf(planned: readonly Planned[], looked: LookUps): LockfileIndex {
  const plans = new Map(planned.map((plan) => [plan.entry, plan] as const));
  return {
    byPath: new Map(planned.map(({ entry }) => [entry.path, entry] as const)),
    facts(entry: LockedPackage): VersionFacts | null {
      const plan = plans.get(entry);
      if (plan?.kind !== 'lookup' || !looked.has(plan)) return null;
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
    ...(status.status === 'verified' && evidence?.integrity.kind === 'verified'
      ? { integrity: evidence.integrity.value.sri }
      : {}),
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
