import { NO_GITHUB } from '../../src/audit/corroborate.ts';
import { type HistoryOptions, inquireHistory } from '../../src/audit/history.ts';
import { lookUp } from '../../src/audit/lookup.ts';
import { planEntries } from '../../src/audit/plan.ts';
import { subjectOf } from '../../src/judge/entry.ts';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import type { AuditWorld } from './world.ts';

export interface Asked {
  /** `severity code name`, of what the history gave rise to. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  /** What the history asked for, beyond the versions themselves. */
  readonly requests: readonly string[];
}

/** A pull request from one set of locked versions to another, over HTTP: what its history tells. */
export async function historyOf(
  world: AuditWorld,
  before: readonly PublishedVersion[],
  after: readonly PublishedVersion[],
  options: Partial<HistoryOptions> & { readonly scope?: 'changed' | 'all'; readonly hasKeys?: boolean } = {},
): Promise<Asked> {
  const lock = (versions: readonly PublishedVersion[]) => {
    const entries = versions.map((version) => lockEntryOf(version));
    return readLockfile('package-lock.json', Buffer.from(packageLockOf(entries, { registryUrl: world.registry.url })));
  };
  const head = lock(after);
  const { scope = 'changed', hasKeys = true, mode = null, youngDependencyDays = 7 } = options;
  const registry = world.port(hasKeys);
  const planned = planEntries(head, { registry, changes: compareLockfiles(lock(before), head), scope });
  const ports = { trust: world.trust, progress: { update: () => undefined }, interrupted: () => null };
  const looked = await lookUp(planned, ports);
  world.asked();
  const inquiry = await inquireHistory(planned, looked, { mode, youngDependencyDays }, NO_GITHUB, ports);
  const raised = planned.flatMap((plan) => (plan.kind === 'lookup' ? inquiry.judge(plan, subjectOf(plan.entry)) : []));
  return {
    codes: raised.map(({ finding }) => `${finding.severity} ${finding.code} ${finding.package}`),
    messages: raised.map(({ finding }) => finding.message),
    requests: world.asked(),
  };
}
