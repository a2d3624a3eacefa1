/**
 * Just enough SVG for a plot in a document: it lies on a ground of its own, light or dark as the reader's system is, so that
 * it can be read on any page; and it is told in words to whoever does not see it.
 */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it is, in a few words. */
  readonly title: string;
  /** What it shows, with the figures. */
  readonly description: string;
  readonly shapes: readonly string[];
}

/** The classes that shapes may have. */
export type Look = 'ink' | 'muted' | 'grid' | 'first' | 'second' | 'other';

const STYLE = `
text { font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.ground { fill: #ffffff; stroke: #d1d9e0; }
.ink { fill: #1f2328; } .muted { fill: #59636e; } .grid { stroke: #d1d9e0; }
.first { fill: #0969da; stroke: #0969da; } .second { fill: #bc4c00; stroke: #bc4c00; } .other { fill: #59636e; stroke: #59636e; }
.line { fill: none; stroke-width: 2; } .bold { font-weight: 600; }
@media (prefers-color-scheme: dark) {
  .ground { fill: #0d1117; stroke: #3d444d; }
  .ink { fill: #f0f6fc; } .muted { fill: #9198a1; } .grid { stroke: #3d444d; }
  .first { fill: #4493f8; stroke: #4493f8; } .second { fill: #f0883e; stroke: #f0883e; } .other { fill: #9198a1; stroke: #9198a1; }
  .line { fill: none; }
}
`;

export function render({ width, height, title, description, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}

export function text(
  x: number,
  y: number,
  words: string,
  look: Look = 'ink',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text class="${look}" x="${number(x)}" y="${number(y)}" text-anchor="${anchor}">${escape(words)}</text>`;
}

export function heading(x: number, y: number, words: string): string {
  return `<text class="ink bold" x="${number(x)}" y="${number(y)}">${escape(words)}</text>`;
}

/** At least a pixel and a half wide: what is very little is still there. */
export function bar(x: number, y: number, width: number, height: number, look: Look): string {
  return `<rect class="${look}" x="${number(x)}" y="${number(y)}" width="${number(Math.max(width, 1.5))}" height="${height}"/>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="grid" x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"/>`;
}

/** A line through the points, each with a dot. */
export function curve(points: readonly (readonly [number, number])[], look: Look): string {
  const path = points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');
  const dots = points.map(([x, y]) => `<circle class="${look}" cx="${number(x)}" cy="${number(y)}" r="3"/>`);
  return [`<polyline class="${look} line" points="${path}"/>`, ...dots].join('\n');
}

/** Round values from 0 to `most` and not beyond, about `count` of them. */
export function ticks(most: number, count: number): readonly number[] {
  if (!(most > 0) || !Number.isFinite(most)) throw new RangeError(`an axis to ${most}`);
  const rough = most / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** A hundredth of a pixel is enough, and keeps the file the same on any machine. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
