import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initTUF } from '@sigstore/tuf';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import { parseJson } from '../model/json.ts';
import { NPM_SERVICES, type SigningServices, readSigningConfig } from './signer-services.ts';
import { MAX_FILE_BYTES } from './trust.ts';

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'signing_config.v0.2.json';

export interface SigningConfigOptions {
  /** `npm`: the services that npm's CLI signs with · `tuf`: what Sigstore's TUF repository says now · or a file. */
  readonly from: 'npm' | 'tuf' | { readonly file: string };
  readonly now: Date;
  readonly timeoutMs: number;
  /** Another TUF repository than Sigstore's public one. */
  readonly tuf?: { readonly mirrorUrl: string; readonly rootPath: string };
}

/**
 * Which services sign. Never falls back: whoever asked for other services than npm's must not have an entry written to a
 * public log that they did not name.
 *
 * @throws ConfigurationError
 */
export async function loadSigningServices(options: SigningConfigOptions): Promise<SigningServices> {
  const { from, now } = options;
  if (from === 'npm') return NPM_SERVICES;
  if (from === 'tuf') return readSigningConfig(await fromTuf(options), `of ${mirrorOf(options)}`, now);
  return readSigningConfig(await fromFile(from.file), from.file, now);
}

async function fromFile(path: string): Promise<unknown> {
  const fault = (what: string): ConfigurationError => unreadable(`the signing configuration ${path} ${what}`);
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > MAX_FILE_BYTES) throw fault('is too large to be one');
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof ConfigurationError ? error : fault(`cannot be read (${messageOf(error)})`);
  }
  const json = parseJson(bytes);
  if (json === undefined) throw fault('is not JSON');
  return json;
}

/** As with the trusted root: a cache of our own, so that nothing an earlier step left behind is believed. */
async function fromTuf(options: SigningConfigOptions): Promise<unknown> {
  const cachePath = await mkdtemp(join(tmpdir(), 'countersign-tuf-'));
  try {
    const client = await initTUF({
      cachePath,
      mirrorURL: mirrorOf(options),
      ...(options.tuf === undefined ? {} : { rootPath: options.tuf.rootPath }),
      retry: { retries: 1 },
      timeout: options.timeoutMs,
    });
    return JSON.parse(await client.getTarget(TARGET)) as unknown;
  } catch (error) {
    throw unreadable(`${TARGET} could not be had from ${mirrorOf(options)} (${messageOf(error)})`);
  } finally {
    await rm(cachePath, { recursive: true, force: true });
  }
}

function mirrorOf({ tuf }: SigningConfigOptions): string {
  return tuf?.mirrorUrl ?? MIRROR;
}

function unreadable(message: string): ConfigurationError {
  const hint = "Try again, give the path of a file, or sign with npm's own services.";
  return new ConfigurationError([{ code: 'SIGNING_CONFIG', message, hint }]);
}
