import { expect, it, onTestFinished } from 'vitest';
import { bindAttestations, type RegistryFacts } from '../../src/verify/bound.ts';
import { makeKeyRing } from '../../src/verify/key-ring.ts';
import { sha512Hex } from '../../src/verify/integrity.ts';
import { NPM_ROUTE, startBench } from './bench.ts';

it('the same answer is held anew against another package, another hash, other keys, and another announcement', async () => {
  const bench = await startBench();
  onTestFinished(() => bench.close());
  const published = await bench.publish();
  const { name, version, attestations, document } = published;
  if (attestations === null) throw new Error('nothing to bind');
  const facts: RegistryFacts = {
    route: NPM_ROUTE,
    document: { kind: 'not-found', detail: 'not looked at' },
    attestations: { kind: 'answered', value: bench.check(attestations) },
  };
  const id = { name, version };
  const sha512 = sha512Hex(document.dist.integrity ?? '');
  const good = bindAttestations(id, sha512, facts, true, bench.ring);
  expect([good.publish.kind, good.provenance.kind]).toEqual(['verified', 'verified']);
  expect(bindAttestations(id, sha512, facts, true, bench.ring)).toBe(good);

  /** After the good one each time, which must not stand for it. */
  const after = (...asked: Parameters<typeof bindAttestations>) => {
    bindAttestations(id, sha512, asked[2], true, bench.ring);
    const { publish, provenance } = bindAttestations(...asked);
    return [publish.kind, provenance.kind];
  };
  const other = { name, version: '2.0.0' };
  expect(after(other, sha512, facts, true, bench.ring)).toEqual(['rejected', 'rejected']);
  expect(after(id, '00'.repeat(64), facts, true, bench.ring)).toEqual(['rejected', 'rejected']);
  expect(after(id, sha512, facts, true, makeKeyRing([]))).toEqual(['rejected', 'verified']);
  expect(after(id, sha512, facts, true, bench.ring)).toEqual(['verified', 'verified']);
  const none: RegistryFacts = { ...facts, attestations: { kind: 'answered', value: [] } };
  expect(after(id, sha512, none, true, bench.ring)).toEqual(['absent', 'rejected']);
  expect(after(id, sha512, none, false, bench.ring)).toEqual(['absent', 'absent']);
});
