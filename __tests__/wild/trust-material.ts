import type { KeyRing } from '../../src/verify/key-ring.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import type { BundleVerifier, TrustedKey } from '../../src/model/ports.ts';
import { readKeys } from '../../src/packument/keys.ts';
import { makeKeyRing } from '../../src/verify/key-ring.ts';
import type { Corpus } from '../support/corpus.ts';

export const OLD_KEY = 'SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA';
export const NEW_KEY = 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U';

const KEYS_FILE = 'keys/tuf-target-registry.npmjs.org-keys.json';
const ROOT_FILE = 'trust/trusted_root.public-good.json';

export interface WildTrust {
  readonly keys: readonly TrustedKey[];
  readonly ring: KeyRing;
  readonly root: unknown;
  readonly verifier: BundleVerifier;
}

/** npm's keys and the public-good root as the corpus holds them, in the forms that an audit makes of them. */
export function wildTrust(corpus: Corpus): WildTrust {
  const read = readKeys(corpus.readJson(KEYS_FILE));
  if (typeof read === 'string') throw new Error(read);
  const root = corpus.readJson(ROOT_FILE);
  return { keys: read.keys, ring: makeKeyRing(read.keys), root, verifier: createBundleVerifier(root, read.keys) };
}
