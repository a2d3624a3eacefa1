import { DIFF, type FindingDetails } from './findings-details-shape.ts';

/** Where entries come from, and the lockfiles as such. */
export const LOCKED_PLACE_DETAILS = {
  'source-changed': {
    means:
      'The base branch locks this entry from a registry. The change locks it from git, an address, a file, a link or another registry, under the same name.',
    example:
      'acme-http came from https://registry.npmjs.org/ before, and comes from git github.com/someone/acme-http now.',
    incidents: [
      {
        incident: 'dependency-confusion-2021',
        how: 'is the case of another registry: the same name, from a place where anyone can publish it.',
      },
    ],
    check: [
      DIFF,
      {
        run: 'git log -p -1 -- package.json .npmrc',
        look: 'Whether the change asks for the new place openly: a `git+https:` dependency, an `overrides` entry, a registry line.',
      },
    ],
    fix: [
      'If the move is meant, pin a full commit or a hash, and have it reviewed by someone who looks at what lies there.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Our fork until the fix is released, pinned by commit, see issue 123',
    },
  },
  'resolved-mismatch': {
    means:
      'The entry’s name and version say one package, and the file that its address fetches is that of another package or version.',
    example: 'The entry says acme-http@2.4.1, but its address fetches acme-htpp@2.4.1.',
    incidents: [{ incident: 'lockfile-injection-2019', how: 'describes it: the reviewer reads the name.' }],
    check: [
      {
        run: "grep -n -A4 'node_modules/NAME\"' package-lock.json",
        look: '`resolved` should end in `/NAME/-/NAME-VERSION.tgz`.',
      },
      DIFF,
    ],
    fix: [
      'Mirrors with addresses of their own making are known by their form. If yours is not, say so in an issue, with one address.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Our archive names files by number, see issue 123',
    },
  },
  'resolved-host': {
    means:
      'The address of the entry is not under any registry that is configured for its scope, by host, port and path; or it is plain http to a public host. High where the change introduces it.',
    example: 'acme-http comes from npm.example.net; configured for it is https://registry.npmjs.org/.',
    incidents: [
      { incident: 'lockfile-injection-2019', how: 'used an address of the researcher’s own.' },
      { incident: 'dependency-confusion-2021', how: 'is why a scope that has a registry must not come from another.' },
    ],
    check: [
      {
        run: 'grep -o \'"resolved": "https\\{0,1\\}://[^/"]*\' package-lock.json | sort | uniq -c',
        look: 'Every host that an install would ask, and how often.',
      },
      {
        run: 'npm config get registry\nnpm config get @SCOPE:registry',
        look: 'What is configured, here. An audit of a pull request uses the base branch’s `.npmrc`.',
      },
    ],
    fix: [
      'A registry that is yours can also be declared in the policy (`registries`, with its `scopes`).',
      'npm rewrites addresses of its own registry to the configured one (`replace-registry-host`); for other hosts it does not.',
    ],
    waive: {
      kind: 'waiver',
      package: '@acme/*',
      versions: '*',
      reason: 'The old registry until the move in March, see issue 123',
    },
  },
  'not-a-registry-package': {
    means:
      'The entry comes from git, an address, a file or a link. No registry signs for it, and it is counted as *not applicable*. High where the change introduces it without a pin that cannot move: a full commit, or a hash.',
    example: 'acme-http is fetched from a git repository: its commit is all there is.',
    incidents: [
      {
        incident: 'tanstack-2026-05',
        how: 'brought its payload in as a git dependency on a commit that only a fork had, under the original’s address.',
      },
    ],
    check: [
      { run: 'countersign list package-lock.json', look: 'Every entry with its kind and its pin.' },
      {
        run: 'git ls-remote https://github.com/OWNER/REPO',
        look: 'Whether the pinned commit is one that a branch or tag points to. A commit of a fork opens under the original’s address too.',
      },
    ],
    fix: ['A link or a file of your own workspace needs nothing: it is your repository’s own code.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Our fork, pinned by commit and reviewed, see issue 123',
    },
  },
  'lockfile-trees-disagree': {
    means:
      'A version 2 lockfile of npm has a `packages` tree for npm 7 and later, and a `dependencies` tree for npm 6. For one path the two say another version, address or hash.',
    example:
      'The two trees of the lockfile disagree on the integrity of node_modules/acme-http: “packages” says sha512-v2kDEe57lecTulaID…, “dependencies” says sha512-Qm9vIDEyMzQ1Njc4….',
    incidents: [],
    noAttack: 'No attack that used it is known to us. Merges by hand do it by accident.',
    check: [
      {
        run: "node -p \"const l = require('./package-lock.json'); [l.packages['node_modules/NAME'], l.dependencies['NAME']]\"",
        look: 'The two entries side by side.',
      },
    ],
    fix: ['`npm install --package-lock-only --lockfile-version 3` writes one tree, if nobody needs npm 6.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'npm 6 is not used here, the lockfile moves to version 3 in March, see issue 123',
    },
  },
  'lockfile-removed': {
    means:
      'The base branch has a lockfile that the change does not have any more, while the package.json beside it stays.',
    example: 'web/package-lock.json is gone, and web/package.json beside it is not.',
    incidents: [],
    noAttack: 'No attack that used it is known to us.',
    check: [
      {
        run: 'git diff --diff-filter=DR --name-status origin/main -- "*package-lock.json" "*yarn.lock" "*pnpm-lock.yaml" "*bun.lock"',
        look: 'Lockfiles that were deleted, and those that only moved.',
      },
    ],
    fix: ['A lockfile that moved to another folder together with its package.json is recognised.'],
    waive: {
      kind: 'severity',
      to: 'medium',
      instead:
        'It belongs to a file and to no package, so that no waiver can name it. It is a finding of this one change: once that is merged, the base has no such lockfile either. A project that removes lockfiles on purpose can have it milder:',
    },
  },
  'registry-config-changed': {
    means:
      'The change edits a file that says where packages come from: `.npmrc`, `.yarnrc.yml`, `bunfig.toml` or `pnpm-workspace.yaml`. The audit used the base branch’s.',
    example:
      'This change would have packages come from elsewhere: the registry of @acme is https://npm.example.net/ and was https://npm.acme.example/.',
    incidents: [],
    noAttack: 'No attack that used it is known to us.',
    check: [
      {
        run: 'git diff origin/main -- .npmrc .yarnrc.yml bunfig.toml pnpm-workspace.yaml',
        look: 'Lines with `registry`, and lines that send a token along (`//host/:_authToken`).',
      },
    ],
    fix: ['Merge the configuration first. The lockfile that needs it passes once it is on the base branch.'],
    waive: {
      kind: 'severity',
      to: 'medium',
      instead:
        'It belongs to a file and to no package, so that no waiver can name it. It is a finding of this one change, and gone once the configuration is merged. A project whose configuration changes often can have it milder:',
    },
  },
} as const satisfies Record<string, FindingDetails>;
