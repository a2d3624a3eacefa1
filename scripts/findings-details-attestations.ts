import { ATTESTATIONS, type FindingDetails, VERIFY, VIEW_DIST } from './findings-details-shape.ts';

export const ATTESTATION_DETAILS = {
  'attestation-invalid': {
    means:
      'One of the registry’s attestations does not verify: the signature of the envelope, the certificate’s chain, its entry in the transparency log, or the type that it is filed under, which is not the one that was signed.',
    example: 'The provenance of acme-http@2.4.1 does not hold: the certificate is not from a known authority.',
    incidents: [
      {
        incident: 'attestation-format-2024-03',
        how: 'is what this must not be confused with: old programs called a newer format invalid. Here that is `attestation-unsupported`.',
      },
    ],
    noAttack: 'No forged attestation on npm is known to us.',
    check: [
      ATTESTATIONS,
      VERIFY,
      {
        run: 'npm audit signatures',
        look: 'Whether npm’s own verification says the same of the installed package. Use a current npm.',
      },
    ],
    fix: [
      'If another program or a newer Countersign verifies it, report that with the package’s name: then it is a fault here.',
    ],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Damaged when our mirror stored it, npm’s copy verifies, see issue 123',
    },
  },
  'attestation-subject-mismatch': {
    means:
      'The statement’s signature is good, and none of its subjects is this package and version with the hash that is bound by the lockfile and the registry’s signature.',
    example:
      'The provenance of acme-http@2.4.1 does not hold: it is about pkg:npm/acme-http@2.4.0 with sha512 bfe0…, not about pkg:npm/acme-http@2.4.1.',
    incidents: [],
    noAttack: 'None is known to us.',
    check: [
      {
        run: "curl -s https://registry.npmjs.org/-/npm/v1/attestations/NAME@VERSION | node -e \"let s='';process.stdin.on('data',d=>s+=d).on('end',()=>JSON.parse(s).attestations.forEach(a=>console.log(JSON.stringify(JSON.parse(atob(a.bundle.dsseEnvelope.payload)).subject))))\"",
        look: 'The `subject` of each statement: `name` must be `pkg:npm/NAME@VERSION`, `digest.sha512` the lockfile’s hash in hexadecimal.',
      },
      {
        run: "node -p \"Buffer.from('WHAT STANDS BEHIND sha512-', 'base64').toString('hex')\"",
        look: 'The lockfile’s hash in hexadecimal.',
      },
    ],
    fix: [],
    waive: {
      kind: 'pinned',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Attached to the wrong version by the project’s tool, confirmed by its maintainers, see issue 123',
    },
  },
  'attestation-unavailable': {
    means:
      'The registry’s document of the version says that it has provenance, and the registry hands out none when it is asked for it.',
    example:
      'The provenance of acme-http@2.4.1 does not hold: the registry advertises provenance, and serves no attestations.',
    incidents: [
      {
        incident: 'whatwg-url-2026-09',
        how: 'is a case at npm itself, with no attack known: the registry had lost it.',
      },
    ],
    noAttack: 'No attack that used it is known to us.',
    check: [VIEW_DIST, ATTESTATIONS],
    fix: ['If npm itself answers 404, report it to npm. Until then treat the version as one without provenance.'],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '2.4.1',
      reason: 'Lost by npm, reported there, see issue 123',
    },
  },
  'attestation-unsupported': {
    means:
      'There is an attestation in a format that this version of Countersign does not know, of a builder that it cannot read, or a publish statement without the registry’s key. It is left out of account.',
    example:
      'acme-http@2.4.1 has an attestation that cannot be judged: the build type https://ci.example/build/v3 is not known.',
    incidents: [
      { incident: 'attestation-format-2024-03', how: 'is why it is a finding of its own, and not “invalid”.' },
    ],
    check: [
      { ...ATTESTATIONS, look: 'The `predicateType` of each, and inside `bundle` its `mediaType`.' },
      { run: 'countersign --version', look: 'Whether there is a newer one.' },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: '@acme/*',
      versions: '*',
      reason: 'Built by our own CI, whose format is not known yet, see issue 123',
    },
  },
  'publish-attestation-missing': {
    means:
      'The version has provenance, and the registry’s own statement that it accepted these bytes under this name is not there.',
    example: 'acme-http@2.4.1 has provenance, but not the registry’s own publish attestation.',
    incidents: [],
    noAttack: 'None is known to us.',
    check: [
      {
        ...ATTESTATIONS,
        look: 'An entry whose `predicateType` is `https://github.com/npm/attestation/tree/main/specs/publish/v0.1`.',
      },
    ],
    fix: [],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Our mirror passes on provenance only, its operator is asked, see issue 123',
    },
  },
  'provenance-missing': {
    means:
      'Neither the registry’s document nor its list of attestations has provenance for this version, and none is known to be lost.',
    example: 'acme-http@2.4.1 has no provenance: nothing signed says where it was built.',
    incidents: [
      {
        incident: 'chalk-debug-2025-09',
        how: 'hit packages that never had provenance: without it, a good and a malicious version look the same to every signature.',
      },
    ],
    check: [
      VIEW_DIST,
      { run: 'npm view NAME repository --json', look: 'Where the project lives: who would publish with provenance.' },
    ],
    fix: [
      'A policy can require provenance of what comes in new: `require: [{ evidence: provenance, applies-to: new }]`.',
    ],
    waive: {
      kind: 'waiver',
      package: 'acme-http',
      versions: '*',
      reason: 'Published by hand by two people we know, see issue 123',
    },
  },
} as const satisfies Record<string, FindingDetails>;
