import { CATALOGUE } from '../model/catalogue.ts';
import type { AffectedEntry, Finding } from '../model/finding.ts';
import { type Level, SEVERITIES } from '../model/severity.ts';
import type { Raised } from './raise.ts';

/** More findings of one code and severity than this are one that lists them, whatever their causes. */
const MANY = 10;

/** One finding a cause, worst first, then by file and line. */
export function group(raised: readonly Raised[]): readonly Finding[] {
  const byCause = collect(raised, ({ finding, cause }) => JSON.stringify([finding.code, finding.severity, cause]));
  const merged = byCause.map((group) => merge(group, group[0].together));
  const byCode = collect(merged, ({ finding }) => JSON.stringify([finding.code, finding.severity]));
  return byCode
    .flatMap((group) => (group.length > MANY ? [mergeKind(group)] : group.map(({ finding }) => finding)))
    .sort(compare);
}

type NonEmpty<T> = readonly [T, ...T[]];

function collect<T>(items: readonly T[], keyOf: (item: T) => string): readonly NonEmpty<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [item]);
    else found.push(item);
  }
  return [...groups.values()];
}

function merge(raised: NonEmpty<Raised>, together: (count: number) => string): Raised {
  const [first] = raised;
  if (raised.length === 1) return first;
  const affected = raised.flatMap(({ finding }) => affectedBy(finding));
  const packages = [...new Set(affected.map((entry) => entry.package))];
  const remedy = first.remedyFor?.(packages) ?? first.finding.remedy;
  return { ...first, finding: { ...first.finding, message: together(affected.length), affected, remedy } };
}

function mergeKind(raised: NonEmpty<Raised>): Finding {
  const { title } = CATALOGUE[raised[0].finding.code];
  const { finding } = merge(raised, (count) => `${title}: ${count} entries. The first: ${raised[0].finding.message}`);
  return finding;
}

function affectedBy(finding: Finding): readonly AffectedEntry[] {
  if (finding.affected !== undefined) return finding.affected;
  if (finding.package === null || finding.file === null || finding.line === null) return [];
  return [{ package: finding.package, version: finding.version, file: finding.file, line: finding.line }];
}

const ORDER: readonly Level[] = [...SEVERITIES.slice(0, 2), 'incomplete', ...SEVERITIES.slice(2)];

function compare(a: Finding, b: Finding): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    text(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    text(a.code, b.code) ||
    text(a.package, b.package)
  );
}

/** By code unit, so that every machine sorts alike. */
function text(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
