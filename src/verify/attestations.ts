import type { ServedAttestation } from '../attestation/response.ts';
import { PUBLISH_V01, SLSA_V02, SLSA_V1, type Statement, readStatement } from '../attestation/statement.ts';
import type { Answer, Outcome } from '../model/evidence.ts';
import type { BundleVerifier, BundlesVerifier, VerifiedBundle } from '../model/ports.ts';

/** A statement out of a verified envelope. Only `checkAttestations` makes one. */
export interface VerifiedStatement {
  readonly statement: Statement;
  /** Without the payload: the statement is what was read in it, and the bytes of thousands are not kept for nothing. */
  readonly bundle: Omit<VerifiedBundle, 'payload'>;
}

/** Which of the two attestations npm serves this is. Of a verified one by its *signed* predicate type. */
export type AttestationRole = 'publish' | 'provenance' | 'unknown';

export interface CheckedAttestation {
  readonly role: AttestationRole;
  readonly outcome: Outcome<VerifiedStatement>;
}

/**
 * Verifies every served bundle, once, and only then reads its statement. Independent of the lockfile: what a statement
 * is about is compared later, for each hash that some lockfile pins.
 */
export function checkAttestations(
  served: readonly ServedAttestation[],
  verifier: BundleVerifier,
): readonly CheckedAttestation[] {
  return served.map((attestation) => readChecked(attestation, verifier.verify(attestation.bundle)));
}

/**
 * The same where the bundles may be verified on other threads; `unknown` where that did not come to its end.
 *
 * @param body what `served` was read from
 */
export async function checkAttestationsAside(
  served: readonly ServedAttestation[],
  verifier: BundlesVerifier,
  body?: Uint8Array,
): Promise<Answer<readonly CheckedAttestation[]>> {
  const bundles = served.map(({ bundle }) => bundle);
  const answer = await verifier.verifyAll(bundles, body);
  if (answer.kind !== 'answered') return answer;
  const value = served.map((attestation, index) => {
    const outcome = answer.value[index];
    if (outcome === undefined) throw new Error(`no outcome for bundle ${index + 1} of ${served.length}`);
    return readChecked(attestation, outcome);
  });
  return { kind: 'answered', value };
}

function readChecked(attestation: ServedAttestation, verified: Outcome<VerifiedBundle>): CheckedAttestation {
  // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
  if (verified.kind !== 'verified') return { role: roleOf(attestation.predicateType), outcome: verified };
  const { signer, envelopeKeyid } = verified.value;
  if (signer.kind === 'certificate' && envelopeKeyid !== '') {
    // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
    return {
      role: roleOf(attestation.predicateType),
      outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
    };
  }
  const statement = readStatement(verified.value.payload);
  if (typeof statement === 'string') return { role: roleOf(attestation.predicateType), outcome: invalid(statement) };
  const role = roleOf(statement.predicateType);
  if (statement.predicateType !== attestation.predicateType) {
    return {
      role,
      outcome: invalid(`served as ${attestation.predicateType}, but what is signed is ${statement.predicateType}`),
    };
  }
  const { payload: _read, ...bundle } = verified.value;
  return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}

function roleOf(predicateType: string): AttestationRole {
  if (predicateType === PUBLISH_V01) return 'publish';
  return predicateType === SLSA_V02 || predicateType === SLSA_V1 ? 'provenance' : 'unknown';
}

function invalid(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-invalid', detail };
}
