import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Registry } from '../../support/registry/registry.ts';
import { hasCommit, makePullRequest, type PullRequest, type PullRequestOptions } from './repository.ts';
import { type Files, OUTPUTS, type RawRun, useScene } from './scene.ts';

const scene = useScene();
const NPM_TOKEN = 'npm_plantedRegistryTokenPlantedRegistry';
const GITHUB_TOKEN = 'ghs_plantedTokenPlantedTokenPlantedToken';

/** Whoever the pull request would like to be asked, and told secrets. */
let evil: Registry;
let lockfile: string;
beforeAll(async () => {
  evil = await scene().another();
  lockfile = scene().lockAll(await scene().publish('good'));
});
beforeEach(() => {
  for (const registry of [evil, scene().registry]) registry.requests.length = 0;
});

const npmrc = (registry: Registry, more = ''): string =>
  `registry=${registry.url}\n//${registry.host}/:_authToken=\${NPM_TOKEN}\n${more}`;

function open(options: Omit<PullRequestOptions, 'base'> & { readonly base?: Files }): PullRequest {
  const base = { 'package-lock.json': lockfile, ...options.base };
  return makePullRequest(scene().workspace(), { ...options, base });
}

function audit(
  pullRequest: Pick<PullRequest, 'workspace'> & { readonly event: object },
  inputs: Record<string, string> = {},
): Promise<RawRun> {
  return scene().run({
    workspace: pullRequest.workspace,
    event: pullRequest.event,
    github: { event_name: 'pull_request', token: GITHUB_TOKEN },
    // The registry is to come from `.npmrc` alone. Nobody listens there: what is not in the clone is not had elsewhere.
    inputs: { registry: '', scope: 'all', 'github-token': '', ...inputs },
    env: { NPM_TOKEN },
  });
}

/** The registry of the base was asked, with its token; nobody else was asked anything. */
function expectOnlyTheBaseAsked(run: RawRun): void {
  const { requests } = scene().registry;
  expect(requests.length, run.log).toBeGreaterThan(0);
  for (const { headers } of requests) expect(headers.authorization).toBe(`Bearer ${NPM_TOKEN}`);
  expect(evil.requests).toEqual([]);
  expect(JSON.parse(run.outputs['coverage'] ?? '')).toMatchObject({ verified: 1 });
}

function changed(run: RawRun) {
  return run.annotations.filter(({ message }) => message.includes('/registry-config-changed.md'));
}

describe('a pull request’s .npmrc', () => {
  const attacks: readonly { what: string; head: () => Partial<PullRequestOptions> }[] = [
    { what: 'another registry', head: () => ({ head: { '.npmrc': npmrc(evil) } }) },
    {
      what: 'a registry for a scope',
      head: () => ({ head: { '.npmrc': npmrc(scene().registry, `@corp:registry=${evil.url}`) } }),
    },
    {
      what: 'the token for another host',
      head: () => ({ head: { '.npmrc': npmrc(scene().registry, `//${evil.host}/:_authToken=\${NPM_TOKEN}`) } }),
    },
    {
      what: 'a token of the attacker’s own',
      head: () => ({
        head: { '.npmrc': `registry=${scene().registry.url}\n//${scene().registry.host}/:_authToken=evil` },
      }),
    },
    { what: 'a proxy', head: () => ({ head: { '.npmrc': npmrc(scene().registry, `proxy=${evil.url}`) } }) },
    { what: 'strict-ssl off', head: () => ({ head: { '.npmrc': npmrc(scene().registry, 'strict-ssl=false') } }) },
    { what: 'no file any more', head: () => ({ head: {}, change: (folder) => rmSync(path.join(folder, '.npmrc')) }) },
    { what: 'what is no .npmrc', head: () => ({ head: { '.npmrc': '<<<<<<< HEAD\nregistry=x\n' } }) },
    {
      what: 'a link to a device',
      head: () => ({
        head: {},
        change: (folder) => {
          rmSync(path.join(folder, '.npmrc'));
          symlinkSync('/dev/zero', path.join(folder, '.npmrc'));
        },
      }),
    },
  ];
  it.each(attacks)('that brings $what has no effect, and is a finding at the file', async ({ head }) => {
    const run = await audit(open({ base: { '.npmrc': npmrc(scene().registry) }, head: {}, ...head() }));
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'fail', 'high-count': '1' });
    expectOnlyTheBaseAsked(run);
    expect(changed(run)).toMatchObject([{ level: 'error', file: '.npmrc', line: 1 }]);
    expect(run.raw).not.toContain(NPM_TOKEN);
  });

  it('that changes what does not matter is none', async () => {
    const pullRequest = open({
      base: { '.npmrc': npmrc(scene().registry) },
      head: { '.npmrc': npmrc(scene().registry, '; a comment\nsave-exact=true\n') },
    });
    const run = await audit(pullRequest);
    expect([run.exitCode, changed(run)]).toEqual([0, []]);
    expectOnlyTheBaseAsked(run);
  });

  it('that is new changes nothing: the user’s own configuration holds', async () => {
    const user = path.join(scene().folder, 'user.npmrc');
    writeFileSync(user, npmrc(scene().registry));
    const pullRequest = open({ head: { '.npmrc': npmrc(evil) } });
    const run = await scene().run({
      workspace: pullRequest.workspace,
      event: pullRequest.event,
      github: { event_name: 'pull_request' },
      inputs: { registry: '', scope: 'all' },
      env: { NPM_TOKEN, NPM_CONFIG_USERCONFIG: user },
    });
    expect(run.exitCode).toBe(1);
    expectOnlyTheBaseAsked(run);
    expect(changed(run)).toHaveLength(1);
  });

  it('is that of the working directory, and is named so', async () => {
    const pullRequest = open({
      base: { 'app/package-lock.json': lockfile, 'app/.npmrc': npmrc(scene().registry), '.npmrc': npmrc(evil) },
      head: { 'app/.npmrc': npmrc(evil) },
    });
    const run = await audit(pullRequest, { 'working-directory': 'app' });
    expect(run.exitCode).toBe(1);
    expectOnlyTheBaseAsked(run);
    expect(changed(run)).toMatchObject([{ file: 'app/.npmrc' }]);
  });
});

