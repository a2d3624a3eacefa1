import { availableParallelism } from 'node:os';
import type { Answer, Outcome } from '../model/evidence.ts';
import type { BundleVerifier, BundlesVerifier, ReadServed, TrustedKey, VerifiedBundle } from '../model/ports.ts';
import { isEconomising } from './heap.ts';
import { createBundleVerifier, verifyHere } from './sigstore.ts';
import { IdleMoments } from './verifier-pool-idle.ts';
import {
  type Job,
  type ThreadLimits,
  type Verified,
  VerifierThread,
  type WorkerTrust,
} from './verifier-pool-thread.ts';
import { workerFile } from './verifier-program.ts';

export interface PoolOptions {
  /** At most so many, asked whenever one more would be of use. Default: as many as are worth their memory. */
  readonly threads: number | (() => number);
  /** How many responses are verified in place before threads are started. */
  readonly inPlace: number;
  /** Where so many versions are expected a thread is started at once, and none is verified in place. */
  readonly expected: number;
  readonly limits: ThreadLimits;
  readonly worker: URL;
  /** When it aborts, what is not verified by then stays `unknown`, code `cancelled`. */
  readonly signal?: AbortSignal;
}

/** A verifier whose threads can be ended; idle, they do not keep the process from ending. */
export interface VerifierPool extends BundlesVerifier {
  /** What waits then is `unknown`, code `cancelled`; later bundles are verified in place. Resolves when no thread is left. */
  close(): Promise<void>;
}

/** More would wait for the main thread, which reads what they verify, and each holds a copy of the program. */
const MOST_THREADS = 2;
/** More than a thread costs to start (about 50 ms, the time of 30 responses): a usual pull request never starts one. */
const IN_PLACE = 32;
/** A third of npm's packages has attestations: twice of what would be verified in place. */
const EXPECTED = 200;
/** Another thread is started where so many responses wait for each that there is: one often keeps up with the network. */
const BACKLOG = 16;
/** Against what does not end, on a machine however busy: the work takes milliseconds. */
const LIMITS: ThreadLimits = { startMs: 30_000, jobMs: 30_000 };
const CANCELLED: Answer<never> = { kind: 'unknown', code: 'cancelled', detail: 'the run was cut short' };

/**
 * One verifier over trust material that is loaded once, as `createBundleVerifier` makes it, that spreads much work over
 * worker threads. What it says of a bundle does not depend on where it was verified. Throws where the root cannot be read.
 */
export function createVerifierPool(
  trustedRoot: unknown,
  keys: readonly TrustedKey[],
  options: Partial<PoolOptions> = {},
): VerifierPool {
  return new Pool({ trustedRoot, keys }, createBundleVerifier(trustedRoot, keys), {
    threads: defaultThreads,
    inPlace: IN_PLACE,
    expected: EXPECTED,
    limits: LIMITS,
    worker: workerFile(),
    ...options,
  });
}

/** Asked once: the answer costs a system call, and the question comes with every response. */
let processors: number | null = null;

/**
 * One for each processor but the one that the main thread keeps busy, within reason: none where there is one processor,
 * and one where memory matters more than time.
 */
function defaultThreads(): number {
  processors ??= availableParallelism();
  return Math.min(processors - 1, isEconomising() ? 1 : MOST_THREADS);
}

class Pool implements VerifierPool {
  readonly #trust: WorkerTrust;
  readonly #verifier: BundleVerifier;
  readonly #options: PoolOptions;
  readonly #threads = new Set<VerifierThread>();
  readonly #waiting = new Set<Job>();
  readonly #leaving: Promise<void>[] = [];
  readonly #idle = new IdleMoments(() => this.#help());
  #seen = 0;
  /** Those that never were ready count too: what does not start is not tried for ever. */
  #started = 0;
  #lost = false;

  constructor(trust: WorkerTrust, verifier: BundleVerifier, options: PoolOptions) {
    this.#trust = trust;
    this.#verifier = verifier;
    this.#options = options;
    options.signal?.addEventListener('abort', () => void this.close(), { once: true });
  }

  verify(bundle: unknown): Outcome<VerifiedBundle> {
    return this.#verifier.verify(bundle);
  }

