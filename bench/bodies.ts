import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** `[key, offset, length]` in the file of bodies. A key is the decoded path of a request, see `keyOf`. */
type Index = readonly (readonly [string, number, number])[];

/** The key of what is served for a path: of a packument there are two, told apart by `Accept`. */
export function keyOf(decodedPath: string, abbreviated: boolean): string {
  return abbreviated ? `${decodedPath}#abbreviated` : decodedPath;
}

/** The documents of a registry in one file, compressed as it sends them, so that serving one costs next to nothing. */
export class BodiesWriter {
  readonly #folder: string;
  readonly #file: number;
  readonly #index: (readonly [string, number, number])[] = [];
  #offset = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#file = openSync(path.join(folder, 'bodies.bin'), 'w');
  }

  /** Compressed as a content delivery network does it on its way: zlib's default level. */
  add(key: string, document: object): void {
    const body = gzipSync(JSON.stringify(document));
    writeSync(this.#file, body);
    this.#index.push([key, this.#offset, body.length]);
    this.#offset += body.length;
  }

  close(): void {
    closeSync(this.#file);
    writeFileSync(path.join(this.#folder, 'bodies.json'), JSON.stringify(this.#index));
  }
}

/** @returns the compressed bodies by key */
export function readBodies(folder: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(path.join(folder, 'bodies.bin'));
  const index = JSON.parse(readFileSync(path.join(folder, 'bodies.json'), 'utf8')) as Index;
  return new Map(index.map(([key, offset, length]) => [key, bytes.subarray(offset, offset + length)]));
}
