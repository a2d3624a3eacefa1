import { expect, test } from 'vitest';
import { evidenceChart } from '../../src/report/chart.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { entries, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { hostileVerdict } from './hostile.ts';

const counts = (packages: number, withSignature: number, withPublishAttestation: number, withProvenance: number) => ({
  ...verdict([], []).counts,
  packages,
  withSignature,
  withPublishAttestation,
  withProvenance,
});
const barsOf = (...numbers: Parameters<typeof counts>): string | undefined =>
  /^ {2}bar \[(.*)\]$/m.exec(evidenceChart(counts(...numbers)) ?? '')?.[1];

test('there is none where nobody was asked', () => {
  expect(evidenceChart(counts(0, 0, 0, 0))).toBeNull();
  const git = entries(3, { evidence: null, status: 'not-applicable', reason: 'git' });
  for (const one of [verdict(git, []), CASES['empty'] ?? expect.fail(), CASES['error'] ?? expect.fail()]) {
    expect(renderSummary(one)).not.toContain('mermaid');
  }
});

test.each<[Parameters<typeof counts>, string]>([
  [[200, 150, 50, 0], '75, 25, 0'],
  [[1, 1, 1, 1], '100, 100, 100'],
  // All and none are for all and none alone.
  [[5000, 4999, 1, 0], '99, 1, 0'],
])('%j are bars of %s', (numbers, bars) => {
  expect(barsOf(...numbers)).toBe(bars);
});

test('every bar has its number in words, in the chart and beside it', () => {
  const summary = renderSummary(CASES['every-severity'] ?? expect.fail());
  expect(summary).toContain('"registry signature: 1,504", "publish attestation: 430", "provenance: 430"');
  expect(summary).toMatch(
    /\| registry signature \| 1,504 \|.*\n\| publish attestation \| 430 \|.*\n\| provenance \| 430 \|/,
  );
});

test('no foreign word is in it', () => {
  const chart = evidenceChart(hostileVerdict.counts) ?? expect.fail();
  const words = new Set(chart.match(/[a-z]+/gi));
  const own = new Set(evidenceChart(counts(41, 2, 3, 4))?.match(/[a-z]+/gi));
  expect([...words].filter((word) => !own.has(word))).toEqual([]);
});
