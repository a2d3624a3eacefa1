import { describe, expect, it } from 'vitest';
import type { RegistryRoute } from '../../../src/model/evidence.ts';
import type { RegistryRule } from '../../../src/model/policy.ts';
import { type RegistryConfig, routeOf } from '../../../src/adapters/registry/routes.ts';

const NPM = 'https://registry.npmjs.org/';
const MIRROR = 'https://mirror.corp.example/npm/';
const PRIVATE = 'https://npm.corp.example/private/';
const KEYS = { hasKeys: true };
const NO_KEYS = { hasKeys: false };

function config(registry: string, scopes: Record<string, string> = {}, replaceRegistryHost = 'npmjs'): RegistryConfig {
  return { registry, scopes, replaceRegistryHost };
}

describe('whose keys may vouch', () => {
  const onNpm = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
  const onYarn = 'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz';
  const onMirror = 'https://mirror.corp.example/npm/a/-/a-1.0.0.tgz';

  it.each([
    ['the public registry', config(NPM), onNpm, NPM, 'npm'],
    ['the public registry, no address', config(NPM), null, NPM, 'npm'],
    ['its alias in the lockfile', config(NPM), onYarn, NPM, 'npm'],
    [
      'its alias in the lockfile, npm’s other name',
      config(NPM),
      'https://registry.npmjs.com/a/-/a-1.0.0.tgz',
      NPM,
      'npm',
    ],
    [
      'its alias in the configuration',
      config('https://registry.yarnpkg.com/'),
      onNpm,
      'https://registry.yarnpkg.com/',
      'npm',
    ],
    ['a mirror that stands in for it', config(MIRROR), onNpm, MIRROR, 'npm'],
    ['a mirror that stands in for its alias', config(MIRROR), onYarn, MIRROR, 'npm'],
    ['a mirror named by the lockfile', config(MIRROR), onMirror, MIRROR, 'unkeyed'],
    ['a mirror, no address', config(MIRROR), null, MIRROR, 'unkeyed'],
  ] as const)('%s', (_, configured, resolved, registry, trust) => {
    expect(routeOf(configured, NO_KEYS, 'a', resolved)).toEqual({ kind: 'route', route: { registry, trust } });
    // Given keys speak for the default registry and the public one, instead of npm's.
    const keyed = { kind: 'route', route: { registry, trust: 'keyed' } };
    expect(routeOf(configured, KEYS, 'a', resolved)).toEqual(keyed);
  });

  describe('as the policy says', () => {
    const at = { file: '.github/countersign.yml', line: 3 };
    const key = { keyid: 'k', spki: '', usage: 'any', start: null, end: null } as const;
    const rule = (more: Partial<RegistryRule>): RegistryRule => {
      return { url: MIRROR, keys: [], mirrorOfNpm: false, noEvidence: false, scopes: [], at, ...more };
    };
    const under = (rules: readonly RegistryRule[], resolved: string | null, hasKeys = false, name = 'a') =>
      routeOf(config(MIRROR), { hasKeys, registries: rules }, name, resolved);
    const route = (trust: RegistryRoute['trust'], more: object = {}) => {
      return { kind: 'route', route: { registry: MIRROR, trust }, ...more };
    };

    it.each([onMirror, null])('keys speak for their registry (%s)', (resolved) => {
      const own = rule({ keys: [key] });
      expect(under([own], resolved)).toEqual(route('keyed'));
      expect(under([{ ...own, url: PRIVATE }], resolved)).toEqual(route('unkeyed'));
    });

    it.each([onMirror, null])('a mirror’s packages are npm’s (%s)', (resolved) => {
      expect(under([rule({ mirrorOfNpm: true })], resolved)).toEqual(route('npm'));
    });

    it.each([onMirror, null])('a registry without evidence is excused (%s)', (resolved) => {
      const none = rule({ noEvidence: true });
      expect(under([none], resolved)).toEqual(route('unkeyed', { noEvidence: true }));
      // Where keys are given for it after all, they are held to.
      expect(under([none], resolved, true)).toEqual(route('keyed'));
    });

    it('nothing of it holds for what comes from the public registry', () => {
      for (const more of [{ keys: [key] }, { noEvidence: true }])
        expect(under([rule(more)], onNpm)).toEqual(route('npm'));
    });

    it('a scope that belongs elsewhere is not excused', () => {
      const rules = [rule({ noEvidence: true }), rule({ url: PRIVATE, scopes: ['@s'] })];
      expect(under(rules, null, false, '@s/a')).toEqual(route('unkeyed'));
      expect(under(rules, null, false, '@t/a')).toEqual(route('unkeyed', { noEvidence: true }));
    });
  });

  it('keys given for the default registry do not speak for a scope’s own', () => {
    const scoped = config(MIRROR, { '@s': PRIVATE });
    const expected = { kind: 'route', route: { registry: PRIVATE, trust: 'unkeyed' } };
    expect(routeOf(scoped, KEYS, '@s/a', `${PRIVATE}@s/a/-/a-1.0.0.tgz`)).toEqual(expected);
    expect(routeOf(scoped, KEYS, '@s/a', null)).toEqual(expected);
  });

  it('a scope may be on the public registry while the default is private', () => {
    const scoped = config(MIRROR, { '@s': NPM });
    const resolved = 'https://registry.npmjs.org/@s/a/-/a-1.0.0.tgz';
    expect(routeOf(scoped, NO_KEYS, '@s/a', resolved)).toEqual({
      kind: 'route',
      route: { registry: NPM, trust: 'npm' },
    });
    expect(routeOf(scoped, NO_KEYS, '@s/a', null)).toEqual({ kind: 'route', route: { registry: NPM, trust: 'npm' } });
  });
});

