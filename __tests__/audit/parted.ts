import { mergeParts } from '../../src/audit/merge.ts';
import type { ShardAsked } from '../../src/audit/part.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { auditJson } from '../../src/report/json.ts';
import { readSavedAudit } from '../../src/saved/audit.ts';

const SHA = 'a'.repeat(64);

/** What the door says of an audit of these lockfiles. */
export function shardOf(
  index: number,
  total: number,
  lockfiles: readonly { readonly path: string; readonly packages: readonly unknown[] }[],
  held: Verdict['held'] = { scope: 'all', base: null },
): ShardAsked {
  return {
    index,
    total,
    audit: {
      program: '0.0.0',
      failOn: 'high',
      failOnIncomplete: true,
      options: '{}',
      ...held,
      lockfiles: lockfiles.map(({ path, packages }) => ({ path, sha256: SHA, entries: packages.length })),
      policy: null,
      origins: null,
      baseline: null,
    },
  };
}

/** Audits in `total` parts, writes and reads the report of each, and makes one verdict of them. */
export async function mergedOf(total: number, part: (index: number) => Promise<Verdict>): Promise<Verdict> {
  const reports = [];
  for (let index = 1; index <= total; index += 1) {
    const name = `part-${index}.json`;
    reports.push({ name, verdict: readSavedAudit(name, Buffer.from(auditJson(await part(index)))) });
  }
  // Whatever order a folder lists them in.
  return mergeParts(reports.toReversed());
}

/** The report, but for what depends on how many asked. */
export function comparable(verdict: Verdict): unknown {
  const report = JSON.parse(auditJson(verdict)) as { counts: object };
  return { ...report, counts: { ...report.counts, requests: 0, bytes: 0 } };
}
