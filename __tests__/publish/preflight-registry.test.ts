import { describe, expect, test } from 'vitest';
import { allChecks, preflight, withPacked } from '../../src/publish/preflight.ts';
import type { PublishFacts } from '../../src/publish/facts.ts';
import { CLAIMS, GOOD, MANIFEST, onRegistry, packument } from './facts.ts';

interface Scene {
  readonly version?: string;
  readonly name?: string;
  readonly intent?: Partial<PublishFacts['intent']>;
  readonly registry?: Partial<PublishFacts['registry']>;
  readonly packument?: Parameters<typeof packument>;
  readonly missing?: true;
  readonly packed?: string;
}

function facts(scene: Scene): PublishFacts {
  const { version = '1.1.0', name = 'demo' } = scene;
  const json = { ...MANIFEST, name, version };
  const found = onRegistry(packument(scene.packument?.[0] ?? {}, scene.packument?.[1], name), name, version);
  const base: PublishFacts = {
    ...GOOD,
    intent: { ...GOOD.intent, ...scene.intent },
    manifest: { ...GOOD.manifest, json },
    token: { kind: 'claims', claims: { ...CLAIMS, ref: 'refs/heads/main' } },
    npm: { ...GOOD.npm, login: scene.intent?.form === 'token' ? 'present' : 'none' },
    registry: {
      ...GOOD.registry,
      package: scene.missing === true ? { kind: 'not-found', detail: '404' } : found,
      ...scene.registry,
    },
  };
  return scene.packed === undefined ? base : withPacked(base, { manifest: json, integrity: scene.packed });
}

function said(scene: Scene): readonly string[] {
  return allChecks(facts(scene)).flatMap(({ id, outcome }) =>
    outcome === 'pass' || outcome === 'not-applicable' ? [] : [`${outcome} ${id}`],
  );
}

const TRUSTED = { level: 'trusted' } as const;

describe('the version', () => {
  test.each<readonly [string, Scene, readonly string[]]>([
    ['is there, and nothing is packed yet', { packument: [{ '1.1.0': TRUSTED }] }, ['warn version']],
    ['is there with other bytes', { packument: [{ '1.1.0': TRUSTED }], packed: 'sha512-other' }, ['fail version']],
    [
      'is there with the same bytes',
      { packument: [{ '1.1.0': { integrity: 'sha512-same' } }], packed: 'sha512-same' },
      [],
    ],
    [
      'is there, and cannot be read',
      { packument: [{ '1.1.0': { broken: true } }], packed: 'sha512-x' },
      ['fail version'],
    ],
    ['waits for an approval', { registry: { staged: { kind: 'answered', value: ['1.1.0'] } } }, ['fail staged']],
    [
      'may wait for an approval',
      { registry: { staged: { kind: 'unknown', code: 'forbidden', detail: '403' } } },
      ['unknown staged'],
    ],
    ['is new by its build alone', { version: '1.1.0+build.7', packument: [{ '1.1.0': TRUSTED }] }, []],
  ])('%s', (_name, scene, expected) => {
    expect(said(scene)).toEqual(expected);
  });

  test('with build metadata is held against what the registry makes of it', () => {
    const json = { ...MANIFEST, version: 'v1.1.0+build.7' };
    const result = preflight({ ...facts({}), manifest: { ...GOOD.manifest, json } });
    expect(result).toMatchObject({ kind: 'ready', preflighted: { version: '1.1.0' } });
  });

  test('that was taken down is never taken again', () => {
    const gone = { ...packument({ '1.0.0': TRUSTED }), time: { '1.1.0': '2026-01-01T00:00:00.000Z' } };
    expect(said({ registry: { package: onRegistry(gone) } })).toEqual(['fail version']);
    const all = { name: 'demo', time: { unpublished: { versions: ['1.1.0'] } } };
    expect(said({ registry: { package: onRegistry(all) } })).toEqual(['fail version']);
  });

  test('says how it stands', () => {
    const standing = (scene: Scene): unknown => {
      const result = preflight(facts(scene));
      return result.kind === 'ready' ? result.preflighted.standing : result.kind;
    };
    expect(standing({})).toBe('new');
    expect(standing({ packument: [{ '1.1.0': TRUSTED }] })).toBe('present');
    expect(standing({ packument: [{ '1.1.0': { integrity: 'sha512-same' } }], packed: 'sha512-same' })).toBe(
      'same-bytes',
    );
    expect(standing({ packument: [{ '1.1.0': TRUSTED }], packed: 'sha512-other' })).toBe('refused');
  });
});

