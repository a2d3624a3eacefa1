import { type FindingDetails, HISTORY, VERIFY, VIEW_DIST } from './findings-details-shape.ts';

export const AGREED_DETAILS = {
  'expectation-mismatch': {
    means:
      'You ran `countersign verify` with an `--expect-…` option, and a verified fact is another one, or is not stated at all.',
    example: 'You expected the repository github.com/acme/http; it is github.com/someone/http.',
    incidents: [
      { incident: 'bestax-2026-08', how: 'is a maintainer who wrote such expectations for his own releases.' },
    ],
    check: [
      VERIFY,
      {
        run: 'countersign verify NAME@VERSION --expect-repository https://github.com/OWNER/REPO --expect-workflow .github/workflows/release.yml',
        look: 'Each expectation with what was found instead.',
      },
    ],
    fix: [],
    waive: {
      kind: 'never',
      instead:
        'The expectations are options of the command and in no audit. Change the option if the fact is the right one.',
    },
  },
  'origin-unpinned': {
    means:
      'The base branch has an origins file (`.github/countersign-origins.json`), this package has verified provenance, and the file has no entry for it, by name or by scope.',
    example:
      'acme-http@2.4.1 was built in github.com/acme/http by .github/workflows/release.yml. .github/countersign-origins.json does not know the package.',
    incidents: [
      { incident: 'bestax-2026-08', how: 'shows what is missing where nobody wrote down whose build it should be.' },
    ],
    check: [
      VERIFY,
      { run: 'countersign origins check', look: 'Every package that the file does not know, or knows otherwise.' },
      {
        run: 'gh api repos/OWNER/REPO --jq "{id, owner: .owner.id, full_name, created_at, stargazers_count}"',
        look: 'Whether it is the repository that you think of.',
      },
    ],
    fix: [],
    waive: { kind: 'origins', package: 'acme-http' },
  },
  'origin-mismatch': {
    means:
      'The origins file of the base branch has an entry for this package, and the verified provenance differs from it in repository, owner, workflow, builder or kind of publisher; or the package is named there and has no provenance any more. A rename with the same numeric ids is no difference.',
    example:
      'acme-http@2.4.1 is not from the origin that was pinned at 2.1.0: repository github.com/acme/http, found github.com/someone/http; owner of the repository id 45, found id 77.',
    incidents: [
      { incident: 'antv-2026-05', how: 'came with provenance of somebody else’s build.' },
      { incident: 'axios-2026-03', how: 'is the other half: the origin was no longer stated.' },
    ],
    check: [
      {
        run: 'git show origin/main:.github/countersign-origins.json | grep -n \'"NAME"\'',
        look: 'What was agreed, on one line.',
      },
      VERIFY,
      { run: 'countersign origins check', look: 'All differences, pinned and found.' },
    ],
    fix: [],
    waive: { kind: 'origins', package: 'acme-http' },
  },
  'requirement-unmet': {
    means:
      'A `require` rule of the policy asks for a signature, provenance or a trusted publisher, and this version verifiably does not have it; or its builder is none of `trust.builders`.',
    example: 'The policy requires provenance (.github/countersign.yml:12); acme-http@2.4.1 has no provenance.',
    incidents: [],
    noAttack:
      'It is your own rule. The incidents on the pages of `provenance-lost` and `provenance-missing` are reasons to have it.',
    check: [
      { run: 'git show origin/main:.github/countersign.yml', look: 'The rule that the message names, with its line.' },
      VIEW_DIST,
      VERIFY,
    ],
    fix: [
      'A rule with `applies-to: new` asks it only of packages that the project did not have, which is a good way to begin.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Published by hand by two people we know, asked for provenance in their issue 88',
    },
  },
  'too-new': {
    means:
      'A `require` rule of the policy has `minimum-age-days`, and this version is younger. The age counts from the later of two times: when the transparency log saw its attestations (signed), and when the registry says that it was published (not signed). The message says which it was.',
    example:
      'acme-http@2.4.1 was published on 2026-03-31T00:21:00.000Z (as the registry states, which nobody signs), less than a day ago; the policy wants 3 days.',
    incidents: [
      {
        incident: 'chalk-debug-2025-09',
        how: 'is what this rule is for: nothing signed shows it, and the versions lived for hours.',
      },
      { incident: 'axios-2026-03', how: 'lived for about three hours.' },
      { incident: 'tanstack-2026-05', how: 'was found within half an hour, with provenance that verifies.' },
    ],
    check: [HISTORY, { ...VERIFY, look: 'The log time of the attestations.' }],
    fix: [
      'Have the update bot wait as long, so that its pull requests pass: `minimumReleaseAge` of Renovate, `cooldown` of Dependabot.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Fixes CVE-2026-12345, which concerns us; the change was read',
    },
  },
  denied: {
    means:
      'Everything that a `deny` rule of the policy names is so for this version: package, versions, repository, workflow, commit, run, or a time of publication.',
    example: 'The policy denies acme-http@2.4.1 (.github/countersign.yml:31): the release of 2 April was hijacked',
    incidents: [
      {
        incident: 'tanstack-2026-05',
        how: 'could be denied by its two runs, whatever the package: 84 versions, two lines.',
      },
    ],
    check: [
      { run: 'git show origin/main:.github/countersign.yml', look: 'The rule that the message names, and its reason.' },
      VERIFY,
      HISTORY,
    ],
    fix: [
      'For a hijacked account, deny the time from the first bad version to the day it was taken back (`published: { from: …, to: … }`).',
    ],
    waive: {
      kind: 'never',
      instead:
        'A rule that is too wide should be made narrower, or removed, in a pull request of its own. A waiver beside a deny rule would be two opinions in one file.',
    },
  },
  'waiver-expired': {
    means: 'A waiver of the policy would have matched, and its last day is over. What it waived counts again.',
    example: 'The waiver of provenance-lost for acme-http 2.4.1 held until 2026-03-31: what it waived counts again.',
    incidents: [],
    noAttack: 'It is housekeeping: a waiver for ever is a hole that everyone forgets.',
    check: [
      { run: 'git log -p -S "package: NAME" -- .github/countersign.yml', look: 'Who gave it, when, and for what.' },
    ],
    fix: ['Before you renew it, look whether the reason still holds: most are about one version, which is old by now.'],
    waive: {
      kind: 'never',
      instead: 'Renew the waiver with a new day and a reason, or remove it, in a pull request of its own.',
    },
  },
  'waiver-unused': {
    means:
      'A waiver of the policy matched nothing in an audit of all entries. It is said only of findings that every such audit looks for: not of those about a change, a history, a tarball or a run.',
    example: 'The waiver of signature-missing for acme-http 2.4.1 matches no finding.',
    incidents: [],
    noAttack: 'It is housekeeping. An attacker who reads your policy knows which finding you will not see.',
    check: [
      { run: 'countersign audit --scope all', look: 'The list of waived findings: whether the waiver is among them.' },
    ],
    fix: [],
    waive: { kind: 'never', instead: 'Remove the waiver in a pull request of its own.' },
  },
  'trust-file-changed': {
    means:
      'The change adds, edits or removes `.github/countersign.yml`, `.github/countersign-origins.json` or `.github/countersign-baseline.json`. The audit used the ones of the base branch, and the edit changed nothing about this result.',
    example:
      'This change edits .github/countersign.yml. That counts once it is on the base branch; this audit used the one from there.',
    incidents: [],
    noAttack: 'No attack that used it is known to us.',
    check: [
      {
        run: 'git diff origin/main -- .github/countersign.yml .github/countersign-origins.json .github/countersign-baseline.json',
        look: 'What would be trusted or let through that is not now.',
      },
    ],
    fix: ['Name owners of these files in `CODEOWNERS`, and require their review on the base branch.'],
    waive: {
      kind: 'severity',
      to: 'ignore',
      instead:
        'It is info, and fails nothing unless `--fail-on info` is set. It belongs to a file and to no package, so that no waiver can name it. It can be left out, though the audit of a loosened policy is then not announced:',
    },
  },
} as const satisfies Record<string, FindingDetails>;
