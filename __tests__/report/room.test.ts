import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReport, renderSummary, SUMMARY_LIMIT } from '../../src/report/markdown.ts';
import { type Limit, limitWords, measureOf } from '../../src/report/room.ts';
import { entries, finding, hash, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { largeUpdate, manyCauses } from './cases-changes.ts';
import { elapsed } from './elapsed.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';

const COMMENT: Limit = { size: 65_536, unit: 'characters' };
const caseOf = (name: string): ReturnType<typeof verdict> => CASES[name] ?? expect.fail(name);
const both = {
  ...manyCauses,
  changes: largeUpdate.changes,
  packages: [...largeUpdate.packages, ...manyCauses.packages],
};
const ALL = Object.entries({ ...CASES, both });

test.each(ALL)('%s fits into a comment, and has no structure but its own', (_name, one) => {
  const report = renderReport(one, {}, COMMENT);
  expect(report.length).toBeLessThanOrEqual(COMMENT.size);
  expectOnlyOwnMarkdown(report);
});

test('within any limit, in either unit', () => {
  const sizes = fc.integer({ min: 600, max: 100_000 });
  const units = fc.constantFrom<Limit['unit']>('bytes', 'characters');
  fc.assert(
    fc.property(fc.constantFrom(both, caseOf('hostile'), caseOf('family')), sizes, units, (one, size, unit) => {
      const limit = { size, unit };
      const report = renderReport(one, {}, limit);
      expect(measureOf(limit)(report)).toBeLessThanOrEqual(size);
      expect(report.startsWith('## ❌ ')).toBe(true);
      expectOnlyOwnMarkdown(report);
    }),
    { numRuns: 15 },
  );
});

describe('findings and changes that are both too many', () => {
  const report = renderReport(both, {}, COMMENT);
  const count = (pattern: RegExp): number => report.match(pattern)?.length ?? 0;

  test('both are shown, and what is not is counted', () => {
    const [found, changed] = [
      count(/^\| [🟥🟧🟪🟨🟦⬜]/gmu),
      count(/^\| (?!Package|:)[^🟥🟧🟪🟨🟦⬜|]*\| (?:`1|–)/gmu),
    ];
    expect(found).toBeGreaterThan(20);
    expect(changed).toBeGreaterThan(20);
    const missing = (total: number, shown: number): string => (total - shown).toLocaleString('en');
    expect(report).toContain(`**${missing(both.findings.length, found)} findings are not shown here**`);
    expect(report).toContain(`**${missing(both.changes.length, changed)} changes are not shown here**`);
    expect(report).toContain('65,536 characters');
  });

  test('little room is left unused', () => {
    expect(report.length).toBeGreaterThan(COMMENT.size * 0.9);
  });
});

test('a list of packages that does not fit is shortened before the finding is left out', () => {
  const [report, brief] = [60_000, 6000].map((size) =>
    renderReport(caseOf('family'), {}, { size, unit: 'characters' }),
  );
  expect(report).toContain('`@acme/part-41@1.41.1`');
  expect(brief).toContain('`@acme/part-4@1.4.1`');
  expect(brief).not.toContain('part-41@');
  expect(brief).toContain('37 more');
});

test('a lesser finding does not take the place of a worse one that does not fit', () => {
  const worst = finding({
    code: 'integrity-mismatch',
    severity: 'critical',
    message: 'Long. '.repeat(160),
    remedy: 'Long. '.repeat(160),
  });
  const least = finding({ code: 'integrity-weak', severity: 'low', message: 'Short.' });
  const report = renderReport(verdict([], [least, worst]), {}, { size: 3800, unit: 'characters' });
  expect(report).toContain('**2 findings are not shown here**');
});

test('where not even the first table fits, the verdict stands', () => {
  const report = renderReport(both, {}, { size: 600, unit: 'characters' });
  expect(report).toContain('## ❌ Countersign · ');
  expect(report).toContain('does not fit here');
});

test('a limit in words', () => {
  expect(limitWords({ size: SUMMARY_LIMIT, unit: 'bytes' })).toBe('1 MiB');
  expect(limitWords(COMMENT)).toBe('65,536 characters');
});

test.each(['one cause', 'each its own'])('a summary of 5,000 findings of %s takes less than half a second', (what) => {
  const packages = entries(5000);
  const one = verdict(
    packages,
    packages.map(({ name, version, line }, index) =>
      finding({
        code: 'signature-invalid',
        severity: 'critical',
        package: name,
        version,
        line,
        message: what === 'one cause' ? name : hash(`${index}/`),
      }),
    ),
  );
  expect(elapsed(() => renderSummary(one))).toBeLessThan(500);
});
