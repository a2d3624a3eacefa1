import type { Problem } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { RegistryPort } from '../model/ports.ts';
import type { AuditedEntry, Verdict } from '../model/verdict.ts';
import { judgeChanges } from '../judge/changes.ts';
import { judgeDisagreement } from '../judge/entry.ts';
import { group } from '../judge/group.ts';
import { type Raised, raise } from '../judge/raise.ts';
import { type Thresholds, makeVerdict } from '../judge/verdict.ts';
import { countEvidence } from './counts.ts';
import { concludeEntries } from './conclude.ts';
import { lookUp } from './lookup.ts';
import { type LockfileContext, planEntries } from './plan.ts';
import type { AuditPorts } from './ports.ts';
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
}

/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others.
 */
export async function audit(input: AuditInput, ports: AuditPorts): Promise<Verdict> {
  const plans = input.lockfiles.map((lockfile) => {
    const context = input.contexts?.get(lockfile) ?? standalone(ports);
    return { lockfile, context, planned: planEntries(lockfile, context) };
  });
  const looked = await lookUp(
    plans.flatMap(({ planned }) => planned),
    ports,
  );
  const entries: AuditedEntry[] = [];
  const raised: Raised[] = [...input.raised, ...trustFindings(ports.trust)];
  for (const { lockfile, context, planned } of plans) {
    raised.push(...lockfile.disagreements.map(judgeDisagreement), ...judgeChanges(context.changes?.changes ?? []));
    const concluded = concludeEntries(planned, looked);
    entries.push(...concluded.entries);
    raised.push(...concluded.raised);
  }
  raised.push(...strippedFindings(looked.stripped));
  return makeVerdict(
    {
      lockfiles: input.lockfiles.map((lockfile) => lockfile.path),
      held: input.held ?? { scope: 'all', base: null },
      changes: plans.flatMap(({ context }) => context.changes?.changes ?? []),
      packages: entries,
      findings: group(raised),
      errors: input.errors,
      trust: ports.trust.facts,
      counts: {
        lockfiles: input.lockfiles.length,
        ...countEvidence(looked),
        ...trafficOf(plans.map(({ context }) => context.registry)),
      },
      interrupted: ports.interrupted(),
    },
    input.thresholds,
  );
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
  return [...registries].map((registry) =>
    raise(
      'evidence-stripped',
      nowhere,
      `${registry} serves neither signatures nor attestations nor keys: nothing from it can be verified.`,
      { cause: registry },
    ),
  );
}
