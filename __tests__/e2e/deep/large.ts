/** A tarball that is too large to be held in memory, made while it is read, and the peak of a process that reads one. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { type PackedPackage, makePackage } from '../../support/registry/packages.ts';
import { tarOf } from '../../support/registry/tar.ts';

const MiB = 1024 * 1024;

/** The same bytes each time: package.json, and a file of `size` MiB. */
function stream(name: string, size: number): Readable {
  const manifest = {
    path: 'package/package.json',
    content: JSON.stringify(makePackage({ name, version: '1.0.0' }).packageJson),
  };
  const blocks = function* (): Generator<Buffer> {
    // Without the end of archive, and of the second without its content.
    yield tarOf(manifest).subarray(0, -1024);
    yield tarOf({ path: 'package/large.bin', size: size * MiB }).subarray(0, 512);
    for (let chunk = 0; chunk < size; chunk++) yield Buffer.alloc(MiB, chunk % 251);
    yield Buffer.alloc(1024);
  };
  // Level 0: as large in transit as it is unpacked, at no cost to the test.
  return Readable.from(blocks()).pipe(createGzip({ level: 0 }));
}

export interface LargePackage {
  /** With the hashes of the large tarball. Its own `tarball` is another, small one, and not served. */
  readonly packed: PackedPackage;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a package with a tarball of about `size` MiB, as an object store would. */
export async function serveLarge(name: string, size: number): Promise<LargePackage> {
  const [sha512, sha1] = [createHash('sha512'), createHash('sha1')];
  for await (const chunk of stream(name, size) as AsyncIterable<Buffer>) {
    sha512.update(chunk);
    sha1.update(chunk);
  }
  const digest = sha512.digest();
  const server = createServer((_, response) => void stream(name, size).pipe(response.writeHead(200)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    packed: {
      ...makePackage({ name, version: '1.0.0' }),
      integrity: `sha512-${digest.toString('base64')}`,
      sha512: digest.toString('hex'),
      shasum: sha1.digest('hex'),
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** To be required by a process: writes the most memory that it ever had, in KiB, one line a process. */
export const PEAK_HOOK = `
  const { appendFileSync } = require('node:fs');
  process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'));
`;
