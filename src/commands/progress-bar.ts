import { SingleBar } from 'cli-progress';
import type { ProgressPort } from '../model/ports.ts';
import { type Advance, progressLine } from '../report/progress.ts';
import { type OutputFlags, type Terminal, terminalOptions, widthOf } from './output.ts';

/** Where a long run tells how far it is. `stop` takes everything down again, whatever happened; it may be called twice. */
export interface Progress extends ProgressPort {
  /** A line of its own beside the progress, as it is: it must not be written into the middle of a bar. */
  say(line: string): void;
  stop(): void;
}

const FRAMES_PER_SECOND = 10;

/** How far a run is, as a bar on the terminal's last line. */
export function barProgress(terminal: Terminal, flags: OutputFlags): Progress {
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
