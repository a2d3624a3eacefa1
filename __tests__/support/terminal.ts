import { Writable } from 'node:stream';
import type { Terminal } from '../../src/commands/output.ts';

/** A terminal, or a pipe, that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  readonly isTTY: boolean;
  columns: number | undefined;

  constructor(isTTY: boolean, columns?: number) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Attached extends Terminal {
  readonly out: Kept;
  readonly err: Kept;
}

/** What a process is attached to: both streams are a terminal, or both a pipe. */
export function terminal(env: Record<string, string>, isTTY: boolean, columns?: number): Attached {
  const [out, err] = [new Kept(isTTY, columns), new Kept(isTTY, columns)];
  const stream = (kept: Kept): NodeJS.WriteStream => kept as unknown as NodeJS.WriteStream;
  return { env, out, err, stdout: stream(out), stderr: stream(err) };
}

/**
 * What stands on a screen after all of this has been written to it, line by line and without trailing blanks. Knows what
 * this program uses: carriage return, newline, clearing a line and colours. Anything else that a terminal would obey is an
 * error, and so is a line of a progress bar that would wrap.
 */
export function screenOf(text: string): readonly string[] {
  const lines: string[] = [''];
  let column = 0;
  for (const [token, sequence] of text.matchAll(/\u001b(\[[\d;?]*[A-Za-z]|[^[])|[^]/gu)) {
    const line = lines.at(-1) ?? '';
    if (token === '\n') {
      lines.push('');
      column = 0;
    } else if (token === '\r') column = 0;
    else if (sequence === '[K' || sequence === '[0K') lines[lines.length - 1] = line.slice(0, column);
    else if (sequence !== undefined && /^\[[\d;]*m$/.test(sequence)) continue;
    else if (/^[\p{Cc}\p{Cf}\p{Cs}]/u.test(token)) throw new Error(`a terminal would obey ${JSON.stringify(token)}`);
    else {
      lines[lines.length - 1] = line.slice(0, column).padEnd(column) + token + line.slice(column + token.length);
      column += token.length;
    }
  }
  return lines.map((line) => line.trimEnd());
}