describe('a package from elsewhere is not looked up', () => {
  it.each([
    ['another host', config(NPM), 'a', 'https://evil.example/a/-/a-1.0.0.tgz'],
    ['a host that begins like it', config(NPM), 'a', 'https://registry.npmjs.org.evil.example/a/-/a-1.0.0.tgz'],
    ['a host in the credentials', config(NPM), 'a', 'https://registry.npmjs.org@evil.example/a/-/a-1.0.0.tgz'],
    ['the website', config(NPM), 'a', 'https://www.npmjs.com/a/-/a-1.0.0.tgz'],
    ['another port', config(NPM), 'a', 'https://registry.npmjs.org:8443/a/-/a-1.0.0.tgz'],
    ['another path', config(MIRROR), 'a', 'https://mirror.corp.example/other/a/-/a-1.0.0.tgz'],
    ['a path that begins like it', config(MIRROR), 'a', 'https://mirror.corp.example/npm-evil/a/-/a-1.0.0.tgz'],
    ['a path that climbs out', config(MIRROR), 'a', 'https://mirror.corp.example/npm/../other/a/-/a-1.0.0.tgz'],
    [
      'a path that climbs out, encoded',
      config(MIRROR),
      'a',
      'https://mirror.corp.example/npm/%2e%2E/other/a-1.0.0.tgz',
    ],
    [
      'the public registry, where the scope has its own',
      config(NPM, { '@s': PRIVATE }),
      '@s/a',
      `${NPM}@s/a/-/a-1.0.0.tgz`,
    ],
    [
      'the default registry, where the scope has its own',
      config(MIRROR, { '@s': PRIVATE }),
      '@s/a',
      `${MIRROR}@s/a/-/a-1.tgz`,
    ],
    ['a scope’s registry, for a name without one', config(NPM, { '@s': PRIVATE }), 'a', `${PRIVATE}a/-/a-1.0.0.tgz`],
    ['the public registry, where npm would not replace it', config(MIRROR, {}, 'never'), 'a', `${NPM}a/-/a-1.0.0.tgz`],
    ['no address', config(NPM), 'a', 'not an address'],
    ['a file', config(NPM), 'a', 'file:///registry.npmjs.org/a-1.0.0.tgz'],
    ['nothing', config(NPM), 'a', ''],
  ])('%s', (_, configured, name, resolved) => {
    expect(routeOf(configured, NO_KEYS, name, resolved).kind).toBe('foreign-host');
    expect(routeOf(configured, KEYS, name, resolved).kind).toBe('foreign-host');
  });

  it.each([
    ['@s/a', 'https://npm.pkg.github.com/download/@s/a/1.0.0/abc', '@s:registry=https://npm.pkg.github.com/'],
    [
      '@s/a',
      'https://gitlab.example/api/v4/projects/1/packages/npm/@s/a/-/@s/a-1.0.0.tgz',
      '@s:registry=https://gitlab.example/api/v4/projects/1/packages/npm/',
    ],
    ['@s/a', 'https://h.example/repo/@s%2fa/-/a-1.0.0.tgz', '@s:registry=https://h.example/repo/'],
    ['a', 'https://user:pass@h.example:8443/repo/a/-/a-1.0.0.tgz?token=x', 'registry=https://h.example:8443/repo/'],
    ['a', 'https://h.example/a.tgz', 'registry=https://h.example/'],
    ['a', 'https://h.example/${TOKEN};#/a/-/a-1.0.0.tgz', 'registry=https://h.example/'],
    ['@s\nx/a', 'https://h.example/a.tgz', 'registry=https://h.example/'],
    ['a', '\u001b[31m', 'registry=https://REGISTRY/'],
  ])('and the line for .npmrc names its registry: %j %s', (name, resolved, npmrcLine) => {
    expect(routeOf(config(NPM), NO_KEYS, name, resolved)).toMatchObject({
      kind: 'foreign-host',
      npmrcLine,
      configured: NPM,
    });
  });

  it('and its host is shown without credentials or control characters', () => {
    const at = (resolved: string): unknown => routeOf(config(NPM), NO_KEYS, 'a', resolved);
    expect(at('https://user:pass@Evil.example:8443/a')).toMatchObject({ host: 'evil.example:8443' });
    expect(JSON.stringify(at('\u001b[31m::error::'))).not.toContain('\\u001b');
  });
});

