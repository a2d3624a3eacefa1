import type { ClaimDisagreement, ProvenanceClaim, SignerIdentity } from '../model/evidence.ts';
import { repositoryFromUri, sameRepository } from '../model/repository.ts';

type Row = readonly [
  field: string,
  predicate: string | null,
  certificate: string | null,
  same: (a: string, b: string) => boolean,
];

/**
 * Holds what the build says of itself (the predicate) against what the identity provider said of it (the certificate).
 * The predicate is environment text that any step of the workflow can forge; the certificate is not. A field that
 * either does not have is *not stated*, never a disagreement. Workflow path and ref are compared with .18 and not with
 * the subject alternative name: npm writes the caller, the SAN of a reusable workflow names the called one.
 */
export function disagreements(claim: ProvenanceClaim, signer: SignerIdentity): readonly ClaimDisagreement[] {
  const rows: readonly Row[] = [
    ['repository', claim.repositoryUri, signer.repositoryUri, sameUri],
    ['source material', claim.materialUri, signer.repositoryUri, sameUri],
    ['source ref', claim.ref, signer.ref, exactly],
    ['commit', claim.commit, signer.commit, caselessly],
    ['workflow', claim.workflowPath, signer.workflow?.path ?? null, exactly],
    ['workflow ref', claim.workflowRef, signer.workflow?.ref ?? null, exactly],
    ['trigger', claim.trigger, signer.trigger, exactly],
    ['repository id', claim.repositoryId, signer.repositoryId, exactly],
    ['owner id', claim.ownerId, signer.ownerId, exactly],
    ['runner', claim.runner, signer.runner, exactly],
    ['run', claim.runUri, signer.runUri, caselessly],
  ];
  const found: ClaimDisagreement[] = [];
  for (const [field, predicate, certificate, same] of rows) {
    if (predicate !== null && certificate !== null && !same(predicate, certificate)) {
      found.push({ field, predicate, certificate });
    }
  }
  return found;
}

function exactly(a: string, b: string): boolean {
  return a === b;
}

function caselessly(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Parsed fields, never text: an address that cannot be read as a repository equals only itself. */
function sameUri(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [repositoryFromUri(a), repositoryFromUri(b)];
  return left === null || right === null ? a === b : sameRepository(left, right);
}
