import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCacheKey } from '../../../src/adapters/cache/cache-key.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-key-')));
  cache = path.join(folder, 'cache');
  mkdirSync(cache);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is one key for all who begin at the same time, and later', async () => {
  const state = path.join(folder, 'state');
  const load = async (): Promise<string> => (await loadCacheKey(state, cache)).export().toString('hex');
  const keys = await Promise.all(Array.from({ length: 32 }, load));
  expect(new Set([...keys, await load()]).size).toBe(1);
  expect(readdirSync(state)).toEqual(['cache.key']);
});
