/**
 * Entry of the benchmark's registry, in a process of its own so that its work is not counted. Never imported;
 * `registry.ts` starts it with the folder of a world, a port and a latency. It shares the processors with what is measured:
 * bodies are compressed beforehand, and an answer is little more than a copy to a socket.
 */
import { createServer, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { keyOf, readBodies } from './bodies.ts';

/** What went through the registry since it started, or since the last `reset`. */
export interface Counters {
  readonly requests: number;
  /** Of bodies, as sent (compressed). */
  readonly bytes: number;
  /** Answers but 200 and 304. */
  readonly failures: number;
  /** When the first request arrived: milliseconds since 1970, with fractions; `null` while there was none. */
  readonly firstAt: number | null;
}

export type ToRegistry = 'counters' | 'reset' | { readonly maxAgeSeconds: number };
export type FromRegistry = { readonly ready: string } | { readonly counters: Counters };

const ABBREVIATED = 'application/vnd.npm.install-v1+json';
/** As long as the public registry lets a packument be kept without asking again; a warm cache of npm's lives by it. */
const MAX_AGE_SECONDS = 300;

const [folder = '', port = '0', latencyMs = '0'] = process.argv.slice(2);
const bodies = readBodies(folder);
const nothing: Counters = { requests: 0, bytes: 0, failures: 0, firstAt: null };
let counters = nothing;
let maxAgeSeconds = MAX_AGE_SECONDS;

function count(more: Partial<Counters>): void {
  const { requests, bytes, failures, firstAt } = counters;
  counters = {
    requests: requests + (more.requests ?? 0),
    bytes: bytes + (more.bytes ?? 0),
    failures: failures + (more.failures ?? 0),
    firstAt: firstAt ?? more.firstAt ?? null,
  };
}

function fail(response: ServerResponse, status: number): void {
  count({ failures: 1 });
  response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":"Not found"}');
}

function answer(target: string, accept: string, encoding: string, known: string, response: ServerResponse): void {
  let at: string;
  try {
    at = decodeURIComponent(target.split('?')[0] ?? '');
  } catch {
    fail(response, 400);
    return;
  }
  const abbreviated = accept.startsWith(ABBREVIATED) ? bodies.get(keyOf(at, true)) : undefined;
  const body = abbreviated ?? bodies.get(at);
  if (body === undefined) {
    fail(response, 404);
    return;
  }
  // The last bytes of a gzip stream are a checksum and the length: unlike for every document of a world.
  const etag = `"${body.subarray(-8).toString('hex')}"`;
  const type = abbreviated === undefined ? 'application/json' : ABBREVIATED;
  const cacheControl = `public, max-age=${maxAgeSeconds}`;
  const headers = { 'content-type': type, etag, 'cache-control': cacheControl, vary: 'accept-encoding, accept' };
  if (known === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const sent = /\bgzip\b/.test(encoding) ? body : gunzipSync(body);
  count({ bytes: sent.length });
  const compressed = sent === body ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(200, { ...headers, ...compressed, 'content-length': sent.length }).end(sent);
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  count({ requests: 1, firstAt: performance.timeOrigin + performance.now() });
  const { accept = '', 'accept-encoding': encoding = '', 'if-none-match': known = '' } = request.headers;
  const reply = (): void => answer(request.url ?? '/', accept, String(encoding), known, response);
  request.resume();
  if (request.method === 'GET') setTimeout(reply, Number(latencyMs));
  else fail(response, 405);
});

const tell = (message: FromRegistry): unknown => process.send?.(message);
process.on('message', (message: ToRegistry) => {
  if (typeof message === 'object') maxAgeSeconds = message.maxAgeSeconds;
  tell({ counters });
  if (message === 'reset') counters = nothing;
});
process.on('disconnect', () => process.exit(0));
server.listen(Number(port), '127.0.0.1', () => tell({ ready: `http://127.0.0.1:${port}/` }));
