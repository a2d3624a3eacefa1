import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/judge/status.ts';
import { judgeVersion } from '../../src/judge/version.ts';
import type { Outcome, PackageEvidence, RegistryRoute } from '../../src/model/evidence.ts';
import { reaches } from '../../src/model/severity.ts';
import type { EntryStatus } from '../../src/model/verdict.ts';
import {
  absent,
  badBeside,
  evidence,
  provenance,
  published,
  rejected,
  signed,
  strong,
  subject,
  unknown,
  unsupported,
  weak,
} from './evidence.ts';

function judge(of: PackageEvidence, stripped = false) {
  const circumstances = { stripped, removedForMalware: false, publishedAt: null };
  const findings = judgeVersion(of, subject, circumstances).map(({ finding }) => finding);
  return { findings, ...statusOf(of, findings, stripped) };
}

const unkeyed: RegistryRoute = { registry: 'https://npm.example.com/', trust: 'unkeyed' };

describe('the class of an entry', () => {
  const rows: readonly (readonly [string, Partial<PackageEvidence>, EntryStatus, string])[] = [
    ['all evidence', {}, 'verified', ''],
    ['a signature and nothing else', { publish: absent, provenance: absent }, 'verified', ''],
    ['a publish attestation in the place of a signature', { signature: absent }, 'verified', ''],
    ['a bad signature beside a good one', { signature: badBeside }, 'verified', ''],
    [
      'a signature by an unknown key, and a publish attestation',
      { signature: unsupported('signature-key-unknown') },
      'verified',
      '',
    ],
    ['sha1 only', { integrity: weak }, 'weakly-bound', 'sha1'],
    ['no hash', { integrity: absent }, 'registry-only', 'no-hash'],
    ['another hash', { integrity: rejected('integrity-mismatch') }, 'failed', 'integrity-mismatch'],
    ['an unreadable hash', { integrity: rejected('integrity-malformed') }, 'failed', 'integrity-mismatch'],
    [
      'hashes that cannot be compared',
      { integrity: unsupported('integrity-not-comparable') },
      'not-audited',
      'integrity-not-comparable',
    ],
    ['a bad signature', { signature: rejected('signature-invalid') }, 'failed', 'signature-invalid'],
    ['an expired key', { signature: rejected('signature-key-expired') }, 'failed', 'signature-key-expired'],
    [
      'no signature and nothing else',
      { signature: absent, publish: absent, provenance: absent },
      'failed',
      'signature-missing',
    ],
    [
      'provenance alone, which never binds a name',
      { signature: absent, publish: absent },
      'failed',
      'signature-missing',
    ],
    [
      'an unknown key and nothing else',
      { signature: unsupported('signature-key-unknown'), publish: absent },
      'not-audited',
      'signature-key-unknown',
    ],
    [
      'a signature over no hash',
      { signature: unsupported('signature-signs-no-hash'), publish: absent },
      'failed',
      'signature-missing',
    ],
    ['an invalid attestation', { provenance: rejected('attestation-invalid') }, 'failed', 'attestation-invalid'],
    ['an invalid publish attestation', { publish: rejected('attestation-invalid') }, 'failed', 'attestation-invalid'],
    [
      'another package’s attestation',
      { provenance: rejected('attestation-subject-mismatch') },
      'failed',
      'attestation-subject-mismatch',
    ],
    [
      'advertised and not served',
      { provenance: rejected('attestation-unavailable') },
      'failed',
      'attestation-unavailable',
    ],
    [
      'an attestation that cannot be judged',
      { provenance: unsupported('attestation-unsupported') },
      'not-audited',
      'attestation-unsupported',
    ],
    [
      'a keyless publish attestation',
      { publish: unsupported('attestation-unsupported') },
      'not-audited',
      'attestation-unsupported',
    ],
    [
      'attestations that could not be had',
      { provenance: unknown('timeout'), publish: unknown('timeout') },
      'not-audited',
      'timeout',
    ],
    [
      'claims that disagree',
      { provenance: provenance(undefined, { disagreements: [{ field: 'commit', predicate: 'a', certificate: 'b' }] }) },
      'failed',
      'identity-claims-disagree',
    ],
    [
      'an unreachable registry',
      { document: { kind: 'unknown', code: 'server-error', detail: '503' }, ...open('server-error') },
      'not-audited',
      'unreachable',
    ],
    [
      'a login that was refused',
      { document: { kind: 'unknown', code: 'unauthorized', detail: '401' }, ...open('unauthorized') },
      'not-audited',
      'unauthorized',
    ],
    [
      'a version that is missing',
      { document: { kind: 'not-found', detail: '404' }, missing: 'version', ...open('not-asked') },
      'failed',
      'version-missing',
    ],
    [
      'a package that is missing',
      { document: { kind: 'not-found', detail: '404' }, missing: 'package', ...open('not-asked') },
      'failed',
      'version-missing',
    ],
    [
      'a registry whose keys nobody named',
      { route: unkeyed, signature: unknown('no-trusted-keys'), publish: absent, provenance: absent },
      'not-audited',
      'self-vouched',
    ],
  ];

  it.each(rows)('%s', (_case, more, status, reason) => {
    expect(judge(evidence(more))).toMatchObject({ status, reason });
  });

  it('stripped of everything: the registry is to blame once, and nothing is verified', () => {
    const bare = evidence({ signature: absent, publish: absent, provenance: absent });
    expect(judge(bare, true)).toMatchObject({ status: 'not-audited', reason: 'evidence-stripped' });
    expect(judge(bare, true).findings.map(({ code }) => code)).not.toContain('signature-missing');
  });
});

