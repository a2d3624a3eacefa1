/** The rules that hold for every package manager's files: whoever may change one must gain nothing by it. */
import { describe, expect, it } from 'vitest';
import { type ProjectFiles, readProjectSettings } from '../../../src/adapters/registry/project-settings.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';
import type { LockfileFormat } from '../../../src/model/package.ts';

const SECRET = 'npm_plantedSecret0123456789';
const ENV = {
  NPM_TOKEN: SECRET,
  GITHUB_TOKEN: SECRET,
  github_token: SECRET,
  ACTIONS_RUNTIME_TOKEN: SECRET,
  INPUT_KEYS: SECRET,
  EMPTY: '',
};

function read(format: LockfileFormat, file: string, text: string, env: Record<string, string> = ENV) {
  return readProjectSettings(format, new Map([[file, text]]), env);
}

/** One registry with one credential, as each manager writes it. */
const LOGINS: readonly [LockfileFormat, string, (credential: string) => string][] = [
  ['npm', '.npmrc', (token) => `registry=https://a.example/\n//a.example/:_authToken=${token}`],
  ['pnpm', '.npmrc', (token) => `registry=https://a.example/\n//a.example/:_authToken=${token}`],
  ['yarn-classic', '.npmrc', (token) => `registry=https://a.example/\n//a.example/:_authToken=${token}`],
  ['yarn-berry', '.yarnrc.yml', (token) => `npmRegistryServer: https://a.example\nnpmAuthToken: "${token}"`],
  [
    'yarn-berry',
    '.yarnrc.yml',
    (token) => `npmScopes: {s: {npmRegistryServer: "https://a.example", npmAuthToken: "${token}"}}`,
  ],
  [
    'yarn-berry',
    '.yarnrc.yml',
    (token) => `npmRegistryServer: https://a.example\nnpmRegistries: {"//a.example": {npmAuthToken: "${token}"}}`,
  ],
  [
    'bun',
    'bunfig.toml',
    (token) =>
      `[install]\nregistry = { url = "https://a.example", token = "${token.replace(/^\$\{(.+)\}$/, '$$$1')}" }`,
  ],
  [
    'bun',
    'bunfig.toml',
    (token) => `[install.scopes]\ns = "https://:${token.replace(/^\$\{(.+)\}$/, '$$$1')}@a.example"`,
  ],
];

