import type { Problem } from '../model/errors.ts';
import type { PublishForm, Refusal, TokenClaims } from '../model/publish.ts';
import type { PublishedBytes } from './published-version.ts';
import { trustedPublisherHelp } from './trusted-publisher.ts';

/** What a problem is told of. */
export interface Subject extends PublishedBytes {
  readonly form: PublishForm;
  readonly registry: string;
  readonly claims: TokenClaims | null;
}

/** The registry's words where the version waits for an approval. */
export const IS_STAGED = /previously staged version/i;

/** What `@sigstore/verify` says where npm, which does so before it sends anything, cannot verify a provenance file. */
const UNVERIFIED =
  /: (?:TLOG_[A-Z_]+|CERTIFICATE_ERROR|PUBLIC_KEY_ERROR|SIGNATURE_ERROR|TIMESTAMP_ERROR|UNTRUSTED_SIGNER_ERROR)\b/;

const NOTHING = 'Nothing was published.';

export function takenProblem(subject: Subject, there: string): Problem {
  return {
    code: 'PUBLISH_VERSION_TAKEN',
    message: `${idOf(subject)} is on ${subject.registry} already, with other bytes: it has ${there}, this tarball is ${subject.integrity}`,
    hint: 'These bytes were not published. Choose another version; if nobody published that one on purpose, find out who did.',
  };
}

export function steeredProblem(subject: Subject, settings: readonly string[]): Problem {
  return {
    code: 'PUBLISH_STEERED',
    message: `package.json of ${idOf(subject)} says how npm is to publish: ${settings.join('; ')}`,
    hint: `${NOTHING} Take it out of package.json, and look who put it there: it could send the token elsewhere.`,
  };
}

export function identityProblem(refusal: Refusal): Problem {
  return {
    code: 'PUBLISH_IDENTITY',
    message: `the run gives no identity token for the registry: ${refusal.message}`,
    hint: `${NOTHING} The job needs “permissions: id-token: write”.`,
  };
}

/** A bug of whoever wires this: other bytes than those that were looked at. */
export function notPreflightedProblem(subject: Subject, judged: string | null): Problem {
  return {
    code: 'PUBLISH_NOT_PREFLIGHTED',
    message: `the preflight looked at ${judged ?? 'package.json'}, and ${subject.integrity} is to be published`,
    hint: `${NOTHING} Run the preflight on the packed tarball.`,
  };
}

export function noProvenanceProblem(subject: Subject): Problem {
  return {
    code: 'PUBLISH_NO_PROVENANCE',
    message: `${subject.registry} had ${idOf(subject)} with these bytes, so nothing was signed, and now it does not show it`,
    hint: 'It was not published again, since that would be without provenance. Run the job again.',
  };
}

/** The registry answers everything that does not fit alike; what it compares is all that can be told. */
export function exchangeProblem({ name, registry, claims }: Subject, refusal: Refusal): Problem {
  if (refusal.kind === 'unreachable') {
    return {
      code: 'PUBLISH_EXCHANGE_UNAVAILABLE',
      message: `the registry exchanged no identity token: ${refusal.message}`,
      hint: `${NOTHING} Run the job again when the registry answers; it goes on from here.`,
    };
  }
  const status = refusal.status === null ? '' : ` (${refusal.status})`;
  return {
    code: 'PUBLISH_EXCHANGE_REFUSED',
    message: `${registry} does not take this run as a trusted publisher of ${name}${status}: ${refusal.message}`,
    hint: `${NOTHING} ${claims === null ? 'See the package’s trusted publisher.' : trustedPublisherHelp(name, claims)}`,
  };
}

/** npm or the registry said no, and the version is not there. */
export function refusedProblem(subject: Subject, status: number | null, message: string): Problem {
  const { form, registry } = subject;
  const [code, hint] = reasonOf(subject, status, message);
  const verb = form === 'staged' ? 'staged' : 'published';
  return { code, message: `${idOf(subject)} was not ${verb} on ${registry}: ${message}`, hint: `${NOTHING} ${hint}` };
}

function reasonOf({ form, name }: Subject, status: number | null, message: string): readonly [string, string] {
  if (/\bEUNKNOWNCOMMAND\b/.test(message)) return ['PUBLISH_NPM_TOO_OLD', 'Staging needs npm 11.15.0 or later.'];
  if (UNVERIFIED.test(message)) {
    return [
      'PUBLISH_PROVENANCE_UNVERIFIED',
      'This npm cannot verify the provenance. Use a newer npm, or sign with npm’s own services (“signing: npm”).',
    ];
  }
  if (/\bEOTP\b|one-time pass/i.test(message))
    return ['PUBLISH_OTP', 'Use trusted publishing, or a token that needs no one-time password.'];
  switch (status) {
    case 401:
    case 404:
      return [
        'PUBLISH_UNAUTHORIZED',
        form === 'token'
          ? `The token is missing, over, or not for ${name}: a registry answers 404 to hide a package from it.`
          : 'The registry gave a token for this package and did not take it; run the job again.',
      ];
    case 402:
      return [
        'PUBLISH_RESTRICTED',
        'A package with a scope is restricted unless it is said to be public: “access: public”.',
      ];
    case 403:
      return [
        'PUBLISH_FORBIDDEN',
        'The token may not do this; see the permissions of the token, or of the trusted publisher.',
      ];
    case 409:
      // Any other conflict leaves it open whether the version has landed.
      return [
        'PUBLISH_VERSION_STAGED',
        `It waits for an approval: “npm stage list ${name}”, then approve or reject it.`,
      ];
    case 422:
      return ['PUBLISH_UNACCEPTABLE', 'The registry did not accept the package or its provenance; mend what it names.'];
    default:
      return ['PUBLISH_REFUSED', 'Mend what npm names.'];
  }
}

/** The registry says that the version is taken, and shows none: ours, another's, or one that waits to be approved. */
export function unseenProblem(subject: Subject, message: string): Problem {
  const staged = subject.form === 'staged' ? ' Or it is staged: see “npm stage list”.' : '';
  return {
    code: 'PUBLISH_VERSION_UNSEEN',
    message: `${subject.registry} says that it has ${idOf(subject)}, and does not show it: ${message}`,
    hint: `It may be these bytes, or not.${staged} Run the job again in some minutes: if it is these bytes, that is a success.`,
  };
}

/** No answer, and nothing to be seen: it may have landed. */
export function lostProblem(subject: Subject, message: string, seen: string): Problem {
  return {
    code: 'PUBLISH_UNCERTAIN',
    message: `whether ${idOf(subject)} was published on ${subject.registry} is not known: ${message}; ${seen}`,
    hint: 'It may appear yet. Run the job again: if these bytes are there by then, that is a success, else they are published.',
  };
}

/** Taken down once, and never taken again. */
export function withdrawnProblem(subject: Subject, message: string): Problem {
  return {
    code: 'PUBLISH_VERSION_WITHDRAWN',
    message: `${idOf(subject)} was on ${subject.registry} once and was taken down: ${message}`,
    hint: `${NOTHING} A registry never takes a version again. Choose another one.`,
  };
}

function idOf({ name, version }: Subject): string {
  return `${name}@${version}`;
}
