/**
 * Entry of the timestamp authority's own process: `@sigstore/mock` loads a library that patches `node:http` for its
 * whole process. Never imported; `sigstore.ts` starts it.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { initializeTSA, tsaHandler } from '@sigstore/mock';

export interface TsaReady {
  readonly port: number;
  /** DER, base64: the signing certificate, then the root. */
  readonly chain: readonly string[];
}

const tsa = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }));
// Whole seconds, as Sigstore's own authority writes them: DER drops a fraction's last zeros, and not every reader
// can do with one or two digits.
Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) });
const handler = tsaHandler(tsa);
const bytes = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength);
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void handler.fn(Buffer.concat(chunks).toString('utf8')).then((answer) => {
      response.writeHead(answer.statusCode, { 'content-type': answer.contentType ?? 'text/plain' });
      response.end(typeof answer.response === 'string' ? answer.response : bytes(answer.response));
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  const chain = [tsa.intCertificate, tsa.rootCertificate].map((der) => bytes(der).toString('base64'));
  const ready: TsaReady = { port: (server.address() as AddressInfo).port, chain };
  process.send?.(ready);
});
process.on('disconnect', () => process.exit(0));
