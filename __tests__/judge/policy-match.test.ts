import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRange, matchesPackage, mayBeInRange } from '../../src/judge/policy-match.ts';

describe('a package pattern', () => {
  it.each([
    ['*', '@acme/a', true],
    ['*', 'left-pad', true],
    ['@acme/*', '@acme/a', true],
    ['@acme/*', '@acme-evil/a', false],
    ['@acme/*', 'a', false],
    ['left-*', 'left-pad', true],
    ['left-*', '@left-x/pad', false],
    ['@*/core', '@acme/core', true],
    ['a*a', 'a', false],
    ['a*b*c', 'aXbYc', true],
    ['a*bc*c', 'abc', false],
    ['left-pad', 'left-padd', false],
    ['left.pad', 'leftxpad', false],
  ])('%s for %s: %s', (pattern, name, matches) => {
    expect(matchesPackage(pattern, name)).toBe(matches);
  });

  it('means what the expression means', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    fc.assert(
      fc.property(text, name, (pattern, candidate) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`);
        expect(matchesPackage(pattern, candidate)).toBe(pattern === '*' || expression.test(candidate));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a range', () => {
  it.each([
    ['1.2.3', '1.x', true],
    ['2.0.0-beta.1', '>=1.0.0', true],
    ['1.2.3', '2.x', false],
    [null, '*', true],
    [null, '1.x', false],
    ['latest', '1.x', false],
    ['2.0.0-beta.1', '*', true],
  ])('%s in %s: %s', (version, range, inside) => {
    expect(inRange(version, range)).toBe(inside);
  });

  it('counts what cannot be compared as meant by a denial', () => {
    expect(mayBeInRange(null, '1.x')).toBe(true);
    expect(mayBeInRange('latest', '1.x')).toBe(true);
    expect(mayBeInRange('2.0.0', '1.x')).toBe(false);
  });
});
