import { describe, expect, it } from 'vitest';
import { allAnnotations } from '../../src/report/annotations.ts';
import {
  CHECK_ANNOTATIONS_LIMIT,
  CHECK_SUMMARY_LIMIT,
  checkRunOf,
  checkRunOfFailure,
} from '../../src/report/check-run.ts';
import { finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';

const SOURCE = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) };
const ALL = Object.entries(CASES);
const bytes = (text: string): number => Buffer.byteLength(text);

describe('a check run', () => {
  it('concludes as the step does: what could not be found out never satisfies a required check', () => {
    const conclusions = ALL.map(([name, each]) => [
      name,
      each.outcome,
      checkRunOf(each, SOURCE, 'x').checkRun.conclusion,
    ]);
    expect(
      Object.fromEntries(conclusions.map(([name, outcome, conclusion]) => [name, `${outcome} ${conclusion}`])),
    ).toEqual({
      judged: 'fail failure',
      pass: 'pass success',
      'pass-unaudited': 'pass neutral',
      'every-severity': 'fail failure',
      incomplete: 'incomplete failure',
      error: 'error failure',
      interrupted: 'incomplete failure',
      changed: 'pass success',
      'pull-request': 'fail failure',
      family: 'fail failure',
      'large-update': 'pass success',
      hostile: 'fail failure',
      many: 'fail failure',
      empty: 'pass neutral',
    });
  });

  it.each(ALL)('%s is within GitHub’s limits, and has no structure but the program’s own', (_name, each) => {
    const { checkRun } = checkRunOf(each, SOURCE, 'audit');
    expect(bytes(checkRun.summary)).toBeLessThanOrEqual(CHECK_SUMMARY_LIMIT);
    expect(checkRun.title.length).toBeLessThanOrEqual(255);
    expectOnlyOwnMarkdown(checkRun.summary);
    for (const annotation of checkRun.annotations) {
      expect(annotation.title.length).toBeLessThanOrEqual(255);
      expect(bytes(annotation.message)).toBeLessThanOrEqual(64 * 1024);
      expect(annotation.start_line).toBeGreaterThanOrEqual(1);
      expect(annotation.end_line).toBe(annotation.start_line);
      expect(annotation.path).toMatch(/^(?![/\\]|[a-z]:)/i);
    }
  });

  it.each(ALL)('%s has every annotation that has a place, in order', (_name, each) => {
    const { checkRun, omitted } = checkRunOf(each, SOURCE, 'audit');
    const placed = allAnnotations(each).filter(({ file }) => file !== null);
    expect(checkRun.annotations.map(({ path, start_line }) => [path, start_line])).toEqual(
      placed.slice(0, CHECK_ANNOTATIONS_LIMIT).map(({ file, line }) => [file, line ?? 1]),
    );
    expect(omitted).toBe(placed.length - checkRun.annotations.length);
  });

  it('has no annotation in a place that is not in the repository', () => {
    const files = ['/etc/passwd', '../x', 'a/../../x', 'C:\\x', '\\\\host\\x', 'app/package-lock.json', 'a..b/x'];
    const findings = files.map((file, index) =>
      finding({
        code: 'integrity-mismatch',
        severity: 'critical',
        message: `hash ${index}`,
        file,
        line: index + 1,
        package: `p${index}`,
      }),
    );
    const { checkRun } = checkRunOf(verdict([], findings, { outcome: 'fail' }), SOURCE, 'audit');
    expect(checkRun.annotations.map(({ path }) => path)).toEqual(['app/package-lock.json', 'a..b/x']);
  });

  it('fails where the audit could not be made: a required check must not wait for ever', () => {
    for (const sign of ['😀', '@', '\u{10fffd}', '\u001b', '|']) {
      const run = checkRunOfFailure(Array(1000).fill(sign.repeat(900)).join('\n'), 'audit');
      expect(run).toMatchObject({ name: 'Countersign (audit)', conclusion: 'failure', annotations: [] });
      expect(bytes(run.summary)).toBeLessThanOrEqual(CHECK_SUMMARY_LIMIT);
    }
    expect(checkRunOfFailure('no such file', 'x').summary).toContain('no such file');
  });

  it('has a name of one short line', () => {
    const { pass = expect.fail() } = CASES;
    expect(checkRunOf(pass, SOURCE, 'audit').checkRun.name).toBe('Countersign (audit)');
    const { name } = checkRunOf(pass, SOURCE, `a\nb\u202e${'x'.repeat(500)}`).checkRun;
    expect(name).toMatch(/^[\x20-\x7e…]{1,100}$/);
  });
});
