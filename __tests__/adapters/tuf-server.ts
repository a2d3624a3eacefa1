/**
 * Entry of a TUF repository on loopback, in a process of its own: the library that makes the repository patches
 * `node:http` of whoever loads it. Never imported. Its parent sends the targets once, and reads where they are served.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

export interface TufTargets {
  readonly targets: readonly { readonly name: string; readonly content: string }[];
}
export interface TufReady {
  readonly url: string;
  /** root.json, the client's trust anchor. */
  readonly root: string;
}

interface Handler {
  readonly path: string;
  fn(): { readonly statusCode: number; readonly response: string | Buffer };
}
interface RepoMock {
  initializeTUFRepo(targets: readonly { readonly name: string; readonly content: Buffer }[]): {
    readonly rootMeta: { toJSON(): unknown };
  };
  tufHandlers(
    repo: unknown,
    options: { readonly metadataPathPrefix: string; readonly targetPathPrefix: string },
  ): readonly Handler[];
}

const require = createRequire(import.meta.url);
const { initializeTUFRepo, tufHandlers } = require('@tufjs/repo-mock') as RepoMock;
const nock = createRequire(require.resolve('@tufjs/repo-mock'))('nock') as { restore(): void };
nock.restore();

process.once('message', ({ targets }: TufTargets) => {
  const repo = initializeTUFRepo(targets.map(({ name, content }) => ({ name, content: Buffer.from(content) })));
  const handlers = tufHandlers(repo, { metadataPathPrefix: '', targetPathPrefix: '/targets' });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const found = handlers.find((handler) => decodeURIComponent(handler.path) === path)?.fn();
    response.writeHead(found?.statusCode ?? 404).end(found?.response ?? '');
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    const ready: TufReady = { url: `http://127.0.0.1:${port}`, root: JSON.stringify(repo.rootMeta.toJSON()) };
    process.send?.(ready);
  });
});
process.on('disconnect', () => process.exit(0));
