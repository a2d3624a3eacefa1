import type { Outcome, ProvenanceFact } from '../model/evidence.ts';
import type { ConfirmCheck, ConfirmCheckId, ConfirmCheckOutcome } from '../model/publish-report.ts';
import { compareVersions } from '../packument/standing.ts';
import { differencesFrom, type ExpectedIdentity } from './expected-build.ts';
import type { Expected, Sighting } from './sighting.ts';

const TITLES: Readonly<Record<ConfirmCheckId, string>> = {
  visible: 'The registry shows the version',
  bytes: 'The same bytes',
  signature: 'Signed by the registry',
  'publish-attestation': 'Registry’s publish attestation',
  provenance: 'Provenance',
  identity: 'Built where it should be',
  tag: 'dist-tag',
};

/** A check, and whether asking again can change it: documents of one publish appear one after the other. */
export interface JudgedCheck extends ConfirmCheck {
  readonly settled: boolean;
}

/** One look at the registry, held against what must be there. Pure; the checks in the order in which they are told. */
export function judgeSighting(expected: Expected, sighting: Sighting): readonly JudgedCheck[] {
  const visible = judgeVisible(expected, sighting);
  if (visible.outcome !== 'pass') {
    const asked: readonly (readonly [ConfirmCheckId, boolean])[] = [
      ['bytes', expected.integrity !== null],
      ['signature', true],
      ['publish-attestation', expected.identity !== null],
      ['provenance', expected.identity !== null],
      ['identity', expected.identity !== null],
      ['tag', expected.tag !== null],
    ];
    const waiting = visible.outcome === 'unknown' ? 'unknown' : 'not-yet';
    return [
      visible,
      ...asked.map(([id, is]) =>
        is ? check(id, waiting, 'Not known as long as the version is not seen.', false) : notAsked(id),
      ),
    ];
  }
  return [
    visible,
    judgeBytes(expected, sighting),
    judgeSignature(sighting),
    judgePublish(expected, sighting),
    judgeProvenance(expected, sighting),
    judgeIdentity(expected.identity, sighting.evidence.provenance),
    judgeTag(expected, sighting),
  ];
}

function check(id: ConfirmCheckId, outcome: ConfirmCheckOutcome, detail: string, settled: boolean): JudgedCheck {
  return { id, title: TITLES[id], outcome, detail, settled };
}

const pass = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'pass', detail, true);
/** It contradicts what was published, and will tomorrow. */
const fail = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'fail', detail, true);
/** It is wrong now, and a registry that is not done yet may look like this for a moment. */
const failSoFar = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'fail', detail, false);
const notYet = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'not-yet', detail, false);
const unknown = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'unknown', detail, false);
/** It was found out, and says neither: asking again is no help. */
const undecided = (id: ConfirmCheckId, detail: string): JudgedCheck => check(id, 'unknown', detail, true);

const NOT_ASKED: Readonly<Partial<Record<ConfirmCheckId, string>>> = {
  bytes: 'No hash was given to hold it against.',
  'publish-attestation': 'Without provenance the registry attests to nothing.',
  provenance: 'It was published without.',
  identity: 'Without provenance nothing says where it was built.',
  tag: 'No tag was asked about.',
};

function notAsked(id: ConfirmCheckId): JudgedCheck {
  return check(id, 'not-applicable', NOT_ASKED[id] ?? '', true);
}

function judgeVisible({ name, version }: Expected, { packument, evidence }: Sighting): JudgedCheck {
  const { registry } = evidence.route;
  if (packument.kind === 'unknown') return unknown('visible', `${registry} could not be asked: ${packument.detail}.`);
  if (packument.kind === 'not-found') return notYet('visible', `${registry} shows no package ${name}.`);
  const seen = packument.value.version;
  if (seen.kind === 'present') return pass('visible', `${registry} has ${name}@${version}.`);
  if (seen.removedForMalware)
    return failSoFar('visible', `${registry} shows ${name} as removed for its security, without ${version}.`);
  if (seen.publishedAt !== null)
    return failSoFar('visible', `${name}@${version} was published on ${seen.publishedAt}, and is there no more.`);
  return notYet('visible', `${registry} shows ${name}, without ${version}.`);
}

function judgeBytes({ integrity }: Expected, { evidence }: Sighting): JudgedCheck {
  if (integrity === null) return notAsked('bytes');
  const outcome = evidence.integrity;
  switch (outcome.kind) {
    case 'verified':
      return pass('bytes', outcome.value.sri);
    case 'rejected':
      return fail('bytes', `${sentence(outcome.detail.replace('the lockfile pins', 'what was published has'))}`);
    case 'absent':
      return undecided('bytes', 'There is no hash to compare.');
    case 'unsupported':
    case 'unknown':
      return unknown('bytes', sentence(outcome.detail.replace('the lockfile pins', 'what was published has')));
  }
}

