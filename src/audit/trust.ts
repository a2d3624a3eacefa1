import { ConfigurationError, messageOf } from '../model/errors.ts';
import type { BundleVerifier, OpenPgpPort, TrustedKey } from '../model/ports.ts';
import type { TrustFacts, TrustSource } from '../model/verdict.ts';
import { readKeys } from '../packument/keys.ts';
import { type KeyRing, makeKeyRing } from '../verify/key-ring.ts';

/** Trust material in the forms that verification needs, made once a run. */
export interface Trust {
  readonly facts: TrustFacts;
  readonly ring: KeyRing;
  readonly verifier: BundleVerifier;
  readonly openpgp: OpenPgpPort;
  /** A sentence where the trust itself is too old to rely on; otherwise `null`. */
  readonly stale: string | null;
}

export interface TrustInput {
  readonly root: unknown;
  readonly keys: unknown;
  readonly rootSource: TrustSource;
  readonly keysSource: TrustSource;
  readonly stale: string | null;
}

/** Throws a `ConfigurationError` where the material cannot be used: nothing is verified with half a root. */
export function prepareTrust(
  input: TrustInput,
  openpgp: OpenPgpPort,
  makeVerifier: (root: unknown, keys: readonly TrustedKey[]) => BundleVerifier,
): Trust {
  const keys = readKeys(input.keys);
  if (typeof keys === 'string')
    throw fault('TRUST_KEYS', `the keys (${input.keysSource.detail}) cannot be used: ${keys}`);
  const skipped = keys.skipped.length === 0 ? '' : `; left out as unknown: ${keys.skipped.join(', ')}`;
  const keysSource = { ...input.keysSource, detail: `${input.keysSource.detail}${skipped}` };
  return {
    facts: { root: input.rootSource, keys: keysSource },
    ring: attempt('TRUST_KEYS', `the keys (${input.keysSource.detail})`, () => makeKeyRing(keys.keys)),
    verifier: attempt('TRUST_ROOT', `the trusted root (${input.rootSource.detail})`, () =>
      makeVerifier(input.root, keys.keys),
    ),
    openpgp,
    stale: input.stale,
  };
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
