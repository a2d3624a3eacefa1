import { createHash } from 'node:crypto';
import { messageOf } from '../../model/errors.ts';
import { isRecord, parseJson } from '../../model/json.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The cache of GitHub's runners, version 2: three calls (Twirp, JSON) at the address that the runner names, and a file that is
 * fetched from or put to an address that they name. Not by way of `@actions/cache`, which has what it fetched unpacked by
 * `tar -P`: whoever wrote the cache would choose which files of the runner are replaced.
 */
const SERVICE = 'twirp/github.actions.results.api.v1.CacheService/';
/** An entry of ours is found by this only, never among another action's. */
const VERSION = createHash('sha256').update('countersign attestations, format 1').digest('hex');
const LONGEST_REPLY = 64 * 1024;
/** The whole of fetching: what takes longer is not worth it. */
const RESTORE_MS = 5_000;
const SAVE_MS = 20_000;

export interface RunnerService {
  /** The newest entry whose key begins with `prefix`. `null`: there is none. Throws where that cannot be told. */
  restore(prefix: string, mostBytes: number): Promise<{ readonly key: string; readonly bytes: Uint8Array } | null>;
  /** Returns whether it was kept; not where another run was earlier. Throws where it could not be. */
  save(key: string, bytes: Uint8Array): Promise<boolean>;
}

/** The runner's cache as its variables name it; a sentence: why there is none. */
export function runnerService(env: Environment): RunnerService | string {
  const address = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (address === '' || token === '' || (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') === '')
    return 'this runner has no cache service of version 2';
  if (!URL.canParse(address)) return 'the runner’s address of its cache service is none';
  const base = new URL(address);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  return {
    async restore(prefix, mostBytes) {
      if (mode === 'none' || mode === 'write-only') return null;
      const signal = AbortSignal.timeout(RESTORE_MS);
      const request = { key: prefix, restore_keys: [prefix], version: VERSION };
      const reply = await call(base, token, 'GetCacheEntryDownloadURL', request, signal);
      const from = fileAddress(reply, 'download', base);
      const key = textOf(reply, 'matched_key', 'matchedKey');
      if (reply['ok'] !== true || from === null || key === null || !key.startsWith(prefix)) return null;
      // The token is for the service alone: the address has what it takes in it.
      const response = await fetch(from, { redirect: 'error', signal });
      if (response.status !== 200) throw new Error(`the cache’s file was answered with ${response.status}`);
      const bytes = await readUpTo(response, mostBytes);
      if (bytes === null) throw new Error(`the cache’s file has more than ${mostBytes} bytes`);
      return { key, bytes };
    },
    async save(key, bytes) {
      if (mode === 'none' || mode === 'read') return false;
      const signal = AbortSignal.timeout(SAVE_MS);
      const reply = await call(base, token, 'CreateCacheEntry', { key, version: VERSION }, signal);
      const to = fileAddress(reply, 'upload', base);
      if (reply['ok'] !== true || to === null) return false;
      const response = await fetch(to, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' },
        body: Uint8Array.from(bytes),
        redirect: 'error',
        signal,
      });
      await response.body?.cancel();
      if (response.status !== 201 && response.status !== 200)
        throw new Error(`the cache’s file was refused with ${response.status}`);
      const size = { key, version: VERSION, size_bytes: String(bytes.length) };
      return (await call(base, token, 'FinalizeCacheEntryUpload', size, signal))['ok'] === true;
    },
  };
}

async function call(
  base: URL,
  token: string,
  method: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(new URL(`${SERVICE}${method}`, base), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal,
  });
  const bytes = await readUpTo(response, LONGEST_REPLY);
  // Another run was earlier with the same.
  if (response.status === 409) return {};
  if (response.status !== 200) throw new Error(`the runner’s cache service answered ${response.status}`);
  const reply = bytes === null ? undefined : parseJson(bytes);
  if (!isRecord(reply)) throw new Error('the runner’s cache service answered with something that is not an answer');
  return reply;
}

/** Over https, or where the service itself is reached without it. `null`: none is named. */
function fileAddress(reply: Readonly<Record<string, unknown>>, what: 'download' | 'upload', base: URL): URL | null {
  const text = textOf(reply, `signed_${what}_url`, what === 'download' ? 'signedDownloadUrl' : 'signedUploadUrl');
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.origin === base.origin ? url : null;
}

/** Protocol buffers in JSON have two spellings of each name. */
function textOf(reply: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null {
  const found = names.map((name) => reply[name]).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : null;
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      if (total > most) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(`the answer broke off (${messageOf(error)})`);
  }
  return Buffer.concat(chunks);
}
