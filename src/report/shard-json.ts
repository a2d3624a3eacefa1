import type { PartFinding, PlacedFinding, ShardPart } from '../model/shard.ts';
import { finding } from './finding-json.ts';

/** `shard` of `docs/schema/audit.schema.json`: what `countersign merge` makes one verdict of. */
export function shardPart({ index, total, elsewhere, audit, ...lists }: ShardPart): object {
  return {
    index,
    total,
    elsewhere,
    audit: {
      program: audit.program,
      failOn: audit.failOn,
      failOnIncomplete: audit.failOnIncomplete,
      options: audit.options,
      scope: audit.scope,
      base: audit.base,
      lockfiles: audit.lockfiles.map(({ path, sha256, entries }) => ({ path, sha256, entries })),
      changes: audit.changes,
      policy: audit.policy,
      origins: audit.origins,
      baseline: audit.baseline,
      trust: audit.trust,
      whole: audit.whole,
    },
    positions: lists.positions,
    changePositions: lists.changePositions,
    waivers: lists.waivers.map(({ met, expired, unused }) => ({
      met,
      expired: expired === null ? null : part(expired),
      unused: unused === null ? null : part(unused),
    })),
    findings: lists.findings.map(placed),
  };
}

function placed(one: PlacedFinding): object {
  return { order: one.order, ...part(one) };
}

function part({ finding: found, cause, together, remedy, out }: PartFinding): object {
  return {
    cause,
    together,
    remedy,
    out: out === null ? null : { by: out.by, reason: out.reason, expires: out.expires },
    finding: finding(found),
  };
}