  async verifyAll(body: Uint8Array, read: ReadServed): Promise<Answer<Verified>> {
    this.#seen += 1;
    if (this.#threads.size === 0) {
      if (this.#seen <= this.#options.inPlace || !this.#start())
        return { kind: 'answered', value: verifyHere(this.#verifier, body, read) };
    }
    return new Promise((resolve) => {
      this.#waiting.add({ body, read, settle: resolve });
      this.#hand();
    });
  }

  expect(versions: number): void {
    if (versions >= this.#options.expected && this.#threads.size === 0) this.#start();
  }

  rest(): void {
    if (this.#waiting.size > 0) return;
    for (const thread of this.#threads) {
      if (thread.load > 0) continue;
      thread.stop();
      this.#leaving.push(thread.ended());
      this.#threads.delete(thread);
      this.#started -= 1;
    }
    // Little more work is not worth another thread.
    this.#seen = 0;
  }

  async close(): Promise<void> {
    this.#started = Infinity;
    const threads = [...this.#threads];
    const jobs = [...threads.flatMap((thread) => thread.stop()), ...this.#waiting];
    this.#threads.clear();
    this.#waiting.clear();
    for (const job of jobs) job.settle(CANCELLED);
    await Promise.all([...this.#leaving, ...threads.map((thread) => thread.ended())]);
  }

  /** Whether a thread was made. It has yet to say that it has started. */
  #start(): boolean {
    const { threads } = this.#options;
    if (this.#started >= (typeof threads === 'number' ? threads : threads())) return false;
    this.#started += 1;
    try {
      const thread: VerifierThread = new VerifierThread(this.#options.worker, this.#trust, this.#options.limits, {
        onRoom: () => this.#hand(),
        onGone: (unfinished, started) => this.#lose(thread, unfinished, started),
      });
      this.#threads.add(thread);
      return true;
    } catch {
      // Where threads are not to be had (a permission, a limit), everything is verified in place: slower, and the same.
      this.#started = Infinity;
      return false;
    }
  }

  /** Gives what waits to the threads that have room, the idlest first; and starts one more where that is not enough. */
  #hand(): void {
    for (const job of this.#waiting) {
      const thread = this.#idlest();
      if (thread === null) break;
      this.#waiting.delete(job);
      thread.take(job);
    }
    const enough = this.#waiting.size < BACKLOG * this.#threads.size;
    const ready = [...this.#threads].every((thread) => thread.isReady);
    if (!enough && ready) this.#start();
    if (ready && this.#canSpare()) this.#idle.offer();
  }

  /** What threads have in their hands lasts them for longer than a piece of help. Nothing that might be what killed one is tried here. */
  #canSpare(): boolean {
    return this.#waiting.size > 0 && !this.#lost;
  }

  #help(): boolean {
    const [job] = this.#waiting;
    if (job === undefined || !this.#canSpare()) return false;
    this.#settleHere(job);
    return true;
  }

  #settleHere(job: Job): void {
    this.#waiting.delete(job);
    job.settle({ kind: 'answered', value: verifyHere(this.#verifier, job.body, job.read) });
  }

  #idlest(): VerifierThread | null {
    let idlest: VerifierThread | null = null;
    for (const thread of this.#threads) {
      if (thread.hasRoom && (idlest === null || thread.load < idlest.load)) idlest = thread;
    }
    return idlest;
  }

  #lose(thread: VerifierThread, unfinished: readonly Job[], started: boolean): void {
    this.#threads.delete(thread);
    this.#lost ||= started;
    // What kills a thread must not be tried on the main one: a thread that worked is replaced, at the cost of one job each.
    if (started) this.#started -= 1;
    for (const job of unfinished) this.#waiting.add(job);
    if (this.#threads.size > 0 || this.#start()) this.#hand();
    else this.#drain();
  }

  /** No thread is to be had: the rest in place, a response at a time, so that the network is not kept waiting. */
  #drain(): void {
    const [job] = this.#waiting;
    if (job === undefined) return;
    this.#settleHere(job);
    setImmediate(() => this.#drain());
  }
}
