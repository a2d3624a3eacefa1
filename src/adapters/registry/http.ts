import { type Agent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { Readable } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  type BrotliDecompress,
  type Gunzip,
  type Inflate,
} from 'node:zlib';

/** One GET, to one address. Nothing is retried, followed or cached here. */
export interface GetOptions {
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  /** Reaches the host: directly or by a proxy, with the authorities to believe. */
  readonly agent: Agent;
  readonly tls: Pick<RequestOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'>;
  /** The most bytes a body may have, as sent and again as decompressed. */
  readonly maxBytes: number;
  /** For the whole exchange, to the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Makes of a 200's body, while it streams, what is kept of it. Default: all of it. @throws BodyRefused */
  readonly read?: (body: AsyncIterable<Buffer>) => Promise<Uint8Array>;
}

/** What came of it. `received`: bytes of body as sent over the network. */
export type Got =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly location: string | null;
      readonly retryAfter: string | null;
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

/**
 * Gets one document. Never throws for what a server does. The body is counted while it streams, so an endless one, and
 * one that unpacks to a thousand times its size, cost no more than the bound.
 */
export async function get(options: GetOptions): Promise<Got> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), options.timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout.signal]);
  const counter = { received: 0 };
  try {
    const response = await send(options, signal);
    const status = response.statusCode ?? 0;
    const bytes = status === 200 ? await readBody(response, options, counter) : await drain(response, counter);
    const { location, 'retry-after': retryAfter } = response.headers;
    return {
      kind: 'response',
      status,
      location: location ?? null,
      retryAfter: retryAfter ?? null,
      bytes,
      received: counter.received,
    };
  } catch (error) {
    // The signals are asked first: what an aborted request throws depends on how far it had come.
    const why = options.signal.aborted ? 'cancelled' : timeout.signal.aborted ? 'timeout' : failureOf(error);
    return { kind: 'failed', why, detail: describe(why, error, options), received: counter.received };
  } finally {
    clearTimeout(timer);
  }
}

function send(options: GetOptions, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = options.url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = request(options.url, {
      method: 'GET',
      headers: options.headers,
      agent: options.agent,
      signal,
      ...options.tls,
    });
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

class BodyTooLarge extends Error {}
class UnknownEncoding extends Error {}

async function readBody(
  response: IncomingMessage,
  { maxBytes, read = gather }: GetOptions,
  counter: { received: number },
): Promise<Uint8Array> {
  const decoder = decoderFor(response);
  // Also before decompression: a stream of empty gzip members never decompresses to a byte.
  response.on('data', (chunk: Buffer) => {
    counter.received += chunk.length;
    if (counter.received > maxBytes) response.destroy(new BodyTooLarge());
  });
  let body: Readable = response;
  if (decoder !== null) {
    response.on('error', (error) => decoder.destroy(error));
    body = response.pipe(decoder);
  }
  try {
    return await read(bounded(body as AsyncIterable<Buffer>, maxBytes));
  } finally {
    response.destroy();
  }
}

async function* bounded(body: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer, void, undefined> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLarge();
    yield chunk;
  }
}

async function gather(body: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    chunks.push(chunk);
  }
  // Not `Buffer.concat`: it takes from Node's pool, and each small body that is kept would keep 64 KiB of it.
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(bytes, at);
  return bytes;
}

function decoderFor(response: IncomingMessage): Gunzip | Inflate | BrotliDecompress | null {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      response.destroy();
      throw new UnknownEncoding();
  }
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