describe('the tag', () => {
  test.each<readonly [string, Scene, readonly string[]]>([
    ['goes back', { packument: [{ '1.0.0': TRUSTED, '2.0.0': {} }, { latest: '2.0.0' }] }, ['fail tag-order']],
    [
      'is implied, and behind the highest release',
      { packument: [{ '1.0.0': TRUSTED, '2.0.0': {} }, { latest: '1.0.0' }] },
      ['fail tag-order'],
    ],
    [
      'is chosen, and behind the highest release',
      { intent: { tag: 'latest' }, packument: [{ '1.0.0': TRUSTED, '2.0.0': {} }, { latest: '1.0.0' }] },
      [],
    ],
    [
      'is of its own line',
      { intent: { tag: 'v1-lts' }, packument: [{ '1.0.0': TRUSTED, '2.0.0': {} }, { latest: '2.0.0' }] },
      [],
    ],
    [
      'is chosen, and goes back',
      { intent: { tag: 'next' }, packument: [{ '1.0.0': TRUSTED, '1.2.0': {} }, { next: '1.2.0' }] },
      ['fail tag-order'],
    ],
    [
      'passes a deprecated release',
      { packument: [{ '1.0.0': TRUSTED, '2.0.0': { deprecated: 'x' } }, { latest: '1.0.0' }] },
      [],
    ],
    [
      'passes a prerelease',
      {
        packument: [
          { '1.0.0': TRUSTED, '2.0.0-rc.1': {} },
          { latest: '1.0.0', next: '2.0.0-rc.1' },
        ],
      },
      [],
    ],
  ])('%s', (_name, scene, expected) => {
    expect(said(scene)).toEqual(expected);
  });
});

describe('a name that is new', () => {
  test.each<readonly [string, Scene, readonly string[]]>([
    ['by a trusted publisher', { missing: true, registry: { exchange: null } }, ['fail first-publish']],
    ['staged', { missing: true, intent: { form: 'staged' }, registry: { exchange: null } }, ['fail first-publish']],
    ['by a token', { missing: true, intent: { form: 'token' } }, []],
    ['with a scope and no access', { missing: true, name: '@octo/demo', intent: { form: 'token' } }, ['fail access']],
    ['with a scope, public', { missing: true, name: '@octo/demo', intent: { form: 'token', access: 'public' } }, []],
    [
      'with a scope, without provenance',
      { missing: true, name: '@octo/demo', intent: { form: 'token', provenance: false } },
      ['warn access'],
    ],
  ])('%s', (_name, scene, expected) => {
    expect(said(scene)).toEqual(expected);
  });
});

describe('access', () => {
  const past: Scene = { packument: [{ '1.0.0': TRUSTED }] };
  test.each<readonly [string, Scene, readonly string[]]>([
    [
      'restricted without a scope',
      { intent: { access: 'restricted', provenance: false, allowLessTrust: true } },
      ['fail access'],
    ],
    ['restricted with provenance', { name: '@octo/demo', intent: { access: 'restricted' }, ...past }, ['fail access']],
    [
      'a package that is restricted',
      { name: '@octo/demo', registry: { visibility: { kind: 'answered', value: false } }, ...past },
      ['fail access'],
    ],
    [
      'a package that is public',
      { name: '@octo/demo', registry: { visibility: { kind: 'answered', value: true } }, ...past },
      [],
    ],
    [
      'not known',
      { name: '@octo/demo', registry: { visibility: { kind: 'unknown', code: 'timeout', detail: 'x' } }, ...past },
      ['unknown access'],
    ],
  ])('%s', (_name, scene, expected) => {
    expect(said(scene)).toEqual(expected);
  });
});

describe('trust, against the version before', () => {
  test.each<readonly [string, Scene, readonly string[]]>([
    [
      'provenance is lost',
      { intent: { form: 'token', provenance: false }, packument: [{ '1.0.0': { level: 'provenance' } }] },
      ['fail trust-level'],
    ],
    [
      'the trusted publisher is lost',
      { intent: { form: 'token' }, packument: [{ '1.0.0': TRUSTED }] },
      ['fail trust-level'],
    ],
    ['the approval is lost', { packument: [{ '1.0.0': { level: 'staged' } }] }, ['fail trust-level']],
    [
      'it is said to be meant',
      { intent: { allowLessTrust: true }, packument: [{ '1.0.0': { level: 'staged' } }] },
      ['warn trust-level'],
    ],
    ['more than before', { packument: [{ '1.0.0': {} }] }, []],
    ['another line had more', { packument: [{ '1.0.0': TRUSTED, '0.9.0': { level: 'staged' } }] }, []],
    [
      'the one before cannot be read',
      { packument: [{ '1.0.0': TRUSTED, '1.0.9': { broken: true } }] },
      ['unknown trust-level'],
    ],
    [
      'a later one cannot be read',
      { intent: { tag: 'old' }, packument: [{ '1.0.0': TRUSTED, '1.9.0': { broken: true } }] },
      [],
    ],
  ])('%s', (_name, scene, expected) => {
    expect(said(scene)).toEqual(expected);
  });
});

describe('the exchange of the identity token', () => {
  const refused = { kind: 'refused', status: 404, message: 'OIDC token exchange error - package not found' } as const;

  test('refused: beside it stands what npm’s form must say', () => {
    const check = allChecks(facts({ registry: { exchange: refused } })).find(({ id }) => id === 'exchange');
    expect(check?.outcome).toBe('fail');
    expect(check?.detail).toContain('(404)');
    for (const part of ['user octo-org,', 'repository demo,', 'filename release.yml,', 'name (empty).'])
      expect(check?.remedy).toContain(part);
  });

  test('not answered is not known', () => {
    expect(said({ registry: { exchange: { kind: 'unreachable', message: 'reset' } } })).toEqual(['unknown exchange']);
  });

  test('without an answer of the registry nothing is known of the package', () => {
    const scene: Scene = { registry: { package: { kind: 'unknown', code: 'server-error', detail: '503' } } };
    expect(said(scene)).toEqual(
      ['version', 'staged', 'tag-order', 'access', 'first-publish', 'trust-level'].map((id) => `unknown ${id}`),
    );
  });
});
