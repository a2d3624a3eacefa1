import { describe, expect, it } from 'vitest';
import { readProjectNpmrc, registryKeysOf } from '../../../src/adapters/registry/project-npmrc.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';

const SECRET = 'npm_plantedSecret0123456789';
const ENV = {
  NPM_TOKEN: SECRET,
  GITHUB_TOKEN: SECRET,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
  'INPUT_GITHUB-TOKEN': SECRET,
};

function read(text: string, env: Record<string, string> = ENV) {
  return readProjectNpmrc({ text, path: '.npmrc' }, env);
}

describe('what a repository’s .npmrc may say', () => {
  it('registries, by scope too, normalised', () => {
    const { registry, scopes, warnings } = read(`
      ; a comment
      registry = https://Mirror.Example:443/npm
      @s:registry="https://s.example/"
    `);
    expect(registry).toBe('https://mirror.example/npm/');
    expect([...scopes]).toEqual([['@s', 'https://s.example/']]);
    expect(warnings).toEqual([]);
  });

  it('credentials', () => {
    const text = `//a.example/:_authToken=t\n//a.example/p/:_auth=YTpi\n//b.example:8443/:username=u\n//b.example:8443/:_password=cA==`;
    expect([...read(text).credentials]).toEqual([
      ['//a.example/:_authToken', 't'],
      ['//a.example/p/:_auth', 'YTpi'],
      ['//b.example:8443/:username', 'u'],
      ['//b.example:8443/:_password', 'cA=='],
    ]);
  });

  it.each([
    'proxy=http://evil.example',
    'https-proxy=http://evil.example',
    'noproxy=registry.npmjs.org',
    'strict-ssl=false',
    'ca=x',
    'cafile=./evil.pem',
    'cert=x',
    'key=x',
    'prefix=./evil',
    'globalconfig=./evil',
    'userconfig=./evil',
    'replace-registry-host=never',
    'local-address=127.0.0.1',
    '//evil.example/:certfile=/home/runner/.ssh/id_rsa',
    '//evil.example/:keyfile=/home/runner/.ssh/id_rsa',
  ])('and not %s, which is said', (line) => {
    const { registry, scopes, credentials, warnings } = read(line);
    expect({ registry, scopes: [...scopes], credentials: [...credentials] }).toEqual({
      registry: null,
      scopes: [],
      credentials: [],
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(line.slice(0, line.indexOf('=')));
    expect(warnings[0]).not.toContain(line.slice(line.indexOf('=') + 1));
  });

  it('and nothing of what has nothing to do with registries', () => {
    const read_ = read(
      'cache=./x\nnode-options=--require ./evil.cjs\nscript-shell=./evil\nsave-exact=true\n[section]\nregistry=https://evil.example/\n',
    );
    expect(read_).toEqual({ registry: null, scopes: new Map(), credentials: new Map(), warnings: [] });
  });
});

describe('variables', () => {
  it('are expanded in a credential for a host that the file names as a registry', () => {
    const { credentials, warnings } = read(
      'registry=https://a.example:8443/npm/\n//a.example:8443/npm/:_authToken=${NPM_TOKEN}',
    );
    expect(credentials.get('//a.example:8443/npm/:_authToken')).toBe(SECRET);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['a host that it does not name', '//evil.example/:_authToken=${NPM_TOKEN}'],
    ['another port of a host that it names', 'registry=https://a.example/\n//a.example:8443/:_authToken=${NPM_TOKEN}'],
    ['the job’s token', 'registry=https://a.example/\n//a.example/:_authToken=${GITHUB_TOKEN}'],
    ['the job’s token, in another case', 'registry=https://a.example/\n//a.example/:_authToken=${github_token}'],
    ['the job’s token, optional', 'registry=https://a.example/\n//a.example/:_authToken=${GITHUB_TOKEN?}'],
    [
      'the job’s token beside another',
      'registry=https://a.example/\n//a.example/:_authToken=${NPM_TOKEN}${GITHUB_TOKEN}',
    ],
    ['the job’s identity', 'registry=https://a.example/\n//a.example/:_authToken=${ACTIONS_ID_TOKEN_REQUEST_TOKEN}'],
    ['an action’s input', 'registry=https://a.example/\n//a.example/:_authToken=${INPUT_GITHUB-TOKEN}'],
    ['a variable that is not set', 'registry=https://a.example/\n//a.example/:_authToken=${UNSET}'],
    ['a name that every object has', 'registry=https://a.example/\n//a.example/:_authToken=${toString}'],
  ])('are not expanded for %s; the key is named, the value is not', (_, text) => {
    const { credentials, warnings } = read(text, { ...ENV, github_token: SECRET });
    expect([...credentials]).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(':_authToken');
    expect(warnings[0]).not.toContain(SECRET);
  });

  it('that are escaped or optional mean what they mean to npm', () => {
    const text =
      'registry=https://a.example/\n//a.example/:_authToken=\\${NPM_TOKEN}\n//a.example/:username=${UNSET?}x';
    const { credentials } = read(text);
    expect(credentials.get('//a.example/:_authToken')).toBe('${NPM_TOKEN}');
    expect(credentials.get('//a.example/:username')).toBe('x');
  });

  it('never choose a registry’s host', () => {
    const env = { ...ENV, HOST: 'https://a.example', PART: 'team' };
    for (const line of [
      'registry=${HOST}/',
      'registry=https://${HOST}/',
      '@s:registry=https://x.${HOST}/',
      'registry=https://a.example${PART}/',
    ]) {
      expect(() => read(line, env)).toThrow(ConfigurationError);
    }
    expect(read('registry=https://a.example/${PART}/', env).registry).toBe('https://a.example/team/');
    expect(() => read('registry=https://a.example/${GITHUB_TOKEN}/', env)).toThrow(ConfigurationError);
  });
});

describe('a file that cannot be read for certain is an error', () => {
  it.each([
    ['no address', 'registry=registry.example'],
    ['no value', 'registry'],
    ['a list', 'registry[]=https://a.example/'],
    ['another protocol', '@s:registry=file:///etc/'],
    [
      'an unfinished merge',
      '<<<<<<< HEAD\nregistry=https://a.example/\n=======\nregistry=https://b.example/\n>>>>>>> x\n',
    ],
    ['bytes that are no text', 'registry=https://a.example/\u0000'],
    ['bytes that are no UTF-8', 'registry=https://a\u{fffd}.example/'],
    ['far too much text', `#${'x'.repeat(300_000)}`],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(ConfigurationError);
    expect(() => read(text)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ file: '.npmrc' })] }),
    );
  });

  it('with every fault at once', () => {
    const fault = (): unknown => read('registry=x\n@s:registry=y');
    expect(fault).toThrow(expect.objectContaining({ problems: [expect.anything(), expect.anything()] }));
  });
});

