import { describe, expect, it } from 'vitest';
import { group } from '../../src/judge/group.ts';
import { raise } from '../../src/judge/raise.ts';
import { coverageOf, makeVerdict, type Thresholds, type VerdictInput } from '../../src/judge/verdict.ts';
import type { FindingCode } from '../../src/model/catalogue.ts';
import { SEVERITIES, reaches } from '../../src/model/severity.ts';
import { type AuditedEntry, ENTRY_STATUSES, type EntryStatus } from '../../src/model/verdict.ts';
import { subject } from './evidence.ts';

const source = { source: 'file', date: null, detail: '' } as const;
const nothing: VerdictInput = {
  lockfiles: ['package-lock.json'],
  held: { scope: 'all', base: null },
  changes: [],
  packages: [],
  findings: [],
  waived: [],
  errors: [],
  inForce: { policy: null, origins: null, baseline: null },
  corroboration: null,
  trust: { root: source, keys: source },
  counts: {
    lockfiles: 1,
    packages: 0,
    withSignature: 0,
    withPublishAttestation: 0,
    withProvenance: 0,
    requests: 0,
    bytes: 0,
  },
  interrupted: null,
};
const usual: Thresholds = { failOn: 'high', failOnIncomplete: true };

function entry(status: EntryStatus, reason = 'because'): AuditedEntry {
  return {
    name: 'demo',
    version: '1.0.0',
    path: 'node_modules/demo',
    file: 'package-lock.json',
    line: 1,
    kind: 'registry',
    status,
    reason: status === 'verified' ? '' : reason,
    detail: '',
    registry: null,
    evidence: null,
    source: null,
  };
}
const finding = (code: FindingCode) => group([raise(code, subject, 'x')]);
const outcome = (more: Partial<VerdictInput>, thresholds = usual) =>
  makeVerdict({ ...nothing, ...more }, thresholds).outcome;

describe('the outcome: error before fail before incomplete before pass', () => {
  const error = { errors: [{ code: 'LOCKFILE', message: 'unreadable' }] };
  const fail = { findings: finding('signature-invalid') };
  const incomplete = { packages: [entry('not-audited')] };
  it.each([
    ['all four', { ...error, ...fail, ...incomplete }, 'error'],
    ['error and incomplete', { ...error, ...incomplete }, 'error'],
    ['fail and incomplete', { ...fail, ...incomplete }, 'fail'],
    ['incomplete', incomplete, 'incomplete'],
    ['a finding that something could not be found out', { findings: finding('registry-unreachable') }, 'incomplete'],
    ['cut short', { interrupted: 'timeout' as const }, 'incomplete'],
    ['nothing', {}, 'pass'],
    ['what is not applicable', { packages: [entry('not-applicable'), entry('verified')] }, 'pass'],
    ['weakly bound and registry only', { packages: [entry('weakly-bound'), entry('registry-only')] }, 'pass'],
  ])('%s', (_case, more, expected) => {
    expect(outcome(more)).toBe(expected);
  });

  it('incomplete only warns where the user says so; the others stay', () => {
    const lax = { ...usual, failOnIncomplete: false };
    expect([outcome(incomplete, lax), outcome(fail, lax), outcome(error, lax)]).toEqual(['pass', 'fail', 'error']);
  });

  it.each(SEVERITIES)('fail-on %s', (failOn) => {
    const codes = {
      critical: 'signature-invalid',
      high: 'version-missing',
      medium: 'attestation-unsupported',
      low: 'integrity-weak',
      info: 'provenance-missing',
    } as const;
    for (const severity of SEVERITIES) {
      const expected = SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn) ? 'fail' : 'pass';
      expect([severity, outcome({ findings: finding(codes[severity]) }, { ...usual, failOn })]).toEqual([
        severity,
        expected,
      ]);
      expect(reaches(severity, failOn)).toBe(expected === 'fail');
    }
  });

  it('what could not be found out never counts towards fail-on', () => {
    expect(outcome({ findings: finding('registry-unreachable') }, { failOn: 'info', failOnIncomplete: false })).toBe(
      'pass',
    );
  });
});

/** A small seeded generator (mulberry32), so that a failure can be had again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('coverage is a sum that adds up', () => {
  const REASONS = ['unreachable', 'git', 'self-vouched', '__proto__', 'constructor', 'toString'];
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = generator(seed);
    const entries = Array.from({ length: Math.floor(random() * 50) }, () =>
      entry(
        ENTRY_STATUSES[Math.floor(random() * ENTRY_STATUSES.length)] ?? 'failed',
        REASONS[Math.floor(random() * REASONS.length)],
      ),
    );
    const coverage = coverageOf(entries);
    const { total, verified, weaklyBound, registryOnly, failed, notAudited, notApplicable, byReason } = coverage;
    expect(total).toBe(entries.length);
    expect(verified + weaklyBound + registryOnly + failed + notAudited + notApplicable).toBe(total);
    const reasons = Object.entries(byReason).reduce((sum, [, count]) => sum + count, 0);
    expect(reasons).toBe(notAudited + notApplicable);
    for (const status of ENTRY_STATUSES) {
      const counted = {
        verified,
        'weakly-bound': weaklyBound,
        'registry-only': registryOnly,
        failed,
        'not-audited': notAudited,
        'not-applicable': notApplicable,
      }[status];
      expect(counted).toBe(entries.filter((each) => each.status === status).length);
    }
  });
});

it('counts findings by severity', () => {
  const findings = group([
    raise('signature-invalid', subject, 'x'),
    raise('registry-unreachable', subject, 'x'),
    raise('integrity-weak', { ...subject, package: 'other' }, 'x'),
  ]);
  expect(makeVerdict({ ...nothing, findings }, usual).counts.findings).toEqual({
    critical: 1,
    high: 0,
    medium: 0,
    low: 1,
    info: 0,
    incomplete: 1,
  });
});
