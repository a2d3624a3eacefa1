import { DIFF, type FindingDetails, VERIFY, VIEW_DIST } from './findings-details-shape.ts';

/** Hashes and tarballs. */
export const LOCKED_DETAILS = {
  'integrity-mismatch': {
    means:
      'The hash that the lockfile pins for a package is not the one that the registry has, and signs, for this name and version. Every hash of the strongest algorithm in the entry must be that one; a second hash beside the good one is a mismatch too.',
    example:
      'acme-http@2.4.1: the lockfile pins sha512-Qm9vIDEyMzQ1Njc4…, the registry has sha512-v2kDEe57lecTulaID…. The registry’s signature covers sha512-v2kDEe57lecTulaID….',
    incidents: [
      {
        incident: 'locked-swap-2026-08',
        how: 'is exactly this, done by a reviewer to show it: the install went through and `npm audit signatures` stayed green.',
      },
      { incident: 'lockfile-injection-2019', how: 'explains why reviews do not catch it.' },
    ],
    noAttack: 'No attack on a named project is known to us.',
    check: [
      { run: "grep -n -A4 'node_modules/NAME\"' package-lock.json", look: 'The `integrity` that npm will install.' },
      { ...VIEW_DIST, look: '`integrity`: it must be the same text as the lockfile’s.' },
      VERIFY,
      {
        run: 'git log --oneline -S "THE HASH IN THE LOCKFILE" -- package-lock.json',
        look: 'The commit that brought the hash in, and who made it.',
      },
    ],
    fix: [
      'To lock it again: `git checkout origin/main -- package-lock.json`, then `npm install --package-lock-only`.',
      'If the hash was yours (a patched tarball of your own), publish it under a name of your own instead.',
    ],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Rebuilt by our mirror, compared file by file, see issue 123',
    },
  },
  'integrity-weak': {
    means:
      'The entry has a SHA-1 hash and no stronger one. The registry’s document has the same SHA-1, but the registry signs the sha512, so the entry is counted as *weakly bound*. Where the base had a stronger hash, the finding is high.',
    example: 'The lockfile pins acme-http@0.3.0 by sha1 only, which nobody signs.',
    incidents: [{ incident: 'sha1-2017', how: 'is why.' }],
    noAttack: 'No attack on npm that used it is known to us.',
    check: [
      {
        run: 'grep -c \'"integrity": "sha1-\' package-lock.json',
        look: 'How many entries there are: old lockfiles have them all over.',
      },
      VIEW_DIST,
    ],
    fix: [
      'In Yarn 1, a `#` and 40 digits behind the address are the SHA-1. `yarn upgrade NAME@VERSION` writes an `integrity` line.',
      'Some old versions have a SHA-1 only, at the registry too. They can be updated, not locked better.',
    ],
    waive: {
      kind: 'never',
      instead:
        'It is low, and fails nothing with the default `--fail-on high`. Where it is high, a hash was weakened by this change, and there is no sha512 that a waiver could name: lock the entry again.',
    },
  },
  'integrity-missing': {
    means:
      'The entry names a package of a registry and pins no hash at all. The registry’s own signature is verified, but an install would take whatever bytes it gets; the entry is counted as *registry only*. Where the base had a hash, the finding is high.',
    example: 'The lockfile pins no hash for acme-http@2.4.1.',
    incidents: [
      {
        incident: 'lost-integrity-2022',
        how: 'is why this is not high by itself: npm has dropped hashes on its own, for years.',
      },
    ],
    noAttack: 'No attack that used it is known to us.',
    check: [
      {
        run: 'countersign list package-lock.json',
        look: 'The entries without a hash.',
      },
      {
        run: 'git log -p --follow -S \'"integrity"\' -- package-lock.json',
        look: 'The commit that took the hashes away: a bug of the tool takes many at once, an attacker one.',
      },
    ],
    fix: [
      '`rm -rf node_modules package-lock.json && npm install --package-lock-only` writes all of them. Removing only one of the two is not enough: npm copies what it finds in the other.',
      'Yarn Berry pins checksums of its own archives instead. That is said, and there is nothing to fix.',
    ],
    waive: {
      kind: 'never',
      instead:
        'It is low, and fails nothing with the default `--fail-on high`. Where it is high, this change took a hash away, and there is none that a waiver could name: restore it.',
    },
  },
  'same-version-new-hash': {
    means:
      'The base branch locks this version with one hash, and the change locks the same version with another one, or adds a second. It is found without asking any registry.',
    example:
      'acme-http@2.4.1 was pinned by sha512-v2kDEe57lecTulaID… before, and is pinned by sha512-Qm9vIDEyMzQ1Njc4… now.',
    incidents: [
      {
        incident: 'locked-swap-2026-08',
        how: 'did this to show what an install and an audit of signatures let through.',
      },
    ],
    noAttack: 'No attack on a named project is known to us.',
    check: [DIFF, { ...VIEW_DIST, look: 'Which of the two hashes is the registry’s `integrity`.' }, VERIFY],
    fix: [
      'To restore the entry: `git checkout origin/main -- package-lock.json`, then `npm install --package-lock-only`.',
      'If the base’s hash is the wrong one, the base was tampered with earlier: find out when (`git log -S`), and who has installed since.',
    ],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Our registry republished it after a broken upload, see issue 123',
    },
  },
  'tarball-mismatch': {
    means:
      'Deep mode downloaded the tarball and hashed it while it came in. Its hash is not the one that the lockfile pins (or, where the lockfile pins none, not the one that the registry signed).',
    example:
      'https://registry.npmjs.org/ sends a tarball of acme-http@2.4.1 with the hash sha512-Qm9vIDEyMzQ1Njc4…, but the lockfile pins sha512-v2kDEe57lecTulaID….',
    incidents: [],
    noAttack:
      'No attack on npm is known in which the bytes behind a published hash were exchanged. Broken caches and proxies that rewrite answers are known to do it by accident.',
    check: [
      {
        run: 'npm pack NAME@VERSION\nopenssl dgst -sha512 -binary NAME-VERSION.tgz | openssl base64 -A',
        look: 'The text must be what stands behind `sha512-` in the lockfile. `npm pack` takes it from npm’s cache if it can: `--prefer-online` asks again.',
      },
      {
        run: 'countersign verify NAME@VERSION --tarball NAME-VERSION.tgz',
        look: 'Whether this file is the published one.',
      },
    ],
    fix: [
      'If only your mirror serves other bytes, have its operator drop them from its cache, and keep a copy for them.',
    ],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Our proxy repacks it until the upgrade of 12 March, see issue 123',
    },
  },
  'manifest-confusion': {
    means:
      'Deep mode read the package.json inside the tarball and held it against the registry’s document of the same version, after the normalisation that npm itself does. Name, version, dependencies or install scripts differ.',
    example:
      'acme-http@2.4.1: scripts.postinstall is “node setup.js” in the tarball and absent in the registry’s document.',
    incidents: [{ incident: 'manifest-confusion-2023', how: 'showed that the registry does not compare the two.' }],
    check: [
      {
        run: 'npm pack NAME@VERSION\ntar -xzOf NAME-VERSION.tgz package/package.json',
        look: '`name`, `version`, the three kinds of dependencies and `scripts`. Nothing is run by this.',
      },
      { run: 'npm view NAME@VERSION --json', look: 'The same fields, as tools and npm’s website show them.' },
    ],
    fix: [
      'Some old publishing tools wrote the document from another package.json than the one they packed. A release with a current npm mends it.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.x',
      reason: 'Its tool drops a devDependency from the document only, see issue 123',
    },
  },
} as const satisfies Record<string, FindingDetails>;