function judgeSignature({ evidence }: Sighting): JudgedCheck {
  const { route, signature } = evidence;
  if (route.trust === 'unkeyed') {
    const detail = `Nobody’s keys are known for ${route.registry}: its signatures were not looked at.`;
    return check('signature', 'not-applicable', detail, true);
  }
  switch (signature.kind) {
    case 'verified': {
      const { keyid, badBeside } = signature.value;
      const beside = badBeside === 0 ? '' : ` Beside it are signatures that do not hold: ${badBeside}.`;
      return pass('signature', `By ${keyid}.${beside}`);
    }
    case 'absent':
      return failSoFar('signature', `${route.registry} serves no signature with it.`);
    case 'rejected':
      return fail('signature', sentence(signature.detail));
    case 'unsupported':
      return undecided('signature', sentence(signature.detail));
    case 'unknown':
      return unknown('signature', sentence(signature.detail));
  }
}

function judgePublish({ identity }: Expected, { evidence, attestations }: Sighting): JudgedCheck {
  const id = 'publish-attestation';
  if (identity === null) return notAsked(id);
  const { publish, route } = evidence;
  if (route.trust === 'unkeyed')
    return check(id, 'not-applicable', `Nobody’s keys are known for ${route.registry}.`, true);
  if (publish.kind === 'verified') return pass(id, `Signed by ${publish.value.keyid}, and logged.`);
  if (publish.kind === 'absent') {
    return attestations?.kind === 'answered'
      ? failSoFar(id, 'It is not among the attestations that the registry serves.')
      : notYet(id, 'The registry serves no attestations of this version.');
  }
  return unsettled(id, publish);
}

function judgeProvenance({ identity }: Expected, { evidence, attestations }: Sighting): JudgedCheck {
  const id = 'provenance';
  if (identity === null) return notAsked(id);
  const { provenance, document, route } = evidence;
  const advertised = document.kind === 'answered' && document.value.advertisesProvenance;
  if (!advertised && (provenance.kind === 'verified' || provenance.kind === 'absent')) {
    // What is not advertised in the version's document is not looked at by anyone who installs it.
    return failSoFar(id, `${route.registry} advertises no provenance of this version: for npm it has none.`);
  }
  switch (provenance.kind) {
    case 'verified':
      return pass(id, `It verifies, and is about these bytes. Log entry ${provenance.value.log.logIndex}.`);
    case 'absent':
      return failSoFar(id, 'There is none.');
    case 'rejected':
      if (provenance.code === 'attestation-unavailable') {
        return attestations?.kind === 'answered'
          ? failSoFar(id, 'It is not among the attestations that the registry serves.')
          : notYet(id, 'The registry advertises it, and does not serve it yet.');
      }
      return fail(id, sentence(provenance.detail));
    case 'unsupported':
    case 'unknown':
      return unsettled(id, provenance);
  }
}

function judgeIdentity(identity: ExpectedIdentity | null, provenance: Outcome<ProvenanceFact>): JudgedCheck {
  const id = 'identity';
  if (identity === null) return notAsked(id);
  if (provenance.kind !== 'verified') {
    const missing = provenance.kind === 'absent' || provenance.kind === 'rejected';
    return check(id, missing ? 'not-yet' : 'unknown', 'Nothing that is verified says where it was built.', false);
  }
  const { signer, disagreements } = provenance.value;
  const differences = [
    ...differencesFrom(signer, identity),
    // The statement may not say another thing than what the certificate vouches for.
    ...disagreements.map(({ field, predicate, certificate }) => ({
      field: `${field} (statement)`,
      found: predicate,
      expected: certificate,
    })),
  ];
  if (differences.length === 0) return pass(id, `${signer.runUri ?? signer.san}`);
  const listed = differences.map(
    ({ field, found, expected }) => `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`,
  );
  return fail(id, `${listed.join('; ')}.`);
}

function judgeTag({ tag, version }: Expected, { packument }: Sighting): JudgedCheck {
  if (tag === null || packument.kind !== 'answered') return notAsked('tag');
  const { tagged } = packument.value;
  if (tagged === version) return pass('tag', `“${tag}” is at ${version}.`);
  const order = tagged === null ? null : compareVersions(tagged, version);
  // Another release may have come since, where this is confirmed late.
  if (order !== null && order > 0) return pass('tag', `“${tag}” has moved on to ${tagged}.`);
  return failSoFar('tag', `“${tag}” is at ${tagged ?? 'no version'}, not at ${version}.`);
}

function unsettled(id: ConfirmCheckId, outcome: Exclude<Outcome<unknown>, { kind: 'verified' | 'absent' }>) {
  if (outcome.kind === 'rejected') return fail(id, sentence(outcome.detail));
  if (outcome.kind === 'unsupported') return undecided(id, sentence(outcome.detail));
  return unknown(id, sentence(outcome.detail));
}

function sentence(detail: string): string {
  return /[.!?]$/.test(detail) ? detail : `${detail}.`;
}
