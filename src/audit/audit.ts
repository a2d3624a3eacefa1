import type { Problem } from '../model/errors.ts';
import type { Policy, StandingFinding } from '../model/policy.ts';
import type { Lockfile } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { InForce, Verdict } from '../model/verdict.ts';
import { group } from '../judge/group.ts';
import type { OriginsInForce } from '../judge/origins.ts';
import { remarksOf, settlePolicy, sumUp } from '../judge/policy-apply.ts';
import { type Raised, raise } from '../judge/raise.ts';
import { type Thresholds, makeVerdict } from '../judge/verdict.ts';
import { countEvidence } from './counts.ts';
import { concludeEntries } from './conclude.ts';
import { inquireGitHub } from './corroborate.ts';
import { inquireTarballs } from './deep.ts';
import { type HistoryOptions, inquireHistory } from './history.ts';
import { NO_INQUIRY } from './inquiry.ts';
import { lookUp } from './lookup.ts';
import { type LockfileContext, type Planned, planEntries } from './plan.ts';
import { Parts, type ShardAsked } from './part.ts';
import type { AuditPorts } from './ports.ts';
import { inquireTimes } from './published-at.ts';
import { divide, evidenceElsewhere } from './shard.ts';
import type { Trust } from './trust.ts';

export interface AuditInput {
  readonly lockfiles: readonly Lockfile[];
  /** Lockfiles that could not be read. They do not keep the others from being audited, and they are never forgotten. */
  readonly errors: readonly Problem[];
  /** Findings that were made before the audit, for example a changed registry configuration. */
  readonly raised: readonly Raised[];
  readonly thresholds: Thresholds;
  /** What a lockfile is held against, and its own project's registries; all of it optional. */
  readonly contexts?: ReadonlyMap<Lockfile, LockfileContext>;
  /** What the audit was of, for the report. Default: everything, against nothing. */
  readonly held?: Verdict['held'];
  /** What was agreed and how hard to look; default: nothing was agreed. */
  readonly judgement?: Judgement;
  /** Audit one part of the entries, and leave the others to other runs. */
  readonly shard?: ShardAsked;
}

/** What was agreed on the base branch, and how far judgement goes beyond a version's own evidence. */
export interface Judgement {
  readonly policy: Policy | null;
  readonly origins: OriginsInForce | null;
  readonly standing: readonly StandingFinding[];
  readonly inForce: InForce;
  /** `null`: the release line for changed entries, nothing for others. */
  readonly history: 'base' | 'line' | null;
  /** Download and look into the tarballs of changed entries. */
  readonly deep: boolean;
  readonly now: Date;
}

/** The default of the policy's `young-dependency-days`. */
const YOUNG_DEPENDENCY_DAYS = 7;

const NOTHING_AGREED: Omit<Judgement, 'now'> = {
  policy: null,
  origins: null,
  standing: [],
  inForce: { policy: null, origins: null, baseline: null },
  history: null,
  deep: false,
};

/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others; of a divided audit every entry of its part.
 */
