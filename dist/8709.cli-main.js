"use strict";
exports.id = 8709;
exports.ids = [8709];
exports.modules = {

/***/ 58709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE),
  f: () => (/* binding */ docsUrl)
});

;// CONCATENATED MODULE: ./build/model/findings/agreed.js
const AGREED = {
    'expectation-mismatch': {
        title: 'The package is not what you said it should be',
        severity: 'critical',
        group: 'what we agreed',
        why: 'You named the package, repository, workflow, commit, ref or builder that you expect, and the verified facts say something else. A fact that is not stated does not meet an expectation either.',
        remedy: 'If your expectation is right, do not use this package. If the project has moved or changed its release, confirm that with the maintainers before you change the expectation.',
    },
    'origin-unpinned': {
        title: 'The origins file does not know this package',
        severity: 'medium',
        group: 'what we agreed',
        why: 'Your origins file says where packages with provenance are built. This one is not in it, so nobody on the team has agreed to its origin yet.',
        remedy: 'Check the repository that is given, and accept it in a pull request of its own with “countersign origins update”.',
    },
    'origin-mismatch': {
        title: 'Built elsewhere than your origins file says',
        severity: 'high',
        group: 'what we agreed',
        why: 'The team agreed to one origin of this package, and this version comes from another, or no longer says where it comes from.',
        remedy: 'Do not update. If the project has really moved, accept the new origin in a pull request of its own with “countersign origins update”.',
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
        remedy: 'Review the edit on its own, by someone who owns these files, and merge it before the change that needs it.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/attestations.js
const ATTESTATIONS = {
    'attestation-invalid': {
        title: 'An attestation does not verify',
        severity: 'critical',
        group: 'attestations',
        why: 'The registry serves a signed statement about this package, and its signature, its certificate or its place in the public log of signatures (the transparency log) does not hold. Such a statement was forged or changed after it was signed.',
        remedy: 'Do not install. Ask again straight from the registry. If the answer is the same, report it to the registry and to the package’s maintainers, with the output of “countersign verify”.',
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
        remedy: 'Ask the registry directly. If a mirror is in between, have its operator serve /-/npm/v1/attestations. If the registry itself does not have it, ask the maintainers.',
    },
    'attestation-unsupported': {
        title: 'An attestation of a kind that is not known here',
        severity: 'medium',
        group: 'attestations',
        why: 'The format is newer than this program, or it is a publish statement that anyone could have signed. It counts neither for nor against the package, and so it must not be taken for verified.',
        remedy: 'Update Countersign. If you run the latest version, open an issue with the name and version of the package.',
    },
    'publish-attestation-missing': {
        title: 'The registry’s own publish attestation is missing',
        severity: 'low',
        group: 'attestations',
        why: 'Packages with provenance come with a second statement, by the registry, that it accepted these bytes as this version. Without it, only the registry signature binds the name to the bytes, and the time of publication is not logged.',
        remedy: 'Nothing to do today. If a mirror stands in between, ask its operator whether it strips attestations.',
    },
    'provenance-missing': {
        title: 'No provenance',
        severity: 'info',
        group: 'attestations',
        why: 'Nobody signed a statement of where this version was built. Most packages have none. It means that a stolen publish token would have been enough to publish it.',
        remedy: 'Nothing to do. If you know the maintainers, ask them to publish with provenance from a CI workflow.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/built.js
const BUILT = {
    'identity-issuer-untrusted': {
        title: 'The build’s identity comes from an unknown provider',
        severity: 'high',
        group: 'who built it',
        why: 'The certificate was issued for an identity that no known CI provider vouches for. Anyone with an e-mail address can get a certificate and sign a statement that looks like provenance.',
        remedy: 'Ask the maintainers how the package is built. Until they answer, treat it as a package without provenance.',
    },
    'identity-claims-disagree': {
        title: 'The build’s own claims contradict its certificate',
        severity: 'critical',
        group: 'who built it',
        why: 'The build wrote one repository, commit, workflow or run into its statement, and the identity provider certified another. A workflow that an attacker controls can write any name it likes; it cannot choose its certificate.',
        remedy: 'Do not install. Believe the certificate: look at the repository that it names, and report the package to the registry.',
    },
    'repository-mismatch': {
        title: 'Built from another repository than package.json names',
        severity: 'high',
        group: 'who built it',
        why: 'The page of the package shows one repository, and the build came from another: a fork, a renamed project, or an attacker’s copy. People who review the source look at the wrong one.',
        remedy: 'Open both repositories. If the project has moved, ask the maintainers to correct package.json. If you do not know the second one, do not install.',
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
        remedy: 'Open the workflow at the commit that is given, and see what outsiders can influence. Ask the maintainers to release from a tag or a release event.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/changed.js
const CHANGED = {
    'provenance-lost': {
        title: 'Earlier versions had provenance, this one has none',
        severity: 'high',
        group: 'what changed',
        why: 'Releases of this package came from a CI workflow with a signed statement of where they were built. This one came without. That is what a stolen publish token looks like: the thief has the token and not the workflow.',
        remedy: 'Do not update. Look at the project’s releases and issues: is there a tag and a run for this version? Ask the maintainers, and stay on the version before until they answer.',
    },
    'trusted-publisher-lost': {
        title: 'Published in a weaker way than before',
        severity: 'high',
        group: 'what changed',
        why: 'Earlier versions were published by the registry’s trusted publishing, or approved by a person, and this one was not. A stolen token works without either.',
        remedy: 'Do not update until the maintainers confirm that they published this version, and why in another way than before.',
    },
    'repository-changed': {
        title: 'Built from another repository than before',
        severity: 'high',
        group: 'what changed',
        why: 'The signed provenance is from another repository than that of earlier versions. It may be a move, a fork that took over, or a repository of the attacker’s: anyone can get flawless provenance for their own.',
        remedy: 'Open both repositories. If the old one says that the project has moved, accept the new one. If not, do not update.',
    },
    'workflow-changed': {
        title: 'Built by another workflow file than before',
        severity: 'medium',
        group: 'what changed',
        why: 'The repository is the same, the workflow that built and published is another. An attacker who can push a branch can add a workflow of their own.',
        remedy: 'Open the workflow file at the commit that is given, and see whether the project’s maintainers added it and for what.',
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
        remedy: 'Do not update until you have seen the run and the commit that are given, and the maintainers have confirmed the release.',
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
};

;// CONCATENATED MODULE: ./build/model/findings/github.js
const GITHUB = {
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
};

;// CONCATENATED MODULE: ./build/model/findings/locked.js
const LOCKED = {
    'integrity-mismatch': {
        title: 'The lockfile’s hash is not the registry’s',
        severity: 'critical',
        group: 'what is locked',
        why: 'The lockfile pins other bytes than the registry has for this version. Someone who edits a lockfile can make an install take a tarball of their own under a trusted name. One extra hash beside the good one is enough, because npm accepts a tarball that matches either.',
        remedy: 'Do not install. Compare the entry with the last good commit of the lockfile, then restore it or remove the entry and lock it again from the registry. If nobody on the team changed it, treat the change as an attack.',
    },
    'integrity-weak': {
        title: 'The lockfile pins only a SHA-1 hash',
        severity: 'low',
        group: 'what is locked',
        why: 'SHA-1 is broken: two different tarballs with the same SHA-1 can be made on purpose. The registry signs the stronger hash, so nothing signed stands behind this one.',
        remedy: 'Lock the entry again so that npm writes a sha512 hash: delete the entry (or the lockfile) and run “npm install --package-lock-only” with a current npm.',
    },
    'integrity-missing': {
        title: 'The lockfile has no hash for this package',
        severity: 'low',
        group: 'what is locked',
        why: 'Without a hash, npm installs whatever the registry, a mirror or someone on the network serves at that moment. Removing a hash is also the quiet way to prepare an exchange of the tarball.',
        remedy: 'Lock the entry again from the registry with a current npm. If your registry strips hashes, ask its operator why, and do not rely on this lockfile until they are back.',
    },
    'same-version-new-hash': {
        title: 'The same version is pinned by another hash',
        severity: 'critical',
        group: 'what is locked',
        why: 'A published version never changes its bytes. A pull request that pins another hash for a version that was there before has an install take another tarball under a name that reviewers have already approved.',
        remedy: 'Do not merge. Restore the entry from the base branch. If a registry really serves other bytes for the same version now, treat that registry as compromised.',
    },
    'source-changed': {
        title: 'The package comes from somewhere else than before',
        severity: 'critical',
        group: 'what is locked',
        why: 'The base branch had this package from a registry; the change has it from git, an address, a file, a link or another registry. The name stays the same, and what gets installed is whatever lies there.',
        remedy: 'Do not merge unless the move is meant and you know the new place. Otherwise restore the entry from the base branch.',
    },
    'resolved-mismatch': {
        title: 'The address in the lockfile is another package’s',
        severity: 'critical',
        group: 'what is locked',
        why: 'The entry says one name and version, and its address fetches another. A reviewer reads the name; npm downloads the address. This is how a package is swapped in a pull request without a change that looks like a new dependency.',
        remedy: 'Do not install. Restore the entry from the last good commit, or remove it and lock it again. If you do want the other package, use an alias (“npm:name@version”), which says so openly.',
    },
    'resolved-host': {
        title: 'The address is outside every configured registry',
        severity: 'medium',
        group: 'what is locked',
        why: 'An install downloads from the address in the lockfile, whichever host that is. A pull request can point one entry at a host of the attacker’s. Over plain http, anyone on the way can answer.',
        remedy: 'If the host is yours, configure it for this scope in .npmrc (user or base branch), and use https. If it is not, restore the entry and lock it again from your registry.',
    },
    'not-a-registry-package': {
        title: 'The entry does not come from a registry',
        severity: 'info',
        group: 'what is locked',
        why: 'Git repositories, addresses, files and links have no registry that signs for them. The pin in the lockfile (a commit, or a hash) is all there is, and an entry without one can change from one install to the next.',
        remedy: 'Prefer a published version. Where that is not possible, pin a full commit hash or a sha512 hash, and review what it points to.',
    },
    'lockfile-trees-disagree': {
        title: 'The two halves of the lockfile lock different things',
        severity: 'high',
        group: 'what is locked',
        why: 'A version 2 lockfile lists everything twice: for new npm and for old npm. An attacker can change the half that your reviewers or tools do not read. Installs then differ by the version of npm.',
        remedy: 'Find out which half is right, then write the lockfile anew with a current npm. lockfileVersion 3 has only one half.',
    },
    'lockfile-removed': {
        title: 'A lockfile was removed',
        severity: 'high',
        group: 'what is locked',
        why: 'Without its lockfile a project installs whatever versions its ranges allow on that day, pinned by nothing, and there is nothing left to audit.',
        remedy: 'Restore the lockfile. If the project moved to another package manager, commit the new lockfile in the same change.',
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
        remedy: 'Do not install. Ask again straight from the registry, without a mirror. If the answer is the same, report it to the registry.',
    },
    'manifest-confusion': {
        title: 'The package inside is not the one the registry describes',
        severity: 'high',
        group: 'what is locked',
        why: 'The registry’s document of a version is sent beside the tarball, and nothing holds the two together. Tools that read the document see other dependencies or install scripts than those that npm finds in the tarball and runs.',
        remedy: 'Do not install until the maintainers explain it. Compare package.json inside the tarball (“npm pack name@version”) with “npm view name@version --json”.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/registry.js
const REGISTRY = {
    'version-missing': {
        title: 'The registry does not have this version',
        severity: 'high',
        group: "the registry's word",
        why: 'The version was taken down, or it never existed. Registries remove versions that turn out to be malware, while copies live on in lockfiles, caches and mirrors. An attacker may also lock a private name that the public registry does not know yet.',
        remedy: 'Move to a version that exists. If the version was removed as malware, treat every machine that installed it as compromised: rotate its secrets. If the package is private, configure its registry for its scope.',
    },
    'signature-invalid': {
        title: 'The registry’s signature does not hold',
        severity: 'critical',
        group: "the registry's word",
        why: 'A key of the registry signed something else than what is served now. Either the registry’s answer was changed on the way or at a mirror, or the signature was copied from another package.',
        remedy: 'Do not install. Ask again from another network, straight from the registry and without a mirror. If the answer is the same, report it to the registry with the output of “countersign verify”.',
    },
    'signature-missing': {
        title: 'The registry’s signature is missing',
        severity: 'high',
        group: "the registry's word",
        why: 'The public registry signs every version, so an answer without a signature was changed by someone in between. Without it, the hash is only what the last server said.',
        remedy: 'Ask the registry directly. If a mirror or proxy strips signatures, have its operator turn that off. Do not rely on this entry until then.',
    },
    'signature-key-unknown': {
        title: 'Signed by a key that nobody here trusts',
        severity: 'medium',
        group: "the registry's word",
        why: 'There is a signature, but by no key that this run trusts. It may be a new key of the registry, or a key that an attacker made: a signature by just any key proves nothing.',
        remedy: 'Update Countersign, and let it reach the trust root (without “--offline”). For a private registry, get its keys from its operator by another way and give them with “--keys”.',
    },
    'signature-key-expired': {
        title: 'Signed with a key that was already retired',
        severity: 'high',
        group: "the registry's word",
        why: 'The registry had retired this key when the version was published. Someone who got hold of an old key could sign new malware with it.',
        remedy: 'Do not install until the registry explains it. Check the publish date on the registry’s page, and look for a version that is signed by a current key.',
    },
};

;// CONCATENATED MODULE: ./build/model/findings/unknown.js
const UNKNOWN = {
    'registry-unreachable': {
        title: 'The registry gave no usable answer',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'After all retries there was no answer that could be read, so nothing can be said about these packages, good or bad. Someone who can block the registry could hide a bad package this way: an audit that could not look must not pass.',
        remedy: 'Run the audit again. If it fails in the same way, check the network, the proxy, and the credentials for this registry in your user .npmrc.',
    },
    'verification-stopped': {
        title: 'A verification did not come to its end',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'The attestations were there, and the thread that verified them died, ran out of memory or took too long, so nobody knows whether they hold. That can be this machine, with too little memory or too much to do; it can be a fault of Countersign; and it can be an attestation that somebody made to stop whoever verifies it. An audit that was stopped must not pass.',
        remedy: 'Run the audit again, on a machine with less to do or with more memory. If it stops at the same package, report it: the registry and the network have no part in this.',
    },
    'evidence-stripped': {
        title: 'The registry serves no evidence',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'This registry hands out neither signatures nor attestations, so none of its packages can be verified. A mirror that strips them hides a change of the packages as well.',
        remedy: 'Have the operator of the mirror pass on dist.signatures and /-/npm/v1/attestations, or audit against the registry behind it with “--registry”. If it has signing keys of its own, give them with “--keys”.',
    },
    'trust-stale': {
        title: 'The trusted keys may be out of date',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'The trust root could not be reached, and the copy in this program is over 90 days old. Keys that were revoked or added since then are not known to it.',
        remedy: 'Let the run reach tuf-repo-cdn.sigstore.dev, update Countersign, or give a current root and keys with “--trusted-root” and “--keys”.',
    },
    'github-unavailable': {
        title: 'GitHub could not be asked about the run',
        severity: 'incomplete',
        group: 'could not find out',
        why: 'GitHub’s API gave no usable answer, its rate limit was used up, or the record is gone. So nobody could hold the provenance against GitHub’s own records.',
        remedy: 'Run the audit again. If the rate limit was used up, give a token with a higher one; if the record was deleted, ask the maintainers why. The policy can set another severity for this finding.',
    },
};

;// CONCATENATED MODULE: ./build/model/catalogue.js








/**
 * Every finding this program can raise, in the order in which `docs/findings/` shows them. The pages there are made from it
 * (`npm run docs`). `severity` is the default; a finding may state another one where the case differs.
 */
const CATALOGUE = {
    ...LOCKED,
    ...REGISTRY,
    ...ATTESTATIONS,
    ...BUILT,
    ...CHANGED,
    ...AGREED,
    ...GITHUB,
    ...UNKNOWN,
};
/** The page that explains a code. */
function docsUrl(code) {
    return `https://github.com/countersign/countersign/blob/main/docs/findings/${code}.md`;
}


/***/ })

};
;