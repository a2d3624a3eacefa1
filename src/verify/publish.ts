import { subjectProblem } from '../attestation/statement.ts';
import type { Outcome, PublishClaim } from '../model/evidence.ts';
import { stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type { VerifiedStatement } from './attestations.ts';
import type { KeyRing } from './key-ring.ts';
import { logEntryOf } from './log-entry.ts';

/**
 * What makes a verified statement the registry's own publish attestation
 * (https://github.com/npm/attestation/tree/main/specs/publish/v0.1): signed by an attestation key of that registry, the
 * envelope's `keyid` being that key's, and about this package, these bytes and this registry.
 *
 * @param sha512 hex of the bytes it must be about
 * @param registries the addresses that the predicate may name, normalised, without a trailing slash
 */
export function verifyPublish(
  verified: VerifiedStatement,
  id: PackageId,
  sha512: string,
  registries: readonly string[],
  ring: KeyRing,
): Outcome<PublishClaim> {
  const { statement, bundle } = verified;
  if (bundle.signer.kind === 'certificate') {
    // Anyone can obtain a certificate and sign such a statement: without a policy that names the signer it says nothing.
    return {
      kind: 'unsupported',
      code: 'attestation-unsupported',
      detail: `the publish attestation is signed by ${bundle.signer.certificate.san}, not by a registry key`,
    };
  }
  const keyid = bundle.signer.hint;
  if (bundle.envelopeKeyid !== keyid) {
    return invalid(`the envelope names key ${bundle.envelopeKeyid || '(none)'}, the bundle ${keyid}`);
  }
  if (!ring.attestations.has(keyid))
    return invalid(`signed by ${keyid}, which is not an attestation key of the registry`);
  const name = stringAt(statement.predicate, 'name');
  const version = stringAt(statement.predicate, 'version');
  const registry = stringAt(statement.predicate, 'registry');
  if (name !== id.name || version !== id.version) {
    return subjectMismatch(
      `the registry attests to ${String(name)}@${String(version)}, not to ${id.name}@${id.version}`,
    );
  }
  if (registry === null || !registries.includes(registry.toLowerCase().replace(/\/+$/, ''))) {
    return subjectMismatch(`the attestation is of registry ${String(registry)}, not of ${registries.join(' or ')}`);
  }
  const problem = subjectProblem(statement, id, sha512);
  if (problem !== null) return subjectMismatch(problem);
  return { kind: 'verified', value: { name, version, registry, keyid, log: logEntryOf(bundle) } };
}

function invalid(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-invalid', detail };
}

function subjectMismatch(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-subject-mismatch', detail };
}
