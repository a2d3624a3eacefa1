import type { Verdict } from '../../src/model/verdict.ts';
import { family, largeUpdate, pullRequest } from './cases-changes.ts';
import { SOURCE, entries, entry, finding, hash, verdict } from './build.ts';
import { hostileVerdict } from './hostile.ts';

const attested = {
  integrity: hash('Att/'),
  source: SOURCE,
  evidence: { integrity: 'verified', signature: 'verified', publish: 'verified', provenance: 'verified' },
} as const;
const unreachable = {
  status: 'not-audited',
  reason: 'unreachable',
  detail: 'registry.npmjs.org did not answer after 4 tries (ECONNREFUSED).',
  evidence: { integrity: 'unknown', signature: 'unknown', publish: 'unknown', provenance: 'unknown' },
} as const;
const none = { registry: null, evidence: null } as const;

const pass = verdict(
  [...entries(38), ...entries(21, attested, 38), entry(59, { ...attested, name: '@sigstore/verify', alias: 'verify' })],
  [],
);

const everySeverity = verdict(
  [
    ...entries(1060),
    ...entries(430, attested, 1060),
    ...entries(
      8,
      { status: 'failed', reason: 'integrity-mismatch', detail: 'The locked hash is not the registry’s.' },
      1490,
    ),
    ...entries(14, unreachable, 1500),
    ...entries(
      3,
      {
        status: 'not-audited',
        reason: 'self-vouched',
        detail: 'npm.acme.example signs with keys that only it vouches for; name them with --keys.',
        registry: 'https://npm.acme.example/',
      },
      1514,
    ),
    ...entries(
      2,
      {
        status: 'weakly-bound',
        reason: 'sha1-only',
        detail: 'The lockfile holds only a SHA-1 hash, which nobody signs.',
      },
      1517,
    ),
    ...entries(1, { status: 'registry-only', reason: 'no-locked-hash', detail: '' }, 1519),
    ...entries(
      9,
      {
        ...none,
        kind: 'workspace',
        status: 'not-applicable',
        reason: 'workspace',
        detail: 'Part of this repository.',
        version: null,
      },
      1520,
    ),
    ...entries(
      4,
      {
        ...none,
        kind: 'git',
        status: 'not-applicable',
        reason: 'git',
        detail: 'Pinned to a git commit; no registry vouches for it.',
      },
      1530,
    ),
  ],
  [
    finding({
      code: 'integrity-mismatch',
      severity: 'critical',
      package: 'event-stream',
      version: '3.3.6',
      line: 8421,
      message: `The lockfile pins ${hash('Evil')}, the registry signed ${hash('Good')}.`,
      evidence: [
        { label: 'registry page', url: 'https://www.npmjs.com/package/event-stream/v/3.3.6' },
        { label: 'version document', url: 'https://registry.npmjs.org/event-stream/3.3.6' },
      ],
    }),
    finding({
      code: 'repository-mismatch',
      severity: 'high',
      package: '@acme/toolkit',
      version: '4.2.0',
      line: 311,
      message:
        'The certificate says that it was built from github.com/acme-forks/toolkit; package.json names github.com/acme/toolkit.',
      evidence: [
        { label: 'source commit', url: 'https://github.com/acme-forks/toolkit/commit/4d4b0e1' },
        { label: 'workflow run', url: 'https://github.com/acme-forks/toolkit/actions/runs/77/attempts/1' },
        { label: 'transparency log', url: 'https://search.sigstore.dev/?logIndex=998877&hash=1' },
      ],
      remedy: 'Ask the maintainers whether the project moved. Until then stay on 4.1.9.',
    }),
    finding({
      code: 'registry-unreachable',
      severity: 'incomplete',
      package: null,
      version: null,
      file: null,
      line: null,
      message: 'https://registry.npmjs.org/ did not answer for 14 packages (ECONNREFUSED).',
      evidence: [],
      remedy: 'Run the audit again when the registry answers.',
      affected: entries(14, {}, 1500).map((one) => ({
        package: one.name,
        version: one.version,
        file: one.file,
        line: one.line,
      })),
    }),
    finding({
      code: 'trigger-risky',
      severity: 'medium',
      package: 'tiny-parser',
      version: '0.9.1',
      line: 5120,
      message: 'Built on “pull_request_target”, an event that outsiders can start.',
    }),
    finding({
      code: 'builder-self-hosted',
      severity: 'low',
      package: 'native-thing',
      version: '2.0.0',
      line: 6001,
      message: 'Built on a self-hosted runner.',
    }),
    finding({
      code: 'provenance-missing',
      severity: 'info',
      package: 'package-0',
      version: '1.0.0',
      line: 10,
      message: '1,076 of 1,515 package versions have no provenance.',
      evidence: [],
      remedy: 'Nothing is wrong; prefer packages that say where they were built.',
      affected: entries(1076).map((one) => ({
        package: one.name,
        version: one.version,
        file: one.file,
        line: one.line,
      })),
    }),
  ],
  { outcome: 'fail' },
);

