import { describe, expect, it } from 'vitest';
import { isRegistryName, isRegistryVersion } from '../../src/model/name.ts';

describe('isRegistryName', () => {
  it.each(['a', 'JSONStream', '@s/n', '@S/N.js', '-', 'a_b', '@s/_n', "a'b!", 'a~1', '0', 'x'.repeat(214)])(
    '%s',
    (name) => {
      expect(isRegistryName(name)).toBe(true);
    },
  );

  it.each([
    '',
    '.a',
    '..',
    '_a',
    'a/b',
    '@s',
    '@s/',
    '@/n',
    '@s/n/x',
    '@../n',
    '@s/..',
    '@s/.n',
    'a b',
    ' a',
    'a\n',
    'a\u0000',
    'a\u202e',
    'é',
    'a?b',
    'a#b',
    'a%2e',
    'a:b',
    'a@1',
    'a\\b',
    'node_modules',
    'FAVICON.ICO',
    'x'.repeat(215),
    '__proto__',
  ])('not %j', (name) => {
    expect(isRegistryName(name)).toBe(false);
  });
});

describe('isRegistryVersion', () => {
  it.each(['1.0.0', '1.0.0-rc.1', '1.0.0+build.5', '1.0.0-a+b', '0.0.0'])('%s', (version) => {
    expect(isRegistryVersion(version)).toBe(true);
  });

  it.each([
    '',
    '1',
    'v1.0.0',
    '=1.0.0',
    ' 1.0.0',
    '1.0.0 ',
    '^1.0.0',
    '01.0.0',
    'latest',
    '1.0.0/..',
    '1.0.0\n',
    `1.0.0-${'a'.repeat(300)}`,
  ])('not %j', (version) => {
    expect(isRegistryVersion(version)).toBe(false);
  });
});
