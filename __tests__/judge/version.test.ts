import { describe, expect, it } from 'vitest';
import { judgeVersion } from '../../src/judge/version.ts';
import type { PackageEvidence } from '../../src/model/evidence.ts';
import type { Level } from '../../src/model/severity.ts';
import { emailClaims, githubClaims, gitlabClaims } from '../support/authorities/claims.ts';
import {
  absent,
  badBeside,
  evidence,
  namedRepository,
  provenance,
  rejected,
  subject,
  unknown,
  unsupported,
  weak,
} from './evidence.ts';

const plain = { stripped: false, removedForMalware: false, publishedAt: null };

function judge(more: Partial<PackageEvidence>, circumstances = plain): readonly (readonly [string, Level])[] {
  return judgeVersion(evidence(more), subject, circumstances).map(({ finding }) => [finding.code, finding.severity]);
}

it('nothing, where everything holds', () => expect(judge({})).toEqual([]));

const open = {
  integrity: unknown('timeout'),
  signature: unknown('timeout'),
  publish: unknown('timeout'),
  provenance: unknown('timeout'),
};

it.each([
  ['another hash', { integrity: rejected('integrity-mismatch') }, 'integrity-mismatch', 'critical'],
  ['an unreadable hash', { integrity: rejected('integrity-malformed') }, 'integrity-mismatch', 'critical'],
  ['sha1', { integrity: weak }, 'integrity-weak', 'low'],
  ['no hash', { integrity: absent }, 'integrity-missing', 'low'],
  ['a bad signature', { signature: rejected('signature-invalid') }, 'signature-invalid', 'critical'],
  ['a bad one beside a good one', { signature: badBeside }, 'signature-invalid', 'low'],
  ['an expired key', { signature: rejected('signature-key-expired') }, 'signature-key-expired', 'high'],
  ['an unknown key', { signature: unsupported('signature-key-unknown') }, 'signature-key-unknown', 'medium'],
  ['a signature over no hash', { signature: unsupported('signature-signs-no-hash') }, 'signature-missing', 'high'],
  ['no signature beside a publish attestation', { signature: absent }, 'signature-missing', 'low'],
  ['an invalid publish attestation', { publish: rejected('attestation-invalid') }, 'attestation-invalid', 'critical'],
  ['an invalid provenance', { provenance: rejected('attestation-invalid') }, 'attestation-invalid', 'critical'],
  [
    'another subject',
    { provenance: rejected('attestation-subject-mismatch') },
    'attestation-subject-mismatch',
    'critical',
  ],
  ['not served', { provenance: rejected('attestation-unavailable') }, 'attestation-unavailable', 'high'],
  ['unsupported', { provenance: unsupported('attestation-unsupported') }, 'attestation-unsupported', 'medium'],
  ['unsupported beside the others', { unsupported: ['predicate type x'] }, 'attestation-unsupported', 'medium'],
  ['no publish attestation', { publish: absent }, 'publish-attestation-missing', 'low'],
  ['no provenance', { provenance: absent }, 'provenance-missing', 'info'],
  [
    'attestations that could not be had',
    { provenance: unknown('timeout'), publish: unknown('timeout') },
    'registry-unreachable',
    'incomplete',
  ],
  [
    'a verification that stopped',
    { provenance: unknown('verifier-stopped'), publish: unknown('verifier-stopped') },
    'verification-stopped',
    'incomplete',
  ],
  [
    'an unreachable registry',
    { document: { kind: 'unknown', code: 'timeout', detail: 'x' } as const, ...open },
    'registry-unreachable',
    'incomplete',
  ],
  [
    'a missing version',
    { document: { kind: 'not-found', detail: 'x' } as const, missing: 'version' as const, ...open },
    'version-missing',
    'high',
  ],
] as const)('%s', (_case, more, code, severity) => {
  expect(judge(more)).toEqual([[code, severity]]);
});

