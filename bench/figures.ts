import type { Row } from './rounds.ts';
import { spreadOf } from './spread.ts';

export type Figure = 'wallMs' | 'userMs' | 'systemMs' | 'peakBytes' | 'requests' | 'bytes';

/** The median of one figure over a row's runs. */
export function median({ runs }: Row, figure: Figure): number {
  return spreadOf(runs.map((run) => run[figure])).median;
}

/** User and system time together. */
export function cpuMs({ runs }: Row): number {
  return spreadOf(runs.map(({ userMs, systemMs }) => userMs + systemMs)).median;
}
