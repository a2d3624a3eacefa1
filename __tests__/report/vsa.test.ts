import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { verificationSummary } from '../../src/report/vsa.ts';
import { SOURCE, entry, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { HOSTILE } from './hostile.ts';

interface Statement {
  readonly _type: string;
  readonly subject: readonly {
    readonly name: string;
    readonly digest: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
  }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>> & {
    readonly verificationResult: string;
    readonly verifiedLevels: readonly string[];
    readonly policy: { readonly uri: string };
  };
}

const OPTIONS = { version: '1.2.3', now: new Date('2026-11-01T12:00:00Z'), resource: 'file:package-lock.json' };
const statementOf = (given: Verdict): Statement => JSON.parse(verificationSummary(given, OPTIONS)) as Statement;
/** `ab` sixty-four times: a sha512 in hexadecimal that can be read. */
const SRI = `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`;
const verified = (index: number, fields: Partial<Verdict['packages'][number]> = {}): Verdict['packages'][number] =>
  entry(index, { integrity: SRI, ...fields });

test.each(Object.entries(CASES))('%s is an in-toto statement with what a summary requires', (_name, given) => {
  const { _type, subject, predicateType, predicate } = statementOf(given);
  expect(_type).toBe('https://in-toto.io/Statement/v1');
  expect(predicateType).toBe('https://slsa.dev/verification_summary/v1');
  expect(predicate).toMatchObject({
    verifier: { id: 'https://github.com/countersign/countersign', version: { countersign: '1.2.3' } },
    timeVerified: '2026-11-01T12:00:00.000Z',
    resourceUri: 'file:package-lock.json',
  });
  expect(() => new URL(predicate.policy.uri)).not.toThrow();
  expect(predicate.verificationResult).toBe(given.outcome === 'pass' && subject.length > 0 ? 'PASSED' : 'FAILED');
  for (const { name, digest } of subject) {
    expect(name).toMatch(/^pkg:npm\//);
    expect(digest['sha512']).toMatch(/^[0-9a-f]{128}$/);
  }
});

describe('subjects', () => {
  test('are the packages that were verified, and no others', () => {
    const given = verdict(
      [
        verified(1),
        verified(2, { status: 'failed', reason: 'signature-invalid' }),
        verified(3, { status: 'weakly-bound' }),
        verified(4, { version: null }),
        entry(5),
        verified(6, { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }),
      ],
      [],
    );
    expect(statementOf(given).subject).toEqual([
      {
        name: 'pkg:npm/package-1@1.0.1',
        digest: { sha512: 'ab'.repeat(64) },
        annotations: { signature: 'verified', publish: 'absent', provenance: 'absent' },
      },
    ]);
  });

  test('each once, in an order of their own, scoped names and other registries told apart', () => {
    const all = [
      verified(2, { name: '@acme/b', registry: 'https://npm.acme.example/r/' }),
      verified(2, { name: '@acme/b' }),
      verified(2, { name: '@acme/b', path: 'node_modules/x/node_modules/@acme/b' }),
      verified(1),
    ];
    const names = statementOf(verdict(all, [])).subject.map(({ name }) => name);
    expect(names).toEqual([
      'pkg:npm/%40acme/b@1.0.2',
      'pkg:npm/%40acme/b@1.0.2?repository_url=https%3A%2F%2Fnpm.acme.example%2Fr%2F',
      'pkg:npm/package-1@1.0.1',
    ]);
    expect(verificationSummary(verdict(all.toReversed(), []), OPTIONS)).toBe(
      verificationSummary(verdict(all, []), OPTIONS),
    );
  });

  test('one version with two hashes is two', () => {
    const other = `sha512-${Buffer.from('cd'.repeat(64), 'hex').toString('base64')}`;
    expect(statementOf(verdict([verified(1), verified(1, { integrity: other })], [])).subject).toHaveLength(2);
  });
});

describe('the result is never more than the audit’s', () => {
  test.each(['fail', 'incomplete', 'error'] as const)('%s', (outcome) => {
    const { predicate } = statementOf(verdict([verified(1)], [], { outcome }));
    expect(predicate).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  test('nothing verified', () => {
    const statement = statementOf(verdict([], [], { outcome: 'pass' }));
    expect(statement).toMatchObject({ subject: [], predicate: { verificationResult: 'FAILED' } });
  });

  test('provenance is said of all or of none, and no level of SLSA’s is claimed', () => {
    const attested = verified(1, {
      source: SOURCE,
      evidence: { integrity: 'verified', signature: 'verified', publish: 'verified', provenance: 'verified' },
    });
    const levels = (all: Verdict['packages']): readonly string[] =>
      statementOf(verdict(all, [])).predicate.verifiedLevels;
    expect(levels([attested])).toEqual(['COUNTERSIGN_PROVENANCE_VERIFIED']);
    expect(levels([attested, verified(2)])).toEqual(['COUNTERSIGN_REGISTRY_SIGNED']);
    expect(statementOf(verdict([attested], [])).subject[0]?.annotations).toMatchObject({
      repository: SOURCE.repository,
      commit: SOURCE.commit,
    });
  });
});

test('the policy in force is named by its path, and no path is an address of its own', () => {
  const uri = (policy: string | null): string =>
    statementOf(verdict([], [], { inForce: { policy, origins: null, baseline: null } })).predicate.policy.uri;
  expect(uri('.github/countersign.yml')).toBe('file:.github/countersign.yml');
  expect(uri('//evil.example/x?y#z')).toBe('file:/evil.example/x%3Fy%23z');
  expect(uri(null)).toContain('/docs/policy.md');
});

test.each(Object.entries(HOSTILE))('a package called %s is one subject, and gives no secret away', (_what, word) => {
  const text = verificationSummary(verdict([verified(1, { name: word, version: word, registry: word })], []), OPTIONS);
  const { subject } = JSON.parse(text) as Statement;
  expect(subject).toHaveLength(1);
  expect(subject[0]?.name).toMatch(/^pkg:npm\/[\w.~%!'()*/-]+@[\w.~%!'()*-]+\?repository_url=[\w.~%!'()*-]+$/);
  expect(text).not.toContain('hunter2');
});
