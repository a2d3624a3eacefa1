/**
 * Entry of a registry in a process of its own, so that a benchmark does not count the registry's work. Never
 * imported; `bench/world.ts` starts it with the path of a file that holds a `ServedWorld`, a port and a latency.
 */
import { readFileSync } from 'node:fs';
import type { KeysEndpoint } from '../authorities/registry-key.ts';
import type { PublishedVersion } from './documents.ts';
import { StoreWithHistory } from './history.ts';
import { startRegistry } from './registry.ts';

export interface ServedWorld {
  readonly keys: KeysEndpoint;
  readonly packages: readonly Omit<PublishedVersion, 'tarball'>[];
}

/** What went through the registry since it started, or since the last `reset`. */
export interface Counters {
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<string, number>>;
}

export type ToServer = 'counters' | 'reset';
export type FromServer = { readonly ready: string } | { readonly counters: Counters };

const [file = '', port = '0', latencyMs = '0'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(file, 'utf8')) as ServedWorld;
const store = new StoreWithHistory();
for (const published of world.packages) store.add({ ...published, tarball: null });
const registry = await startRegistry({
  store,
  keys: world.keys,
  port: Number(port),
  latencyMs: Number(latencyMs),
  remember: true,
});

const tell = (message: FromServer): unknown => process.send?.(message);
let countedBytes = 0;

function counters(): Counters {
  const byKind: Record<string, number> = {};
  for (const { kind } of registry.requests) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { requests: registry.requests.length, bytes: registry.bytesSent - countedBytes, byKind };
}

process.on('message', (message: ToServer) => {
  tell({ counters: counters() });
  if (message !== 'reset') return;
  registry.requests.length = 0;
  countedBytes = registry.bytesSent;
});
process.on('disconnect', () => process.exit(0));
tell({ ready: registry.url });
