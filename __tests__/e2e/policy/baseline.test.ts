/** `countersign baseline`: a team switches on today, and fails on what is new. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ProcessResult, runCli } from '../../support/process.ts';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { type LockEntry, lockEntryOf, packageLockOf } from '../../support/registry/lockfile.ts';
import { commitAll, git } from '../action/repository.ts';
import { writeFiles } from '../action/scene.ts';
import { type AuditReport, auditReport, startWorld, type World } from '../world.ts';

const BASELINE = '.github/countersign-baseline.json';
const POLICY = {
  '.github/countersign.yml': 'version: 1\nseverities: [{finding: provenance-missing, severity: high}]\n',
};

let world: World;
let old: PublishedVersion;
let next: PublishedVersion;
let another: PublishedVersion;
beforeAll(async () => {
  world = await startWorld();
  const plain = (name: string, version = '1.0.0') => world.publish({ name, version }, { provenance: false });
  old = await plain('old');
  next = await plain('old', '1.1.0');
  another = await plain('another');
});
afterAll(() => world.close());
afterEach(() => void (world.registry.fault = undefined));

function lock(...entries: readonly (PublishedVersion | LockEntry)[]): Readonly<Record<string, string>> {
  const locked = entries.map((entry) => ('document' in entry ? lockEntryOf(entry) : entry));
  return { 'package-lock.json': packageLockOf(locked, { registryUrl: world.registry.url }) };
}

function project(files: Readonly<Record<string, string>>): string {
  const folder = world.project({ 'package.json': '{}', ...POLICY, ...files });
  git(folder, 'init', '--quiet');
  commitAll(folder, 'base');
  return folder;
}

const run = (cwd: string, ...args: readonly string[]): Promise<ProcessResult> =>
  runCli([...args, ...world.source, '--no-color'], { cwd });

async function audit(cwd: string): Promise<{ readonly code: number | null; readonly report: AuditReport & Waived }> {
  const { code, stdout } = await run(cwd, 'audit', '--json');
  return { code, report: auditReport(stdout) as AuditReport & Waived };
}

interface Waived {
  readonly waived: readonly { readonly by: string; readonly finding: { readonly code: string } }[];
}

const written = (cwd: string): string => readFileSync(path.join(cwd, BASELINE), 'utf8');

describe('what is recorded', () => {
  it('counts no more, is still shown, and is one line of a file', async () => {
    const cwd = project(lock(old));
    expect((await audit(cwd)).code).toBe(1);
    const recorded = await run(cwd, 'baseline');
    expect(recorded.code, recorded.stderr).toBe(0);
    expect(JSON.parse(written(cwd))).toEqual({
      version: 1,
      findings: [
        { code: 'provenance-missing', severity: 'high', package: 'old', version: '1.0.0', file: 'package-lock.json' },
      ],
    });
    const { code, report } = await audit(cwd);
    expect(code).toBe(0);
    expect(report.waived).toMatchObject([{ by: 'baseline', finding: { code: 'provenance-missing' } }]);
  });

  it('does not cover another package, nor another version', async () => {
    const cwd = project(lock(old));
    await run(cwd, 'baseline');
    for (const entries of [lock(old, another), lock(next)]) {
      writeFiles(cwd, entries);
      const { code, report } = await audit(cwd);
      expect(code).toBe(1);
      expect(report.findings.filter(({ severity }) => severity === 'high')).toHaveLength(1);
    }
  });

  it('is recorded again with what is new, the same each time', async () => {
    const cwd = project(lock(old));
    await run(cwd, 'baseline');
    writeFiles(cwd, lock(old, another));
    await run(cwd, 'baseline');
    const text = written(cwd);
    expect(JSON.parse(text)).toMatchObject({ findings: [{ package: 'another' }, { package: 'old' }] });
    await run(cwd, 'baseline');
    expect(written(cwd)).toBe(text);
  });
});

describe('is refused', () => {
  const swapped = (): LockEntry => lockEntryOf(another, { integrity: `sha512-${'B'.repeat(86)}==` });

  it('for a hash: it is listed, left out, and still fails', async () => {
    const cwd = project(lock(old, swapped()));
    const { code, stdout } = await run(cwd, 'baseline');
    expect(code).toBe(1);
    expect(stdout).toContain('integrity-mismatch');
    expect(written(cwd)).not.toContain('integrity-mismatch');
    expect((await audit(cwd)).code).toBe(1);
  });

  it('where it was written in by hand', async () => {
    const cwd = project(lock(swapped()));
    const finding = {
      code: 'integrity-mismatch',
      severity: 'critical',
      package: 'another',
      version: '1.0.0',
      file: 'package-lock.json',
    };
    writeFiles(cwd, { [BASELINE]: JSON.stringify({ version: 1, findings: [finding] }) });
    const { code, stderr } = await run(cwd, 'audit');
    expect(code).toBe(2);
    expect(stderr).toContain('[BASELINE]');
  });

  it('while not everything can be found out: nothing is written', async () => {
    const cwd = project(lock(old));
    world.registry.fault = () => ({ kind: 'status', status: 503 });
    const { code, stderr } = await run(cwd, 'baseline');
    expect(code).toBe(3);
    expect(stderr).toContain('[BASELINE_INCOMPLETE]');
    expect(existsSync(path.join(cwd, BASELINE))).toBe(false);
  });

  it('for a lockfile that cannot be read', async () => {
    const cwd = project({ 'package-lock.json': '{' });
    expect((await run(cwd, 'baseline')).code).toBe(2);
    expect(existsSync(path.join(cwd, BASELINE))).toBe(false);
  });

  it('where its folder leads out of the repository', async () => {
    const cwd = world.project({ 'package.json': '{}', ...lock(old) });
    const outside = world.project();
    symlinkSync(outside, path.join(cwd, '.github'));
    const { code, stderr } = await run(cwd, 'baseline');
    expect(code).toBe(2);
    expect(stderr).toContain('[BASELINE_WRITE]');
    expect(existsSync(path.join(outside, path.basename(BASELINE)))).toBe(false);
  });
});
