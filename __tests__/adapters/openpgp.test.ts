import * as openpgp from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOpenPgp, embeddedFingerprint } from '../../src/adapters/openpgp.ts';
import { NPM_OPENPGP_FINGERPRINT } from '../../src/verify/openpgp-signature.ts';

const TEXT = 'demo@1.0.0:sha512-x';
const adapter = createOpenPgp();

let armored: string;
let key: openpgp.PrivateKey;
beforeAll(async () => {
  // RSA, as npm's key is: a forgery must fail for its mathematics, not for its algorithm.
  const made = await openpgp.generateKey({
    type: 'rsa',
    rsaBits: 2048,
    userIDs: [{ name: 'stranger' }],
    format: 'object',
  });
  key = made.privateKey;
  armored = await sign(true);
});

async function sign(detached: boolean): Promise<string> {
  const message = await openpgp.createMessage({ text: TEXT });
  const signed: unknown = await openpgp.sign({ message, signingKeys: key, detached, format: 'armored' });
  return String(signed);
}

it('the embedded key is the one that npm published', () => {
  // https://keybase.io/npmregistry
  expect(embeddedFingerprint()).toBe('096318028A2B58C84929D8E13D4D5B120276566A');
  expect(NPM_OPENPGP_FINGERPRINT).toBe(embeddedFingerprint());
});

it('a good signature by somebody else’s key is an unknown key’s', async () => {
  expect(await adapter.verify(TEXT, armored)).toMatchObject({
    kind: 'unknown-key',
    detail: expect.stringContaining(key.getKeyID().toHex().toUpperCase()) as unknown,
  });
});

it('a signature that only says it is npm’s is bad', async () => {
  expect(await adapter.verify(TEXT, forged(armored))).toMatchObject({ kind: 'bad' });
});

/** Writes npm's key id over every place where the stranger's stands. */
function forged(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n');
  const body = lines
    .slice(lines.indexOf('') + 1)
    .filter((line) => line !== '' && !line.startsWith('-') && !line.startsWith('='));
  let hex = Buffer.from(body.join(''), 'base64').toString('hex');
  const own = key.getFingerprint();
  hex = hex
    .replaceAll(own, NPM_OPENPGP_FINGERPRINT.toLowerCase())
    .replaceAll(own.slice(-16), NPM_OPENPGP_FINGERPRINT.slice(-16).toLowerCase());
  return `-----BEGIN PGP SIGNATURE-----\n\n${Buffer.from(hex, 'hex').toString('base64')}\n-----END PGP SIGNATURE-----\n`;
}

describe('what is no signature', () => {
  it.each<readonly [string, () => string | Promise<string>]>([
    ['empty', () => ''],
    ['no armor', () => 'hello'],
    ['armor around nothing', () => '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n'],
    ['armor around junk', () => '-----BEGIN PGP SIGNATURE-----\n\naGVsbG8=\n-----END PGP SIGNATURE-----\n'],
    ['a message, not a detached signature', () => sign(false)],
    ['a key', () => key.toPublic().armor()],
    ['longer than any', () => `${armored}${' '.repeat(20_000)}`],
  ])('%s', async (_case, make) => {
    expect(await adapter.verify(TEXT, await make())).toMatchObject({ kind: 'malformed' });
  });

  it('two in one block: a reader could pick either', async () => {
    const { packets } = await openpgp.readSignature({ armoredSignature: armored });
    const both = new openpgp.PacketList<openpgp.SignaturePacket>();
    both.push(...packets, ...packets);
    const block = new openpgp.Signature(both).armor();
    expect(await adapter.verify(TEXT, block)).toMatchObject({ kind: 'malformed' });
  });
});
