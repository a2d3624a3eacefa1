import type { Verdict } from '../model/verdict.ts';
import type { AuditInput } from './input.ts';
import { lookUp } from './lookup.ts';
import { type LockfileContext, planEntries } from './plan.ts';
import type { AuditPorts } from './ports.ts';
import { divide } from './shard.ts';

/**
 * Audits lockfiles: plans every entry, looks each distinct version up once, verifies, judges, and sums up. Every entry
 * of every lockfile is in the verdict, whatever happened to the others; of a divided audit every entry of its part.
 */
export async function audit(input: AuditInput, ports: AuditPorts): Promise<Verdict> {
  const plans = input.lockfiles.map((lockfile) => {
    const context = input.contexts?.get(lockfile) ?? standalone(ports);
    return { lockfile, context, planned: planEntries(lockfile, context) };
  });
  const division = divide(
    plans.map(({ planned }) => planned),
    input.shard ?? null,
  );
  const looked = await lookUp(division.asked, ports, division.rest);
  // Loaded when it has something to judge: most of it is never needed, and none of it before the first question is out.
  const { sumUpAudit } = await import('./sum-up.ts');
  return sumUpAudit(input, { plans, division, looked }, ports);
}

function standalone({ registry }: AuditPorts): LockfileContext {
  if (registry === undefined) throw new Error('a lockfile without a context needs a registry');
  return { registry, changes: null, scope: 'all' };
}
