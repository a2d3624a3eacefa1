/** A secret in the configuration, in an address and in a broken lockfile appears in no output of any kind. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { describeCli, startWorld, type World } from '../world.ts';

const TOKEN = 'npm_0123456789abcdefTOKEN';
const PASSWORD = 'hunter2PASSWORD';
const QUERY = 'q0123456789QUERY';
const IN_FILE = 'sk_live_INFILE';
const SECRETS = [TOKEN, PASSWORD, QUERY, IN_FILE, Buffer.from(`user:${PASSWORD}`).toString('base64')];

let world: World;
let published: PublishedVersion;
beforeAll(async () => {
  world = await startWorld();
  published = await world.publish({ name: 'good', version: '1.0.0' });
});
afterAll(() => world.close());

function expectNone(text: string): void {
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
}

/** All files of a folder but those that hold the secret to begin with. */
function filesOf(folder: string, planted: readonly string[]): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !planted.includes(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

describeCli('secrets', (cli) => {
  const npmrc = (): string => `//${world.registry.host}/:_authToken=${TOKEN}\n`;
  const hidden = (): string => {
    const url = world.registry.url.replace('://', `://user:${PASSWORD}@`);
    const resolved = (name: string): string => `${url}${name}/-/${name}-1.0.0.tgz?token=${QUERY}`;
    return packageLockOf([
      lockEntryOf(published, { resolved: resolved('good') }),
      { name: 'other', version: '1.0.0', resolved: resolved('evil') },
      {
        name: 'away',
        version: '1.0.0',
        resolved: `https://user:${PASSWORD}@evil.example/away/-/away-1.0.0.tgz?token=${QUERY}`,
      },
      { name: 'git', version: '1.0.0', resolved: `git+https://user:${PASSWORD}@evil.example/git.git#abc` },
      { name: 'tarball', version: '1.0.0', resolved: `https://user:${PASSWORD}@evil.example/x.tgz?token=${QUERY}` },
    ]);
  };

  it('in .npmrc and in addresses: sent to their registry, and shown nowhere', async () => {
    const cwd = world.project({ '.npmrc': npmrc(), 'package-lock.json': hidden() });
    world.registry.requests.length = 0;
    const runs = [
      await cli(['audit', ...world.source, '--fail-on=info', '--json=report.json', '--save-evidence=evidence'], {
        cwd,
      }),
      await cli(['audit', ...world.source, '--json'], { cwd }),
      await cli(['audit', '--evidence=evidence', '--json'], { cwd }),
      await cli(['list', 'package-lock.json'], { cwd }),
      await cli(['list', 'package-lock.json', '--json'], { cwd }),
      await cli(['verify', 'good@1.0.0', ...world.source], { cwd }),
      await cli(['verify', 'good@1.0.0', ...world.source, '--json'], { cwd }),
    ];
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    for (const { stdout, stderr } of runs) {
      expectNone(stdout);
      expectNone(stderr);
    }
    expectNone(filesOf(cwd, ['.npmrc', 'package-lock.json']));
    // The secret was in play: the registry got it, with every request.
    const sent = new Set(world.registry.requests.map(({ headers }) => headers.authorization));
    expect(sent).toEqual(new Set([`Bearer ${TOKEN}`]));
  });

  it('with a registry that refuses it, that redirects, and that is not there', async () => {
    const lock = packageLockOf([lockEntryOf(published)]);
    const cwd = world.project({ '.npmrc': npmrc(), 'package-lock.json': lock });
    for (const fault of [
      { status: 401 },
      { status: 302, headers: { location: 'http://evil.example/' } },
      'html',
    ] as const) {
      world.registry.fault = () => fault;
      const { code, stdout, stderr } = await cli(['audit', ...world.source], { cwd });
      expect(code).toBe(3);
      expectNone(`${stdout}${stderr}`);
    }
    world.registry.fault = undefined;
  });

  it.each([
    ['a broken lockfile', { 'package-lock.json': `{"token": "${IN_FILE}" "oops` }],
    ['a lockfile of a wrong type', { 'package-lock.json': `{"lockfileVersion": "${IN_FILE}"}` }],
    [
      'a lockfile with an entry of a wrong type',
      { 'package-lock.json': `{"lockfileVersion": 3, "packages": {"node_modules/a": "${IN_FILE}"}}` },
    ],
    ['a file that is no lockfile', { 'package-lock.json': `TOKEN=${IN_FILE}\n` }],
    [
      'an .npmrc with an address that is none',
      { 'package-lock.json': '{"lockfileVersion":3,"packages":{}}', '.npmrc': `registry=${IN_FILE}\n` },
    ],
  ])('in %s', async (_name, files) => {
    const cwd = world.project(files);
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await cli(['audit', ...world.trust, '--offline', ...more], { cwd });
      expect(code).toBe(2);
      expectNone(`${stdout}${stderr}`);
    }
  });
});
