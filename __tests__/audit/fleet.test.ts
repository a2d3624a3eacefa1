import { describe, expect, it } from 'vitest';
import { FleetTally, type Found } from '../../src/audit/fleet.ts';
import type { FleetPlan, FleetReport, FleetRepository, FleetResult, FleetSummary } from '../../src/model/fleet.ts';
import { fleetMarkdown, fleetText } from '../../src/report/fleet.ts';
import { fleetJson } from '../../src/report/fleet-json.ts';
import { entries, finding, verdict } from '../report/build.ts';
import { CASES } from '../report/cases.ts';

const SKIPPED = { archived: 2, fork: 1, disabled: 0, filtered: 0 };
const repositoriesOf = (count: number): readonly FleetRepository[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `acme/repo-${index + 1}`, branch: 'main' }));

const planOf = (repositories: readonly FleetRepository[]): FleetPlan => ({
  schemaVersion: 1,
  organisation: 'acme',
  plannedAt: '2026-11-23T00:00:00.000Z',
  jobs: 1,
  repositories,
  skipped: SKIPPED,
});

const CODES = { pass: 0, fail: 1, error: 2, incomplete: 3 };
const resultOf = ({ id, name }: FleetRepository, more: Partial<FleetResult>): FleetResult => ({
  schemaVersion: 1,
  id,
  repository: name,
  commit: 'c'.repeat(40),
  exitCode: 0,
  problem: null,
  detail: '',
  sarif: 'no',
  ...more,
});
const audited =
  (summary: FleetSummary, more: Partial<FleetResult> = {}) =>
  (repository: FleetRepository): Found => ({
    kind: 'audited',
    summary,
    result: resultOf(repository, { exitCode: CODES[summary.outcome], ...more }),
  });
const missing = (): Found => ({ kind: 'missing', why: 'its job failed' });

/** One repository for each of what was found. */
function tally(...found: readonly ((repository: FleetRepository) => Found)[]): FleetReport {
  const repositories = repositoriesOf(found.length);
  const all = new FleetTally(planOf(repositories));
  found.forEach((make, index) => {
    const repository = repositories[index] ?? expect.fail();
    all.add(repository, make(repository));
  });
  return all.report();
}

const passed = CASES['pass'] ?? expect.fail();
const bad = finding({ code: 'integrity-mismatch', severity: 'critical', package: 'evil', version: '1.0.0' });
const failed = { ...verdict(entries(3), [bad]), outcome: 'fail' } as const;

describe('the outcome of a fleet', () => {
  it.each([
    ['all pass', [audited(passed), audited(passed)], 'pass'],
    ['one fails', [audited(passed), audited(failed), missing], 'fail'],
    ['one has no report', [audited(passed), missing], 'incomplete'],
    ['one is incomplete', [audited(passed), audited({ ...passed, outcome: 'incomplete' })], 'incomplete'],
    ['one could not be read', [audited({ ...passed, outcome: 'error' })], 'incomplete'],
    ['one says pass, and its audit did not', [audited(passed, { exitCode: 1 })], 'incomplete'],
    ['one says pass, and its audit never ended', [audited(passed, { exitCode: null })], 'incomplete'],
    ['one result is another repository’s', [audited(passed, { repository: 'acme/other' })], 'incomplete'],
    ['of one the SARIF was refused', [audited(passed, { sarif: 'refused' })], 'pass'],
    ['of one the SARIF could not be read', [audited(passed, { sarif: 'failed' })], 'incomplete'],
    ['… and it fails', [audited(failed, { sarif: 'failed' })], 'fail'],
    ['none at all', [], 'incomplete'],
  ] as const)('%s', (_case, found, outcome) => {
    const report = tally(...found);
    expect(report.outcome).toBe(outcome);
    expect(report.rows).toHaveLength(found.length);
  });

  it('a repository that nothing was said of is none that passed', () => {
    const all = new FleetTally(planOf(repositoriesOf(2)));
    const [first = expect.fail()] = repositoriesOf(1);
    all.add(first, audited(passed)(first));
    expect(all.report().outcome).toBe('incomplete');
  });

  it('no lockfile is told, and neither passes nor fails', () => {
    const none =
      (problem: string) =>
      (repository: FleetRepository): Found => ({
        kind: 'not-audited',
        result: resultOf(repository, { exitCode: 2, problem, detail: 'd' }),
      });
    const report = tally(audited(passed), none('NO_LOCKFILE'), none('NOT_CLONED'));
    expect(report.repositories).toMatchObject({ planned: 3, pass: 1, 'no-lockfile': 1, error: 1 });
  });
});

