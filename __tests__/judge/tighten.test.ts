import { describe, expect, it } from 'vitest';
import { type StrictnessInputs, tighten } from '../../src/judge/tighten.ts';
import { policy } from './policies.ts';

const nothing: StrictnessInputs = {
  failOn: null,
  failOnIncomplete: null,
  history: null,
  corroborate: null,
  deep: null,
};
const DEFAULTS = { failOn: 'high', failOnIncomplete: true, history: null, corroborate: true, deep: false };

describe('inputs', () => {
  it('are the defaults where nothing is said', () => {
    expect(tighten(null, nothing)).toEqual({ ...DEFAULTS, warnings: [] });
    expect(tighten(policy(), nothing)).toEqual({ ...DEFAULTS, warnings: [] });
  });

  it('hold where there is no policy, or it says nothing of them', () => {
    const asked = {
      failOn: 'critical',
      failOnIncomplete: false,
      history: 'base',
      corroborate: false,
      deep: true,
    } as const;
    expect(tighten(null, asked)).toEqual({ ...asked, warnings: [] });
    expect(tighten(policy(), asked)).toEqual({ ...asked, warnings: [] });
  });

  it.each([
    ['failOn', 'fail-on: high', 'medium', 'medium', 0],
    ['failOn', 'fail-on: high', 'critical', 'high', 1],
    ['failOn', 'fail-on: high', 'high', 'high', 0],
    ['failOnIncomplete', 'fail-on-incomplete: true', false, true, 1],
    ['failOnIncomplete', 'fail-on-incomplete: false', true, true, 0],
    ['history', 'history: line', 'base', 'line', 1],
    ['history', 'history: base', 'line', 'line', 0],
    ['corroborate', 'corroborate: true', false, true, 1],
    ['corroborate', 'corroborate: false', true, true, 0],
    ['deep', 'deep: true', false, true, 1],
    ['deep', 'deep: false', true, true, 0],
  ] as const)('%s: with %s, %s becomes %s', (key, line, asked, expected, warnings) => {
    const result = tighten(policy(line), { ...nothing, [key]: asked });
    expect(result[key]).toBe(expected);
    expect(result.warnings).toHaveLength(warnings);
  });
});
