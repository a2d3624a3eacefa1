import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A part of the stage in a process of its own, because it patches or fills the process it runs in. */
export interface ChildService<Ready> {
  /** The first message it sent. */
  readonly ready: Ready;
  close(): Promise<void>;
}

/** Starts `file` (beside this one) and waits until it says where it is. It leaves when the channel closes. */
export async function startChildService<Ready>(file: string, args: readonly string[]): Promise<ChildService<Ready>> {
  // Nothing of the test runner's process goes along: its flags and its environment mean nothing there. Compiled code
  // is kept where Node keeps it by default: half of a start is compiling.
  const env = { NODE_COMPILE_CACHE: path.join(tmpdir(), 'node-compile-cache') };
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: [], env });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${file} ended (${signal ?? code}) before it was ready`)));
    child.once('message', (message) => resolve(message as Ready));
  });
  // Whoever forgets `close` must still be able to end.
  child.unref();
  child.channel?.unref();
  return {
    ready,
    async close() {
      child.ref();
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
