import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPackStore } from '../../../src/adapters/cache/pack.ts';
import { githubClaims } from '../../support/authorities/claims.ts';
import type { AttestationsResponse } from '../../support/registry/documents.ts';
import { makePackage } from '../../support/registry/packages.ts';
import { publish } from '../../support/registry/publish.ts';
import { type Means, PACK_POISONS } from './pack-poisons.ts';
import { CacheScene, judged } from './scene.ts';

const PACKAGES = ['good', 'stripped', 'elsewhere', 'altered'] as const;
/** The package that a lockfile pins. */
const PINNED = { good: 'good', stripped: 'stripped', elsewhere: 'elsewhere', altered: 'good' } as const;

let scene: CacheScene;
const without = new Map<string, unknown>();
const means = new Map<string, Means>();

beforeAll(async () => {
  scene = await CacheScene.start();
  for (const name of PACKAGES) {
    without.set(name, judged(await scene.audit(name, null)));
    const store = createPackStore(null);
    await scene.audit(name, store);
    const packed = store.pack();
    if (packed === null) throw new Error(`nothing of ${name} was packed`);
    means.set(name, { honest: packed.bytes, now: scene.clock, signed: await signedFor(PINNED[name]) });
  }
});
afterAll(() => scene.close());

/** What really was signed, by whoever would sign it. */
async function signedFor(name: string): Promise<Means['signed']> {
  const options = { registryUrl: scene.registry.url, provenance: {} };
  const packed = makePackage({ name, version: '1.0.0', repository: `https://github.com/octo-org/${name}` });
  const others = makePackage({ name, version: '1.0.0', scripts: { other: 'bytes' } });
  const responses = {
    own: scene.attestationsOf(`${name}@1.0.0`),
    older: scene.attestationsOf('good@0.9.0'),
    neighbour: scene.attestationsOf('neighbour@1.0.0'),
    mallory: await signed(packed, { provenance: { claims: githubClaims({ repository: 'mallory/good' }) } }),
    otherBytes: await signed(others, {}),
    otherKey: await signed(packed, { key: scene.authorities.unknownKey }),
  };
  return responses;

  async function signed(of: typeof packed, more: object): Promise<AttestationsResponse> {
    const { attestations } = await publish(scene.authorities, of, { ...options, ...more });
    if (attestations === null) throw new Error('no attestations');
    return attestations;
  }
}

it('tries 43 kinds of poison', () => {
  expect(PACK_POISONS).toHaveLength(43);
  expect(new Set(PACK_POISONS.map(({ what }) => what)).size).toBe(43);
});

describe.each(PACKAGES)('attestations that anyone may have written, for %s', (name) => {
  it('are used where they hold', async () => {
    scene.asked();
    const store = createPackStore(means.get(name)?.honest ?? null);
    expect(judged(await scene.audit(name, store))).toEqual(without.get(name));
    if (name === 'good') expect(scene.asked()).toEqual(['version good@1.0.0']);
    expect(store.pack()).toBeNull();
  });

  it.each(PACK_POISONS)('change nothing with $what', async ({ make }) => {
    const given = means.get(name);
    if (given === undefined) throw new Error(`${name} was not audited`);
    scene.asked();
    const store = createPackStore(make(given));
    expect(judged(await scene.audit(name, store))).toEqual(without.get(name));
    expect(scene.asked()).toContain(`attestations ${PINNED[name]}@1.0.0`);
    if (name !== 'good') return;
    // What the registry said takes its place.
    const mended = createPackStore(store.pack()?.bytes ?? null);
    expect(judged(await scene.audit(name, mended))).toEqual(without.get(name));
  });
});
