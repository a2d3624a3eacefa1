import type { FindingInfo } from '../finding-info.ts';

export const ATTESTATIONS = {
  'attestation-invalid': {
    title: 'An attestation does not verify',
    severity: 'critical',
    group: 'attestations',
    why: 'The registry serves a signed statement about this package, and its signature, its certificate or its place in the public log of signatures (the transparency log) does not hold. Such a statement was forged or changed after it was signed.',
    remedy:
      'Do not install. Ask again straight from the registry. If the answer is the same, report it to the registry and to the package’s maintainers, with the output of “countersign verify”.',
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
      'Ask the registry directly. If a mirror is in between, have its operator serve /-/npm/v1/attestations. If the registry itself does not have it, ask the maintainers.',
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
    remedy: 'Nothing to do today. If a mirror stands in between, ask its operator whether it strips attestations.',
  },
  'provenance-missing': {
    title: 'No provenance',
    severity: 'info',
    group: 'attestations',
    why: 'Nobody signed a statement of where this version was built. Most packages have none. It means that a stolen publish token would have been enough to publish it.',
    remedy: 'Nothing to do. If you know the maintainers, ask them to publish with provenance from a CI workflow.',
  },
} as const satisfies Record<string, FindingInfo>;
