import picocolors from 'picocolors';
import { terminalText, webUrl } from './escape.ts';
import type { Level } from '../model/severity.ts';
import type { StepOutcome } from '../model/verdict.ts';
import type { Mood } from './headline.ts';

/** How a terminal report is set. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; text is wrapped at words, and an address or a hash is never cut, so that it can be copied. */
  readonly width: number;
  /** `true`: labels are OSC 8 hyperlinks · `false`: every address is written out. */
  readonly links: boolean;
}

export type Paint = (text: string) => string;

export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly level: Readonly<Record<Level, Paint>>;
  readonly mood: Readonly<Record<Mood, Paint>>;
  readonly step: Readonly<Record<StepOutcome, Paint>>;
  readonly links: boolean;
}

/** The colours of one report. The caller decides whether there are any; the environment is not asked. */
export function styleOf(options: TerminalOptions): Style {
  const colors = picocolors.createColors(options.color);
  const worst = (text: string): string => colors.bold(colors.red(text));
  return {
    width: Math.max(40, options.width),
    bold: colors.bold,
    dim: colors.dim,
    level: {
      critical: worst,
      high: colors.red,
      medium: colors.yellow,
      low: colors.cyan,
      info: colors.blue,
      incomplete: colors.magenta,
    },
    mood: { good: colors.green, warn: colors.yellow, bad: colors.red },
    step: {
      pass: colors.green,
      fail: colors.red,
      absent: colors.yellow,
      unknown: colors.magenta,
      'not-asked': colors.dim,
    },
    links: options.links,
  };
}

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\u3099-\u30ff\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that escaped text takes: marks take none, East Asian characters and emoji two. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let total = 0;
  for (const character of text) total += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return total;
}

/** Cuts escaped text to at most `room` columns; what was cut ends with `…`. A mark stays with the letter that it is on. */
export function fit(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    const size = columns(character);
    if (used + size > room - 1) break;
    kept += character;
    used += size;
  }
  return room < 1 ? '' : `${kept}…`;
}

/** Wraps at words, indenting every line by `indent` and the later ones by `hang` more. */
export function wrap(text: string, width: number, indent: number, hang: number = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = columns(word);
    const room = width - indent - (lines.length === 0 ? 0 : hang);
    if (line !== '' && used + 1 + size > room) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += used === 0 ? size : size + 1;
    }
  }
  lines.push(line);
  return lines.map((content, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + content);
}

/** A label and its address as one line: a hyperlink where the terminal has them, else both written out. */
export function link(style: Style, label: string, url: string): string {
  const text = terminalText(label, 200);
  const href = webUrl(url);
  if (href === null) return `${text}: ${style.dim(terminalText(url, 300))}`;
  // `href` is printable ASCII: nothing in it can end the escape sequence.
  return style.links ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : `${text}: ${style.dim(href)}`;
}
