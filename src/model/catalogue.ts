import type { FindingInfo } from './finding.ts';

/**
 * Every finding this program can raise, in the order in which `docs/findings/` shows them. The pages there are made from it
 * (`node scripts/findings-docs.mjs`). `severity` is the default; a finding may state another one where the case differs.
 */
export const CATALOGUE = {
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
      'Lock the entry again so that npm writes a sha512 hash: delete the entry (or the lockfile) and run `npm install --package-lock-only` with a current npm.',
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
      'Do not install. Restore the entry from the last good commit, or remove it and lock it again. If you do want the other package, use an alias (`npm:name@version`), which says so openly.',
  },
  'resolved-host': {
    title: 'The address is outside every configured registry',
    severity: 'medium',
    group: 'what is locked',
    why: 'npm downloads from the address in the lockfile, whichever host that is. A pull request can point one entry at a host of the attacker’s. Over plain http, anyone on the way can answer.',
    remedy:
      'If the host is yours, configure it for this scope in `.npmrc` (user or base branch), and use https. If it is not, restore the entry and lock it again from your registry.',
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
      'Find out which half is right, then write the lockfile anew with a current npm. `lockfileVersion` 3 has only one half.',
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
    why: 'A registry line in `.npmrc` decides who answers for a package. A pull request that adds one can send a whole scope, and the token that goes with it, to an attacker’s host. This audit used the configuration from before the change.',
    remedy: 'Review the change on its own, by someone who owns the registry settings, and merge it separately.',
  },
  'version-missing': {
    title: 'The registry does not have this version',
    severity: 'high',
    group: "the registry's word",
    why: 'The version was taken down, or it never existed. Registries remove versions that turn out to be malware, while copies live on in lockfiles, caches and mirrors. An attacker may also lock a private name that the public registry does not know yet.',
    remedy:
      'Move to a version that exists. If the version was removed as malware, treat every machine that installed it as compromised: rotate its secrets. If the package is private, configure its registry for its scope.',
  },
  'signature-invalid': {
    title: 'The registry’s signature does not hold',
    severity: 'critical',
    group: "the registry's word",
    why: 'A key of the registry signed something else than what is served now. Either the registry’s answer was changed on the way or at a mirror, or the signature was copied from another package.',
    remedy:
      'Do not install. Ask again from another network, straight from the registry and without a mirror. If it stays, report it to the registry with the output of `countersign verify`.',
  },
  'signature-missing': {
    title: 'The registry’s signature is missing',
    severity: 'high',
    group: "the registry's word",
    why: 'The public registry signs every version, so an answer without a signature was changed by someone in between. Without it, the hash is only what the last server said.',
    remedy:
      'Ask the registry directly. If a mirror or proxy strips signatures, have its operator turn that off. Do not rely on this entry until then.',
  },
  'signature-key-unknown': {
    title: 'Signed by a key that nobody here trusts',
    severity: 'medium',
    group: "the registry's word",
    why: 'There is a signature, but by no key that this run trusts. It may be a new key of the registry, or a key that an attacker made: a signature by just any key proves nothing.',
    remedy:
      'Update Countersign, and let it reach the trust root (without `--offline`). For a private registry, get its keys from its operator by another way and give them with `--keys`.',
  },
  'signature-key-expired': {
    title: 'Signed by a key after its end',
    severity: 'high',
    group: "the registry's word",
    why: 'The registry had retired this key when the version was published. Someone who got hold of an old key could sign new malware with it.',
    remedy:
      'Do not install until the registry explains it. Check the publish date on the registry’s page, and look for a version that is signed by a current key.',
  },
  'attestation-invalid': {
    title: 'An attestation does not verify',
    severity: 'critical',
    group: 'attestations',
    why: 'The registry serves a signed statement about this package, and its signature, its certificate or its place in the transparency log does not hold. Such a statement was forged or changed after it was signed.',
    remedy:
      'Do not install. Ask again straight from the registry. If it stays, report it to the registry and to the package’s maintainers, with the output of `countersign verify`.',
  },
  'attestation-subject-mismatch': {
    title: 'The attestation is about other bytes',
    severity: 'critical',
    group: 'attestations',
    why: 'The statement is validly signed, but names another package or another hash. An attacker can take real provenance of a good build and serve it with a bad tarball.',
    remedy: 'Do not install. Report it to the registry and to the package’s maintainers, and use an earlier version.',
  },
  'attestation-unavailable': {
    title: 'Provenance is advertised, but not served',
    severity: 'high',
    group: 'attestations',
    why: 'The registry’s document says that this version has provenance, and the registry does not hand it out. Someone who wants a bad build to pass would make its provenance disappear rather than forge it.',
    remedy:
      'Ask the registry directly. If a mirror is in between, have its operator serve `/-/npm/v1/attestations`. If the registry itself does not have it, ask the maintainers.',
  },
  'attestation-unsupported': {
    title: 'An attestation of a kind that is not known here',
    severity: 'medium',
    group: 'attestations',
    why: 'The format is newer than this program, or it is a publish statement that anyone could have signed. It counts neither for nor against the package, and so it must not be taken for verified.',
    remedy:
      'Update Countersign. If you run the latest version, open an issue with the name and version of the package.',
  },
  'publish-attestation-missing': {
    title: 'The registry’s own publish attestation is missing',
    severity: 'low',
    group: 'attestations',
    why: 'Packages with provenance come with a second statement, by the registry, that it accepted these bytes as this version. Without it, only the registry signature binds the name to the bytes, and the time of publication is not logged.',
    remedy: 'Nothing to do at once. If a mirror stands in between, ask its operator whether it strips attestations.',
  },
  'provenance-missing': {
    title: 'No provenance',
    severity: 'info',
    group: 'attestations',
    why: 'Nobody signed a statement of where this version was built. Most packages have none. It means that a stolen publish token would have been enough to publish it.',
    remedy: 'Nothing to do. If you know the maintainers, ask them to publish with provenance from a CI workflow.',
  },
  'identity-issuer-untrusted': {
    title: 'The build’s identity comes from an unknown provider',
    severity: 'high',
    group: 'who built it',
    why: 'The certificate was issued for an identity that no known CI provider vouches for. Anyone with an e-mail address can get a certificate and sign a statement that looks like provenance.',
    remedy:
      'Find out from the maintainers how the package is built. Do not count this provenance as evidence of where it was built.',
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
    remedy: 'Nothing to do at once. Ask the maintainers whether the release can be built on hosted runners.',
  },
  'trigger-risky': {
    title: 'Built by an event that outsiders can start',
    severity: 'medium',
    group: 'who built it',
    why: 'Events such as `pull_request_target`, `workflow_run` and `issue_comment` run with the project’s rights and can be started by people outside it. Packages have been hijacked that way.',
    remedy:
      'Open the workflow at the commit that is given, and see what outsiders can influence. Ask the maintainers to release from a tag or a release event.',
  },
  'expectation-mismatch': {
    title: 'The package is not what you said it should be',
    severity: 'critical',
    group: 'what we agreed',
    why: 'You named the package, repository, workflow, commit, ref or builder that you expect, and the verified facts say something else. A fact that is not stated does not meet an expectation either.',
    remedy:
      'If your expectation is right, do not use this package. If the project has moved or changed its release, confirm that with the maintainers before you change the expectation.',
  },
  'registry-unreachable': {
    title: 'The registry gave no usable answer',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'After all retries there was no answer that could be read, so nothing can be said about these packages, good or bad. Someone who can block the registry could hide a bad package this way: an audit that could not look must not pass.',
    remedy:
      'Run it again. If it stays, check the network, the proxy, and the credentials for this registry in your user `.npmrc`.',
  },
  'evidence-stripped': {
    title: 'The registry serves no evidence',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'This registry hands out neither signatures nor attestations, so none of its packages can be verified. A mirror that strips them hides a change of the packages as well.',
    remedy:
      'Have the operator of the mirror pass on `dist.signatures` and `/-/npm/v1/attestations`, or audit against the registry behind it with `--registry`. If it has signing keys of its own, give them with `--keys`.',
  },
  'trust-stale': {
    title: 'The trusted keys are old',
    severity: 'incomplete',
    group: 'could not find out',
    why: 'The trust root could not be reached, and the copy in this program is over 90 days old. Keys that were revoked or added since then are not known to it.',
    remedy:
      'Let the run reach `tuf-repo-cdn.sigstore.dev`, update Countersign, or give a current root and keys with `--trusted-root` and `--keys`.',
  },
} as const satisfies Record<string, FindingInfo>;

export type FindingCode = keyof typeof CATALOGUE;

/** The page that explains a code. */
export function docsUrl(code: FindingCode): string {
  return `https://github.com/countersign/countersign/blob/main/docs/findings/${code}.md`;
}
