import { describe, expect, test } from 'vitest';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/markdown.ts';
import { placeLink } from '../../src/report/markdown-findings.ts';
import { entries, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { manyCauses } from './cases-changes.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';

const caseOf = (name: string): ReturnType<typeof verdict> => CASES[name] ?? expect.fail(name);
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const rows = (text: string): number => text.match(/^\| [🟥🟧🟪🟨🟦⬜]/gmu)?.length ?? 0;

test.each(Object.entries(CASES))('%s is at most 1 MiB, and has no structure but its own', (_name, one) => {
  const summary = renderSummary(one);
  expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
  expectOnlyOwnMarkdown(summary);
});

describe('a verdict with more findings than GitHub shows', () => {
  const summary = renderSummary(manyCauses);

  test('says exactly how many are missing, and where they are', () => {
    const missing = manyCauses.findings.length - rows(summary);
    expect(missing).toBeGreaterThan(0);
    expect(summary).toContain(`**${missing.toLocaleString('en')} findings are not shown here**`);
    expect(summary).toContain('The JSON report has all of them.');
  });

  test('uses the room that there is, and keeps what stands below the table', () => {
    expect(bytes(summary)).toBeGreaterThan(SUMMARY_LIMIT * 0.95);
    expect(summary).toContain('### Evidence');
    expect(summary.trimEnd().endsWith('</sub>')).toBe(true);
  });

  test('never leaves out a worse finding for a lesser one', () => {
    const worst = finding({ code: 'integrity-mismatch', severity: 'critical', package: 'the-worst' });
    const tail = manyCauses.findings.map((one) => ({ ...one, severity: 'low' as const }));
    expect(renderSummary({ ...manyCauses, findings: [...tail, worst] })).toContain('the-worst');
  });

  test('multi-byte text counts as what it weighs', () => {
    const wide = manyCauses.findings.map((one) => ({
      ...one,
      message: one.message + '漢'.repeat(800),
      remedy: '字'.repeat(900),
    }));
    expect(bytes(renderSummary({ ...manyCauses, findings: wide }))).toBeLessThanOrEqual(SUMMARY_LIMIT);
  });
});

test('no more than 25 rows stand in the open', () => {
  const text = renderSummary(
    verdict(
      entries(40),
      Array.from({ length: 40 }, (_, index) =>
        finding({ code: 'integrity-weak', severity: 'low', message: `${index}.` }),
      ),
    ),
  );
  expect(rows(text.split('<details>')[0] ?? '')).toBe(25);
  expect(rows(text)).toBe(40);
});

test('a sum that does not add up is not shown as if it did', () => {
  const one = caseOf('pass');
  const text = renderSummary({ ...one, coverage: { ...one.coverage, total: one.coverage.total + 1 } });
  expect(text).toContain('≠');
  expect(renderSummary(one)).not.toContain('≠');
});

test.each([
  ['pass', '✅'],
  ['pass-unaudited', '⚠️'],
  ['empty', '⚠️'],
  ['incomplete', '⚠️'],
  ['interrupted', '⚠️'],
  ['error', '❌'],
  ['every-severity', '❌'],
])('the mark of %s is %s', (name, mark) => {
  expect(renderSummary(caseOf(name)).startsWith(`## ${mark} `)).toBe(true);
});

describe('a pass that is not the whole story has no green mark', () => {
  test.each([
    [
      'an entry failed below the threshold',
      verdict([...entries(3), ...entries(2, { status: 'failed', reason: 'x' }, 3)], []),
    ],
    [
      'something could not be found out',
      verdict(entries(2), [finding({ code: 'trust-stale', severity: 'incomplete' })]),
    ],
    [
      'nothing comes from a registry',
      verdict(entries(2, { status: 'not-applicable', reason: 'git', evidence: null }), []),
    ],
  ])('%s', (_what, one) => {
    expect(renderSummary(one)).toMatch(/^## ⚠️/);
  });
});

describe('a place', () => {
  const source = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee0' };

  test.each([
    ['package-lock.json', 12, 'https://github.com/acme/shop/blob/c0ffee0/package-lock.json#L12'],
    [
      './apps/web ü/package-lock.json',
      null,
      'https://github.com/acme/shop/blob/c0ffee0/apps/web%20%C3%BC/package-lock.json',
    ],
  ])('%s leads to the file at the commit', (file, line, url) => {
    expect(placeLink(file, line, source)).toContain(`](${url})`);
  });

  test.each(['../other/package-lock.json', '/etc/passwd', 'a/../../b', 'C:\\a', 'a//b', '', 'x\ud800'])(
    '%j leads nowhere',
    (file) => {
      expect(placeLink(file, 1, source)).not.toContain('](');
    },
  );

  test('leads nowhere without a commit', () => {
    expect(placeLink('package-lock.json', 1, { ...source, sha: 'main' })).not.toContain('](');
    expect(placeLink('package-lock.json', 1, {})).not.toContain('](');
    expect(placeLink(null, null, source)).toBeNull();
  });
});
