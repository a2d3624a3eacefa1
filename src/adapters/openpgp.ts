import { createHash } from 'node:crypto';
import { messageOf } from '../model/errors.ts';
import type { OpenPgpPort } from '../model/ports.ts';

/** npm's retired key: RSA 4096, made 2018-04-03. Its OpenPGP fingerprint is what keybase.io/npmregistry published. */
const CREATED = Date.UTC(2018, 3, 3, 21, 56, 30) / 1000;
const EXPONENT = Buffer.from([0x01, 0x00, 0x01]);
const MODULUS =
  'pTFSEmBN9Gx32/Ya+qHZwbvhiz+U5LZ5DasfbH3UR+iZIgzVL/UMAoQuCHqy7TUQLF8pqvphnvpIFMHmL0ITYuQ5IhFnzBzEklAg' +
  'K5jZflDC5DA2llrZfEVhcYAzbKrbll8v0P9d29+kXGilydW0kGzlluRLhZZtC2uz+S3P0CJO23Sg0SDDc0FADuMTQAae/H3eY1xm' +
  'v/w/xbHKbgSe7tG9Ei4i/g6IhLuLl64iqNxjoeLt8+0pX7MO0O7QpxOz6AkLKWRvFpH4C1scKC+g4RVSjsnRUlwjQfhV0Am617of' +
  '9Z46DTbrGv2pWBJN1j/QvoBRLVPskdKy0qfOELe5fvaXjBt+O9dR2eqDzzQbR3qYbqvKGysfMJJFneFyBQHx6Mtxba4ljVmNFoEz' +
  'p/fQ4tkGQHB4Z+NJtFaOGWo8LLDj3If/1ClJcLOulUoNmBlplC+ZPqP0t+GukEQKtHUNSTKXKuHKcx0BRewSPcXI35siBprrufM8' +
  '3uq/Jzqfxv2oF+GT/+Faa0j6TJBZa2/yVzAehvuERzCc2mwZVbSr5pHbRfs39PdMSV2F6NipJgwZRDJHHRQZ/nXuxGSrGbrfORPd' +
  'tz1/rACCbjniFors1FNJWGPQs14txoIZ7QYSPciCHiDbwxVfgw3x3faTdWmxGdrxajKyjOq43fJL36AgUqE=';

/** Armored signatures are under 1 KB; a longer text is not parsed. */
const MAX_LENGTH = 16_384;

/** A version 4 public key packet's body (RFC 4880, 5.5.2). */
function keyPacketBody(): Uint8Array {
  const head = Buffer.alloc(6);
  head.writeUInt8(4, 0);
  head.writeUInt32BE(CREATED, 1);
  head.writeUInt8(1, 5);
  return Buffer.concat([head, mpi(Buffer.from(MODULUS, 'base64')), mpi(EXPONENT)]);
}

/** A multiprecision integer (RFC 4880, 3.2): its length in bits, then its bytes. */
function mpi(bytes: Buffer): Buffer {
  const bits = (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bits);
  return Buffer.concat([length, bytes]);
}

/** The fingerprint of the embedded key (RFC 4880, 12.2), upper-case hex. */
export function embeddedFingerprint(): string {
  const body = keyPacketBody();
  const head = Buffer.alloc(3);
  head.writeUInt8(0x99, 0);
  head.writeUInt16BE(body.length, 1);
  return createHash('sha1').update(head).update(body).digest('hex').toUpperCase();
}

/** Verifies by npm's retired key. The library is loaded when the first signature is met, which most audits never do. */
export function createOpenPgp(): OpenPgpPort {
  return {
    async verify(text, armored) {
      if (armored.length > MAX_LENGTH)
        return { kind: 'malformed', detail: 'the OpenPGP signature is too long to be one' };
      const openpgp = await import('openpgp');
      const key = new openpgp.PublicKeyPacket();
      await key.read(keyPacketBody());
      let packets: Awaited<ReturnType<typeof openpgp.readSignature>>['packets'];
      try {
        ({ packets } = await openpgp.readSignature({ armoredSignature: armored }));
      } catch (error) {
        return { kind: 'malformed', detail: `the OpenPGP signature cannot be read: ${messageOf(error)}` };
      }
      const [signature, second] = packets;
      if (signature === undefined || second !== undefined)
        return { kind: 'malformed', detail: 'the OpenPGP block does not hold one signature' };
      if (!signature.issuerKeyID.equals(key.getKeyID())) {
        return {
          kind: 'unknown-key',
          detail: `signed by OpenPGP key ${signature.issuerKeyID.toHex().toUpperCase()}, not by npm's`,
        };
      }
      const isText = signature.signatureType === openpgp.enums.signature.text;
      const message = isText
        ? await openpgp.createMessage({ text })
        : await openpgp.createMessage({ binary: Buffer.from(text) });
      const [literal] = message.packets;
      if (literal === undefined) throw new Error('OpenPGP made a message without data');
      try {
        await signature.verify(
          key,
          signature.signatureType ?? openpgp.enums.signature.binary,
          literal,
          undefined,
          true,
        );
        return { kind: 'good' };
      } catch (error) {
        return { kind: 'bad', detail: messageOf(error) };
      }
    },
  };
}
