import type { Comparison, ScalingPoint, Verification } from './results.ts';
import { cpuMs, median } from './figures.ts';
import { spreadOf } from './spread.ts';
import { bar, curve, heading, type Look, type Picture, rule, text, ticks } from './svg.ts';

const MIB = 1024 * 1024;
const WIDTH = 820;
const MARGIN = 24;
const LABELS = 230;
/** Right of the longest bar, for its figure. */
const FIGURES = 80;
const TOP = 62;

interface Bars {
  readonly label: string;
  readonly ours: boolean;
  /** From top to bottom, in the look of their series. */
  readonly values: readonly { readonly value: number; readonly look: Look; readonly shown: string }[];
}

/** Wall and CPU time of each auditor. */
export function comparisonPlot({ packages, rows }: Comparison, latencyMs: number): Picture {
  const title = `An audit of ${whole(packages)} packages, ${latencyMs} ms an answer`;
  const bars = rows.map((row) => {
    const [wall, cpu] = [median(row, 'wallMs') / 1000, cpuMs(row) / 1000];
    return {
      label: row.name,
      ours: row.name.startsWith('Countersign'),
      values: [
        { value: wall, look: 'first' as const, shown: seconds(wall) },
        { value: cpu, look: 'second' as const, shown: seconds(cpu) },
      ],
    };
  });
  const description = bars.map(
    ({ label, values: [wall, cpu] }) => `${label}: ${wall?.shown} of wall time, ${cpu?.shown} of CPU time`,
  );
  return barPlot(title, `${description.join('. ')}.`, bars, [
    { look: 'first', name: 'wall time' },
    { look: 'second', name: 'CPU time' },
  ]);
}

/** Provenance bundles a second of each way to verify. */
export function verificationPlot({ rows }: Verification): Picture {
  const title = 'Provenance bundles verified a second';
  const bars = rows.map(({ name, provenance }) => {
    const value = spreadOf(provenance.map(({ aSecond }) => aSecond)).median;
    const label = name.replaceAll('`', '');
    const ours = name.startsWith('Countersign');
    return {
      label,
      ours,
      values: [{ value, look: ours ? ('first' as const) : ('other' as const), shown: whole(value) }],
    };
  });
  const description = bars.map(({ label, values: [value] }) => `${label}: ${value?.shown}`);
  return barPlot(title, `${description.join('. ')}.`, bars, []);
}

function barPlot(
  title: string,
  description: string,
  bars: readonly Bars[],
  legend: readonly { readonly look: Look; readonly name: string }[],
): Picture {
  const most = Math.max(...bars.flatMap(({ values }) => values.map(({ value }) => value)));
  const labels = Math.max(LABELS, 7 * Math.max(...bars.map(({ label }) => label.length)));
  const scale = (WIDTH - 2 * MARGIN - labels - FIGURES) / most;
  const thick = 14;
  const shapes = [heading(MARGIN, 30, title)];
  let x = WIDTH - MARGIN - legend.length * 100;
  for (const { look, name } of legend) {
    shapes.push(bar(x, 20, 12, 12, look), text(x + 18, 30, name, 'muted'));
    x += 100;
  }
  let y = TOP;
  for (const { label, ours, values } of bars) {
    const middle = y + (values.length * thick) / 2 + 4.5;
    shapes.push(ours ? heading(MARGIN, middle, label) : text(MARGIN, middle, label));
    for (const { value, look, shown } of values) {
      const width = value * scale;
      shapes.push(bar(MARGIN + labels, y, width, thick - 2, look));
      shapes.push(text(MARGIN + labels + width + 6, y + thick - 3.5, shown, 'muted'));
      y += thick;
    }
    y += 14;
  }
  return { width: WIDTH, height: y + 10, title, description, shapes };
}

/** Time and memory against the number of packages: straight lines where the cost is linear. */
export function scalingPlot(points: readonly ScalingPoint[]): Picture {
  const title = 'An audit with an empty cache, by the number of packages';
  const time = {
    title: 'Seconds',
    series: [
      { look: 'first' as const, name: 'wall time', values: points.map((point) => median(point, 'wallMs') / 1000) },
      { look: 'second' as const, name: 'CPU time', values: points.map((point) => cpuMs(point) / 1000) },
    ],
  };
  const memory = {
    title: 'Peak memory, MiB',
    series: [{ look: 'first' as const, name: 'peak', values: points.map((point) => median(point, 'peakBytes') / MIB) }],
  };
  const sizes = points.map(({ packages }) => packages);
  const description = points.map(
    ({ packages }, index) =>
      `${whole(packages)} packages: ${seconds(time.series[0]?.values[index] ?? 0)} of wall time, ${seconds(time.series[1]?.values[index] ?? 0)} of CPU time, ${whole(memory.series[0]?.values[index] ?? 0)} MiB`,
  );
  const half = (WIDTH - 2 * MARGIN) / 2;
  const shapes = [
    heading(MARGIN, 30, title),
    ...panel(MARGIN, half - 12, time, sizes),
    ...panel(MARGIN + half + 12, half - 12, memory, sizes),
  ];
  return { width: WIDTH, height: 360, title, description: `${description.join('. ')}.`, shapes };
}

interface Panel {
  readonly title: string;
  readonly series: readonly { readonly look: Look; readonly name: string; readonly values: readonly number[] }[];
}

function panel(left: number, width: number, { title, series }: Panel, sizes: readonly number[]): readonly string[] {
  const [axis, top, bottom] = [left + 44, 84, 312];
  const mostX = Math.max(...sizes);
  const mostY = Math.max(...series.flatMap(({ values }) => values)) * 1.05;
  const atX = (value: number): number => axis + (value / mostX) * (left + width - 14 - axis);
  const atY = (value: number): number => bottom - (value / mostY) * (bottom - top);
  const shapes = [text(left, 64, title, 'muted')];
  for (const value of ticks(mostY, 5)) {
    shapes.push(rule(axis, atY(value), left + width - 14, atY(value)));
    shapes.push(text(axis - 6, atY(value) + 4, whole(value, mostY < 5 ? 1 : 0), 'muted', 'end'));
  }
  for (const value of ticks(mostX, 4)) shapes.push(text(atX(value), bottom + 20, whole(value), 'muted', 'middle'));
  shapes.push(text((axis + left + width) / 2, bottom + 38, 'packages', 'muted', 'middle'));
  let x = left + width - 14 - series.length * 92;
  for (const { look, name, values } of series) {
    shapes.push(
      curve(
        values.map((value, index) => [atX(sizes[index] ?? 0), atY(value)] as const),
        look,
      ),
    );
    if (series.length > 1) shapes.push(bar(x, 54, 12, 12, look), text(x + 18, 64, name, 'muted'));
    x += 92;
  }
  return shapes;
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

function whole(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
