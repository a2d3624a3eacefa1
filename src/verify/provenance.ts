import { readIdentity } from '../attestation/identity.ts';
import { readProvenance } from '../attestation/provenance.ts';
import { subjectProblem } from '../attestation/statement.ts';
import type { Outcome, ProvenanceFact } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { VerifiedStatement } from './attestations.ts';
import { disagreements } from './claims.ts';
import { logEntryOf } from './log-entry.ts';

/**
 * What makes a verified statement this version's provenance: signed with a certificate, of a build type this program
 * reads, and about this package and these bytes. It never binds a name by itself: any workflow on earth can sign a
 * subject `pkg:npm/lodash@…`. It counts beside a registry signature over the same hash.
 *
 * @param sha512 hex of the bytes it must be about
 */
export function verifyProvenance(verified: VerifiedStatement, id: PackageId, sha512: string): Outcome<ProvenanceFact> {
  const { statement, bundle } = verified;
  if (bundle.signer.kind === 'key') {
    return {
      kind: 'unsupported',
      code: 'attestation-unsupported',
      detail: `the provenance is signed by key ${bundle.signer.hint}, not with a build's certificate`,
    };
  }
  const problem = subjectProblem(statement, id, sha512);
  if (problem !== null) return { kind: 'rejected', code: 'attestation-subject-mismatch', detail: problem };
  const claim = readProvenance(statement);
  if (typeof claim === 'string') return { kind: 'unsupported', code: 'attestation-unsupported', detail: claim };
  const signer = readIdentity(bundle.signer.certificate);
  return {
    kind: 'verified',
    value: {
      claim,
      signer,
      issuerKnown: signer.provider !== 'other',
      disagreements: disagreements(claim, signer),
      log: logEntryOf(bundle),
    },
  };
}
