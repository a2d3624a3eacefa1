import type { FindingInfo } from '../finding-info.ts';

export const UNKNOWN = {
  'registry-unreachable': {
    title: 'The registry gave no usable answer',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'After all retries there was no answer that could be read, so nothing can be said about these packages, good or bad. Someone who can block the registry could hide a bad package this way: an audit that could not look must not pass.',
    remedy:
      'Run the audit again. If it fails in the same way, check the network, the proxy, and the credentials for this registry in your user .npmrc.',
  },
  'verification-stopped': {
    title: 'A verification did not come to its end',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'The attestations were there, and the thread that verified them died, ran out of memory or took too long, so nobody knows whether they hold. That can be this machine, with too little memory or too much to do; it can be a fault of Countersign; and it can be an attestation that somebody made to stop whoever verifies it. An audit that was stopped must not pass.',
    remedy:
      'Run the audit again, on a machine with less to do or with more memory. If it stops at the same package, report it: the registry and the network have no part in this.',
  },
  'evidence-stripped': {
    title: 'The registry serves no evidence',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'This registry hands out neither signatures nor attestations, so none of its packages can be verified. A mirror that strips them hides a change of the packages as well.',
    remedy:
      'Have the operator of the mirror pass on dist.signatures and /-/npm/v1/attestations, or audit against the registry behind it with “--registry”. If it has signing keys of its own, give them with “--keys”.',
  },
  'trust-stale': {
    title: 'The trusted keys may be out of date',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'The trust root could not be reached, and the copy in this program is over 90 days old. Keys that were revoked or added since then are not known to it.',
    remedy:
      'Let the run reach tuf-repo-cdn.sigstore.dev, update Countersign, or give a current root and keys with “--trusted-root” and “--keys”.',
  },
  'github-unavailable': {
    title: 'GitHub could not be asked about the run',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'GitHub’s API gave no usable answer, its rate limit was used up, or the record is gone. So nobody could hold the provenance against GitHub’s own records.',
    remedy:
      'Run the audit again. If the rate limit was used up, give a token with a higher one; if the record was deleted, ask the maintainers why. The policy can set another severity for this finding.',
  },
} as const satisfies Record<string, FindingInfo>;
