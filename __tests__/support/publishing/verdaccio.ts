import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reply } from '../registry/faults.ts';
import { startChildService } from './child-service.ts';

/** A Verdaccio without rules, behind the front. */
export interface Verdaccio {
  /** `url`: path and query. */
  ask(method: string, url: string, accept?: string, json?: object): Promise<Reply>;
  close(): Promise<void>;
}

export async function startVerdaccio(): Promise<Verdaccio> {
  const storage = mkdtempSync(path.join(tmpdir(), 'countersign-verdaccio-'));
  const child = await startChildService<number>('verdaccio-service.ts', [storage]);
  return {
    async ask(method, url, accept = 'application/json', json) {
      const response = await fetch(`http://127.0.0.1:${child.ready}${url}`, {
        method,
        headers: { accept, 'content-type': 'application/json' },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
      const type = response.headers.get('content-type') ?? 'application/json';
      const headers = { 'content-type': type, 'cache-control': 'no-cache' };
      return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
    },
    async close() {
      await child.close();
      rmSync(storage, { recursive: true, force: true });
    },
  };
}
