import type { UnknownCode } from '../model/evidence.ts';

/** So many requests of the hour are left to whatever else uses the token. */
const LEFT_FOR_OTHERS = 50;
/** So many requests in a row without an answer, and GitHub is not asked again in this run. */
const BREAKER_LIMIT = 5;

export interface Refusal {
  readonly code: UnknownCode;
  readonly detail: string;
}

/** What GitHub says of the token's rate limit. Headers by lower-case name; times in milliseconds since 1970. */
export class RateLimit {
  #remaining = Number.POSITIVE_INFINITY;
  #resetAt = 0;
  #pausedUntil = 0;
  #failuresInARow = 0;
  #closed: Refusal | null = null;

  /** Why nothing may be asked now, or `null`. */
  refusal(now: number): Refusal | null {
    if (this.#closed !== null) return this.#closed;
    if (now < this.#pausedUntil) return limited(this.#pausedUntil);
    if (this.#remaining < LEFT_FOR_OTHERS && now < this.#resetAt) return limited(this.#resetAt);
    return null;
  }

  /** Reads `x-ratelimit-*` of an answer. Answers may overtake each other: within one window the lowest count holds. */
  observe(headers: Readonly<Record<string, unknown>>): void {
    const [remaining, reset] = [number(headers['x-ratelimit-remaining']), number(headers['x-ratelimit-reset'])];
    if (remaining === null || reset === null) return;
    this.#remaining = reset * 1000 === this.#resetAt ? Math.min(this.#remaining, remaining) : remaining;
    this.#resetAt = reset * 1000;
  }

  /**
   * Is an answer of 403 or 429 about a limit, and until when? A secondary limit has its own waiting time.
   * Returns milliseconds to wait, or `null` where it is about something else.
   */
  waitAsked(status: number, headers: Readonly<Record<string, unknown>>, message: string, now: number): number | null {
    const after = number(headers['retry-after']);
    if (after !== null) return after * 1000;
    const spent = number(headers['x-ratelimit-remaining']) === 0 || /rate limit/i.test(message);
    if (!spent) return status === 429 ? UNSAID_WAIT_MS : null;
    const reset = number(headers['x-ratelimit-reset']);
    return reset === null ? UNSAID_WAIT_MS : Math.max(0, reset * 1000 - now);
  }

  /** Stops until a time that nobody said. */
  pause(now: number): Refusal {
    return this.pauseUntil(now + UNSAID_WAIT_MS);
  }

  pauseUntil(time: number): Refusal {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
    return limited(this.#pausedUntil);
  }

  /** Nothing that is asked later could be answered otherwise: a refused token, for example. */
  close(refusal: Refusal): void {
    this.#closed ??= refusal;
  }

  answered(): void {
    this.#failuresInARow = 0;
  }

  failed(refusal: Refusal): void {
    this.#failuresInARow += 1;
    if (this.#failuresInARow >= BREAKER_LIMIT) this.close(refusal);
  }
}

/** What GitHub's documentation asks for where a limit is hit and nothing else is said. */
const UNSAID_WAIT_MS = 60_000;
function limited(until: number): Refusal {
  const when = new Date(until).toISOString();
  return { code: 'rate-limited', detail: `the rate limit of GitHub's API is used up until ${when}` };
}

/** At most twelve digits: a time in seconds that is still a date. */
function number(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : null;
}
