/**
 * How large real documents are, as numbers alone. Taken once from
 * - the packuments of the 755 packages of this project's own package-lock.json that a registry mirror had: versions a
 *   package, and the bytes of the 937 locked versions' documents without what only the registry adds;
 * - complete packuments of the public registry (lodash, chalk, nuxt, @types/node-forge and twenty more): the registry's
 *   additions to a version document, and the compressed bytes a version of a packument;
 * - eight npm lockfiles of 680 to 2,300 packages, and this project's: versions of one name in a lockfile, 1.14 to 1.31;
 * - twelve answers of the attestations endpoint: 13.7 to 14.8 KB, compressed 7.7 to 8.3 KB.
 */

/** `[share of the packages, value]`, ascending in both. */
export type Quantiles = readonly (readonly [number, number])[];

/** Versions that a root packument lists. Mean 53. */
export const VERSIONS_A_PACKAGE: Quantiles = [
  [0, 1],
  [0.05, 3],
  [0.1, 4],
  [0.25, 9],
  [0.5, 20],
  [0.75, 45],
  [0.9, 99],
  [0.95, 147],
  [0.99, 473],
  [0.995, 729],
  [0.999, 2346],
  [1, 3478],
];

/** Bytes of a version document, uncompressed and without spaces. Mean 2,580. */
export const VERSION_DOCUMENT_BYTES: Quantiles = [
  [0, 940],
  [0.05, 1260],
  [0.1, 1370],
  [0.25, 1760],
  [0.5, 2160],
  [0.75, 3370],
  [0.9, 4100],
  [0.95, 4780],
  [0.99, 7400],
  [1, 14_800],
];

/** How many versions of one name a lockfile has. Mean 1.22. */
export const VERSIONS_A_NAME: Quantiles = [
  [0, 1],
  [0.84, 1],
  [0.840001, 2],
  [0.95, 2],
  [0.950001, 3],
  [0.99, 3],
  [0.990001, 4],
  [1, 4],
];

/** The value at a share of 0 to 1; between two points along the logarithm, since sizes spread over magnitudes. */
export function quantileAt(quantiles: Quantiles, share: number): number {
  const upper = quantiles.findIndex(([at]) => at >= share);
  const [above, below] = [quantiles[upper], quantiles[upper - 1]];
  if (above === undefined) throw new RangeError(`a share of ${share}: from 0 to 1 is needed`);
  if (below === undefined) return above[1];
  const part = (share - below[0]) / (above[0] - below[0]);
  return Math.exp(Math.log(below[1]) + part * (Math.log(above[1]) - Math.log(below[1])));
}

const GOLDEN = 0.618_033_988_749_894_9;

/**
 * The share of the n-th of many, so that every beginning of the sequence is spread evenly over 0 to 1: the first hundred
 * packages of a world have the same distribution as all of them. Another `salt`, another order.
 */
export function shareOfNth(index: number, salt: number): number {
  return (index * GOLDEN + salt * Math.SQRT2) % 1;
}