it('no signature where nothing else binds the hash is high', () => {
  expect(judge({ signature: absent, publish: absent, provenance: absent })).toContainEqual([
    'signature-missing',
    'high',
  ]);
  expect(judge({ signature: absent, publish: rejected('attestation-invalid') })).toContainEqual([
    'signature-missing',
    'high',
  ]);
});

it('a registry that serves no evidence of anything is not blamed for each package', () => {
  const found = judge({ signature: absent, publish: absent, provenance: absent }, { ...plain, stripped: true });
  expect(found.map(([code]) => code)).toEqual(['provenance-missing']);
});

it('a registry whose keys nobody named is not asked for provenance', () => {
  const route = { registry: 'https://npm.example.com/', trust: 'unkeyed' } as const;
  expect(judge({ route, signature: unknown('no-trusted-keys'), publish: absent, provenance: absent })).toEqual([]);
});

describe('a version that is missing', () => {
  const gone = evidence({ document: { kind: 'not-found', detail: 'x' }, missing: 'version', ...open });
  const message = (
    circumstances: typeof plain | { stripped: false; removedForMalware: boolean; publishedAt: string },
  ) => judgeVersion(gone, subject, circumstances)[0]?.finding.message;

  it('tells malware, a removal and a name that never was apart', () => {
    const publishedAt = '2025-01-01T00:00:00.000Z';
    const sentences = [
      message(plain),
      message({ stripped: false, removedForMalware: false, publishedAt }),
      message({ stripped: false, removedForMalware: true, publishedAt }),
      judgeVersion({ ...gone, missing: 'package' }, subject, plain)[0]?.finding.message,
    ];
    expect(new Set(sentences).size).toBe(4);
    expect(sentences[1]).toContain(publishedAt);
    expect(sentences[2]).toContain('malware');
  });
});

describe('who built it', () => {
  const build = (more: Parameters<typeof provenance>) => judge({ provenance: provenance(...more) });

  type Row = readonly [string, Parameters<typeof provenance>, string, string];
  it.each<Row>([
    ['an issuer nobody trusts', [emailClaims()], 'identity-issuer-untrusted', 'high'],
    [
      'claims that disagree',
      [undefined, { disagreements: [{ field: 'commit', predicate: 'a', certificate: 'b' }] }],
      'identity-claims-disagree',
      'critical',
    ],
    ['a self-hosted runner', [githubClaims({ runner_environment: 'self-hosted' })], 'builder-self-hosted', 'low'],
    ...[
      'pull_request',
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'issues',
      'discussion',
      'fork',
      'watch',
    ].map((event_name): Row => [event_name, [githubClaims({ event_name })], 'trigger-risky', 'medium']),
  ])('%s', (_case, more, code, severity) => {
    expect(build(more)).toEqual([[code, severity]]);
  });

  it.each(['push', 'release', 'workflow_dispatch', 'schedule'])('%s is started by insiders', (event_name) => {
    expect(build([githubClaims({ event_name })])).toEqual([]);
  });

  it.each([
    ['octo-org/demo', []],
    ['Octo-Org/DEMO', []],
    ['octo-org/demo-evil', [['repository-mismatch', 'high']]],
    ['octo-org/dem', [['repository-mismatch', 'high']]],
  ])('package.json names %s', (path, findings) => {
    expect(judge({ document: namedRepository(path) })).toEqual(findings);
  });

  it('another host with the same path is another repository', () => {
    expect(build([gitlabClaims({ project_path: 'octo-org/demo' })])).toEqual([['repository-mismatch', 'high']]);
  });

  it('the workflow run, the commit and the values that disagree go along', () => {
    const [raised] = judgeVersion(evidence({ document: namedRepository('acme/lib') }), subject, plain);
    expect(raised?.finding.message).toContain('github.com/octo-org/demo');
    expect(raised?.finding.message).toContain('github.com/acme/lib');
    expect(raised?.finding.evidence.map(({ label }) => label)).toEqual(['workflow run', 'source commit']);
    expect(raised?.finding).toMatchObject({ package: 'demo', file: 'package-lock.json', line: 7 });
  });
});
