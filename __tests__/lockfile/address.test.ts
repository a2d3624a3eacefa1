import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKind, gitIdentity, isFolderAddress, readAlias } from '../../src/lockfile/address.ts';
import { isRegistryAddress, versionInAddress } from '../../src/lockfile/registry-path.ts';

const HASH = '55a2db17e0946313e6d150d2d63d5e9539458e4fcaf3fe928c320a7dd1b7f90b';

describe('addressKind', () => {
  it.each([
    ['https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz', 'registry'],
    ['https://registry.npmjs.org/@babel/core/-/core-7.0.0.tgz', 'registry'],
    ['https://registry.npmjs.org/@babel%2fcore/-/core-7.0.0.tgz', 'registry'],
    ['HTTPS://REGISTRY.npmjs.org/lodash/-/lodash-4.17.21.tgz', 'registry'],
    ['https://user:pass@registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#abc', 'registry'],
    ['http://127.0.0.1:4873/lodash/-/lodash-4.17.21.tgz', 'registry'],
    ['https://evil.example/lodash/-/anything.tgz?x=1', 'registry'],
    ['https://registry.npmjs.org/some/other/path.zip', 'registry'],
    ['https://art.example/artifactory/api/npm/npm/pkg-dir/-/pkg-dir-3.0.0.tgz?dl=https%3A%2F%2Fx', 'registry'],
    ['https://gitlab.example/api/v4/projects/2/packages/npm/@d/p/-/@d/p-2.0.14.tgz', 'registry'],
    ['https://git.example/api/packages/o/npm/%40s%2Fn/-/1.0.0/n-1.0.0.tgz', 'registry'],
    [`https://npm.pkg.github.com/download/@d/p/2.0.14/${HASH}`, 'registry'],
    ['http://registry.npm.taobao.org/chalk/download/chalk-2.3.0.tgz', 'registry'],
    ['https://registry.nlark.com/@babel/core/download/@babel/core-7.0.0.tgz?cache=0', 'registry'],
    ['https://cdn.npmmirror.com/packages/lodash/4.17.21/lodash-4.17.21.tgz', 'registry'],
    ['https://cdn.npmmirror.com/packages/@babel/core/7.0.0/core-7.0.0.tgz', 'registry'],
    ['https://npm.fury.io/acme/~/d/%40acme%2Fetag/%40acme%2Fetag-1.8.1', 'registry'],
    ['https://npm.jsr.io/~/11/@jsr/std__path/1.0.8.tgz', 'registry'],
    ['https://pkg.csb.dev/mui/mui-x/commit/1f23b33d/@mui/x-tree-view', 'remote-tarball'],
    ['https://codeload.github.com/npm/ini/tar.gz/v4.1.1', 'remote-tarball'],
    ['https://github.com/npm/ini/archive/v4.1.1.tar.gz', 'remote-tarball'],
    ['https://github.com/npm/ini/releases/download/v4/ini-4.1.1.tgz', 'remote-tarball'],
    ['https://download.example/download/pr/3b0a/razor.tgz', 'remote-tarball'],
    ['https://evil.example/-/x.tgz', 'remote-tarball'],
    ['https://evil.example/%zz/-/x.tgz', 'remote-tarball'],
    ['http://downloads.example.org/remote-tool-2.0.0.tgz', 'remote-tarball'],
    ['https://', 'other'],
    ['git+ssh://git@github.com/npm/ini.git#abc', 'git'],
    ['git+https://github.com/npm/ini.git#abc', 'git'],
    ['git+file:///srv/ini.git#abc', 'git'],
    ['git://github.com/npm/ini.git', 'git'],
    ['ssh://git@example.org/ini.git', 'git'],
    ['git@github.com:npm/ini.git#abc', 'git'],
    ['github:npm/ini#abc', 'git'],
    ['gitlab:group/project', 'git'],
    ['npm/ini#abc', 'git'],
    ['npm/ini', 'git'],
    ['https://github.com/npm/ini', 'git'],
    ['https://github.com/npm/ini/tree/main', 'git'],
    ['https://git.example.org/acme/gitdep.git#abc', 'git'],
    ['file:../x.tgz', 'file'],
    ['file:libs/x', 'file'],
    ['../x', 'file'],
    ['./x', 'file'],
    ['~/x', 'file'],
    ['/srv/x', 'file'],
    ['C:\\x', 'file'],
    ['vendor/deep/x', 'file'],
    ['x.tgz', 'file'],
    ['workspace:*', 'other'],
    ['javascript:alert(1)', 'other'],
    ['data:text/plain,x', 'other'],
    ['1.0.0', null],
    ['1.0.0-rc.1+build', null],
    ['^1.0.0 || >=2', null],
    ['latest', null],
    ['ansi-regex@>=2.0.0 <3.0.0', null],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });

  it('takes linear time over a long text', () => {
    const start = performance.now();
    for (const part of ['a@', 'a/', '-/', '%2f', 'a:', '#', 'git+', '@a.']) {
      addressKind(part.repeat(1_000_000));
      addressKind(`https://evil.example/${part.repeat(1_000_000)}`);
      gitIdentity(part.repeat(1_000_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('smaller readings', () => {
  it('tells a folder from an archive', () => {
    expect(['file:a', '../a', 'file:a.tgz', 'file:a.tar.gz', '1.0.0'].map(isFolderAddress)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['npm:is-number@6.0.0', { name: 'is-number', version: '6.0.0' }],
    ['npm:@acme/a@6.0.0', { name: '@acme/a', version: '6.0.0' }],
    ['npm:@acme/a', { name: '@acme/a', version: null }],
    ['1.0.0', null],
    ['xnpm:a@1', null],
  ])('reads the alias %s', (text, alias) => {
    expect(readAlias(text)).toEqual(alias);
  });

  it.each([
    'git+ssh://git@github.com/npm/ini.git#abc',
    'git+https://github.com/npm/ini.git#abc',
    'https://GitHub.com/npm/ini.git#abc',
    'git@github.com:npm/ini.git#abc',
    'git+ssh://git@github.com:npm/ini.git#abc',
    'github:npm/ini#abc',
    'npm/ini#abc',
  ])('knows the repository in %s', (text) => {
    expect(gitIdentity(text)).toBe('github.com/npm/ini#abc');
  });

  it('keeps different repositories, hosts, ports and commits apart', () => {
    const addresses = [
      'github:npm/ini#abc',
      'github:npm/ini#abd',
      'github:npm/ini-evil#abc',
      'gitlab:npm/ini#abc',
      'git+https://github.com.evil.example/npm/ini.git#abc',
      'git+https://github.com:8443/npm/ini.git#abc',
      'git+https://evil.example/github.com/npm/ini.git#abc',
    ];
    expect(new Set(addresses.map(gitIdentity)).size).toBe(addresses.length);
  });

  it.each([
    ['https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz', 'is-buffer', '2.0.5'],
    ['https://r.example/@a/b/-/b-1.0.0-rc.1.tgz', '@a/b', '1.0.0-rc.1'],
    ['https://r.example/@a/b/-/b-1.0.0.tgz', 'b', '1.0.0'],
    ['https://r.example/b/-/b-1.0.0.tgz', '@a/b', null],
    ['https://r.example/evil/-/evil-1.0.0.tgz', 'b', null],
    ['https://r.example/evil/-/b-1.0.0.tgz', 'b', null],
    ['https://r.example/b/-/b-latest.tgz', 'b', null],
    ['nonsense', 'b', null],
  ])('reads the version in %s for %s', (address, name, version) => {
    expect(versionInAddress(address, name)).toBe(version);
  });
});

const PLAIN_HOSTS = [
  'registry.npmjs.org',
  'a.example',
  'A.example',
  'a_b',
  '127.0.0.1',
  '1.2.3.256',
  '0x7f.1',
  '08.1',
  '[::1]',
];
const ODD_HOSTS = [
  'xn--a',
  'xn--zz--',
  '\u00e4.example',
  'u@a.example',
  'u:p@a.example',
  'a?b',
  'a#b',
  'a\\b',
  'a b',
  'a%2fb',
];
const BROKEN_HOSTS = ['', '.', '..', 'a..b', ':80'];
const HOSTS = [...PLAIN_HOSTS, ...ODD_HOSTS, ...BROKEN_HOSTS];
const PATH_PARTS = [
  'a',
  '@s',
  'a-1.0.0',
  '-',
  '.',
  '..',
  '...',
  '.a',
  '-a',
  '',
  '~',
  '%2e',
  '%2E.',
  '%2f',
  '@s%2fn',
  '%zz',
  'a b',
];
const ODD_PARTS = ['a?b', 'a#b', 'a\\b', '\t', '\u00e4', 'download', 'packages', 'a.git', 'tree'];
const PARTS = [...PATH_PARTS, ...ODD_PARTS];

describe('an address that is told by a pattern', () => {
  const host = fc.constantFrom(...HOSTS);
  const port = fc.constantFrom('', '', ':', ':80', ':43117', ':65535', ':65536', ':999999', ':x', ':1:2', ':0080');
  const part = fc.constantFrom(...PARTS);
  const file = fc.constantFrom(
    'a-1.0.0.tgz',
    '@a.tgz',
    '.tgz',
    '..tgz',
    '-.tgz',
    'a.TGZ',
    'a.tgz?x',
    'a.tgz#x',
    'a.tgz ',
    'a.tgz\n',
    'a',
    '',
  );
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:'),
      host,
      port,
      fc.array(part, { maxLength: 4 }),
      file,
    )
    .map(([scheme, name, number, parts, last]) => `${scheme}${[`${name}${number}`, ...parts, last].join('/')}`);
  const usual = fc
    .tuple(fc.constantFrom('https://', 'http://'), host, port, fc.array(part, { minLength: 1, maxLength: 2 }), file)
    .map(([scheme, name, number, parts, last]) => `${scheme}${[`${name}${number}`, ...parts, '-', last].join('/')}`);

  it('is what it is when it is taken apart', () => {
    fc.assert(
      fc.property(fc.oneof(usual, address), (text) => {
        const kind = addressKind(text);
        if (!URL.canParse(text)) expect(kind).toBe('other');
        else expect(kind === 'registry').toBe(isRegistryAddress(new URL(text)));
      }),
      { numRuns: 10_000 },
    );
  });
});
