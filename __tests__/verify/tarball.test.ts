import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compareTarball } from '../../src/verify/tarball.ts';

const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512'] as const;
const digest = (algorithm: string, of: string): string => createHash(algorithm).update(of).digest('base64');
const DIGESTS = Object.fromEntries(ALGORITHMS.map((algorithm) => [algorithm, digest(algorithm, 'good')]));
const sri = (algorithm: string, of: string): string => `${algorithm}-${digest(algorithm, of)}`;

const [GOOD, EVIL] = [sri('sha512', 'good'), sri('sha512', 'evil')];
const none = { locked: null, signed: null, stated: null };

it.each([
  ['nothing to hold it against', none, null],
  ['the lockfile’s', { ...none, locked: GOOD }, null],
  ['the lockfile’s differs', { ...none, locked: EVIL }, 'locked'],
  ['one of two differs: npm would take either', { ...none, locked: `${GOOD} ${EVIL}` }, 'locked'],
  ['a weaker one beside it is not asked, by npm neither', { ...none, locked: `${GOOD} ${sri('sha1', 'evil')}` }, null],
  ['sha1', { ...none, locked: sri('sha1', 'good') }, null],
  ['sha1 differs', { ...none, locked: sri('sha1', 'evil') }, 'locked'],
  ['sha256 differs', { ...none, locked: sri('sha256', 'evil') }, 'locked'],
  ['sha384 differs', { ...none, locked: sri('sha384', 'evil') }, 'locked'],
  ['no lockfile’s: the signed one', { ...none, signed: EVIL }, 'signed'],
  [
    'a weak one that agrees, and a signed one that does not',
    { ...none, locked: sri('sha1', 'good'), signed: EVIL },
    'signed',
  ],
  ['nobody’s but the document’s', { ...none, stated: EVIL }, 'stated'],
  ['the lockfile’s before the others', { locked: EVIL, signed: EVIL, stated: EVIL }, 'locked'],
  ['one that cannot be read is found elsewhere', { ...none, locked: 'sha512-x', signed: ' ' }, null],
  ['all of them', { locked: GOOD, signed: GOOD, stated: GOOD }, null],
] as const)('%s', (_case, expected, whose) => {
  expect(compareTarball(DIGESTS, expected)?.whose ?? null).toBe(whose);
});

it('tells both hashes', () => {
  expect(compareTarball(DIGESTS, { ...none, locked: `${GOOD} ${EVIL}` })).toEqual({
    whose: 'locked',
    expected: EVIL,
    actual: GOOD,
  });
});
