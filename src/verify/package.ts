import type { Answer, Outcome, PackageEvidence, RegistryRoute, SignatureFact } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { OpenPgpPort } from '../model/ports.ts';
import type { VersionDocument } from '../packument/version.ts';
import { bindAttestations, type RegistryFacts } from './bound.ts';
import { bindIntegrity, sha512Hex, singleHash } from './integrity.ts';
import type { KeyRing } from './key-ring.ts';
import { verifyOpenPgp } from './openpgp-signature.ts';
import { verifyRegistrySignatures } from './registry-signature.ts';

export type { RegistryFacts } from './bound.ts';

/** Whose keys may speak for whom. */
export interface Rings {
  readonly ring: KeyRing;
  /** Keys that speak for one registry alone, by its address; where it has some, no others do. */
  readonly ownRings?: ReadonlyMap<string, KeyRing> | undefined;
}

export interface VerifyContext extends Rings {
  readonly openpgp: OpenPgpPort;
}

/**
 * Binds one version's three hashes: the lockfile's, the registry's signed one, and the subject of its attestations.
 * Establishes facts; what is acceptable is judged elsewhere.
 *
 * @param locked the lockfile's SRI as written, or `null` where it pins none
 */
export async function verifyPackage(
  id: PackageId,
  locked: string | null,
  facts: RegistryFacts,
  { ring, ownRings, openpgp }: VerifyContext,
): Promise<PackageEvidence> {
  const { route, document } = facts;
  const context: VerifyContext = { ring: ringOf(route, { ring, ownRings }), openpgp };
  if (document.kind !== 'answered') {
    const unknown = unknownBecause(document);
    const missing = facts.missing === undefined ? {} : { missing: facts.missing };
    return {
      id,
      route,
      document,
      ...missing,
      integrity: unknown,
      signature: unknown,
      publish: unknown,
      provenance: unknown,
      unsupported: [],
    };
  }
  const { dist, facts: version } = document.value;
  const integrity = bindIntegrity(locked, dist);
  const served = dist.integrity === null ? null : singleHash(dist.integrity);
  const sri = served === null || typeof served === 'string' ? null : `${served.algorithm}-${served.digest}`;
  const attested = bindAttestations(
    id,
    sri === null ? null : sha512Hex(sri),
    facts,
    version.advertisesProvenance,
    context.ring,
  );
  const loggedAt = attested.publish.kind === 'verified' ? attested.publish.value.log.loggedAt : null;
  const publishedAt = loggedAt ?? version.statedTime;
  const overServed = await verifySignatures(id, sri, document.value, route, publishedAt, context);
  const signature = await blame(overServed, id, locked, document.value, publishedAt, context);
  return { id, route, document: { kind: 'answered', value: version }, integrity, signature, ...attested };
}

function ringOf(route: RegistryRoute, { ring, ownRings }: Rings): KeyRing {
  const own = route.trust === 'keyed' ? ownRings?.get(route.registry) : undefined;
  return own ?? ring;
}

/**
 * Do these attestations hold in every respect, so that nothing could be added to what they say: the registry's own, of the
 * bytes that it states, and provenance exactly where it announces some? An earlier answer stands for the registry's only
 * if they do; whether it may be doubted for any other reason is the registry's to say.
 */
export function attestationsHold(id: PackageId, facts: RegistryFacts, rings: Rings): boolean {
  if (facts.document.kind !== 'answered' || facts.attestations?.kind !== 'answered') return false;
  const { dist, facts: version } = facts.document.value;
  const served = dist.integrity === null ? null : singleHash(dist.integrity);
  if (served === null || typeof served === 'string') return false;
  const sha512 = sha512Hex(`${served.algorithm}-${served.digest}`);
  const advertised = version.advertisesProvenance;
  const { publish, provenance, unsupported } = bindAttestations(
    id,
    sha512,
    facts,
    advertised,
    ringOf(facts.route, rings),
  );
  return (
    publish.kind === 'verified' && provenance.kind === (advertised ? 'verified' : 'absent') && unsupported.length === 0
  );
}

/**
 * Which of two different hashes is the signed one? Good over the lockfile's and not over the registry's means that the
 * registry's document was altered, not the signature: the mismatch itself is the finding then.
 */
async function blame(
  overServed: Outcome<SignatureFact>,
  id: PackageId,
  locked: string | null,
  { dist }: VersionDocument,
  publishedAt: string | null,
  { ring }: VerifyContext,
): Promise<Outcome<SignatureFact>> {
  if (overServed.kind !== 'rejected' || overServed.code !== 'signature-invalid' || locked === null) return overServed;
  const hash = singleHash(locked);
  if (typeof hash === 'string') return overServed;
  const overLocked = await verifyRegistrySignatures(
    id,
    `${hash.algorithm}-${hash.digest}`,
    dist.signatures,
    ring,
    publishedAt,
  );
  return overLocked.kind === 'verified' ? overLocked : overServed;
}

async function verifySignatures(
  id: PackageId,
  sri: string | null,
  { dist }: VersionDocument,
  route: RegistryRoute,
  publishedAt: string | null,
  { ring, openpgp }: VerifyContext,
): Promise<Outcome<SignatureFact>> {
  if (route.trust === 'unkeyed') {
    return { kind: 'unknown', code: 'no-trusted-keys', detail: `no keys are known for ${route.registry}` };
  }
  if (dist.signatures.length === 0 && dist.npmSignature === null) return { kind: 'absent' };
  if (sri === null) {
    return {
      kind: 'rejected',
      code: 'signature-invalid',
      detail: `the registry's integrity ${JSON.stringify(dist.integrity)} is not one hash, so no signature can cover it`,
    };
  }
  const ecdsa = await verifyRegistrySignatures(id, sri, dist.signatures, ring, publishedAt);
  // The older signature counts only where the newer one is not there (it never excuses a bad one), and it is npm's alone.
  if (ecdsa.kind !== 'absent' || route.trust !== 'npm') return ecdsa;
  return verifyOpenPgp(id, sri, dist.npmSignature, openpgp);
}

function unknownBecause(answer: Exclude<Answer<unknown>, { kind: 'answered' }>): Outcome<never> {
  return answer.kind === 'unknown'
    ? { kind: 'unknown', code: answer.code, detail: answer.detail }
    : { kind: 'unknown', code: 'not-asked', detail: answer.detail };
}
