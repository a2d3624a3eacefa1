import { type KeyObject, randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { messageOf } from '../../model/errors.ts';
import type { DocumentRequest } from '../registry/documents.ts';
import type { AnswerStore, KeptAnswer } from './answer-cache.ts';
import { loadCacheKey } from './cache-key.ts';
import type { Memory } from './verification-memory.ts';
import { decodeEntry, encodeEntry, entryName, longestEntry } from './entry.ts';

/** More than this is thrown away, the oldest first: a large monorepo's lockfiles take a tenth of it. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_ENTRIES = 100_000;
/** What waits to be written; beyond that, answers are simply not kept. */
const MOST_WAITING = 32 * 1024 * 1024;
/** A file that its writer has not finished by now never will be. */
const ABANDONED_MS = 3_600_000;
/** Our own files, and no other: the folder may be one that holds more. */
const ENTRY = /^[0-9a-f]{64}\.kept$/;
const UNFINISHED = /^[0-9a-f]{64}\.kept\.[0-9a-f-]{36}$/;

export interface FolderStoreOptions {
  readonly folder: string;
  /** Where the key is, see `stateFolder`. */
  readonly keyFolder: string;
  /** Told at most once why something cannot be kept. */
  readonly warn: (message: string) => void;
}

/**
 * A cache in a folder of this machine. Every entry is authenticated with a key that lies elsewhere: whoever can only write
 * here can make entries vanish, and nothing else. Reads at once: to wait for each of thousands of small files takes longer.
 *
 * @throws Error with a sentence, where nothing can be kept at all
 */
export async function openFolderStore(options: FolderStoreOptions): Promise<AnswerStore> {
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const key = await loadCacheKey(options.keyFolder, folder);
  return new FolderStore(folder, key, options.warn);
}

class FolderStore implements AnswerStore {
  readonly kinds = new Set(['version', 'attestations'] as const);
  readonly memory: Memory = {
    read: (digest) => this.read(outcomes(digest), '')?.bytes ?? null,
    write: (digest, bytes) => this.write(outcomes(digest), '', { bytes, storedAt: 0, maxAge: 0, etag: null }),
  };
  readonly #folder: string;
  readonly #prefix: string;
  readonly #key: KeyObject;
  readonly #warn: (message: string) => void;
  readonly #writing = new Set<Promise<void>>();
  #waiting = 0;
  #written = 0;
  /** Set once writing failed: a full disk is not tried a thousand times. */
  #stopped = false;

  constructor(folder: string, key: KeyObject, warn: (message: string) => void) {
    this.#folder = folder;
    this.#prefix = join(folder, sep);
    this.#key = key;
    this.#warn = warn;
  }

  read(request: DocumentRequest, realm: string): KeptAnswer | null {
    try {
      const file = readPlain(this.#path(request, realm), longestEntry(request));
      return file === null ? null : decodeEntry(file, request, realm, this.#key);
    } catch {
      // Not there, a link, a folder, no permission: in any case nothing that is kept.
      return null;
    }
  }

  write(request: DocumentRequest, realm: string, answer: KeptAnswer): void {
    if (this.#stopped || this.#waiting > MOST_WAITING) return;
    const bytes = encodeEntry(request, realm, answer, this.#key);
    if (bytes === null || bytes.length > longestEntry(request)) return;
    this.#waiting += bytes.length;
    const writing: Promise<void> = this.#replace(this.#path(request, realm), bytes)
      .catch((error: unknown) => this.#stop(error))
      .finally(() => {
        this.#waiting -= bytes.length;
        this.#writing.delete(writing);
      });
    this.#writing.add(writing);
  }

  async finish(): Promise<void> {
    while (this.#writing.size > 0) await Promise.all(this.#writing);
    if (this.#written === 0) return;
    await prune(this.#folder).catch((error: unknown) => this.#stop(error));
  }

  #path(request: DocumentRequest, realm: string): string {
    return `${this.#prefix}${entryName(request, realm)}.kept`;
  }

  /** Under a name of its own first: a run that is killed, or another one at the same time, never leaves half an entry. */
  async #replace(path: string, bytes: Uint8Array): Promise<void> {
    const fresh = `${path}.${randomUUID()}`;
    try {
      const file = await open(fresh, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await rename(fresh, path);
      this.#written += 1;
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  #stop(error: unknown): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#warn(`nothing more is kept in the cache ${this.#folder} (${messageOf(error)})`);
  }
}

/** Entries of the same form, under an address that no registry can have. */
function outcomes(digest: string): DocumentRequest {
  return { kind: 'attestations', accept: 'outcomes', url: `countersign:${digest}` };
}

/** A plain file's bytes; `null` for anything else, and for one that is too large. A link is not followed. */
function readPlain(path: string, longest: number): Buffer | null {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > longest) return null;
    const bytes = Buffer.allocUnsafe(found.size);
    return readSync(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : null;
  } finally {
    closeSync(file);
  }
}

async function prune(folder: string): Promise<void> {
  const entries: { readonly path: string; readonly size: number; readonly at: number }[] = [];
  for (const name of await readdir(folder)) {
    if (!ENTRY.test(name) && !UNFINISHED.test(name)) continue;
    const path = join(folder, name);
    // Another run may have thrown it away in the meantime.
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    if (UNFINISHED.test(name) && Date.now() - found.mtimeMs < ABANDONED_MS) continue;
    entries.push({ path, size: UNFINISHED.test(name) ? Number.POSITIVE_INFINITY : found.size, at: found.mtimeMs });
  }
  entries.sort((a, b) => b.at - a.at);
  let bytes = 0;
  let count = 0;
  for (const { path, size } of entries) {
    if (Number.isFinite(size)) {
      bytes += size;
      count += 1;
    }
    if (!Number.isFinite(size) || bytes > MOST_BYTES || count > MOST_ENTRIES) await rm(path, { force: true });
  }
}
