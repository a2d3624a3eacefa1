import { describe, expect, it, test } from 'vitest';
import { firstPublished, type PackumentHistory, readHistory } from '../../src/packument/history.ts';

const dist = { integrity: `sha512-${'A'.repeat(86)}==`, tarball: 'https://registry.npmjs.org/demo/-/demo-1.0.0.tgz' };
const attestations = {
  url: 'https://registry.npmjs.org/x',
  provenance: { predicateType: 'https://slsa.dev/provenance/v1' },
};

function packument(versions: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): unknown {
  return { name: 'demo', versions, ...more };
}
const manifest = (version: string, more: Readonly<Record<string, unknown>> = {}) => ({
  name: 'demo',
  version,
  dist,
  ...more,
});

function read(json: unknown): PackumentHistory {
  const history = readHistory(json, 'demo');
  return typeof history === 'string' ? expect.fail(history) : history;
}

describe('the level', () => {
  const trustedPublisher = { id: 'github', oidcConfigId: 'oidc:1' };
  it.each([
    ['nothing', {}, {}, 'none'],
    ['provenance', { attestations }, { name: 'alice' }, 'provenance'],
    ['an advertisement that cannot be read', { attestations: 'yes' }, {}, 'provenance'],
    ['attestations without provenance', { attestations: { url: 'x' } }, {}, 'none'],
    ['a trusted publisher', { attestations }, { name: 'a', trustedPublisher }, 'trusted-publisher'],
    ['a trusted publisher without provenance', {}, { name: 'a', trustedPublisher }, 'none'],
    ['an approver', { attestations }, { name: 'a', trustedPublisher, approver: { name: 'bob' } }, 'staged'],
    ['an approver without provenance', {}, { name: 'a', approver: { name: 'bob' } }, 'none'],
  ])('of %s', (_, more, user, level) => {
    const json = packument({ '1.0.0': manifest('1.0.0', { dist: { ...dist, ...more }, _npmUser: user }) });
    expect(read(json).versions.get('1.0.0')?.past.level).toBe(level);
  });
  it('without provenance keeps the publisher, so that losing one can be told', () => {
    const json = packument({ '1.0.0': manifest('1.0.0', { _npmUser: { name: 'a', trustedPublisher } }) });
    expect(read(json).versions.get('1.0.0')?.past.publisher).toMatchObject({
      trustedPublisher: { configuration: 'oidc:1' },
    });
  });
});

test('a version carries what drift is told from', () => {
  const json = packument(
    {
      '1.0.0': manifest('1.0.0', {
        repository: 'octo-org/demo',
        scripts: { postinstall: 'node x.js', test: 'x' },
        dependencies: { a: '1', b: 'npm:@real/b@2' },
        optionalDependencies: { c: '3' },
      }),
    },
    { time: { '1.0.0': '2024-01-01T00:00:00.000Z' } },
  );
  expect(read(json).versions.get('1.0.0')?.past).toEqual({
    version: '1.0.0',
    publishedAt: '2024-01-01T00:00:00.000Z',
    level: 'none',
    publisher: null,
    repository: { host: 'github.com', path: 'octo-org/demo' },
    installScripts: ['postinstall'],
    dependencies: ['@real/b', 'a', 'c'],
  });
});

test.each(['1', '2024', 'yesterday', '2024-13-01T00:00:00.000Z', 7, null, { iso: true }])('%j is no time', (time) => {
  const json = packument({ '1.0.0': manifest('1.0.0') }, { time: { '1.0.0': time } });
  expect(read(json).versions.get('1.0.0')?.past.publishedAt).toBeNull();
});

test('versions that cannot be read are named, and hide none of the others', () => {
  const json = packument({
    '1.0.0': null,
    '1.0.1': manifest('9.9.9'),
    '1.0.2': { name: 'demo', version: '1.0.2' },
    '1.0.3': manifest('1.0.3'),
    'not a version': {},
  });
  const { versions, unreadable } = read(json);
  expect([...versions.keys()]).toEqual(['1.0.3']);
  expect(unreadable).toEqual(['1.0.0', '1.0.1', '1.0.2']);
});

test.each([
  ['no object', []],
  ['another package', { name: 'other', versions: {} }],
  ['no versions', { name: 'demo' }],
  ['versions that are a list', { name: 'demo', versions: [] }],
  [
    'more versions than any package has',
    packument(Object.fromEntries(Array.from({ length: 60_001 }, (_, i) => [`1.0.${i}`, null]))),
  ],
])('%s is a sentence, never an empty history', (_, json) => {
  expect(typeof readHistory(json, 'demo')).toBe('string');
});

test('a version called __proto__ or a name of Object’s own reaches nothing', () => {
  const json = JSON.parse(
    '{"name":"demo","versions":{"__proto__":{"name":"demo"},"constructor":{}},"time":{}}',
  ) as unknown;
  expect(read(json)).toEqual({ versions: new Map(), unreadable: [] });
});

test('a name is as old as the first version that is still there', () => {
  const time = {
    created: '2011-01-01T00:00:00.000Z',
    '0.0.1': '2011-01-01T00:00:00.000Z',
    '4.2.0': '2026-03-30T05:00:00.000Z',
    '4.2.1': '2026-03-31T00:00:00.000Z',
  };
  const json = packument({ '4.2.1': manifest('4.2.1'), '4.2.0': manifest('4.2.0') }, { time });
  expect(firstPublished(read(json))).toBe('2026-03-30T05:00:00.000Z');
  expect(firstPublished(read(packument({ '4.2.0': manifest('4.2.0') })))).toBeNull();
});