describe('the base’s .npmrc', () => {
  it('names registries and credentials, and neither proxy nor TLS, nor what the job keeps for itself', async () => {
    const { registry } = scene();
    const more = [
      `proxy=${evil.url}`,
      `https-proxy=${evil.url}`,
      'cafile=/etc/passwd',
      'strict-ssl=false',
      `@a:registry=${evil.url}`,
      `//${evil.host}/:_authToken=\${GITHUB_TOKEN}`,
    ].join('\n');
    const base = { '.npmrc': npmrc(registry, more) };
    const run = await audit(open({ base, head: {} }));
    expect(run.exitCode, run.log).toBe(0);
    expectOnlyTheBaseAsked(run);
    const told = run.annotations.find(({ title }) => title === 'settings without effect')?.message ?? '';
    for (const setting of ['proxy', 'https-proxy', 'cafile', 'strict-ssl', '_authToken'])
      expect(told).toContain(setting);
  });

  it('gives its token to its own registry alone: another that it names gets none', async () => {
    const { registry } = scene();
    const good = await scene().publish('good');
    const corp = await scene().publish('@corp/x', { registryUrl: evil.url });
    evil.add(corp);
    const files = {
      '.npmrc': npmrc(registry, `@corp:registry=${evil.url}`),
      'package-lock.json': scene().lockAll(good, corp),
    };
    await audit(open({ base: files, head: {} }));
    expect(registry.requests.map(({ headers }) => headers.authorization)).toContain(`Bearer ${NPM_TOKEN}`);
    expect(evil.requests.length).toBeGreaterThan(0);
    for (const { headers } of evil.requests) expect(JSON.stringify(headers)).not.toContain(NPM_TOKEN);
  });

  it('gives its token to its own registry alone: a redirect to another host takes none along', async () => {
    const target = evil.url;
    scene().registry.fault = () => ({ status: 302, headers: { location: `${target}good/1.0.0` } });
    try {
      const run = await audit(open({ base: { '.npmrc': npmrc(scene().registry) }, head: {} }));
      expect(run.exitCode).toBe(3);
      expect(evil.requests).toEqual([]);
    } finally {
      scene().registry.fault = undefined;
    }
  });

  it('is fetched from origin where the clone is shallow', async () => {
    const pullRequest = open({
      base: { '.npmrc': npmrc(scene().registry) },
      head: { '.npmrc': npmrc(evil) },
      shallow: true,
    });
    expect(hasCommit(pullRequest.workspace, pullRequest.base)).toBe(false);
    const run = await audit(pullRequest);
    expect(run.exitCode).toBe(1);
    expectOnlyTheBaseAsked(run);
    expect(changed(run)).toHaveLength(1);
  });

  it.each(['a shallow clone whose origin is gone', 'no repository'])(
    'cannot be had from %s: nothing is asked of anybody, and the run is incomplete',
    async (where) => {
      const pullRequest = open({
        base: { '.npmrc': npmrc(scene().registry) },
        head: { '.npmrc': npmrc(evil) },
        shallow: true,
      });
      rmSync(pullRequest.origin, { recursive: true });
      if (where === 'no repository') rmSync(path.join(pullRequest.workspace, '.git'), { recursive: true });
      const run = await audit(pullRequest);
      expect(run.exitCode).toBe(3);
      expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
      expect(run.outputs['outcome']).toBe('incomplete');
      expect(run.log).toContain('[BASE_UNAVAILABLE]');
      expect(run.log).not.toContain('This is a bug');
      expect([...evil.requests, ...scene().registry.requests]).toEqual([]);
    },
  );

  it.each([
    { what: 'no base', event: { pull_request: {} } },
    { what: 'a base that is no commit', event: { pull_request: { base: { sha: '--upload-pack=evil' } } } },
  ])('is not guessed where the payload names $what', async ({ event }) => {
    const { workspace } = open({ base: { '.npmrc': npmrc(scene().registry) }, head: { '.npmrc': npmrc(evil) } });
    const run = await audit({ workspace, event });
    expect(run.exitCode).toBe(2);
    expect(run.outputs['outcome']).toBe('error');
    expect(run.log).toContain('[EVENT_PAYLOAD]');
    expect([...evil.requests, ...scene().registry.requests]).toEqual([]);
  });
});
