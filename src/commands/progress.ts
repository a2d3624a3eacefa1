import { type Advance, progressSentence } from '../report/progress.ts';
import type { OutputFlags, Terminal } from './output.ts';
import type { Progress } from './progress-bar.ts';

/** A log that is silent for longer looks as if it hung. */
export const LOG_EVERY_MS = 10_000;

/**
 * On a terminal a bar on standard error, which is gone at the end; in a CI's log a plain line now and then; in a pipe
 * nothing. Nothing is drawn before the first `update`: other work on the same stream is left alone.
 */
export async function startProgress(terminal: Terminal, flags: OutputFlags): Promise<Progress> {
  const { stderr, stdout, env } = terminal;
  const write = (line: string): void => void stderr.write(`${line}\n`);
  if (flags.quiet) return silent(write);
  if (env['CI'] !== undefined) return logProgress(write);
  // JSON that is shown on the same terminal must be all that is shown: it is going to be copied.
  const mixed = flags.json === '-' && stdout.isTTY;
  if (!stderr.isTTY || env['TERM'] === 'dumb' || mixed) return silent(write);
  return (await import('./progress-bar.ts')).barProgress(terminal, flags);
}

function silent(write: (line: string) => void): Progress {
  return { update: () => undefined, say: write, stop: () => undefined };
}

/** A plain line every ten seconds, with numbers and nothing foreign; a short run writes none. */
export function logProgress(write: (line: string) => void): Progress {
  let last: Advance | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  return {
    update(done, total, what, requests) {
      last = { done, total, what, requests };
      if (stopped || timer !== null) return;
      // It must not keep the process alive.
      timer = setInterval(() => {
        if (last !== null) write(`Still asking: ${progressSentence(last)}.`);
      }, LOG_EVERY_MS).unref();
    },
    say: write,
    stop() {
      stopped = true;
      if (timer !== null) clearInterval(timer);
    },
  };
}
