import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileFromApi } from '../../src/adapters/github.ts';

const COMMIT = 'f3a1c0ffee00000000000000000000000000beef';
const TOKEN = 'ghs_plantedTokenPlantedTokenPlantedToken';
const JSON_TYPE = 'application/json; charset=utf-8';

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

let contents: Reply;
let commit: Reply;
const requests: { url: string; headers: IncomingHttpHeaders }[] = [];
const server = createServer(({ url = '', headers }, response) => {
  requests.push({ url, headers });
  const { status, type = JSON_TYPE, body = '{}' } = url.includes('/contents/') ? contents : commit;
  response.writeHead(status, { 'content-type': type }).end(body);
});
let apiUrl: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests.length = 0;
  [contents, commit] = [{ status: 404 }, { status: 404 }];
});

const read = (path = 'app/.npmrc', repository = 'octo-org/demo') =>
  fileFromApi(TOKEN, apiUrl, repository, COMMIT, path);

describe('a file from GitHub’s contents API', () => {
  it.each([
    { body: 'registry=https://npm.example/\n', type: 'application/vnd.github.raw; charset=utf-8' },
    { body: '', type: 'application/vnd.github.raw+json; charset=utf-8' },
    { body: '{"registry":1}', type: 'application/vnd.github.v3.raw; charset=utf-8' },
  ])('is its text as it is, $body as $type', async ({ body, type }) => {
    contents = { status: 200, type, body };
    expect(await read()).toEqual({ kind: 'found', bytes: Buffer.from(body) });
    expect(requests).toHaveLength(1);
    expect(decodeURIComponent(requests[0]?.url ?? '')).toBe(
      `/api/v3/repos/octo-org/demo/contents/app/.npmrc?ref=${COMMIT}`,
    );
    expect(requests[0]?.headers.accept).toContain('raw');
  });

  it('is absent where the commit is there and the file is not', async () => {
    commit = { status: 200, body: JSON.stringify({ sha: COMMIT }) };
    expect(await read()).toEqual({ kind: 'absent' });
    expect(requests.map(({ url }) => url)[1]).toBe(`/api/v3/repos/octo-org/demo/git/commits/${COMMIT}`);
  });

  it.each([
    { what: '404, and no commit', contents: { status: 404 }, commit: { status: 404 } },
    { what: '404, and no word on the commit', contents: { status: 404 }, commit: { status: 502 } },
    { what: '401', contents: { status: 401 }, commit: { status: 200 } },
    { what: '403', contents: { status: 403 }, commit: { status: 200 } },
    { what: '500', contents: { status: 500 }, commit: { status: 200 } },
    { what: 'a folder', contents: { status: 200, body: '[{"name":"x"}]' }, commit: { status: 200 } },
    { what: 'a submodule', contents: { status: 200, body: '{"type":"submodule"}' }, commit: { status: 200 } },
    {
      what: 'a page',
      contents: { status: 200, type: 'text/html; charset=utf-8', body: '<p>' },
      commit: { status: 200 },
    },
    { what: 'broken JSON', contents: { status: 200, body: '{' }, commit: { status: 200 } },
  ])('is unknown, never absent, where the answer is $what', async (replies) => {
    ({ contents, commit } = replies);
    const found = await read();
    expect(found.kind).toBe('failed');
    expect(JSON.stringify(found)).not.toContain(TOKEN);
  });

  it('is unknown where nobody answers, and where there is no repository to ask about', async () => {
    expect(await fileFromApi(TOKEN, 'http://127.0.0.1:9', 'o/r', COMMIT, '.npmrc')).toMatchObject({ kind: 'failed' });
    expect(await read('.npmrc', 'octo-org')).toMatchObject({ kind: 'failed' });
    expect(requests).toEqual([]);
  });
});
