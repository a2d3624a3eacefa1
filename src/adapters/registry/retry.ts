import { setTimeout as sleepFor } from 'node:timers/promises';
import type { UnknownCode } from '../../model/evidence.ts';

/** Tries for one document. A registry that fails three times in about five seconds is down, not busy. */
export const MOST_TRIES = 3;
const FIRST_DELAY_MS = 1_000;
const DELAY_FACTOR = 3;
/** The longest that a `Retry-After` is obeyed: a server must not be able to park the audit. */
const LONGEST_RETRY_AFTER_MS = 30_000;
/** So many documents in a row without one answer, and the host is not asked again in this run. */
const BREAKER_LIMIT = 5;

/** Statuses that may pass: request timeout, too many requests, and a server or gateway in trouble. */
export const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Time and chance, so that tests need neither. */
export interface Pace {
  /** Resolves after `ms`, or as soon as the signal aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
}

export const REAL_PACE: Pace = {
  async sleep(ms, signal) {
    // Rejects only when aborted, and the caller asks the signal anyway.
    await sleepFor(ms, undefined, { signal }).catch(() => undefined);
  },
  random: () => Math.random(),
  now: () => Date.now(),
};

/**
 * Milliseconds to wait after failed try number `attempt` (from 1): what the server asks for, within reason, or 1 s, 3 s, …
 * less up to half by chance, so that a thousand requests that failed together do not come back together.
 */
export function delayAfter(attempt: number, retryAfter: string | null, pace: Pace): number {
  const asked = retryAfter === null ? null : readRetryAfter(retryAfter, pace.now());
  if (asked !== null) return Math.min(asked, LONGEST_RETRY_AFTER_MS);
  return FIRST_DELAY_MS * DELAY_FACTOR ** (attempt - 1) * (1 - pace.random() / 2);
}

/** RFC 9110 §10.2.3: seconds, or a date. `null` for anything else. */
function readRetryAfter(text: string, now: number): number | null {
  const value = text.trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  // A date has a month's name; without this, Date.parse would read `-1` as the year 2001.
  const date = /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

export interface LastFailure {
  readonly code: UnknownCode;
  readonly detail: string;
}

/**
 * Stops asking a host that does not answer: a registry that dies halfway through a thousand packages must not cost a
 * thousand times the retries. What is then not asked is *unknown*, like what was asked in vain.
 */
export interface Breaker {
  /** The failure that opened the circuit, or `null` while it is closed. */
  openedBy(key: string): LastFailure | null;
  /** A document that was given up after its retries. */
  failed(key: string, failure: LastFailure): void;
  /** An answer, whatever it says. */
  answered(key: string): void;
}

export function createBreaker(): Breaker {
  const inARow = new Map<string, number>();
  const open = new Map<string, LastFailure>();
  return {
    openedBy: (key) => open.get(key) ?? null,
    failed(key, failure) {
      const count = (inARow.get(key) ?? 0) + 1;
      inARow.set(key, count);
      if (count >= BREAKER_LIMIT && !open.has(key)) open.set(key, failure);
    },
    answered(key) {
      inARow.delete(key);
    },
  };
}
