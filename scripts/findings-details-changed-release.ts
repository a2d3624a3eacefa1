import { type FindingDetails, HISTORY, VIEW_DIST } from './findings-details-shape.ts';

/** How a version was published, and what is new in it. */
export const CHANGED_RELEASE_DETAILS = {
  'provenance-lost': {
    means:
      'Among the last ten versions of the release line (same major, same prerelease channel, published before this one), or in the version of the base branch, there was provenance. This version has none, and the registry says so itself. It stays raised until a version has provenance again.',
    example:
      'acme-http@2.4.1 has no provenance; 7 of 9 versions of 2.x since 2.1.0 (2026-01-27), the newest of them 2.4.0 (2026-03-27), had it.',
    incidents: [
      {
        incident: 'axios-2026-03',
        how: 'is this for 1.14.1. The 0.x line never had provenance, so that 0.30.4 lost none.',
      },
      { incident: 'nx-2025-08', how: 'was published by a stolen token, without provenance.' },
      {
        incident: 'novu-2026-07',
        how: 'is a harmless case: the project had forgotten it, and said so when it was asked.',
      },
    ],
    check: [
      VIEW_DIST,
      {
        run: 'npm view NAME@PREVIOUS dist.attestations --json',
        look: 'That the version before has it. The report names the newest one that does.',
      },
      HISTORY,
      {
        run: 'gh api repos/OWNER/REPO/git/matching-refs/tags/v --jq ".[-5:][].ref"',
        look: 'A tag for this version. A stolen token leaves none.',
      },
      {
        run: 'gh run list -R OWNER/REPO --limit 20',
        look: 'A run of the release workflow at the time of publication.',
      },
    ],
    fix: [
      'An issue with the question “was this release meant to come without provenance?” is quick, and other users see the answer.',
      'A back-port to an old line that never had provenance is not reported.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Published by hand while their CI was down, confirmed in their issue 88',
    },
  },
  'trusted-publisher-lost': {
    means:
      'The registry says how each version was published: approved by a person, by a trusted publisher, or with a token. This one was published in a weaker way than the strongest of the last ten of its line, or than the base’s.',
    example:
      'acme-http@2.4.1 was published by an npm user, alice; 10 of 10 versions of 2.x since 2.1.0 (2026-01-27), the newest of them 2.4.0 (2026-03-27), came by a trusted publisher.',
    incidents: [
      {
        incident: 'axios-2026-03',
        how: 'is this too: 1.13.4 to 1.14.0 came from a trusted publisher, 1.14.1 from an account.',
      },
    ],
    check: [
      {
        run: 'npm view NAME@VERSION _npmUser --json',
        look: '`trustedPublisher` and `approver`, or their absence. This is the registry’s word, nobody signs it.',
      },
      { run: 'npm view NAME@PREVIOUS _npmUser --json', look: 'The same of the version before.' },
    ],
    fix: ['Maintainers can forbid tokens for a package on npm’s website. Suggest it to them.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'First release of a new package of theirs needs a token, confirmed in their issue 88',
    },
  },
  'publisher-changed': {
    means:
      'The npm user who published this version published none of the earlier versions of the line. A move to a trusted publisher is not reported.',
    example:
      'acme-http@2.4.1 was published by carol, who published none of the 41 versions before it; they are by alice and bob.',
    incidents: [
      { incident: 'event-stream-2018', how: 'began with a new maintainer who had earned trust first.' },
      { incident: 'antv-2026-05', how: 'published through an account that was not the usual one of @antv/g2.' },
    ],
    check: [
      { run: 'npm view NAME@VERSION _npmUser maintainers --json', look: 'Who published it, and who may.' },
      { run: 'npm view NAME@PREVIOUS maintainers --json', look: 'Who could before: a new name is news.' },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.x',
      reason: 'New maintainer, announced in their release notes of 2.4',
    },
  },
  'publisher-email-changed': {
    means:
      'The same npm user as before published this version, with another e-mail address. Only the domains are shown; nothing is said of GitHub’s own `noreply` addresses.',
    example:
      'acme-http@2.4.1 was published by alice with an address at proton.example, not at acme.example as for 2.4.0 (2026-03-27).',
    incidents: [
      {
        incident: 'axios-2026-03',
        how: 'is a case, as reports say: the address had become another one before the malicious versions.',
      },
      { incident: 'expired-domains-2022', how: 'shows how an account is had through its address.' },
    ],
    check: [
      { run: 'npm view NAME@VERSION _npmUser --json', look: 'The address now.' },
      { run: 'npm view NAME@PREVIOUS _npmUser --json', look: 'The address before.' },
      { run: 'whois DOMAIN', look: 'A domain that was registered again lately.' },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.x',
      reason: 'Alice changed her employer, confirmed by her on GitHub',
    },
  },
  'trusted-publisher-changed': {
    means:
      'The registry gives each trusted-publisher configuration a number, and this version was published by one that none of the last ten versions with such a number had. High where the workflow file is another one too.',
    example:
      'acme-http@2.4.1 was published by the trusted-publisher configuration oidc:5f2c1e; those before it had oidc:9ab0d7.',
    incidents: [],
    noAttack: 'None is known to us. Whoever takes over a maintainer’s account can change the configuration.',
    check: [
      {
        run: 'npm view NAME@VERSION _npmUser.trustedPublisher --json',
        look: 'The id of the configuration, and the provider.',
      },
      { run: 'npm view NAME@PREVIOUS _npmUser.trustedPublisher --json', look: 'The same of the version before.' },
    ],
    fix: ['Maintainers see on npm’s website who changed it and when.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.x',
      reason: 'Their release moved to another workflow file, read at commit 5f2c1e',
    },
  },
  'install-script-added': {
    means:
      'The registry’s document of this version has `preinstall`, `install` or `postinstall`, or is built by node-gyp, and that of the version before in the line, or of the base’s version, has not.',
    example: 'acme-http@2.4.1 runs preinstall when it is installed; 2.4.0 (2026-03-27) ran nothing.',
    incidents: [
      { incident: 'keyv-2026-08', how: 'ran `preinstall: node setup.mjs`, under valid provenance.' },
      { incident: 'shai-hulud-2025', how: 'spread by `postinstall`, later by `preinstall`.' },
      { incident: 'nx-2025-08', how: 'read credentials from `postinstall`.' },
      { incident: 'eslint-config-prettier-2025-07', how: 'loaded a Windows library from an install script.' },
      { incident: 'eslint-scope-2018', how: 'read `.npmrc` files from `postinstall`.' },
    ],
    check: [
      {
        run: 'npm view NAME@VERSION scripts --json',
        look: '`preinstall`, `install`, `postinstall`, and what they run.',
      },
      {
        run: 'npm pack NAME@VERSION\ntar -xzf NAME-VERSION.tgz\nls -l package',
        look: 'The file that the script runs. Nothing is run by this. A file of hundreds of kilobytes in one line is obfuscated.',
      },
      {
        run: 'npm diff --diff=NAME@PREVIOUS --diff=NAME@VERSION',
        look: 'Everything that changed between the two tarballs.',
      },
    ],
    fix: [
      '`npm config set ignore-scripts true` for good, with the few packages that need their script built by hand. pnpm and Bun ask for an allow list anyway.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-native',
      versions: '2.4.x',
      reason: 'It downloads their prebuilt binary and checks its hash, read by us on 12 January',
    },
  },
  'dependency-added-young': {
    means:
      'This version depends on a package that the version before did not depend on, and that package was first published fewer days before than the policy says (`young-dependency-days`, 7 by default). It is not raised where both come from the same repository.',
    example:
      'acme-http@2.4.1 newly depends on plain-acme-js, which was first published on 2026-03-30, 18 hours before it (2026-03-31).',
    incidents: [
      { incident: 'axios-2026-03', how: 'brought in plain-crypto-js, which was less than a day old.' },
      { incident: 'event-stream-2018', how: 'brought in flatmap-stream.' },
    ],
    check: [
      {
        run: 'npm diff --diff=NAME@PREVIOUS --diff=NAME@VERSION package.json',
        look: 'The new line under `dependencies`.',
      },
      {
        run: 'npm view NEW-DEPENDENCY time.created maintainers repository --json',
        look: 'How old it is, whose it is, and whether it has a repository at all.',
      },
      {
        run: 'git -C REPO grep -n "NEW-DEPENDENCY"',
        look: 'Whether the project’s source uses it. A dependency that no line imports has another purpose.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.5.0',
      reason: 'They split a package of their own, its repository is theirs, confirmed in their issue 88',
    },
  },
} as const satisfies Record<string, FindingDetails>;
