import type { FindingInfo } from '../finding-info.ts';

export const CHANGED = {
  'provenance-lost': {
    title: 'Earlier versions had provenance, this one has none',
    severity: 'high',
    group: 'what changed',
    why: 'Releases of this package came from a CI workflow with a signed statement of where they were built. This one came without. That is what a stolen publish token looks like: the thief has the token and not the workflow.',
    remedy:
      'Do not update. Look at the project’s releases and issues: is there a tag and a run for this version? Ask the maintainers, and stay on the version before until they answer.',
  },
  'trusted-publisher-lost': {
    title: 'Published in a weaker way than before',
    severity: 'high',
    group: 'what changed',
    why: 'Earlier versions were published by the registry’s trusted publishing, or approved by a person, and this one was not. A stolen token works without either.',
    remedy:
      'Do not update until the maintainers confirm that they published this version, and why in another way than before.',
  },
  'repository-changed': {
    title: 'Built from another repository than before',
    severity: 'high',
    group: 'what changed',
    why: 'The signed provenance is from another repository than that of earlier versions. It may be a move, a fork that took over, or a repository of the attacker’s: anyone can get flawless provenance for their own.',
    remedy:
      'Open both repositories. If the old one says that the project has moved, accept the new one. If not, do not update.',
  },
  'workflow-changed': {
    title: 'Built by another workflow file than before',
    severity: 'medium',
    group: 'what changed',
    why: 'The repository is the same, the workflow that built and published is another. An attacker who can push a branch can add a workflow of their own.',
    remedy:
      'Open the workflow file at the commit that is given, and see whether the project’s maintainers added it and for what.',
  },
  'ref-kind-changed': {
    title: 'Built from a branch instead of a tag, or the reverse',
    severity: 'low',
    group: 'what changed',
    why: 'Projects tend to release in one way. A release from a branch where there were tags before may be one that did not go through the usual hands.',
    remedy: 'Look at the project’s releases: did it change its way of releasing? If not, ask the maintainers.',
  },
  'trigger-changed': {
    title: 'Started by another event than before',
    severity: 'low',
    group: 'what changed',
    why: 'The workflow ran for another reason than in earlier releases. Somebody may have found another way to start it.',
    remedy: 'Open the run that is given, and see who or what started it.',
  },
  'builder-changed': {
    title: 'Built by another kind of builder than before',
    severity: 'medium',
    group: 'what changed',
    why: 'Another CI provider, or a self-hosted machine instead of a hosted one: who can influence the build is another question now.',
    remedy: 'Ask the maintainers whether they moved their builds, and open the run that is given.',
  },
  'identity-drift-compound': {
    title: 'Several things about the build changed at once',
    severity: 'high',
    group: 'what changed',
    why: 'One change in how a project releases is ordinary. Two in a single version (another workflow and another trigger, a new workflow on a side branch) are what a hijacked release looks like.',
    remedy:
      'Do not update until you have seen the run and the commit that are given, and the maintainers have confirmed the release.',
  },
  'publisher-changed': {
    title: 'Published by somebody who never published this line before',
    severity: 'medium',
    group: 'what changed',
    why: 'The registry names a user who published none of the earlier versions. A new maintainer looks like this, and so does an account that was added by an attacker.',
    remedy: 'Look for where the project announced the new maintainer. If it did not, ask the other maintainers.',
  },
  'publisher-email-changed': {
    title: 'The publisher’s e-mail address has changed',
    severity: 'medium',
    group: 'what changed',
    why: 'The account that publishes has another e-mail address than before. Taking over an account often begins with its address.',
    remedy: 'Ask the maintainers whether they changed it, and not by way of the new address.',
  },
  'trusted-publisher-changed': {
    title: 'Another trusted-publisher configuration than before',
    severity: 'medium',
    group: 'what changed',
    why: 'The registry knows which workflow may publish this package. That configuration is another one than that of earlier versions: who can change it can publish from anywhere.',
    remedy: 'Compare the repository and workflow of the provenance with those of the version before.',
  },
  'install-script-added': {
    title: 'A script that runs at install time is new',
    severity: 'high',
    group: 'what changed',
    why: 'Install scripts run on every machine that installs the package, before anybody looks at it. Most malware on npm starts there, and the version before had none.',
    remedy: 'Read the script before you install. Install with “--ignore-scripts” until then.',
  },
  'dependency-added-young': {
    title: 'A new dependency that is itself only days old',
    severity: 'high',
    group: 'what changed',
    why: 'A release that suddenly depends on a package created days before is how attackers bring in their payload without touching the package’s own code.',
    remedy: 'Do not update until you know who made the new dependency, and why the package needs it.',
  },
} as const satisfies Record<string, FindingInfo>;
