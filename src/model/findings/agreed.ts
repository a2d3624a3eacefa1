import type { FindingInfo } from '../finding-info.ts';

export const AGREED = {
  'expectation-mismatch': {
    title: 'The package is not what you said it should be',
    severity: 'critical',
    group: 'what we agreed',
    why: 'You named the package, repository, workflow, commit, ref or builder that you expect, and the verified facts say something else. A fact that is not stated does not meet an expectation either.',
    remedy:
      'If your expectation is right, do not use this package. If the project has moved or changed its release, confirm that with the maintainers before you change the expectation.',
  },
  'origin-unpinned': {
    title: 'The origins file does not know this package',
    severity: 'medium',
    group: 'what we agreed',
    why: 'Your origins file says where packages with provenance are built. This one is not in it, so nobody on the team has agreed to its origin yet.',
    remedy:
      'Check the repository that is given, and accept it in a pull request of its own with “countersign origins update”.',
  },
  'origin-mismatch': {
    title: 'Built elsewhere than your origins file says',
    severity: 'high',
    group: 'what we agreed',
    why: 'The team agreed to one origin of this package, and this version comes from another, or no longer says where it comes from.',
    remedy:
      'Do not update. If the project has really moved, accept the new origin in a pull request of its own with “countersign origins update”.',
  },
  'requirement-unmet': {
    title: 'The package does not have what your policy requires',
    severity: 'high',
    group: 'what we agreed',
    why: 'Your policy says what evidence a dependency must have. This one lacks it.',
    remedy: 'Choose a version or a package that has it, or change the policy in a pull request of its own.',
  },
  'too-new': {
    title: 'Younger than your policy allows',
    severity: 'medium',
    group: 'what we agreed',
    why: 'Most malicious releases are found and taken down within days. Waiting a little costs nothing and misses most of them.',
    remedy: 'Wait until the version is old enough, or waive it with a reason if you need it today.',
  },
  denied: {
    title: 'Your policy denies it',
    severity: 'critical',
    group: 'what we agreed',
    why: 'A deny rule of your policy names this package, its repository, workflow, commit, run or time of publication: a source that is known to be bad.',
    remedy: 'Do not install. Use a version from before the incident that the rule is about.',
  },
  'waiver-expired': {
    title: 'A waiver has expired',
    severity: 'low',
    group: 'what we agreed',
    why: 'A waiver was given for a time, and that time is over. What it hid counts again.',
    remedy: 'Remove the waiver from the policy, or renew it with a reason, in a pull request of its own.',
  },
  'waiver-unused': {
    title: 'A waiver matches nothing',
    severity: 'low',
    group: 'what we agreed',
    why: 'A waiver that waives nothing is a hole that waits for something to fall through.',
    remedy: 'Remove the waiver from the policy, in a pull request of its own.',
  },
  'trust-file-changed': {
    title: 'The change edits what you agreed to trust',
    severity: 'info',
    group: 'what we agreed',
    why: 'A pull request that edits the policy, the origins file or the baseline would loosen its own gate. Such an edit counts only once it is on the base branch; this audit used the files from there.',
    remedy:
      'Review the edit on its own, by someone who owns these files, and merge it before the change that needs it.',
  },
} as const satisfies Record<string, FindingInfo>;
