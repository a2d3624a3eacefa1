import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../support/process.ts';
import { describeCli } from '../world.ts';

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(path.join(tmpdir(), 'countersign-empty-'));
});
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describeCli('usage', (cli) => {
  it.each([
    ['no lockfile', ['audit', '--offline']],
    ['nothing', []],
    ['an unknown option', ['audit', '--no-such-option']],
    ['an unknown command', ['install']],
    ['no target', ['verify']],
    ['a level that is none', ['audit', '--fail-on=terrible']],
    ['neither true nor false', ['audit', '--fail-on-incomplete=maybe']],
    ['a timeout of nothing', ['audit', '--timeout=0']],
    ['a timeout that is no number', ['audit', '--timeout=soon']],
    ['too many connections', ['audit', '--concurrency=10000']],
    ['a registry that is no address', ['audit', '--registry=npmjs']],
    ['a registry with credentials', ['audit', '--registry=https://user:secret@registry.example/']],
    ['a trusted root that is not there', ['verify', 'a@1.0.0', '--trusted-root=nope.json', '--offline']],
    ['evidence that is not there', ['verify', 'a@1.0.0', '--evidence=nope', '--offline']],
    ['evidence twice', ['verify', 'a@1.0.0', '--evidence=a', '--save-evidence=b', '--offline']],
  ])('%s: exit code 2, a sentence, no report', async (_name, args) => {
    const { code, stdout, stderr } = await cli(args, { cwd: empty });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('bug in countersign');
    expect(stderr).not.toContain('secret');
  });

  it.each(['nothing to look up', 'something'])(
    'a trusted root that is none, with %s: exit code 2, whenever it is read',
    async (name) => {
      const entry = {
        version: '1.0.0',
        resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
        integrity: 'sha1-AAAA',
      };
      const packages = name === 'something' ? { 'node_modules/a': entry } : {};
      const folder = path.join(empty, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
      const authority = { certChain: { certificates: [{ rawBytes: 'AAAA' }] } };
      writeFileSync(path.join(folder, 'root.json'), JSON.stringify({ certificateAuthorities: [authority] }));
      writeFileSync(path.join(folder, 'keys.json'), JSON.stringify({ keys: [] }));
      const trust = ['--trusted-root=root.json', '--keys=keys.json'];
      const { code, stdout, stderr } = await cli(['audit', ...trust, '--registry=http://127.0.0.1:9/'], {
        cwd: folder,
      });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('[TRUST_ROOT]');
    },
  );

  it.each(['--help', 'help', 'audit --help', 'verify --help', 'list --help', 'demo --help', 'help audit'])(
    '%s',
    async (line) => {
      const { code, stdout, stderr } = await cli(line.split(' '), { cwd: empty });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: countersign');
    },
  );

  it('--version is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const { code, stdout } = await cli(['--version'], { cwd: empty });
    expect([code, stdout.trim()]).toEqual([0, version]);
  });
});
