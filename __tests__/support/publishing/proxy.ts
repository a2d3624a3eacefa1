import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { TLSSocket } from 'node:tls';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A CONNECT proxy on loopback that ends TLS for chosen hosts and leads them to local HTTP servers, so that a program
 * that knows only the public instances reaches the stage, unmodified. It refuses every other host: nothing of a test
 * may leave the machine.
 */
export interface Proxy {
  /** For `HTTPS_PROXY`. */
  readonly url: string;
  /** PEM of the authority that vouches for those hosts, for `NODE_EXTRA_CA_CERTS`. */
  readonly ca: string;
  /** Each host asked for, in order; with `!` before those that were refused. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** `routes`: a host's name to a port on loopback. */
export async function startProxy(routes: Readonly<Record<string, number>>): Promise<Proxy> {
  const { ca, cert, key } = await issueFor(Object.keys(routes));
  const asked: string[] = [];
  const server = createServer((_request, response) => response.writeHead(403).end('only CONNECT'));
  const open = new Set<{ destroy(): unknown }>();
  server.on('connect', (request, socket) => {
    const host = request.url?.split(':')[0] ?? '';
    const port = Object.hasOwn(routes, host) ? routes[host] : undefined;
    asked.push(port === undefined ? `!${host}` : host);
    socket.on('error', () => undefined);
    if (port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const client = new TLSSocket(socket, { isServer: true, cert, key });
    const upstream = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca,
    asked,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A throwaway authority, and one certificate for all the hosts. */
async function issueFor(hosts: readonly string[]): Promise<{ ca: string; cert: string; key: string }> {
  const [caKeys, keys] = await Promise.all([
    webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']),
    webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']),
  ]);
  const now = Date.now();
  const validity = {
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + 30 * DAY_MS),
    signingAlgorithm: ALGORITHM,
  };
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '01',
    name: 'CN=stage.test',
    keys: caKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    ...validity,
    serialNumber: `40${randomBytes(8).toString('hex')}`,
    subject: 'CN=hosts.stage.test',
    issuer: ca.subject,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns', value }))),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  const key = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
  return { ca: ca.toString('pem'), cert: leaf.toString('pem'), key };
}
