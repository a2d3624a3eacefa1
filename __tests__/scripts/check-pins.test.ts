import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usesIn } from '../../scripts/uses.ts';
import { type ProcessResult, ROOT, run } from '../support/process.ts';

let folder = '';
let commits: readonly [first: string, second: string];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-pins-'));
  const repository = path.join(folder, 'remote/owner/action');
  mkdirSync(repository, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  const commit = (): string => {
    git('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'c');
    return git('rev-parse', 'HEAD');
  };
  const first = commit();
  git('tag', 'v1.0.0');
  const second = commit();
  git('tag', '--annotate', '--no-sign', '--message', 'two', 'v2.0.0');
  commits = [first, second];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script on one workflow, with the folder of repositories above in place of GitHub. */
function check(uses: string, ...more: readonly string[]): Promise<ProcessResult> {
  const root = mkdtempSync(path.join(folder, 'root-'));
  mkdirSync(path.join(root, '.github/workflows'), { recursive: true });
  writeFileSync(path.join(root, '.github/workflows/x.yml'), `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`);
  const script = path.join(ROOT, 'scripts/check-pins.ts');
  const base = `file://${path.join(folder, 'remote')}`;
  return run(process.execPath, [script, '--root', root, '--base', base, ...more]);
}

describe('scripts/check-pins.ts', () => {
  it('takes the commit of a tag, plain or annotated, and of an action in a folder', async () => {
    expect((await check(`owner/action@${commits[0]} # v1.0.0`)).code).toBe(0);
    expect((await check(`owner/action@${commits[1]} # v2.0.0`)).code).toBe(0);
    expect((await check(`owner/action/sub/folder@${commits[1]} # v2.0.0`)).code).toBe(0);
  });

  it('refuses a pin whose comment names another tag, one that is not there, or none', async () => {
    for (const comment of ['# v1.0.0', '# v3.0.0', '']) {
      const { code, stderr } = await check(`owner/action@${commits[1]} ${comment}`, '--offline-ok');
      expect(code, comment).toBe(1);
      expect(stderr).toMatch(/^wrong {4}\.github\/workflows\/x\.yml:4: owner\/action: /);
    }
  });

  it('does not take what could not be found out for the right one', async () => {
    const pin = `owner/gone@${commits[0]} # v1.0.0`;
    const { code, stdout, stderr } = await check(pin);
    expect(code).toBe(3);
    expect(stdout).toContain('1 could not be compared');
    expect(stderr).toMatch(/^unknown/);
    const offline = await check(pin, '--offline-ok');
    expect([offline.code, offline.stdout]).toEqual([0, stdout]);
  });

  it('refuses workflows without a pin, which it has then misread', async () => {
    expect((await check('owner/action@v1')).code).toBe(1);
  });
});

describe('usesIn', () => {
  it('reads a step and a job, quoted or not, and no other line', () => {
    const text = `      - uses: a/b@c1 # v1\n        uses: "a/b/c@c2"\n    uses: ./x.yml\n# uses: a/b@c3\n  run: uses: a`;
    expect(usesIn('f', text).map(({ line, action, ref, comment }) => [line, action, ref, comment])).toEqual([
      [1, 'a/b', 'c1', 'v1'],
      [2, 'a/b/c', 'c2', ''],
      [3, './x.yml', '', ''],
    ]);
  });
});
