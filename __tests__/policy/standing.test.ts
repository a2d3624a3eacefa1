import { describe, expect, it } from 'vitest';
import { mayStand, readStanding, writeStanding } from '../../src/policy/standing.ts';
import { ConfigurationError, type Problem } from '../../src/model/errors.ts';
import type { StandingFinding } from '../../src/model/policy.ts';

const PATH = '.github/countersign-baseline.json';
const known: StandingFinding = {
  finding: 'provenance-lost',
  severity: 'high',
  package: '@acme/lib',
  version: '1.0.0',
  file: 'package-lock.json',
};

function faultsOf(text: string): readonly Problem[] {
  try {
    readStanding(PATH, text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

/** As the command writes it, with one thing changed. */
const written = (from: string, to: string): string => writeStanding([known]).replace(from, to);

describe('the baseline', () => {
  it('is read as it was written, whatever names it holds', () => {
    const odd: StandingFinding = { ...known, package: 'a"b\\\u2028\n', version: null, file: null };
    expect(readStanding(PATH, writeStanding([odd, known]))).toEqual([known, odd]);
    expect(readStanding(PATH, writeStanding([]))).toEqual([]);
  });

  it('is written sorted, one finding a line, once each with the worse severity', () => {
    const later = { ...known, package: 'zlib' };
    const text = writeStanding([later, { ...known, severity: 'low' }, known, later]);
    expect(text.split('\n').slice(2, 5)).toEqual([
      '  "findings": [',
      '    {"code":"provenance-lost","severity":"high","package":"@acme/lib","version":"1.0.0","file":"package-lock.json"},',
      '    {"code":"provenance-lost","severity":"high","package":"zlib","version":"1.0.0","file":"package-lock.json"}',
    ]);
    expect(text).toBe(writeStanding([known, later]));
  });

  it.each([
    ['a key that nobody knows', written('"file"', '"files"'), 4],
    ['a finding that is none', written('provenance-lost', 'provenance-gone'), 4],
    ['a hash finding', written('provenance-lost', 'integrity-mismatch'), 4],
    ['a signature finding', written('provenance-lost', 'signature-missing'), 4],
    ['an attestation finding', written('provenance-lost', 'attestation-unavailable'), 4],
    ['what is denied', written('provenance-lost', 'denied'), 4],
    ['what is not known', written('"high"', '"incomplete"'), 4],
    ['no list', '{"version": 1}', 1],
    ['a version of later', written('1', '2'), 2],
    ['no JSON', '{"version": 1,', 1],
    ['a key twice', '{"version": 1,\n"version": 1, "findings": []}', 2],
    [
      'a finding twice',
      written(
        ']',
        ',{"code":"provenance-lost","severity":"low","package":"@acme/lib","version":"1.0.0","file":"package-lock.json"}]',
      ),
      5,
    ],
    ['nothing', '', 1],
  ])('that holds %s is refused', (_what, text, line) => {
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ code: 'BASELINE', file: PATH, line });
    expect(JSON.stringify(fault)).not.toMatch(/lockfile has|the lockfile/);
  });

  it('may hold what is low of a hash, and nothing worse', () => {
    expect(mayStand('integrity-weak', 'low')).toBe(true);
    expect(mayStand('integrity-weak', 'high')).toBe(false);
    expect(mayStand('too-new', 'critical')).toBe(true);
    expect(mayStand('too-new', 'incomplete')).toBe(false);
  });
});
