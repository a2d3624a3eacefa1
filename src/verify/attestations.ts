import { readAttestationsBody } from '../attestation/response.ts';
import { PUBLISH_V01, SLSA_V02, SLSA_V1, type Statement, readStatement } from '../attestation/statement.ts';
import type { Outcome } from '../model/evidence.ts';
import type {
  BundleVerifier,
  ReadServed,
  ServedAttestation,
  VerifiedAttestation,
  VerifiedBundle,
} from '../model/ports.ts';

/** A statement out of a verified envelope. Only this file makes one, of what a verifier accepted. */
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
  return readVerified(served.map(({ predicateType, bundle }) => ({ predicateType, outcome: verifier.verify(bundle) })));
}

/** Reads what a response serves; a sentence where it is none. Verified is nothing of it yet. */
export const readServed: ReadServed = readAttestationsBody;

/** Reads the statements of what was verified, here or on another thread. */
export function readVerified(attestations: readonly VerifiedAttestation[]): readonly CheckedAttestation[] {
  return attestations.map(readChecked);
}

function readChecked({ predicateType, outcome }: VerifiedAttestation): CheckedAttestation {
  // Nothing in an envelope that did not verify may be read, so the registry's label has to do for the report.
  if (outcome.kind !== 'verified') return { role: roleOf(predicateType), outcome };
  const { signer, envelopeKeyid } = outcome.value;
  if (signer.kind === 'certificate' && envelopeKeyid !== '') {
    // npm's rule: a key id on an envelope names a registry key, and a build's certificate is none.
    return {
      role: roleOf(predicateType),
      outcome: invalid(`the envelope names key ${envelopeKeyid}, but a certificate signed it`),
    };
  }
  const statement = readStatement(outcome.value.payload);
  if (typeof statement === 'string') return { role: roleOf(predicateType), outcome: invalid(statement) };
  const role = roleOf(statement.predicateType);
  if (statement.predicateType !== predicateType) {
    return {
      role,
      outcome: invalid(`served as ${predicateType}, but what is signed is ${statement.predicateType}`),
    };
  }
  const { payload: _read, ...bundle } = outcome.value;
  return { role, outcome: { kind: 'verified', value: { statement, bundle } } };
}

function roleOf(predicateType: string): AttestationRole {
  if (predicateType === PUBLISH_V01) return 'publish';
  return predicateType === SLSA_V02 || predicateType === SLSA_V1 ? 'provenance' : 'unknown';
}

function invalid(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-invalid', detail };
}
