import { expect, it } from 'vitest';
import { createOpenPgp } from '../../src/adapters/openpgp.ts';
import { singleHash } from '../../src/verify/integrity.ts';
import { verifyOpenPgp } from '../../src/verify/openpgp-signature.ts';
import { verifyRegistrySignatures } from '../../src/verify/registry-signature.ts';
import { describeCorpus } from '../support/corpus.ts';
import { manifestsIn } from './manifests.ts';
import { NEW_KEY, OLD_KEY, wildTrust } from './trust-material.ts';

interface Expected {
  readonly ecdsa: {
    readonly old_key_ok: number;
    readonly new_key_ok: number;
    readonly bad: readonly unknown[];
    readonly unknown_key: readonly unknown[];
  };
  readonly pgp: {
    readonly ok: number;
    readonly ok_with_undefined_integrity: readonly unknown[];
    readonly bad: readonly unknown[];
  };
}

function canonical(integrity: string): string {
  const hash = singleHash(integrity);
  if (typeof hash === 'string') throw new Error(hash);
  return `${hash.algorithm}-${hash.digest}`;
}

describeCorpus('every ECDSA signature of the corpus', (corpus, cases) => {
  const { ring } = wildTrust(corpus);
  const files = corpus.files('packuments').map((entry) => [entry.file, entry.expected as Expected] as const);
  let tried = 0;

  it.each(files)('%s: each signature alone, at the publish time that the packument states', async (file, expected) => {
    const found = { old_key_ok: 0, new_key_ok: 0, bad: 0, unknown_key: 0, expired: 0 };
    for (const { id, document } of manifestsIn(corpus.readJson(file))) {
      const { integrity, signatures } = document.dist;
      if (integrity === null) continue;
      for (const signature of signatures) {
        tried += 1;
        const outcome = await verifyRegistrySignatures(
          id,
          canonical(integrity),
          [signature],
          ring,
          document.facts.statedTime,
        );
        if (outcome.kind === 'verified') {
          expect([OLD_KEY, NEW_KEY]).toContain(outcome.value.keyid);
          found[outcome.value.keyid === OLD_KEY ? 'old_key_ok' : 'new_key_ok'] += 1;
        } else if (outcome.kind === 'rejected') {
          found[outcome.code === 'signature-key-expired' ? 'expired' : 'bad'] += 1;
        } else found.unknown_key += 1;
        // What any-one-valid hangs on: the same signature over another version's name must not hold.
        const moved = await verifyRegistrySignatures(
          { ...id, version: `${id.version}-x` },
          canonical(integrity),
          [signature],
          ring,
          null,
        );
        expect(moved).toMatchObject({ kind: 'rejected', code: 'signature-invalid' });
      }
    }
    const { ecdsa } = expected;
    expect(found).toEqual({
      old_key_ok: ecdsa.old_key_ok,
      new_key_ok: ecdsa.new_key_ok,
      bad: ecdsa.bad.length,
      unknown_key: ecdsa.unknown_key.length,
      expired: 0,
    });
    cases.ran(ecdsa.old_key_ok + ecdsa.new_key_ok);
  });

  it('tried all 1,388 of them', () => expect(tried).toBe(1388));
});

describeCorpus('every OpenPGP signature of the corpus', (corpus, cases) => {
  const openpgp = createOpenPgp();
  const files = corpus
    .files('packuments')
    .map((entry) => [entry.file, (entry.expected as Expected).pgp] as const)
    .filter(([, pgp]) => pgp.ok + pgp.ok_with_undefined_integrity.length + pgp.bad.length > 0);

  it.each(files)('%s', async (file, expected) => {
    const found = { ok: 0, ok_with_undefined_integrity: 0, bad: 0, other: 0 };
    for (const { id, document } of manifestsIn(corpus.readJson(file))) {
      const { integrity, npmSignature } = document.dist;
      if (npmSignature === null || integrity === null) continue;
      const outcome = await verifyOpenPgp(id, canonical(integrity), npmSignature, openpgp);
      if (outcome.kind === 'verified') found.ok += 1;
      else if (outcome.kind === 'rejected') found.bad += 1;
      else if (outcome.kind === 'unsupported' && outcome.code === 'signature-signs-no-hash')
        found.ok_with_undefined_integrity += 1;
      else found.other += 1;
      cases.ran();
    }
    expect(found).toEqual({
      ok: expected.ok,
      ok_with_undefined_integrity: expected.ok_with_undefined_integrity.length,
      bad: expected.bad.length,
      other: 0,
    });
  });
});
