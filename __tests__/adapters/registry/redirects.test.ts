import { expect, it } from 'vitest';
import { mayLeave } from '../../../src/adapters/registry/redirects.ts';

const PUBLIC = 'https://registry.npmjs.org/';
const PRIVATE = 'https://npm.corp.internal/';
const PRIVATE_HTTP = 'http://10.0.0.5:8081/';

it.each([
  [PUBLIC, 'https://objects.example.com/x', true],
  [PUBLIC, 'http://objects.example.com/x', false],
  [PUBLIC, 'https://127.0.0.1/x', false],
  [PUBLIC, 'https://169.254.169.254/latest/meta-data', false],
  [PUBLIC, 'https://[::1]/x', false],
  [PUBLIC, 'https://vault.internal/x', false],
  ['http://registry.example.com/', 'http://objects.example.com/x', false],
  [PRIVATE, 'https://bucket.s3.amazonaws.com/x', true],
  [PRIVATE, 'https://minio.corp.internal/x', true],
  [PRIVATE, 'http://minio.corp.internal/x', false],
  [PRIVATE_HTTP, 'http://10.0.0.6:9000/x', true],
  [PRIVATE_HTTP, 'http://objects.example.com/x', false],
])('a tarball of %s from %s: %s', (start, target, allowed) => {
  expect(mayLeave(new URL(start), new URL(target), 'tarball')).toBe(allowed);
  expect(mayLeave(new URL(start), new URL(target), 'version')).toBe(false);
});
