/** The one sentence that every surface shows. It counts, so each count is held against what it is to count. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Level } from '../../src/model/severity.ts';
import type { AuditedEntry, Verdict } from '../../src/model/verdict.ts';
import { headline } from '../../src/report/headline.ts';
import { coverageSum, scopeLine } from '../../src/report/statuses.ts';
import { entries, finding, verdict } from './build.ts';

const six = entries(6);
const about = (at: number, severity: Level = 'high', packages: readonly AuditedEntry[] = six): Finding => {
  const { name, version, file, line } = packages[at] ?? expect.fail();
  return finding({ code: 'provenance-lost', severity, package: name, version, file, line });
};
const changesOf = (packages: readonly AuditedEntry[]): readonly Change[] =>
  packages.map(({ name, version, file, line }) => ({
    kind: 'upgraded',
    name,
    from: null,
    to: { version, kind: 'registry', integrity: null, resolved: null },
    at: { file, line },
  }));
const CHANGED = { held: { scope: 'changed', base: 'c0ffee' }, changes: changesOf(six) } as const;
const text = (findings: readonly Finding[], fields: Partial<Verdict> = {}): string =>
  headline(verdict(six, findings, { outcome: 'fail', ...fields })).text;

describe('a failure counts findings and the packages that they are about', () => {
  test.each<[string, readonly Finding[], Partial<Verdict>, string]>([
    ['of all packages', [about(0), about(0), about(1)], {}, '3 high findings in 2 of 6 packages'],
    ['of the changed ones', [about(0), about(1)], CHANGED, '2 high findings in 2 of 6 changed packages'],
    ['each severity', [about(0, 'critical'), about(1)], {}, '1 critical and 1 high finding in 2 of 6 packages'],
    ['not what stays below', [about(0), about(1, 'medium'), about(2, 'incomplete')], {}, '1 high finding in 1 of 6'],
    ['all of them', six.map((_, at) => about(at)), {}, '6 high findings in all 6 packages'],
    ['a low threshold, and says it', [about(0, 'low')], { failOn: 'low' }, '“low”: 1 low finding in 1 of 6'],
    ['a group of the judge’s', [{ ...about(0), affected: six.slice(0, 3).map(affected) }], {}, 'finding in 3 of 6'],
    ['copies of one version once', [about(0), { ...about(0), line: 999 }], {}, '2 high findings in 1 of 6 packages'],
    ['what is not among them', [about(0), { ...about(1), package: 'else' }], {}, '2 high findings in 2 packages.'],
  ])('%s', (_what, findings, fields, said) => {
    expect(text(findings, fields)).toContain(said);
  });

  test('and no packages where a finding is about none', () => {
    const whole = finding({ code: 'lockfile-removed', severity: 'high', package: null, version: null, line: null });
    expect(text([about(0), whole])).toBe('Failed: 2 high findings.');
  });
});

function affected({ name, version, file, line }: AuditedEntry): NonNullable<Finding['affected']>[number] {
  return { package: name, version, file, line };
}

describe('what a pull request left as it was', () => {
  const left = { status: 'not-applicable', reason: 'unchanged', evidence: null } as const;
  const one = verdict(
    [
      ...six,
      ...entries(8, left, 6),
      ...entries(2, { status: 'not-applicable', reason: 'workspace', evidence: null }, 14),
    ],
    [],
    CHANGED,
  );

  test('is neither missing from what is verified nor “not applicable”', () => {
    expect(headline(one)).toEqual({
      mood: 'good',
      text: 'Passed: 6 of 8 entries verified, 8 more unchanged since the base; no findings.',
    });
    expect(coverageSum(one.coverage)).toBe('16 entries = 6 verified + 8 unchanged + 2 not applicable');
    expect(scopeLine(one)).toContain('8 others are unchanged');
  });

  test('is said where it is all there is', () => {
    expect(headline(verdict(entries(3, left), [], CHANGED)).text).toMatch(/^Nothing to audit: all 3 entries/);
  });
});

test.each([
  [{ outcome: 'incomplete' }, 'warn', /to pass/],
  [{ outcome: 'error' }, 'bad', /In what could be read: 1 high finding in 1 of 6 packages/],
  [{ outcome: 'fail', interrupted: 'timeout' }, 'bad', /^Failed: .*cut short by its timeout/],
] as const)('%o', (fields, mood, said) => {
  const { mood: found, text: words } = headline(
    verdict(six, fields.outcome === 'incomplete' ? [] : [about(0)], fields),
  );
  expect([found, words]).toEqual([mood, expect.stringMatching(said)]);
});
