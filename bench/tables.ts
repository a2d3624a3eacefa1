import type { Change, Comparison, Rate, Results, ScalingPoint, Verification } from './results.ts';
import { cpuMs, median } from './figures.ts';
import type { Row } from './rounds.ts';
import { type Spread, spreadOf } from './spread.ts';

const MIB = 1024 * 1024;
const MB = 1_000_000;
const USAGE = ['wall, s', 'user CPU, s', 'system CPU, s', 'peak memory, MiB'] as const;

/** All that was measured, as Markdown tables under a line that names the machine. */
export function report(results: Results): string {
  const { comparison, scaling, change, verification } = results;
  return [
    machineLine(results),
    ...(comparison === undefined ? [] : [comparisonTable(comparison)]),
    ...(change === undefined ? [] : [changeTable(change)]),
    ...(verification === undefined ? [] : [verificationTable(verification)]),
    ...(scaling === undefined ? [] : [scalingTable(scaling)]),
  ].join('\n');
}

export function machineLine({ machine, version, date, latencyMs }: Results): string {
  const { node, platform, cores, processor, memoryBytes } = machine;
  const memory = Math.round(memoryBytes / 2 ** 30);
  return `${date}, version ${version}, Node.js ${node}, ${platform}, ${cores} cores (${processor}), ${memory} GiB.\n${latencyMs} ms an answer; medians, with the least and the most of the rounds.\n`;
}

/** How many times less Countersign needs is told of wall, CPU and bytes, against Countersign with an empty cache. */
export function comparisonTable({ rows, missing }: Comparison): string {
  const [first] = rows;
  const cells = rows.map((row) => [
    row.name,
    ...usageCells(row),
    whole(median(row, 'requests')),
    (median(row, 'bytes') / MB).toFixed(1),
    first === undefined || row === first ? '' : ratios(row, first),
  ]);
  const without = missing.map(({ name, why }) => `Not measured: ${name}: ${why}.\n`);
  const head = [rounds(rows), ...USAGE, 'requests', 'received, MB', 'times Countersign cold: wall, CPU, bytes'];
  return [table(head, cells), ...without].join('\n');
}

export function scalingTable(points: readonly ScalingPoint[]): string {
  const rows = points.map((point, index) => [
    whole(point.packages),
    whole(point.attested),
    ...usageCells(point),
    whole(median(point, 'requests')),
    (median(point, 'bytes') / MB).toFixed(1),
    perAdded(point, points[index - 1]),
  ]);
  return table(['packages', 'attested', ...USAGE, 'requests', 'received, MB', 'CPU a further package, ms'], rows);
}

export function changeTable({ rows }: Change): string {
  const cells = rows.map((row) => {
    const first = row.runs.flatMap(({ firstRequestMs }) => (firstRequestMs === null ? [] : [firstRequestMs]));
    const requests = whole(median(row, 'requests'));
    return [row.name, ...usageCells(row), requests, first.length === 0 ? 'none' : cell(spreadOf(first), 1, 0)];
  });
  return table([rounds(rows), ...USAGE, 'requests', 'start to first request, ms'], cells);
}

export function verificationTable({ rows }: Verification): string {
  const upstream = rows.find(({ name }) => name.startsWith('`@sigstore/verify`'));
  const cells = rows.map(({ name, threads, bundles, provenance, publish }) => [
    name,
    String(threads),
    whole(bundles),
    ...[provenance, publish].flatMap((rates) => [
      whole(rateOf(rates)),
      spreadOf(rates.map((each) => each.cpuMs)).median.toFixed(2),
    ]),
    upstream === undefined ? '' : times(rateOf(provenance) / rateOf(upstream.provenance)),
  ]);
  const head = ['', 'processors', 'bundles a round', 'provenance a second', 'CPU each, ms'];
  const columns = [...head, 'publish attestations a second', 'CPU each, ms', 'times `@sigstore/verify`'];
  return [table(columns, cells), ...twoThreads(rows)].join('\n');
}

function rateOf(rates: readonly Rate[]): number {
  return spreadOf(rates.map(({ aSecond }) => aSecond)).median;
}

/** Two threads beside one, and beside two processes, which share nothing but the machine. Ratios within each round. */
function twoThreads(rows: Verification['rows']): readonly string[] {
  const [one, threads, processes] = [
    'Countersign',
    'Countersign, two threads',
    'Countersign, two processes of one thread',
  ].map((wanted) => rows.find(({ name }) => name === wanted));
  if (one === undefined || threads === undefined || processes === undefined) return [];
  const ratio = (kind: 'provenance' | 'publish', of: typeof one): string => {
    const ratios = threads[kind].map(({ aSecond }, round) => aSecond / (of[kind][round]?.aSecond ?? Number.NaN));
    return cell(spreadOf(ratios), 1, 2);
  };
  const said = (kind: 'provenance' | 'publish', what: string): string =>
    `${what}: ${ratio(kind, one)} times as many as one thread, ${ratio(kind, processes)} times as many as two processes.`;
  return [
    '',
    'Two threads verify, in the same round:',
    '',
    `- ${said('provenance', 'provenance')}`,
    `- ${said('publish', 'publish attestations')}`,
  ];
}

function rounds(rows: readonly Row[]): string {
  return `${rows[0]?.runs.length ?? 0} rounds`;
}

/** "2.3 ×" */
export function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×` : '';
}

function ratios(row: Row, first: Row): string {
  const [wall, bytes] = (['wallMs', 'bytes'] as const).map((figure) => median(row, figure) / median(first, figure));
  return [wall ?? 0, cpuMs(row) / cpuMs(first), bytes ?? 0].map(times).join(', ');
}

function usageCells({ runs }: Row): readonly string[] {
  const of = (figure: 'wallMs' | 'userMs' | 'systemMs' | 'peakBytes'): Spread =>
    spreadOf(runs.map((run) => run[figure]));
  const [user, system] = [of('userMs'), of('systemMs')].map(({ median }) => (median / 1000).toFixed(2));
  return [cell(of('wallMs'), 1000, 2), user ?? '', system ?? '', cell(of('peakBytes'), MIB, 0)];
}

function cell({ median, least, most }: Spread, unit: number, digits: number): string {
  const [middle, from, to] = [median, least, most].map((value) => (value / unit).toFixed(digits));
  return `${middle} (${from} to ${to})`;
}

/**
 * What each package costs that this row has more than the one before: the same in each row, if the cost is linear. CPU
 * time, because a busy machine changes it less than wall time.
 */
function perAdded(here: ScalingPoint, before: ScalingPoint | undefined): string {
  if (before === undefined || before.packages === here.packages) return '';
  return ((cpuMs(here) - cpuMs(before)) / (here.packages - before.packages)).toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, 1, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}
