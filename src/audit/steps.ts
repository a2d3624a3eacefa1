import type { CheckedAttestation } from '../verify/attestations.ts';
import type { Answer, Outcome, PackageEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Step, StepFact, StepId, StepOutcome } from '../model/verdict.ts';
import { purlOf } from '../attestation/statement.ts';
import { buildSource } from '../judge/links.ts';

/** Who was asked: the registry of the package, or nobody (everything was at hand). */
export type Asked = 'registry' | 'nobody';

export interface StepContext {
  readonly asked: Asked;
  /** The hash of the bytes in hand, or `null` where there are none. */
  readonly locked: string | null;
  readonly findings: readonly Finding[];
  readonly attestations: Answer<readonly CheckedAttestation[]> | null;
}

const TITLES: Readonly<Record<StepId, string>> = {
  metadata: 'Registry metadata',
  integrity: 'Integrity of the bytes',
  'registry-signature': 'Registry signature',
  attestations: 'Attestations',
  'log-entry': 'Transparency log',
  subject: 'Subject: package and digest',
  build: 'Where it was built',
};

/** The seven steps of verifying one package by hand, from evidence that was already established. */
export function makeSteps(evidence: PackageEvidence, context: StepContext): readonly Step[] {
  return [
    metadata(evidence, context),
    integrity(evidence, context),
    signature(evidence, context),
    attestations(evidence, context),
    logEntry(evidence),
    subject(evidence),
    build(evidence, context),
  ];
}

function step(id: StepId, outcome: StepOutcome, detail: string, facts: readonly (StepFact | null)[] = []): Step {
  return { id, title: TITLES[id], outcome, detail, facts: facts.filter((fact) => fact !== null) };
}

function fact(label: string, value: string | null | undefined, url?: string | null): StepFact | null {
  if (value === null || value === undefined) return null;
  return url === null || url === undefined ? { label, value } : { label, value, url };
}

/** `fail` where a finding of these codes was raised, with its sentence. */
function failed(context: StepContext, ...codes: readonly string[]): string | null {
  return context.findings.find(({ code }) => codes.includes(code))?.message ?? null;
}

function expectation(context: StepContext, fields: readonly string[]): string | null {
  const broken = context.findings.filter(
    ({ code, message }) =>
      code === 'expectation-mismatch' && fields.some((field) => message.startsWith(`Expected ${field} `)),
  );
  return broken.length === 0 ? null : broken.map(({ message }) => message).join(' ');
}

function metadata(evidence: PackageEvidence, context: StepContext): Step {
  const { id, route, document } = evidence;
  const facts = [
    fact('package', `${id.name}@${id.version}`),
    context.asked === 'registry' ? fact('registry', route.registry) : null,
  ];
  const mismatch = expectation(context, ['name', 'version']);
  if (mismatch !== null) return step('metadata', 'fail', mismatch, facts);
  if (context.asked === 'nobody')
    return step(
      'metadata',
      'not-asked',
      'No registry was asked; name and version are from the tarball’s own package.json.',
      facts,
    );
  if (document.kind === 'unknown') return step('metadata', 'unknown', document.detail, facts);
  if (document.kind === 'not-found')
    return step('metadata', 'fail', failed(context, 'version-missing') ?? document.detail, facts);
  return step('metadata', 'pass', `The registry has ${id.name}@${id.version}.`, [
    ...facts,
    fact('tarball', document.value.tarball),
    fact('published (as the registry says)', document.value.statedTime),
    fact('deprecated', document.value.deprecated),
  ]);
}

function integrity(evidence: PackageEvidence, context: StepContext): Step {
  const { integrity: outcome } = evidence;
  const facts = [fact('sha512 of the tarball in hand', context.locked)];
  if (context.locked === null) {
    return step(
      'integrity',
      'not-asked',
      'No tarball was given, so only the registry’s own statement of the hash is verified.',
      facts,
    );
  }
  if (context.asked === 'nobody') {
    const mismatch = failed(context, 'attestation-subject-mismatch');
    if (mismatch !== null) return step('integrity', 'fail', mismatch, facts);
    const bound = evidence.publish.kind === 'verified';
    return step(
      'integrity',
      bound ? 'pass' : 'unknown',
      bound
        ? 'The hash of the tarball is the one that the registry attested to.'
        : 'Nothing that is verified states what the hash should be.',
      facts,
    );
  }
  switch (outcome.kind) {
    case 'verified':
      return step('integrity', 'pass', 'The hash of the tarball is the one that the registry states.', facts);
    case 'rejected':
      return step('integrity', 'fail', outcome.detail.replace('the lockfile pins', 'the tarball has'), facts);
    case 'absent':
    case 'unsupported':
    case 'unknown':
      return step('integrity', 'unknown', 'detail' in outcome ? outcome.detail : 'the registry states no hash', facts);
  }
}

