import type { Finding } from '../../src/model/finding.ts';
import type {
  AuditedEntry,
  BuildSource,
  Coverage,
  EntryStatus,
  TrustFacts,
  Verdict,
  Verification,
} from '../../src/model/verdict.ts';

export const TRUST: TrustFacts = {
  root: { source: 'tuf', date: '2026-10-30', detail: 'tuf-repo-cdn.sigstore.dev, root version 14' },
  keys: { source: 'embedded', date: '2026-09-01', detail: 'registry.npmjs.org, 2 keys' },
};

/** A hash that looks like one, and is another for every seed. */
export function hash(seed: string): string {
  return `sha512-${seed.repeat(86).slice(0, 86)}==`;
}

export function finding(fields: Partial<Finding> & Pick<Finding, 'code' | 'severity'>): Finding {
  return {
    package: 'left-pad',
    version: '1.3.0',
    file: 'package-lock.json',
    line: 120,
    message: 'left-pad@1.3.0 is not what it should be.',
    evidence: [{ label: 'registry page', url: 'https://www.npmjs.com/package/left-pad/v/1.3.0' }],
    remedy: 'Find out who changed the lockfile, and restore the entry.',
    ...fields,
  };
}

export const SOURCE: BuildSource = {
  repository: 'https://github.com/sigstore/sigstore-js',
  commit: '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f',
  ref: 'refs/tags/v5.0.1',
  workflow: '.github/workflows/release.yml',
  trigger: 'push',
  runner: 'github-hosted',
  issuer: 'https://token.actions.githubusercontent.com',
  runUrl: 'https://github.com/sigstore/sigstore-js/actions/runs/1/attempts/1',
  commitUrl: 'https://github.com/sigstore/sigstore-js/commit/4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f',
  logUrl: 'https://search.sigstore.dev/?logIndex=123456',
  loggedAt: '2026-05-01T10:00:00Z',
};

export function entry(index: number, fields: Partial<AuditedEntry> = {}): AuditedEntry {
  return {
    name: `package-${index}`,
    version: `1.0.${index % 20}`,
    path: `node_modules/package-${index}`,
    file: 'package-lock.json',
    line: 10 + index * 9,
    kind: 'registry',
    status: 'verified',
    reason: '',
    detail: '',
    registry: 'https://registry.npmjs.org/',
    evidence: { integrity: 'verified', signature: 'verified', publish: 'absent', provenance: 'absent' },
    source: null,
    ...fields,
  };
}

export function entries(count: number, fields: Partial<AuditedEntry> = {}, from: number = 0): AuditedEntry[] {
  return Array.from({ length: count }, (_, index) => entry(from + index, fields));
}

function coverageOf(packages: readonly AuditedEntry[]): Coverage {
  const count = (status: EntryStatus): number => packages.filter((one) => one.status === status).length;
  const byReason: Record<string, number> = {};
  for (const one of packages) if (one.reason !== '') byReason[one.reason] = (byReason[one.reason] ?? 0) + 1;
  return {
    total: packages.length,
    verified: count('verified'),
    weaklyBound: count('weakly-bound'),
    registryOnly: count('registry-only'),
    failed: count('failed'),
    notAudited: count('not-audited'),
    notApplicable: count('not-applicable'),
    byReason,
  };
}

/** A verdict whose sums agree with its packages and findings, unless `fields` says otherwise. */
export function verdict(
  packages: readonly AuditedEntry[],
  findings: readonly Finding[],
  fields: Partial<Verdict> = {},
): Verdict {
  const asked = packages.filter((one) => one.evidence !== null);
  const of = (level: Finding['severity']): number => findings.filter((one) => one.severity === level).length;
  return {
    schemaVersion: 1,
    outcome: 'pass',
    failOn: 'high',
    lockfiles: ['package-lock.json'],
    held: { scope: 'all', base: null },
    changes: [],
    coverage: coverageOf(packages),
    packages,
    findings,
    waived: [],
    errors: [],
    trust: TRUST,
    inForce: { policy: null, origins: null, baseline: null },
    corroboration: null,
    counts: {
      lockfiles: 1,
      packages: asked.length,
      withSignature: asked.filter((one) => one.evidence?.signature === 'verified').length,
      withPublishAttestation: asked.filter((one) => one.evidence?.publish === 'verified').length,
      withProvenance: asked.filter((one) => one.evidence?.provenance === 'verified').length,
      requests: asked.length,
      bytes: asked.length * 3300,
      findings: {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        info: of('info'),
        incomplete: of('incomplete'),
      },
    },
    interrupted: null,
    ...fields,
  };
}

export function verification(fields: Partial<Verification>): Verification {
  return {
    schemaVersion: 1,
    package: { name: 'sigstore', version: '5.0.1' },
    integrity: hash('Ab3/'),
    outcome: 'pass',
    steps: [],
    findings: [],
    trust: TRUST,
    ...fields,
  };
}
