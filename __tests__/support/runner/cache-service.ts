import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong. `hang`: nothing ever comes · `upload`, `download`: only the file's own address fails · `elsewhere`: it names a plain-http address on another host. */
export type CacheFault = 'down' | 'denied' | 'hang' | 'nonsense' | 'upload' | 'download' | 'elsewhere';

/** The runner's cache service, version 2 (Twirp, JSON), and the store its signed addresses lead to, on loopback. */
export interface CacheService {
  /** What the runner sets for a JavaScript action. */
  readonly env: Readonly<Record<string, string>>;
  /** Finished entries by key, newest last. */
  readonly entries: Map<string, { readonly version: string; readonly bytes: Buffer }>;
  /** Calls since the beginning: the method's name, or `GET` and `PUT` of a file. */
  readonly calls: string[];
  fault: CacheFault | null;
  stop(): Promise<void>;
}

const METHODS = '/twirp/github.actions.results.api.v1.CacheService/';
const TOKEN = 'runtime-token-0123456789abcdefghij';

export async function startCacheService(): Promise<CacheService> {
  const reserved = new Map<string, { readonly version: string; bytes: Buffer | null }>();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service: CacheService = {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_CACHE_SERVICE_V2: 'true' },
    entries: new Map(),
    calls: [],
    fault: null,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
  return service;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', origin);
    const method = url.pathname.startsWith(METHODS) ? url.pathname.slice(METHODS.length) : (request.method ?? '');
    service.calls.push(method);
    if (service.fault === 'hang') return;
    if (service.fault === 'down') return json(response, 503, { code: 'unavailable', msg: 'try again' });
    if (service.fault === 'nonsense') return void response.end('<!doctype html>');
    if (!url.pathname.startsWith(METHODS)) return file(request, response, url, body);
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return json(response, 401, { code: 'unauthenticated', msg: 'no' });
    if (service.fault === 'denied')
      return json(response, 403, { code: 'permission_denied', msg: 'cache write denied: read-only' });
    const asked = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    return json(response, ...answer(method, asked));
  }

  function answer(method: string, asked: Record<string, unknown>): readonly [number, object] {
    const key = String(asked['key']);
    const version = String(asked['version']);
    switch (method) {
      case 'CreateCacheEntry':
        if (reserved.has(key)) return [409, { code: 'already_exists', msg: 'cache entry already exists' }];
        reserved.set(key, { version, bytes: null });
        return [200, { ok: true, signed_upload_url: signed(key) }];
      case 'FinalizeCacheEntryUpload': {
        const found = reserved.get(key);
        const size = found?.bytes?.length;
        if (found === undefined || found.bytes === null || asked['size_bytes'] !== String(size))
          return [200, { ok: false }];
        service.entries.set(key, { version, bytes: found.bytes });
        return [200, { ok: true, entry_id: '1' }];
      }
      case 'GetCacheEntryDownloadURL': {
        const prefixes = [key, ...((asked['restore_keys'] as string[] | undefined) ?? [])];
        const matches = [...service.entries].filter(
          ([name, entry]) => entry.version === version && prefixes.some((prefix) => name.startsWith(prefix)),
        );
        const [name] = matches.at(-1) ?? [];
        return [
          200,
          name === undefined ? { ok: false } : { ok: true, signed_download_url: signed(name), matched_key: name },
        ];
      }
      default:
        return [404, { code: 'bad_route', msg: method }];
    }
  }

  function signed(key: string): string {
    const base = service.fault === 'elsewhere' ? 'http://cache.example.com' : origin;
    return `${base}/blob/${encodeURIComponent(key)}?sig=0123456789abcdef`;
  }

  function file(request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): void {
    const key = decodeURIComponent(url.pathname.slice('/blob/'.length));
    // A signed address is all that it takes: the token of the service has no business here.
    if (request.headers.authorization !== undefined) return json(response, 400, { error: 'AuthenticationFailed' });
    if (request.method === 'PUT') {
      const found = reserved.get(key);
      if (service.fault === 'upload' || found === undefined || request.headers['x-ms-blob-type'] !== 'BlockBlob')
        return json(response, 400, { error: 'refused' });
      found.bytes = body;
      response.writeHead(201).end();
      return;
    }
    const entry = service.entries.get(key);
    if (service.fault === 'download' || entry === undefined) return json(response, 404, { error: 'BlobNotFound' });
    response.writeHead(200, { 'content-length': entry.bytes.length }).end(entry.bytes);
  }
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
