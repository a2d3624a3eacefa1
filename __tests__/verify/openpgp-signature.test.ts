import { expect, it } from 'vitest';
import type { OpenPgpPort } from '../../src/model/ports.ts';
import { NPM_OPENPGP_FINGERPRINT, verifyOpenPgp } from '../../src/verify/openpgp-signature.ts';
import { createRegistryKey } from '../support/authorities/registry-key.ts';
import { verify } from 'node:crypto';

const id = { name: 'demo', version: '1.0.0' };
const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const key = createRegistryKey();
const sign = (text: string): string => key.sign(text).sig;

/** Real signatures by a key of ours: nobody here has the private half of npm's. The wild suite has 309 of npm's own. */
const openpgp: OpenPgpPort = {
  verify: async (text, signature) => {
    if (signature === 'malformed') return { kind: 'malformed', detail: 'no armor' };
    if (signature === 'stranger') return { kind: 'unknown-key', detail: 'signed by somebody' };
    const holds = verify('sha256', Buffer.from(text), key.pem, Buffer.from(signature, 'base64'));
    return holds ? { kind: 'good' } : { kind: 'bad', detail: 'it does not verify' };
  },
};

it('holds over name, version and hash', async () => {
  const outcome = await verifyOpenPgp(id, INTEGRITY, sign(`demo@1.0.0:${INTEGRITY}`), openpgp);
  expect(outcome).toEqual({
    kind: 'verified',
    value: { kind: 'openpgp', keyid: NPM_OPENPGP_FINGERPRINT, signedIntegrity: INTEGRITY, badBeside: 0 },
  });
});

it('over the text "undefined" is a good signature that binds nothing', async () => {
  const outcome = await verifyOpenPgp(id, INTEGRITY, sign('demo@1.0.0:undefined'), openpgp);
  expect(outcome).toMatchObject({ kind: 'unsupported', code: 'signature-signs-no-hash' });
});

it.each([
  ['another version', sign(`demo@1.0.1:${INTEGRITY}`), 'rejected', 'signature-invalid'],
  ['another version’s undefined', sign('demo@1.0.1:undefined'), 'rejected', 'signature-invalid'],
  ['no armor', 'malformed', 'rejected', 'signature-invalid'],
  ['another key', 'stranger', 'unsupported', 'signature-key-unknown'],
])('%s', async (_case, signature, kind, code) => {
  expect(await verifyOpenPgp(id, INTEGRITY, signature, openpgp)).toMatchObject({ kind, code });
});

it('none is absent', async () => {
  expect(await verifyOpenPgp(id, INTEGRITY, null, openpgp)).toEqual({ kind: 'absent' });
});
