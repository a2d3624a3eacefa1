import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { parseJson, stringAt } from '../model/json.ts';
import type { TrustSource } from '../model/verdict.ts';

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const ROOT_TARGET = 'trusted_root.json';
const KEYS_TARGET = 'registry.npmjs.org/keys.json';

/** When the embedded seeds were current: the release day of the pinned `@sigstore/tuf`. A test holds the two together. */
export const EMBEDDED = { version: '5.0.1', date: '2026-11-05' } as const;
/** Older embedded trust than this is reported, since keys may have been rotated or revoked in the meantime. */
const STALE_AFTER_DAYS = 90;
const DAY = 86_400_000;
/** Trusted roots are under 20 KB; a file beyond this is not one. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** The two documents everything is verified with, and where they came from. */
export interface TrustDocuments {
  readonly root: unknown;
  readonly keys: unknown;
  readonly rootSource: TrustSource;
  readonly keysSource: TrustSource;
  /** A sentence where TUF could not be used and what is embedded is old; otherwise `null`. */
  readonly stale: string | null;
}

export interface TrustOptions {
  readonly trustedRootFile?: string;
  readonly keysFile?: string;
  /** Use what is embedded and refresh nothing. */
  readonly offline: boolean;
  readonly now: Date;
  readonly timeoutMs: number;
  /** How the two files are read, where that is not from the disk. Throws where one cannot be. */
  readonly readFile?: (path: string) => Promise<Uint8Array>;
  /** Another TUF repository than Sigstore's public one. */
  readonly tuf?: { readonly mirrorUrl: string; readonly rootPath: string };
}

/**
 * Loads trust material once: from files where given, otherwise from Sigstore's TUF repository, otherwise what is
 * embedded. Keys that a registry serves are never among them: a key served by the party under audit proves nothing.
 */
export async function loadTrustDocuments(options: TrustOptions): Promise<TrustDocuments> {
  const rootFile =
    options.trustedRootFile === undefined
      ? null
      : await fromFile('--trusted-root', options.trustedRootFile, options.readFile ?? fromDisk);
  const keysFile =
    options.keysFile === undefined ? null : await fromFile('--keys', options.keysFile, options.readFile ?? fromDisk);
  const shared = rootFile !== null && keysFile !== null ? null : await fromTufOrEmbedded(options);
  const root = rootFile ?? shared?.root;
  const keys = keysFile ?? shared?.keys;
  if (root === undefined || keys === undefined) throw new Error('no trust material was loaded');
  return {
    root: root.json,
    keys: keys.json,
    rootSource: root.source,
    keysSource: keys.source,
    stale: shared?.stale ?? null,
  };
}

interface Loaded {
  readonly json: unknown;
  readonly source: TrustSource;
}

async function fromFile(option: string, path: string, read: (path: string) => Promise<Uint8Array>): Promise<Loaded> {
  const fault = (what: string): ConfigurationError =>
    new ConfigurationError([
      { code: 'TRUST_FILE', message: `${option} ${path}: ${what}`, hint: 'Give the path of a JSON file.' },
    ]);
  let bytes: Uint8Array;
  try {
    bytes = await read(path);
  } catch (error) {
    throw error instanceof ConfigurationError
      ? error
      : fault(`the file cannot be read (${stringAt(error, 'code') ?? messageOf(error)})`);
  }
  const json = parseJson(bytes);
  if (json === undefined) throw fault('the file is not JSON');
  return { json, source: { source: 'file', date: null, detail: path } };
}

async function fromDisk(path: string): Promise<Uint8Array> {
  if ((await stat(path)).size > MAX_FILE_BYTES) throw new Error('it is too large to be trust material');
  return readFile(path);
}

interface Shared {
  readonly root: Loaded;
  readonly keys: Loaded;
  readonly stale: string | null;
}

async function fromTufOrEmbedded(options: TrustOptions): Promise<Shared> {
  if (options.offline) return embedded('as asked (offline)', null);
  try {
    return await fromTuf(options);
  } catch (error) {
    const days = Math.floor((options.now.getTime() - Date.parse(EMBEDDED.date)) / DAY);
    const reason = `TUF could not be used (${messageOf(error)})`;
    const stale = days > STALE_AFTER_DAYS ? `${reason}, and the embedded trust is ${days} days old` : null;
    return embedded(reason, stale);
  }
}

/**
 * A cache of our own in a private folder, so that nothing an earlier step of the same job left behind is believed: the
 * TUF client starts from the root that is embedded in this program.
 */
async function fromTuf(options: TrustOptions): Promise<Shared> {
  const [{ initTUF }, cachePath] = await Promise.all([
    import('@sigstore/tuf'),
    mkdtemp(join(tmpdir(), 'countersign-tuf-')),
  ]);
  try {
    const client = await initTUF({
      cachePath,
      mirrorURL: options.tuf?.mirrorUrl ?? MIRROR,
      ...(options.tuf === undefined ? {} : { rootPath: options.tuf.rootPath }),
      retry: { retries: 1 },
      timeout: options.timeoutMs,
    });
    const source: TrustSource = {
      source: 'tuf',
      date: options.now.toISOString().slice(0, 10),
      detail: options.tuf?.mirrorUrl ?? MIRROR,
    };
    const [root, keys] = [await client.getTarget(ROOT_TARGET), await client.getTarget(KEYS_TARGET)];
    return { root: { json: JSON.parse(root), source }, keys: { json: JSON.parse(keys), source }, stale: null };
  } finally {
    await rm(cachePath, { recursive: true, force: true });
  }
}

function embedded(reason: string, stale: string | null): Shared {
  const source: TrustSource = { source: 'embedded', date: EMBEDDED.date, detail: reason };
  return { root: { json: seed(ROOT_TARGET), source }, keys: { json: seed(KEYS_TARGET), source }, stale };
}

function seed(target: string): unknown {
  const targets: Readonly<Record<string, string>> = seeds[MIRROR].targets;
  const text = targets[encodeURIComponent(target)];
  if (text === undefined) throw new Error(`the embedded trust has no ${target}`);
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
}
