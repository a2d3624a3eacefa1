import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/model/json.ts';
import { githubClaims } from '../support/authorities/claims.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { historyOf } from './history-scene.ts';
import { type AuditWorld, startAuditWorld } from './world.ts';

let world: AuditWorld;
/** lib: 1.0.0 and 1.1.0 with provenance, 1.2.0 without; 2.0.0 with. other: unchanged. */
const lib: Record<string, PublishedVersion> = {};
let other: PublishedVersion;
let dependent: readonly [PublishedVersion, PublishedVersion];

beforeAll(async () => {
  world = await startAuditWorld();
  const at = (time: string) => ({ time: `${time}T00:00:00.000Z` });
  for (const [version, time, provenance] of [
    ['1.0.0', '2025-02-01', {}],
    ['1.1.0', '2025-03-01', {}],
    ['1.2.0', '2025-04-01', false],
    ['2.0.0', '2025-05-01', { claims: githubClaims({ path: '.github/workflows/evil.yml', ref: 'refs/heads/side' }) }],
  ] as const) {
    lib[version] = await world.publish('lib', { version }, { ...at(time), provenance });
  }
  other = await world.publish('other', {}, at('2025-02-01'));
  await world.publish('young', { version: '0.0.1' }, { ...at('2025-04-29'), provenance: false });
  dependent = [
    await world.publish(
      'dependent',
      { version: '1.0.0', dependencies: { other: '1' } },
      { ...at('2025-03-01'), provenance: false },
    ),
    await world.publish(
      'dependent',
      { version: '1.0.1', dependencies: { other: '1', young: '0', gone: '1' } },
      { ...at('2025-05-01'), provenance: false },
    ),
  ];
});
afterAll(() => world.close());
afterEach(() => {
  world.registry.fault = undefined;
  world.registry.mutate = undefined;
  world.asked();
});

const version = (of: string): PublishedVersion => lib[of] ?? expect.fail(of);
/** From the versions of lib in the base to those in the head, beside one entry that did not change. */
const move = (from: string | null, to: string, options?: Parameters<typeof historyOf>[3]) =>
  historyOf(world, [...(from === null ? [] : [version(from)]), other], [version(to), other], options);

describe('what is asked', () => {
  it('of an entry that did not change: nothing', async () => {
    expect((await move('1.0.0', '1.0.0', { scope: 'all' })).requests).toEqual([]);
    expect((await move('1.0.0', '1.0.0')).requests).toEqual([]);
  });
  it('of a changed one: its packument once, and the attestations of what it is held against', async () => {
    expect((await move('1.0.0', '1.2.0')).requests).toEqual([
      'attestations lib 1.0.0',
      'attestations lib 1.1.0',
      'packument lib',
    ]);
    expect((await move('1.1.0', '1.2.0')).requests).toEqual(['attestations lib 1.1.0', 'packument lib']);
  });
  it('of a new one: its line', async () => {
    expect((await move(null, '1.2.0')).requests).toEqual(['attestations lib 1.1.0', 'packument lib']);
  });
  it('with `line` said outright: of every entry that is audited', async () => {
    const { requests } = await move('1.0.0', '1.0.0', { scope: 'all', mode: 'line' });
    expect(requests).toEqual(['packument lib', 'packument other']);
  });
  it('with `base`: the version in the base alone', async () => {
    const { requests } = await move('1.1.0', '1.2.0', { mode: 'base' });
    expect(requests).toEqual(['attestations lib 1.1.0', 'version lib 1.1.0']);
    expect((await move(null, '1.2.0', { mode: 'base' })).requests).toEqual([]);
  });
  it('of a registry whose keys nobody named: no attestations', async () => {
    const asked = await move('1.1.0', '1.2.0', { hasKeys: false });
    expect(asked).toMatchObject({ requests: ['packument lib'], codes: [] });
  });
});

