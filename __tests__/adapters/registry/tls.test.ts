import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import * as x509 from '@peculiar/x509';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transport } from '../../../src/adapters/registry/npm-values.ts';
import type { Answer } from '../../../src/model/evidence.ts';
import { clientOf, npmConfig, routeTo } from './loopback.ts';

describe('a registry over https', () => {
  let pem = '';
  let url = '';
  let server: ReturnType<typeof createServer>;
  let handshakes = 0;

  beforeAll(async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      name: 'CN=loopback',
      keys,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - 60_000),
      notAfter: new Date(Date.now() + 3_600_000),
      extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])],
    });
    pem = certificate.toString('pem');
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
    server = createServer(
      { cert: pem, key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` },
      (_, response) => void response.end('{}'),
    );
    server.on('connection', () => handshakes++);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const ask = (transport: Transport): Promise<Answer<unknown>> =>
    clientOf(npmConfig(url, { transport })).packument(routeTo(url), 'a');

  it('whose authority nobody named is not believed, and not asked again', async () => {
    const before = handshakes;
    expect(await ask({ strictSSL: true })).toMatchObject({ kind: 'unknown', code: 'unreachable' });
    expect(handshakes - before).toBe(1);
  });

  it('is not believed where nothing is configured either', async () => {
    expect(await ask({})).toMatchObject({ kind: 'unknown', code: 'unreachable' });
  });

  it('is believed by the authority that the user’s configuration names', async () => {
    expect(await ask({ ca: [pem], strictSSL: true })).toMatchObject({ kind: 'answered' });
    expect(await ask({ ca: pem })).toMatchObject({ kind: 'answered' });
  });

  it('is believed without one only where the user’s configuration says so', async () => {
    expect(await ask({ strictSSL: false })).toMatchObject({ kind: 'answered' });
  });
});
