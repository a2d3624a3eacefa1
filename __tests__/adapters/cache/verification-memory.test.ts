import { describe, expect, it } from 'vitest';
import { type Memory, rememberingVerifier } from '../../../src/adapters/cache/verification-memory.ts';
import type { Outcome } from '../../../src/model/evidence.ts';
import type { BundlesVerifier, VerifiedAttestation, VerifiedBundle } from '../../../src/model/ports.ts';
import { readServed } from '../../../src/verify/attestations.ts';
import { verifyHere } from '../../../src/adapters/sigstore.ts';

const GOOD = { dsseEnvelope: { payload: Buffer.from('a statement').toString('base64') } };
const BAD = { dsseEnvelope: { payload: 'AAAA' }, bad: true };

/** Finds everything good but what says that it is bad, and counts what it was given. */
function verifier(): BundlesVerifier & { readonly seen: unknown[]; readonly expected: number[] } {
  const [seen, expected]: [unknown[], number[]] = [[], []];
  const verify = (bundle: unknown): Outcome<VerifiedBundle> => {
    seen.push(bundle);
    if (JSON.stringify(bundle).includes('"bad"'))
      return { kind: 'rejected', code: 'attestation-invalid', detail: 'it does not hold' };
    const { payload } = (bundle as typeof GOOD).dsseEnvelope;
    const signer = { kind: 'key', hint: 'SHA256:key' } as const;
    const rest = { signer, envelopeKeyid: 'SHA256:key', logIndex: '7', logId: 'log', loggedAt: null };
    return {
      kind: 'verified',
      value: { ...rest, payload: Buffer.from(payload, 'base64') } as unknown as VerifiedBundle,
    };
  };
  return {
    seen,
    expected,
    verify,
    verifyAll: (body, read) => Promise.resolve({ kind: 'answered', value: verifyHere({ verify }, body, read) }),
    expect: (versions) => void expected.push(versions),
  };
}

function memory(): Memory & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return { kept, read: (digest) => kept.get(digest) ?? null, write: (digest, bytes) => void kept.set(digest, bytes) };
}

const bodyOf = (bundles: readonly unknown[]): Uint8Array =>
  Buffer.from(JSON.stringify({ attestations: bundles.map((bundle) => ({ predicateType: 'a label', bundle })) }));

/** What a response holds, each with its label; of another answer what it is. */
async function verifyAll(
  inner: BundlesVerifier,
  where: Memory,
  bundles: readonly unknown[],
  circumstances: unknown = 1,
): Promise<readonly VerifiedAttestation[]> {
  const answer = await rememberingVerifier(inner, where, circumstances).verifyAll(bodyOf(bundles), readServed);
  if (answer.kind !== 'answered' || typeof answer.value === 'string') throw new Error(JSON.stringify(answer));
  return answer.value;
}

describe('a verifier that remembers', () => {
  it('says of the same bytes what it said before, and does not verify them again', async () => {
    const [inner, where] = [verifier(), memory()];
    const first = await verifyAll(inner, where, [GOOD, GOOD]);
    const second = await verifyAll(inner, where, [GOOD, GOOD]);
    expect(inner.seen).toHaveLength(2);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(second[0]).toMatchObject({ predicateType: 'a label', outcome: { kind: 'verified' } });
  });

  it('verifies other bytes, and the same ones in other circumstances', async () => {
    const [inner, where] = [verifier(), memory()];
    await verifyAll(inner, where, [GOOD]);
    await verifyAll(inner, where, [{ ...GOOD, more: 1 }]);
    await verifyAll(inner, where, [GOOD], 'another trusted root');
    expect(inner.seen).toHaveLength(3);
  });

  it('remembers nothing that does not hold', async () => {
    const [inner, where] = [verifier(), memory()];
    const answers = [await verifyAll(inner, where, [GOOD, BAD]), await verifyAll(inner, where, [GOOD, BAD])];
    expect(inner.seen).toHaveLength(4);
    expect(where.kept.size).toBe(0);
    for (const answer of answers) expect(answer[1]?.outcome.kind).toBe('rejected');
  });

  it('verifies where what it remembers is of another statement, of fewer bundles, or unreadable', async () => {
    const [inner, where] = [verifier(), memory()];
    await verifyAll(inner, where, [GOOD]);
    const [[digest, honest] = ['', new Uint8Array()]] = where.kept;
    const other = Buffer.from(honest)
      .toString()
      .replace(/"payloadSha256":"./, '"payloadSha256":"x');
    for (const remembered of [other, '[]', '[null]', '{', '']) {
      where.kept.set(digest, Buffer.from(remembered));
      const before = inner.seen.length;
      const answer = await verifyAll(inner, where, [GOOD]);
      expect(answer[0]?.outcome.kind).toBe('verified');
      expect(inner.seen.length).toBe(before + 1);
    }
  });

  it('says of what is no response what its reader says, and remembers nothing of it', async () => {
    const [inner, where] = [verifier(), memory()];
    for (let time = 0; time < 2; time++) {
      const answer = await rememberingVerifier(inner, where, 1).verifyAll(Buffer.from('{'), readServed);
      expect(answer).toEqual({ kind: 'answered', value: 'the body is not JSON' });
    }
    expect(where.kept.size).toBe(0);
  });

  it('expects as many to be verified as the first ones tell, and none after a rest', async () => {
    const [inner, where] = [verifier(), memory()];
    await verifyAll(inner, where, [GOOD]);
    const remembering = rememberingVerifier(inner, where, 1);
    const ask = (more: number) => remembering.verifyAll(bodyOf([more === 0 ? GOOD : { ...GOOD, more }]), readServed);
    remembering.expect?.(1200);
    for (const more of [0, 0, 1, 2]) await ask(more);
    remembering.rest?.();
    await ask(3);
    expect(inner.expected).toEqual([0, 400, 600, 0]);
  });
});