function signature(evidence: PackageEvidence, context: StepContext): Step {
  const { signature: outcome } = evidence;
  if (context.asked === 'nobody')
    return step('registry-signature', 'not-asked', 'No registry was asked for its signature.');
  switch (outcome.kind) {
    case 'verified': {
      const { value } = outcome;
      return step(
        'registry-signature',
        'pass',
        `Signed by the registry's key over ${evidence.id.name}@${evidence.id.version} and its hash.`,
        [fact('key', value.keyid), fact('signed hash', value.signedIntegrity), fact('key ended', value.keyEndedAt)],
      );
    }
    case 'absent':
      return step(
        'registry-signature',
        failed(context, 'signature-missing') === null ? 'absent' : 'fail',
        'The registry serves no signature for this version.',
      );
    case 'rejected':
      return step('registry-signature', 'fail', outcome.detail);
    case 'unsupported':
    case 'unknown':
      return step('registry-signature', 'unknown', outcome.detail);
  }
}

function attestations(evidence: PackageEvidence, context: StepContext): Step {
  const answer = context.attestations;
  if (evidence.document.kind !== 'answered')
    return step('attestations', 'unknown', 'Not asked for: the version itself was not found.');
  if (answer?.kind === 'unknown') return step('attestations', 'unknown', answer.detail);
  const checked = answer?.kind === 'answered' ? answer.value : [];
  const facts = checked.map(({ role, outcome }) =>
    fact(role, outcome.kind === 'verified' ? 'signature verified' : describe(outcome)),
  );
  const bad = failed(context, 'attestation-invalid', 'attestation-unavailable');
  if (bad !== null) return step('attestations', 'fail', bad, facts);
  if (checked.length === 0)
    return step('attestations', 'absent', 'The registry has no attestations of this version.', facts);
  const odd = checked.find(({ outcome }) => outcome.kind !== 'verified');
  if (odd !== undefined) return step('attestations', 'unknown', describe(odd.outcome), facts);
  return step(
    'attestations',
    'pass',
    `${checked.length} found; every signature and certificate chain verified.`,
    facts,
  );
}

function describe(outcome: Outcome<unknown>): string {
  return 'detail' in outcome ? outcome.detail : outcome.kind;
}

function logEntry({ provenance, publish }: PackageEvidence): Step {
  const facts: (StepFact | null)[] = [];
  for (const [what, outcome] of [
    ['provenance', provenance],
    ['publish attestation', publish],
  ] as const) {
    if (outcome.kind !== 'verified') continue;
    const { log } = outcome.value;
    facts.push(fact(what, `entry ${log.logIndex}${log.loggedAt === null ? '' : `, ${log.loggedAt}`}`, log.url));
  }
  if (facts.length > 0)
    return step('log-entry', 'pass', 'Each attestation is in a transparency log that is trusted here.', facts);
  return nothingVerified('log-entry', provenance, publish);
}

function subject({ id, provenance, publish }: PackageEvidence): Step {
  const facts = [fact('purl', purlOf(id))];
  for (const outcome of [provenance, publish]) {
    if (outcome.kind === 'rejected' && outcome.code === 'attestation-subject-mismatch')
      return step('subject', 'fail', outcome.detail, facts);
  }
  if (provenance.kind === 'verified' || publish.kind === 'verified') {
    return step(
      'subject',
      'pass',
      'The signed statements are about this package, this version and these bytes.',
      facts,
    );
  }
  return nothingVerified('subject', provenance, publish, facts);
}

function nothingVerified(
  id: StepId,
  provenance: Outcome<unknown>,
  publish: Outcome<unknown>,
  facts: readonly (StepFact | null)[] = [],
): Step {
  const kinds = [provenance.kind, publish.kind];
  if (kinds.includes('rejected'))
    return step(id, 'fail', 'No attestation verified, so nothing in them was read.', facts);
  if (kinds.every((kind) => kind === 'absent')) return step(id, 'absent', 'There are no attestations to read.', facts);
  return step(id, 'unknown', 'No attestation could be verified, so nothing in them was read.', facts);
}

function build(evidence: PackageEvidence, context: StepContext): Step {
  const { provenance } = evidence;
  const mismatch = expectation(context, ['repository', 'workflow', 'builder', 'commit', 'ref']);
  if (provenance.kind !== 'verified') {
    if (mismatch !== null) return step('build', 'fail', mismatch);
    return nothingVerified('build', provenance, provenance);
  }
  const source = buildSource(provenance.value);
  const { signer } = provenance.value;
  const facts = [
    fact('repository', source.repository, signer.repository === null ? null : `https://${source.repository}`),
    fact('commit', source.commit, source.commitUrl),
    fact('ref', source.ref),
    fact('workflow', source.workflow),
    signer.signerWorkflow !== null && signer.workflow !== null && signer.san !== workflowUri(signer.workflow)
      ? fact('called workflow', signer.san)
      : null,
    fact('trigger', source.trigger),
    fact('runner', source.runner),
    fact('run', source.runUrl, source.runUrl),
    fact('issuer', source.issuer),
  ];
  const wrong =
    mismatch ?? failed(context, 'identity-claims-disagree', 'identity-issuer-untrusted', 'repository-mismatch');
  if (wrong !== null) return step('build', 'fail', wrong, facts);
  return step('build', 'pass', 'As the identity provider of the build certified it.', facts);
}

function workflowUri(workflow: {
  readonly repository: { readonly host: string; readonly path: string };
  readonly path: string;
  readonly ref: string;
}): string {
  return `https://${workflow.repository.host}/${workflow.repository.path}/${workflow.path}@${workflow.ref}`;
}
