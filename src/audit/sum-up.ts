import type { Lockfile } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { Verdict } from '../model/verdict.ts';
import { group } from '../judge/group.ts';
import { remarksOf, settlePolicy, sumUp } from '../judge/policy-apply.ts';
import { type Raised, raise } from '../judge/raise.ts';
import { makeVerdict } from '../judge/verdict.ts';
import { concludeEntries } from './conclude.ts';
import { inquireGitHub } from './corroborate.ts';
import { countEvidence } from './counts.ts';
import { inquireTarballs } from './deep.ts';
import { type HistoryOptions, inquireHistory } from './history.ts';
import type { AuditInput, Judgement } from './input.ts';
import { NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import { Parts } from './part.ts';
import type { LockfileContext, Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';
import { inquireTimes } from './published-at.ts';
import { type Division, evidenceElsewhere } from './shard.ts';
import type { Trust } from './trust.ts';

/** One lockfile and what became of its entries before anything was judged. */
export interface PlannedLockfile {
  readonly lockfile: Lockfile;
  readonly context: LockfileContext;
  readonly planned: readonly Planned[];
}

/** What was asked, and what the answers were. */
export interface LookedUpAudit {
  readonly plans: readonly PlannedLockfile[];
  readonly division: Division;
  readonly looked: LookUps;
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

/** The second half of an audit: asks what the first answers call for, judges, and sums up. */
export async function sumUpAudit(
  input: AuditInput,
  { plans, division, looked }: LookedUpAudit,
  ports: AuditPorts,
): Promise<Verdict> {
  const shard = input.shard ?? null;
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
