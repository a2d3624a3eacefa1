import type { PackageEvidence, RegistryRoute } from '../model/evidence.ts';
import type { PackageId } from '../model/package.ts';
import type { BundlesVerifier, RegistryPort } from '../model/ports.ts';
import type { Finding } from '../model/finding.ts';
import { reaches } from '../model/severity.ts';
import type { Step, Verification } from '../model/verdict.ts';
import { type Expectations, judgeBuildExpectations, judgeNameExpectations } from '../judge/expectations.ts';
import { group } from '../judge/group.ts';
import type { Raised, Subject } from '../judge/raise.ts';
import { statusOf } from '../judge/status.ts';
import { judgeVersion } from '../judge/version.ts';
import { readAttestations } from '../attestation/response.ts';
import { readVersion } from '../packument/version.ts';
import { checkAttestations } from '../verify/attestations.ts';
import { integrityOf } from '../verify/integrity.ts';
import { type RegistryFacts, verifyPackage } from '../verify/package.ts';
import { type Asked, makeSteps } from './steps.ts';
import { type Gathered, Gatherer } from './gather.ts';
import type { Trust } from './trust.ts';

/** A tarball in hand: its own hash, and what its package.json says. */
export interface TarballInHand {
  readonly bytes: Uint8Array;
  /** package.json inside, parsed JSON. */
  readonly manifest: Readonly<Record<string, unknown>> & PackageId;
}

/** Verifies a published version by asking its registry. `tarball`, where given, is what the hash must be of. */
export async function verifyPublished(
  id: PackageId,
  tarball: TarballInHand | null,
  expected: Expectations,
  route: RegistryRoute,
  registry: RegistryPort,
  trust: Trust,
): Promise<Verification> {
  const gathered = await new Gatherer(registry, trust).gather(route, id);
  const locked = tarball === null ? null : integrityOf(tarball.bytes);
  const evidence = await verifyPackage(id, locked, gathered.facts, trust);
  return conclude(evidence, { asked: 'registry', locked, gathered }, expected, trust);
}

/** Verifies a tarball with an attestation response at hand. Nobody is asked. */
export async function verifyTarball(
  tarball: TarballInHand,
  response: unknown,
  expected: Expectations,
  route: RegistryRoute,
  trust: Trust<BundlesVerifier>,
): Promise<Verification> {
  const { name, version } = tarball.manifest;
  const id = { name, version };
  const integrity = integrityOf(tarball.bytes);
  const served = readAttestations(response);
  const document = readVersion({ ...tarball.manifest, dist: { integrity } }, id);
  if (typeof document === 'string') throw new Error(document);
  const facts: RegistryFacts = {
    route,
    document: { kind: 'answered', value: document },
    attestations:
      typeof served === 'string'
        ? { kind: 'unknown', code: 'malformed', detail: served }
        : { kind: 'answered', value: checkAttestations(served, trust.verifier) },
  };
  const evidence = await verifyPackage(id, integrity, facts, trust);
  return conclude(
    evidence,
    { asked: 'nobody', locked: integrity, gathered: { facts, absence: null, unsigned: true } },
    expected,
    trust,
  );
}

interface Circumstance {
  readonly asked: Asked;
  readonly locked: string | null;
  readonly gathered: Gathered;
}

function conclude(
  evidence: PackageEvidence,
  { asked, locked, gathered }: Circumstance,
  expected: Expectations,
  trust: Trust,
): Verification {
  const subject: Subject = { package: evidence.id.name, version: evidence.id.version, file: null, line: null };
  const provenance = evidence.provenance.kind === 'verified' ? evidence.provenance.value : null;
  const judged = judgeVersion(evidence, subject, {
    stripped: false,
    removedForMalware: gathered.absence?.removedForMalware ?? false,
    publishedAt: gathered.absence?.publishedAt ?? null,
  }).filter(({ finding }) => isAsked(finding, asked, locked, evidence));
  const names = judgeNameExpectations(expected, evidence.id, subject);
  const build = judgeBuildExpectations(expected, provenance, subject);
  const findings = group([...judged, ...names, ...build]);
  const steps = makeSteps(evidence, { asked, locked, findings, attestations: gathered.facts.attestations });
  return {
    schemaVersion: 1,
    package: evidence.id,
    integrity: locked ?? signedIntegrity(evidence),
    outcome: outcomeOf(steps, findings, evidence, [...judged, ...names, ...build]),
    steps,
    findings,
    trust: trust.facts,
  };
}

/** What was not asked is no finding: a missing hash where no bytes were given, a missing signature where no registry was. */
function isAsked(finding: Finding, asked: Asked, locked: string | null, evidence: PackageEvidence): boolean {
  if (finding.code === 'integrity-missing') return locked !== null;
  if (finding.code === 'signature-missing' && asked === 'nobody') return evidence.publish.kind !== 'verified';
  return true;
}

function signedIntegrity({ signature }: PackageEvidence): string | null {
  return signature.kind === 'verified' ? signature.value.signedIntegrity : null;
}

function outcomeOf(
  steps: readonly Step[],
  findings: readonly Finding[],
  evidence: PackageEvidence,
  raised: readonly Raised[],
): Verification['outcome'] {
  if (steps.some(({ outcome }) => outcome === 'fail') || findings.some(({ severity }) => reaches(severity, 'high')))
    return 'fail';
  const { status } = statusOf(
    evidence,
    raised.map(({ finding }) => finding),
    false,
  );
  const unknown = steps.some(({ outcome }) => outcome === 'unknown') || status === 'not-audited';
  return unknown ? 'incomplete' : status === 'failed' ? 'fail' : 'pass';
}
