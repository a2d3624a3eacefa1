import { expect, it } from 'vitest';
import { tarballAddress } from '../../../src/adapters/registry/tarball-address.ts';

const NPM = 'https://registry.npmjs.org/';
const CORP = 'https://npm.corp.example/api/npm/all/';

it.each<readonly [string, string, string | null, string | null, string]>([
  ['the lockfile’s address', NPM, `${NPM}x/-/x-1.0.0.tgz`, `${NPM}other`, `${NPM}x/-/x-1.0.0.tgz`],
  ['in another shape', CORP, `${CORP}download/x/1.0.0/abc`, null, `${CORP}download/x/1.0.0/abc`],
  [
    'without query, fragment and credentials',
    CORP,
    `https://u:p@npm.corp.example/api/npm/all/x.tgz?t=1#f`,
    null,
    `${CORP}x.tgz`,
  ],
  ['on the registry’s scheme', CORP, CORP.replace('https:', 'http:') + 'x.tgz', null, `${CORP}x.tgz`],
  [
    'of an alias of the public registry',
    NPM,
    'https://registry.yarnpkg.com/x/-/x-1.0.0.tgz',
    null,
    `${NPM}x/-/x-1.0.0.tgz`,
  ],
  ['moved to the registry that stands in, as npm does', CORP, `${NPM}x/-/x-1.0.0.tgz`, null, `${CORP}x/-/x-1.0.0.tgz`],
  ['the document’s, where the lockfile has none', CORP, null, `${CORP}t/x.tgz`, `${CORP}t/x.tgz`],
  [
    'the document’s, elsewhere on the host',
    CORP,
    null,
    'https://npm.corp.example/t/x.tgz',
    'https://npm.corp.example/t/x.tgz',
  ],
  ['never the document’s on another host', CORP, null, 'https://evil.example/x.tgz', `${CORP}x/-/x-1.0.0.tgz`],
  ['nor on another port', CORP, null, 'https://npm.corp.example:8443/x.tgz', `${CORP}x/-/x-1.0.0.tgz`],
  ['nor what is no address', CORP, null, 'file:///etc/passwd', `${CORP}x/-/x-1.0.0.tgz`],
  ['the usual one, where nobody says', NPM, null, null, `${NPM}x/-/x-1.0.0.tgz`],
])('%s', (_case, registry, locked, stated, expected) => {
  expect(tarballAddress({ registry, trust: 'npm' }, 'x', '1.0.0', { locked, stated })).toBe(expected);
});

it('names a scope once, as npm does', () => {
  const address = tarballAddress({ registry: NPM, trust: 'npm' }, '@s/n', '1.0.0+b', { locked: null, stated: null });
  expect(address).toBe(`${NPM}@s/n/-/n-1.0.0%2Bb.tgz`);
});
