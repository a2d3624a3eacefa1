import { createHmac, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type DocumentRequest, LONGEST_BODY } from '../registry/documents.ts';
import type { KeptAnswer } from './answer-cache.ts';

/**
 * One kept answer as a file: 32 bytes of HMAC-SHA256, a line of JSON, the body. The HMAC covers all that follows it, so
 * what the answer is to, when it was given and for how long it stands are as certain as its bytes.
 */
const FORMAT = 1;
const MAC_BYTES = 32;
const LONGEST_HEADER = 16 * 1024;
const NEWLINE = 0x0a;

interface Header {
  readonly format: typeof FORMAT;
  readonly realm: string;
  readonly kind: string;
  readonly accept: string;
  readonly url: string;
  readonly storedAt: number;
  readonly maxAge: number;
  readonly etag: string | null;
}

/** The most bytes that a file for this request may have. */
export function longestEntry({ kind }: DocumentRequest): number {
  return MAC_BYTES + LONGEST_HEADER + LONGEST_BODY[kind];
}

/** The file's name, which says nothing of what is in it. */
export function entryName({ kind, accept, url }: DocumentRequest, realm: string): string {
  return hash('sha256', JSON.stringify([FORMAT, realm, kind, accept, url]));
}

/** The file's bytes, or `null` where this is nothing to keep. */
export function encodeEntry(
  { kind, accept, url }: DocumentRequest,
  realm: string,
  { bytes, storedAt, maxAge, etag }: KeptAnswer,
  key: KeyObject,
): Buffer | null {
  const header = { format: FORMAT, realm, kind, accept, url, storedAt, maxAge, etag } satisfies Header;
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  if (line.length > LONGEST_HEADER) return null;
  const covered = Buffer.concat([line, bytes]);
  return Buffer.concat([macOf(covered, key), covered]);
}

/** What the file holds, where this program wrote it with this key as the answer to this request; `null` for all else. */
export function decodeEntry(
  file: Buffer,
  { kind, accept, url }: DocumentRequest,
  realm: string,
  key: KeyObject,
): KeptAnswer | null {
  if (file.length <= MAC_BYTES) return null;
  const covered = file.subarray(MAC_BYTES);
  if (!timingSafeEqual(macOf(covered, key), file.subarray(0, MAC_BYTES))) return null;
  const end = covered.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
  if (end < 0) return null;
  // It is our own by now, but perhaps of another version of this program, or the answer to another question.
  const header = JSON.parse(covered.toString('utf8', 0, end)) as Header;
  const asked =
    header.format === FORMAT &&
    header.realm === realm &&
    header.kind === kind &&
    header.accept === accept &&
    header.url === url;
  if (!asked) return null;
  const { storedAt, maxAge, etag } = header;
  return { bytes: covered.subarray(end + 1), storedAt, maxAge, etag };
}

function macOf(covered: Uint8Array, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(covered).digest();
}
