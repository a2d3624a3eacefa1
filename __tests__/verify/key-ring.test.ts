import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import type { TrustedKey } from '../../src/model/ports.ts';
import { makeKeyRing } from '../../src/verify/key-ring.ts';
import { createRegistryKey } from '../support/authorities/registry-key.ts';

const { keyid, spki } = createRegistryKey();
const key: TrustedKey = { keyid, spki, usage: 'any', start: null, end: null };
const spkiOf = (curve: string): string =>
  generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

it.each([
  ['any', true, true],
  ['npm:signatures', true, false],
  ['npm:attestations', false, true],
] as const)('usage %s', (usage, signatures, attestations) => {
  const ring = makeKeyRing([{ ...key, usage }]);
  expect([ring.signatures.has(keyid), ring.attestations.has(keyid)]).toEqual([signatures, attestations]);
});

it('keeps several windows of one id', () => {
  const ring = makeKeyRing([key, { ...key, end: '2025-01-29T00:00:00.000Z' }]);
  expect(ring.signatures.get(keyid)?.map(({ endsAt }) => endsAt)).toEqual([null, '2025-01-29T00:00:00.000Z']);
});

it.each([
  ['bytes that are no key', { spki: 'AAAA' }],
  ['a P-384 key', { spki: spkiOf('secp384r1') }],
  [
    'an Ed25519 key',
    { spki: generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64') },
  ],
  [
    'an RSA key',
    {
      spki: generateKeyPairSync('rsa', { modulusLength: 1024 })
        .publicKey.export({ format: 'der', type: 'spki' })
        .toString('base64'),
    },
  ],
  ['an end that is no date', { end: 'never' }],
  ['a start that is no date', { start: '' }],
])('trust material is not guessed at: %s', (_case, change) => {
  expect(() => makeKeyRing([{ ...key, ...change }])).toThrow();
});