describe('registryKeysOf', () => {
  const keys = (text: string): readonly string[] => registryKeysOf({ text, path: '.npmrc' });

  it('lists what decides where packages come from, sorted, without secrets', () => {
    const text = [
      'strict-ssl=false',
      `//a.example/:_authToken=${SECRET}`,
      '//b.example/:_authToken=${NPM_TOKEN}',
      `//c.example/:_authToken=\${NPM_TOKEN:-${SECRET}}`,
      `proxy=http://me:${SECRET}@proxy.example/`,
      'save-exact=true',
      `registry=https://me:${SECRET}@A.example`,
      '@s:registry=https://s.example',
      `key=${SECRET}`,
    ].join('\n');
    expect(keys(text)).toEqual([
      '//a.example/:_authToken=(redacted)',
      '//b.example/:_authToken=${NPM_TOKEN}',
      '//c.example/:_authToken=(redacted)',
      '@s:registry=https://s.example/',
      'key=(redacted)',
      'proxy=http://proxy.example/',
      'registry=https://a.example/',
      'strict-ssl=false',
    ]);
  });

  it('is the same for two files that mean the same', () => {
    const one = 'registry=https://a.example\n@s:registry=https://s.example/';
    const two = '; comment\n@s:registry = "https://S.example"\nregistry=https://a.example:443/\nfund=false';
    expect(keys(one)).toEqual(keys(two));
    expect(keys(`${one}\nstrict-ssl=false`)).not.toEqual(keys(two));
  });
});
