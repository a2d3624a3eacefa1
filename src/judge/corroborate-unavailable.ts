import type { ProvenanceFact, UnknownCode } from '../model/evidence.ts';
import { formatRepository } from '../model/repository.ts';
import { name } from './identity.ts';
import { provenanceLinks } from './links.ts';
import { type Raised, type Subject, raise } from './raise.ts';

/** How long GitHub keeps the history of workflow runs. */
const RUNS_KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

/** Why GitHub's records could not be had. None of it says anything about the package. */
export type Unavailable =
  | { readonly kind: 'unanswered'; readonly code: UnknownCode; readonly detail: string }
  /** The token sees no such repository. */
  | { readonly kind: 'invisible' }
  /** The repository's name leads to another repository today. */
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unfinished'; readonly status: string }
  /** The certificate names no run of the repository; early ones did not. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'no-time' };

/** One finding a cause: with the API down, one for all packages. */
export function judgeUnavailable(
  fact: ProvenanceFact,
  causes: readonly Unavailable[],
  subject: Subject,
  now: Date,
): readonly Raised[] {
  return causes.map((unavailable) => {
    const { message, cause } = describe(unavailable, fact, subject, now);
    // Of an old run nothing more can be found out by anybody, so that it does not keep the audit from being complete.
    const past = (unavailable.kind === 'gone' || unavailable.kind === 'unnamed') && isPast(fact, now);
    return raise('github-unavailable', subject, message, {
      cause,
      together: (count) => `${count} entries share one reason. The first: ${message}`,
      evidence: provenanceLinks(fact),
      ...(past ? { severity: 'info' as const } : {}),
    });
  });
}

function describe(
  unavailable: Unavailable,
  fact: ProvenanceFact,
  subject: Subject,
  now: Date,
): { readonly message: string; readonly cause: string } {
  const { signer, claim, log } = fact;
  const repository = signer.repository === null ? '(not stated)' : formatRepository(signer.repository);
  const run = signer.runUri ?? claim.runUri ?? repository;
  const whose = `the provenance of ${name(subject)} could not be held against GitHub's records`;
  switch (unavailable.kind) {
    case 'unanswered':
      return { cause: unavailable.code, message: `${capital(whose)}: ${unavailable.detail}.` };
    case 'invisible': {
      const message = `${capital(whose)}: GitHub shows no repository ${repository} to this token. It is private, or gone.`;
      return { cause: `invisible ${repository}`, message };
    }
    case 'taken': {
      const message = `${capital(whose)}: it was built in repository ${signer.repositoryId}, and the name ${repository} now leads to repository ${unavailable.by}.`;
      return { cause: `taken ${repository}`, message };
    }
    case 'gone': {
      const why = isPast(fact, now)
        ? `It was signed on ${log.loggedAt}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days.`
        : `It was signed on ${log.loggedAt ?? '(no time)'}, and GitHub keeps runs for about ${RUNS_KEPT_DAYS} days: somebody deleted it.`;
      return {
        cause: `gone ${run}`,
        message: `GitHub has no record any more of the run that built ${name(subject)}. ${why}`,
      };
    }
    case 'unfinished': {
      const message = `The run that built ${name(subject)} has not ended (${unavailable.status.slice(0, 40)}), so that it is not known yet whether the step that signed it succeeds.`;
      return { cause: `unfinished ${run}`, message };
    }
    case 'unnamed': {
      const message = `${capital(whose)}: its certificate names no run of ${repository}.`;
      return { cause: `unnamed ${repository}`, message };
    }
    case 'no-time': {
      const message = `${capital(whose)}: no log states when it was signed, so that no step can be said to have signed it.`;
      return { cause: 'no-time', message };
    }
  }
}

function isPast({ log }: ProvenanceFact, now: Date): boolean {
  return log.loggedAt !== null && now.getTime() - Date.parse(log.loggedAt) > RUNS_KEPT_DAYS * DAY_MS;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
