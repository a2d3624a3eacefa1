import { writeFile } from 'node:fs/promises';
import { ConfigurationError, messageOf, type Problem, UserError } from '../model/errors.ts';
import { stringAt } from '../model/json.ts';
import { terminalText } from '../report/escape.ts';
import type { TerminalOptions } from '../report/style.ts';

/** What the process is attached to. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface OutputFlags {
  readonly quiet: boolean;
  /** `--no-color` makes it false. */
  readonly color: boolean;
  /** `-` for standard output, a path, or nothing. */
  readonly json?: string;
}

const DEFAULT_WIDTH = 100;
const MOST_WIDTH = 120;

/** https://no-color.org and https://force-color.org: the flag first, then the environment, then what the output is. */
export function terminalOptions({ env, stdout }: Terminal, flags: OutputFlags): TerminalOptions {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0';
  const refused = !flags.color || (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') || env['TERM'] === 'dumb';
  const color = !refused && (forced || stdout.isTTY);
  return {
    color,
    width: Math.min(widthOf(stdout), MOST_WIDTH),
    links: color && stdout.isTTY && hasHyperlinks(env),
  };
}

/** By `TERM_PROGRAM`. macOS' own Terminal is not among them. */
const WITH_HYPERLINKS: ReadonlySet<string> = new Set([
  'iTerm.app',
  'vscode',
  'WezTerm',
  'Hyper',
  'ghostty',
  'rio',
  'Tabby',
]);
/** VTE 0.50, of 2017. */
const VTE_WITH_HYPERLINKS = 5000;

/** A terminal that does not know OSC 8 shows the label and swallows the address: where in doubt, it is written out. */
function hasHyperlinks(env: Terminal['env']): boolean {
  const term = env['TERM'] ?? '';
  // A multiplexer hands on the outer terminal's variables, and not always its hyperlinks.
  if (/^(?:screen|tmux)/.test(term) || env['TMUX'] !== undefined) return false;
  return (
    Number(env['VTE_VERSION'] ?? 0) >= VTE_WITH_HYPERLINKS ||
    env['WT_SESSION'] !== undefined ||
    term === 'xterm-kitty' ||
    WITH_HYPERLINKS.has(env['TERM_PROGRAM'] ?? '')
  );
}

/** Columns; a pipe has none, and a terminal that was never told its size says 0. */
export function widthOf({ columns }: Pick<NodeJS.WriteStream, 'columns'>): number {
  return columns > 0 ? columns : DEFAULT_WIDTH;
}

/** Made when it is wanted: what renders one of them is loaded then. */
export interface Answer {
  report(): string | Promise<string>;
  json(): Json | Promise<Json>;
}

/** Whole or in pieces. */
type Json = string | Iterable<string>;

/**
 * Writes the answer: the JSON to standard output or to a file, and the report unless the JSON takes its place or the user
 * wants quiet.
 */
export async function deliver(terminal: Terminal, flags: OutputFlags, answer: Answer): Promise<void> {
  if (flags.json === '-') {
    for (const piece of piecesOf(await answer.json())) await write(terminal.stdout, piece);
    return;
  }
  if (flags.json !== undefined) await writeJson(flags.json, await answer.json());
  if (!flags.quiet) await write(terminal.stdout, await answer.report());
}

/** A text is one piece: the characters that it is made of are too small to be written one by one. */
function piecesOf(json: Json): Iterable<string> {
  return typeof json === 'string' ? [json] : json;
}

async function writeJson(path: string, json: Json): Promise<void> {
  try {
    await writeFile(path, piecesOf(json));
  } catch (error) {
    throw new ConfigurationError([
      {
        code: 'JSON_FILE',
        message: `The JSON report cannot be written: ${messageOf(error)}`,
        hint: 'Check the path given to --json.',
      },
    ]);
  }
}

/** Waits until the text is out: a report that is cut where a pipe was full would be a wrong one. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      // Whoever closed the pipe (`| head`) has read enough.
      if (error === null || error === undefined || stringAt(error, 'code') === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

/** An error as a person should see it. Ours looks different from theirs. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return `${error.problems.map(describeProblem).join('\n')}\n`;
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error);
  return `This is a bug in countersign, not in your project. Nothing was concluded about any package.\nPlease report it: https://github.com/countersign/countersign/issues\n${stack
    .split('\n')
    .map((line) => terminalText(line))
    .join('\n')}\n`;
}

function describeProblem({ code, message, hint, file, line }: Problem): string {
  const where = file === undefined || line === undefined ? '' : ` (${terminalText(file)}:${line})`;
  return `countersign: ${terminalText(message)}${where} [${terminalText(code, 60)}]${hint === undefined ? '' : `\n  ${terminalText(hint)}`}`;
}
