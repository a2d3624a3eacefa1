import { expect, it } from 'vitest';
import { readKeys } from '../../src/packument/keys.ts';
import { createRegistryKey, keysEndpointOf, keysTargetOf } from '../support/authorities/registry-key.ts';

const end = '2025-01-29T00:00:00.000Z';
const start = '1999-01-01T00:00:00.000Z';
const current = createRegistryKey();
const retired = createRegistryKey({ start, end });

it('reads the TUF target', () => {
  expect(readKeys(keysTargetOf([retired]))).toEqual({
    keys: [
      { keyid: retired.keyid, spki: retired.spki, usage: 'npm:signatures', start, end },
      { keyid: retired.keyid, spki: retired.spki, usage: 'npm:attestations', start, end },
    ],
    skipped: [],
  });
});

it('reads a keys endpoint', () => {
  expect(readKeys(keysEndpointOf([retired, current]))).toEqual({
    keys: [
      { keyid: retired.keyid, spki: retired.spki, usage: 'any', start: null, end },
      { keyid: current.keyid, spki: current.spki, usage: 'any', start: null, end: null },
    ],
    skipped: [],
  });
});

it.each([
  ['a scheme of later', { scheme: 'ml-dsa-65' }],
  ['no scheme but another key type', { scheme: undefined, keytype: 'rsa' }],
])('leaves out and counts an endpoint’s key with %s', (_case, change) => {
  const [key] = keysEndpointOf([current]).keys;
  const read = readKeys({ keys: [{ ...key, ...change }, ...keysEndpointOf([retired]).keys] });
  expect(read).toMatchObject({ keys: [{ keyid: retired.keyid }], skipped: [expect.stringContaining(current.keyid)] });
});

it.each([
  ['another usage', { keyUsage: 'npm:other' }],
  ['another key type', { publicKey: { rawBytes: current.spki, keyDetails: 'PKIX_ED25519', validFor: {} } }],
])('leaves out and counts a target’s key of %s', (_case, change) => {
  const [key] = keysTargetOf([current]).keys;
  expect(readKeys({ keys: [{ ...key, ...change }] })).toMatchObject({ keys: [], skipped: [expect.anything()] });
});

it.each([
  ['null', null],
  ['a list', []],
  ['no list of keys', { keys: {} }],
  ['a key that is none', { keys: [null] }],
  ['a key without bytes', { keys: [{ keyid: 'SHA256:x' }] }],
  ['a key without an id', { keys: [{ key: current.spki }] }],
  ['a target’s key without bytes', { keys: [{ keyId: 'SHA256:x', keyUsage: 'npm:signatures', publicKey: {} }] }],
])('is an error and never an empty list: %s', (_case, json) => {
  expect(readKeys(json)).toBeTypeOf('string');
});
