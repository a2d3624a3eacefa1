import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInside, readLockfileBytes, readOptionalText, replaceFile, shownPath } from '../../src/adapters/files.ts';
import { LockfileError } from '../../src/model/errors.ts';

let base: string;
let root: string;
let outside: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-files-')));
  [root, outside] = [path.join(base, 'workspace'), path.join(base, 'workspace-of-somebody-else')];
  for (const folder of [root, outside]) mkdirSync(folder);
  writeFileSync(path.join(outside, 'secret'), 'secret');
});
afterEach(() => rmSync(base, { recursive: true }));

describe('isInside', () => {
  it.each([
    ['/a', '/a', true],
    ['/a/b', '/a', true],
    ['/a/..b', '/a', true],
    ['/ab', '/a', false],
    ['/a/../b', '/a', false],
    ['/', '/a', false],
    ['/a', '/', true],
  ])('%s in %s: %s', (file, folder, expected) => expect(isInside(file, folder)).toBe(expected));
});

it('shownPath names what is inside from the root, and the rest as it was given', () => {
  expect(shownPath('package-lock.json', path.join(root, 'app'), root)).toBe('app/package-lock.json');
  expect(shownPath('../package-lock.json', path.join(root, 'app'), root)).toBe('package-lock.json');
  expect(shownPath('/elsewhere/package-lock.json', root, root)).toBe('/elsewhere/package-lock.json');
});

describe('a lockfile', () => {
  async function codeOf(file: string, maxBytes = 100): Promise<string> {
    const error: unknown = await readLockfileBytes(file, root, root, maxBytes).then(
      () => 'read',
      (thrown: unknown) => thrown,
    );
    return error instanceof LockfileError ? (error.problems[0]?.code ?? '') : String(error);
  }

  it('is read whole, up to its bound', async () => {
    writeFileSync(path.join(root, 'a'), 'x'.repeat(100));
    expect((await readLockfileBytes('a', root, root, 100)).length).toBe(100);
    expect(await codeOf('a', 99)).toBe('LOCKFILE_TOO_LARGE');
  });

  it('is not read through a link that leads out of the workspace', async () => {
    symlinkSync(path.join(outside, 'secret'), path.join(root, 'file'));
    symlinkSync(outside, path.join(root, 'folder'));
    writeFileSync(path.join(root, 'real'), '{}');
    symlinkSync('real', path.join(root, 'within'));
    expect([await codeOf('file'), await codeOf('folder/secret'), await codeOf('within')]).toEqual([
      'LOCKFILE_OUTSIDE',
      'LOCKFILE_OUTSIDE',
      'read',
    ]);
    // A path that the user names outside is the user's own.
    expect(await codeOf(path.join(outside, 'secret'))).toBe('read');
  });

  it('is a file that is there', async () => {
    mkdirSync(path.join(root, 'folder'));
    expect([await codeOf('folder'), await codeOf('missing'), await codeOf('/dev/null')]).toEqual([
      'LOCKFILE_IS_FOLDER',
      'LOCKFILE_NOT_FOUND',
      'LOCKFILE_UNREADABLE',
    ]);
  });
});

describe('an optional text', () => {
  it('is its text, or null where it certainly is not there', async () => {
    writeFileSync(path.join(root, 'a'), 'text');
    expect(await readOptionalText(path.join(root, 'a'), 4)).toBe('text');
    expect(await readOptionalText(path.join(root, 'missing'), 4)).toBeNull();
  });

  it('is an error, never null, where it cannot be read', async () => {
    writeFileSync(path.join(root, 'long'), '12345');
    mkdirSync(path.join(root, 'folder'));
    symlinkSync('/dev/zero', path.join(root, 'device'));
    symlinkSync('loop', path.join(root, 'loop'));
    for (const name of ['long', 'folder', 'device', 'loop'])
      await expect(readOptionalText(path.join(root, name), 4), name).rejects.toThrow();
  });
});

it.skipIf(process.platform === 'win32')(
  'a pipe that nobody writes to is refused, not waited for',
  { timeout: 5_000 },
  async () => {
    execFileSync('mkfifo', [path.join(outside, 'pipe')]);
    symlinkSync(path.join(outside, 'pipe'), path.join(root, '.npmrc'));
    await expect(readOptionalText(path.join(root, '.npmrc'), 4)).rejects.toThrow();
  },
);

describe('replaceFile', () => {
  const secret = (): string => readFileSync(path.join(outside, 'secret'), 'utf8');

  it('writes a file, or another in its place, and leaves nothing beside it', async () => {
    for (const text of ['one', 'two']) {
      await replaceFile(path.join(root, 'report.json'), root, text);
      expect(readFileSync(path.join(root, 'report.json'), 'utf8')).toBe(text);
    }
    expect(readdirSync(root)).toEqual(['report.json']);
  });

  it('replaces a link instead of writing where it leads', async () => {
    symlinkSync(path.join(outside, 'secret'), path.join(root, 'report.json'));
    symlinkSync(path.join(outside, 'new'), path.join(root, 'dangling.json'));
    for (const name of ['report.json', 'dangling.json']) await replaceFile(path.join(root, name), root, 'the report');
    expect(secret()).toBe('secret');
    expect(existsSync(path.join(outside, 'new'))).toBe(false);
    expect(readFileSync(path.join(root, 'report.json'), 'utf8')).toBe('the report');
  });

  it('refuses a folder that a link leads out of the workspace', async () => {
    symlinkSync(outside, path.join(root, 'link'));
    mkdirSync(path.join(outside, 'below'));
    for (const file of ['link/secret', 'link/new', 'link/below/new'])
      await expect(replaceFile(path.join(root, file), root, 'x')).rejects.toThrow(/workspace/);
    expect([secret(), readdirSync(outside).toSorted()]).toEqual(['secret', ['below', 'secret']]);
  });

  it('writes outside of the workspace where that is what was named', async () => {
    await replaceFile(path.join(outside, 'report.json'), root, 'x');
    expect(readFileSync(path.join(outside, 'report.json'), 'utf8')).toBe('x');
  });

  it('works in a workspace that is itself behind a link', async () => {
    symlinkSync(root, path.join(base, 'link'));
    await replaceFile(path.join(base, 'link', 'report.json'), path.join(base, 'link'), 'x');
    expect(readFileSync(path.join(root, 'report.json'), 'utf8')).toBe('x');
  });

  it('leaves nothing where it fails', async () => {
    mkdirSync(path.join(root, 'report.json'));
    await expect(replaceFile(path.join(root, 'report.json'), root, 'x')).rejects.toThrow();
    await expect(replaceFile(path.join(root, 'missing', 'report.json'), root, 'x')).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['report.json']);
  });
});
