import {
  type Agent,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type BodyOptions, BodyTooLarge, readBody, UnknownEncoding } from './body.ts';
import type { BodyBudget } from './body-budget.ts';
import type { Connection } from './connection.ts';

/** One GET, to one address. Nothing is retried, followed or cached here. `read`: of a 200's body. @throws BodyRefused */
export interface GetOptions extends BodyOptions {
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  /** Reaches the host: directly or by a proxy, with the authorities to believe. */
  readonly agent: Agent;
  readonly tls: Connection['tls'];
  /** For the whole exchange, to the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** The memory that all bodies share. */
  readonly budget: BodyBudget;
}

/** What came of it. `received`: bytes of body as sent over the network. */
export type Got =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly location: string | null;
      readonly retryAfter: string | null;
      /** The headers by which an answer may be kept (RFC 9111). */
      readonly caching: Readonly<Record<'cacheControl' | 'age' | 'etag', string | null>>;
      /** The body, decompressed; empty where the status is not 200, whose body nobody reads. */
      readonly bytes: Uint8Array;
      readonly received: number;
    }
  | { readonly kind: 'failed'; readonly why: Failure; readonly detail: string; readonly received: number };

export type Failure =
  | 'network'
  | 'certificate'
  | 'timeout'
  | 'cancelled'
  | 'too-large'
  | 'encoding'
  | 'malformed'
  | 'configuration';

/** What a body's reader throws where it will not have it. The message is shown. */
export class BodyRefused extends Error {
  readonly why: 'too-large' | 'malformed';
  constructor(why: BodyRefused['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** How much of an unread body is drained to keep the connection; more than that, and the connection is dropped. */
const DRAINED_BYTES = 64 * 1024;

/** Gets one document. Never throws for what a server does. */
export async function get(options: GetOptions): Promise<Got> {
  const counter = { received: 0 };
  const hold = options.budget.open();
  const watch = watchOver(options);
  watch.onStop(hold.close);
  try {
    const response = await send(options, watch);
    const status = response.statusCode ?? 0;
    const bytes = status === 200 ? await readBody(response, options, counter, hold) : await drain(response, counter);
    const { location, 'retry-after': retryAfter, 'cache-control': cacheControl, age, etag } = response.headers;
    return {
      kind: 'response',
      status,
      location: location ?? null,
      retryAfter: retryAfter ?? null,
      caching: { cacheControl: cacheControl ?? null, age: age ?? null, etag: etag ?? null },
      bytes,
      received: counter.received,
    };
  } catch (error) {
    // Asked first: what a stopped exchange throws depends on how far it had come.
    const why = watch.stopped() ?? failureOf(error);
    return { kind: 'failed', why, detail: describe(why, error, options), received: counter.received };
  } finally {
    watch.end();
    // A turn later: by then whoever asked has read the body, and kept of it what is to be kept.
    setImmediate(hold.close);
  }
}

interface Watch {
  /** Why the exchange was stopped; `null` while it was not. */
  stopped(): 'cancelled' | 'timeout' | null;
  onStop(act: () => void): void;
  end(): void;
}

/** One timer, and one listener for all: signals of its own for each of thousands of exchanges cost as much as sending them. */
function watchOver({ signal, timeoutMs }: GetOptions): Watch {
  let why: 'cancelled' | 'timeout' | null = signal.aborted ? 'cancelled' : null;
  const acts: (() => void)[] = [];
  const stop = (because: 'cancelled' | 'timeout'): void => {
    why ??= because;
    for (const act of acts) act();
  };
  const cancel = (): void => stop('cancelled');
  const timer = setTimeout(stop, timeoutMs, 'timeout');
  const others = cancelledBy(signal);
  others.add(cancel);
  return {
    stopped: () => why,
    onStop: (act) => void acts.push(act),
    end() {
      clearTimeout(timer);
      others.delete(cancel);
    },
  };
}

const listening = new WeakMap<AbortSignal, Set<() => void>>();

/** What is to be called when the signal aborts. */
function cancelledBy(signal: AbortSignal): Set<() => void> {
  const known = listening.get(signal);
  if (known !== undefined) return known;
  const all = new Set<() => void>();
  listening.set(signal, all);
  signal.addEventListener('abort', () => {
    for (const cancel of all) cancel();
  });
  return all;
}

function send(options: GetOptions, watch: Watch): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = options.url.protocol === 'https:' ? httpsRequest : httpRequest;
    const { headers, agent, tls } = options;
    if (watch.stopped() !== null) return reject(new Error('stopped before it began'));
    const sent = request({ ...addressOf(options.url), method: 'GET', headers, agent, ...tls });
    watch.onStop(() => sent.destroy());
    sent.once('response', (response) => {
      // Whoever reads it hears of its errors; one that comes when nobody reads any more must not end the process.
      response.on('error', () => undefined);
      resolve(response);
    });
    // Stays attached for the same reason.
    sent.on('error', reject);
    sent.end();
  });
}

/** What a request needs of an address: Node's own reading takes out eleven parts, and copies them three times. */
function addressOf({ protocol, hostname, port, pathname, search }: URL): RequestOptions {
  // An IPv6 address stands in brackets in a URL, and without them in a connection.
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return { protocol, hostname: host, path: `${pathname}${search}`, ...(port === '' ? {} : { port }) };
}

async function drain(response: IncomingMessage, counter: { received: number }): Promise<Uint8Array> {
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      counter.received += chunk.length;
      if (counter.received > DRAINED_BYTES) break;
    }
  } catch {
    // The status is the answer; that its body broke off changes nothing about it.
  }
  return new Uint8Array();
}

function failureOf(error: unknown): Failure {
  if (error instanceof BodyRefused) return error.why;
  if (error instanceof BodyTooLarge) return 'too-large';
  if (error instanceof UnknownEncoding) return 'encoding';
  const code = codeOf(error);
  // A body cut short shows as an unexpected end (Z_BUF_ERROR): that is the network. Other faults are the server's.
  if (/^(?:Z_(?!BUF_ERROR)|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(code)) return 'encoding';
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code)) return 'certificate';
  return 'network';
}

/** An error's code. Its message is not shown: it may hold an address with credentials. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'Error';
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  ENOTFOUND: 'the host name has no address',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'the connection timed out',
  EPIPE: 'the connection was broken off',
  Z_BUF_ERROR: 'the body ended too early',
};

function describe(why: Failure, error: unknown, options: GetOptions): string {
  if (error instanceof BodyRefused) return error.message;
  switch (why) {
    case 'cancelled':
      return 'cancelled';
    case 'timeout':
      return `no complete answer within ${options.timeoutMs} ms`;
    case 'too-large':
      return `the answer is larger than ${options.maxBytes} bytes`;
    case 'encoding':
    case 'malformed':
      return 'the body is not in the encoding that the answer states';
    case 'configuration':
      return "npm's configuration for it cannot be used";
    case 'certificate':
      return `its certificate is not accepted (${codeOf(error)})`;
    case 'network': {
      const code = codeOf(error);
      const words = WORDS[code];
      return words === undefined ? `the exchange failed (${code})` : `${words} (${code})`;
    }
  }
}
