import type { AuditBenchmark, CommandBenchmark } from './audit-runs.ts';
import type { Spread, UsageSpread } from './measure.ts';

const MIB = 1024 * 1024;

/** A Markdown table, one row a lockfile. Each figure is a median, with the least and the most of the runs. */
export function auditTable(benchmarks: readonly AuditBenchmark[]): string {
  const rows = benchmarks.map((benchmark, index) => [
    whole(benchmark.packages),
    whole(benchmark.attested),
    ...usageCells(benchmark.spread),
    whole(benchmark.requests),
    (benchmark.bytes / MIB).toFixed(1),
    perAdded(benchmark, benchmarks[index - 1]),
  ]);
  return table(['packages', 'attested', ...USAGE, 'requests', 'received, MiB', 'CPU a further package, ms'], rows);
}

export function commandTable(benchmarks: readonly CommandBenchmark[]): string {
  const rows = benchmarks.map(({ command, spread }) => [command, ...usageCells(spread)]);
  return table(['command', ...USAGE], rows);
}

const USAGE = ['wall, s', 'CPU, s', 'peak memory, MiB'] as const;

function usageCells({ wallMs, cpuMs, peakBytes }: UsageSpread): readonly string[] {
  return [cell(wallMs, 1000, 2), cell(cpuMs, 1000, 2), cell(peakBytes, MIB, 0)];
}

function cell({ median, least, most }: Spread, unit: number, digits: number): string {
  const [middle, from, to] = [median, least, most].map((value) => (value / unit).toFixed(digits));
  return `${middle} (${from} to ${to})`;
}

/**
 * What each package costs that this row has more than the one before: the same in each row, if the cost is linear. CPU
 * time, because a busy machine changes it less than wall time.
 */
function perAdded(here: AuditBenchmark, before: AuditBenchmark | undefined): string {
  if (before === undefined || before.packages === here.packages) return '';
  const more = here.spread.cpuMs.median - before.spread.cpuMs.median;
  return (more / (here.packages - before.packages)).toFixed(1);
}

function whole(value: number): string {
  return value.toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}
