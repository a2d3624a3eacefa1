import { rmSync, symlinkSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePullRequest, type PullRequest } from './repository.ts';
import { OUTPUTS, type RawRun, useScene } from './scene.ts';

const scene = useScene();
const TOKEN = 'ghs_plantedTokenPlantedTokenPlantedToken';

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const raw = (body: string): Reply => ({ status: 200, type: 'application/vnd.github.raw; charset=utf-8', body });
const json = (status: number, body: unknown): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});
const NOT_FOUND = json(404, { message: 'Not Found' });
/** The whole tree of a commit that has these files. */
const tree = (...paths: readonly string[]): Reply =>
  json(200, { sha: 'x', truncated: false, tree: paths.map((path) => ({ path, type: 'blob', mode: '100644' })) });

/** GitHub, as far as the contents of one file need it. */
const github = {
  contents: NOT_FOUND,
  commit: NOT_FOUND,
  tree: NOT_FOUND,
  requests: [] as { url: string; headers: IncomingHttpHeaders }[],
};
const server = createServer(({ url = '', headers }, response) => {
  github.requests.push({ url, headers });
  const { status, type, body } =
    github[url.includes('/contents/') ? 'contents' : url.includes('/trees/') ? 'tree' : 'commit'];
  response.writeHead(status, { 'content-type': type }).end(body);
});
let apiUrl: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void (github.requests.length = 0));

/** A checkout that does not have the base commit, and whose origin is gone. */
async function lost(folder = ''): Promise<PullRequest> {
  const lockfile = scene().lockAll(await scene().publish('good'));
  const pullRequest = makePullRequest(scene().workspace(), {
    base: { [`${folder}package-lock.json`]: lockfile },
    head: { 'README.md': '' },
    shallow: true,
  });
  rmSync(pullRequest.origin, { recursive: true });
  return pullRequest;
}

function audit(pullRequest: PullRequest, inputs: Record<string, string> = {}): Promise<RawRun> {
  scene().registry.requests.length = 0;
  return scene().run({
    workspace: pullRequest.workspace,
    event: pullRequest.event,
    github: { event_name: 'pull_request', api_url: apiUrl, token: TOKEN },
    inputs: { registry: '', scope: 'all', ...inputs },
    // Where the base has no file, the registry is the machine's own.
    env: { npm_config_registry: scene().registry.url, NPM_CONFIG_USERCONFIG: '/dev/null' },
  });
}

describe('the base’s .npmrc from GitHub’s API', () => {
  it('is used where the checkout does not have the commit', async () => {
    const pullRequest = await lost('app/');
    github.contents = raw('@corp:registry=https://npm.corp.example/\n');
    github.tree = tree('app/.npmrc');
    const run = await audit(pullRequest, { 'working-directory': 'app' });
    expect(run.exitCode, run.log).toBe(1);
    expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 1, verified: 1 });
    // The head does not have it.
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'app/.npmrc' });
    const asked = github.requests.map(({ url }) => decodeURIComponent(url));
    expect(asked).toEqual([
      `/repos/octo-org/demo/git/trees/${pullRequest.base}?recursive=true`,
      `/repos/octo-org/demo/contents/app/.npmrc?ref=${pullRequest.base}`,
    ]);
    for (const { headers } of github.requests) expect(headers.authorization).toContain(TOKEN);
    // The job's token is GitHub's; no registry gets to see it.
    for (const { headers } of scene().registry.requests) expect(JSON.stringify(headers)).not.toContain(TOKEN);
    expect(scene().registry.requests.length).toBeGreaterThan(0);
    expect(run.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
  });

  it('is certainly absent where the commit’s files are known and it is not among them', async () => {
    const pullRequest = await lost();
    Object.assign(github, { contents: NOT_FOUND, tree: tree('package-lock.json', 'app/.npmrc') });
    const run = await audit(pullRequest);
    expect([run.exitCode, run.outputs['outcome']], run.log).toEqual([0, 'pass']);
    expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ total: 1, verified: 1 });
  });

  const here = tree('.npmrc');
  const denied = json(403, { message: 'Resource not accessible by integration' });
  it.each([
    { what: 'no such commit', tree: NOT_FOUND, contents: raw('') },
    { what: 'no access', tree: denied, contents: raw('') },
    { what: 'an error', tree: json(500, { message: 'oops' }), contents: raw('') },
    { what: 'a part of the files', tree: json(200, { truncated: true, tree: [] }), contents: raw('') },
    { what: 'a page', tree: { status: 200, type: 'text/html; charset=utf-8', body: '<p>' }, contents: raw('') },
    { what: 'the file’s name, and not the file', tree: here, contents: NOT_FOUND },
    { what: 'the file’s name, and no access', tree: here, contents: denied },
    { what: 'the file’s name, and an error', tree: here, contents: json(500, { message: 'oops' }) },
    { what: 'the file’s name, and a folder', tree: here, contents: json(200, [{ name: 'x' }]) },
    {
      what: 'the file’s name, and bytes',
      tree: here,
      contents: { status: 200, type: 'application/octet-stream', body: 'registry=x' },
    },
  ])('is unknown where GitHub answers with $what: exit code 3', async ({ tree: files, contents }) => {
    Object.assign(github, { contents, tree: files, commit: json(200, { sha: 'x' }) });
    const run = await audit(await lost());
    expect(run.exitCode, run.log).toBe(3);
    expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
    expect(run.outputs['outcome']).toBe('incomplete');
    expect(run.log).toContain('[BASE_UNAVAILABLE]');
    expect(run.log).not.toContain('This is a bug');
    expect(scene().registry.requests).toEqual([]);
  });

  it('is unknown where GitHub cannot be reached', async () => {
    const pullRequest = await lost();
    const run = await scene().run({
      workspace: pullRequest.workspace,
      event: pullRequest.event,
      github: { event_name: 'pull_request', api_url: 'http://127.0.0.1:9', token: TOKEN },
    });
    expect(run.exitCode).toBe(3);
    expect(run.log).toContain('[BASE_UNAVAILABLE]');
    expect(run.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
  });

  it('is unknown where it is a link at the base: git shows where that leads, not what is there', async () => {
    const lockfile = scene().lockAll(await scene().publish('good'));
    const link = (folder: string): void => symlinkSync('config/npmrc', path.join(folder, '.npmrc'));
    const pullRequest = makePullRequest(scene().workspace(), {
      base: { 'package-lock.json': lockfile, 'config/npmrc': '@corp:registry=https://npm.corp.example/\n' },
      head: { 'README.md': '' },
      prepare: link,
    });
    const run = await audit(pullRequest);
    expect(run.exitCode, run.log).toBe(3);
    expect(run.log).toContain('[BASE_UNAVAILABLE]');
    expect(scene().registry.requests).toEqual([]);
  });
});
