import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/model/severity.ts';
import { ANNOTATION_LIMIT, annotations } from '../../src/report/annotations.ts';
import { entries, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';

const caseOf = (name: string): ReturnType<typeof verdict> => CASES[name] ?? expect.fail(name);
const affected = (count: number) =>
  entries(count).map((one) => ({ package: one.name, version: one.version, file: one.file, line: one.line }));

test.each([
  ['critical', 'error'],
  ['high', 'error'],
  ['incomplete', 'warning'],
  ['medium', 'warning'],
  ['low', 'notice'],
  ['info', 'notice'],
] as [Level, string][])('%s is %s, on the line of the entry', (severity, level) => {
  const { annotations: shown } = annotations(
    verdict([], [finding({ code: 'integrity-mismatch', severity, line: 77 })]),
  );
  expect(shown).toMatchObject([{ level, file: 'package-lock.json', line: 77 }]);
});

test('at most ten of a level, worst first, the rest counted', () => {
  const { annotations: shown, omitted } = annotations(caseOf('many'));
  expect(shown).toHaveLength(ANNOTATION_LIMIT);
  expect(omitted).toEqual({ error: 2390, warning: 0, notice: 0 });
  const mixed = verdict(
    [],
    [
      ...Array.from({ length: 12 }, () => finding({ code: 'trigger-risky', severity: 'medium' })),
      ...Array.from({ length: 12 }, () => finding({ code: 'repository-mismatch', severity: 'high' })),
      finding({ code: 'integrity-mismatch', severity: 'critical', line: 5 }),
      finding({ code: 'trust-stale', severity: 'incomplete', file: null, line: null }),
    ],
  );
  const { annotations: first, omitted: rest } = annotations(mixed);
  expect(first[0]).toMatchObject({ level: 'error', line: 5 });
  expect(first.filter(({ level }) => level === 'warning')[0]).toMatchObject({ file: null, line: null });
  expect(rest).toEqual({ error: 3, warning: 3, notice: 0 });
});

test('what could not be read comes first, as errors', () => {
  const { annotations: shown } = annotations({ ...caseOf('error'), findings: caseOf('every-severity').findings });
  expect(shown.slice(0, 2)).toMatchObject([
    { level: 'error', file: 'apps/web/package-lock.json', line: 12 },
    { level: 'error', file: 'apps/api/package-lock.json', line: null },
  ]);
});

test('a run that was cut short is a warning, whatever else was found', () => {
  const { annotations: shown } = annotations(caseOf('interrupted'));
  expect(shown).toMatchObject([{ level: 'warning', file: null, line: null }]);
});

describe('an info finding', () => {
  test('that speaks of the whole lockfile is not pinned to one innocent entry', () => {
    const summing = finding({ code: 'provenance-missing', severity: 'info', affected: affected(2) });
    const placeless = finding({ code: 'provenance-missing', severity: 'info', file: null, line: null });
    expect(annotations(verdict([], [summing, placeless]))).toEqual({
      annotations: [],
      omitted: { error: 0, warning: 0, notice: 0 },
    });
  });

  test('of one entry is a notice; and a worse finding of many entries stays', () => {
    const one = finding({ code: 'not-a-registry-package', severity: 'info', affected: affected(1) });
    const many = finding({ code: 'resolved-host', severity: 'medium', affected: affected(30) });
    const { annotations: shown } = annotations(verdict([], [many, one]));
    expect(shown.map(({ level }) => level)).toEqual(['warning', 'notice']);
    expect(shown[0]?.message).toContain('29 more entries');
  });
});
