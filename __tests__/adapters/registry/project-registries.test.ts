/** Registries, scopes and credentials as each package manager reads them. What a manager does was tried out with the manager. */
import { describe, expect, it } from 'vitest';
import { PROJECT_FILES } from '../../../src/adapters/registry/project-files.ts';
import { readProjectSettings } from '../../../src/adapters/registry/project-settings.ts';
import { LOCKFILE_FORMATS, type LockfileFormat } from '../../../src/model/package.ts';

function read(format: LockfileFormat, files: Record<string, string>, env: Record<string, string> = {}) {
  const { registry, scopes, credentials, warnings } = readProjectSettings(format, new Map(Object.entries(files)), env);
  return { registry, scopes: Object.fromEntries(scopes), credentials: Object.fromEntries(credentials), warnings };
}

const basic = (text: string): string => Buffer.from(text).toString('base64');

it('every format has its files, and no file says nothing', () => {
  for (const format of LOCKFILE_FORMATS) {
    expect(PROJECT_FILES[format].length).toBeGreaterThan(0);
    expect(read(format, {})).toEqual({ registry: null, scopes: {}, credentials: {}, warnings: [] });
    for (const file of PROJECT_FILES[format])
      expect(read(format, { [file]: '' })).toEqual({ registry: null, scopes: {}, credentials: {}, warnings: [] });
  }
});

describe('Yarn 2 and later', () => {
  const berry = (text: string, env: Record<string, string> = {}) => read('yarn-berry', { '.yarnrc.yml': text }, env);

  it('has a default registry, and one a scope, which are written without @', () => {
    const { registry, scopes, warnings } = berry(`
# a comment
npmRegistryServer: "https://Mirror.Example:443/npm"
npmScopes:
  s:
    npmRegistryServer: https://s.example
    npmPublishRegistry: https://publish.example
  empty:
`);
    expect(registry).toBe('https://mirror.example/npm/');
    expect(scopes).toEqual({ '@s': 'https://s.example/' });
    expect(warnings).toEqual([]);
  });

  it('does not know a scope that is written with @', () => {
    const { scopes, warnings } = berry('npmScopes: {"@s": {npmRegistryServer: "https://s.example"}}');
    expect(scopes).toEqual({});
    expect(warnings).toEqual([expect.stringContaining('npmScopes.@s in .yarnrc.yml')]);
  });

  it('has credentials of scopes, registries and the top level, a token before an identity', () => {
    const { credentials, warnings } = berry(`
npmRegistryServer: https://a.example/npm
npmAuthToken: top
npmAlwaysAuth: true
npmScopes:
  s: {npmRegistryServer: "https://s.example", npmAuthIdent: "me:pw", npmAlwaysAuth: true}
  t: {npmRegistryServer: "https://t.example:8443/x/", npmAuthIdent: bWU6cHc=, npmAuthToken: 0123}
npmRegistries:
  //r.example: {npmAuthToken: r}
  https://q.example/deep/: {npmAuthIdent: "q:q"}
`);
    expect(credentials).toEqual({
      '//s.example/:_auth': basic('me:pw'),
      '//t.example:8443/x/:_authToken': '0123',
      '//r.example/:_authToken': 'r',
      '//q.example/deep/:_auth': basic('q:q'),
      '//a.example/npm/:_authToken': 'top',
    });
    expect(warnings).toEqual([]);
  });

  it('gives the top level’s credential to the default registry alone, and to none that has its own', () => {
    const scoped = berry(
      'npmRegistryServer: https://a.example\nnpmAuthToken: t\nnpmScopes: {s: {npmRegistryServer: "https://s.example"}}',
    );
    expect(scoped.credentials).toEqual({ '//a.example/:_authToken': 't' });
    const own = berry(
      'npmRegistryServer: https://a.example\nnpmAuthToken: t\nnpmRegistries: {"//a.example/": {npmAuthToken: own}}',
    );
    expect(own).toMatchObject({ credentials: { '//a.example/:_authToken': 'own' }, warnings: [] });
    expect(berry('npmAuthToken: t')).toMatchObject({
      credentials: {},
      warnings: [expect.stringContaining('npmAuthToken')],
    });
  });

  it('gives a scope’s credential to the default registry where the scope has none of its own', () => {
    const { credentials } = berry('npmRegistryServer: https://a.example\nnpmScopes: {s: {npmAuthToken: t}}');
    expect(credentials).toEqual({ '//a.example/:_authToken': 't' });
  });

  it('has one credential a registry; another is not used, and that is said', () => {
    const { credentials, warnings } = berry(
      'npmScopes:\n' +
        ['s', 't', 'u']
          .map((scope) => `  ${scope}: {npmRegistryServer: "https://a.example", npmAuthToken: ${scope}x}`)
          .join('\n'),
    );
    expect(credentials).toEqual({ '//a.example/:_authToken': 'sx' });
    expect(warnings).toEqual([
      expect.stringContaining('npmScopes.t.npmAuthToken'),
      expect.stringContaining('npmScopes.u.npmAuthToken'),
    ]);
    expect(warnings.join()).not.toMatch(/[stu]x/);
    const mixed = berry('npmRegistryServer: https://a.example\nnpmAuthToken: x\nnpmScopes: {s: {npmAuthIdent: "a:b"}}');
    expect(mixed.credentials).toEqual({ '//a.example/:_auth': basic('a:b') });
    expect(mixed.warnings).toHaveLength(1);
  });

  it('does not show a password that stands in an address', () => {
    const { warnings } = berry('npmRegistries: {"https://me:planted@a.example": {npmAuthToken: "${UNSET}"}}');
    expect(warnings).toEqual([expect.stringContaining('npmRegistries.https://a.example.npmAuthToken')]);
  });
});

