import { ATTESTATIONS, type FindingDetails, VERIFY } from './findings-details-shape.ts';

export const UNKNOWN_DETAILS = {
  'registry-unreachable': {
    means:
      'A registry did not answer after all retries, or its answer was no document: an error, HTML, too large, cut off. The entries it is about count as *not audited*. The same finding is raised where the history of a package, its age or its tarball could not be had.',
    example:
      'https://registry.npmjs.org/ could not be asked about 12 entries. The first answer: 503 Service Unavailable',
    incidents: [
      {
        incident: 'pnpm-errors-2026-05',
        how: 'is what happens where “could not find out” is called by the name of a finding.',
      },
    ],
    check: [
      { run: 'npm ping', look: 'Whether npm reaches its registry from the same machine.' },
      {
        run: 'curl -sS -o /dev/null -w "%{http_code} %{content_type} %{size_download}\\n" https://registry.npmjs.org/NAME',
        look: '200 and `application/json`. 401 and 403 are about credentials, HTML comes from a proxy.',
      },
      { run: 'npm config get proxy\nnpm config get https-proxy\nnpm config get cafile', look: 'What stands between.' },
    ],
    fix: [
      'Credentials belong into the user’s `.npmrc`, for the host and path of the registry. `--concurrency` can be lowered for a registry that is slow.',
      'A run of Dependabot’s, or from a fork, does not see the secrets of Actions. The log then names the variable that is empty: see [recipes](../recipes.md#dependabot).',
    ],
    waive: {
      kind: 'never',
      instead:
        'What could not be looked at cannot be accepted. `fail-on-incomplete: false` in the policy lets such a run pass, with a warning; a registry that has no evidence by nature is declared under `registries` with `evidence: none`.',
    },
  },
  'verification-stopped': {
    means:
      'Attestations of a version, or of the version that it is compared with, were fetched, and their verification did not come to its end: the thread that had them died, reached its limit of memory, or gave no answer within 30 seconds. Usually that takes milliseconds. Nothing is said of the package or of the registry. An entry whose own attestations they are counts as *not audited*.',
    example:
      'Whether the attestations of acme-http@2.4.1 hold is not known: the verification of the attestations stopped before its end (no answer within 30 s): run the audit again',
    incidents: [],
    noAttack: 'No attestation that was made to stop those who verify it is known to us.',
    check: [VERIFY, ATTESTATIONS],
    fix: [
      'A runner that is out of memory ends threads: see how much there is, and what else runs in the job.',
      'If `countersign verify` stops at this version too, keep what the registry serves and [report it](../../SECURITY.md).',
    ],
    waive: {
      kind: 'never',
      instead:
        'What was not verified to its end cannot be accepted. `fail-on-incomplete: false` in the policy lets such a run pass, with a warning.',
    },
  },
  'evidence-stripped': {
    means:
      'Nothing that this registry served has a signature or an attestation, and it has no keys either. It is said once for the registry; its entries count as *not audited*.',
    example:
      'https://npm.acme.example/ serves neither signatures nor attestations nor keys: nothing from it can be verified.',
    incidents: [
      {
        incident: 'stripped-signatures-2026-04',
        how: 'is a product that does it in part. Some mirrors drop everything.',
      },
    ],
    check: [
      {
        run: 'curl YOUR-MIRROR/NAME',
        look: '`dist.signatures` and `dist.attestations` of a version that has them at npm.',
      },
      { run: 'curl -sS -o /dev/null -w "%{http_code}\\n" YOUR-MIRROR/-/npm/v1/keys', look: '404: it has no keys.' },
    ],
    fix: [],
    waive: {
      kind: 'never',
      instead:
        'A waiver is for one package, and this is about a whole registry. If it has no evidence by nature, say so in the policy: its entries are then *not applicable*, counted and shown. A mirror of npm cannot be declared so, because npm has the evidence.\n\n```yaml\nversion: 1\nregistries:\n  - url: https://npm.acme.example/\n    evidence: none\n```',
    },
  },
  'trust-stale': {
    means:
      'Sigstore’s root and npm’s keys could not be refreshed, and the copy in this program is over 90 days old. Everything was verified with that copy.',
    example:
      'The trust material may be out of date: tuf-repo-cdn.sigstore.dev did not answer, and the embedded trust is 120 days old.',
    incidents: [
      {
        incident: 'npm-key-2025-01',
        how: 'shows what an old copy does: it does not know a new key, nor that an old one ended.',
      },
    ],
    check: [
      {
        run: 'curl -sSI https://tuf-repo-cdn.sigstore.dev/timestamp.json',
        look: '200. Anything else is what keeps the run from it.',
      },
      { run: 'countersign --version', look: 'Whether there is a newer one, which brings a newer copy.' },
    ],
    fix: [],
    waive: {
      kind: 'severity',
      to: 'low',
      instead:
        'It belongs to no package. Where a run can never reach the trust root, and somebody updates Countersign regularly, the policy can say what it is worth:',
    },
  },
  'github-unavailable': {
    means:
      'For some provenance, GitHub’s API gave no usable answer, the rate limit was used up, the repository cannot be seen, or the record is gone. One finding stands for one cause. GitHub keeps records of runs for about 400 days; for older ones it is info.',
    example:
      '14 entries share one reason. The first: The provenance of acme-http@2.4.1 could not be held against GitHub’s records: the rate limit is used up until 2026-04-02T14:20:00Z.',
    incidents: [
      { incident: 'pnpm-errors-2026-05', how: 'is why this is never counted as a disagreement, nor as an agreement.' },
    ],
    noAttack: 'No attack in which a run’s record was deleted to hide it is known to us.',
    check: [
      { run: 'gh api rate_limit --jq .resources.core', look: '`remaining` and `reset` of the token in use.' },
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN',
        look: '404 for a run that is not old: it was deleted, or the repository is private.',
      },
    ],
    fix: [
      'On GitHub Enterprise, give the action a token for github.com in `github-com-token`; the server’s own token never goes there.',
    ],
    waive: {
      kind: 'severity',
      to: 'low',
      instead: 'It is about GitHub and not about a package’s bytes. The policy can say what it is worth:',
    },
  },
} as const satisfies Record<string, FindingDetails>;
