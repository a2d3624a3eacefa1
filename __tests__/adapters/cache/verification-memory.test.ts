import { describe, expect, it } from 'vitest';
import { type Memory, rememberingVerifier } from '../../../src/adapters/cache/verification-memory.ts';
import type { Outcome } from '../../../src/model/evidence.ts';
import type { BundlesVerifier, VerifiedBundle } from '../../../src/model/ports.ts';

const GOOD = { dsseEnvelope: { payload: Buffer.from('a statement').toString('base64') } };
const BAD = { dsseEnvelope: { payload: 'AAAA' }, bad: true };

/** Finds everything good but what says that it is bad, and counts what it was given. */
function verifier(): BundlesVerifier & { readonly seen: unknown[] } {
  const seen: unknown[] = [];
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
    verify,
    verifyAll: (bundles) => Promise.resolve({ kind: 'answered', value: bundles.map(verify) }),
  };
}

function memory(): Memory & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return { kept, read: (digest) => kept.get(digest) ?? null, write: (digest, bytes) => void kept.set(digest, bytes) };
}

const bodyOf = (bundles: readonly unknown[]): Uint8Array => Buffer.from(JSON.stringify(bundles));

async function verifyAll(
  inner: BundlesVerifier,
  where: Memory,
  bundles: readonly unknown[],
  circumstances: unknown = 1,
) {
  return rememberingVerifier(inner, where, circumstances).verifyAll(bundles, bodyOf(bundles));
}

describe('a verifier that remembers', () => {
  it('says of the same bytes what it said before, and does not verify them again', async () => {
    const [inner, where] = [verifier(), memory()];
    const first = await verifyAll(inner, where, [GOOD, GOOD]);
    const second = await verifyAll(inner, where, [GOOD, GOOD]);
    expect(inner.seen).toHaveLength(2);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(second.kind === 'answered' ? second.value[0]?.kind : second).toBe('verified');
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
    for (const answer of answers) expect(answer.kind === 'answered' ? answer.value[1]?.kind : answer).toBe('rejected');
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
      expect(answer.kind === 'answered' ? answer.value[0]?.kind : answer).toBe('verified');
      expect(inner.seen.length).toBe(before + 1);
    }
  });

  it('verifies where it is not told the bytes', async () => {
    const [inner, where] = [verifier(), memory()];
    for (let time = 0; time < 2; time++) await rememberingVerifier(inner, where, 1).verifyAll([GOOD]);
    expect(inner.seen).toHaveLength(2);
    expect(where.kept.size).toBe(0);
  });
});
