import type { FindingInfo } from '../finding-info.ts';

export const GITHUB = {
  'run-not-successful': {
    title: 'The run that signed it did not succeed',
    severity: 'high',
    group: 'what GitHub remembers',
    why: 'The package was signed in a workflow run, and at that time no step was running, or only one that was skipped or failed. In 2026 an attacker took a workflow’s token and published 42 packages with flawless provenance, while the real publish step was skipped.',
    remedy: 'Do not install. Open the run that is given, and ask the maintainers whether they published this version.',
  },
  'run-mismatch': {
    title: 'GitHub’s record of the run says something else',
    severity: 'critical',
    group: 'what GitHub remembers',
    why: 'The provenance names a run, and GitHub says of that run another commit, workflow or event. One of the two is wrong, and GitHub’s record is not the package’s to write.',
    remedy: 'Do not install. Open the run that is given, and report it to the maintainers and to the registry.',
  },
  'commit-unreachable': {
    title: 'The source commit is on no branch or tag of the repository',
    severity: 'high',
    group: 'what GitHub remembers',
    why: 'Every fork’s commits can be opened under the original repository’s address. A commit that is on none of its branches and tags was never accepted there.',
    remedy: 'Do not install until you have seen where the commit comes from. Ask the maintainers.',
  },
  'release-tag-missing': {
    title: 'No tag for this version at that commit',
    severity: 'info',
    group: 'what GitHub remembers',
    why: 'Projects that tag their releases make it easy to see what was released. This version has no tag at the commit that it was built from.',
    remedy: 'Nothing to do if the project does not tag.',
  },
} as const satisfies Record<string, FindingInfo>;
