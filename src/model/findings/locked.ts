import type { FindingInfo } from '../finding-info.ts';

export const LOCKED = {
  'integrity-mismatch': {
    title: 'The lockfile’s hash is not the registry’s',
    severity: 'critical',
    group: 'what is locked',
    why: 'The lockfile pins other bytes than the registry has for this version. Someone who edits a lockfile can make an install take a tarball of their own under a trusted name. One extra hash beside the good one is enough, because npm accepts a tarball that matches either.',
    remedy:
      'Do not install. Compare the entry with the last good commit of the lockfile, then restore it or remove the entry and lock it again from the registry. If nobody on the team changed it, treat the change as an attack.',
  },
  'integrity-weak': {
    title: 'The lockfile pins only a SHA-1 hash',
    severity: 'low',
    group: 'what is locked',
    why: 'SHA-1 is broken: two different tarballs with the same SHA-1 can be made on purpose. The registry signs the stronger hash, so nothing signed stands behind this one.',
    remedy:
      'Lock the entry again so that npm writes a sha512 hash: delete the entry (or the lockfile) and run “npm install --package-lock-only” with a current npm.',
  },
  'integrity-missing': {
    title: 'The lockfile has no hash for this package',
    severity: 'low',
    group: 'what is locked',
    why: 'Without a hash, npm installs whatever the registry, a mirror or someone on the network serves at that moment. Removing a hash is also the quiet way to prepare an exchange of the tarball.',
    remedy:
      'Lock the entry again from the registry with a current npm. If your registry strips hashes, ask its operator why, and do not rely on this lockfile until they are back.',
  },
  'same-version-new-hash': {
    title: 'The same version is pinned by another hash',
    severity: 'critical',
    group: 'what is locked',
    why: 'A published version never changes its bytes. A pull request that pins another hash for a version that was there before has an install take another tarball under a name that reviewers have already approved.',
    remedy:
      'Do not merge. Restore the entry from the base branch. If a registry really serves other bytes for the same version now, treat that registry as compromised.',
  },
  'source-changed': {
    title: 'The package comes from somewhere else than before',
    severity: 'critical',
    group: 'what is locked',
    why: 'The base branch had this package from a registry; the change has it from git, an address, a file, a link or another registry. The name stays the same, and what gets installed is whatever lies there.',
    remedy:
      'Do not merge unless the move is meant and you know the new place. Otherwise restore the entry from the base branch.',
  },
  'resolved-mismatch': {
    title: 'The address in the lockfile is another package’s',
    severity: 'critical',
    group: 'what is locked',
    why: 'The entry says one name and version, and its address fetches another. A reviewer reads the name; npm downloads the address. This is how a package is swapped in a pull request without a change that looks like a new dependency.',
    remedy:
      'Do not install. Restore the entry from the last good commit, or remove it and lock it again. If you do want the other package, use an alias (“npm:name@version”), which says so openly.',
  },
  'resolved-host': {
    title: 'The address is outside every configured registry',
    severity: 'medium',
    group: 'what is locked',
    why: 'An install downloads from the address in the lockfile, whichever host that is. A pull request can point one entry at a host of the attacker’s. Over plain http, anyone on the way can answer.',
    remedy:
      'If the host is yours, configure it for this scope in .npmrc (user or base branch), and use https. If it is not, restore the entry and lock it again from your registry.',
  },
  'not-a-registry-package': {
    title: 'The entry does not come from a registry',
    severity: 'info',
    group: 'what is locked',
    why: 'Git repositories, addresses, files and links have no registry that signs for them. The pin in the lockfile (a commit, or a hash) is all there is, and an entry without one can change from one install to the next.',
    remedy:
      'Prefer a published version. Where that is not possible, pin a full commit hash or a sha512 hash, and review what it points to.',
  },
  'lockfile-trees-disagree': {
    title: 'The two halves of the lockfile lock different things',
    severity: 'high',
    group: 'what is locked',
    why: 'A version 2 lockfile lists everything twice: for new npm and for old npm. An attacker can change the half that your reviewers or tools do not read. Installs then differ by the version of npm.',
    remedy:
      'Find out which half is right, then write the lockfile anew with a current npm. lockfileVersion 3 has only one half.',
  },
  'lockfile-removed': {
    title: 'A lockfile was removed',
    severity: 'high',
    group: 'what is locked',
    why: 'Without its lockfile a project installs whatever versions its ranges allow on that day, pinned by nothing, and there is nothing left to audit.',
    remedy:
      'Restore the lockfile. If the project moved to another package manager, commit the new lockfile in the same change.',
  },
  'registry-config-changed': {
    title: 'The change alters where packages come from',
    severity: 'high',
    group: 'what is locked',
    why: 'A registry line in .npmrc decides who answers for a package. A pull request that adds one can send a whole scope, and the token that goes with it, to an attacker’s host. This audit used the configuration from before the change.',
    remedy: 'Review the change on its own, by someone who owns the registry settings, and merge it separately.',
  },
  'tarball-mismatch': {
    title: 'The tarball is not what the lockfile pins',
    severity: 'critical',
    group: 'what is locked',
    why: 'The bytes that the registry serves do not have the hash that the lockfile pins. An install would refuse them, or, from a cache or mirror, take them. Someone exchanged the tarball after it was published.',
    remedy:
      'Do not install. Ask again straight from the registry, without a mirror. If the answer is the same, report it to the registry.',
  },
  'manifest-confusion': {
    title: 'The package inside is not the one the registry describes',
    severity: 'high',
    group: 'what is locked',
    why: 'The registry’s document of a version is sent beside the tarball, and nothing holds the two together. Tools that read the document see other dependencies or install scripts than those that npm finds in the tarball and runs.',
    remedy:
      'Do not install until the maintainers explain it. Compare package.json inside the tarball (“npm pack name@version”) with “npm view name@version --json”.',
  },
} as const satisfies Record<string, FindingInfo>;
