import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ProfileChanges, profileOf } from './certificate-profile.ts';
import type { TokenClaims } from './claims.ts';
import type { AuthorityRequest, BundleOptions, FromAuthorities, ToAuthorities } from './protocol.ts';
import {
  createRegistryKey,
  type KeysEndpoint,
  type KeysTarget,
  keysEndpointOf,
  keysTargetOf,
  type RegistryKey,
  type RegistrySignature,
} from './registry-key.ts';
import { publishStatement, type StatementSubject } from './statements.ts';
import type { SerializedBundle, SerializedTrustedRoot } from './wire.ts';

const IN_TOTO = 'application/vnd.in-toto+json';

export interface AttestRequest extends BundleOptions {
  /** Serialised as JSON; bytes or a string are signed as they are. */
  readonly statement: object | string | Uint8Array;
  /** Whom the identity provider vouches for. */
  readonly claims: TokenClaims;
  /** What the certificate says otherwise than it would for these claims. */
  readonly certificate?: ProfileChanges;
  readonly payloadType?: string;
}

export interface AttestPublishRequest extends BundleOptions, StatementSubject {
  /** Without a trailing slash. */
  readonly registry?: string;
  /** `registryKey`, unless said. */
  readonly key?: RegistryKey;
  /** Signed instead of the usual one. */
  readonly statement?: object;
  /** The hint in the verification material, where it should differ from the signature's key id. */
  readonly hint?: string;
}

/** A local Fulcio, CT log, Rekor v1 and v2, timestamp authority and npm registry's keys. No network, no files. */
export interface Authorities {
  /** trusted_root.json, for `--trusted-root`. */
  readonly trustedRoot: SerializedTrustedRoot;
  /** The keys as the TUF target writes them: `registryKey` and `retiredKey`, for both usages. */
  readonly keysTarget: KeysTarget;
  /** The same keys as `/-/npm/v1/keys` serves them. */
  readonly keysEndpoint: KeysEndpoint;
  /** The registry's key in use: no end. */
  readonly registryKey: RegistryKey;
  /** The registry's former key: known, its window ended on 2025-01-29. */
  readonly retiredKey: RegistryKey;
  /** A key that neither document lists: an attacker's. */
  readonly unknownKey: RegistryKey;
  /** `dist.signatures`' entry over `name@version:integrity`. */
  signRegistry(message: string, key?: RegistryKey): Promise<RegistrySignature>;
  /** A keyless bundle: certificate, signature, log entry; a timestamp where asked. */
  attest(request: AttestRequest): Promise<SerializedBundle>;
  attestAll(requests: readonly AttestRequest[]): Promise<readonly SerializedBundle[]>;
  /** The registry's publish attestation, signed with its own key. */
  attestPublish(request: AttestPublishRequest): Promise<SerializedBundle>;
  attestPublishAll(requests: readonly AttestPublishRequest[]): Promise<readonly SerializedBundle[]>;
  close(): Promise<void>;
}

/** Starts the authorities in a process of their own (about 150 ms). Every start makes new keys: nothing is secret. */
export async function startAuthorities(): Promise<Authorities> {
  const service = await startService();
  const registryKey = createRegistryKey({ start: '2025-01-13T00:00:00.000Z' });
  const retiredKey = createRegistryKey({ start: '1999-01-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' });
  const attestAll = async (requests: readonly AttestRequest[]) => service.bundles(requests.map(keyless));
  const attestPublishAll = async (requests: readonly AttestPublishRequest[]) =>
    service.bundles(requests.map((request) => keyed(request, request.key ?? registryKey)));
  return {
    trustedRoot: service.trustedRoot,
    keysTarget: keysTargetOf([retiredKey, registryKey]),
    keysEndpoint: keysEndpointOf([retiredKey, registryKey]),
    registryKey,
    retiredKey,
    unknownKey: createRegistryKey(),
    signRegistry: async (message, key = registryKey) => key.sign(message),
    attest: async (request) => only(await attestAll([request])),
    attestAll,
    attestPublish: async (request) => only(await attestPublishAll([request])),
    attestPublishAll,
    close: () => service.close(),
  };
}

function only<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new Error(`expected one answer, got ${values.length}`);
  return value;
}

function keyless(request: AttestRequest): AuthorityRequest {
  const { statement, claims, certificate, payloadType = IN_TOTO, ...options } = request;
  refuseTimestampInThePast(options);
  const bytes =
    typeof statement === 'string' || statement instanceof Uint8Array ? statement : JSON.stringify(statement);
  const payload = Buffer.from(bytes).toString('base64');
  return { kind: 'keyless', payload, payloadType, profile: profileOf(claims, certificate), ...options };
}

function keyed(request: AttestPublishRequest, key: RegistryKey): AuthorityRequest {
  const { name, version, sha512, registry, key: _key, statement, hint, ...options } = request;
  refuseTimestampInThePast(options);
  const signed = statement ?? publishStatement({ name, version, sha512 }, registry);
  const envelope = key.envelop(Buffer.from(JSON.stringify(signed)), IN_TOTO);
  return { kind: 'keyed', envelope, hint: hint ?? key.keyid, publicKeyPem: key.pem, ...options };
}

function refuseTimestampInThePast({ at, rekor, tsa }: BundleOptions): void {
  if (at === undefined || !(tsa ?? rekor === 'v2')) return;
  throw new Error(`the timestamp authority keeps real time: it cannot sign at ${at}; leave out \`at\` or \`tsa\``);
}

interface Service {
  readonly trustedRoot: SerializedTrustedRoot;
  bundles(requests: readonly AuthorityRequest[]): Promise<readonly SerializedBundle[]>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(bundles: readonly SerializedBundle[]): void;
  reject(error: Error): void;
}

async function startService(): Promise<Service> {
  // Nothing of the test runner's process goes along: its flags and its environment mean nothing there.
  const child = fork(fileURLToPath(new URL('service.ts', import.meta.url)), [], { execArgv: [], env: {} });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const trustedRoot = await new Promise<SerializedTrustedRoot>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const error = new Error(`the authorities' process ended (${signal ?? code})`);
      reject(error);
      for (const pending of waiting.values()) pending.reject(error);
      waiting.clear();
    });
    child.on('message', (message: FromAuthorities) => {
      if (message.kind === 'ready') return resolve(message.trustedRoot);
      const pending = waiting.get(message.id);
      waiting.delete(message.id);
      if (waiting.size === 0) child.channel?.unref();
      if (message.kind === 'bundles') pending?.resolve(message.bundles);
      else pending?.reject(new Error(message.error));
    });
  });
  // Whoever forgets `close` must still be able to end; the child leaves when the channel closes.
  child.unref();
  child.channel?.unref();
  return {
    trustedRoot,
    bundles(requests) {
      const id = (lastId += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.channel?.ref();
        const message: ToAuthorities = { id, requests };
        child.send(message, (error) => {
          if (error !== null && waiting.delete(id)) reject(error);
        });
      });
    },
    async close() {
      child.ref();
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
