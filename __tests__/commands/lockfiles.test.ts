import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEconomising } from '../../src/adapters/heap.ts';
import { loadLockfiles } from '../../src/commands/lockfiles.ts';
import { packageLockOf } from '../support/registry/lockfile.ts';

const LOCKFILE = packageLockOf([{ name: 'a', version: '1.0.0' }]);

let root: string;
beforeEach(() => void (root = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-lockfiles-')))));
afterEach(() => rmSync(root, { recursive: true }));

function write(...files: readonly (readonly [file: string, text: string])[]): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

const load = (paths: readonly string[], folder = root) =>
  loadLockfiles(
    paths.map((each) => ({ path: each })),
    folder,
    root,
  );

describe('lockfiles', () => {
  it('are named from the root, whatever the folder', async () => {
    write(['app/package-lock.json', LOCKFILE]);
    const { lockfiles, paths } = await load(['package-lock.json'], path.join(root, 'app'));
    expect([lockfiles.map((lockfile) => lockfile.path), paths]).toEqual([
      ['app/package-lock.json'],
      ['app/package-lock.json'],
    ]);
  });

  it('are read once, though named twice and in two ways', async () => {
    write(['package-lock.json', LOCKFILE]);
    const { lockfiles } = await load([
      'package-lock.json',
      './package-lock.json',
      path.join(root, 'package-lock.json'),
    ]);
    expect(lockfiles).toHaveLength(1);
  });

  it('that cannot be read do not keep the others from being read, and are not forgotten', async () => {
    write(['package-lock.json', '{'], ['npm-shrinkwrap.json', LOCKFILE]);
    const { lockfiles, errors, paths } = await load(['package-lock.json', 'npm-shrinkwrap.json']);
    expect(lockfiles.map((lockfile) => lockfile.path)).toEqual(['npm-shrinkwrap.json']);
    expect(errors).toMatchObject([{ file: 'package-lock.json' }]);
    expect(paths).toEqual(['package-lock.json', 'npm-shrinkwrap.json']);
  });

  it('of npm’s keep their text where another state of them is to be read next, and only then', async () => {
    write(['package-lock.json', LOCKFILE], ['app/package-lock.json', `${LOCKFILE} `]);
    const candidates = ['package-lock.json', 'app/package-lock.json'].map((each) => ({ path: each }));
    const { lockfiles, printed } = await loadLockfiles(candidates, root, root, true);
    expect(lockfiles).toHaveLength(2);
    // The other is not as npm prints it.
    expect([...printed]).toEqual([[lockfiles[0], { lockfile: lockfiles[0], text: LOCKFILE }]]);
    expect((await loadLockfiles(candidates, root, root)).printed.size).toBe(0);
  });

  it('of another name are of the format that is said, and of none where none is', async () => {
    write(['ours.lock', '# yarn lockfile v1\n\n\n']);
    const said = await loadLockfiles([{ path: 'ours.lock', format: 'yarn-berry' }], root, root);
    expect([said.lockfiles.map(({ format }) => format), said.errors]).toEqual([['yarn-classic'], []]);
    const { lockfiles, errors } = await load(['ours.lock']);
    expect([lockfiles, errors.map(({ code }) => code)]).toEqual([[], ['lockfile-format-unsupported']]);
  });

  it.each([
    { what: 'nothing', code: 'LOCKFILE_NOT_FOUND', make: () => undefined },
    { what: 'a folder', code: 'LOCKFILE_IS_FOLDER', make: (at: string) => mkdirSync(at) },
    { what: 'a device', code: 'LOCKFILE_OUTSIDE', make: (at: string) => symlinkSync('/dev/zero', at) },
    {
      what: 'a link out of the workspace',
      code: 'LOCKFILE_OUTSIDE',
      make: (at: string) => symlinkSync('/etc/passwd', at),
    },
  ])('that are $what are an error: $code', async ({ code, make }) => {
    make(path.join(root, 'package-lock.json'));
    const { lockfiles, errors } = await load(['package-lock.json']);
    expect([lockfiles, errors.map((error) => error.code)]).toEqual([[], [code]]);
  });

  it('that are large, all together, are audited with less memory', async () => {
    const half = packageLockOf(Array.from({ length: 3000 }, (_, at) => ({ name: `package-${at}`, version: '1.0.0' })));
    expect(half.length).toBeLessThan(1024 * 1024);
    expect(2 * half.length).toBeGreaterThan(1024 * 1024);
    write(['a/package-lock.json', half], ['b/package-lock.json', half]);
    await load(['a/package-lock.json']);
    expect(isEconomising()).toBe(false);
    await load(['a/package-lock.json', 'b/package-lock.json']);
    expect(isEconomising()).toBe(true);
  });
});