const incomplete = verdict(
  [...entries(20), ...entries(7, unreachable, 20)],
  [
    finding({
      code: 'registry-unreachable',
      severity: 'incomplete',
      package: null,
      version: null,
      file: null,
      line: null,
      evidence: [],
    }),
  ],
  { outcome: 'incomplete' },
);

const error = verdict([], [], {
  outcome: 'error',
  lockfiles: ['apps/web/package-lock.json'],
  errors: [
    {
      code: 'lockfile-conflict',
      message: 'There are merge-conflict markers in the lockfile.',
      hint: 'Resolve the conflict, then run npm install --package-lock-only.',
      file: 'apps/web/package-lock.json',
      line: 12,
    },
    { code: 'lockfile-missing', message: 'There is no such file.', file: 'apps/api/package-lock.json' },
  ],
});

const interrupted = verdict(
  [
    ...entries(5),
    ...entries(12, { ...unreachable, reason: 'cancelled', detail: 'The run ended before it was asked.' }, 5),
  ],
  [],
  { outcome: 'incomplete', interrupted: 'timeout' },
);

/** 5,000 entries, of which 2,400 have a finding of their own, all of one cause. */
const many = verdict(
  [
    ...entries(2600),
    ...entries(
      2400,
      { status: 'failed', reason: 'signature-invalid', detail: 'The signature is good over neither hash.' },
      2600,
    ),
  ],
  entries(2400, {}, 2600).map((one) =>
    finding({
      code: 'signature-invalid',
      severity: 'critical',
      package: one.name,
      version: one.version,
      line: one.line,
      message: `The signature by SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA is good over neither ${hash('Lock')} nor ${hash('Regi')}.`,
    }),
  ),
  { outcome: 'fail' },
);

const PIN = {
  version: '1.0.0',
  kind: 'registry',
  integrity: hash('Old'),
  resolved: 'https://user:hunter2@npm.acme.example/a.tgz',
} as const;
const CHANGES: Verdict['changes'] = [
  {
    kind: 'rehashed',
    name: 'package-0',
    from: PIN,
    to: { ...PIN, integrity: hash('New') },
    at: { file: 'package-lock.json', line: 10 },
  },
  {
    kind: 'removed',
    name: 'package-9',
    from: { ...PIN, kind: 'git', version: null, integrity: null },
    to: null,
    at: { file: 'package-lock.json', line: 91 },
  },
];

/** Every verdict that every reporter must tell well. */
const judged = verdict(
  [...entries(12, attested), entry(12, { name: 'http-client', status: 'failed', reason: 'provenance-lost' })],
  [
    finding({
      code: 'provenance-lost',
      severity: 'high',
      package: 'http-client',
      message:
        'http-client@1.14.1 has no provenance; 34 of 34 versions of 1.x since 2024-02 had it, the newest is 1.14.0.',
    }),
    finding({ code: 'trust-file-changed', severity: 'info', package: null, file: '.github/countersign.yml', line: 1 }),
  ],
  {
    outcome: 'fail',
    held: { scope: 'changed', base: '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f' },
    inForce: { policy: '.github/countersign.yml', origins: '.github/countersign-origins.json', baseline: null },
    corroboration: { asked: 12, agreed: 10, disagreed: 0, unknown: 2 },
    waived: [
      {
        finding: finding({ code: 'publisher-changed', severity: 'medium' }),
        by: 'waiver',
        reason: 'New maintainer, announced on the project’s page.',
        expires: '2027-01-31',
      },
      { finding: finding({ code: 'signature-missing', severity: 'low' }), by: 'baseline', reason: '', expires: null },
      { finding: finding({ code: 'provenance-missing', severity: 'info' }), by: 'ignored', reason: '', expires: null },
    ],
  },
);

export const CASES: Readonly<Record<string, Verdict>> = {
  judged,
  pass,
  'pass-unaudited': verdict([...entries(3), ...entries(2, unreachable, 3)], []),
  'every-severity': everySeverity,
  incomplete,
  error,
  interrupted,
  changed: verdict(entries(2, attested), [], {
    held: { scope: 'changed', base: '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f' },
    changes: CHANGES,
  }),
  'pull-request': pullRequest,
  family,
  'large-update': largeUpdate,
  hostile: hostileVerdict,
  many,
  empty: verdict([], []),
};