describe.each(LOGINS)('a credential of %s in %s (%#)', (format, file, text) => {
  it('is taken as it stands', () => {
    const { credentials, warnings } = read(format, file, text('literal'));
    expect([...credentials]).toEqual([['//a.example/:_authToken', 'literal']]);
    expect(warnings).toEqual([]);
  });

  it('has its variable expanded for the registry that the file names', () => {
    const { credentials, warnings } = read(format, file, text('${NPM_TOKEN}'));
    expect([...credentials]).toEqual([['//a.example/:_authToken', SECRET]]);
    expect(warnings).toEqual([]);
  });

  it.each(['GITHUB_TOKEN', 'github_token', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_KEYS', 'UNSET', 'toString', '__proto__'])(
    'is never ${%s}; the key is named, the value is not',
    (name) => {
      const { credentials, warnings } = read(format, file, text(`\${${name}}`));
      expect([...credentials]).toEqual([]);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(
        new RegExp(`(?:Token|token) in ${file.replaceAll('.', '\\.')} is not used: ${name} is`),
      );
      expect(warnings[0]).not.toContain(SECRET);
    },
  );
});

describe('a variable with a default', () => {
  const expanded = (value: string, format: 'pnpm' | 'yarn-berry' | 'npm' = 'yarn-berry'): string | undefined => {
    const [, file, text] = LOGINS.find(([name]) => name === format) ?? [];
    if (file === undefined || text === undefined) throw new Error(`no row for ${format}`);
    return read(format, file, text(value)).credentials.get('//a.example/:_authToken');
  };

  it.each(['yarn-berry', 'pnpm'] as const)('means what it means to %s', (format) => {
    expect(expanded('${NPM_TOKEN-x}', format)).toBe(SECRET);
    expect(expanded('${NPM_TOKEN:-x}', format)).toBe(SECRET);
    expect(expanded('${UNSET-x-y}', format)).toBe('x-y');
    expect(expanded('${UNSET:-x}', format)).toBe('x');
    expect(expanded('${EMPTY:-x}', format)).toBe('x');
    expect(expanded('p${UNSET-x}q', format)).toBe('pxq');
  });

  it.each(['yarn-berry', 'pnpm'] as const)('does not free the runner’s own from the rule, in %s', (format) => {
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_KEYS', 'INPUT_GITHUB'])
      for (const between of ['-', ':-']) expect(expanded(`\${${name}${between}x}`, format)).toBeUndefined();
    expect(expanded('${NPM_TOKEN}${GITHUB_TOKEN-x}', format)).toBeUndefined();
  });

  it('is not npm’s', () => {
    expect(expanded('${UNSET-x}', 'npm')).toBeUndefined();
  });

  it('of pnpm may also be npm’s `?`, and be escaped', () => {
    expect(expanded('a${UNSET?}', 'pnpm')).toBe('a');
    expect(expanded('\\${NPM_TOKEN}', 'pnpm')).toBe('${NPM_TOKEN}');
  });
});

describe('a variable for a host that no file names', () => {
  it.each<[LockfileFormat, Record<string, string>]>([
    [
      'pnpm',
      { '.npmrc': '//evil.example/:_authToken=${NPM_TOKEN}', 'pnpm-workspace.yaml': 'registry: https://a.example' },
    ],
    [
      'bun',
      { '.npmrc': '//evil.example/:_authToken=${NPM_TOKEN}', 'bunfig.toml': 'install.registry = "https://a.example"' },
    ],
    [
      'bun',
      {
        '.npmrc': '//a.example:8443/:_authToken=${NPM_TOKEN}',
        'bunfig.toml': 'install.registry = "https://a.example"',
      },
    ],
    [
      'yarn-classic',
      { '.npmrc': '//evil.example/:_authToken=${NPM_TOKEN}', '.yarnrc': 'registry "https://a.example"' },
    ],
    [
      'yarn-berry',
      {
        '.yarnrc.yml':
          'npmRegistryServer: https://a.example\nnpmRegistries: {"//evil.example": {npmAuthToken: "${NPM_TOKEN}"}}',
      },
    ],
    [
      'yarn-berry',
      {
        '.yarnrc.yml':
          'npmRegistryServer: https://a.example\nnpmRegistries: {"https://a.example:8443": {npmAuthIdent: "${NPM_TOKEN}"}}',
      },
    ],
    ['yarn-berry', { '.yarnrc.yml': 'npmAuthToken: "${NPM_TOKEN}"' }],
    ['yarn-berry', { '.yarnrc.yml': 'npmScopes: {s: {npmAuthToken: "${NPM_TOKEN}"}}' }],
  ])('is not expanded: %s %o', (format, files) => {
    const { credentials, warnings } = readProjectSettings(format, new Map(Object.entries(files)), ENV);
    expect([...credentials]).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).not.toContain(SECRET);
  });

  it.each<[LockfileFormat, Record<string, string>]>([
    ['pnpm', { 'pnpm-workspace.yaml': 'registries: {"@s": "https://a.example"}' }],
    ['bun', { 'bunfig.toml': 'install.registry = "https://a.example"' }],
    ['yarn-classic', { '.yarnrc': '"@s:registry" "https://a.example"' }],
  ])('but is for one that another file of the same manager names: %s %o', (format, files) => {
    const npmrc: ProjectFiles = new Map([['.npmrc', '//a.example/:_authToken=${NPM_TOKEN}'], ...Object.entries(files)]);
    expect(readProjectSettings(format, npmrc, ENV)).toMatchObject({ warnings: [] });
    expect(readProjectSettings(format, npmrc, ENV).credentials.get('//a.example/:_authToken')).toBe(SECRET);
  });
});

describe('a variable in a registry’s address', () => {
  const env = { ...ENV, HOST: 'https://evil.example', PART: 'team' };

  it.each<[LockfileFormat, string, string]>([
    ['yarn-berry', '.yarnrc.yml', 'npmRegistryServer: ${HOST}'],
    ['yarn-berry', '.yarnrc.yml', 'npmRegistryServer: ${HOST:-https://a.example}'],
    ['yarn-berry', '.yarnrc.yml', 'npmScopes: {s: {npmRegistryServer: "https://${PART}.evil.example/"}}'],
    ['yarn-berry', '.yarnrc.yml', 'npmRegistryServer: ${UNSET:-https://a.example/}${NPM_TOKEN}'],
    ['yarn-berry', '.yarnrc.yml', 'npmRegistryServer: https://a.example/${GITHUB_TOKEN}'],
    ['pnpm', 'pnpm-workspace.yaml', 'registry: ${HOST}'],
    ['pnpm', 'pnpm-workspace.yaml', 'registries: {default: "https://a.example/${PART}"}'],
    ['pnpm', 'pnpm-workspace.yaml', 'registries: {"https://a.example/${PART}/": {scopes: ["@s"]}}'],
    ['yarn-classic', '.yarnrc', 'registry "${HOST}"'],
    ['bun', 'bunfig.toml', 'install.registry = "$HOST"'],
    ['bun', 'bunfig.toml', 'install.registry = "https://${PART}.example"'],
    ['bun', 'bunfig.toml', 'install.scopes.s = { url = "$HOST" }'],
  ])('never chooses its host: %s %s %s', (format, file, text) => {
    expect(() => read(format, file, text, env)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'project-config-registry', file })] }),
    );
    expect(() => read(format, file, text, env)).toThrow(ConfigurationError);
  });

  it('may stand in its path, or be a default that the file itself states', () => {
    const server = (value: string) => read('yarn-berry', '.yarnrc.yml', `npmRegistryServer: ${value}`, env).registry;
    expect(server('https://a.example/${PART}/')).toBe('https://a.example/team/');
    expect(server('${UNSET:-https://a.example}')).toBe('https://a.example/');
  });
});
