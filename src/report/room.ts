import { number } from './wording.ts';

/** How much text a place on GitHub takes. `characters` are UTF-16 code units, of which no text has fewer than characters. */
export interface Limit {
  readonly size: number;
  readonly unit: 'bytes' | 'characters';
}

/** What a text takes up of a limit. */
export type Measure = (text: string) => number;

export function measureOf({ unit }: Limit): Measure {
  return unit === 'characters' ? (text) => text.length : (text) => Buffer.byteLength(text);
}

/** `1 MiB`, `65,536 characters`. */
export function limitWords({ size, unit }: Limit): string {
  if (unit === 'bytes' && size % 2 ** 20 === 0) return `${size / 2 ** 20} MiB`;
  return `${number(size)} ${unit}`;
}

export interface Rows {
  readonly rows: readonly string[];
  readonly used: number;
}

/**
 * The longest run of rows from the first on that fits. It stops at the first item that does not fit even in brief: a later,
 * shorter one must not stand in a worse one's place.
 *
 * @param render one line; `brief` is what it is to be where the full one does not fit
 */
export function fit<T>(
  items: readonly T[],
  room: number,
  measure: Measure,
  render: (item: T, brief: boolean) => string,
): Rows {
  const rows: string[] = [];
  let used = 0;
  const fits = (row: string): boolean => used + measure(row) + 1 <= room;
  for (const item of items) {
    let row = render(item, false);
    if (!fits(row)) row = render(item, true);
    if (!fits(row)) break;
    used += measure(row) + 1;
    rows.push(row);
  }
  return { rows, used };
}

/** The same rows within less room. */
export function trimmed({ rows, used }: Rows, room: number, measure: Measure): Rows {
  return used <= room ? { rows, used } : fit(rows, room, measure, (row) => row);
}