describe('addresses are compared as what they are', () => {
  it.each([
    ['case', 'HTTPS://Mirror.Corp.Example/npm/a/-/a-1.0.0.tgz'],
    ['the default port', 'https://mirror.corp.example:443/npm/a/-/a-1.0.0.tgz'],
    ['credentials', 'https://user:pass@mirror.corp.example/npm/a/-/a-1.0.0.tgz'],
    ['a fully qualified host', 'https://mirror.corp.example./npm/a/-/a-1.0.0.tgz'],
    ['a query and a fragment', 'https://mirror.corp.example/npm/a/-/a-1.0.0.tgz?x=1#y'],
  ])('%s', (_, resolved) => {
    expect(routeOf(config(MIRROR), NO_KEYS, 'a', resolved)).toMatchObject({ route: { registry: MIRROR } });
  });

  it('npm’s replace-registry-host is honoured', () => {
    const resolved = 'https://old.example/repo/a/-/a-1.0.0.tgz';
    const route = (setting: string): string => routeOf(config(MIRROR, {}, setting), NO_KEYS, 'a', resolved).kind;
    for (const setting of ['always', 'old.example', 'https://old.example/repo']) expect(route(setting)).toBe('route');
    for (const setting of ['npmjs', 'never', 'example', 'https://old.example/rep'])
      expect(route(setting)).toBe('foreign-host');
    // What stands in for some other host is no public registry.
    expect(routeOf(config(MIRROR, {}, 'always'), NO_KEYS, 'a', resolved)).toMatchObject({
      route: { trust: 'unkeyed' },
    });
  });
});

describe('plain http', () => {
  it.each([
    ['the public registry', NPM, 'http://registry.npmjs.org/a/-/a-1.0.0.tgz', true],
    ['its alias', NPM, 'http://registry.yarnpkg.com/a/-/a-1.0.0.tgz', true],
    ['a registry configured so', 'http://npm.example.com/', 'http://npm.example.com/a/-/a-1.0.0.tgz', true],
    ['a registry configured as https', 'https://npm.corp.internal/', 'http://npm.corp.internal/a/-/a-1.0.0.tgz', true],
    ['an address of the public internet', 'http://8.8.8.8/', 'http://8.8.8.8/a/-/a-1.0.0.tgz', true],
    ['loopback', 'http://127.0.0.1:4873/', 'http://127.0.0.1:4873/a/-/a-1.0.0.tgz', false],
    ['loopback, version 6', 'http://[::1]:4873/', 'http://[::1]:4873/a/-/a-1.0.0.tgz', false],
    ['localhost', 'http://localhost:4873/', 'http://localhost:4873/a/-/a-1.0.0.tgz', false],
    ['a private range', 'http://192.168.1.2/', 'http://192.168.1.2/a/-/a-1.0.0.tgz', false],
    ['a private range in another guise', 'http://0xc0.0xa8.1.2/', 'http://192.168.1.2/a/-/a-1.0.0.tgz', false],
    ['a name without a domain', 'http://nexus:8081/', 'http://nexus:8081/a/-/a-1.0.0.tgz', false],
    ['an internal name', 'http://npm.corp.internal/', 'http://npm.corp.internal/a/-/a-1.0.0.tgz', false],
    ['https where http is configured', 'http://npm.example.com/', 'https://npm.example.com/a/-/a-1.0.0.tgz', false],
  ])('%s', (_, registry, resolved, concern) => {
    const routing = routeOf(config(new URL(registry).href), NO_KEYS, 'a', resolved);
    expect(routing.kind).toBe('route');
    expect('concern' in routing).toBe(concern);
  });
});
