import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { json } from '@sigstore/core';
import { type Endpoint, startEndpoint } from './endpoint.ts';

const SPEC_VERSION = '1.0.0';
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Sigstore's TUF repository: one key for every role, one version of everything. */
export interface TufRepository {
  readonly endpoint: Endpoint;
  /** root.json: what a client must have before it asks. */
  readonly root: string;
  close(): Promise<void>;
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

/** Serves the targets by their paths (https://theupdateframework.github.io/specification/v1.0.33/). */
export async function startTuf(targets: Readonly<Record<string, string>>): Promise<TufRepository> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // Hex, and so a key without line breaks: TUF's canonical JSON writes those as they are, JSON does not.
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
  const keyid = sha256(json.canonicalize(key));
  const signed = (role: string, rest: object): string => {
    const expires = new Date(Date.now() + YEAR_MS).toISOString().replace(/\.\d+Z$/, 'Z');
    const body = { _type: role, spec_version: SPEC_VERSION, version: 1, expires, ...rest };
    const sig = sign(null, Buffer.from(json.canonicalize(body)), privateKey).toString('hex');
    return JSON.stringify({ signatures: [{ keyid, sig }], signed: body });
  };
  const role = { keyids: [keyid], threshold: 1 };
  const root = signed('root', {
    consistent_snapshot: false,
    keys: { [keyid]: key },
    roles: { root: role, targets: role, snapshot: role, timestamp: role },
  });
  const listed = Object.entries(targets).map(([path, content]) => [
    path,
    { length: Buffer.byteLength(content), hashes: { sha256: sha256(content) } },
  ]);
  const served = new Map<string, string>([
    ['/1.root.json', root],
    ['/targets.json', signed('targets', { targets: Object.fromEntries(listed) as object })],
    ['/snapshot.json', signed('snapshot', { meta: { 'targets.json': { version: 1 } } })],
    ['/timestamp.json', signed('timestamp', { meta: { 'snapshot.json': { version: 1 } } })],
    ...Object.entries(targets).map(([path, content]) => [`/targets/${path}`, content] as const),
  ]);
  const endpoint = await startEndpoint(({ path }) => {
    const found = served.get(path);
    const headers = { 'content-type': found === undefined ? 'text/plain' : 'application/json' };
    return { status: found === undefined ? 404 : 200, headers, body: Buffer.from(found ?? 'not found') };
  });
  return { endpoint, root, close: () => endpoint.close() };
}
