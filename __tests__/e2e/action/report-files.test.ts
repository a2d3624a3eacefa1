import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sarifFaults } from '../../report/sarif-schema.ts';
import { ROOT, run as runProcess } from '../../support/process.ts';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { lineOf, OUTPUTS, useScene } from './scene.ts';

const scene = useScene();
const EVIL = `sha512-${createHash('sha512').update('evil').digest('base64')}`;
const FILES = { 'sarif-file': 'out.sarif', 'vsa-file': 'out.vsa.json', 'html-file': 'out.html' };

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha512: string } }[];
  readonly predicate: { readonly verificationResult: string; readonly resourceUri: string };
}

const read = <T>(...names: readonly string[]): T => JSON.parse(readFileSync(path.join(...names), 'utf8')) as T;
const hexOf = (sri: string): string => Buffer.from(sri.replace('sha512-', ''), 'base64').toString('hex');

/** One package as it should be, and one whose hash somebody changed. */
async function mixed(): Promise<{ readonly lockfile: string; readonly good: string }> {
  const [good, bad] = [await scene().publish('good'), await scene().publish('wrong-hash')];
  const entry = lockEntryOf(good);
  return {
    lockfile: scene().lock([entry, lockEntryOf(bad, { integrity: EVIL })]),
    good: entry.integrity ?? expect.fail('no integrity'),
  };
}

describe('reports for other programs', () => {
  it('are written by the action: each finding on its line, and what was verified with its hash', async () => {
    const { lockfile, good } = await mixed();
    const workspace = scene().workspace({ 'app/package-lock.json': lockfile });
    const run = await scene().run({ workspace, inputs: { ...FILES, 'working-directory': 'app' } });
    expect(run.exitCode, run.log).toBe(1);
    const log = read<Log>(workspace, 'out.sarif');
    expect(sarifFaults(log)).toEqual([]);
    const worst = log.runs[0]?.results?.[0];
    expect(worst).toMatchObject({ ruleId: 'integrity-mismatch', level: 'error' });
    expect(worst?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'app/package-lock.json' },
      region: { startLine: lineOf(lockfile, 'node_modules/wrong-hash') },
    });
    const page = readFileSync(path.join(workspace, 'out.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('Content-Security-Policy');
    expect(page).toContain('wrong-hash');
    const { subject, predicate } = read<Statement>(workspace, 'out.vsa.json');
    expect(subject.map(({ digest }) => digest.sha512)).toEqual([hexOf(good)]);
    expect(subject[0]?.name).toMatch(/^pkg:npm\/good@/);
    expect(predicate.verificationResult).toBe('FAILED');
  });

  it('are not written where nobody asked, and a summary says PASSED where everything held', async () => {
    const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(await scene().publish('good')) });
    expect((await scene().run({ workspace })).exitCode).toBe(0);
    for (const file of Object.values(FILES)) expect(existsSync(path.join(workspace, file)), file).toBe(false);
    expect((await scene().run({ workspace, inputs: FILES })).exitCode).toBe(0);
    expect(read<Statement>(workspace, 'out.vsa.json').predicate.verificationResult).toBe('PASSED');
    expect(read<Log>(workspace, 'out.sarif').runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('one that cannot be written is an error after the verdict, not instead of it', async () => {
    const { lockfile } = await mixed();
    const workspace = scene().workspace({ 'package-lock.json': lockfile });
    const run = await scene().run({ workspace, inputs: { ...FILES, 'sarif-file': 'no/such/folder/x.sarif' } });
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('[SARIF_FILE]');
    expect(run.log).toContain('sarif-file');
    expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
    expect(run.outputs).toMatchObject({ 'critical-count': '1' });
    for (const file of ['out.vsa.json', 'out.html']) expect(existsSync(path.join(workspace, file)), file).toBe(true);
  });

  it('are written by the command line too, beside the report', async () => {
    const { lockfile } = await mixed();
    const workspace = scene().workspace({ 'package-lock.json': lockfile });
    const { keys = '', 'trusted-root': root = '' } = scene().trust;
    const trust = ['--registry', scene().registry.url, '--keys', keys, '--trusted-root', root];
    const command = [path.join(ROOT, 'dist/cli.js'), 'audit', ...trust, '--sarif', 'x.sarif', '--vsa', 'x.json'];
    const ended = await runProcess(process.execPath, command, { cwd: workspace });
    expect([ended.code, ended.stderr]).toEqual([1, '']);
    expect(ended.stdout).toContain('integrity-mismatch');
    expect(sarifFaults(read(workspace, 'x.sarif'))).toEqual([]);
    const { subject, predicate } = read<Statement>(workspace, 'x.json');
    expect(subject).toHaveLength(1);
    expect(predicate).toMatchObject({ verificationResult: 'FAILED', resourceUri: 'file:package-lock.json' });
    const nowhere = await runProcess(process.execPath, [...command, '--sarif', 'no/such/x.sarif'], { cwd: workspace });
    expect(nowhere.code).toBe(2);
    expect(nowhere.stdout).toContain('integrity-mismatch');
    expect(nowhere.stderr).toContain('--sarif');
  });
});
