import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { CacheScene, judged } from './scene.ts';

let scene: CacheScene;
beforeAll(async () => void (scene = await CacheScene.start()));
afterAll(() => scene.close());
beforeEach(() => {
  scene.asked();
  scene.clock = Date.now();
  scene.registry.cacheControl = undefined;
  scene.registry.mutate = undefined;
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a second audit over the same folder', () => {
  it('asks for no attestation, and for a version document only by its entity tag', async () => {
    const at = scene.caches();
    const first = await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toEqual(['attestations good@1.0.0', 'version good@1.0.0']);
    const second = await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toEqual(['version good@1.0.0 304']);
    expect(judged(second)).toEqual(judged(first));
    expect(second.outcome).toBe('pass');
    expect(second.counts.withProvenance).toBe(1);
  });

  it('asks for nothing while the registry lets its answers stand, and never for longer than five minutes', async () => {
    const at = scene.caches();
    scene.registry.cacheControl = 'public, max-age=86400';
    const audit = async () => scene.audit('good', await scene.store(at));
    await audit();
    expect(scene.asked()).toHaveLength(2);
    scene.clock += 299_000;
    await audit();
    expect(scene.asked()).toEqual([]);
    scene.clock += 2_000;
    await audit();
    expect(scene.asked()).toEqual(['version good@1.0.0 304']);
    // What was confirmed stands again.
    scene.clock += 299_000;
    await audit();
    expect(scene.asked()).toEqual([]);
  });

  it.each(['no-store', 'private, max-age=300'])('keeps nothing of an answer that says %s', async (header) => {
    const at = scene.caches();
    scene.registry.cacheControl = header;
    await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toHaveLength(2);
    expect(readdirSync(at.folder).filter((name) => documentIn(at.folder, name) !== null)).toEqual([]);
    await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toEqual(['attestations good@1.0.0', 'version good@1.0.0']);
  });

  it('takes the new document where the registry has another one', async () => {
    const at = scene.caches();
    await scene.audit('good', await scene.store(at));
    scene.asked();
    scene.registry.mutate = (kind, _name, _version, json) =>
      kind === 'version' ? { ...(json as object), dist: { ...(json as { dist: object }).dist, signatures: [] } } : json;
    const changed = await scene.audit('good', await scene.store(at));
    expect(judged(changed)).toEqual(judged(await scene.audit('good', null)));
    expect(scene.asked()).toContain('version good@1.0.0');
  });

  it('asks for the whole of a document that could not be read before', async () => {
    const at = scene.caches();
    scene.registry.mutate = (kind, _name, _version, json) => (kind === 'version' ? ['no document'] : json);
    const without = judged(await scene.audit('good', null));
    await scene.audit('good', await scene.store(at));
    scene.asked();
    expect(judged(await scene.audit('good', await scene.store(at)))).toEqual(without);
    expect(scene.asked()).toEqual(['version good@1.0.0', 'version good@1.0.0 304']);
  });

  it('asks for attestations again after a week', async () => {
    const at = scene.caches();
    await scene.audit('good', await scene.store(at));
    scene.asked();
    scene.clock += 7 * DAY + HOUR;
    await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toContain('attestations good@1.0.0');
  });

  it('keeps no answer that there is nothing', async () => {
    const at = scene.caches();
    const lock = packageLockOf([{ ...lockEntryOf(scene.version('good@1.0.0')), name: 'nowhere' }], {
      registryUrl: scene.registry.url,
    });
    await scene.audit(lock, await scene.store(at));
    expect(readdirSync(at.folder)).toEqual([]);
  });

  it('keeps nothing that was told to somebody with credentials', async () => {
    const at = scene.caches();
    const token = 'npm_0123456789abcdefghijABCDEFGHIJ012345';
    scene.userConfig(`//${scene.registry.host}/:_authToken=${token}\n`);
    try {
      await scene.audit('good', await scene.store(at));
      await scene.audit('good', await scene.store(at));
    } finally {
      scene.userConfig('');
    }
    expect(scene.registry.requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
    expect(scene.asked()).toHaveLength(4);
    expect(readdirSync(at.folder).filter((name) => documentIn(at.folder, name) !== null)).toEqual([]);
    // Nor is what was kept before given to him: it could be another answer.
    await scene.audit('good', await scene.store(at));
    expect(scene.asked()).toHaveLength(2);
  });

  it('does not take what came by way of a proxy for what came without', async () => {
    const at = scene.caches();
    await scene.audit('good', await scene.store(at));
    scene.asked();
    scene.userConfig('noproxy=example.com\n');
    try {
      await scene.audit('good', await scene.store(at));
    } finally {
      scene.userConfig('');
    }
    expect(scene.asked()).toEqual(['attestations good@1.0.0', 'version good@1.0.0']);
  });

  it('two at a time over one folder are as one', async () => {
    const at = scene.caches();
    const audits = await Promise.all([1, 2, 3].map(async () => scene.audit('good', await scene.store(at))));
    for (const verdict of audits) expect(verdict.outcome).toBe('pass');
    expect(readdirSync(at.folder).every((name) => name.endsWith('.kept'))).toBe(true);
    scene.asked();
    expect((await scene.audit('good', await scene.store(at))).outcome).toBe('pass');
    expect(scene.asked().filter((line) => line.startsWith('attestations'))).toEqual([]);
  });
});

describe('what an audit finds', () => {
  it.each(['stripped', 'elsewhere', 'altered', 'unattested'])('is the same with a cache, of %s', async (name) => {
    const without = judged(await scene.audit(name, null));
    const at = scene.caches();
    for (let run = 1; run <= 3; run++) {
      expect(judged(await scene.audit(name, await scene.store(at)))).toEqual(without);
    }
  });

  it('is told only after the registry itself has said it', async () => {
    const at = scene.caches();
    await scene.audit('elsewhere', await scene.store(at));
    scene.asked();
    await scene.audit('elsewhere', await scene.store(at));
    expect(scene.asked()).toContain('attestations elsewhere@1.0.0');
  });
});

/** The request that an entry answers, where it is one of the registry's answers. */
function documentIn(folder: string, name: string): string | null {
  const text = readFileSync(path.join(folder, name)).subarray(32).toString('latin1');
  const { url } = JSON.parse(text.slice(0, text.indexOf('\n'))) as { url: string };
  return url.startsWith('http') ? url : null;
}
