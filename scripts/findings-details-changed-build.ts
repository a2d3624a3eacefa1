import { type FindingDetails, type HandCheck, VERIFY } from './findings-details-shape.ts';

const BOTH: HandCheck = {
  run: 'countersign verify NAME@VERSION\ncountersign verify NAME@PREVIOUS',
  look: 'The step about the build in both: repository, workflow, ref, trigger and runner. They come from the certificates.',
};

/** Where a version was built, compared with the versions before. */
export const CHANGED_BUILD_DETAILS = {
  'repository-changed': {
    means:
      'The verified provenance is from another repository than that of the base’s version, or of the newest version of the line that has provenance. GitHub’s numeric ids tell a rename (info) and a transfer or a move within one owner (medium) from another owner’s repository (high). A first provenance is compared with what earlier package.json files named.',
    example:
      'acme-http@2.4.1 came from repository github.com/someone/http (id 991, owner id 77), not github.com/acme/http (id 123, owner id 45): a repository of another owner, unlike 2.4.0 (2026-03-27).',
    incidents: [
      { incident: 'antv-2026-05', how: 'gave packages a first provenance, of builds that are not the project’s.' },
      { incident: 'bestax-2026-08', how: 'explains why the numeric ids are what counts: names can be taken over.' },
    ],
    check: [
      BOTH,
      {
        run: 'gh api repos/OWNER/REPO --jq "{id, owner: .owner.id, full_name, fork, created_at}"',
        look: 'Ask for the old name: after a rename or a transfer the answer has the new `full_name` and the same `id`.',
      },
      { run: 'npm view NAME repository --json', look: 'What the newest package.json names.' },
    ],
    fix: ['With an origins file, accept the move there as well: `countersign origins update NAME`.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.x',
      reason: 'Moved into their monorepo, the old repository’s README says so',
    },
  },
  'workflow-changed': {
    means:
      'The workflow file that built this version (of the caller, where a reusable workflow did the work) is another one than before, in the same repository.',
    example:
      'acme-http@2.4.1 came from workflow .github/workflows/ci.yml, not .github/workflows/release.yml, unlike 2.4.0 (2026-03-27).',
    incidents: [
      {
        incident: 'red-hat-2026-06',
        how: 'and the attacks of that month gave their workflow the *same* file name on a branch of their own, because npm checks the name and not the branch: this finding would not have seen it.',
      },
      { incident: 'shai-hulud-2025', how: 'planted workflow files in its victims’ repositories.' },
    ],
    check: [
      BOTH,
      {
        run: 'gh api "repos/OWNER/REPO/commits?path=.github/workflows/FILE&per_page=5" --jq ".[] | [.sha, .commit.author.name, .commit.committer.date, .commit.message] | @tsv"',
        look: 'Who added or changed the file, and when: days or minutes before the release.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: '@acme/*',
      versions: '*',
      reason: 'They renamed publish.yml to release.yml, commit 5f2c1e of a maintainer',
    },
  },
  'ref-kind-changed': {
    means:
      'Earlier versions were built from a tag and this one from a branch, or the reverse, or from a pull request’s ref.',
    example: 'acme-http@2.4.1 came from a build of a branch, not a tag, unlike 2.4.0 (2026-03-27).',
    incidents: [
      {
        incident: 'red-hat-2026-06',
        how: 'and the attacks of that month were built from throwaway branches. It shows where releases came from tags before; from one branch to another the kind is the same.',
      },
      {
        incident: 'asyncapi-2026-07',
        how: 'was built from branches that always released: there the kind of the ref does not change, and this finding stays silent.',
      },
    ],
    check: [
      BOTH,
      {
        run: 'git ls-remote https://github.com/OWNER/REPO "refs/tags/*VERSION*" "refs/heads/BRANCH"',
        look: 'Whether the tag or branch is still there, and at which commit.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'They release from main since 2.4, see their CONTRIBUTING',
    },
  },
  'trigger-changed': {
    means: 'The event that started the build, as the certificate states it, is another one than before.',
    example: 'acme-http@2.4.1 came from event workflow_dispatch, not release, unlike 2.4.0 (2026-03-27).',
    incidents: [],
    noAttack:
      'No incident is known to us in which this alone would have shown it; together with another change see `identity-drift-compound`.',
    check: [
      BOTH,
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN --jq "{event, actor: .actor.login, triggering: .triggering_actor.login, head_branch, display_title}"',
        look: 'Who or what started it.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'They start releases by hand since 2.4, see their release notes',
    },
  },
  'builder-changed': {
    means:
      'This version was built at another CI provider, or on the project’s own machine instead of the provider’s. Other names of the same kind of builder do not count.',
    example:
      'acme-http@2.4.1 came from builder github/self-hosted, not github/github-hosted, unlike 2.4.0 (2026-03-27).',
    incidents: [],
    noAttack: 'None is known to us.',
    check: [
      BOTH,
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN/attempts/ATTEMPT/jobs --jq ".jobs[] | {name, runner_name, labels}"',
        look: 'On which machine each job ran.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-native',
      versions: '*',
      reason: 'They build on their own ARM machines since 2.4, see their blog',
    },
  },
  'identity-drift-compound': {
    means:
      'Two or more of these changed in one version: the repository (to another owner), the workflow file, the ref or trigger, the builder; or the workflow is new and the ref is a branch other than the default one. The message lists what changed, and the parts are not reported again.',
    example:
      'acme-http@2.4.1 came from workflow .github/workflows/ci.yml, not .github/workflows/release.yml; a build of a branch, not a tag; unlike 2.4.0 (2026-03-27). It is a build of refs/heads/snapshot-a1b2c3.',
    incidents: [
      {
        incident: 'red-hat-2026-06',
        how: 'and the attacks of that month built on throwaway branches: two changes where a project releases from tags or by another event. Where it releases on a push to a branch, under the same file name, nothing of this changes.',
      },
    ],
    check: [
      { ...VERIFY, look: 'The links to the commit and to the run. Open both.' },
      BOTH,
      {
        run: 'gh api repos/OWNER/REPO/commits/COMMIT --jq "{author: .commit.author, verified: .commit.verification.verified, files: [.files[].filename]}"',
        look: 'Who made the commit, whether it is signed, and whether it touches `.github/workflows`.',
      },
    ],
    fix: [
      'A project that rebuilds its release does it in one commit that says so. If you cannot find it, wait for an answer.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '3.0.0',
      reason: 'New release process with 3.0, announced, commit 5f2c1e read by us',
    },
  },
} as const satisfies Record<string, FindingDetails>;
