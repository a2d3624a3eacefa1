import { describe, expect, it } from 'vitest';
import { readKeys } from '../../src/packument/keys.ts';
import type { DistSignature } from '../../src/packument/version.ts';
import { makeKeyRing } from '../../src/verify/key-ring.ts';
import { verifyRegistrySignatures } from '../../src/verify/registry-signature.ts';
import { createRegistryKey, keysTargetOf, type RegistryKey } from '../support/authorities/registry-key.ts';

const current = createRegistryKey({ start: '2025-01-13T00:00:00.000Z' });
const retired = createRegistryKey({ start: '1999-01-01T00:00:00.000Z', end: '2025-01-29T00:00:00.000Z' });
const stranger = createRegistryKey();

const id = { name: '@octo-org/demo', version: '1.0.0' };
const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const MESSAGE = `${id.name}@${id.version}:${INTEGRITY}`;
const BEFORE = '2024-06-01T00:00:00.000Z';
const AFTER = '2025-06-01T00:00:00.000Z';

function ringOf(...keys: readonly RegistryKey[]) {
  const read = readKeys(keysTargetOf(keys));
  if (typeof read === 'string') throw new Error(read);
  return makeKeyRing(read.keys);
}
const ring = ringOf(retired, current);

function verify(signatures: readonly DistSignature[], publishedAt: string | null = AFTER, keys = ring) {
  return verifyRegistrySignatures(id, INTEGRITY, signatures, keys, publishedAt);
}

const good = current.sign(MESSAGE);
/** A known key's signature over something else: what a copied signature looks like. */
const bad = current.sign(`${id.name}@2.0.0:${INTEGRITY}`);
const unknown = stranger.sign(MESSAGE);

describe('one signature', () => {
  it('holds over name, version and hash', async () => {
    expect(await verify([good])).toEqual({
      kind: 'verified',
      value: { kind: 'ecdsa', keyid: current.keyid, signedIntegrity: INTEGRITY, badBeside: 0 },
    });
  });

  it.each([
    ['another version', `${id.name}@2.0.0:${INTEGRITY}`],
    ['another name', `@octo-org/demo-evil@${id.version}:${INTEGRITY}`],
    ['another hash', `${id.name}@${id.version}:sha512-${Buffer.alloc(64, 8).toString('base64')}`],
    ['a hash with an option', `${MESSAGE}?x`],
    ['nothing', ''],
  ])('over %s is the tamper signal', async (_case, message) => {
    expect(await verify([current.sign(message)])).toMatchObject({ kind: 'rejected', code: 'signature-invalid' });
  });

  it.each([
    ['empty', ''],
    ['no base64', '!!!!'],
    ['no DER', Buffer.from('junk').toString('base64')],
    ['cut short', Buffer.from(good.sig, 'base64').subarray(0, 20).toString('base64')],
    ['without padding', `${good.sig.replace(/=+$/, '')}`.slice(0, -1)],
    ['junk that a lax decoder would skip', `${good.sig.slice(0, 8)} ${good.sig.slice(8)}`],
    ['a line break that a lax decoder would skip', `${good.sig.slice(0, 64)}\n${good.sig.slice(64)}`],
  ])('%s is as bad as a wrong one', async (_case, sig) => {
    expect(await verify([{ keyid: current.keyid, sig }])).toMatchObject({
      kind: 'rejected',
      code: 'signature-invalid',
    });
  });

  it('by a key that nobody named says neither', async () => {
    expect(await verify([unknown])).toMatchObject({ kind: 'unsupported', code: 'signature-key-unknown' });
  });

  it('by a stranger who writes a known key’s id is the tamper signal', async () => {
    expect(await verify([{ keyid: current.keyid, sig: unknown.sig }])).toMatchObject({
      kind: 'rejected',
      code: 'signature-invalid',
    });
  });

  it('none is absent', async () => expect(await verify([])).toEqual({ kind: 'absent' }));

  it('an attestation key signs no packages', async () => {
    const attestationsOnly = readKeys({
      keys: keysTargetOf([current]).keys.filter((key) => key.keyUsage === 'npm:attestations'),
    });
    if (typeof attestationsOnly === 'string') throw new Error(attestationsOnly);
    expect((await verify([good], AFTER, makeKeyRing(attestationsOnly.keys))).kind).toBe('unsupported');
  });
});

describe('several signatures', () => {
  const again = { ...bad, sig: current.sign('x').sig };
  it.each([
    ['good then bad', [good, bad], 1],
    ['bad then good', [bad, good], 1],
    ['good between two bad', [bad, good, again], 2],
    ['good beside unknown', [unknown, good], 0],
    ['good beside an expired one', [retired.sign(MESSAGE), good], 0],
  ])('one good one is enough: %s', async (_case, signatures, badBeside) => {
    expect(await verify(signatures)).toMatchObject({ kind: 'verified', value: { keyid: current.keyid, badBeside } });
  });

  it.each([
    ['unknown beside bad', [unknown, bad], 'signature-invalid'],
    ['expired beside bad: the tamper signal comes first', [retired.sign(MESSAGE), bad], 'signature-invalid'],
    ['expired beside unknown', [unknown, retired.sign(MESSAGE)], 'signature-key-expired'],
  ])('none good: %s', async (_case, signatures, code) => {
    expect(await verify(signatures)).toMatchObject({ kind: 'rejected', code });
  });
});

describe('the key’s window', () => {
  const byRetired = retired.sign(MESSAGE);

  it('before its end', async () => {
    const outcome = await verify([byRetired], BEFORE);
    expect(outcome).toMatchObject({ kind: 'verified', value: { keyid: retired.keyid } });
    expect(outcome).not.toHaveProperty('value.keyEndedAt');
  });

  it.each([
    ['after its end', AFTER],
    ['at its end: the window is half open', '2025-01-29T00:00:00.000Z'],
  ])('%s', async (_case, time) => {
    expect(await verify([byRetired], time)).toMatchObject({ kind: 'rejected', code: 'signature-key-expired' });
  });

  it.each([
    ['no time at hand', null],
    ['a time that is none', 'yesterday'],
  ])('%s: verified, by a key that has since ended', async (_case, time) => {
    expect(await verify([byRetired], time)).toMatchObject({
      kind: 'verified',
      value: { keyid: retired.keyid, keyEndedAt: '2025-01-29T00:00:00.000Z' },
    });
  });

  it('no time, and a key without an end: nothing to report', async () => {
    expect(await verify([good], null)).not.toHaveProperty('value.keyEndedAt');
  });

  it('an expired key over other bytes is the tamper signal, not an old key', async () => {
    expect(await verify([retired.sign('x')], AFTER)).toMatchObject({ code: 'signature-invalid' });
  });

  it('several windows of one id: one that holds the time is enough', async () => {
    const listed = keysTargetOf([retired, { ...retired, window: { end: '2026-01-01T00:00:00.000Z' } }]);
    const read = readKeys(listed);
    if (typeof read === 'string') throw new Error(read);
    const twice = makeKeyRing(read.keys);
    expect((await verify([byRetired], AFTER, twice)).kind).toBe('verified');
    expect(await verify([byRetired], '2026-02-01T00:00:00.000Z', twice)).toMatchObject({
      code: 'signature-key-expired',
    });
  });

  it('several keys under one id: the one that signed decides, with its own window', async () => {
    const impostor = { ...stranger, keyid: retired.keyid };
    const both = ringOf(impostor, retired);
    expect(await verify([byRetired], AFTER, both)).toMatchObject({ code: 'signature-key-expired' });
    expect((await verify([byRetired], BEFORE, both)).kind).toBe('verified');
  });
});
