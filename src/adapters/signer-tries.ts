import { messageOf } from '../model/errors.ts';
import { at, stringAt } from '../model/json.ts';
import type { ClockPort, Refusal } from '../model/publish.ts';

/** For one step. A service that fails three times in a row is down, not busy. */
export const MOST_TRIES = 3;
const FIRST_DELAY_MS = 1_000;
const DELAY_FACTOR = 3;
const LONGEST_MESSAGE = 300;

/** What a socket says before a request was on its way. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;

/** One try that came to nothing. */
export interface Fault {
  readonly kind: 'fault';
  /** Of `@sigstore/sign`'s errors; `null` for our own. */
  readonly code: string | null;
  readonly status: number | null;
  /** May the same thing be tried again? */
  readonly transient: boolean;
  /** May the server have done what was asked, although it did not say so? */
  readonly mayHaveHappened: boolean;
  readonly message: string;
}

export type Try<T> = { readonly kind: 'done'; readonly value: T } | Fault;

/** Reads what `@sigstore/sign` throws. An answer that breaks off or is of another form is a lost answer, so transient. */
export function faultOf(service: string, error: unknown): Fault {
  const cause = at(error, 'cause');
  const answered = at(cause, 'statusCode');
  const status = typeof answered === 'number' ? answered : null;
  const why = status === null && cause !== undefined ? ` (${messageOf(cause)})` : '';
  return {
    kind: 'fault',
    code: stringAt(error, 'code'),
    status,
    transient: status === null || isTransient(status),
    mayHaveHappened: status === null ? !UNSENT.test(stringAt(cause, 'code') ?? '') : status === 408 || status >= 500,
    message: `${service}: ${messageOf(error)}${why}`,
  };
}

/** What failed on our own side of an answer, for example a certificate that is none. */
export function faulty(service: string, what: string, transient: boolean): Fault {
  return { kind: 'fault', code: null, status: null, transient, mayHaveHappened: true, message: `${service}: ${what}` };
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Tries until it is done, `again` says no, or it was tried often enough. */
export async function withTries<T>(
  step: () => Promise<Try<T>>,
  clock: ClockPort,
  again: (fault: Fault) => boolean = (fault) => fault.transient,
): Promise<Try<T>> {
  for (let tried = 1; ; tried += 1) {
    const result = await step();
    if (result.kind === 'done' || tried === MOST_TRIES || !again(result)) return result;
    await clock.sleep(FIRST_DELAY_MS * DELAY_FACTOR ** (tried - 1));
  }
}

/** A deadline of our own around a library that has them for single reads only: an answer may drip for ever. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no whole answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A message comes from afar and may repeat what it was sent: no token leaves with it. */
export function refusalOf(fault: Fault, secrets: ReadonlySet<string>): Refusal {
  let text = fault.message;
  for (const secret of secrets) text = text.replaceAll(secret, '***');
  text = text.replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '***');
  const message = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
  return fault.transient ? { kind: 'unreachable', message } : { kind: 'refused', status: fault.status, message };
}
