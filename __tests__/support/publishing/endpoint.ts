import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Reply, send } from '../registry/faults.ts';

/** A request as it arrived, whole. */
export interface Incoming {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What clients reach this server by: `http://127.0.0.1:4873`, or `https://…` through the proxy. */
  readonly base: string;
}

/** A request and what came of it. `status` is what went out: 0 where nothing did. `landed`: it was carried out. */
export interface Recorded extends Incoming {
  readonly at: Date;
  landed: boolean;
  status: number;
}

/** What goes wrong, with which requests, how often. */
export interface FaultRule {
  readonly method?: string;
  /** Held against the decoded path. */
  readonly path?: RegExp | string;
  readonly fault: Fault;
  /**
   * Is the request carried out before its answer is lost or replaced? By default only where the fault is made of the
   * right answer: `truncate`, and a delay.
   */
  readonly landed?: boolean;
  /** How many requests it hits; all of them, if not said. */
  readonly times?: number;
}

export type Handler = (request: Incoming) => Reply | Promise<Reply>;

/** An HTTP server on loopback that remembers what it was asked and fails when told to. */
export interface Endpoint {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly requests: Recorded[];
  /** Adds a rule, after those there are: the first that matches counts. Returns a function that takes it back. */
  fail(rule: FaultRule): () => void;
  /** Takes all rules back. */
  heal(): void;
  close(): Promise<void>;
}

export async function startEndpoint(handle: Handler): Promise<Endpoint> {
  const rules = new Map<FaultRule, number>();
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A bug of the stage must be seen, not pass for a fault of the network.
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: `the test stage failed: ${text}` }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await read(request);
    const recorded: Recorded = { ...incoming, at: new Date(), landed: false, status: 0 };
    requests.push(recorded);
    const rule = take(rules, incoming);
    const fault = rule?.fault;
    const delayed = typeof fault === 'object' && 'delayMs' in fault;
    const landed = rule === undefined || fault === 'truncate' || (rule.landed ?? delayed);
    if (!landed && delayed) await sleep(fault.delayMs, undefined, { ref: false });
    const early = !landed && delayed;
    let reply: Reply = { status: 500, headers: {}, body: Buffer.alloc(0) };
    if (landed || early) {
      reply = await handle(incoming);
      recorded.landed = true;
    }
    recorded.status = await send(response, reply, early ? undefined : fault);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    fail(rule) {
      rules.set(rule, rule.times ?? Number.POSITIVE_INFINITY);
      return () => void rules.delete(rule);
    },
    heal: () => rules.clear(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function take(rules: Map<FaultRule, number>, { method, path }: Incoming): FaultRule | undefined {
  for (const [rule, left] of rules) {
    if (rule.method !== undefined && rule.method !== method) continue;
    if (typeof rule.path === 'string' ? rule.path !== path : rule.path?.test(path) === false) continue;
    if (left <= 1) rules.delete(rule);
    else rules.set(rule, left - 1);
    return rule;
  }
  return undefined;
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', url = '/', headers } = request;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const host = headers.host ?? 'localhost';
  return {
    method,
    path: decodeURIComponent(pathname),
    url,
    query: searchParams,
    headers,
    body: Buffer.concat(chunks),
    // The proxy ends TLS: whoever came by a name came by https.
    base: `${/^(127\.0\.0\.1|localhost)(:|$)/.test(host) ? 'http' : 'https'}://${host}`,
  };
}

/** A JSON answer that no cache keeps: tests ask again to see what changed. */
export function jsonReply(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = Buffer.from(JSON.stringify(value));
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-cache', ...headers }, body };
}

/** The body as JSON, or `null` where it is none. */
export function jsonBody(request: Incoming): unknown {
  try {
    return JSON.parse(request.body.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/** The bearer token of a request, or `null`. */
export function bearerOf({ headers }: Incoming): string | null {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
