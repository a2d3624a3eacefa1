import { exec } from '@actions/exec';
import { messageOf } from '../model/errors.ts';

/** A program, by its name on the PATH or by an absolute path, and the arguments that come before all others. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

export interface RunOptions {
  readonly cwd: string;
  /** All of the child's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Told what the child writes, as it comes, both streams. Where it goes is the door's business. */
  readonly onOutput?: (chunk: Buffer) => void;
}

export type Ran =
  /** `stdout`, `stderr`: the last of what was written. */
  | { readonly kind: 'ended'; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  /** By a signal: out of memory, a cancelled job. It has no exit code, which is not the same as 0. */
  | { readonly kind: 'killed' }
  /** There is no such program, or no such folder. */
  | { readonly kind: 'not-run'; readonly detail: string };

/** Scripts may write without end; what a program says of its own end is at the end. */
const KEPT = 64 * 1024;

/**
 * Closes the child's input. Without it a script that reads waits for ever; with an empty buffer, something is still written,
 * and where the child has ended by then, that is an error that nobody can catch. `end` of a stream takes a callback, too.
 */
const NOTHING_TO_READ = (() => undefined) as unknown as Buffer;

/** Runs a program to its end, without a shell and with nothing to read. */
export async function runProgram(
  { file, args: first }: Program,
  args: readonly string[],
  options: RunOptions,
): Promise<Ran> {
  const [stdout, stderr] = [new Tail(), new Tail()];
  const listen = (tail: Tail) => (chunk: Buffer) => {
    tail.add(chunk);
    options.onOutput?.(chunk);
  };
  try {
    // Quoted, since the first argument is read as a command line: a path may hold spaces.
    const exitCode: number | null = await exec(`"${file}"`, [...first, ...args], {
      cwd: options.cwd,
      env: { ...options.env },
      silent: true,
      ignoreReturnCode: true,
      input: NOTHING_TO_READ,
      listeners: { stdout: listen(stdout), stderr: listen(stderr) },
    });
    if (exitCode === null) return { kind: 'killed' };
    return { kind: 'ended', exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } catch (error) {
    return { kind: 'not-run', detail: messageOf(error) };
  }
}

class Tail {
  #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Cut at twice the size, so that each byte is copied a bounded number of times.
    if (this.#size > 2 * KEPT) this.#chunks = [this.#cut()];
  }

  text(): string {
    return this.#cut().toString('utf8');
  }

  #cut(): Buffer {
    const cut = Buffer.concat(this.#chunks).subarray(-KEPT);
    this.#size = cut.length;
    return cut;
  }
}
