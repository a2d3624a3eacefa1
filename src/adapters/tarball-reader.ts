import { createGunzip, type Gunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';

/** How much of a tarball is looked through before it counts as a bomb. */
export interface TarballBounds {
  /** Bytes after decompression, padding and all. */
  readonly unpacked: number;
  readonly entries: number;
  /** Bytes of one package.json. */
  readonly manifest: number;
}

export interface TarballContents {
  /** The last package.json, which is the one that stays when npm unpacks; `null` where there is none. */
  readonly manifest: Buffer | null;
  readonly manifests: number;
  /** Some of them are not the same. */
  readonly conflicting: boolean;
  readonly gyp: 'binding' | 'other' | 'none';
  readonly files: number;
}

/** Why a tarball was not read to its end. */
export class TarballError extends Error {
  readonly why: 'too-large' | 'malformed';
  constructor(why: TarballError['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/**
 * Looks through a package tarball while it streams past: gzip or plain, as npm takes it, with npm's own reader of tar.
 * Nothing is unpacked to disk. `strict`: what npm skips with a warning is an error. `onFile` is told each regular file, by
 * its path as npm strips it, and its size; links and folders are none.
 */
export class TarballReader {
  readonly #bounds: TarballBounds;
  readonly #parser: Parser;
  readonly #onFile: ((path: string, bytes: number) => void) | null;
  /** `null`: not known yet, for want of bytes · `plain`: not compressed. */
  #decoder: Gunzip | 'plain' | null = null;
  #head: Buffer = Buffer.alloc(0);
  /** The first two bytes after decompression. */
  #start: Buffer = Buffer.alloc(0);
  #failure: unknown = null;
  /** The archive's end was seen. What follows is counted and never parsed: tar's reader would gather it in memory. */
  #ended = false;
  #decoded = false;
  #wake: (() => void) | null = null;
  #unpacked = 0;
  #entries = 0;
  readonly #found = {
    manifest: null as Buffer | null,
    manifests: 0,
    conflicting: false,
    gyp: 'none' as TarballContents['gyp'],
    files: 0,
  };

  constructor(
    bounds: TarballBounds,
    { strict, onFile }: { readonly strict: boolean; readonly onFile?: (path: string, bytes: number) => void },
  ) {
    this.#bounds = bounds;
    this.#onFile = onFile ?? null;
    // zstd is left out: few npms can unpack it, and its reader would not be bounded by this one.
    this.#parser = new Parser({ strict, zstd: false, brotli: false, onReadEntry: (entry) => this.#onEntry(entry) });
    this.#parser.on('ignoredEntry', () => this.#count());
    this.#parser.on('meta', () => this.#count());
    this.#parser.on('eof', () => {
      this.#ended = true;
    });
    this.#parser.on('warn', (code: string, message: string) => {
      // The others are about single entries, which npm skips too.
      if (code === 'TAR_BAD_ARCHIVE') this.#fail(new TarballError('malformed', message));
    });
    this.#parser.on('error', (error: unknown) => this.#fail(error));
  }

  /** Takes the next bytes; resolves when more are welcome. @throws TarballError */
  async write(chunk: Buffer): Promise<void> {
    if (this.#decoder === null) {
      this.#head = Buffer.concat([this.#head, chunk]);
      if (this.#head.length < 2) return;
      this.#decoder = isGzip(this.#head) ? this.#gunzip() : 'plain';
      return this.#feed(this.#decoder, this.#head);
    }
    return this.#feed(this.#decoder, chunk);
  }

  /** @throws TarballError where it is no whole tar. */
  async end(): Promise<TarballContents> {
    if (this.#decoder === null) throw new TarballError('malformed', 'it is empty');
    if (this.#decoder !== 'plain') {
      this.#decoder.end();
      while (!this.#decoded && this.#failure === null) await this.#woken();
    }
    this.#check();
    this.#parser.end();
    this.#check();
    return this.#found;
  }

  /** Lets go of what it holds. To be called in every case. */
  close(): void {
    if (this.#decoder !== null && this.#decoder !== 'plain') this.#decoder.destroy();
  }

  async #feed(decoder: Gunzip | 'plain', chunk: Buffer): Promise<void> {
    if (decoder === 'plain') this.#consume(chunk);
    else if (!this.#decoded && !decoder.write(chunk)) await this.#woken();
    this.#check();
  }

  #gunzip(): Gunzip {
    const gunzip = createGunzip();
    const wake = (): void => this.#wake?.();
    gunzip.on('data', (chunk: Buffer) => this.#consume(chunk));
    gunzip.on('drain', wake);
    // Also where zeros follow: they are ignored, as npm does, and must not be waited for.
    gunzip.on('end', () => {
      this.#decoded = true;
      wake();
    });
    gunzip.on('error', (error) => {
      this.#fail(error);
      wake();
    });
    return gunzip;
  }

  async #woken(): Promise<void> {
    if (this.#failure !== null || this.#decoded) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = null;
  }

  /** Never throws: it runs in an event of the decoder, where nobody would catch it. */
  #consume(chunk: Buffer): void {
    if (this.#failure !== null) return;
    // A gzip within the gzip: tar's reader would unpack it too, and npm's would not.
    if (this.#start.length < 2) this.#start = Buffer.concat([this.#start, chunk.subarray(0, 2)]);
    if (isGzip(this.#start)) {
      this.#fail(new TarballError('malformed', 'it is compressed twice'));
      return;
    }
    this.#unpacked += chunk.length;
    if (this.#unpacked > this.#bounds.unpacked) {
      this.#fail(tooLarge());
      return;
    }
    if (this.#ended) return;
    try {
      this.#parser.write(chunk);
    } catch (error) {
      this.#fail(error);
    }
  }

  #onEntry(entry: ReadEntry): void {
    this.#count();
    this.#found.files += 1;
    const isFile = entry.type.endsWith('File');
    const file = isFile ? topFile(entry.path) : null;
    if (isFile) this.#onFile?.(strippedPath(entry.path).join('/'), entry.size);
    if (file === 'binding.gyp') this.#found.gyp = 'binding';
    else if (file?.endsWith('.gyp') === true && this.#found.gyp === 'none') this.#found.gyp = 'other';
    if (this.#unpacked + entry.size > this.#bounds.unpacked) this.#fail(tooLarge());
    if (file === 'package.json') this.#keep(entry);
    else entry.resume();
  }

  #keep(entry: ReadEntry): void {
    if (entry.size > this.#bounds.manifest) {
      this.#fail(tooLarge());
      entry.resume();
      return;
    }
    const chunks: Buffer[] = [];
    entry.on('data', (chunk: Buffer) => chunks.push(chunk));
    entry.on('end', () => {
      const manifest = Buffer.concat(chunks);
      const { manifest: before } = this.#found;
      if (before !== null && !before.equals(manifest)) this.#found.conflicting = true;
      this.#found.manifest = manifest;
      this.#found.manifests += 1;
    });
  }

  #count(): void {
    this.#entries += 1;
    if (this.#entries > this.#bounds.entries) this.#fail(tooLarge());
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
  }

  #check(): void {
    const failure = this.#failure;
    if (failure === null) return;
    if (failure instanceof TarballError) throw failure;
    throw new TarballError('malformed', failure instanceof Error ? failure.message : 'it cannot be read');
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function tooLarge(): TarballError {
  return new TarballError('too-large', 'it unpacks to more than a package may have');
}

/**
 * The file that an entry becomes in the package's own folder, or `null`. npm strips the first folder whatever its name;
 * where two writings of a path lead to one file, on some system or for some installer, they count as that file.
 */
function topFile(path: string): string | null {
  const [file, deeper] = strippedPath(path);
  return file === undefined || deeper !== undefined ? null : file.toLowerCase();
}

/** Without the first folder. */
function strippedPath(path: string): readonly string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .slice(1);
}
