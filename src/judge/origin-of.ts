import compareBuild from 'semver/functions/compare-build.js';
import type { PackageEvidence, ProvenanceFact } from '../model/evidence.ts';
import type { Origin } from '../model/origin.ts';
import type { Publisher } from '../model/publisher.ts';

/** Weakest first. */
const PUBLISHERS: readonly Origin['publisher'][] = ['token', 'trusted-publisher', 'staged'];

/** A runner's class as it can stand in the origins file. */
const HOSTING = /^[\w.-]{1,64}$/;

/**
 * Where verified provenance says that a version was built, in the terms in which origins are pinned. `null` where nothing
 * verified tells, or where its word is not good enough to agree on: an issuer that nobody knows, a predicate that
 * contradicts the certificate, a certificate that states no repository.
 */
export function originOf({ provenance, document }: PackageEvidence): Origin | null {
  if (provenance.kind !== 'verified' || document.kind !== 'answered') return null;
  const { signer, issuerKnown, disagreements } = provenance.value;
  if (!issuerKnown || disagreements.length > 0 || signer.repository === null) return null;
  return {
    repository: signer.repository,
    repositoryId: signer.repositoryId,
    ownerId: signer.ownerId,
    workflow: workflowOf(provenance.value),
    builder: builderOf(provenance.value),
    publisher: publisherKind(document.value.publisher),
  };
}

/**
 * The workflow that was started. Early certificates state only the one that signed: it stands for the other one where it
 * is of the same repository, since a reusable workflow of somebody else's is not this project's.
 */
function workflowOf({ signer }: ProvenanceFact): string | null {
  if (signer.workflow !== null) return signer.workflow.path;
  const { signerWorkflow: signed, repository } = signer;
  if (signed === null || repository === null) return null;
  const own = signed.repository.host === repository.host && signed.repository.path === repository.path;
  return own ? signed.path : null;
}

/** `github/github-hosted`; the provider alone where nothing states the class. */
export function builderOf({ signer, claim }: ProvenanceFact): string {
  const hosting = signer.runner ?? claim.runner;
  return hosting !== null && HOSTING.test(hosting) ? `${signer.provider}/${hosting}` : signer.provider;
}

function publisherKind(publisher: Publisher | null): Origin['publisher'] {
  if (publisher === null) return 'token';
  if (publisher.approver !== null) return 'staged';
  return publisher.trustedPublisher === null ? 'token' : 'trusted-publisher';
}

/** Does the registry tell who published? A mirror may not: that is no weaker publisher. */
export function isPublisherStated({ document }: PackageEvidence): boolean {
  return document.kind === 'answered' && document.value.publisher !== null;
}

/**
 * Does this version certainly have no provenance? A registry that serves no evidence at all, or whose word nobody can
 * check, is silent for other reasons.
 */
export function lacksProvenance({ provenance, signature }: PackageEvidence): boolean {
  return provenance.kind === 'absent' && signature.kind !== 'absent' && signature.kind !== 'unknown';
}

export function isWeakerPublisher(found: Origin['publisher'], pinned: Origin['publisher']): boolean {
  return PUBLISHERS.indexOf(found) < PUBLISHERS.indexOf(pinned);
}

/** Of two exact versions. */
export function isOlder(version: string, than: string): boolean {
  return compareBuild(version, than) < 0;
}