function open(code: 'server-error' | 'unauthorized' | 'not-asked') {
  const outcome = unknown(code);
  return { integrity: outcome, signature: outcome, publish: outcome, provenance: outcome };
}

describe('every combination of evidence', () => {
  const integrities = [
    strong,
    weak,
    absent,
    rejected('integrity-mismatch'),
    rejected('integrity-malformed'),
    unsupported('integrity-not-comparable'),
  ];
  const signatures = [
    signed,
    badBeside,
    absent,
    rejected('signature-invalid'),
    rejected('signature-key-expired'),
    unsupported('signature-key-unknown'),
    unsupported('signature-signs-no-hash'),
  ];
  const attestations = [
    absent,
    rejected('attestation-invalid'),
    rejected('attestation-subject-mismatch'),
    unsupported('attestation-unsupported'),
    unknown('timeout'),
  ];
  const publishes = [published, ...attestations];
  const provenances = [
    provenance(),
    provenance(undefined, { disagreements: [{ field: 'run', predicate: 'a', certificate: 'b' }] }),
    provenance(undefined, { issuerKnown: false }),
    rejected('attestation-unavailable'),
    ...attestations,
  ];
  const routes: readonly RegistryRoute[] = [
    { registry: 'https://registry.npmjs.org/', trust: 'npm' },
    { registry: 'https://npm.example.com/', trust: 'keyed' },
  ];

  const all: { of: PackageEvidence; stripped: boolean }[] = [];
  for (const route of routes)
    for (const integrity of integrities)
      for (const signature of signatures)
        for (const publish of publishes)
          for (const prov of provenances)
            for (const stripped of [false, true])
              all.push({ of: evidence({ route, integrity, signature, publish, provenance: prov }), stripped });
  const kinds = ({ integrity, signature, publish, provenance: prov }: PackageEvidence) =>
    [integrity, signature, publish, prov] as readonly Outcome<unknown>[];
  const judged = all.map(({ of, stripped }) => ({ of, stripped, ...judge(of, stripped) }));

  it('is more than 4,000', () => expect(judged.length).toBeGreaterThan(4_000));

  it('a critical or high finding is always failed, and failed always has one', () => {
    for (const { status, findings } of judged) {
      expect(status === 'failed').toBe(findings.some(({ severity }) => reaches(severity, 'high')));
    }
  });

  it('whatever was rejected is failed', () => {
    for (const { of, status } of judged) {
      if (kinds(of).some(({ kind }) => kind === 'rejected')) expect(status).toBe('failed');
    }
  });

  it('verified means a strong hash, bound to a trusted key, with nothing left open', () => {
    let verified = 0;
    for (const { of, status } of judged) {
      if (status !== 'verified') continue;
      verified += 1;
      expect(of.integrity).toBe(strong);
      expect([of.signature.kind, of.publish.kind]).toContain('verified');
      expect(kinds(of).map(({ kind }) => kind)).not.toContain('unknown');
      expect(of.publish.kind === 'unsupported' || of.provenance.kind === 'unsupported').toBe(false);
    }
    expect(verified).toBeGreaterThan(0);
  });

  it('what could not be found out is never verified, weakly bound or registry only', () => {
    for (const { of, status } of judged) {
      if (kinds(of).some(({ kind }) => kind === 'unknown')) expect(['failed', 'not-audited']).toContain(status);
    }
  });

  it('whatever is not verified says why, in a word and in a sentence', () => {
    for (const { status, reason, detail } of judged) {
      expect(reason === '').toBe(status === 'verified');
      expect(detail === '').toBe(status === 'verified');
    }
  });

  it('without a registry’s keys nothing is ever verified', () => {
    for (const { of } of all) {
      const alone = { ...of, route: unkeyed, signature: unknown('no-trusted-keys') };
      expect(['verified', 'weakly-bound', 'registry-only']).not.toContain(judge(alone).status);
    }
  });
});
