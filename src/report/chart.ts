import type { Counts } from '../model/verdict.ts';
import { evidenceRows, number, percentOf, plural } from './wording.ts';

/** A middle tone: at least 3:1 against white, against GitHub's dark page and against the letters on it. */
const BAR_COLOUR = '#4184e4';

/**
 * Low, because it has three bars; no wider than a phone, because Mermaid cuts the labels of a chart that it has to shrink; and
 * without numbers on its axis, because with them it draws a bar for nothing. The theme is left to GitHub, which takes the
 * reader's; only the bars need a colour that can be seen in both.
 */
const LOOK = JSON.stringify({
  xyChart: { width: 400, height: 150, titleFontSize: 15, yAxis: { showLabel: false, showTick: false } },
  themeVariables: { xyChart: { plotColorPalette: BAR_COLOUR, backgroundColor: 'transparent' } },
});

/**
 * How many of the package versions asked about carry which verified evidence, as a Mermaid chart in GitHub Markdown;
 * `null` where nobody was asked. Own words and numbers only: Mermaid reads what stands in it as a language of its own, in which
 * no name of a package has any business. Every bar has its number in its label, so that it is read without its length or colour.
 */
export function evidenceChart(counts: Counts): string | null {
  const { packages } = counts;
  if (packages === 0) return null;
  const rows = evidenceRows(counts);
  const asked = plural(packages, 'package version');
  return [
    '```mermaid',
    `%%{init: ${LOOK}}%%`,
    'xychart-beta horizontal',
    '  accTitle: Evidence',
    `  accDescr: ${rows.map(({ what, count }) => `${what} ${number(count)}`).join(', ')}, of ${asked}`,
    `  title "Evidence of ${asked}"`,
    `  x-axis [${rows.map(({ what, count }) => `"${what}: ${number(count)}"`).join(', ')}]`,
    '  y-axis 0 --> 100',
    `  bar [${rows.map(({ count }) => percentOf(count, packages)).join(', ')}]`,
    '```',
  ].join('\n');
}
