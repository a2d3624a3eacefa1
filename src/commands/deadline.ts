import type { Verdict } from '../model/verdict.ts';

/** When a run must come to an end: at a time, or when somebody says so. What was found until then is still reported. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly reason: Verdict['interrupted'];
  /** Lets the process end by itself. */
  release(): void;
}

/**
 * @param seconds `null` for no limit
 * @param signals what counts as being asked to stop; empty in tests
 */
export function startDeadline(seconds: number | null, signals: readonly NodeJS.Signals[]): Deadline {
  const controller = new AbortController();
  let reason: Verdict['interrupted'] = null;
  const stop = (why: 'timeout' | 'signal'): void => {
    reason ??= why;
    controller.abort();
  };
  const timer = seconds === null ? null : setTimeout(() => stop('timeout'), seconds * 1000);
  const onSignal = (): void => stop('signal');
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    get reason() {
      return reason;
    },
    release() {
      if (timer !== null) clearTimeout(timer);
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
