import { terminalText } from './escape.ts';
import { columns, fit, styleOf } from './style.ts';
import type { TerminalOptions } from './style.ts';
import { number, plural } from './wording.ts';

/** How far a long run is. */
export interface Advance {
  readonly done: number;
  readonly total: number;
  /** Sent so far, where somebody counts them. */
  readonly requests?: number | undefined;
  /** What was finished last; foreign text. */
  readonly what: string;
}

/** Narrower terminals get the numbers alone. */
const ROOM_FOR_A_BAR = 60;
const BAR = { least: 10, most: 30 } as const;

/** One line, at most one column less than the terminal is wide: a full line would wrap, and could not be taken back. */
export function progressLine(advance: Advance, options: TerminalOptions): string {
  const room = Math.max(1, options.width - 1);
  const sentence = progressSentence(advance);
  const beside = barSize(options.width) + 2;
  const hasBar = options.width >= ROOM_FOR_A_BAR && columns(sentence) + beside <= room;
  const numbers = fit(sentence, room);
  const left = room - (hasBar ? beside : 0) - columns(numbers) - 2;
  // A name that is cut to a few letters tells nothing and flickers.
  const what = left < 12 || advance.what === '' ? '' : fit(terminalText(advance.what, 240), left);
  return `${hasBar ? `${barOf(advance, options)}  ` : ''}${numbers}${what === '' ? '' : `  ${styleOf(options).dim(what)}`}`;
}

/** The same for a log: a sentence of numbers, and nothing foreign in it. */
export function progressSentence({ done, total, requests }: Advance): string {
  const asked = requests === undefined || requests === 0 ? '' : `, ${plural(requests, 'request')}`;
  return `${number(done)} of ${plural(total, 'package')}${asked}`;
}

function barSize(width: number): number {
  return Math.min(BAR.most, Math.max(BAR.least, Math.floor(width / 5)));
}

function barOf({ done, total }: Advance, options: TerminalOptions): string {
  const style = styleOf(options);
  const size = barSize(options.width);
  const filled = total === 0 ? 0 : Math.min(size, Math.floor((done / total) * size));
  return `${style.mood.good('█'.repeat(filled))}${style.dim('░'.repeat(size - filled))}`;
}
