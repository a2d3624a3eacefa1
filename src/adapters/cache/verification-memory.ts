import { createHash } from 'node:crypto';
import type { Outcome } from '../../model/evidence.ts';
import { isRecord, parseJson, stringAt } from '../../model/json.ts';
import type { BundlesVerifier, VerifiedBundle } from '../../model/ports.ts';

/** Where outcomes are remembered: a place in which nobody else can write what will be believed. */
export interface Memory {
  read(digest: string): Uint8Array | null;
  write(digest: string, bytes: Uint8Array): void;
}

type Remembered = Omit<VerifiedBundle, 'payload'> & { readonly payloadSha256: string };

/**
 * A verifier that does not verify twice what it found good. An outcome is remembered for the very bytes it is of, the trust
 * material, and the program that found it, all of which go into the digest at every reading; and what is read of a bundle
 * comes out of its bytes, not out of the memory. That something does not hold, or is not known, is found out anew each time.
 *
 * @param circumstances all that an outcome depends on besides the bundles: JSON
 */
export function rememberingVerifier(inner: BundlesVerifier, memory: Memory, circumstances: unknown): BundlesVerifier {
  const basis = sha256(JSON.stringify(circumstances));
  return {
    verify: (bundle) => inner.verify(bundle),
    rest: () => inner.rest?.(),
    async verifyAll(bundles, body) {
      if (body === undefined) return inner.verifyAll(bundles);
      const digest = sha256(`${basis} ${sha256(body)}`);
      const known = recall(memory.read(digest), bundles);
      if (known !== null) return { kind: 'answered', value: known };
      const answer = await inner.verifyAll(bundles, body);
      if (answer.kind !== 'answered') return answer;
      const verified = answer.value.flatMap((outcome) => (outcome.kind === 'verified' ? [outcome.value] : []));
      if (verified.length === bundles.length) memory.write(digest, Buffer.from(JSON.stringify(verified.map(noted))));
      return answer;
    },
  };
}

function noted({ payload, ...rest }: VerifiedBundle): Remembered {
  return { ...rest, payloadSha256: sha256(payload) };
}

function recall(bytes: Uint8Array | null, bundles: readonly unknown[]): readonly Outcome<VerifiedBundle>[] | null {
  const list = bytes === null ? undefined : parseJson(bytes);
  if (!Array.isArray(list) || list.length !== bundles.length) return null;
  const outcomes: Outcome<VerifiedBundle>[] = [];
  for (const [index, remembered] of (list as readonly unknown[]).entries()) {
    const encoded = stringAt(bundles[index], 'dsseEnvelope', 'payload');
    if (encoded === null || !isRecord(remembered)) return null;
    const payload = Buffer.from(encoded, 'base64');
    const { payloadSha256, ...rest } = remembered as unknown as Remembered;
    if (sha256(payload) !== payloadSha256) return null;
    outcomes.push({ kind: 'verified', value: { ...rest, payload } as unknown as VerifiedBundle });
  }
  return outcomes;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
