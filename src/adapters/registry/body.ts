import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { BrotliDecompress, Gunzip, Inflate } from 'node:zlib';
import type { Hold } from './body-budget.ts';

/** Node reads the module when it is first asked for: with the first body, and not before the first request. */
const zlib = () => process.getBuiltinModule('node:zlib');

export class BodyTooLarge extends Error {}
export class UnknownEncoding extends Error {}

export interface BodyOptions {
  /** The most bytes a body may have, as sent and again as decompressed. */
  readonly maxBytes: number;
  /** Makes of a body, while it streams, what is kept of it. Default: all of it. */
  readonly read?: (body: AsyncIterable<Buffer>) => Promise<Uint8Array>;
}

/**
 * What arrives of a body before it is read as a stream. Nearly all documents are smaller: they are unpacked at once, which
 * costs a fifth of a stream. A hostile one can unpack to a thousand times its size, and hold everything up for that long:
 * some 30 ms.
 */
const AT_ONCE_BYTES = 32 * 1024;

/**
 * Reads a body to its end, decompressed. The body is counted while it streams, so an endless one, and one that unpacks to a
 * thousand times its size, cost no more than the bound.
 *
 * @param hold what the body may keep in memory, together with all others
 * @throws BodyTooLarge, UnknownEncoding, and what Node says of broken connections and of damaged encodings
 */
export async function readBody(
  response: IncomingMessage,
  { maxBytes, read }: BodyOptions,
  counter: { received: number },
  hold: Hold,
): Promise<Uint8Array> {
  const encoding = encodingOf(response);
  try {
    if (read === undefined) {
      const small = await readAtOnce(response, Math.min(maxBytes, AT_ONCE_BYTES), counter);
      if (small !== null) return unpack(small, encoding, maxBytes);
    }
    const body = streamOf(response, encoding, maxBytes, counter);
    return await (read ?? ((chunks) => gather(chunks, hold)))(body);
  } finally {
    response.destroy();
  }
}

type Encoding = 'identity' | 'gzip' | 'deflate' | 'br';

function encodingOf(response: IncomingMessage): Encoding {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  switch (encoding) {
    case '':
    case 'identity':
      return 'identity';
    case 'gzip':
    case 'x-gzip':
      return 'gzip';
    case 'deflate':
    case 'br':
      return encoding;
    default:
      response.destroy();
      throw new UnknownEncoding();
  }
}

/** The whole body as sent, where it has at most `most` bytes. `null`: it has more, and nothing of it is taken yet. */
function readAtOnce(
  response: IncomingMessage,
  most: number,
  counter: { received: number },
): Promise<readonly Buffer[] | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      counter.received += chunk.length;
      if (size <= most) return;
      // They come again, in the stream.
      counter.received -= size;
      response.pause();
      response.off('data', onData).off('end', onEnd).off('error', reject).off('close', onClose);
      for (const taken of chunks.toReversed()) response.unshift(taken);
      resolve(null);
    };
    const onEnd = (): void => {
      response.off('close', onClose);
      resolve(chunks);
    };
    // Said of every connection that broke, also after its error.
    const onClose = (): void => reject(new Error('the connection closed before the end'));
    response.on('data', onData).once('end', onEnd).once('error', reject).once('close', onClose);
  });
}

function unpack(chunks: readonly Buffer[], encoding: Encoding, maxBytes: number): Uint8Array {
  const whole = joined(chunks);
  // Most documents shrink to a quarter or a third.
  const options = { maxOutputLength: maxBytes, chunkSize: Math.max(1024, whole.length * 4) };
  try {
    switch (encoding) {
      case 'identity':
        return exact(whole);
      case 'gzip':
        return exact(zlib().gunzipSync(whole, options));
      case 'deflate':
        return exact(zlib().inflateSync(whole, options));
      case 'br':
        return exact(zlib().brotliDecompressSync(whole, options));
    }
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLarge ? new BodyTooLarge() : error;
  }
}

async function* streamOf(
  response: IncomingMessage,
  encoding: Encoding,
  maxBytes: number,
  counter: { received: number },
): AsyncGenerator<Buffer, void, undefined> {
  // Also before decompression: a stream of empty gzip members never decompresses to a byte.
  response.on('data', (chunk: Buffer) => {
    counter.received += chunk.length;
    if (counter.received > maxBytes) response.destroy(new BodyTooLarge());
  });
  let size = 0;
  for await (const chunk of decoded(response, encoding) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new BodyTooLarge();
    yield chunk;
  }
}

function decoded(response: IncomingMessage, encoding: Encoding): Readable {
  const decoder = decoderFor(encoding);
  if (decoder === null) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function decoderFor(encoding: Encoding): Gunzip | Inflate | BrotliDecompress | null {
  switch (encoding) {
    case 'identity':
      return null;
    case 'gzip':
      return zlib().createGunzip();
    case 'deflate':
      return zlib().createInflate();
    case 'br':
      return zlib().createBrotliDecompress();
  }
}

async function gather(body: AsyncIterable<Buffer>, hold: Hold): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
    await hold.take(chunk.length);
  }
  return joined(chunks);
}

/** In memory of its own: a body that is kept keeps all of what it was cut from, Node's pool or a socket's whole read. */
function exact(bytes: Buffer): Buffer {
  return bytes.buffer.byteLength === bytes.length ? bytes : joined([bytes, EMPTY]);
}

const EMPTY = Buffer.alloc(0);

function joined(chunks: readonly Buffer[]): Buffer {
  const [first, second] = chunks;
  if (first !== undefined && second === undefined) return first;
  const bytes = Buffer.allocUnsafeSlow(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(bytes, at);
  return bytes;
}
