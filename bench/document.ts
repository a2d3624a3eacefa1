import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { comparisonPlot, scalingPlot, verificationPlot } from './plots.ts';
import type { Results } from './results.ts';
import { type Picture, render } from './svg.ts';
import { changeTable, comparisonTable, machineLine, scalingTable, verificationTable } from './tables.ts';

interface Section {
  /** As the document's markers have it. */
  readonly name: string;
  readonly table: string;
  readonly picture?: Picture;
}

/**
 * Writes what was measured into `docs/performance.md`, between the markers of each part, and its plots beside it. Parts that
 * were not measured stay as they are.
 *
 * @returns the files written
 * @throws where the document lacks a marker
 */
export function writeDocument(results: Results, folder: string): readonly string[] {
  const file = path.join(folder, 'performance.md');
  const images = path.join(folder, 'images');
  mkdirSync(images, { recursive: true });
  const written: string[] = [];
  let document = readFileSync(file, 'utf8');
  for (const { name, table, picture } of sectionsOf(results)) {
    const parts = [`${machineLine(results)}`, table];
    if (picture !== undefined) {
      const image = path.join(images, `performance-${name}.svg`);
      writeFileSync(image, render(picture));
      written.push(image);
      // In an image's text, brackets would end it.
      const alt = `${picture.title}. ${picture.description}`.replace(/[[\]\n]/g, ' ');
      parts.unshift(`![${alt}](images/performance-${name}.svg)\n`);
    }
    document = between(document, name, parts.join('\n'));
  }
  writeFileSync(file, document);
  return [file, ...written];
}

function sectionsOf({ comparison, scaling, change, verification, latencyMs }: Results): readonly Section[] {
  return [
    ...(comparison === undefined
      ? []
      : [{ name: 'comparison', table: comparisonTable(comparison), picture: comparisonPlot(comparison, latencyMs) }]),
    ...(change === undefined ? [] : [{ name: 'change', table: changeTable(change) }]),
    ...(verification === undefined
      ? []
      : [{ name: 'verification', table: verificationTable(verification), picture: verificationPlot(verification) }]),
    ...(scaling === undefined
      ? []
      : [{ name: 'scaling', table: scalingTable(scaling), picture: scalingPlot(scaling) }]),
  ];
}

/** The document with other text between a part's markers. */
export function between(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`performance.md lacks ${begin} with ${end} after it`);
  return `${document.slice(0, from + begin.length)}\n${text}${document.slice(to)}`;
}
