/** From a repository's files to a request: where a credential really goes, on real servers. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { loadNpmConfig } from '../../../src/adapters/registry/npmrc.ts';
import { readProjectSettings } from '../../../src/adapters/registry/project-settings.ts';
import type { LockfileFormat } from '../../../src/model/package.ts';
import { clientOf, inTurn, json, type Loopback, routeTo, serve } from './loopback.ts';

const SECRET = 'npm_plantedSecret0123456789';
const ENV = { NPM_TOKEN: SECRET, HOME: tmpdir(), PREFIX: tmpdir() };

type Written = (home: Loopback, scoped: Loopback) => Readonly<Record<string, string>>;

/** A default registry under a path, with a token, and a registry of a scope without one. */
const MANAGERS: readonly [LockfileFormat, Written][] = [
  ['npm', (home, scoped) => ({ '.npmrc': npmrc(home, `registry=${home.url}npm\n@s:registry=${scoped.url}`) })],
  [
    'pnpm',
    (home, scoped) => ({
      '.npmrc': npmrc(home, ''),
      'pnpm-workspace.yaml': `registries: {default: "${home.url}npm", "@s": "${scoped.url}"}`,
    }),
  ],
  [
    'yarn-classic',
    (home, scoped) => ({
      '.npmrc': npmrc(home, ''),
      '.yarnrc': `registry "${home.url}npm"\n"@s:registry" "${scoped.url}"\n`,
    }),
  ],
  [
    'yarn-berry',
    (home, scoped) => ({
      '.yarnrc.yml': `npmRegistryServer: ${home.url}npm\nnpmAuthToken: "\${NPM_TOKEN}"\nnpmScopes: {s: {npmRegistryServer: "${scoped.url}"}}\n`,
    }),
  ],
  [
    'bun',
    (home, scoped) => ({
      'bunfig.toml': `[install]\nregistry = { url = "${home.url}npm", token = "$NPM_TOKEN" }\n[install.scopes]\ns = "${scoped.url}"\n`,
    }),
  ],
];

function npmrc(home: Loopback, more: string): string {
  return `//${home.host}/npm/:_authToken=\${NPM_TOKEN}\n${more}`;
}

describe.each(MANAGERS)('the files of %s', (format, written) => {
  it('have packages asked for at their registries, and the token sent to its own alone', async () => {
    const [home, scoped] = [await serve(inTurn(json({}))), await serve(inTurn(json({})))];
    const files = new Map(Object.entries(written(home, scoped)));
    const project = readProjectSettings(format, files, ENV);
    const config = await loadNpmConfig({ cwd: tmpdir(), env: ENV, project });
    expect(config).toMatchObject({ registry: `${home.url}npm/`, scopes: { '@s': scoped.url }, warnings: [] });

    const client = clientOf(config);
    for (const name of ['plain', '@s/x']) {
      const routing = client.route(name, null);
      if (routing.kind === 'route') await client.packument(routing.route, name);
    }
    await client.packument(routeTo(`${home.url}other/`), 'plain');
    expect(home.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/npm/plain', `Bearer ${SECRET}`],
      ['/other/plain', undefined],
    ]);
    expect(scoped.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([['/@s%2fx', undefined]]);
  });
});

describe('loadNpmConfig', () => {
  const project = readProjectSettings(
    'yarn-berry',
    new Map([['.yarnrc.yml', 'npmRegistryServer: https://a.example\nyarnPath: evil']]),
    {},
  );

  it('lays settings of a project between the environment and the user’s, as it does an .npmrc', async () => {
    const env = { HOME: tmpdir(), PREFIX: tmpdir() };
    const load = (more: object, settings: typeof project | null = project) =>
      loadNpmConfig({ cwd: tmpdir(), env, project: settings, ...more });
    expect(await load({})).toMatchObject({
      registry: 'https://a.example/',
      warnings: [expect.stringContaining('yarnPath')],
    });
    expect((await load({}, null)).registry).toBe('https://registry.npmjs.org/');
    expect((await load({ registry: 'https://option.example' })).registry).toBe('https://option.example/');
    expect((await load({ env: { ...env, NPM_CONFIG_REGISTRY: 'https://env.example' } })).registry).toBe(
      'https://env.example/',
    );
  });

  it('takes exactly one source', () => {
    // @ts-expect-error two sources would have to be weighed against each other
    const both: Parameters<typeof loadNpmConfig>[0] = { cwd: '.', env: {}, project, projectNpmrc: null };
    // @ts-expect-error no source is `project: null`, said aloud
    const none: Parameters<typeof loadNpmConfig>[0] = { cwd: '.', env: {} };
    expect([both, none]).toHaveLength(2);
  });
});
