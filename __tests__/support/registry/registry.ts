import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { KeysEndpoint } from '../authorities/registry-key.ts';
import { type Answers, answer } from './answers.ts';
import type { PublishedVersion } from './documents.ts';
import { type Fault, type Reply, send } from './faults.ts';
import { type Route, routeOf } from './routes.ts';
import { Store } from './store.ts';
import type { Mutate, Strip } from './tampering.ts';

/** One request as it arrived; `status` is what was answered, 0 where nothing was (yet). */
export type RegistryRequest = Route & {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Counts from 1, in the order of arrival. */
  readonly number: number;
  status: number;
};

export interface RegistryOptions {
  /** What it holds, where it should be more than published packages. */
  readonly store?: Store;
  readonly packages?: Iterable<PublishedVersion>;
  /** `/-/npm/v1/keys`; a registry without them answers 404. */
  readonly keys?: KeysEndpoint;
  /** Where in the host the registry lives, e.g. `/repository/npm/`. Default `/`. */
  readonly basePath?: string;
  readonly latencyMs?: number;
  readonly strip?: Iterable<Strip>;
  readonly mutate?: Mutate;
  readonly fault?: (request: RegistryRequest) => Fault | undefined;
  /** Fixed port; any free one, if not said. */
  readonly port?: number;
}

/** A running registry. What it does may be changed between requests, and while they are under way. */
export interface Registry {
  /** With a trailing slash. */
  readonly url: string;
  readonly host: string;
  readonly store: Store;
  readonly strip: Set<Strip>;
  mutate: Mutate | undefined;
  fault: ((request: RegistryRequest) => Fault | undefined) | undefined;
  latencyMs: number;
  /** The header of this name on its answers; default: none. */
  cacheControl: string | undefined;
  readonly requests: RegistryRequest[];
  /** Bytes of the bodies that went out whole, as they went (compressed). */
  readonly bytesSent: number;
  add(...published: readonly PublishedVersion[]): void;
  /** Kills it: connections are cut in the middle of whatever they carry. */
  stop(): Promise<void>;
}

/** An npm registry on loopback over real HTTP. */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const basePath = `/${options.basePath ?? ''}/`.replace(/\/+/g, '/');
  const store = options.store ?? new Store();
  for (const published of options.packages ?? []) store.add(published);
  const server = createServer((request, response) => {
    // Whoever cut the connection does not want the answer; everything else is a bug of ours and must be seen.
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  let bytesSent = 0;
  const registry = {
    url: `http://127.0.0.1:${port}${basePath}`,
    host: `127.0.0.1:${port}`,
    store,
    strip: new Set(options.strip),
    mutate: options.mutate,
    fault: options.fault,
    latencyMs: options.latencyMs ?? 0,
    cacheControl: undefined as string | undefined,
    requests: [] as RegistryRequest[],
    get bytesSent() {
      return bytesSent;
    },
    add(...published: readonly PublishedVersion[]) {
      for (const each of published) store.add(each);
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  } satisfies Registry;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const route = routeOf(url, basePath, headers.accept ?? '');
    const entry: RegistryRequest = { ...route, method, url, headers, number: registry.requests.length + 1, status: 0 };
    registry.requests.push(entry);
    request.resume();
    const fault = registry.fault?.(entry);
    if (registry.latencyMs > 0) await sleep(registry.latencyMs, undefined, { ref: false });
    const answers: Answers = { store, keys: options.keys, strip: registry.strip, mutate: registry.mutate };
    const right = method === 'GET' || method === 'HEAD' ? answer(route, answers) : notAllowed();
    const reply = withCacheControl(negotiate(right, headers), registry.cacheControl);
    entry.status = await send(response, reply, fault);
    if (fault === undefined || (typeof fault === 'object' && 'delayMs' in fault)) bytesSent += reply.body.length;
  }

  return registry;
}

function withCacheControl(reply: Reply, value: string | undefined): Reply {
  return value === undefined ? reply : { ...reply, headers: { ...reply.headers, 'cache-control': value } };
}

function notAllowed(): Reply {
  return { status: 405, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"error":"read only"}') };
}

/** ETag and compression, as the public registry has them. */
function negotiate(reply: Reply, headers: IncomingHttpHeaders): Reply {
  if (reply.status !== 200) return reply;
  const etag = `"${createHash('sha1').update(reply.body).digest('hex')}"`;
  const vary = 'accept-encoding, accept';
  if (headers['if-none-match'] === etag) return { status: 304, headers: { etag, vary }, body: Buffer.alloc(0) };
  const compressible = reply.headers['content-type'] !== 'application/octet-stream';
  if (!compressible || !/\bgzip\b/.test(String(headers['accept-encoding']))) {
    return { ...reply, headers: { ...reply.headers, etag, vary } };
  }
  const encoded = { ...reply.headers, etag, vary, 'content-encoding': 'gzip' };
  return { status: 200, headers: encoded, body: gzipSync(reply.body, { level: 1 }) };
}
