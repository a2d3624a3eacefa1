import { Worker } from 'node:worker_threads';
import { messageOf } from '../model/errors.ts';
import type { Answer } from '../model/evidence.ts';
import type { ReadServed, TrustedKey, VerifiedAttestation } from '../model/ports.ts';

/** What a worker makes its verifier of. */
export interface WorkerTrust {
  readonly trustedRoot: unknown;
  readonly keys: readonly TrustedKey[];
}

export interface VerifyRequest {
  readonly id: number;
  readonly body: Uint8Array;
}

/** What a response holds: a sentence where it is none. */
export type Verified = readonly VerifiedAttestation[] | string;

export interface VerifyReply {
  readonly id: number;
  /** Of the body that was verified. */
  readonly bytes: number;
  /** Of the bundles that were verified in it. */
  readonly count: number;
  readonly value: Verified;
}

export interface Job {
  readonly body: Uint8Array;
  readonly read: ReadServed;
  settle(answer: Answer<Verified>): void;
}

export interface ThreadLimits {
  /** How long a thread may take to say that it has started. */
  readonly startMs: number;
  /** How long it may take for what one response holds. */
  readonly jobMs: number;
}

export interface ThreadEvents {
  /** There is room for another job. */
  onRoom(): void;
  /**
   * The thread is gone by itself. `unfinished` are the jobs that it had, without the one that it was at; `started` says
   * whether it ever was ready for any.
   */
  onGone(unfinished: readonly Job[], started: boolean): void;
}

/**
 * A thread has jobs of this many bytes at once, some 15 ms of work: enough for as long as the main thread is at something,
 * and more would make the others wait.
 */
const ENOUGH_BYTES = 96 * 1024;
const MOST_JOBS = 64;
/** A guard against code that does not end, not a measure of work: a whole response takes milliseconds. */
const MEMORY_LIMIT_MB = 256;
/** What a job leaves behind is garbage at once; by default it would fill 128 MB, in each thread, before it is collected. */
const YOUNG_LIMIT_MB = 8;

/**
 * One worker thread and the jobs that it has. Whatever becomes of it, each job is settled or given back: the one that a
 * thread was at when it died or ran out of time is `unknown`, as another thread would fare no better with it.
 */
export class VerifierThread {
  readonly #worker: Worker;
  readonly #events: ThreadEvents;
  readonly #limits: ThreadLimits;
  readonly #jobs: { readonly id: number; readonly job: Job }[] = [];
  #lastId = 0;
  #bytes = 0;
  #ready = false;
  #failure: string | null = null;
  #gone = false;
  #watch: NodeJS.Timeout | undefined;

  /** Throws where no thread can be made. */
  constructor(file: URL, trust: WorkerTrust, limits: ThreadLimits, events: ThreadEvents) {
    this.#events = events;
    this.#limits = limits;
    this.#worker = new Worker(file, {
      workerData: trust,
      // What reads hostile bytes needs neither our environment nor the options that this process was started with.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_LIMIT_MB },
    });
    this.#worker.on('message', (message: VerifyReply | 'ready') => this.#hear(message));
    // That it failed may be heard before the answers that it gave first: whose job killed it is known once it has ended.
    this.#worker.on('error', (error) => {
      this.#failure = messageOf(error);
    });
    this.#worker.on('messageerror', (error) => this.#end(messageOf(error)));
    this.#worker.on('exit', (code) => this.#end(this.#failure ?? `the thread ended with ${code}`));
    this.#await();
  }

  /** Whether it takes another job now. Before its first message it may still turn out not to start at all. */
  get hasRoom(): boolean {
    return (
      this.#ready &&
      this.#failure === null &&
      !this.#gone &&
      this.#bytes < ENOUGH_BYTES &&
      this.#jobs.length < MOST_JOBS
    );
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get load(): number {
    return this.#jobs.length;
  }

  take(job: Job): void {
    this.#lastId += 1;
    const id = this.#lastId;
    // A copy is sent and given away: caches and records hold the body itself, which may also be a part of something larger.
    const body = new Uint8Array(job.body);
    this.#worker.postMessage({ id, body } satisfies VerifyRequest, [body.buffer]);
    this.#worker.ref();
    this.#bytes += job.body.length;
    if (this.#jobs.push({ id, job }) === 1) this.#await();
  }

  /** Ends the thread. Returns the jobs that it had, none of which it will settle. */
  stop(): readonly Job[] {
    this.#gone = true;
    clearTimeout(this.#watch);
    void this.#worker.terminate();
    return this.#jobs.splice(0).map(({ job }) => job);
  }

  /** Until the thread is gone, once it was stopped. */
  async ended(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: VerifyReply | 'ready'): void {
    if (this.#gone) return;
    clearTimeout(this.#watch);
    if (message === 'ready') this.#ready = true;
    else this.#settle(message);
    if (this.#gone) return;
    if (this.#jobs.length > 0) this.#await();
    // Idle, it does not keep the process from ending.
    else this.#worker.unref();
    this.#events.onRoom();
  }

  #settle({ id, bytes, count, value }: VerifyReply): void {
    const [current] = this.#jobs;
    // An answer to another question must never become the verdict on this one, nor may a bundle be left without any.
    if (
      current?.id !== id ||
      bytes !== current.job.body.length ||
      (typeof value !== 'string' && value.length !== count)
    ) {
      return this.#end(`an answer came for request ${id} that was not to what was asked`);
    }
    this.#jobs.shift();
    this.#bytes -= current.job.body.length;
    current.job.settle({ kind: 'answered', value });
  }

  #await(): void {
    const limit = this.#ready ? this.#limits.jobMs : this.#limits.startMs;
    this.#watch = setTimeout(() => this.#end(`no answer within ${limit / 1000} s`), limit);
    this.#watch.unref();
  }

  #end(why: string): void {
    if (this.#gone) return;
    const [current, ...unfinished] = this.stop();
    current?.settle(stopped(why));
    this.#events.onGone(unfinished, this.#ready);
  }
}

function stopped(why: string): Answer<never> {
  return {
    kind: 'unknown',
    code: 'verifier-stopped',
    detail: `the verification of the attestations stopped before its end (${why}): run the audit again`,
  };
}
