/** What a repository's files may not decide, and files that cannot be read for certain. */
import { describe, expect, it } from 'vitest';
import { readProjectSettings, registryKeysOfProject } from '../../../src/adapters/registry/project-settings.ts';
import { ConfigurationError, UserError } from '../../../src/model/errors.ts';
import type { LockfileFormat } from '../../../src/model/package.ts';

const SECRET = 'npm_plantedSecret0123456789';
const read = (format: LockfileFormat, file: string, text: string) =>
  readProjectSettings(format, new Map([[file, text]]), { NPM_TOKEN: SECRET });

describe('what reaches registries another way, or loads code, is not honoured, and that is said', () => {
  const berry = [
    'caFilePath: evil',
    'httpsCaFilePath: evil',
    'httpsCertFilePath: evil',
    'httpsKeyFilePath: evil',
    'enableStrictSsl: evil',
    'httpProxy: evil',
    'httpsProxy: evil',
    'networkSettings: {evil: {enableNetwork: true}}',
    'unsafeHttpWhitelist: [evil]',
    'yarnPath: evil',
    'plugins: [evil]',
  ];
  const pnpm = [
    'ca: evil',
    'cafile: evil',
    'cert: evil',
    'key: evil',
    'httpProxy: evil',
    'httpsProxy: evil',
    'proxy: evil',
    'noProxy: evil',
    'strictSsl: evil',
    'localAddress: evil',
    'pnpmfile: evil',
    'pnpmfilePath: evil',
    'globalPnpmfile: evil',
    'configDependencies: {evil: 1.0.0+sha512-evil}',
    'npmrcAuthFile: evil',
    'userconfig: evil',
    'tokenHelper: evil',
    'namedRegistries: {work: "https://evil"}',
    '"@s:registry": "https://evil"',
    '"//a.example/:_authToken": evil',
    '_authToken: evil',
  ];
  const classic = [
    'proxy "evil"',
    'https-proxy "evil"',
    'noproxy "evil"',
    'strict-ssl "evil"',
    'cafile "evil"',
    'yarn-path "evil"',
    'yarn-offline-mirror "evil"',
    'userconfig "evil"',
    '"//a.example/:_authToken" "evil"',
  ];
  const bun = [
    'preload = ["evil"]',
    'install.ca = "evil"',
    'install.cafile = "evil"',
    'install.security = { scanner = "evil" }',
  ];
  const npmrc = ['pnpmfile=evil', 'global-pnpmfile=evil', 'http-proxy=evil', 'no-proxy=evil', 'tokenHelper=evil'];
  const rows: [LockfileFormat, string, string][] = [
    ...berry.map((text): [LockfileFormat, string, string] => ['yarn-berry', '.yarnrc.yml', text]),
    ...pnpm.map((text): [LockfileFormat, string, string] => ['pnpm', 'pnpm-workspace.yaml', text]),
    ...classic.map((text): [LockfileFormat, string, string] => ['yarn-classic', '.yarnrc', text]),
    ...bun.map((text): [LockfileFormat, string, string] => ['bun', 'bunfig.toml', text]),
    ...npmrc.map((text): [LockfileFormat, string, string] => ['pnpm', '.npmrc', text]),
  ];

  it.each(rows)('%s %s %s', (format, file, text) => {
    const { warnings, ...rest } = read(format, file, text);
    expect(rest).toEqual({ registry: null, scopes: new Map(), credentials: new Map() });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${/^"?([^" :=]+(?::\w+)?(?= ?[":= ]))/.exec(text)?.[1]} in ${file} is not`);
    expect(warnings[0]).not.toContain('evil');
    // A change of it is seen all the same.
    expect(registryKeysOfProject(format, new Map([[file, text]]))).toHaveLength(1);
  });

  it('and what has nothing to do with registries is passed over', () => {
    const nothing = { registry: null, scopes: new Map(), credentials: new Map(), warnings: [] };
    expect(read('yarn-berry', '.yarnrc.yml', 'nodeLinker: node-modules\ndefaultSemverRangePrefix: ""\n')).toEqual(
      nothing,
    );
    expect(read('pnpm', 'pnpm-workspace.yaml', 'packages: [a, "b/*"]\ncatalog: {x: ^1.0.0}\n')).toEqual(nothing);
    expect(read('yarn-classic', '.yarnrc', 'lastUpdateCheck 1551\nsave-prefix ""\n--install.flat true\n')).toEqual(
      nothing,
    );
    expect(read('bun', 'bunfig.toml', 'logLevel = "debug"\n[install]\nexact = true\n[test]\nroot = "x"')).toEqual(
      nothing,
    );
  });

  it('and another manager’s files are not looked at', () => {
    const files = new Map([
      ['.npmrc', 'registry=https://npmrc.example/'],
      ['.yarnrc.yml', 'npmRegistryServer: https://berry.example'],
      ['.yarnrc', 'registry "https://classic.example"'],
      ['bunfig.toml', 'install.registry = "https://bun.example"'],
      ['pnpm-workspace.yaml', 'registry: https://pnpm.example'],
    ]);
    const registry = (format: LockfileFormat) => readProjectSettings(format, files, {}).registry;
    expect(registry('npm')).toBe('https://npmrc.example/');
    expect(registry('npm-shrinkwrap')).toBe('https://npmrc.example/');
    expect(registry('deno')).toBe('https://npmrc.example/');
    expect(registry('pnpm')).toBe('https://pnpm.example/');
    expect(registry('yarn-classic')).toBe('https://npmrc.example/');
    expect(registry('yarn-berry')).toBe('https://berry.example/');
    expect(registry('bun')).toBe('https://bun.example/');
  });
});

const YAML = ['.yarnrc.yml', 'pnpm-workspace.yaml'] as const;
const formatOf = (file: string): LockfileFormat =>
  file === 'bunfig.toml' ? 'bun' : file === '.yarnrc' ? 'yarn-classic' : file === '.yarnrc.yml' ? 'yarn-berry' : 'pnpm';

describe('a file that cannot be read for certain is an error', () => {
  const everywhere = [
    ['an unfinished merge', '<<<<<<< HEAD\n=======\n>>>>>>> x\n'],
    ['bytes that are no text', '#\u0000'],
    ['bytes that are no UTF-8', '# \u{fffd}'],
    ['far too much text', `#${'x'.repeat(300_000)}`],
  ] as const;
  const yaml = [
    ['an anchor', 'a: &x 1'],
    ['an alias', 'a: 1\nb: *a'],
    ['a tag', 'a: !!str 1'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['a merge key', '<<: {npmRegistryServer: "https://evil.example"}'],
    ['a key twice', 'npmRegistryServer: https://a.example\nnpmRegistryServer: https://b.example'],
    ['a key twice, further in', 'registries: {default: "https://a.example", default: "https://b.example"}'],
    ['two documents', 'a: 1\n---\nb: 1'],
    ['a list', '- a'],
    ['a text', 'a'],
    ['a key that is none', '? [a]\n: b'],
    ['no YAML', 'a: ['],
    ['endless nesting', `a: ${'['.repeat(100_000)}`],
  ] as const;
  const rows: [string, string, string][] = [
    ...['.yarnrc.yml', 'pnpm-workspace.yaml', '.yarnrc', 'bunfig.toml'].flatMap((file) =>
      everywhere.map(([what, text]): [string, string, string] => [file, what, text]),
    ),
    ...YAML.flatMap((file) => yaml.map(([what, text]): [string, string, string] => [file, what, text])),
    ['.yarnrc', 'a key twice', 'registry "https://a.example"\nregistry "https://b.example"'],
    ['.yarnrc', 'an address that Yarn 1 would not read', 'registry https://a.example'],
    ['.yarnrc', 'an unquoted scope', '@s:registry "https://a.example"'],
    ['.yarnrc', 'a broken text', 'registry "https://a.example\\x"'],
    ['bunfig.toml', 'a key twice', 'install.registry = "https://a.example"\ninstall.registry = "https://b.example"'],
    ['bunfig.toml', 'no TOML', 'install = '],
    ['bunfig.toml', 'endless nesting', `a = ${'['.repeat(100_000)}`],
  ];

  it.each(rows)('%s: %s', (file, _, text) => {
    const fault = (): unknown => read(formatOf(file), file, text);
    expect(fault).toThrow(ConfigurationError);
    expect(fault).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'project-config-malformed', file })] }),
    );
    expect(() => registryKeysOfProject(formatOf(file), new Map([[file, text]]))).toThrow(ConfigurationError);
  });

  it.each([
    ['.yarnrc.yml', `npmAuthToken: ${SECRET}\nx: [`],
    ['.yarnrc.yml', `npmAuthToken: "${SECRET}`],
    ['.yarnrc.yml', `npmRegistryServer: {x: ${SECRET}}`],
    ['.yarnrc.yml', `npmAuthToken: [${SECRET}]\nnpmRegistryServer: https://a.example`],
    ['.yarnrc.yml', `npmRegistries: {"https://me:${SECRET}@": {}}`],
    ['pnpm-workspace.yaml', `registries: {"https://me:${SECRET}@a.example:x/": {}}`],
    ['.yarnrc', `registry ${SECRET} x`],
    ['bunfig.toml', `install.registry = "${SECRET}`],
    ['bunfig.toml', `install.registry = { url = "x://me:${SECRET}@a.example" }`],
  ])('and quotes nothing of %s: %s', (file, text) => {
    let thrown: unknown;
    try {
      read(formatOf(file), file, text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect(JSON.stringify((thrown as UserError).problems) + (thrown as Error).message).not.toContain(SECRET);
  });

  it('with the faults of every file at once, named as the caller names them', () => {
    const files = new Map([
      ['.npmrc', 'registry=x\n@s:registry=y'],
      ['pnpm-workspace.yaml', 'registry: z'],
    ]);
    const fault = (): unknown => readProjectSettings('pnpm', files, {}, (name) => `sub/${name} at 0123`);
    const file = (name: string) => expect.objectContaining({ file: `sub/${name} at 0123` }) as unknown;
    expect(fault).toThrow(
      expect.objectContaining({ problems: [file('pnpm-workspace.yaml'), file('.npmrc'), file('.npmrc')] }),
    );
  });

  it.each([
    ['.yarnrc.yml', `npmRegistryServer: "${'${a-'.repeat(60_000)}"`],
    ['.yarnrc.yml', Array.from({ length: 60 }, (_, i) => `npmScopes${i}: "${'${a-'.repeat(1_000)}"`).join('\n')],
    ['.yarnrc.yml', `? `.repeat(100_000)],
    ['.yarnrc.yml', '- '.repeat(100_000)],
    [
      '.yarnrc.yml',
      `plugins: {${'k'.repeat(100_000)}: {${Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join()}}}`,
    ],
    ['.yarnrc', '"'.repeat(200_000)],
    ['.yarnrc', `${'a'.repeat(200_000)}\n`],
    ['bunfig.toml', `a${'.a'.repeat(100_000)} = 1`],
    [
      'pnpm-workspace.yaml',
      `registries:\n${Array.from({ length: 5_000 }, (_, i) => `  "@s${i}": https://a.example`).join('\n')}`,
    ],
  ])('and none takes long: %s %#', (file, text) => {
    const begun = performance.now();
    for (const work of [read, (format: LockfileFormat) => registryKeysOfProject(format, new Map([[file, text]]))]) {
      try {
        work(formatOf(file), file, text);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError);
      }
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
