import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../../src/adapters/cache/answer-cache.ts';
import { stateFolder } from '../../../src/adapters/cache/cache-key.ts';
import { openFolderStore } from '../../../src/adapters/cache/folder-store.ts';
import type { DocumentRequest } from '../../../src/adapters/registry/documents.ts';

let at: { readonly folder: string; readonly keyFolder: string };
let warnings: string[];
beforeEach(() => {
  const base = mkdtempSync(path.join(tmpdir(), 'countersign-store-'));
  at = { folder: path.join(base, 'cache'), keyFolder: path.join(base, 'state') };
  warnings = [];
});
afterEach(() => {
  rmSync(path.dirname(at.folder), { recursive: true, force: true });
});

const open = () => openFolderStore({ ...at, warn: (line) => void warnings.push(line) });
const request = (name: string, kind: 'version' | 'attestations' = 'version'): DocumentRequest => ({
  url: `https://registry.example.com/${name}`,
  accept: 'application/json',
  kind,
});
const answer = (text: string): KeptAnswer => ({ bytes: Buffer.from(text), storedAt: 1000, maxAge: 300, etag: '"1"' });
const entries = (): readonly string[] => readdirSync(at.folder).filter((name) => name.endsWith('.kept'));

async function kept(...names: readonly string[]): Promise<void> {
  const store = await open();
  for (const name of names) store.write(request(name), 'here', answer(name));
  await store.finish();
}

describe('a folder of kept answers', () => {
  it('gives back what was kept, and only to the same question', async () => {
    await kept('one');
    const store = await open();
    const own = nameOf('one');
    const found = store.read(request('one'), 'here');
    expect({ ...found, bytes: Buffer.from(found?.bytes ?? []).toString() }).toEqual({ ...answer('one'), bytes: 'one' });
    for (const [other, realm] of [
      [request('two'), 'here'],
      [request('one', 'attestations'), 'here'],
      [{ ...request('one'), accept: '*/*' }, 'here'],
      [request('one'), 'there'],
    ] as const) {
      expect(store.read(other, realm)).toBeNull();
      // Nor under the name that the other question has.
      store.write(other, realm, answer('other'));
      await store.finish();
      const theirs = entries().find((name) => name !== own) ?? '';
      copyFileSync(path.join(at.folder, own), path.join(at.folder, theirs));
      expect(store.read(other, realm)).toBeNull();
      rmSync(path.join(at.folder, theirs));
    }
  });

  it('is for this user alone', async () => {
    await kept('one');
    const modes = [at.folder, at.keyFolder, path.join(at.keyFolder, 'cache.key'), path.join(at.folder, nameOf('one'))];
    expect(modes.map((file) => statSync(file).mode & 0o777)).toEqual([0o700, 0o700, 0o600, 0o600]);
    expect(readFileSync(path.join(at.keyFolder, 'cache.key'))).toHaveLength(32);
  });

  it('says once that nothing can be written, and reads on', async () => {
    await kept('one');
    const store = await open();
    rmSync(at.folder, { recursive: true });
    writeFileSync(at.folder, 'no folder');
    for (const name of ['two', 'three']) store.write(request(name), 'here', answer(name));
    await store.finish();
    rmSync(at.folder);
    mkdirSync(at.folder);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^nothing more is kept in the cache .*ENOTDIR/);
  });

  it('leaves what is not its own, and takes away what a killed run left', async () => {
    await kept('one');
    const left = `${'a'.repeat(64)}.kept.01234567-89ab-cdef-0123-456789abcdef`;
    const recent = `${'b'.repeat(64)}.kept.01234567-89ab-cdef-0123-456789abcdef`;
    for (const name of [left, recent, 'notes.txt', 'x.kept', `${'a'.repeat(64)}.kept.bak`])
      writeFileSync(path.join(at.folder, name), 'x');
    utimesSync(path.join(at.folder, left), 0, 0);
    utimesSync(path.join(at.folder, 'notes.txt'), 0, 0);
    await kept('two');
    const expected = [nameOf('one'), nameOf('two'), recent, 'notes.txt', 'x.kept', `${'a'.repeat(64)}.kept.bak`];
    expect(readdirSync(at.folder).toSorted()).toEqual(expected.toSorted());
  });

  it('makes one key for all that begin at the same time', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    expect(stores).toHaveLength(3);
    expect(readdirSync(at.keyFolder)).toEqual(['cache.key']);
  });
});

describe('the folder of the key', () => {
  it.each([
    ['linux', { HOME: '/home/me' }, '/home/me/.local/state/countersign'],
    ['linux', { HOME: '/home/me', XDG_STATE_HOME: '/state' }, '/state/countersign'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Library/Application Support/countersign'],
    ['linux', {}, null],
    ['win32', { HOME: '/home/me' }, null],
  ] as const)('on %s with %j', (platform, env, folder) => {
    expect(stateFolder(env, platform)).toBe(folder);
  });
});

function nameOf(name: string): string {
  const found = entries().find((file) =>
    readFileSync(path.join(at.folder, file)).toString('latin1').includes(`registry.example.com/${name}","storedAt`),
  );
  return found ?? '';
}
