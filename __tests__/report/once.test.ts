import { expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { causesOf } from '../../src/report/causes.ts';
import { once } from '../../src/report/once.ts';
import { entries, finding, verdict } from './build.ts';

it('works out once for each that it is given', () => {
  let made = 0;
  const sizeOf = once((list: readonly string[]) => {
    made += 1;
    return { size: list.length };
  });
  const [one, same] = [['a'], ['a']];
  expect([sizeOf(one), sizeOf(same), sizeOf(one), sizeOf(['a', 'b'])]).toEqual([1, 1, 1, 2].map((size) => ({ size })));
  expect(made).toBe(3);
});

it('what is known of one verdict is never told of another', () => {
  const before = verdict(entries(2), [finding({ code: 'integrity-mismatch', severity: 'critical', package: 'evil' })]);
  const after = { ...before, findings: [] };
  expect(causesOf(before)).toHaveLength(1);
  expect(causesOf(before)).toBe(causesOf(before));
  expect([causesOf(after), annotations(after).annotations]).toEqual([[], []]);
});
