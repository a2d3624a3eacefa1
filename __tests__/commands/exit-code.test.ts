import { describe, expect, it } from 'vitest';
import { exitCodeOf, exitCodeOfError } from '../../src/commands/exit-code.ts';
import { describeError } from '../../src/commands/output.ts';
import { ConfigurationError, IncompleteError, LockfileError } from '../../src/model/errors.ts';

const problem = { code: 'SOME_CODE', message: 'what is wrong', hint: 'what to do' };

describe('exit codes', () => {
  it('of outcomes', () => {
    const codes = (['pass', 'fail', 'error', 'incomplete'] as const).map((outcome) => exitCodeOf(outcome));
    expect(codes).toEqual([0, 1, 2, 3]);
  });

  it('of what a user can mend: 2, or 3 where something could not be found out', () => {
    expect(exitCodeOfError(new ConfigurationError([problem]))).toBe(2);
    expect(exitCodeOfError(new LockfileError(problem))).toBe(2);
    expect(exitCodeOfError(new IncompleteError([problem]))).toBe(3);
  });

  it.each([new Error('a bug'), new TypeError('x'), 'a string', undefined, null, 0, { code: 'pass' }])(
    'of anything else that is thrown (%s): nothing was found out',
    (thrown) => expect(exitCodeOfError(thrown)).toBe(3),
  );
});

describe('an error, as a person sees it', () => {
  it('of theirs: every problem, its code, its place and what to do; no stack', () => {
    const second = { code: 'OTHER', message: 'also wrong', file: 'package-lock.json', line: 7 };
    const text = describeError(new ConfigurationError([problem, second]));
    for (const part of ['what is wrong', '[SOME_CODE]', 'what to do', '[OTHER]', 'package-lock.json:7'])
      expect(text).toContain(part);
    expect(text).not.toContain('bug');
    expect(text).not.toMatch(/^\s+at /m);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('of ours: said to be ours, with the stack, and that nothing was concluded', () => {
    const text = describeError(new TypeError('x is not a function'));
    expect(text).toContain('This is a bug in countersign');
    expect(text).toContain('Nothing was concluded');
    expect(text).toMatch(/^\s+at /m);
  });

  it.each(['a string', undefined, null, { secret: 1 }])('of ours, though no Error (%s)', (thrown) => {
    expect(describeError(thrown)).toContain('This is a bug in countersign');
  });

  it('gives nothing of an attacker’s text to a terminal or a runner, and no credentials', () => {
    const evil = `a${String.fromCharCode(27)}[2K\n::error::owned https://me:hunter2@evil.example/`;
    for (const error of [new Error(evil), evil, new ConfigurationError([{ code: 'X', message: evil, hint: evil }])]) {
      const text = describeError(error);
      expect(text).not.toContain(String.fromCharCode(27));
      expect(text).not.toMatch(/^::/m);
      expect(text).not.toContain('hunter2');
    }
  });
});
