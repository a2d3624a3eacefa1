import type { GitHubInquiry } from './corroborate.ts';
import { type Inquiry, NO_INQUIRY } from './inquiry.ts';
import type { LookUps } from './lookup.ts';
import type { Planned } from './plan.ts';
import type { AuditPorts } from './ports.ts';

export interface HistoryOptions {
  /** `null`: `line` for changed entries. `line` said outright holds for every entry that is audited. */
  readonly mode: 'base' | 'line' | null;
  readonly youngDependencyDays: number;
}

/** Asks what was there before each changed version. */
export async function inquireHistory(
  _planned: readonly Planned[],
  _looked: LookUps,
  _options: HistoryOptions,
  _github: GitHubInquiry,
  _ports: Omit<AuditPorts, 'registry'>,
): Promise<Inquiry> {
  return NO_INQUIRY;
}
