import { performance } from 'node:perf_hooks';

/** How long the main thread is watched before it is said to wait for others. */
const LOOK_MS = 4;
/** Busier than this meanwhile, it has enough to do. */
const BUSY = 0.5;
/** How long it then works before it listens to what arrived. */
const WORK_MS = 8;
/** Where what arrived keeps it busy for longer than this, it is watched again. */
const LISTEN_MS = 8;

/**
 * The main thread's idle moments. While it waits for the network or for threads it could as well verify; while it is busy
 * every verification would hold up what only it can do. Which of the two it is, is measured.
 */
export class IdleMoments {
  readonly #work: () => boolean;
  #watching = false;

  /** @param work one piece of it, a few milliseconds; returns whether there was any */
  constructor(work: () => boolean) {
    this.#work = work;
  }

  /** There is work that somebody idle could do. To be said again as long as there is. */
  offer(): void {
    if (this.#watching) return;
    this.#watching = true;
    const before = performance.eventLoopUtilization();
    // Whoever waits for an answer keeps the process from ending, not who might help.
    setTimeout(() => {
      this.#watching = false;
      if (performance.eventLoopUtilization(before).utilization <= BUSY) this.#help();
    }, LOOK_MS).unref();
  }

  #help(): void {
    const end = performance.now() + WORK_MS;
    let more = this.#work();
    while (more && performance.now() < end) more = this.#work();
    if (!more) return;
    const listening = performance.now();
    // The first comes after what had arrived by now, the second after what that set off.
    setImmediate(() =>
      setImmediate(() => {
        if (performance.now() - listening <= LISTEN_MS) this.#help();
        else this.offer();
      }),
    );
  }
}
