import { expect, it } from 'vitest';
import { embeddedFingerprint } from '../../src/adapters/openpgp.ts';
import { loadTrustDocuments } from '../../src/adapters/trust.ts';
import { stringAt } from '../../src/model/json.ts';
import { readKeys } from '../../src/packument/keys.ts';
import { NPM_OPENPGP_FINGERPRINT } from '../../src/verify/openpgp-signature.ts';
import { describeCorpus } from '../support/corpus.ts';
import { NEW_KEY, OLD_KEY } from './trust-material.ts';

const offline = { offline: true, now: new Date('2026-11-22T00:00:00Z'), timeoutMs: 1000 };

describeCorpus('the embedded trust against the corpus', (corpus, cases) => {
  it('npm’s keys are those of the TUF target, bytes, usages and windows', async () => {
    const { keys } = await loadTrustDocuments(offline);
    expect(readKeys(keys)).toEqual(readKeys(corpus.readJson('keys/tuf-target-registry.npmjs.org-keys.json')));
    cases.ran();
  });

  it('npm’s two keys, each for both usages', async () => {
    const read = readKeys((await loadTrustDocuments(offline)).keys);
    if (typeof read === 'string') throw new Error(read);
    const old = { keyid: OLD_KEY, end: '2025-01-29T00:00:00.000Z' };
    expect(read.keys.map(({ keyid, usage, end }) => ({ keyid, usage, end }))).toEqual([
      { ...old, usage: 'npm:signatures' },
      { ...old, usage: 'npm:attestations' },
      { keyid: NEW_KEY, usage: 'npm:signatures', end: null },
      { keyid: NEW_KEY, usage: 'npm:attestations', end: null },
    ]);
    expect(read.skipped).toEqual([]);
    cases.ran();
  });

  it('the public-good root has the same authorities and logs', async () => {
    const { root } = await loadTrustDocuments(offline);
    expect(root).toEqual(corpus.readJson('trust/trusted_root.public-good.json'));
    cases.ran();
  });

  it('the keys that a registry’s endpoint serves are the same bytes under the same ids', () => {
    const target = readKeys(corpus.readJson('keys/tuf-target-registry.npmjs.org-keys.json'));
    const endpoint = readKeys(corpus.readJson('keys/registry-keys-v1.corepack-current.json'));
    if (typeof target === 'string' || typeof endpoint === 'string') throw new Error('both lists can be read');
    const spkis = new Map(target.keys.map(({ keyid, spki }) => [keyid, spki]));
    expect(new Map(endpoint.keys.map(({ keyid, spki }) => [keyid, spki]))).toEqual(spkis);
    cases.ran();
  });

  it('the embedded OpenPGP key is the one that the corpus recovered', () => {
    const recovered = stringAt(corpus.readJson('keys/npm-legacy-pgp-key.json'), 'fingerprint');
    expect([embeddedFingerprint(), NPM_OPENPGP_FINGERPRINT]).toEqual([recovered, recovered]);
    cases.ran();
  });
});
