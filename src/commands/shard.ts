import type { ShardAsked } from '../audit/part.ts';
import type { Thresholds } from '../judge/verdict.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Lockfile } from '../model/package.ts';
import type { AuditIdentity, Shard } from '../model/shard.ts';
import type { LoadedJudgement } from './judgement.ts';
import type { AuditOptions } from './options.ts';
import { VERSION } from './version.ts';

const MOST_SHARDS = 1000;
export const SHARD_WORDS = `a part and their number, like 1/4; at most ${MOST_SHARDS}`;

/** `2/4`. `null` for anything else. */
export function readShard(text: string): Shard | null {
  const [, index, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return index !== undefined && shard.index <= shard.total && shard.total <= MOST_SHARDS ? shard : null;
}

/**
 * A report that speaks for all entries cannot be made of a part: a verification summary that is uploaded for one would say that
 * the others were verified, and SARIF that their alerts are closed.
 *
 * @param given how the user named the reports, of those that were asked for
 * @throws ConfigurationError
 */
export function refuseWholeReports(given: readonly string[]): void {
  if (given.length === 0) return;
  throw new ConfigurationError([
    {
      code: 'USAGE',
      message: `${given.join(', ')}: a part of an audit has no such report.`,
      hint: 'Write the JSON report of each part, and give the option to “countersign merge”.',
    },
  ]);
}

/** Which part, and of which audit: two runs that were asked otherwise, or of other files, differ in it. */
export function shardAsked(
  options: AuditOptions,
  loaded: { readonly lockfiles: readonly Lockfile[]; readonly digests: ReadonlyMap<string, string> },
  agreed: Pick<LoadedJudgement, 'judgement' | 'digests' | 'github'> & { readonly thresholds: Thresholds },
  held: Pick<AuditIdentity, 'scope' | 'base'>,
): { readonly shard?: ShardAsked } {
  if (options.shard === undefined) return {};
  const { history, deep } = agreed.judgement;
  const corroborate = agreed.github !== null;
  const audit = {
    program: VERSION,
    ...agreed.thresholds,
    options: JSON.stringify({ history, deep, corroborate, registry: options.registry ?? null }),
    ...held,
    lockfiles: loaded.lockfiles.map(({ path, packages }) => ({
      path,
      sha256: loaded.digests.get(path) ?? '',
      entries: packages.length,
    })),
    ...agreed.digests,
  };
  return { shard: { ...options.shard, audit } };
}
