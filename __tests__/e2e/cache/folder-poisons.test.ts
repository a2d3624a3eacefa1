import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/model/errors.ts';
import { FOLDER_POISONS } from './folder-poisons.ts';
import { CacheScene, judged } from './scene.ts';

const PACKAGES = ['good', 'stripped', 'elsewhere', 'altered'] as const;

let scene: CacheScene;
const without = new Map<string, unknown>();
/** Filled honestly, one for each package; and one with a neighbour's. */
const filled = new Map<string, { readonly folder: string; readonly keyFolder: string }>();
let other = '';

beforeAll(async () => {
  scene = await CacheScene.start();
  // What is kept stands for its answer while it is tried: nothing but its own check keeps it from being used.
  scene.registry.cacheControl = 'public, max-age=300';
  for (const name of PACKAGES) {
    without.set(name, judged(await scene.audit(name, null)));
    const at = scene.caches();
    await scene.audit(name, await scene.store(at));
    filled.set(name, at);
  }
  const neighbour = { ...scene.caches(), keyFolder: filled.get('good')?.keyFolder ?? '' };
  await scene.audit(scene.lockOf('neighbour@1.0.0'), await scene.store(neighbour));
  other = neighbour.folder;
});
afterAll(() => scene.close());

it('tries 37 kinds of poison', () => {
  expect(FOLDER_POISONS).toHaveLength(37);
  expect(new Set(FOLDER_POISONS.map(({ what }) => what)).size).toBe(37);
});

describe.each(PACKAGES)('a cache that was filled with %s', (name) => {
  it.each(FOLDER_POISONS)('changes nothing with $what', async ({ poison, refused }) => {
    const at = scene.caches();
    const honest = filled.get(name);
    if (honest === undefined) throw new Error(`${name} was not audited`);
    cpSync(honest.folder, at.folder, { recursive: true });
    cpSync(honest.keyFolder, at.keyFolder, { recursive: true });
    // Untouched it is used: else nothing would be tried here.
    scene.asked();
    expect(judged(await scene.audit(name, await scene.store(at)))).toEqual(without.get(name));
    const usual = scene.asked();
    if (name === 'good') expect(usual).toEqual([]);

    poison({ ...at, other });
    const opened = await scene.store(at).catch((error: unknown) => messageOf(error));
    expect(typeof opened === 'string').toBe(refused === true);
    const verdict = await scene.audit(name, typeof opened === 'string' ? null : opened);
    expect(judged(verdict)).toEqual(without.get(name));
    // And it was not used.
    expect(scene.asked().length).toBeGreaterThan(usual.length);
  });
});
