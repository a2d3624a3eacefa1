import { ATTESTATIONS, type FindingDetails, type HandCheck, VERIFY } from './findings-details-shape.ts';

const RUN: HandCheck = {
  run: 'gh api repos/OWNER/REPO/actions/runs/RUN/attempts/ATTEMPT',
  look: '`head_sha`, `path`, `event` and `conclusion`: what GitHub itself says of the run that the certificate names.',
};

export const BUILT_DETAILS = {
  'identity-issuer-untrusted': {
    means:
      'The certificate that signed the provenance was issued for an identity of a provider that is no known CI service and that no policy trusts.',
    example:
      'The provenance of acme-http@2.4.1 is signed with an identity from https://accounts.google.com, which is no CI provider that is trusted here.',
    incidents: [],
    noAttack: 'None is known to us.',
    check: [VERIFY, ATTESTATIONS],
    fix: [
      'A CI service of your own, or GitHub Enterprise, is trusted by naming its issuer exactly in the policy: `trust: { issuers: ["https://ci.acme.example"] }`.',
    ],
    waive: {
      kind: 'waiver',
      package: '@acme/*',
      versions: '*',
      reason: 'Signed by hand until our CI can, see issue 123',
    },
  },
  'identity-claims-disagree': {
    means:
      'The provenance is what the build says of itself; the certificate is what the identity provider says of the build. The two state different repositories, commits, refs, workflows, events, runners or runs.',
    example:
      'The provenance of acme-http@2.4.1 states repository https://github.com/acme/http, the certificate of the build https://github.com/someone/http.',
    incidents: [
      { incident: 'bestax-2026-08', how: 'explains why it is worth asking: a check for mere presence never sees it.' },
    ],
    noAttack: 'No attack that used it is known to us.',
    check: [
      { ...VERIFY, look: 'The step about the build: what the certificate says, and which claim differs.' },
      {
        run: 'curl "https://rekor.sigstore.dev/api/v1/log/entries?logIndex=LOG-INDEX"',
        look: 'The same entry in the public log. https://search.sigstore.dev shows it with the certificate’s extensions by name. The report links to it.',
      },
    ],
    fix: [
      'If you know the project, send its maintainers both values: a misconfigured build tool can write the wrong one.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Their build tool writes a wrong ref, confirmed by the maintainers, see issue 123',
    },
  },
  'repository-mismatch': {
    means:
      'The certificate says that the build came from one repository, and the package.json of the version names another as its own. Case and the form of the address do not matter.',
    example: 'acme-http@2.4.1 was built in github.com/someone/http, but its package.json names github.com/acme/http.',
    incidents: [
      { incident: 'antv-2026-05', how: 'came with certificates of builds that are not the project’s.' },
      { incident: 'bestax-2026-08', how: 'shows that other checks let it pass.' },
    ],
    check: [
      {
        run: 'npm view NAME@VERSION repository --json',
        look: 'What package.json names, and what npm’s website shows.',
      },
      VERIFY,
      {
        run: 'gh api repos/OWNER/REPO --jq "{id, full_name, fork, parent: .parent.full_name, created_at}"',
        look: 'Whether one is a fork of the other, was renamed (the answer has another `full_name`), or is days old.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.x',
      reason: 'Moved to another organisation, package.json follows in 3.0, see issue 123',
    },
  },
  'builder-self-hosted': {
    means: 'The certificate says that the job ran on a machine of the project’s own and not on one of the CI provider.',
    example: 'acme-http@2.4.1 was built on a self-hosted runner.',
    incidents: [
      {
        incident: 'shai-hulud-2025',
        how: 'made infected machines into self-hosted runners of its victims. No package is known to have been built on one of them.',
      },
    ],
    check: [
      { ...VERIFY, look: '`runner` in the step about the build.' },
      {
        run: 'gh api repos/OWNER/REPO/actions/runs/RUN/attempts/ATTEMPT/jobs --jq ".jobs[] | {name, runner_name, labels}"',
        look: 'Which job ran on which machine.',
      },
    ],
    fix: [
      'A policy can name the builders it accepts (`trust: { builders: [github/github-hosted] }`): another one is then `requirement-unmet`.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-native',
      versions: '*',
      reason: 'Needs their hardware to build, see issue 123',
    },
  },
  'trigger-risky': {
    means:
      'The event in the certificate that started the build is one that people without any rights in the repository can cause.',
    example:
      'acme-http@2.4.1 was built by a workflow that the event pull_request_target started, and people outside the project can cause that event.',
    incidents: [
      {
        incident: 'nx-2025-08',
        how: 'began in a workflow on this event; the packages were then published with a stolen token.',
      },
      {
        incident: 'tanstack-2026-05',
        how: 'began in one too, but the release was started by an ordinary push, so this finding would have been silent.',
      },
    ],
    check: [
      RUN,
      {
        run: 'gh api "repos/OWNER/REPO/contents/PATH-OF-WORKFLOW?ref=COMMIT" -H "Accept: application/vnd.github.raw"',
        look: 'The workflow as it was: what it checks out, whether it runs anything from a pull request, what `permissions` it has.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Their workflow_run follows the tests of main only, read at commit 5f2c1e, see issue 123',
    },
  },
} as const satisfies Record<string, FindingDetails>;
