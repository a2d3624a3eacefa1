import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadNpmLevels } from '../../../src/adapters/registry/npm-levels.ts';
import { readNpmLevels } from '../../../src/adapters/registry/npm-levels-read.ts';

const EXEC_PATH = process.execPath;
const ONE = 'registry=https://one.example/\n';
const source = (name: string): string =>
  pathToFileURL(fileURLToPath(new URL(`../../../src/adapters/registry/${name}.ts`, import.meta.url))).href;

/** A machine with a home, and with a Node.js whose prefix is `node`. */
let machine: string;
let home: string;
let node: string;

function write(file: string, text = ONE): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'countersign-levels-'));
  home = join(machine, 'home');
  node = join(machine, 'node');
  for (const folder of [home, join(machine, 'cwd')]) mkdirSync(folder);
  process.execPath = process.platform === 'win32' ? join(node, 'node.exe') : join(node, 'bin', 'node');
});

afterEach(() => {
  process.execPath = EXEC_PATH;
  rmSync(machine, { recursive: true, force: true });
});

const place = (env: Readonly<Record<string, string>> = {}) => ({
  cwd: join(machine, 'cwd'),
  env: { HOME: home, PATH: '/nowhere', ...env },
});
const npmPath = (): string =>
  process.platform === 'win32' ? join(node, 'node_modules', 'npm') : join(node, 'lib', 'node_modules', 'npm');
const registry = async (env: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  (await loadNpmLevels(place(env))).values.get('registry');

describe('where nobody configures npm', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['nothing', {}],
    ['proxies', { HTTP_PROXY: 'http://p.example:1', https_proxy: 'http://q.example:2', NO_PROXY: 'x', noproxy: 'y' }],
    ['a CI job', { CI: 'true', GITHUB_ACTIONS: 'true', NODE_ENV: 'production', NPM_TOKEN: 't', NODE_AUTH_TOKEN: 't' }],
    ['npm run', { npm_execpath: '/npm', npm_lifecycle_event: 'x', npm_package_name: 'p', npm_config_registry: 'x:' }],
  ])('it is what npm’s library says then (%s)', async (_name, env) => {
    const mine = await loadNpmLevels(place(env));
    const given = Object.fromEntries(
      Object.entries(place(env).env).filter(([name]) => !name.startsWith('npm_config_')),
    );
    const npms = await readNpmLevels(place().cwd, given, npmPath());
    expect(npms.values.size).toBeGreaterThan(100);
    expect(mine.values.size).toBe(2);
    for (const [key, value] of mine.values) expect(value).toBe(npms.values.get(key));
    expect(mine.transport).toEqual(npms.transport);
    expect(mine.written).toEqual(npms.written);
    for (const key of ['registry', '@scope:registry', '//host.example/:_authToken', '_auth', 'proxy'])
      expect([key, mine.find(key) ?? 'default']).toEqual([key, npms.find(key) ?? 'default']);
    // No default is a registry of a scope or a credential.
    expect([...npms.values.keys()].filter((key) => key.startsWith('@') || key.startsWith('//'))).toEqual([]);
    for (const key of ['_auth', '_authToken', '_password']) expect(typeof npms.values.get(key)).not.toBe('string');
  });
});

describe('whatever npm would read is read by npm’s library', () => {
  it.each<[string, () => string]>([
    ['the user’s file', () => join(home, '.npmrc')],
    [
      'the machine’s file',
      () => join(process.platform === 'win32' ? node : dirname(join(node, 'bin')), 'etc', 'npmrc'),
    ],
    ['the file of the npm that ships with Node.js', () => join(npmPath(), 'npmrc')],
  ])('%s', async (_name, file) => {
    expect(await registry()).toBe('https://registry.npmjs.org/');
    write(file());
    expect(await registry()).toBe('https://one.example/');
  });

  it('where it cannot be told whether there is any', async () => {
    const { values } = await loadNpmLevels(place({ HOME: write(join(machine, 'file')) }));
    expect(values.size).toBeGreaterThan(100);
  });

  it('the user’s file, where it is a link', async () => {
    symlinkSync(write(join(machine, 'elsewhere')), join(home, '.npmrc'));
    expect(await registry()).toBe('https://one.example/');
  });

  it.each(['npm_config_registry', 'NPM_CONFIG_REGISTRY', 'Npm_Config_Registry'])('%s', async (name) => {
    expect(await registry({ [name]: 'https://one.example/' })).toBe('https://one.example/');
  });

  it.each<[string, () => Readonly<Record<string, string>>]>([
    ['NPM_CONFIG_USERCONFIG', () => ({ NPM_CONFIG_USERCONFIG: write(join(machine, 'user')) })],
    ['NPM_CONFIG_GLOBALCONFIG', () => ({ NPM_CONFIG_GLOBALCONFIG: write(join(machine, 'global')) })],
    ['NPM_CONFIG_PREFIX', () => ({ NPM_CONFIG_PREFIX: dirname(dirname(write(join(machine, 'p', 'etc', 'npmrc')))) })],
    ['PREFIX', () => ({ PREFIX: dirname(dirname(write(join(machine, 'p', 'etc', 'npmrc')))) })],
  ])('a file that %s leads to', async (_name, env) => {
    expect(await registry(env())).toBe('https://one.example/');
  });

  it.skipIf(process.platform === 'win32')('a file that DESTDIR leads to (npm asks it on Unix alone)', async () => {
    write(join(machine, 'dest', node, 'etc', 'npmrc'));
    expect(await registry({ DESTDIR: join(machine, 'dest') })).toBe('https://one.example/');
  });

  it('no file beyond these: the library opens no other', () => {
    const log = join(machine, 'log');
    const hook = write(
      join(machine, 'hook.cjs'),
      `const fs = require('node:fs'); const given = fs.promises;
       for (const name of ['readFile', 'open', 'stat', 'readdir']) { const real = given[name];
         given[name] = (file, ...rest) => { fs.appendFileSync(${JSON.stringify(log)}, name + ' ' + file + '\\n'); return real.call(given, file, ...rest); }; }`,
    );
    const script = `process.execPath = ${JSON.stringify(process.execPath)};
      const { readNpmLevels } = await import(${JSON.stringify(source('npm-levels-read'))});
      const { values } = await readNpmLevels(${JSON.stringify(place().cwd)}, ${JSON.stringify(place().env)}, ${JSON.stringify(npmPath())});
      console.log(values.get('registry'));`;
    const run = spawnSync(EXEC_PATH, ['-r', hook, '--input-type=module', '-e', script], { encoding: 'utf8' });
    expect([run.stdout.trim(), run.stderr]).toEqual(['https://registry.npmjs.org/', '']);
    const asked = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes(machine) && line.includes('npmrc'));
    expect(asked.toSorted()).toEqual(
      [join(home, '.npmrc'), join(node, 'etc', 'npmrc'), join(npmPath(), 'npmrc')]
        .map((file) => `readFile ${file}`)
        .toSorted(),
    );
  });
});
