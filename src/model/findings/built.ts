import type { FindingInfo } from '../finding-info.ts';

export const BUILT = {
  'identity-issuer-untrusted': {
    title: 'The build’s identity comes from an unknown provider',
    severity: 'high',
    group: 'who built it',
    why: 'The certificate was issued for an identity that no known CI provider vouches for. Anyone with an e-mail address can get a certificate and sign a statement that looks like provenance.',
    remedy:
      'Ask the maintainers how the package is built. Until they answer, treat it as a package without provenance.',
  },
  'identity-claims-disagree': {
    title: 'The build’s own claims contradict its certificate',
    severity: 'critical',
    group: 'who built it',
    why: 'The build wrote one repository, commit, workflow or run into its statement, and the identity provider certified another. A workflow that an attacker controls can write any name it likes; it cannot choose its certificate.',
    remedy:
      'Do not install. Believe the certificate: look at the repository that it names, and report the package to the registry.',
  },
  'repository-mismatch': {
    title: 'Built from another repository than package.json names',
    severity: 'high',
    group: 'who built it',
    why: 'The page of the package shows one repository, and the build came from another: a fork, a renamed project, or an attacker’s copy. People who review the source look at the wrong one.',
    remedy:
      'Open both repositories. If the project has moved, ask the maintainers to correct package.json. If you do not know the second one, do not install.',
  },
  'builder-self-hosted': {
    title: 'Built on a self-hosted runner',
    severity: 'low',
    group: 'who built it',
    why: 'Whoever owns or has broken into that machine can change what is built, and earlier jobs may have left something behind. A hosted runner is new for each job.',
    remedy: 'Nothing to do today. Ask the maintainers whether the release can be built on hosted runners.',
  },
  'trigger-risky': {
    title: 'Built by an event that outsiders can start',
    severity: 'medium',
    group: 'who built it',
    why: 'Events such as “pull_request_target”, “workflow_run” and “issue_comment” run with the project’s rights and can be started by people outside it. Packages have been hijacked that way.',
    remedy:
      'Open the workflow at the commit that is given, and see what outsiders can influence. Ask the maintainers to release from a tag or a release event.',
  },
} as const satisfies Record<string, FindingInfo>;
