import { createHash } from 'node:crypto';
import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { RegistryRule } from '../model/policy.ts';
import type { OpenPgpPort, ResponseVerifier, TrustedKey } from '../model/ports.ts';
import type { TrustFacts, TrustSource } from '../model/verdict.ts';
import { readKeys } from '../packument/keys.ts';
import { type KeyRing, makeKeyRing } from '../verify/key-ring.ts';

/** Trust material in the forms that verification needs, made once a run. */
export interface Trust<V extends ResponseVerifier = ResponseVerifier> {
  readonly facts: TrustFacts;
  readonly ring: KeyRing;
  /** Of registries whose keys the policy names, by address: these keys speak for that registry alone. */
  readonly ownRings: ReadonlyMap<string, KeyRing>;
  readonly verifier: V;
  readonly openpgp: OpenPgpPort;
  /** A sentence where the trust itself is too old to rely on; otherwise `null`. */
  readonly stale: string | null;
  /** SHA-256 (hex) of the root and the keys: the parts of one audit have the same. */
  readonly digest: string;
}

export interface TrustInput {
  readonly root: unknown;
  readonly keys: unknown;
  readonly rootSource: TrustSource;
  readonly keysSource: TrustSource;
  readonly stale: string | null;
}

/**
 * Throws a `ConfigurationError` where the material cannot be used: nothing is verified with half a root.
 *
 * @param registries what the policy says of them
 */
export function prepareTrust<V extends ResponseVerifier>(
  input: TrustInput,
  openpgp: OpenPgpPort,
  makeVerifier: (root: unknown, keys: readonly TrustedKey[]) => V,
  registries: readonly RegistryRule[] = [],
): Trust<V> {
  const keys = readKeys(input.keys);
  if (typeof keys === 'string')
    throw fault('TRUST_KEYS', `the keys (${input.keysSource.detail}) cannot be used: ${keys}`);
  const skipped = keys.skipped.length === 0 ? '' : `; left out as unknown: ${keys.skipped.join(', ')}`;
  const keysSource = { ...input.keysSource, detail: `${input.keysSource.detail}${skipped}` };
  // Whether a signature is good does not depend on whose key it is; for whom that key may speak, the rings say.
  const all = distinct([...keys.keys, ...registries.flatMap((rule) => rule.keys)]);
  return {
    facts: { root: input.rootSource, keys: keysSource },
    ring: attempt('TRUST_KEYS', `the keys (${input.keysSource.detail})`, () => makeKeyRing(keys.keys)),
    ownRings: new Map(
      registries
        .filter((rule) => rule.keys.length > 0)
        .map(({ url, keys: own, at }) => {
          const what = `the keys of ${url} (${at.file}:${at.line})`;
          return [url, attempt('TRUST_KEYS', what, () => makeKeyRing(own))] as const;
        }),
    ),
    verifier: makeWith(() => makeVerifier(input.root, all), input),
    openpgp,
    stale: input.stale,
    digest: createHash('sha256')
      .update(JSON.stringify([input.root, input.keys]))
      .digest('hex'),
  };
}

/** @throws ConfigurationError where `make` throws: the root cannot be used */
export function makeWith<T>(make: () => T, { rootSource }: Pick<TrustInput, 'rootSource'>): T {
  return attempt('TRUST_ROOT', `the trusted root (${rootSource.detail})`, make);
}

/** One id for two keys would let one take the other's place. */
function distinct(keys: readonly TrustedKey[]): readonly TrustedKey[] {
  const bytes = new Map<string, string>();
  for (const { keyid, spki } of keys) {
    const known = bytes.get(keyid);
    if (known !== undefined && known !== spki)
      throw fault('TRUST_KEYS', `the key id ${keyid} stands for two different keys, so neither can be used`);
    bytes.set(keyid, spki);
  }
  return keys;
}

function attempt<T>(code: string, what: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw fault(code, `${what} cannot be used: ${messageOf(error)}`);
  }
}

function fault(code: string, message: string): ConfigurationError {
  return new ConfigurationError([
    { code, message, hint: 'Check the file, or leave the option out to use Sigstore’s own.' },
  ]);
}
