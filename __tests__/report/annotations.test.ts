import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/model/severity.ts';
import { allAnnotations, ANNOTATION_LIMIT, annotations, JOB_LIMIT } from '../../src/report/annotations.ts';
import { entries, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { manyCauses } from './cases-changes.ts';

const caseOf = (name: string): ReturnType<typeof verdict> => CASES[name] ?? expect.fail(name);
const affected = (count: number) =>
  entries(count).map((one) => ({ package: one.name, version: one.version, file: one.file, line: one.line }));

/** As many findings, each of its own cause. */
const each = <T>(count: number, make: (message: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(`Reason ${index}.`));

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
  const { annotations: shown, omitted } = annotations(manyCauses);
  expect(shown).toHaveLength(ANNOTATION_LIMIT);
  expect(omitted).toEqual({ error: 2390, warning: 0, notice: 0 });
  const mixed = verdict(
    [],
    [
      ...each(12, (message) => finding({ code: 'trigger-risky', severity: 'medium', message })),
      ...each(12, (message) => finding({ code: 'repository-mismatch', severity: 'high', message })),
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
    expect(shown[0]?.message).toContain('30 entries');
  });
});

describe('one a cause', () => {
  test('a family of 42 is one, on the line of its first, with names; the stranger among it is another', () => {
    const { annotations: shown, omitted } = annotations(caseOf('family'));
    expect(shown.map(({ level, line }) => [level, line])).toEqual([
      ['error', 20],
      ['error', 900],
    ]);
    expect(omitted).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(shown[0]?.title).toContain('42 entries');
    expect(shown[0]?.message).toContain('@acme/part-11@1.11.1 and 30 more');
    expect(shown[0]?.message).not.toContain('stranger');
  });

  test('copies of one version are named once', () => {
    const copy = { package: 'a', version: '1.0.0', file: 'package-lock.json' };
    const many = finding({
      code: 'resolved-host',
      severity: 'medium',
      affected: [1, 2, 3].map((line) => ({ ...copy, line })),
    });
    expect(allAnnotations(verdict([], [many]))[0]?.message).toContain('3 entries: a@1.0.0.\n');
  });
});

test('whatever is found, GitHub shows all that is given to it, and what is not given is counted', () => {
  const levels: Level[] = ['critical', 'high', 'incomplete', 'medium', 'low', 'info'];
  const found = fc.array(fc.record({ severity: fc.constantFrom(...levels), cause: fc.nat(40) }), { maxLength: 150 });
  fc.assert(
    fc.property(found, fc.nat(20), (findings, errors) => {
      const one = verdict(
        [],
        findings.map(({ severity, cause }) =>
          finding({ code: 'resolved-host', severity, message: `Reason ${cause}.` }),
        ),
        { errors: Array.from({ length: errors }, () => ({ code: 'lockfile-malformed', message: 'No.' })) },
      );
      const [all, { annotations: shown, omitted }] = [allAnnotations(one), annotations(one)];
      expect(shown.length).toBeLessThanOrEqual(JOB_LIMIT);
      for (const level of ['error', 'warning', 'notice'] as const) {
        const [given, there] = [shown, all].map((list) => list.filter((each) => each.level === level));
        expect(given?.length).toBeLessThanOrEqual(ANNOTATION_LIMIT);
        // The first ones of their level: never a lesser one in the place of a worse.
        expect(given).toEqual(there?.slice(0, given?.length));
        expect(omitted[level]).toBe((there?.length ?? 0) - (given?.length ?? 0));
      }
      expect(all).toHaveLength(errors + new Set(findings.map((each) => `${each.severity} ${each.cause}`)).size);
    }),
    { numRuns: 100 },
  );
});
