import { type FindingDetails, VERIFY, VIEW_DIST } from './findings-details-shape.ts';

export const REGISTRY_DETAILS = {
  'version-missing': {
    means:
      'The registry’s document of the whole package does not have the version that the lockfile pins. Where the registry says so, the message adds when the version was published, or that it was removed as malware.',
    example:
      'acme-http@2.4.1 is gone from https://registry.npmjs.org/: it was removed as malware. Treat machines that installed it as compromised.',
    incidents: [
      {
        incident: 'axios-2026-03',
        how: 'ended this way: a lockfile that pins 1.14.1 still shows that it was installed.',
      },
      {
        incident: 'left-pad-2016',
        how: 'shows the harmless half: versions also go because their author takes them away.',
      },
    ],
    check: [
      {
        run: 'npm view NAME versions time --json',
        look: 'A version in `time` that is not in `versions` was published and removed.',
      },
      {
        run: 'curl https://api.osv.dev/v1/query -d \'{"package":{"ecosystem":"npm","name":"NAME"},"version":"VERSION"}\'',
        look: 'An advisory whose id begins with `MAL-` says that it was malware.',
      },
      {
        run: 'git log --format="%h %an %ad" -S "NAME-VERSION.tgz" -- package-lock.json',
        look: 'Since when the lockfile pins it, and so which machines to look at.',
      },
    ],
    fix: [
      'A private package that the public registry does not know: configure its scope’s registry in `.npmrc`, before somebody takes the name.',
    ],
    waive: {
      kind: 'waiver',
      package: '@acme/legacy',
      versions: '1.0.3',
      reason: 'Taken down by us, installed from our cache until the end of March, see issue 123',
    },
  },
  'signature-invalid': {
    means:
      'The signature was made with a key of the registry, and it is good neither over the registry’s hash nor over the lockfile’s. Where another signature of the same version is good, the bad one beside it is reported as low.',
    example:
      'acme-http@2.4.1: the signature by SHA256:DhQ8wR5APBvFHLF/… does not verify over acme-http@2.4.1 and this hash.',
    incidents: [],
    noAttack: 'None is known to us on npm.',
    check: [
      {
        ...VIEW_DIST,
        look: '`signatures[].keyid` and `integrity`: the signature must be over `NAME@VERSION:INTEGRITY`.',
      },
      {
        run: 'curl https://registry.npmjs.org/NAME/VERSION',
        look: 'The same from npm itself, past your mirror: compare `dist`.',
      },
      VERIFY,
    ],
    fix: [
      'If only the mirror’s answer is bad, keep it as evidence, clear the mirror’s cache of the package, and ask its operator what changed it.',
    ],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Broken answer of our mirror, bytes compared with npm’s, see issue 123',
    },
  },
  'signature-missing': {
    means:
      'A registry whose keys are known serves no signature for this version. Where a signed publish attestation covers the same hash it is low, for a registry without known keys info.',
    example: 'https://registry.npmjs.org/ serves no signature for acme-http@2.4.1, and nothing else binds its hash.',
    incidents: [
      {
        incident: 'stripped-signatures-2026-04',
        how: 'is a mirror that does this in one of its documents; Countersign asks the other one before it says so.',
      },
    ],
    check: [
      { run: 'curl https://registry.npmjs.org/NAME', look: '`versions["VERSION"].dist.signatures` at npm itself.' },
      { run: 'curl YOUR-MIRROR/NAME', look: 'The same at the mirror: what npm has and it has not was taken out.' },
    ],
    fix: ['Audit against npm with `--registry https://registry.npmjs.org/` to see whether the hash itself is right.'],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Our mirror has lost the signature of this one, hash compared with npm’s, see issue 123',
    },
  },
  'signature-key-unknown': {
    means: 'The version is signed, and by no key that this run trusts for the registry it comes from.',
    example: 'acme-http@2.4.1: signed by SHA256:9f0k3YxQ…, which is not a key that is trusted for this registry.',
    incidents: [
      { incident: 'npm-key-2025-01', how: 'is the harmless case: a new key, and a program that does not know it yet.' },
    ],
    noAttack: 'No attack that used it is known to us.',
    check: [
      {
        run: 'curl https://registry.npmjs.org/-/npm/v1/keys',
        look: 'Whether the registry lists the key. For npm, believe only the copy in Sigstore’s TUF repository: a registry’s own list proves nothing about it.',
      },
      VIEW_DIST,
    ],
    fix: [
      'A private registry’s keys can stand in the policy (`registries`, `keys`), so that nobody has to pass `--keys`.',
    ],
    waive: {
      kind: 'pinned',
      package: '@acme/http',
      versions: '2.4.1',
      reason: 'Signed by the key of our old registry, see issue 123',
    },
  },
  'signature-key-expired': {
    means:
      'The version was published after the end of the key that signed it. The time is that of the publish attestation’s log entry, or else the one that the registry states, and the message says which.',
    example:
      'acme-http@2.4.1: published 2025-06-11T09:00:00.000Z, after the signing key SHA256:jl3bwswu80PjjokC… had ended on 2025-01-29T00:00:00.000Z.',
    incidents: [],
    noAttack:
      'None is known to us. npm’s own old key ended on 2025-01-29, and nothing is known to have been signed with it since.',
    check: [
      { run: 'curl https://registry.npmjs.org/-/npm/v1/keys', look: '`expires` of the key with this `keyid`.' },
      { run: 'npm view NAME time --json', look: 'When the version was published, as the registry states it.' },
      VERIFY,
    ],
    fix: ['Versions from before the end of a key stay verified by it. Only what came afterwards is refused.'],
    waive: {
      kind: 'pinned',
      package: '@acme/http',
      versions: '2.4.1',
      reason: 'Our registry changed its key a day late, see issue 123',
    },
  },
} as const satisfies Record<string, FindingDetails>;
