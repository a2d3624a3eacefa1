import { describe, expect, test } from 'vitest';
import { CASES } from './cases.ts';
import { expectGolden } from './golden.ts';
import { AUDIT_REPORTERS, LISTING_REPORTERS, VERIFICATION_REPORTERS, pairs } from './reporters.ts';
import { LOCKFILE, VERIFICATIONS } from './verifications.ts';

/** Megabytes that nobody would read; what matters of them is asserted in the other tests. */
const TOO_LARGE = new Set([
  'audit-every-severity.json',
  'audit-many.json',
  'audit-many.md',
  'audit-many.local.md',
  'audit-hostile.json',
  'audit-every-severity.vsa.json',
  'audit-hostile.sarif',
  'audit-many.sarif',
  'audit-many.vsa.json',
  'verify-hostile.json',
  'audit-large-update.json',
  'audit-large-update.vsa.json',
  'audit-large-update.sarif',
  'audit-large-update.md',
  'audit-large-update.local.md',
  'audit-family.json',
  'audit-family.vsa.json',
  'audit-family.md',
  'audit-family.sarif',
]);

const prefixed = <T>(prefix: string, cases: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(cases).map(([name, value]) => [`${prefix}-${name}`, value]));

const ALL = [
  ...pairs(prefixed('audit', CASES), AUDIT_REPORTERS),
  ...pairs(prefixed('verify', VERIFICATIONS), VERIFICATION_REPORTERS),
  ...pairs({ list: LOCKFILE }, LISTING_REPORTERS),
];

describe('every case through every reporter', () => {
  test.each(ALL.filter(({ name }) => !TOO_LARGE.has(name)))('$name', ({ name, report }) => {
    expectGolden(name, report());
  });

  test.each(ALL)('$name ends with a newline, and never calls a package safe', ({ report }) => {
    const text = report();
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\bsafe\b/i);
  });

  test.each(ALL)('$name is the same text every time', ({ report }) => {
    expect(report()).toBe(report());
  });
});
