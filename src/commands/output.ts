import { writeFile } from 'node:fs/promises';
import yoctoSpinner from 'yocto-spinner';
import { ConfigurationError, messageOf, type Problem, UserError } from '../model/errors.ts';
import { stringAt } from '../model/json.ts';
import type { ProgressPort } from '../model/ports.ts';
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
  const linkable = env['VTE_VERSION'] ?? env['WT_SESSION'] ?? env['TERM_PROGRAM'];
  return {
    color,
    width: Math.min(stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH),
    links: color && stdout.isTTY && linkable !== undefined,
  };
}

/**
 * Writes the answer: the JSON to standard output or to a file, and the report unless the JSON takes its place or the user
 * wants quiet.
 */
export async function deliver(
  terminal: Terminal,
  flags: OutputFlags,
  answer: { report(): string; json(): string },
): Promise<void> {
  if (flags.json === '-') {
    await write(terminal.stdout, answer.json());
    return;
  }
  if (flags.json !== undefined) await writeJson(flags.json, answer.json());
  if (!flags.quiet) await write(terminal.stdout, answer.report());
}

async function writeJson(path: string, json: string): Promise<void> {
  try {
    await writeFile(path, json);
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

/** A progress line on a terminal; nothing in a pipe, nor on a terminal that cannot rewrite a line. */
export function startProgress({ stderr, env }: Terminal, quiet: boolean): ProgressPort & { stop(): void } {
  if (quiet || !stderr.isTTY || env['CI'] !== undefined || env['TERM'] === 'dumb')
    return { update: () => undefined, stop: () => undefined };
  // Signals are the deadline's: the spinner would end the process without a report.
  const spinner = yoctoSpinner({ text: 'Reading…', stream: stderr, handleSignals: false }).start();
  return {
    update(done, total, what) {
      if (spinner.isSpinning) spinner.text = `${done} of ${total} packages: ${terminalText(what)}`;
    },
    stop: () => spinner.stop(),
  };
}

/** An error as a person should see it. Ours looks different from theirs. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return `${error.problems.map(describeProblem).join('\n')}\n`;
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error);
  return `This is a bug in countersign, not in your project. Nothing was concluded.\nPlease report it: https://github.com/countersign/countersign/issues\n${stack
    .split('\n')
    .map((line) => terminalText(line))
    .join('\n')}\n`;
}

function describeProblem({ code, message, hint, file, line }: Problem): string {
  const where = file === undefined || line === undefined ? '' : ` (${terminalText(file)}:${line})`;
  return `countersign: ${terminalText(message)}${where} [${code}]${hint === undefined ? '' : `\n  ${terminalText(hint)}`}`;
}