describe('pnpm', () => {
  const pnpm = (text: string, npmrc = '') => read('pnpm', { 'pnpm-workspace.yaml': text, '.npmrc': npmrc });

  it('has registries by scope', () => {
    expect(pnpm('registries:\n  default: https://a.example\n  "@s": https://s.example/x\n')).toEqual({
      registry: 'https://a.example/',
      scopes: { '@s': 'https://s.example/x/' },
      credentials: {},
      warnings: [],
    });
  });

  it('has registries by address, with a bare @ for what has no scope', () => {
    const { registry, scopes, warnings } = pnpm(`
registries:
  https://a.example/: {scopes: ["@"], supportsTimeField: true}
  https://s.example:
    scopes: ["@s", "@t"]
    serverType: artifactory
  https://none.example/:
`);
    expect({ registry, scopes, warnings }).toEqual({
      registry: 'https://a.example/',
      scopes: { '@s': 'https://s.example/', '@t': 'https://s.example/' },
      warnings: [],
    });
  });

  it.each([
    ['both shapes at once', 'registries: {"https://a.example": {scopes: ["@"]}, "@s": "https://s.example"}'],
    ['a scope without @', 'registries: {"https://a.example": {scopes: [s]}}'],
    [
      'a scope at two registries',
      'registries: {"https://a.example": {scopes: ["@s"]}, "https://b.example": {scopes: ["@s"]}}',
    ],
    ['two defaults', 'registries: {"https://a.example": {scopes: ["@"]}, "https://b.example": {scopes: ["@"]}}'],
    ['no list', 'registries: https://a.example'],
    ['no list of scopes', 'registries: {"https://a.example": {scopes: "@s"}}'],
    ['no settings', 'registries: {"https://a.example": x}'],
    ['no address', 'registries: {default: a.example}'],
    ['a list for an address', 'registry: [https://a.example]'],
  ])('refuses %s', (_, text) => {
    expect(() => pnpm(text)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
  });

  it('does not take credentials, prefixes or a scope without @, and says so', () => {
    const { warnings, credentials } = pnpm(
      'registries: {"https://a.example": {scopes: ["@"], prefix: work, _authToken: planted}}',
    );
    expect(credentials).toEqual({});
    expect(warnings).toEqual([expect.stringContaining('prefix'), expect.stringContaining('_authToken')]);
    expect(warnings.join()).not.toContain('planted');
    const unknown = pnpm('registries: {s: "https://s.example"}');
    expect(unknown).toMatchObject({ scopes: {}, warnings: [expect.stringContaining('registries.s')] });
  });

  it('lets its own file decide before .npmrc, and says where versions of pnpm differ', () => {
    const npmrc =
      'registry=https://npmrc.example\n@s:registry=https://s.npmrc.example\n@t:registry=https://t.example\n//a.example/:_authToken=t';
    const { registry, scopes, credentials, warnings } = pnpm(
      'registries: {default: "https://a.example", "@s": "https://s.example"}',
      npmrc,
    );
    expect(registry).toBe('https://a.example/');
    expect(scopes).toEqual({ '@s': 'https://s.example/', '@t': 'https://t.example/' });
    expect(credentials).toEqual({ '//a.example/:_authToken': 't' });
    expect(warnings).toEqual([
      expect.stringMatching(/^registry in \.npmrc/),
      expect.stringMatching(/^@s:registry in \.npmrc/),
    ]);
    expect(pnpm('registry: https://a.example', 'registry=https://a.example/').warnings).toEqual([]);
  });

  it('takes registry before registries, as pnpm 11 does, and says so', () => {
    const { registry, warnings } = pnpm('registry: https://a.example\nregistries: {default: "https://b.example"}');
    expect(registry).toBe('https://a.example/');
    expect(warnings).toEqual([expect.stringContaining('registries in pnpm-workspace.yaml')]);
    expect(pnpm('registry: https://a.example\nregistries: {default: "https://a.example/"}').warnings).toEqual([]);
  });
});

describe('Yarn 1', () => {
  it.each([
    [
      'as Yarn writes it',
      '# yarn lockfile v1\n\n\nregistry "https://a.example"\n"@s:registry" "https://s.example/x"\nlastUpdateCheck 1\n',
    ],
    ['with colons and CRLF', '"registry": "https://a.example"\r\n"@s:registry": "https://s.example/x"\r\n'],
    ['as YAML', 'registry: https://a.example\n"@s:registry": https://s.example/x\n'],
  ])('has registries, %s', (_, text) => {
    expect(read('yarn-classic', { '.yarnrc': text })).toEqual({
      registry: 'https://a.example/',
      scopes: { '@s': 'https://s.example/x/' },
      credentials: {},
      warnings: [],
    });
  });

  it('lets .npmrc decide before .yarnrc', () => {
    const { registry, scopes } = read('yarn-classic', {
      '.npmrc': 'registry=https://npmrc.example\n@s:registry=https://s.npmrc.example',
      '.yarnrc': 'registry "https://a.example"\n"@s:registry" "https://s.example"\n"@t:registry" "https://t.example"',
    });
    expect(registry).toBe('https://npmrc.example/');
    expect(scopes).toEqual({ '@s': 'https://s.npmrc.example/', '@t': 'https://t.example/' });
  });
});

describe('Bun', () => {
  const bun = (text: string, npmrc = '', env: Record<string, string> = {}) =>
    read('bun', { 'bunfig.toml': text, '.npmrc': npmrc }, env);

  it('has a default registry, and one a scope, written with @ or without', () => {
    const { registry, scopes } = bun(
      '[install]\nregistry = "https://a.example"\n[install.scopes]\ns = "https://s.example/x"\n"@t" = { url = "https://t.example" }\n',
    );
    expect(registry).toBe('https://a.example/');
    expect(scopes).toEqual({ '@s': 'https://s.example/x/', '@t': 'https://t.example/' });
  });

  it('has a token, or a user and a password, in the table or in the address', () => {
    const text = `
[install]
registry = { url = "https://a.example", token = "t", username = "u", password = "p" }
[install.scopes]
s = { url = "https://s.example/q", username = "$USER_", password = "p:w" }
t = "https://a%40b:p%20w@t.example/"
u = "https://:tok@u.example/"
v = "https://only-a-user@v.example/"
`;
    expect(bun(text, '', { USER_: 'me' })).toMatchObject({
      credentials: {
        '//a.example/:_authToken': 't',
        '//s.example/q/:_auth': basic('me:p:w'),
        '//t.example/:_auth': basic('a@b:p w'),
        '//u.example/:_authToken': 'tok',
      },
      warnings: [],
    });
  });

  it('expands a variable only where it is the whole value', () => {
    const token = (text: string) =>
      bun(`install.registry = { url = "https://a.example", token = "${text}" }`, '', { T: 'x' });
    expect(token('$T').credentials).toEqual({ '//a.example/:_authToken': 'x' });
    expect(token('a$T').credentials).toEqual({ '//a.example/:_authToken': 'a$T' });
    expect(token('${T}').credentials).toEqual({});
  });

  it('lets its own file decide before .npmrc, and never mixes the logins of two files', () => {
    const { registry, scopes, credentials } = bun(
      'install.registry = { url = "https://a.example", username = "u", password = "p" }\ninstall.scopes.s = "https://s.example"',
      'registry=https://npmrc.example\n@s:registry=https://x.example\n@t:registry=https://t.example\n//a.example/:_authToken=t\n//s.example/:_authToken=st',
    );
    expect(registry).toBe('https://a.example/');
    expect(scopes).toEqual({ '@s': 'https://s.example/', '@t': 'https://t.example/' });
    expect(credentials).toEqual({ '//a.example/:_auth': basic('u:p'), '//s.example/:_authToken': 'st' });
  });

  it.each([
    ['a table without a url', 'install.registry = { token = "planted" }'],
    ['what cannot be decoded', 'install.registry = "https://%ff:planted@a.example"'],
  ])('does not use %s, and says so', (_, text) => {
    const { credentials, warnings } = bun(text);
    expect(credentials).toEqual({});
    expect(warnings).toEqual([expect.stringContaining('install.registry in bunfig.toml')]);
    expect(warnings.join()).not.toContain('planted');
  });

  it.each([
    'install = 1',
    'install.scopes = 1',
    'install.registry = 1',
    'install.registry = { url = 1 }',
    'install.registry = { url = "https://a.example", token = 1 }',
    'install.scopes = { s = "https://a.example", "@s" = "https://b.example" }',
    'install.scopes = { "a b" = "https://a.example" }',
  ])('refuses %s', (text) => {
    expect(() => bun(text)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
  });
});
