import { SLSA_V1 } from '../attestation/statement.ts';
import type { Problem } from '../model/errors.ts';
import type { LogEntry, ProvenanceFact } from '../model/evidence.ts';
import { stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type { BundleVerifier } from '../model/ports.ts';
import type { Attempt, IdTokenPort, LogWrites, Refusal, SignerPort, Tarball, TokenClaims } from '../model/publish.ts';
import { checkAttestations } from '../verify/attestations.ts';
import { verifyProvenance } from '../verify/provenance.ts';
import type { Packed } from './pack.ts';
import type { Preflighted } from './preflight.ts';
import { claimDifferences, type IdentityDifference, identityDifferences } from './run-identity.ts';
import { provenanceStatement } from './statement.ts';

declare const attested: unique symbol;

/** Provenance of these bytes, signed by this run and verified as anyone will verify it. Only `attest` makes one. */
export interface Attested {
  readonly [attested]: true;
  readonly tarball: Tarball;
  /** The Sigstore bundle, JSON, for npm's `--provenance-file`. */
  readonly bundle: unknown;
  readonly provenance: ProvenanceFact;
  readonly log: LogEntry;
}

export type Attesting =
  | { readonly kind: 'attested'; readonly value: Attested; readonly writes: LogWrites }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly writes: LogWrites };

export interface AttestPorts {
  readonly identity: IdTokenPort;
  readonly signer: SignerPort;
  readonly verifier: BundleVerifier;
}

const IN_TOTO = 'application/vnd.in-toto+json';
/** Fulcio's, and so the audience of the token that it takes. */
const AUDIENCE = 'sigstore';
const NOTHING: LogWrites = { certain: 0, possible: 0 };

/**
 * Signs the provenance of a tarball, and believes it only after our own verifier does: the signature, the log, the
 * subject, the predicate, and that the certificate is this very run's. Whoever stands between us and the services could
 * otherwise have a bundle published that nobody can verify, or that names another build.
 */
export async function attest(
  preflighted: Preflighted,
  { tarball }: Packed,
  { identity, signer, verifier }: AttestPorts,
): Promise<Attesting> {
  // As the registry will call it: package.json may say `v1.0.0`.
  const id: PackageId = { name: preflighted.name, version: preflighted.version };
  const { claims } = preflighted;
  if (claims === null || !isJudged(preflighted, tarball))
    return { kind: 'failed', writes: NOTHING, problem: withWrites(notPreflighted(preflighted, tarball), NOTHING) };
  const payload = Buffer.from(JSON.stringify(provenanceStatement(id, tarball.sha512, claims)));
  const { attempt, writes } = await signer.sign(payload, IN_TOTO, () => tokenOfThisRun(identity, claims));
  const failed = (problem: Problem): Attesting => ({ kind: 'failed', writes, problem: withWrites(problem, writes) });
  if (attempt.kind !== 'done') return failed(signingProblem(attempt));
  const { bundle } = attempt.value;
  const provenance = verified(bundle, payload, id, tarball, verifier);
  if (typeof provenance === 'string') return failed(invalidProblem(provenance));
  const differences = [
    ...provenance.disagreements.map(({ field, predicate, certificate }) => ({
      field: `${field} (statement)`,
      found: certificate,
      expected: predicate,
    })),
    ...identityDifferences(provenance.signer, claims),
  ];
  if (differences.length > 0) return failed(identityProblem(differences));
  // The one place that makes the brand.
  const value = { tarball, bundle, provenance, log: provenance.log } as Attested;
  return { kind: 'attested', value, writes };
}

/** Were these very bytes judged, and not what package.json said before its scripts ran? */
function isJudged({ of, facts }: Preflighted, tarball: Tarball): boolean {
  return of === 'tarball' && facts.manifest.integrity === tarball.integrity;
}

function notPreflighted({ of, claims, facts }: Preflighted, tarball: Tarball): Problem {
  const what =
    claims === null
      ? 'preflight saw no identity token'
      : `preflight judged ${of === 'tarball' ? (facts.manifest.integrity ?? 'a tarball without a hash') : of}, and ${tarball.integrity} is to be signed`;
  const hint = 'Nothing was published. Run the preflight on the packed tarball, in the job that signs.';
  return { code: 'ATTEST_NOT_PREFLIGHTED', message: `the provenance was not signed: ${what}`, hint };
}

/** A token that says something else than the one that preflight saw would be certified as something else. */
async function tokenOfThisRun(identity: IdTokenPort, claims: TokenClaims): Promise<Attempt<string>> {
  const asked = await identity.token(AUDIENCE);
  if (asked.kind !== 'done') return asked;
  const now = identity.claims(asked.value);
  if (now === null) return { kind: 'refused', status: null, message: 'its claims cannot be read' };
  const differences = claimDifferences(now, claims);
  if (differences.length === 0) return asked;
  return { kind: 'refused', status: null, message: `it is for another run than before: ${listed(differences)}` };
}

function verified(
  bundle: unknown,
  payload: Buffer,
  id: PackageId,
  tarball: Tarball,
  verifier: BundleVerifier,
): ProvenanceFact | string {
  const [checked] = checkAttestations([{ predicateType: SLSA_V1, bundle }], verifier);
  if (checked === undefined || checked.outcome.kind === 'absent') return 'there is no bundle';
  if (checked.outcome.kind !== 'verified') return checked.outcome.detail;
  if (stringAt(bundle, 'dsseEnvelope', 'payload') !== payload.toString('base64'))
    return 'the bundle holds another statement than the one that was to be signed';
  const outcome = verifyProvenance(checked.outcome.value, id, tarball.sha512);
  if (outcome.kind === 'verified') return outcome.value;
  return outcome.kind === 'absent' ? 'there is no provenance' : outcome.detail;
}

function signingProblem(refusal: Refusal): Problem {
  return refusal.kind === 'unreachable'
    ? {
        code: 'ATTEST_UNAVAILABLE',
        message: `the provenance could not be signed: ${refusal.message}`,
        hint: 'Nothing was published. Run the job again when the service answers (https://status.sigstore.dev).',
      }
    : {
        code: 'ATTEST_REFUSED',
        message: `the provenance was not signed: ${refusal.message}`,
        hint: 'Nothing was published. What was refused will be refused again: mend what the message names first.',
      };
}

function invalidProblem(detail: string): Problem {
  return {
    code: 'ATTEST_INVALID',
    message: `the provenance was signed but does not verify, so it was not used: ${detail}`,
    hint: 'Nothing was published. See that the trusted root and the signing configuration are of one Sigstore instance.',
  };
}

function identityProblem(differences: readonly IdentityDifference[]): Problem {
  return {
    code: 'ATTEST_IDENTITY',
    message: `the certificate does not name this run, so the provenance was not used: ${listed(differences)}`,
    hint: 'Nothing was published. Report this: a certificate authority must certify what the token says.',
  };
}

function listed(differences: readonly IdentityDifference[]): string {
  return differences
    .map(({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
    .join('; ');
}

/** An entry in a public log that came to nothing must be told of: somebody will find it and ask. */
function withWrites(problem: Problem, { certain, possible }: LogWrites): Problem {
  const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
  const parts = [
    ...(certain > 0 ? [`${entries(certain)} written to the public log`] : []),
    ...(possible > 0 ? [`${entries(possible)} perhaps written (an answer was lost)`] : []),
  ];
  const told = parts.length === 0 ? 'Nothing was written to the public log.' : `In vain: ${parts.join(', ')}.`;
  return { ...problem, hint: `${problem.hint} ${told}` };
}
