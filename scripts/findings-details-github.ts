import type { FindingDetails } from './findings-details-shape.ts';

export const GITHUB_DETAILS = {
  'run-not-successful': {
    means:
      'The provenance was signed at a time that the transparency log states. GitHub’s record of that run attempt has no step that was running then and succeeded. Where one did and the run failed all the same, it is info; a run that has not ended is *could not find out*.',
    example:
      'acme-http@2.4.1 was signed at 2026-04-02T10:20:39Z, when only step “Run tests” of job “release” was, which ended as “failure” (2026-04-02T10:16:02Z to 2026-04-02T10:20:41Z); the run ended as “failure”.',
    incidents: [
      {
        incident: 'tanstack-2026-05',
        how: 'is what this is for: all 84 versions were signed in runs that failed, with the publish step skipped.',
      },
    ],
    check: [
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN/attempts/ATTEMPT/jobs --jq ".jobs[].steps[] | [.name, .conclusion, .started_at, .completed_at] | @tsv"',
        look: 'The step whose times include the log time, and its conclusion.',
      },
      {
        run: 'countersign verify NAME@VERSION',
        look: 'The log time of the provenance (`logged`), and the address of the run.',
      },
    ],
    fix: [
      'If several packages of one project are affected, treat all of its releases of that day alike, and look for an advisory.',
      'To keep such a source out for good, deny it in the policy by run, commit or time (`deny`).',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason:
        'Their publish step waits in a sub-process that the record ends too early, confirmed by them, see issue 123',
    },
  },
  'run-mismatch': {
    means:
      'The certificate names a run on GitHub, and GitHub’s own record of that run has another repository, commit, workflow file or event than the certificate.',
    example:
      'GitHub’s record of the run that built acme-http@2.4.1 has commit 9ab0d77…, the certificate 5f2c1e4…. They disagree on event too.',
    incidents: [],
    noAttack: 'None is known to us. It would take a mistake of GitHub’s own or a certificate that should not exist.',
    check: [
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN/attempts/ATTEMPT --jq "{head_sha, path, event, repository: .repository.id}"',
        look: 'The four facts, beside those of `countersign verify`.',
      },
      { run: 'countersign verify NAME@VERSION', look: 'What the certificate says.' },
    ],
    fix: ['A certificate that states what did not happen concerns Sigstore too: tell the Sigstore project as well.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Explained by GitHub’s support, see issue 123',
    },
  },
  'commit-unreachable': {
    means:
      'GitHub knows the commit that the package was built from, and it is on none of these: the ref that the certificate names, the default branch, the version’s tag, and up to twenty matching refs.',
    example:
      'The commit 5f2c1e4… that acme-http@2.4.1 was built from is on no branch or tag of its repository that was looked at (refs/heads/snapshot-a1b2c3, refs/heads/main, refs/tags/v2.4.1 and 12 more); it may be of a fork.',
    incidents: [
      {
        incident: 'tanstack-2026-05',
        how: 'used such a commit for its payload: one that only a fork had, fetched under the original’s address. The packages’ own provenance named a commit of main.',
      },
      {
        incident: 'red-hat-2026-06',
        how: 'and the attacks of that month used throwaway branches: once such a branch is deleted, its commit is on none.',
      },
    ],
    check: [
      {
        run: 'gh api repos/OWNER/REPO/compare/DEFAULT-BRANCH...COMMIT --jq .status',
        look: '`behind` or `identical`: the commit is on that branch. `ahead` or `diverged`: it is not.',
      },
      {
        run: 'git clone https://github.com/OWNER/REPO && git -C REPO branch -r --contains COMMIT && git -C REPO tag --contains COMMIT',
        look: 'An error that names no such commit says the same: a clone does not get the commits of forks.',
      },
    ],
    fix: ['Projects that rebase or delete release branches cause it too. Ask them to keep a tag at what they release.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Released from a branch they squashed afterwards, source compared, see issue 123',
    },
  },
  'release-tag-missing': {
    means:
      'The repository has no tag for this version, or its tag is at another commit than the one that the package was built from.',
    example: 'No tag of the repository is named for acme-http@2.4.1, which was built from commit 5f2c1e4….',
    incidents: [
      {
        incident: 'axios-2026-03',
        how: 'had no tags either, as reports say. Its versions had no provenance, so that no commit could be compared.',
      },
    ],
    check: [
      {
        run: 'git ls-remote --tags https://github.com/OWNER/REPO "*VERSION*"',
        look: 'The tags with this version in their name, and the commits they are at. Of two lines for one tag, the one that ends in `^{}` has the commit.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'They do not tag, see issue 123',
    },
  },
} as const satisfies Record<string, FindingDetails>;
