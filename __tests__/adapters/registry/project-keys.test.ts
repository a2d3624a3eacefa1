import { describe, expect, it } from 'vitest';
import { configuredLockfiles, lockfileNamesOf } from '../../../src/adapters/registry/project-lockfiles.ts';
import { registryKeysOfProject } from '../../../src/adapters/registry/project-settings.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';
import type { LockfileFormat } from '../../../src/model/package.ts';

const SECRET = 'npm_plantedSecret0123456789';

describe('registryKeysOfProject', () => {
  const keys = (format: LockfileFormat, files: Record<string, string>): readonly string[] =>
    registryKeysOfProject(format, new Map(Object.entries(files)));

  it('lists what decides where packages come from, sorted, without secrets', () => {
    expect(
      keys('yarn-berry', {
        '.yarnrc.yml': `
nodeLinker: pnp
enableStrictSsl: false
npmRegistryServer: https://me:${SECRET}@A.example
npmAuthToken: ${SECRET}
npmAlwaysAuth: true
npmScopes: {s: {npmRegistryServer: "https://s.example", npmAuthIdent: "me:${SECRET}", npmAuthToken: "\${T}"}}
npmRegistries: {"https://me:${SECRET}@r.example": {npmAuthToken: "\${T:-${SECRET}}"}}
plugins: [{path: .yarn/evil.cjs, spec: evil}]
unsafeHttpWhitelist: [b.example, c.example]
`,
      }),
    ).toEqual([
      '.yarnrc.yml: enableStrictSsl=false',
      '.yarnrc.yml: npmAlwaysAuth=true',
      '.yarnrc.yml: npmAuthToken=(redacted)',
      '.yarnrc.yml: npmRegistries.https://r.example/.npmAuthToken=(redacted)',
      '.yarnrc.yml: npmRegistryServer=https://a.example/',
      '.yarnrc.yml: npmScopes.s.npmAuthIdent=(redacted)',
      '.yarnrc.yml: npmScopes.s.npmAuthToken=${T}',
      '.yarnrc.yml: npmScopes.s.npmRegistryServer=https://s.example/',
      '.yarnrc.yml: plugins.0.path=.yarn/evil.cjs',
      '.yarnrc.yml: plugins.0.spec=evil',
      '.yarnrc.yml: unsafeHttpWhitelist=b.example,c.example',
    ]);
    expect(
      keys('bun', {
        'bunfig.toml': `preload = "x"\n[install]\nexact = true\nregistry = "https://me:${SECRET}@a.example"\n[install.scopes]\ns = { url = "https://s.example", token = "${SECRET}", username = "$U", password = "${SECRET}" }`,
        '.npmrc': `registry=https://n.example\n//n.example/:_authToken=${SECRET}\n//me:${SECRET}@n.example/:_auth=x`,
      }),
    ).toEqual([
      '//n.example/:_auth=(redacted)',
      '//n.example/:_authToken=(redacted)',
      'bunfig.toml: install.registry=https://a.example/',
      'bunfig.toml: install.scopes.s.password=(redacted)',
      'bunfig.toml: install.scopes.s.token=(redacted)',
      'bunfig.toml: install.scopes.s.url=https://s.example/',
      'bunfig.toml: install.scopes.s.username=$U',
      'bunfig.toml: preload=x',
      'registry=https://n.example/',
    ]);
    expect(
      keys('pnpm', {
        'pnpm-workspace.yaml': `packages: [a]\nregistry: https://a.example\n"//a.example/:_authToken": ${SECRET}\nregistries: {"https://me:${SECRET}@b.example": {scopes: ["@s", "@t"]}}\ncert: ${SECRET}`,
      }),
    ).toEqual([
      'pnpm-workspace.yaml: //a.example/:_authToken=(redacted)',
      'pnpm-workspace.yaml: cert=(redacted)',
      'pnpm-workspace.yaml: registries.https://b.example/.scopes=@s,@t',
      'pnpm-workspace.yaml: registry=https://a.example/',
    ]);
    expect(
      keys('yarn-classic', { '.yarnrc': 'registry "https://a.example"\nyarn-path "./evil.js"\nsave-prefix ""' }),
    ).toEqual(['.yarnrc: registry=https://a.example/', '.yarnrc: yarn-path=./evil.js']);
  });

  it('is the same for two files that mean the same, and differs for two that change places', () => {
    const berry = (text: string) => keys('yarn-berry', { '.yarnrc.yml': text });
    expect(berry('npmRegistryServer: "https://a.example:443/"\n')).toEqual(
      berry('# c\nnodeLinker: x\nnpmRegistryServer: https://A.example'),
    );
    const [a, b] = ['https://a.example', 'https://b.example'];
    const pnpm = (own: string, npmrc: string) =>
      keys('pnpm', { 'pnpm-workspace.yaml': `registry: ${own}`, '.npmrc': `registry=${npmrc}` });
    expect(pnpm(a, b)).not.toEqual(pnpm(b, a));
  });

  it('shows a change at the end of a value that is too long to show', () => {
    const long = (end: string) => keys('yarn-berry', { '.yarnrc.yml': `yarnPath: ${'x'.repeat(1_000)}${end}` });
    expect(long('a')).not.toEqual(long('b'));
    expect(long('a').join('').length).toBeLessThan(250);
  });

  it('shows no value of a key that belongs to a registry, whatever its name', () => {
    const lines = keys('yarn-classic', { '.yarnrc': `"//a.example/:custom" "${SECRET}"` });
    expect(lines).toEqual(['.yarnrc: //a.example/:custom=(redacted)']);
  });

  it('refuses more settings than anyone writes', () => {
    const scopes = (count: number) =>
      Array.from({ length: count }, (_, index) => `  s${index}: {npmRegistryServer: "https://a.example"}`);
    const berry = (count: number) => keys('yarn-berry', { '.yarnrc.yml': `npmScopes:\n${scopes(count).join('\n')}` });
    expect(berry(1_000)).toHaveLength(1_000);
    expect(() => berry(2_001)).toThrow(ConfigurationError);
  });

  it('shows control characters as none', () => {
    const [line] = keys('yarn-berry', { '.yarnrc.yml': 'npmScopes: {"a\\u001b[31m\\n::error::": {npmFoo: "x\\ny"}}' });
    expect(line).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('configured names of lockfiles', () => {
  const names = (file: string, text: string) => configuredLockfiles(new Map([[file, text]]));

  it.each([
    ['.yarnrc.yml', 'lockfileFilename: my.lock', ['my.lock']],
    ['.yarnrc.yml', 'lockfileFilename: ./a/../b.lock', []],
    ['.yarnrc.yml', 'nodeLinker: pnp', []],
    ['pnpm-workspace.yaml', 'gitBranchLockfile: true', ['pnpm-lock.*.yaml']],
    ['pnpm-workspace.yaml', 'gitBranchLockfile: false', []],
    ['.npmrc', 'git-branch-lockfile=true', ['pnpm-lock.*.yaml']],
    ['.npmrc', 'git-branch-lockfile=false', []],
    ['deno.json', '{"lock": "./locks/deno.lock"}', ['locks/deno.lock']],
    ['deno.jsonc', '{ // a comment\n "lock": {"path": "other.lock", "frozen": true,}, }', ['other.lock']],
    ['deno.json', '\u{feff}{"lock": false}', []],
    ['deno.json', '{"lock": true}', []],
    ['deno.json', '{"lock": {"frozen": true}}', []],
    ['deno.json', '{"imports": {}}', []],
    ['package.json', '{"lock": "x"}', []],
  ])('%s %s', (file, text, expected) => {
    expect(names(file, text).names).toEqual(expected);
  });

  it('of all files together, sorted, each once', () => {
    const files = new Map([
      ['.yarnrc.yml', 'lockfileFilename: b.lock'],
      ['deno.json', '{"lock": "b.lock"}'],
      ['deno.jsonc', '{"lock": "a.lock"}'],
      ['.npmrc', 'git-branch-lockfile=true'],
      ['pnpm-workspace.yaml', 'gitBranchLockfile: true'],
    ]);
    expect(lockfileNamesOf(files)).toEqual(['a.lock', 'b.lock', 'pnpm-lock.*.yaml']);
  });

  it.each([
    '../planted.lock',
    'a/../../planted.lock',
    '/etc/planted',
    'C:/planted.lock',
    'C:planted.lock',
    '..\\planted.lock',
    'a//planted.lock',
    'planted/',
    'planted*.lock',
    '{planted,b}.lock',
    'planted-${X}.lock',
    'planted\u0007',
    'planted\u202e',
    '',
    '.',
    './',
  ])('are not followed where they climb, are absolute or mean something else: %j', (name) => {
    const found = names('deno.json', JSON.stringify({ lock: name }));
    expect(found).toEqual({ names: [], warnings: [expect.stringMatching(/^lock in deno\.json is not followed/)] });
    expect(found.warnings.join()).not.toContain('planted');
  });

  it.each([
    ['.yarnrc.yml', 'lockfileFilename: [a]'],
    ['deno.json', '{"lock": 1}'],
    ['deno.json', '{"lock": {"path": ["a"]}}'],
  ])('that are none are said: %s %s', (file, text) => {
    expect(names(file, text)).toEqual({ names: [], warnings: [expect.stringContaining('is not followed')] });
  });

  it.each([
    ['no JSON', `{"lock": "${SECRET}`],
    ['a list', '[]'],
    ['nothing', ''],
    ['two values', '{} {}'],
    ['a key twice', '{"lock": "a.lock", "lock": "b.lock"}'],
    ['a key twice, further in', '{"lock": {"path": "a.lock", "path": "b.lock"}}'],
    ['endless nesting', '['.repeat(100_000)],
    ['an unfinished merge', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n'],
    ['far too much text', `{"lock": "${'x'.repeat(300_000)}"}`],
  ])('of a file that cannot be read are an error: %s', (_, text) => {
    expect(() => names('deno.json', text)).toThrow(ConfigurationError);
    expect(() => names('deno.json', text)).not.toThrow(SECRET);
  });
});
