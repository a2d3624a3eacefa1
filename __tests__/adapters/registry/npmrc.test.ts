import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadNpmConfig, type NpmConfig } from '../../../src/adapters/registry/npmrc.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';

interface Machine {
  readonly user?: string;
  readonly global?: string;
  /** The repository's file at the base; also written to the working directory unless `inCwd` says otherwise. */
  readonly project?: string;
  /** What lies in the working directory and in the folder above it. */
  readonly inCwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly registry?: string;
}

async function load(machine: Machine): Promise<NpmConfig> {
  const root = await mkdtemp(join(tmpdir(), 'countersign-npmrc-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [home, prefix, above] = [join(root, 'home'), join(root, 'prefix'), join(root, 'above')];
  const cwd = join(above, 'project');
  for (const folder of [home, join(prefix, 'etc'), cwd]) await mkdir(folder, { recursive: true });
  await writeFile(join(home, '.npmrc'), machine.user ?? '');
  await writeFile(join(prefix, 'etc', 'npmrc'), machine.global ?? '');
  for (const folder of [cwd, above]) {
    await writeFile(join(folder, 'package.json'), '{"workspaces":["project"]}');
    await writeFile(join(folder, '.npmrc'), machine.inCwd ?? '');
  }
  const env = { HOME: home, PREFIX: prefix, ...machine.env };
  const projectNpmrc = machine.project === undefined ? null : { text: machine.project, path: '.npmrc' };
  return loadNpmConfig({
    cwd,
    env,
    projectNpmrc,
    ...(machine.registry === undefined ? {} : { registry: machine.registry }),
  });
}

describe('npm’s configuration', () => {
  it('is the public registry where nobody says otherwise', async () => {
    const config = await load({});
    expect(config).toMatchObject({
      registry: 'https://registry.npmjs.org/',
      scopes: {},
      credentials: {},
      warnings: [],
    });
    expect(config.replaceRegistryHost).toBe('npmjs');
    expect(config.transport.strictSSL).toBe(true);
  });

  it('comes from the user’s and the machine’s files, variables expanded as npm does', async () => {
    const config = await load({
      global: 'registry=https://global.example/\n@g:registry=https://g.example\n@u:registry=https://hidden.example/',
      user: '@u:registry=https://u.example/${TEAM}\n//u.example/:_authToken=${GITHUB_TOKEN}\nproxy=http://proxy.example:8080\nstrict-ssl=false\nreplace-registry-host=never',
      env: { TEAM: 'team', GITHUB_TOKEN: 'token' },
    });
    expect(config.registry).toBe('https://global.example/');
    expect(config.scopes).toEqual({ '@g': 'https://g.example/', '@u': 'https://u.example/team/' });
    expect(config.credentials).toEqual({ '//u.example/:_authToken': 'token' });
    expect(config.transport).toMatchObject({ proxy: 'http://proxy.example:8080', strictSSL: false });
    expect(config.replaceRegistryHost).toBe('never');
  });

  it('takes authorities from a file that the user names', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----';
    const dir = await mkdtemp(join(tmpdir(), 'countersign-ca-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await writeFile(join(dir, 'ca.pem'), `${pem}\n${pem}\n`);
    const config = await load({ user: `cafile=${join(dir, 'ca.pem')}` });
    expect(config.transport.ca).toEqual([pem, pem]);
  });

  it('lays the levels as npm does: option, environment, project, user, global', async () => {
    const all: Machine = {
      global: 'registry=https://global.example/',
      user: 'registry=https://user.example/',
      project: 'registry=https://project.example/\n//t.example/:_authToken=project',
      env: { npm_config_registry: 'https://env.example/', 'npm_config_//t.example/:_authToken': 'env' },
      registry: 'https://option.example',
    };
    const { registry: _, ...noOption } = all;
    const { env: __, ...noEnv } = noOption;
    const { project: ___, ...noProject } = noEnv;
    const found = await Promise.all([all, noOption, noEnv, noProject].map(load));
    expect(found.map(({ registry }) => registry)).toEqual([
      'https://option.example/',
      'https://env.example/',
      'https://project.example/',
      'https://user.example/',
    ]);
    expect(found.map(({ credentials }) => credentials['//t.example/:_authToken'])).toEqual([
      'env',
      'env',
      'project',
      undefined,
    ]);
  });

  it('keeps a credential without a host to itself, and says so', async () => {
    const config = await load({ user: '_authToken=secret\n_auth=secret' });
    expect(config.credentials).toEqual({});
    expect(config.warnings).toHaveLength(2);
    expect(config.warnings.join()).not.toContain('secret');
  });

  it.each([
    ['user', { user: 'registry=nowhere' }],
    ['a scope', { user: '@s:registry=nowhere' }],
    ['the environment', { env: { npm_config_registry: 'nowhere' } }],
    ['the option', { registry: 'nowhere' }],
    ['the project', { project: 'registry=nowhere' }],
    ['a proxy', { user: 'proxy=nowhere' }],
  ])('that names no address is an error: %s', async (_, machine) => {
    await expect(load(machine)).rejects.toThrow(ConfigurationError);
  });
});

const HOSTILE = [
  'registry=https://evil.example/',
  '@s:registry=https://evil.example/',
  '//evil.example/:_authToken=${NPM_TOKEN}',
  'proxy=http://evil.example/',
  'https-proxy=http://evil.example/',
  'noproxy=evil',
  'strict-ssl=false',
  'ca=evil',
  'cafile=./evil.pem',
  'cert=evil',
  'key=evil',
  'local-address=127.0.0.1',
  'replace-registry-host=always',
  'userconfig=./evil.npmrc',
  'globalconfig=./evil.npmrc',
  'prefix=./evil',
].join('\n');

describe('a file in the repository', () => {
  it('is not read from the working directory, nor from any folder above it', async () => {
    expect(await load({ inCwd: HOSTILE })).toEqual(await load({}));
  });

  it('does not change how registries are reached, even at the base', async () => {
    const config = await load({ project: HOSTILE, env: { NPM_TOKEN: 'secret' } });
    const plain = await load({});
    expect(config.transport).toEqual(plain.transport);
    expect(config.replaceRegistryHost).toBe(plain.replaceRegistryHost);
    expect(config.registry).toBe('https://evil.example/');
  });

  it('does not come in through npm run either', async () => {
    const env = {
      npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js',
      npm_lifecycle_event: 'audit',
      npm_config_registry: 'https://evil.example/',
      npm_config_strict_ssl: 'false',
      npm_config_https_proxy: 'http://evil.example/',
      npm_config_cafile: './evil.pem',
      npm_config_userconfig: './evil.npmrc',
      npm_config_globalconfig: './evil.npmrc',
    };
    const config = await load({ env, user: '@u:registry=https://u.example/' });
    const { warnings, ...rest } = config;
    expect(rest).toMatchObject({ registry: 'https://registry.npmjs.org/', scopes: { '@u': 'https://u.example/' } });
    expect(rest.transport).toEqual((await load({})).transport);
    expect(warnings).toEqual([expect.stringContaining('npm_config_registry')]);
  });

  it('leaves what a workflow exports in capitals, as setup-node does', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'countersign-user-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await writeFile(
      join(dir, '.npmrc'),
      'registry=https://user.example/\n//user.example/:_authToken=${NODE_AUTH_TOKEN}',
    );
    const env = { NPM_CONFIG_USERCONFIG: join(dir, '.npmrc'), NODE_AUTH_TOKEN: 'token', npm_execpath: '/npm-cli.js' };
    const config = await load({ env });
    expect(config.registry).toBe('https://user.example/');
    expect(config.credentials).toEqual({ '//user.example/:_authToken': 'token' });
  });

  it('and the process’s own environment is left as it was', async () => {
    const before = { ...process.env };
    const env = { HOME: tmpdir(), PREFIX: tmpdir(), NPM_CONFIG_REGISTRY: 'https://user.example/' };
    const given = { ...env };
    await loadNpmConfig({ cwd: tmpdir(), env, projectNpmrc: { text: HOSTILE, path: '.npmrc' } });
    expect(process.env).toEqual(before);
    expect(env).toEqual(given);
  });
});
