/** A real HTTP server on loopback that does what a test says, and a client that asks it. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ClientOptions, createRegistryClient } from '../../../src/adapters/registry/client.ts';
import type { NpmConfig } from '../../../src/adapters/registry/npmrc.ts';
import type { Pace } from '../../../src/adapters/registry/retry.ts';
import type { RegistryRoute } from '../../../src/model/evidence.ts';
import type { RegistryPort } from '../../../src/model/ports.ts';

export interface Loopback {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** What arrived, in order. */
  readonly seen: IncomingMessage[];
  /** Connections that were opened. */
  connections(): number;
  stop(): Promise<void>;
}

/** Starts a server for the length of the test. */
export async function serve(listener: RequestListener, address = '127.0.0.1'): Promise<Loopback> {
  const seen: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    seen.push(request);
    listener(request, response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(stop);
  const host = `${address.includes(':') ? `[${address}]` : address}:${port}`;
  return { url: `http://${host}/`, host, seen, connections: () => connections, stop };
}

/** Answers in turn, the last one again and again. */
export function inTurn(...answers: readonly ((response: ServerResponse) => void)[]): RequestListener {
  let next = 0;
  return (_, response) => answers[Math.min(next++, answers.length - 1)]?.(response);
}

export function json(value: unknown): (response: ServerResponse) => void {
  return (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export function status(code: number, headers: Record<string, string> = {}): (response: ServerResponse) => void {
  return (response) => void response.writeHead(code, headers).end('{"error":"…"}');
}

/** Waits for nothing, and notes how long it would have waited. */
export function instantPace(now = 0): Pace & { readonly slept: number[] } {
  const slept: number[] = [];
  return { slept, sleep: async (ms) => void slept.push(ms), random: () => 0, now: () => now };
}

export function npmConfig(registry: string, more: Partial<NpmConfig> = {}): NpmConfig {
  return { registry, scopes: {}, replaceRegistryHost: 'npmjs', credentials: {}, transport: {}, warnings: [], ...more };
}

export function clientOf(config: NpmConfig, options: Partial<ClientOptions> = {}): RegistryPort {
  const signal = new AbortController().signal;
  const defaults = { version: '0.0.0', concurrency: 8, timeoutMs: 5_000, signal, hasKeys: false, pace: instantPace() };
  return createRegistryClient(config, { ...defaults, ...options });
}

export function routeTo(registry: string): RegistryRoute {
  return { registry, trust: 'unkeyed' };
}
