import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { countUpTo, normaliseArguments, registryUrl, severity, yesOrNo } from '../../src/commands/parse.ts';
import { SEVERITIES } from '../../src/model/severity.ts';

describe('arguments', () => {
  it.each([
    { given: ['audit', '--json', 'package-lock.json'], read: ['audit', '--json=-', 'package-lock.json'] },
    { given: ['audit', '--json=out.json'], read: ['audit', '--json=out.json'] },
    { given: ['audit', '--fail-on-incomplete'], read: ['audit', '--fail-on-incomplete=true'] },
    { given: ['audit', '--fail-on-incomplete=false'], read: ['audit', '--fail-on-incomplete=false'] },
    { given: ['list', '--', '--json'], read: ['list', '--', '--json'] },
    { given: ['list', '--json', '--', '--json'], read: ['list', '--json=-', '--', '--json'] },
    { given: [], read: [] },
  ])('$given: an option without a value never takes the next argument', ({ given, read }) => {
    expect(normaliseArguments(given)).toEqual(read);
  });
});

describe('values', () => {
  it('are whole numbers within their bounds', () => {
    const count = countUpTo(256);
    expect([count('1'), count('32'), count('256'), count('007')]).toEqual([1, 32, 256, 7]);
    for (const text of ['0', '257', '-1', '1.5', '1e2', '0x10', '', ' 1', 'Infinity', 'NaN'])
      expect(() => count(text), text).toThrow(InvalidArgumentError);
  });

  it('are severities', () => {
    for (const level of SEVERITIES) expect(severity(level)).toBe(level);
    for (const text of ['incomplete', 'High', '', 'constructor'])
      expect(() => severity(text)).toThrow(InvalidArgumentError);
  });

  it('are yes or no, and nothing that looks like it', () => {
    expect([yesOrNo('true'), yesOrNo('false')]).toEqual([true, false]);
    for (const text of ['1', '0', 'yes', 'no', 'TRUE', '']) expect(() => yesOrNo(text)).toThrow(InvalidArgumentError);
  });

  it('are registries, without credentials, which are not repeated', () => {
    expect(registryUrl('http://127.0.0.1:4873')).toBe('http://127.0.0.1:4873');
    for (const text of ['npm.example', 'file:///etc/passwd', 'ftp://npm.example/', 'https://', ''])
      expect(() => registryUrl(text), text).toThrow(InvalidArgumentError);
    for (const text of ['https://me:hunter2@npm.example/', 'https://hunter2@npm.example/']) {
      expect(() => registryUrl(text)).toThrow(/^(?!.*hunter2)/);
    }
  });
});
