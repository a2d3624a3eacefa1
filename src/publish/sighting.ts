import { readAttestations } from '../attestation/response.ts';
import type { Answer, PackageEvidence, RegistryRoute } from '../model/evidence.ts';
import { stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type { BundleVerifier } from '../model/ports.ts';
import type { ClockPort, LandedPort } from '../model/publish.ts';
import { type PackumentVersion, readPackumentVersion } from '../packument/packument.ts';
import type { VersionDocument } from '../packument/version.ts';
import { type CheckedAttestation, checkAttestations } from '../verify/attestations.ts';
import { type VerifyContext, verifyPackage } from '../verify/package.ts';
import type { ExpectedIdentity } from './expected-build.ts';

/** What must be found in a registry. What is `null` is not looked at. */
export interface Expected extends PackageId {
  /** `sha512-` and base64, of the bytes that were published. */
  readonly integrity: string | null;
  /** Whose provenance it must have; `null` where it was published without. */
  readonly identity: ExpectedIdentity | null;
  /** The dist-tag that must be at this version, or by now at a later one. */
  readonly tag: string | null;
}

export interface ConfirmPorts {
  readonly landed: LandedPort;
  readonly clock: ClockPort;
  /** Where the port above asks, and whose keys may speak for it. */
  readonly route: RegistryRoute;
  readonly trust: VerifyContext & { readonly verifier: BundleVerifier };
}

/** What one look at the registry found. */
export interface Sighting {
  readonly packument: Answer<SeenPackument>;
  /** `null` where they were not asked for. */
  readonly attestations: Answer<readonly CheckedAttestation[]> | null;
  readonly evidence: PackageEvidence;
}

export interface SeenPackument {
  readonly version: PackumentVersion;
  /** The version that the expected tag is at, or `null`. */
  readonly tagged: string | null;
}

/** Documents of an earlier look that need not be asked for again. */
export type Kept = Partial<Pick<Sighting, 'packument' | 'attestations'>>;

/** Asks for both documents at once, and verifies what they hold. Never throws for what a registry does. */
export async function look(expected: Expected, ports: ConfirmPorts, kept: Kept = {}): Promise<Sighting> {
  const [packument, attestations] = await Promise.all([
    kept.packument ?? askPackument(expected, ports.landed),
    kept.attestations ?? (expected.identity === null ? null : askAttestations(expected, ports)),
  ]);
  const { name, version } = expected;
  const facts = { route: ports.route, document: documentIn(packument, expected), attestations };
  const evidence = await verifyPackage({ name, version }, expected.integrity, facts, ports.trust);
  return { packument, attestations, evidence };
}

async function askPackument(expected: Expected, landed: LandedPort): Promise<Answer<SeenPackument>> {
  const answer = await landed.packument(expected.name);
  if (answer.kind !== 'answered') return answer;
  const { name, version, tag } = expected;
  const read = readPackumentVersion(answer.value, { name, version });
  if (typeof read === 'string') return malformed(read);
  const tagged = tag === null ? null : stringAt(answer.value, 'dist-tags', tag);
  return { kind: 'answered', value: { version: read, tagged } };
}

async function askAttestations(
  { name, version }: PackageId,
  { landed, trust }: ConfirmPorts,
): Promise<Answer<readonly CheckedAttestation[]>> {
  const answer = await landed.attestations(name, version);
  if (answer.kind !== 'answered') return answer;
  const served = readAttestations(answer.value);
  if (typeof served === 'string') return malformed(served);
  return { kind: 'answered', value: checkAttestations(served, trust.verifier) };
}

function documentIn(packument: Answer<SeenPackument>, { name, version }: PackageId): Answer<VersionDocument> {
  if (packument.kind !== 'answered') return packument;
  const seen = packument.value.version;
  if (seen.kind === 'present') return { kind: 'answered', value: seen.document };
  return { kind: 'not-found', detail: `the packument of ${name} has no version ${version}` };
}

function malformed(detail: string): Answer<never> {
  return { kind: 'unknown', code: 'malformed', detail };
}
