/** The bundles that mutated ones are made from. */
import type { TrustedKey } from '../../../src/model/ports.ts';
import { arrayAt, at, isRecord } from '../../../src/model/json.ts';
import { readKeys } from '../../../src/packument/keys.ts';
import { startAuthorities } from '../authorities/authorities.ts';
import { emailClaims, githubClaims } from '../authorities/claims.ts';
import { provenanceV1 } from '../authorities/statements.ts';
import type { SerializedTrustedRoot } from '../authorities/wire.ts';
import type { Corpus } from '../corpus.ts';
import type { TrustWorld } from './bundle-fuzz.ts';
import type { BundleBase } from './bundle-mutate.ts';

const VARIANTS = [
  ['0.3, dsse', {}],
  ['0.3, intoto', { entry: 'intoto' }],
  ['0.2, intoto', { bundle: '0.2', entry: 'intoto' }],
  ['0.2, dsse', { bundle: '0.2' }],
  ['0.1, whole chain, promise alone', { bundle: '0.1', entry: 'intoto' }],
  ['0.3 with a timestamp', { tsa: true }],
  ['0.3, Rekor v2', { rekor: 'v2' }],
  ['of another year', { at: '2023-04-20T12:41:24.000Z', bundle: '0.1' }],
] as const;

/** Bundles of every form that the test authorities make. Two starts differ in their keys. */
export async function bundleWorld(): Promise<TrustWorld & { readonly trustedRoot: SerializedTrustedRoot }> {
  const authorities = await startAuthorities();
  try {
    const of = { name: 'demo', version: '1.0.0', sha512: 'ab'.repeat(64) };
    const claims = githubClaims();
    const statement = provenanceV1(of, claims);
    const builds = await authorities.attestAll([
      ...VARIANTS.map(([, options]) => ({ statement, claims, ...options })),
      { statement, claims: emailClaims() },
      { statement, claims, certificate: { early: true } },
    ]);
    const publish = await authorities.attestPublish(of);
    const names = [...VARIANTS.map(([name]) => name), 'a person’s', 'early'];
    return {
      trustedRoot: authorities.trustedRoot,
      keys: keysOf(authorities.keysTarget),
      bases: [
        ...builds.map((bundle, index) => ({ name: names[index] ?? '', bundle })),
        { name: 'publish', bundle: publish },
      ],
    };
  } finally {
    await authorities.close();
  }
}

/** Every bundle of the corpus, whether it verifies or not, under the public-good root and npm's keys. */
export function wildBundles(corpus: Corpus): TrustWorld {
  const bases = corpus
    .files(({ file }) => /\.(json|sigstore)$/.test(file))
    .flatMap(({ file }): BundleBase[] => bundlesIn(readJson(corpus, file)).map((bundle) => ({ name: file, bundle })));
  return {
    trustedRoot: corpus.readJson('trust/trusted_root.public-good.json'),
    keys: keysOf(corpus.readJson('keys/tuf-target-registry.npmjs.org-keys.json')),
    bases,
  };
}

function bundlesIn(json: unknown): readonly unknown[] {
  const served = arrayAt(json, 'attestations').map((entry) => at(entry, 'bundle'));
  return [json, ...served].filter((candidate) => isRecord(at(candidate, 'verificationMaterial')));
}

/** Some files of the corpus are broken on purpose: they hold no bundle. */
function readJson(corpus: Corpus, file: string): unknown {
  try {
    return corpus.readJson(file);
  } catch {
    return null;
  }
}

function keysOf(target: unknown): readonly TrustedKey[] {
  const read = readKeys(target);
  if (typeof read === 'string') throw new Error(read);
  return read.keys;
}
