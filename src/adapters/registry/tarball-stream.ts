import { createHash } from 'node:crypto';
import { at, isRecord, type JsonRecord } from '../../model/json.ts';
import { COMPARED_FIELDS, type TarballFacts } from '../../model/tarball.ts';
import { TarballError, TarballReader } from '../tarball-reader.ts';
import { BodyRefused } from './http.ts';
import { ALGORITHMS } from './tarball-facts.ts';

const MiB = 1024 * 1024;

const BOUNDS = { unpacked: 4096 * MiB, entries: 200_000, manifest: 4 * MiB };

/**
 * Hashes a tarball and looks into it while it streams past, and returns what was seen as JSON: that is what is kept of it,
 * in memory and in a record, in the place of a body. Never its bytes.
 *
 * @throws BodyRefused where it is no tarball, or a bomb. An answer of the registry that is something else altogether, say a
 *   page that asks to log in, has a hash too; it is not the package's, and no sign of tampering either.
 */
export async function readTarballBody(body: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const hashes = ALGORITHMS.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  const reader = new TarballReader(BOUNDS, { strict: false });
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      for (const { hash } of hashes) hash.update(chunk);
      await reader.write(chunk);
    }
    const { manifest, conflicting, gyp, files } = await reader.end();
    const facts: TarballFacts = {
      digests: Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('base64')])),
      bytes,
      manifest: manifest === null ? null : comparedFields(manifest),
      conflicting,
      gyp,
      files,
    };
    return Buffer.from(JSON.stringify(facts));
  } catch (error) {
    if (error instanceof TarballError) throw new BodyRefused(error.why, `no package tarball: ${error.message}`);
    throw error;
  } finally {
    reader.close();
  }
}

/** Decoded as npm decodes it: bytes that are no UTF-8 are replaced, and must not keep the file from being looked at. */
function comparedFields(bytes: Buffer): JsonRecord | null {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    return null;
  }
  if (!isRecord(json)) return null;
  const kept = COMPARED_FIELDS.map((field) => [field, at(json, field)] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
