import type {
  Answer,
  MissingDocument,
  Outcome,
  ProvenanceFact,
  PublishClaim,
  RegistryRoute,
} from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { VersionDocument } from '../packument/version.ts';
import type { CheckedAttestation, VerifiedStatement } from './attestations.ts';
import type { KeyRing } from './key-ring.ts';
import { verifyProvenance } from './provenance.ts';
import { verifyPublish } from './publish.ts';

const NPM_REGISTRY = 'https://registry.npmjs.org';

/** What the registry answered about one version: asked once, whatever lockfiles pin. */
export interface RegistryFacts {
  readonly route: RegistryRoute;
  readonly document: Answer<VersionDocument>;
  readonly missing?: MissingDocument;
  /** `null` where there was no reason to ask. */
  readonly attestations: Answer<readonly CheckedAttestation[]> | null;
}

/** What a version’s attestations say, held against what the registry states of it. */
export interface BoundAttestations {
  readonly publish: Outcome<PublishClaim>;
  readonly provenance: Outcome<ProvenanceFact>;
  readonly unsupported: readonly string[];
}

/** What was bound last for the same answer: of a kept one it is asked twice, and once more for each hash that is pinned. */
const boundFor = new WeakMap<RegistryFacts, { readonly by: readonly unknown[]; readonly bound: BoundAttestations }>();

/**
 * Holds a version's attestations against its identity and its hash.
 *
 * @param sha512 hex of what the registry states, `null` where that is no sha512
 * @param advertised the registry's document announces provenance
 */
export function bindAttestations(
  id: PackageId,
  sha512: string | null,
  facts: RegistryFacts,
  advertised: boolean,
  ring: KeyRing,
): BoundAttestations {
  const by = [id, sha512, advertised, ring];
  const known = boundFor.get(facts);
  if (known !== undefined && by.every((part, index) => part === known.by[index])) return known.bound;
  const bound = bindAnew(id, sha512, facts, advertised, ring);
  boundFor.set(facts, { by, bound });
  return bound;
}

function bindAnew(
  id: PackageId,
  sha512: string | null,
  facts: RegistryFacts,
  advertised: boolean,
  ring: KeyRing,
): BoundAttestations {
  const answer = facts.attestations;
  if (answer === null) return { publish: { kind: 'absent' }, provenance: { kind: 'absent' }, unsupported: [] };
  if (answer.kind === 'unknown') return { publish: answer, provenance: answer, unsupported: [] };
  if (answer.kind === 'not-found') {
    return {
      publish: { kind: 'absent' },
      provenance: advertised
        ? unavailable('the registry advertises provenance, and serves no attestations')
        : { kind: 'absent' },
      unsupported: [],
    };
  }
  const checked = answer.value;
  const registries =
    facts.route.trust === 'npm'
      ? [NPM_REGISTRY]
      : [facts.route.registry.toLowerCase().replace(/\/+$/, ''), NPM_REGISTRY];
  const publish = combine(checked, 'publish', sha512, (statement, hash) =>
    verifyPublish(statement, id, hash, registries, ring),
  );
  const builds: ProvenanceFact[] = [];
  const combined = combine(checked, 'provenance', sha512, (statement, hash) => {
    const outcome = verifyProvenance(statement, id, hash);
    if (outcome.kind === 'verified') builds.push(outcome.value);
    return outcome;
  });
  const provenance = combined.kind === 'verified' ? oneBuild(builds) : combined;
  const unknown = checked.filter((attestation) => attestation.role === 'unknown');
  const rejected = unknown.find((attestation) => attestation.outcome.kind === 'rejected')?.outcome;
  const unsupported = unknown.flatMap(({ outcome }) =>
    outcome.kind === 'verified'
      ? [`predicate type ${outcome.value.statement.predicateType}`]
      : outcome.kind === 'unsupported'
        ? [outcome.detail]
        : [],
  );
  if (rejected?.kind === 'rejected') return { publish, provenance: rejected, unsupported };
  if (!advertised || provenance.kind !== 'absent') return { publish, provenance, unsupported };
  const [first] = unsupported;
  if (first === undefined)
    return {
      publish,
      provenance: unavailable('the registry advertises provenance, and its attestations hold none'),
      unsupported,
    };
  // Something signed stands where provenance was announced: it must not pass for "there was none".
  const detail = `the registry advertises provenance, and what it serves is ${first}`;
  return {
    publish,
    provenance: { kind: 'unsupported', code: 'attestation-unsupported', detail },
    unsupported: unsupported.slice(1),
  };
}

/** Every attestation of a role has to hold: one that does not is never outweighed by another that does. */
function combine<T>(
  checked: readonly CheckedAttestation[],
  role: 'publish' | 'provenance',
  sha512: string | null,
  judge: (statement: VerifiedStatement, sha512: string) => Outcome<T>,
): Outcome<T> {
  const outcomes = checked
    .filter((attestation) => attestation.role === role)
    .map(({ outcome }): Outcome<T> => {
      if (outcome.kind !== 'verified') return outcome;
      if (sha512 === null)
        return {
          kind: 'rejected',
          code: 'attestation-subject-mismatch',
          detail: 'the registry states no sha512 to hold the statement against',
        };
      return judge(outcome.value, sha512);
    });
  return (
    outcomes.find((outcome) => outcome.kind === 'rejected') ??
    outcomes.find((outcome) => outcome.kind === 'unsupported') ??
    outcomes.find((outcome) => outcome.kind === 'unknown') ??
    outcomes[0] ?? { kind: 'absent' }
  );
}

/**
 * Several statements are one fact only where they are of one build. Anyone can have a second one signed for the same
 * bytes: served beside the good one, it must neither hide behind it nor take its place.
 */
function oneBuild(builds: readonly ProvenanceFact[]): Outcome<ProvenanceFact> {
  const [first, ...others] = builds;
  if (first === undefined) return { kind: 'absent' };
  const other = others.find(({ signer }) => signer.san !== first.signer.san || signer.runUri !== first.signer.runUri);
  if (other === undefined) return { kind: 'verified', value: first };
  return {
    kind: 'rejected',
    code: 'attestation-invalid',
    detail: `two provenance statements name two builds, ${first.signer.san} and ${other.signer.san}`,
  };
}

function unavailable(detail: string): Outcome<never> {
  return { kind: 'rejected', code: 'attestation-unavailable', detail };
}