describe('what is shared', () => {
  it('one package over four hundred repositories is one row', () => {
    const report = tally(...Array.from({ length: 400 }, () => audited(failed)));
    expect(report.causes).toHaveLength(1);
    expect(report.causes[0]).toMatchObject({ package: 'evil', version: '1.0.0', entries: 400 });
    expect(report.causes[0]?.repositories).toHaveLength(400);
    const markdown = fleetMarkdown(report);
    expect(markdown.match(/integrity-mismatch/g)).toHaveLength(1);
    expect(markdown).toContain('<summary>400</summary>');
  });

  it('a package is one cause, whatever it was told together with', () => {
    const together = {
      ...bad,
      affected: ['evil', 'worse'].map((name) => ({ package: name, version: '1.0.0', file: 'f', line: 1 })),
    };
    const report = tally(audited(failed), audited({ ...failed, findings: [together] }));
    expect(report.causes.map(({ package: name, repositories }) => [name, repositories.length])).toEqual([
      ['evil', 2],
      ['worse', 1],
    ]);
  });

  it('what is mild is one row of its kind', () => {
    const mild = ['a', 'b', 'c'].map((name) =>
      finding({ code: 'provenance-missing', severity: 'info', package: name }),
    );
    const report = tally(audited({ ...passed, findings: mild }), audited({ ...passed, findings: mild }));
    expect(report.causes).toMatchObject([{ code: 'provenance-missing', package: null, entries: 6 }]);
  });

  it('sums add up', () => {
    const { coverage } = tally(audited(passed), audited(failed), audited(passed));
    const { total, byReason, ...parts } = coverage;
    expect(total).toBe(2 * passed.coverage.total + failed.coverage.total);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(byReason).toEqual({});
  });
});

describe('what people see', () => {
  const hostile = finding({
    code: 'integrity-mismatch',
    severity: 'critical',
    package: '</details><img src=x>|`x`\n::error::',
  });
  const report = tally(audited({ ...failed, findings: [hostile] }), missing);

  it('holds no foreign markup, line or command', () => {
    const markdown = fleetMarkdown(report);
    expect(markdown).not.toContain('<img');
    expect(markdown.match(/<\/details>/g)).toHaveLength(1);
    expect(fleetText(report)).not.toMatch(/^::/m);
    expect(fleetText({ ...report, organisation: 'a\n::error::b' })).not.toMatch(/^::error/m);
    expect(fleetJson(report)).not.toContain('\u001b');
    expect(`${markdown}${fleetText(report)}`).not.toMatch(/\bsafe\b/i);
  });

  it('tells what became of the SARIF, where it was asked for', () => {
    const given = tally(
      audited(passed, { sarif: 'uploaded' }),
      audited(passed, { sarif: 'refused' }),
      audited(failed, { sarif: 'failed' }),
      audited(passed, { sarif: 'failed' }),
      missing,
    );
    const line = 'SARIF for code scanning: 1 uploaded, 1 refused by GitHub, 2 could not be read.';
    const why = 'its SARIF could not be read, so code scanning does not have it';
    expect(given.rows.map(({ sarif }) => sarif)).toEqual(['uploaded', 'refused', 'failed', 'failed', null]);
    expect(fleetText(given)).toContain(line);
    expect(fleetText(given)).toContain(`acme/repo-4 incomplete: ${why}`);
    const markdown = fleetMarkdown(given);
    expect(markdown).toContain(line);
    expect(markdown).toContain(`1 critical or high; ${why}`);
    for (const text of [fleetText(report), fleetMarkdown(report)]) expect(text).not.toContain('SARIF');
  });

  it('names what nobody knows', () => {
    expect(fleetText(report)).toContain('acme/repo-2 without a report: its job failed');
    expect(fleetMarkdown(report)).toContain('repo-2');
  });
});

it('ten thousand repositories take little time, and their summary fits', () => {
  const repositories = repositoriesOf(10_000);
  const all = new FleetTally(planOf(repositories));
  const began = process.cpuUsage();
  for (const [index, repository] of repositories.entries()) {
    const own = finding({
      code: 'integrity-mismatch',
      severity: 'critical',
      package: `own-${index}`,
      version: '1.0.0',
    });
    all.add(repository, audited({ ...failed, findings: [bad, own] })(repository));
  }
  const report = all.report();
  const [text, markdown] = [fleetJson(report), fleetMarkdown(report)];
  const { user } = process.cpuUsage(began);
  expect(report.causes[0]?.repositories).toHaveLength(10_000);
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(text.length).toBeGreaterThan(1_000_000);
  // On a machine with other work on it, many times what it takes.
  expect(user / 1e6).toBeLessThan(10);
});
