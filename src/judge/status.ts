import type { PackageEvidence, UnknownCode } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { reaches } from '../model/severity.ts';
import type { EntryStatus } from '../model/verdict.ts';

/** What became of an entry, with a short stable reason and the reason as a sentence. */
export interface Status {
  readonly status: EntryStatus;
  readonly reason: string;
  readonly detail: string;
}

/**
 * The one coverage class of an entry that was looked up. *Verified* means: the lockfile's hash is bound to a signature
 * by a trusted key, and nothing that came with it failed or could not be judged. An entry with a critical or high
 * finding is never counted as verified.
 */
export function statusOf(evidence: PackageEvidence, findings: readonly Finding[], stripped: boolean): Status {
  const { document, integrity, signature, publish, provenance, route } = evidence;
  const worst = findings.find((finding) => reaches(finding.severity, 'high'));
  if (worst !== undefined) return { status: 'failed', reason: worst.code, detail: worst.message };
  if (document.kind === 'unknown') return notAudited(reasonOf(document.code), document.detail);
  for (const outcome of [provenance, publish, integrity]) {
    if (outcome.kind === 'unknown') return notAudited(reasonOf(outcome.code), outcome.detail);
    if (outcome.kind === 'unsupported') return notAudited(outcome.code, outcome.detail);
    if (outcome.kind === 'rejected') return { status: 'failed', reason: outcome.code, detail: outcome.detail };
  }
  if (route.trust === 'unkeyed') {
    return notAudited(
      'self-vouched',
      `${route.registry} is the only party that vouches for its packages: no keys are known for it`,
    );
  }
  const signed = signature.kind === 'verified' || publish.kind === 'verified';
  if (!signed) {
    if (signature.kind === 'unsupported') return notAudited(signature.code, signature.detail);
    if (stripped)
      return notAudited('evidence-stripped', `${route.registry} serves neither signatures nor attestations`);
    return { status: 'failed', reason: 'signature-missing', detail: 'nothing binds the hash to a trusted key' };
  }
  if (integrity.kind === 'absent') {
    return {
      status: 'registry-only',
      reason: 'no-hash',
      detail: 'the lockfile pins no hash; the registry’s signed one was verified',
    };
  }
  if (integrity.kind === 'verified' && integrity.value.strength === 'weak') {
    return {
      status: 'weakly-bound',
      reason: 'sha1',
      detail: 'the lockfile pins sha1 only; the registry’s signed hash was verified',
    };
  }
  if (integrity.kind !== 'verified')
    return { status: 'failed', reason: 'integrity-mismatch', detail: 'the hashes do not agree' };
  return { status: 'verified', reason: '', detail: '' };
}

export function notAudited(reason: string, detail: string): Status {
  return { status: 'not-audited', reason, detail };
}

/** Answers that differ only in how the registry was not reached are one reason for a reader. */
function reasonOf(code: UnknownCode): string {
  switch (code) {
    case 'unreachable':
    case 'server-error':
    case 'unexpected-status':
      return 'unreachable';
    case 'no-trusted-keys':
      return 'self-vouched';
    case 'timeout':
    case 'cancelled':
    case 'unauthorized':
    case 'forbidden':
    case 'rate-limited':
    case 'redirected':
    case 'too-large':
    case 'malformed':
    case 'not-recorded':
    case 'not-asked':
    case 'verifier-stopped':
      return code;
  }
}