describe('what it tells', () => {
  it('a loss, against line and base', async () => {
    const { codes, messages } = await move('1.1.0', '1.2.0');
    expect(codes).toEqual(['high provenance-lost lib']);
    expect(messages[0]).toContain('2 of 2 versions of 1.x since 1.0.0 (2025-02-01)');
    expect((await move('1.1.0', '1.2.0', { mode: 'base' })).codes).toEqual(['high provenance-lost lib']);
    expect((await move(null, '1.2.0')).codes).toEqual(['high provenance-lost lib']);
  });
  it('nothing where nothing changed', async () => {
    expect((await move('1.0.0', '1.1.0')).codes).toEqual([]);
  });
  it('another workflow on another kind of ref, by verified provenance', async () => {
    const { codes } = await move('1.1.0', '2.0.0');
    expect(codes).toEqual(['high identity-drift-compound lib']);
  });
  it('a dependency that is days old, and nothing of one that no registry has', async () => {
    const { codes, messages, requests } = await historyOf(world, [dependent[0]], [dependent[1]]);
    expect(codes).toEqual(['high dependency-added-young dependent']);
    expect(messages[0]).toContain('young, which was first published on 2025-04-29, 2 days before it');
    expect(requests).toEqual(['packument dependent', 'packument gone', 'packument young']);
  });
  it('the same by the base alone, for which the packument must tell the time', async () => {
    const { codes, requests } = await historyOf(world, [dependent[0]], [dependent[1]], { mode: 'base' });
    expect(codes).toEqual(['high dependency-added-young dependent']);
    expect(requests).toContain('packument dependent');
  });
  it('a dependency of the days before this version is not settled by having been there once', async () => {
    const next = await world.publish(
      'dependent',
      { version: '1.0.2', dependencies: { other: '1', young: '0' } },
      { time: '2025-05-02T00:00:00.000Z', provenance: false },
    );
    expect((await historyOf(world, [dependent[0]], [next])).codes).toEqual(['high dependency-added-young dependent']);
  });
});

