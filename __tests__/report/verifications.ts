import type { Lockfile } from '../../src/model/package.ts';
import type { Step, Verification } from '../../src/model/verdict.ts';
import { SOURCE, finding, hash, verification } from './build.ts';
import { hostileVerification } from './hostile.ts';

const steps: readonly Step[] = [
  {
    id: 'metadata',
    title: 'Registry metadata',
    outcome: 'pass',
    detail: 'The registry has sigstore@5.0.1.',
    facts: [
      { label: 'registry', value: 'https://registry.npmjs.org/', url: 'https://registry.npmjs.org/' },
      { label: 'document', value: 'sigstore/5.0.1', url: 'https://registry.npmjs.org/sigstore/5.0.1' },
    ],
  },
  {
    id: 'integrity',
    title: 'Integrity',
    outcome: 'pass',
    detail: 'The bytes of sigstore-5.0.1.tgz hash to the registry’s integrity.',
    facts: [{ label: 'sha512', value: hash('Ab3/') }],
  },
  {
    id: 'registry-signature',
    title: 'Registry signature',
    outcome: 'pass',
    detail: 'Signed over sigstore@5.0.1 and this hash.',
    facts: [{ label: 'key', value: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U' }],
  },
  {
    id: 'attestations',
    title: 'Attestations',
    outcome: 'pass',
    detail: 'Two were found, and both verify.',
    facts: [{ label: 'found', value: 'publish v0.1, SLSA provenance v1' }],
  },
  {
    id: 'log-entry',
    title: 'Transparency log',
    outcome: 'pass',
    detail: 'The log promises to hold the provenance.',
    facts: [
      { label: 'entry', value: '123456', url: SOURCE.logUrl ?? '' },
      { label: 'logged', value: '2026-05-01T10:00:00Z' },
    ],
  },
  {
    id: 'subject',
    title: 'Subject',
    outcome: 'pass',
    detail: 'The statement names this package and this hash.',
    facts: [{ label: 'purl', value: 'pkg:npm/sigstore@5.0.1' }],
  },
  {
    id: 'build',
    title: 'Where it was built',
    outcome: 'pass',
    detail: 'On a GitHub-hosted runner, as the certificate says.',
    facts: [
      { label: 'repository', value: 'github.com/sigstore/sigstore-js', url: 'https://github.com/sigstore/sigstore-js' },
      { label: 'commit', value: '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f', url: SOURCE.commitUrl ?? '' },
      { label: 'workflow', value: '.github/workflows/release.yml@refs/heads/main' },
      { label: 'run', value: SOURCE.runUrl ?? '', url: SOURCE.runUrl ?? '' },
    ],
  },
];

const without = (id: Step['id'], outcome: Step['outcome'], detail: string): readonly Step[] =>
  steps.map((step) => (step.id === id ? { ...step, outcome, detail, facts: [] } : step));

export const VERIFICATIONS: Readonly<Record<string, Verification>> = {
  pass: verification({ steps }),
  offline: verification({
    steps: without('metadata', 'not-asked', 'No registry was asked: the file and its attestations were given.'),
  }),
  fail: verification({
    outcome: 'fail',
    steps: without(
      'build',
      'fail',
      'Built from github.com/evil/sigstore-js; expected github.com/sigstore/sigstore-js.',
    ),
    findings: [
      finding({
        code: 'expectation-mismatch',
        severity: 'critical',
        package: 'sigstore',
        version: '5.0.1',
        file: null,
        line: null,
        message: 'Expected github.com/sigstore/sigstore-js, found github.com/evil/sigstore-js.',
      }),
    ],
  }),
  incomplete: verification({
    outcome: 'incomplete',
    integrity: null,
    steps: without('attestations', 'unknown', 'The registry did not answer (timeout).'),
  }),
  'no-provenance': verification({
    steps: without('build', 'absent', 'There is no provenance: nobody says where it was built.'),
  }),
  hostile: hostileVerification,
};

export const LOCKFILE: Lockfile = {
  path: 'package-lock.json',
  format: 'npm',
  version: 3,
  disagreements: [],
  packages: [
    {
      name: '@sigstore/verify',
      version: '4.1.3',
      alias: 'verify',
      kind: 'registry',
      integrity: hash('Ab3/'),
      resolved: 'https://registry.npmjs.org/@sigstore/verify/-/verify-4.1.3.tgz',
      path: 'node_modules/verify',
      dev: true,
      requires: [],
      at: { file: 'package-lock.json', line: 14 },
    },
    {
      name: 'fsevents',
      version: '2.3.3',
      kind: 'registry',
      integrity: `sha1-abc= ${hash('x')}`,
      resolved: 'https://user:hunter2@npm.acme.example/fsevents-2.3.3.tgz',
      path: 'node_modules/fsevents',
      optional: true,
      requires: [],
      at: { file: 'package-lock.json', line: 22 },
    },
    {
      name: 'private',
      version: null,
      kind: 'link',
      integrity: null,
      resolved: 'packages/private',
      path: 'node_modules/private',
      requires: [],
      at: { file: 'package-lock.json', line: 31 },
    },
    {
      name: 'tool',
      version: '1.0.0',
      kind: 'git',
      integrity: null,
      resolved: 'git+ssh://git@github.com/acme/tool.git#0123456789012345678901234567890123456789',
      path: 'node_modules/tool',
      requires: [],
      at: { file: 'package-lock.json', line: 1036 },
    },
  ],
};
