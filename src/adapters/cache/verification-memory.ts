import { createHash } from 'node:crypto';
import { isRecord, parseJson, stringAt } from '../../model/json.ts';
import type { ResponseVerifier, ServedAttestation, VerifiedAttestation, VerifiedBundle } from '../../model/ports.ts';

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
 * @param circumstances all that an outcome depends on besides the bytes: JSON
 */
export function rememberingVerifier(inner: ResponseVerifier, memory: Memory, circumstances: unknown): ResponseVerifier {
  const basis = sha256(JSON.stringify(circumstances));
  let forecast = { expected: 0, asked: 0, unknown: 0 };
  return {
    expect: (versions) => void (forecast = { expected: versions, asked: 0, unknown: 0 }),
    rest() {
      forecast = { expected: 0, asked: 0, unknown: 0 };
      inner.rest?.();
    },
    async verifyAll(body, read) {
      const digest = sha256(`${basis} ${sha256(body)}`);
      const bytes = memory.read(digest);
      const known = bytes === null ? null : recall(bytes, read(body));
      forecast.asked += 1;
      if (known !== null) return { kind: 'answered', value: known };
      forecast.unknown += 1;
      // Of how many there is nothing to recall, the first ones tell.
      inner.expect?.((forecast.expected * forecast.unknown) / forecast.asked);
      const answer = await inner.verifyAll(body, read);
      if (answer.kind !== 'answered' || typeof answer.value === 'string') return answer;
      const remembered = answer.value.flatMap(({ outcome }) => (outcome.kind === 'verified' ? [outcome.value] : []));
      if (remembered.length === answer.value.length)
        memory.write(digest, Buffer.from(JSON.stringify(remembered.map(noted))));
      return answer;
    },
  };
}

function noted({ payload, ...rest }: VerifiedBundle): Remembered {
  return { ...rest, payloadSha256: sha256(payload) };
}

function recall(
  bytes: Uint8Array,
  served: readonly ServedAttestation[] | string,
): readonly VerifiedAttestation[] | null {
  const list = parseJson(bytes);
  if (typeof served === 'string' || !Array.isArray(list) || list.length !== served.length) return null;
  const recalled: VerifiedAttestation[] = [];
  for (const [index, { predicateType, bundle }] of served.entries()) {
    const encoded = stringAt(bundle, 'dsseEnvelope', 'payload');
    const remembered: unknown = list[index];
    if (encoded === null || !isRecord(remembered)) return null;
    const payload = Buffer.from(encoded, 'base64');
    const { payloadSha256, ...rest } = remembered as unknown as Remembered;
    if (sha256(payload) !== payloadSha256) return null;
    const value = { ...rest, payload } as unknown as VerifiedBundle;
    recalled.push({ predicateType, outcome: { kind: 'verified', value } });
  }
  return recalled;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
