import { expect, test } from 'vitest';
import { npmLogin } from '../../../src/adapters/registry/npm-login.ts';

const REGISTRY = 'https://registry.npmjs.org/';

test.each([
  ['nothing', {}, 'none'],
  ['another registry’s token', { '//npm.example.com/:_authToken': 'a' }, 'none'],
  ['a token', { '//registry.npmjs.org/:_authToken': 'npm_a' }, 'present'],
  ['a name and a password', { '//registry.npmjs.org/:_auth': 'YTpi' }, 'present'],
  ['what setup-node exports', { '//registry.npmjs.org/:_authToken': 'XXXXX-XXXXX-XXXXX-XXXXX' }, 'placeholder'],
  ['a variable that is not set', { '//registry.npmjs.org/:_authToken': '${NODE_AUTH_TOKEN}' }, 'placeholder'],
])('%s', (_name, credentials: Readonly<Record<string, string>>, expected) => {
  expect(npmLogin({ credentials }, REGISTRY)).toBe(expected);
});
