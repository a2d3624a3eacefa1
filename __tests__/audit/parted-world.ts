import { audit } from '../../src/audit/audit.ts';
import type { AuditInput } from '../../src/audit/input.ts';
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import { readLockfile } from '../../src/lockfile/index.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { readPolicy } from '../../src/policy/read.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../support/registry/lockfile.ts';
import { shardOf } from './parted.ts';
import type { AuditWorld } from './world.ts';

const NOW = new Date('2026-06-11T00:00:00Z');

export interface Given {
  readonly heads: readonly (readonly LockEntry[])[];
  readonly base?: readonly LockEntry[];
  readonly scope?: 'changed' | 'all';
  readonly policy?: string;
  readonly input?: Partial<AuditInput>;
  readonly interrupted?: Verdict['interrupted'];
}

export const locked = (versions: readonly PublishedVersion[]): LockEntry[] =>
  versions.map((version) => lockEntryOf(version));

/** Audits everything, or one part of it; `total` 0 is everything. */
export function auditor(world: AuditWorld, { heads, base, scope = 'all', policy, input, interrupted = null }: Given) {
  const read = (entries: readonly LockEntry[], path: string) =>
    readLockfile(path, Buffer.from(packageLockOf(entries, { registryUrl: world.registry.url })));
  const lockfiles = heads.map((entries, index) => read(entries, `project-${index}/package-lock.json`));
  return (total: number, index = 1): Promise<Verdict> => {
    const registry = world.port();
    const held = { scope, base: base === undefined ? null : 'before' } as const;
    const contexts = new Map(
      lockfiles.map((lockfile) => [
        lockfile,
        {
          registry,
          scope,
          changes: base === undefined ? null : compareLockfiles(read(base, lockfile.path), lockfile),
        },
      ]),
    );
    return audit(
      {
        lockfiles,
        errors: [],
        raised: [],
        thresholds: { failOn: 'high', failOnIncomplete: true },
        contexts,
        held,
        judgement: {
          policy: policy === undefined ? null : readPolicy('.github/countersign.yml', policy, NOW),
          origins: null,
          standing: [],
          inForce: { policy: null, origins: null, baseline: null },
          history: null,
          deep: false,
          now: NOW,
        },
        ...(total === 0 ? {} : { shard: shardOf(index, total, lockfiles, held) }),
        ...input,
      },
      { trust: world.trust, progress: { update: () => undefined }, interrupted: () => interrupted },
    );
  };
}
