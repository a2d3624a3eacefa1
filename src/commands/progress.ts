import { SingleBar } from 'cli-progress';
import type { ProgressPort } from '../model/ports.ts';
import { type Advance, progressLine, progressSentence } from '../report/progress.ts';
import { type OutputFlags, type Terminal, terminalOptions, widthOf } from './output.ts';

/** Where a long run tells how far it is. `stop` takes everything down again, whatever happened; it may be called twice. */
export interface Progress extends ProgressPort {
  /** A line of its own beside the progress, as it is: it must not be written into the middle of a bar. */
  say(line: string): void;
  stop(): void;
}

/** A log that is silent for longer looks as if it hung. */
export const LOG_EVERY_MS = 10_000;
const FRAMES_PER_SECOND = 10;

/**
 * On a terminal a bar on standard error, which is gone at the end; in a CI's log a plain line now and then; in a pipe
 * nothing. Nothing is drawn before the first `update`: other work on the same stream is left alone.
 */
export function startProgress(terminal: Terminal, flags: OutputFlags): Progress {
  const { stderr, stdout, env } = terminal;
  const write = (line: string): void => void stderr.write(`${line}\n`);
  if (flags.quiet) return silent(write);
  if (env['CI'] !== undefined) return logProgress(write);
  // JSON that is shown on the same terminal must be all that is shown: it is going to be copied.
  const mixed = flags.json === '-' && stdout.isTTY;
  if (!stderr.isTTY || env['TERM'] === 'dumb' || mixed) return silent(write);
  return barProgress(terminal, flags);
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

function barProgress(terminal: Terminal, flags: OutputFlags): Progress {
  const { stderr } = terminal;
  const { color } = terminalOptions({ ...terminal, stdout: stderr }, flags);
  let last: Advance | null = null;
  let stopped = false;
  const format = (): string =>
    last === null ? '' : progressLine(last, { color, width: widthOf(stderr), links: false });
  const options = {
    format,
    stream: stderr,
    terminal: lineOf(stderr),
    fps: FRAMES_PER_SECOND,
    clearOnComplete: true,
    // A warning may have taken the line.
    forceRedraw: true,
    // Signals are the deadline's: it ends the run with a report of what was found until then.
    gracefulExit: false,
  };
  const bar = new SingleBar(options);
  const stop = (): void => {
    stopped = true;
    bar.stop();
    process.off('exit', stop);
  };
  return {
    update(done, total, what, requests) {
      if (stopped) return;
      const first = last === null;
      last = { done, total, what, requests };
      if (first) {
        process.on('exit', stop);
        bar.start(total, done);
        return;
      }
      bar.setTotal(total);
      bar.update(done);
    },
    say(line) {
      stderr.write(`${last === null || stopped ? '' : `\r${CLEAR_REST}`}${line}\n`);
      if (last !== null && !stopped) bar.render();
    },
    stop,
  };
}

const CLEAR_REST = '\u001b[K';

/**
 * The line that a bar is drawn on. cli-progress's own terminal saves the cursor's place on the screen, which is another
 * line once the screen has scrolled, and switches wrapping off, which a killed process would leave behind.
 */
function lineOf(stream: NodeJS.WriteStream) {
  const nothing = (): void => undefined;
  return {
    isTTY: () => true,
    getWidth: () => widthOf(stream),
    cursorTo: () => void stream.write('\r'),
    write: (text: string) => void stream.write(text),
    // What is longer than this frame is the last one's.
    clearRight: () => void stream.write(CLEAR_REST),
    clearLine: () => void stream.write(CLEAR_REST),
    newline: nothing,
    cursor: nothing,
    cursorSave: nothing,
    cursorRestore: nothing,
    lineWrapping: nothing,
  };
}
