import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { isRecord, parseJson } from '../../model/json.ts';
import type { DocumentRequest } from '../registry/documents.ts';
import type { AnswerStore, KeptAnswer } from './answer-cache.ts';

/**
 * Attestations of many versions as one file: gzip of the length of a list (4 bytes), the list as JSON, and the bodies one
 * after the other. Nothing in it is authenticated: it is read as what anyone may have written.
 */
const FORMAT = 1;
const LENGTH_BYTES = 4;
/** Unpacked. About 3,000 versions with two attestations each. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** A version's attestations have some 15 KB. */
const LONGEST_ENTRY = 1024 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;

/** The most bytes that a packed file may have; one that is larger is not fetched. */
export const LONGEST_PACK = MOST_BYTES;

interface Listed {
  readonly realm: string;
  readonly url: string;
  readonly storedAt: number;
  readonly sha256: string;
  readonly size: number;
}

interface Entry extends Listed {
  readonly bytes: Uint8Array;
}

/** A cache for attestations alone, that fits into one file. */
export interface PackStore extends AnswerStore {
  /** What this run used or was told, as a file. `null`: nothing is in it that the file it came from does not have. */
  pack(): { readonly bytes: Buffer; readonly digest: string } | null;
}

/** @param file what an earlier run packed, or anything else; `null` for nothing */
export function createPackStore(file: Uint8Array | null): PackStore {
  const kept = new Map<string, Entry>((file === null ? [] : unpack(file)).map((entry) => [keyOf(entry), entry]));
  const used = new Map<string, Entry>();
  let added = false;
  let size = 0;
  return {
    kinds: new Set(['attestations']),
    read({ url }, realm): KeptAnswer | null {
      const entry = kept.get(keyOf({ realm, url }));
      if (entry === undefined) return null;
      if (!used.has(keyOf(entry))) use(entry);
      return { bytes: entry.bytes, storedAt: entry.storedAt, maxAge: 0, etag: null };
    },
    write({ url }: DocumentRequest, realm: string, { bytes, storedAt }: KeptAnswer) {
      const key = keyOf({ realm, url });
      const sha256 = sha256Of(bytes);
      if (bytes.length > LONGEST_ENTRY || used.get(key)?.sha256 === sha256) return;
      if (use({ realm, url, storedAt, sha256, size: bytes.length, bytes })) added = true;
    },
    finish: () => Promise.resolve(),
    pack: () => (added ? packOf([...used.values()]) : null),
  };

  function use(entry: Entry): boolean {
    const before = used.get(keyOf(entry))?.size ?? 0;
    if (used.size >= MOST_ENTRIES || size - before + entry.size > MOST_BYTES / 2) return false;
    size += entry.size - before;
    used.set(keyOf(entry), entry);
    return true;
  }
}

function packOf(entries: readonly Entry[]): { readonly bytes: Buffer; readonly digest: string } {
  const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const listed = sorted.map(
    ({ realm, url, storedAt, sha256, size }): Listed => ({ realm, url, storedAt, sha256, size }),
  );
  const list = Buffer.from(JSON.stringify({ format: FORMAT, entries: listed }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(list.length);
  const bytes = gzipSync(Buffer.concat([length, list, ...sorted.map((entry) => entry.bytes)]));
  return {
    bytes,
    digest: sha256Of(Buffer.from(JSON.stringify(sorted.map(({ realm, url, sha256 }) => [realm, url, sha256])))),
  };
}

/** The entries of a file; none where it is not one of ours. An entry that was damaged is left out. */
function unpack(file: Uint8Array): readonly Entry[] {
  let whole: Buffer;
  try {
    // Whatever the file says of itself: no more than this comes out of it.
    whole = gunzipSync(file, { maxOutputLength: MOST_BYTES });
  } catch {
    return [];
  }
  if (whole.length < LENGTH_BYTES) return [];
  const start = LENGTH_BYTES + whole.readUInt32BE(0);
  if (start > whole.length) return [];
  const list = parseJson(whole.subarray(LENGTH_BYTES, start));
  if (!isRecord(list) || list['format'] !== FORMAT || !Array.isArray(list['entries'])) return [];
  const entries: Entry[] = [];
  let at = start;
  for (const listed of (list['entries'] as readonly unknown[]).slice(0, MOST_ENTRIES)) {
    // What follows a size that is none cannot be told apart any more.
    if (!isListed(listed) || at + listed.size > whole.length) break;
    const bytes = Buffer.from(whole.subarray(at, at + listed.size));
    at += listed.size;
    const { realm, url, storedAt, sha256, size } = listed;
    if (sha256Of(bytes) === sha256) entries.push({ realm, url, storedAt, sha256, size, bytes });
  }
  return entries;
}

function isListed(value: unknown): value is Listed {
  if (!isRecord(value)) return false;
  const { realm, url, storedAt, sha256, size } = value;
  return (
    typeof realm === 'string' &&
    typeof url === 'string' &&
    typeof storedAt === 'number' &&
    typeof sha256 === 'string' &&
    SHA256.test(sha256) &&
    typeof size === 'number' &&
    Number.isInteger(size) &&
    size >= 0 &&
    size <= LONGEST_ENTRY
  );
}

/** Only ever compared: no part of a path. */
function keyOf({ realm, url }: Pick<Listed, 'realm' | 'url'>): string {
  return JSON.stringify([realm, url]);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