export async function audit(input: AuditInput, ports: AuditPorts): Promise<Verdict> {
  const shard = input.shard ?? null;
  const plans = input.lockfiles.map((lockfile) => {
    const context = input.contexts?.get(lockfile) ?? standalone(ports);
    return { lockfile, context, planned: planEntries(lockfile, context) };
  });
  const division = divide(
    plans.map(({ planned }) => planned),
    shard,
  );
  const looked = await lookUp(division.asked, ports, division.rest);
  const judgement = input.judgement ?? { ...NOTHING_AGREED, now: new Date(0) };
  const planned = division.asked.filter((plan) => division.isOwn(plan));
  const github = await inquireGitHub(planned, looked, ports.github ?? null, judgement.now);
  const brought = plans.flatMap(broughtIn).filter((plan) => division.isOwn(plan));
  const [history, tarballs, statedTimes] = await Promise.all([
    inquireHistory(
      planned,
      looked,
      historyOptions(judgement),
      github,
      ports,
      evidenceElsewhere(plans, division, ports),
    ),
    judgement.deep ? inquireTarballs(brought, looked, ports) : Promise.resolve(NO_INQUIRY),
    inquireTimes(planned, looked, judgement.policy),
  ]);
  ports.trust.verifier.rest?.();
  const inquiries = [github, history, tarballs];
  const gathered = new Parts();
  gathered.whole(shard, input.raised, trustFindings(ports.trust));
  for (const { lockfile, context, planned: all } of plans) {
    const standards = { inquiries, statedTimes, ...judgement };
    const concluded = concludeEntries(all, looked, standards, (plan) => division.isOwn(plan));
    gathered.lockfile(shard, lockfile, context.changes?.changes ?? [], concluded);
  }
  gathered.stripped(strippedFindings(looked.stripped));
  const interrupted = ports.interrupted();
  const { settled, waivers } = settlePolicy(gathered.raised, judgement.policy, judgement.standing, judgement.now);
  // Whether a waiver is unused, no part can tell.
  const complete =
    shard === null && input.held?.scope !== 'changed' && input.errors.length === 0 && interrupted === null;
  const { raised, waived } = sumUp([...settled, ...remarksOf(waivers, complete)]);
  const verdict = makeVerdict(
    {
      lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
      held: input.held ?? { scope: 'all', base: null },
      changes: gathered.changes,
      packages: gathered.entries,
      findings: group(raised),
      waived,
      errors: input.errors,
      inForce: judgement.inForce,
      corroboration: github.counts,
      trust: ports.trust.facts,
      counts: {
        lockfiles: input.lockfiles.length,
        ...countEvidence(planned.filter((plan) => plan.kind === 'lookup').map((plan) => looked.of(plan))),
        ...trafficOf(plans.map(({ context }) => context.registry)),
      },
      interrupted,
    },
    input.thresholds,
  );
  return shard === null ? verdict : { ...verdict, shard: gathered.part(shard, input, ports.trust, settled, waivers) };
}

/** The entries that the base has not as they are; where there is no base, all of them: deep mode that looks at nothing is none. */
function broughtIn({
  context,
  planned,
}: {
  context: LockfileContext;
  planned: readonly Planned[];
}): readonly Planned[] {
  return context.changes === null ? planned : planned.filter(({ introduced }) => introduced);
}

function historyOptions({ history, policy }: Judgement): HistoryOptions {
  return { mode: history, youngDependencyDays: policy?.youngDependencyDays ?? YOUNG_DEPENDENCY_DAYS };
}

function standalone({ registry }: AuditPorts): LockfileContext {
  if (registry === undefined) throw new Error('a lockfile without a context needs a registry');
  return { registry, changes: null, scope: 'all' };
}

/** Ports that share their answers share their counters. */
function trafficOf(registries: readonly RegistryPort[]): RegistryPort['traffic'] {
  const counters = [...new Set(registries.map(({ traffic }) => traffic))];
  const sum = (field: 'requests' | 'bytes'): number => counters.reduce((total, counter) => total + counter[field], 0);
  return { requests: sum('requests'), bytes: sum('bytes') };
}

function trustFindings({ stale }: Trust): readonly Raised[] {
  const nowhere = { package: null, version: null, file: null, line: null };
  return stale === null ? [] : [raise('trust-stale', nowhere, `The trust material may be out of date: ${stale}.`)];
}

function strippedFindings(registries: ReadonlySet<string>): readonly Raised[] {
  const nowhere = { package: null, version: null, file: null, line: null };
  return [...registries]
    .toSorted()
    .map((registry) =>
      raise(
        'evidence-stripped',
        nowhere,
        `${registry} serves neither signatures nor attestations nor keys: nothing from it can be verified.`,
        { cause: registry },
      ),
    );
}