describe('what could not be found out is never "there was nothing"', () => {
  const unavailable = { status: 503 } as const;
  it('a packument that is not served', async () => {
    world.registry.fault = ({ kind }) => (kind === 'packument' ? unavailable : undefined);
    const { codes, messages } = await move('1.1.0', '1.2.0');
    expect(codes).toEqual(['incomplete registry-unreachable lib']);
    expect(messages[0]).toContain('the history of lib could not be asked for');
  });
  it('a packument that is no packument', async () => {
    world.registry.fault = ({ kind }) => (kind === 'packument' ? 'html' : undefined);
    expect((await move('1.1.0', '1.2.0')).codes).toEqual(['incomplete registry-unreachable lib']);
  });
  it('a version of the line that cannot be read; one of another line tells nothing', async () => {
    const unreadable = (version: string) => (kind: string, _name: string, _version: string, document: unknown) =>
      kind === 'packument' && isRecord(document)
        ? { ...document, versions: { ...(document['versions'] as object), [version]: { name: 'lib', version } } }
        : document;
    world.registry.mutate = unreadable('1.0.5');
    expect((await move('1.0.0', '1.1.0')).codes).toEqual(['incomplete registry-unreachable lib']);
    world.registry.mutate = unreadable('0.5.0');
    expect((await move('1.0.0', '1.1.0')).codes).toEqual([]);
  });
  it('attestations of an earlier version', async () => {
    world.registry.fault = ({ kind, version: of }) =>
      kind === 'attestations' && of === '1.0.0' ? unavailable : undefined;
    const { codes, messages } = await move('1.0.0', '1.1.0');
    expect(codes).toEqual(['incomplete registry-unreachable lib']);
    expect(messages[0]).toContain('the provenance of lib@1.0.0');
  });
  it('an earlier version whose verification stopped, which is no word against the registry', async () => {
    const verifyAll = () =>
      Promise.resolve({ kind: 'unknown', code: 'verifier-stopped', detail: 'it stopped' } as const);
    const stopping = { ...world, trust: { ...world.trust, verifier: { ...world.trust.verifier, verifyAll } } };
    const { codes, messages } = await historyOf(stopping, [version('1.1.0')], [version('1.2.0')]);
    expect(codes).toEqual(['high provenance-lost lib', 'incomplete verification-stopped lib']);
    expect(messages[1]).toBe('lib@1.2.0 could not be compared with 1.1.0: it stopped');
  });
  it('the base’s version', async () => {
    world.registry.fault = ({ kind, version: of }) => (kind === 'version' && of === '1.1.0' ? unavailable : undefined);
    expect((await move('1.1.0', '1.2.0', { mode: 'base' })).codes).toEqual(['incomplete registry-unreachable lib']);
  });
  it('the age of a new dependency', async () => {
    world.registry.fault = ({ kind, name }) => (kind === 'packument' && name === 'young' ? unavailable : undefined);
    expect((await historyOf(world, [dependent[0]], [dependent[1]])).codes).toEqual([
      'incomplete registry-unreachable dependent',
    ]);
  });
  it('an earlier attestation that does not hold is said, and lost provenance is still lost', async () => {
    world.registry.mutate = (kind, _name, of, document) =>
      kind === 'attestations' && of === '1.1.0'
        ? (world.registry.store.attestations('lib', '1.0.0') ?? document)
        : document;
    const { codes, messages } = await move(null, '1.2.0');
    expect(codes).toEqual(['high provenance-lost lib']);
    expect(messages[0]).toContain('1.1.0 does not hold itself');
  });
  it('an earlier attestation of a hash that nobody signed could be anyone’s', async () => {
    const unsigned = { provenance: {}, publishAttestation: false, signatures: [] } as const;
    await world.publish('unbound', { version: '1.0.0' }, { ...unsigned, time: '2025-02-01T00:00:00.000Z' });
    const head = await world.publish(
      'unbound',
      { version: '1.0.1' },
      { time: '2025-03-01T00:00:00.000Z', provenance: false },
    );
    const { codes, messages } = await historyOf(world, [], [head]);
    expect(codes).toEqual(['high provenance-lost unbound']);
    expect(messages[0]).toContain('no trusted key signed');
  });
  it('a version that was not looked up for good: nothing more is asked', async () => {
    world.registry.fault = ({ kind, version: of }) => (kind === 'version' && of === '1.2.0' ? unavailable : undefined);
    expect(await move('1.1.0', '1.2.0')).toEqual({ codes: [], messages: [], requests: [] });
  });
});

it('twenty-one new dependencies: twenty are asked about, and that is said', async () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`new-${index}`, '1']));
  const [from, to] = [
    await world.publish('many', { version: '1.0.0' }, { time: '2025-02-01T00:00:00.000Z', provenance: false }),
    await world.publish(
      'many',
      { version: '1.0.1', dependencies: many },
      { time: '2025-05-01T00:00:00.000Z', provenance: false },
    ),
  ];
  const { codes, requests } = await historyOf(world, [from], [to]);
  expect(codes).toEqual(['incomplete registry-unreachable many']);
  expect(requests.length).toBe(21);
});

it('a dependency whose name is no name never becomes part of an address', async () => {
  const [from, to] = [
    await world.publish('odd', { version: '1.0.0' }, { time: '2025-02-01T00:00:00.000Z', provenance: false }),
    await world.publish(
      'odd',
      { version: '1.0.1', dependencies: { '../../-/npm/v1/keys': '1' } },
      { time: '2025-05-01T00:00:00.000Z', provenance: false },
    ),
  ];
  const { codes, requests } = await historyOf(world, [from], [to]);
  expect(codes).toEqual(['incomplete registry-unreachable odd']);
  expect(requests).toEqual(['packument odd']);
});
