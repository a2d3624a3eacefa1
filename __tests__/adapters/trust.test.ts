import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED, loadTrustDocuments, type TrustOptions } from '../../src/adapters/trust.ts';
import { createBundleVerifier } from '../../src/adapters/sigstore.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import { readKeys } from '../../src/packument/keys.ts';
import type { TufReady, TufTargets } from './tuf-server.ts';

const DAY = 86_400_000;
const day = (after: number): Date => new Date(Date.parse(EMBEDDED.date) + after * DAY);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-trust-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A port that nobody listens on: TUF cannot be reached, and no test of ours asks Sigstore. */
const NOWHERE = 'http://127.0.0.1:9';
const load = (more: Partial<TrustOptions> = {}) =>
  loadTrustDocuments({
    offline: false,
    now: day(1),
    timeoutMs: 2_000,
    tuf: { mirrorUrl: NOWHERE, rootPath: write('no-root.json', '{}') },
    ...more,
  });

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('countersign-tuf-'));

describe('what is embedded', () => {
  it('is that of the installed library, whose release day it states', () => {
    const require = createRequire(import.meta.url);
    const { version } = require('@sigstore/tuf/package.json') as { readonly version: string };
    expect(EMBEDDED.version).toBe(version);
  });

  it('can be verified with', async () => {
    const { root, keys } = await load({ offline: true });
    const read = readKeys(keys);
    if (typeof read === 'string') throw new Error(read);
    expect(read.keys.map(({ usage }) => usage)).toEqual([
      'npm:signatures',
      'npm:attestations',
      'npm:signatures',
      'npm:attestations',
    ]);
    expect(() => createBundleVerifier(root, read.keys)).not.toThrow();
  });
});

describe('TUF cannot be reached', () => {
  it('what is embedded is used, and says why', async () => {
    const { rootSource, keysSource, stale } = await load();
    expect(rootSource).toMatchObject({
      source: 'embedded',
      date: EMBEDDED.date,
      detail: expect.stringContaining('TUF could not be used') as unknown,
    });
    expect(keysSource).toEqual(rootSource);
    expect(stale).toBeNull();
  });

  it.each([
    [90, false],
    [91, true],
    [400, true],
  ])('after %i days it is stale: %s', async (days, isStale) => {
    const { stale } = await load({ now: day(days) });
    expect(stale !== null).toBe(isStale);
    if (isStale) expect(stale).toContain(`${days} days`);
  });

  it('a root that is not there is no TUF either', async () => {
    const { rootSource } = await load({ tuf: { mirrorUrl: NOWHERE, rootPath: path.join(folder, 'none.json') } });
    expect(rootSource.source).toBe('embedded');
  });
});

it('offline asks nobody and is never stale: the user chose it', async () => {
  const { rootSource, stale } = await load({ offline: true, now: day(4_000) });
  expect([rootSource.source, rootSource.detail, stale]).toEqual(['embedded', expect.stringContaining('offline'), null]);
});

describe('files', () => {
  it('both given: nobody is asked, and age is the user’s', async () => {
    const trustedRootFile = write('root.json', '{"tlogs":[]}');
    const keysFile = write('keys.json', '{"keys":[]}');
    const documents = await load({ trustedRootFile, keysFile, now: day(4_000) });
    expect(documents).toEqual({
      root: { tlogs: [] },
      keys: { keys: [] },
      rootSource: { source: 'file', date: null, detail: trustedRootFile },
      keysSource: { source: 'file', date: null, detail: keysFile },
      stale: null,
    });
  });

  it('one given: the other comes from where it usually does, stale where that is', async () => {
    const keysFile = write('keys.json', '{"keys":[]}');
    const documents = await load({ keysFile, now: day(91) });
    expect([documents.rootSource.source, documents.keysSource.source]).toEqual(['embedded', 'file']);
    expect(documents.stale).toContain('91 days');
  });

  it.each<readonly [string, () => string, RegExp]>([
    ['not there', () => path.join(folder, 'none.json'), /ENOENT/],
    ['a folder', () => folder, /EISDIR/],
    ['not JSON', () => write('bad.json', 'hello'), /not JSON/],
    ['empty', () => write('empty.json', ''), /not JSON/],
    [
      'not UTF-8',
      () => {
        const file = path.join(folder, 'latin.json');
        writeFileSync(file, Buffer.from([0x22, 0xff, 0x22]));
        return file;
      },
      /not JSON/,
    ],
    [
      'too large',
      () => {
        const file = write('large.json', '{}');
        truncateSync(file, 4 * 1024 * 1024 + 1);
        return file;
      },
      /too large/,
    ],
  ])('%s is a fault in the configuration, never the embedded one instead', async (_case, make, why) => {
    const file = make();
    for (const option of ['trustedRootFile', 'keysFile'] as const) {
      const error = await load({ [option]: file }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as ConfigurationError).problems).toEqual([
        { code: 'TRUST_FILE', message: expect.stringContaining(file) as unknown, hint: expect.any(String) as unknown },
      ]);
      expect((error as ConfigurationError).message).toMatch(why);
    }
  });
});

describe('TUF can be reached', () => {
  const targets = [
    { name: 'trusted_root.json', content: '{"tlogs":[],"from":"tuf"}' },
    { name: 'registry.npmjs.org/keys.json', content: '{"keys":[],"from":"tuf"}' },
  ];

  async function withTuf<T>(
    served: TufTargets['targets'],
    use: (tuf: NonNullable<TrustOptions['tuf']>, ready: TufReady) => Promise<T>,
  ): Promise<T> {
    const child = fork(fileURLToPath(new URL('tuf-server.ts', import.meta.url)), [], { execArgv: [], env: {} });
    try {
      const ready = await new Promise<TufReady>((resolve, reject) => {
        child.once('message', (message) => resolve(message as TufReady));
        child.once('exit', (code) => reject(new Error(`the TUF repository ended (${code})`)));
        child.send({ targets: served });
      });
      return await use({ mirrorUrl: ready.url, rootPath: write('tuf-root.json', ready.root) }, ready);
    } finally {
      child.disconnect();
      await new Promise((resolve) => child.once('exit', resolve));
    }
  }

  it('its targets are used, of today, and nothing is left behind', async () => {
    const before = leftovers();
    const now = day(4_000);
    const documents = await withTuf(targets, (tuf) => load({ tuf, now }));
    expect(documents).toMatchObject({
      root: { from: 'tuf' },
      keys: { from: 'tuf' },
      rootSource: { source: 'tuf', date: now.toISOString().slice(0, 10) },
      stale: null,
    });
    expect(leftovers()).toEqual(before);
  });

  it('a repository that its root did not sign is not believed', async () => {
    const stranger = await withTuf(targets, async (_tuf, { root }) => root);
    const { rootSource, root } = await withTuf(targets, ({ mirrorUrl }) =>
      load({ tuf: { mirrorUrl, rootPath: write('stranger.json', stranger) } }),
    );
    expect(rootSource.source).toBe('embedded');
    expect(root).not.toMatchObject({ from: 'tuf' });
  });

  it('a repository without npm’s keys is none: both come from one place', async () => {
    const { rootSource, keysSource } = await withTuf(targets.slice(0, 1), (tuf) => load({ tuf }));
    expect([rootSource.source, keysSource.source]).toEqual(['embedded', 'embedded']);
  });
});
