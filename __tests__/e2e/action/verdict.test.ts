import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockEntryOf } from '../../support/registry/lockfile.ts';
import { lineOf, OUTPUTS, type RawRun, useScene } from './scene.ts';

const scene = useScene();
const EVIL = `sha512-${createHash('sha512').update('evil').digest('base64')}`;
const SUMMARY_LIMIT = 1024 * 1024;

interface Coverage {
  readonly total: number;
  readonly byReason: Readonly<Record<string, number>>;
  readonly [part: string]: unknown;
}

function coverageOf(run: RawRun): Coverage {
  return JSON.parse(run.outputs['coverage'] ?? '') as Coverage;
}

/** What holds of every run that came to a verdict. */
function expectWhole(run: RawRun): void {
  expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUTS].toSorted());
  const { total, byReason: _, ...parts } = coverageOf(run);
  expect(Object.values(parts).reduce((sum: number, count) => sum + Number(count), 0)).toBe(total);
  expect(run.summary).toContain('entr');
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
  expect(run.warnings).toEqual([]);
  expect(run.log).not.toContain('This is a bug');
}

describe('the action', () => {
  it('passes where every locked hash is bound to a signature, and says how many are', async () => {
    const good = await scene().publish('good');
    const built = await scene().publish('built', { provenance: {} });
    const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(good, built) });
    const run = await scene().run({ workspace, inputs: { 'report-file': 'out.json' } });
    expect(run.exitCode, run.log).toBe(0);
    expectWhole(run);
    expect(run.outputs).toMatchObject({ outcome: 'pass', 'critical-count': '0', 'high-count': '0' });
    expect(coverageOf(run)).toMatchObject({ total: 2, verified: 2 });
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.outputs['report']).toBe(path.join(workspace, 'out.json'));
    const report = JSON.parse(readFileSync(path.join(workspace, 'out.json'), 'utf8')) as Record<string, unknown>;
    expect(report).toMatchObject({ schemaVersion: 1, outcome: 'pass' });
    // A registry that keeps connections open must not keep the job waiting.
    expect(run.durationMs).toBeLessThan(5_000);
  });

  it('fails on findings, each at the line of its entry, worst first', async () => {
    const [hash, name] = [await scene().publish('wrong-hash'), await scene().publish('wrong-name')];
    const weak = await scene().publish('weak', { provenance: {}, publishAttestation: false });
    const lockfile = scene().lock([
      lockEntryOf(hash, { integrity: EVIL }),
      lockEntryOf(name, { resolved: `${scene().registry.url}other/-/other-1.0.0.tgz` }),
      lockEntryOf(weak),
    ]);
    const workspace = scene().workspace({ 'app/package-lock.json': lockfile });
    const run = await scene().run({ workspace, inputs: { 'working-directory': 'app', 'report-file': 'r.json' } });
    expect(run.exitCode).toBe(1);
    expectWhole(run);
    expect(run.outputs).toMatchObject({ outcome: 'fail', 'critical-count': '2', 'low-count': '1' });
    const text = readFileSync(path.join(workspace, 'r.json'), 'utf8');
    const report = JSON.parse(text) as { findings: { code: string; file: string; line: number }[] };
    expect(run.outputs['findings-count']).toBe(String(report.findings.length));
    expect(report.findings.slice(0, 2).map(({ code, file, line }) => ({ code, file, line }))).toEqual([
      { code: 'integrity-mismatch', file: 'app/package-lock.json', line: lineOf(lockfile, 'node_modules/wrong-hash') },
      { code: 'resolved-mismatch', file: 'app/package-lock.json', line: lineOf(lockfile, 'node_modules/wrong-name') },
    ]);
    const places = run.annotations.map(({ level, file, line }) => ({ level, file, line }));
    expect(places.slice(0, 3)).toEqual([
      { level: 'error', file: 'app/package-lock.json', line: lineOf(lockfile, 'node_modules/wrong-hash') },
      { level: 'error', file: 'app/package-lock.json', line: lineOf(lockfile, 'node_modules/wrong-name') },
      { level: 'notice', file: 'app/package-lock.json', line: lineOf(lockfile, 'node_modules/weak') },
    ]);
    // The verdict, the sum, and each finding with its page, its source and the line on GitHub.
    expect(run.summary.split('\n')[0]).toMatch(/^## ❌ .*2 critical findings in 2 of 3 packages\.$/);
    expect(run.summary).toContain('3 entries = 1 verified + 2 failed');
    expect(run.summary).toContain('/docs/findings/integrity-mismatch.md');
    expect(run.summary).toContain('https://github.com/octo-org/demo/blob/f3a1c0ff');
    expect(run.summary).toContain(`app/package-lock.json#L${lineOf(lockfile, 'node_modules/wrong-hash')}`);
    expect(run.summary).toMatch(/^\| :-- \|/m);
  });

  it('shows ten annotations of a level, counts the others, and has all in the summary', async () => {
    const published = await Promise.all(
      Array.from({ length: 14 }, (_, index) => scene().publish(`many-${String(index).padStart(2, '0')}`)),
    );
    const entries = published.map((each, index) =>
      // Ten hashes are ten causes; addresses of another package are one.
      lockEntryOf(each, index < 10 ? { integrity: EVIL } : { resolved: `${scene().registry.url}x/-/x-1.0.0.tgz` }),
    );
    const run = await scene().run({ workspace: scene().workspace({ 'package-lock.json': scene().lock(entries) }) });
    expect(run.exitCode).toBe(1);
    expectWhole(run);
    expect(run.outputs['critical-count']).toBe('14');
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(run.log).toMatch(/^1 more annotation is not shown/m);
    for (const { name } of published) expect(run.summary).toContain(name);
  });

  it.each([
    { tolerated: 'false', exitCode: 0, outcome: 'pass' },
    { tolerated: 'true', exitCode: 3, outcome: 'incomplete' },
  ])(
    'where something could not be found out and fail-on-incomplete is $tolerated: exit code $exitCode',
    async ({ tolerated, exitCode, outcome }) => {
      const [good, dark] = [await scene().publish('good'), await scene().publish('dark')];
      scene().registry.fault = ({ name }) => (name === 'dark' ? { status: 403 } : undefined);
      try {
        const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(good, dark) });
        const run = await scene().run({ workspace, inputs: { 'fail-on-incomplete': tolerated } });
        expect(run.exitCode).toBe(exitCode);
        expectWhole(run);
        expect(run.outputs['outcome']).toBe(outcome);
        expect(coverageOf(run)).toMatchObject({ total: 2, verified: 1, notAudited: 1 });
        expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
      } finally {
        scene().registry.fault = undefined;
      }
    },
  );

  it('takes its thresholds from hyphenated inputs', async () => {
    const weak = await scene().publish('weak', { provenance: {}, publishAttestation: false });
    const workspace = scene().workspace({ 'package-lock.json': scene().lockAll(weak) });
    expect((await scene().run({ workspace, inputs: { 'fail-on': 'low' } })).exitCode).toBe(1);
    expect((await scene().run({ workspace, inputs: { 'fail-on': 'medium' } })).exitCode).toBe(0);
  });

  it('audits several lockfiles in one run', async () => {
    const [one, two] = [await scene().publish('one'), await scene().publish('two')];
    const files = { 'package-lock.json': scene().lockAll(one), 'npm-shrinkwrap.json': scene().lockAll(one, two) };
    const workspace = scene().workspace(files);
    const named = await scene().run({ workspace, inputs: { lockfiles: ' package-lock.json \n\nnpm-shrinkwrap.json' } });
    expect([named.exitCode, coverageOf(named).total]).toEqual([0, 3]);
    expectWhole(named);
    expect(named.summary).toContain('npm-shrinkwrap.json');
  });

  it('writes the report to a folder of its own where no path is given', async () => {
    const good = await scene().publish('good');
    const run = await scene().run({
      workspace: scene().workspace({ 'package-lock.json': scene().lockAll(good) }),
      env: { RUNNER_TEMP: scene().folder },
    });
    expect(run.exitCode).toBe(0);
    expect(path.dirname(path.dirname(run.outputs['report'] ?? ''))).toBe(scene().folder);
    expect(existsSync(run.outputs['report'] ?? '')).toBe(true);
  });
});
