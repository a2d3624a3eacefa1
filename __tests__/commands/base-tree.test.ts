import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGit } from '../../src/adapters/git.ts';
import { bytesAt, openBaseTrees } from '../../src/commands/base-tree.ts';
import { IncompleteError } from '../../src/model/errors.ts';

let folder: string;
let repository: string;
let commit: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-trees-'));
  repository = path.join(folder, 'repository');
  mkdirSync(path.join(repository, 'below', '.npmrc'), { recursive: true });
  writeFileSync(path.join(repository, 'package-lock.json'), '{}');
  writeFileSync(path.join(repository, 'below', '.npmrc', 'inside'), 'x');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.com', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=base');
  commit = git('rev-parse', 'HEAD').trim();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (env: Readonly<Record<string, string | undefined>> = process.env) =>
  openBaseTrees(createGit(repository, env), { commit, api: null });

it('tells a file, what is not there, and a folder in the place of a file, which is no file that is not there', async () => {
  const { base } = await open();
  expect(Buffer.from((await bytesAt(base, 'package-lock.json', 100)) ?? []).toString()).toBe('{}');
  expect(await bytesAt(base, '.npmrc', 100)).toBeNull();
  expect(await bytesAt(base, 'below', 100).catch((error: unknown) => error)).toBeInstanceOf(IncompleteError);
  await expect(bytesAt(base, 'below/.npmrc', 100)).rejects.toThrow(IncompleteError);
  await expect(bytesAt(base, 'package-lock.json', 1)).rejects.toThrow(IncompleteError);
});

it('asks git once for what is there, and not again for each file that is not', async () => {
  const bin = path.join(folder, 'bin');
  const log = path.join(folder, 'log');
  mkdirSync(bin);
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(path.join(bin, 'git'), 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] = `${bin}${path.delimiter}${before ?? ''}`;
  try {
    const { base } = await open();
    const opened = callsIn(log);
    await Promise.all(['a', 'b', '.npmrc', '.github/countersign.yml'].map((name) => bytesAt(base, name, 100)));
    expect(await base.paths()).toEqual(['below/.npmrc/inside', 'package-lock.json']);
    // Where the folder is, what the commit holds, and its merge base.
    expect(opened).toBe(3);
    expect(callsIn(log)).toBe(opened);
  } finally {
    process.env['PATH'] = before;
  }
});

function callsIn(log: string): number {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0;
}
