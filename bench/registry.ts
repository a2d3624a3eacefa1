import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Counters, FromRegistry, ToRegistry } from './registry-process.ts';

/** The registry of a world, running in a process of its own. */
export interface BenchRegistry {
  readonly url: string;
  /** Since the start, or the last `reset`. */
  counters(): Promise<Counters>;
  /** The counters as they were; they start at zero again. */
  reset(): Promise<Counters>;
  /** How long its answers may be kept without asking again; 300 seconds, unless said. */
  letKeep(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the world in `folder` on a port of loopback, each answer after `latencyMs`.
 *
 * @throws where the port is taken
 */
export async function startBenchRegistry(folder: string, port: number, latencyMs: number): Promise<BenchRegistry> {
  const entry = fileURLToPath(new URL('registry-process.ts', import.meta.url));
  const child = fork(entry, [folder, String(port), String(latencyMs)], { execArgv: [] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const heard = <T>(pick: (message: FromRegistry) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void =>
        reject(new Error(`the registry's process ended (${code}); if port ${port} is taken, pass another`));
      const onMessage = (message: FromRegistry): void => {
        const picked = pick(message);
        if (picked === undefined) return;
        child.off('exit', onExit).off('message', onMessage);
        resolve(picked);
      };
      child.on('exit', onExit).on('message', onMessage);
    });
  const ask = (message: ToRegistry): Promise<Counters> => {
    const answer = heard((reply) => ('counters' in reply ? reply.counters : undefined));
    child.send(message);
    return answer;
  };
  const url = await heard((message) => ('ready' in message ? message.ready : undefined));
  return {
    url,
    counters: () => ask('counters'),
    reset: () => ask('reset'),
    letKeep: async (maxAgeSeconds) => void (await ask({ maxAgeSeconds })),
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
