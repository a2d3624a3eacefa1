import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChange, checkNpm, checkPnpm, checkReport } from '../bench/auditors.ts';
import { between, writeDocument } from '../bench/document.ts';
import { measure } from '../bench/measure.ts';
import type { Results } from '../bench/results.ts';
import type { Row, Run } from '../bench/rounds.ts';
import { quantileAt, shareOfNth, VERSION_DOCUMENT_BYTES, VERSIONS_A_NAME, VERSIONS_A_PACKAGE } from '../bench/sizes.ts';
import { spreadOf } from '../bench/spread.ts';
import { render, ticks } from '../bench/svg.ts';
import { comparisonTable, scalingTable } from '../bench/tables.ts';

const MIB = 1024 * 1024;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('measuring a process', () => {
  it('sees the time, the work and the memory of that process, and of what it starts', async () => {
    const idle = script('idle.cjs', 'setTimeout(() => console.log("done"), 300);');
    const busy = 'while (process.cpuUsage().user < 150_000);';
    const large = script('large.cjs', `Buffer.alloc(200 * ${MIB}, 1);`);
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]);`;
    // The memory of the measuring process must not show in what it measures.
    const ours = Buffer.alloc(400 * MIB, 1);
    const before = performance.timeOrigin + performance.now();
    const waited = await measure({ file: idle, args: [] });
    const worked = await measure({ file: script('busy.cjs', busy), args: [] });
    const started = await measure({ file: script('parent.cjs', parent), args: [] });
    const filled = await measure({ file: large, args: [] });
    expect(ours.length).toBe(400 * MIB);
    expect(waited.stdout).toBe('done\n');
    expect(waited.usage.wallMs).toBeGreaterThanOrEqual(300);
    expect(waited.startedAt - before).toBeLessThan(200);
    expect([worked.usage.userMs, started.usage.userMs].map((used) => used >= 140)).toEqual([true, true]);
    expect(waited.usage.userMs + waited.usage.systemMs).toBeLessThan(300);
    expect(waited.usage.peakBytes).toBeLessThan(150 * MIB);
    expect(filled.usage.peakBytes).toBeGreaterThan(200 * MIB);
  });

  it.runIf(process.platform === 'linux')('sees those of a program that is no script', async () => {
    const busy = script(
      'native.cjs',
      `const kept = Buffer.alloc(200 * ${MIB}, 1); while (process.cpuUsage().user < 150_000); console.log(kept.length);`,
    );
    const { usage, stdout } = await measure({ file: process.execPath, native: true, args: [busy] });
    expect(Number(stdout)).toBe(200 * MIB);
    expect(usage.userMs).toBeGreaterThanOrEqual(140);
    expect(usage.peakBytes).toBeGreaterThan(200 * MIB);
    expect(usage.wallMs).toBeGreaterThanOrEqual(140);
  });

  it('has no number for a process that failed, also where it failed after its work', async () => {
    const failing = script('failing.cjs', 'process.exitCode = 3;');
    await expect(measure({ file: failing, args: [] })).rejects.toThrow(/failing\.cjs ended with 3/);
    const killed = script('killed.cjs', 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9e3);');
    await expect(measure({ file: killed, args: [] })).rejects.toThrow(/killed\.cjs ended with SIGKILL/);
    const native = { file: process.execPath, native: true, args: ['-e', 'process.exit(4)'] };
    await expect(measure(native)).rejects.toThrow(/ended with 4/);
  });
});

describe('an audit that is fast and wrong', () => {
  const project = { packages: 20, attested: 7 };
  const seen = { requests: 27, bytes: 1000, failures: 0, firstAt: 1 };
  const report = (verified: number, counts: object = {}): string =>
    JSON.stringify({
      coverage: { total: 20, verified },
      counts: { withProvenance: 7, requests: 27, bytes: 1000, ...counts },
    });

  it('has no number where Countersign missed something', () => {
    expect(() => checkReport(report(20), project, seen)).not.toThrow();
    expect(() => checkReport(report(19), project, seen)).toThrow('verified entries: 19 reported, 20 expected');
    expect(() => checkReport(report(20, { withProvenance: 6 }), project, seen)).toThrow('provenance: 6 reported');
    expect(() => checkReport(report(20, { requests: 26 }), project, seen)).toThrow('requests: 26 reported');
    expect(() => checkReport(report(20, { bytes: 999 }), project, seen)).toThrow('bytes: 999 reported');
    expect(() => checkReport(report(20), project, { ...seen, failures: 2 })).toThrow('failed requests: 2 reported');
    const change = { packages: 20, changed: 5, changedAttested: 2 };
    expect(() => checkChange(report(5, { withProvenance: 2 }), change, seen)).not.toThrow();
    expect(() => checkChange(report(20, { withProvenance: 2 }), change, seen)).toThrow('20 reported, 5 expected');
  });

  it('has none where npm or pnpm did', () => {
    const npm = (signatures: number, attestations: string): string =>
      `audited 20 packages in 1s\n\n${signatures} packages have verified registry signatures\n\n${attestations}\n`;
    expect(() => checkNpm(npm(20, '7 packages have verified attestations'), project, seen)).not.toThrow();
    expect(() => checkNpm(npm(20, '7 packages have verified attestations'), project, { ...seen, failures: 1 })).toThrow(
      'failed',
    );
    expect(() => checkNpm(npm(19, '7 packages have verified attestations'), project, seen)).toThrow('signatures: 19');
    expect(() => checkNpm(npm(20, '1 package has a verified attestation'), project, seen)).toThrow('attestations: 1');
    expect(() => checkNpm(npm(20, ''), project, seen)).toThrow('attestations: 0 reported, 7 expected');
    expect(() => checkPnpm('{"audited":20,"verified":20}', project, seen)).not.toThrow();
    expect(() => checkPnpm('{"audited":20,"verified":19}', project, seen)).toThrow('signatures: 19');
  });
});

describe('the sizes of documents', () => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('have the means that their sources have, in every beginning of a world', () => {
    for (const count of [300, 1_500, 20_000]) {
      const shares = Array.from({ length: count }, (_, index) => shareOfNth(index, 2));
      expect(mean(shares.map((share) => quantileAt(VERSION_DOCUMENT_BYTES, share)))).toBeCloseTo(2_650, -2.5);
      expect(mean(shares.map((share) => Math.round(quantileAt(VERSIONS_A_NAME, share))))).toBeCloseTo(1.22, 1);
    }
    const shares = Array.from({ length: 20_000 }, (_, index) => shareOfNth(index, 2));
    expect(mean(shares.map((share) => quantileAt(VERSIONS_A_PACKAGE, share)))).toBeCloseTo(53, -1);
    expect(() => quantileAt(VERSIONS_A_PACKAGE, 1.01)).toThrow(RangeError);
  });
});

describe('what is written', () => {
  const run = (wallMs: number, bytes = MIB): Run => ({
    wallMs,
    userMs: 2 * wallMs,
    systemMs: 0,
    peakBytes: 64 * MIB,
    requests: 100,
    bytes,
    firstRequestMs: 150,
  });
  const row = (name: string, ...runs: readonly Run[]): Row => ({ name, runs });
  const cells = (table: string): readonly (readonly string[])[] =>
    table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const point = (packages: number, wallMs: number) => ({ ...row('', run(wallMs)), packages, attested: 0 });

  it('takes the middle of several runs', () => {
    expect(spreadOf([9, 1, 10])).toEqual({ median: 9, least: 1, most: 10 });
    expect(spreadOf([4, 10, 2, 3])).toEqual({ median: 3.5, least: 2, most: 10 });
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });

  it('tells how many times more the others need, and what was not measured', () => {
    const rows = [row('Countersign, cold', run(1_000)), row('npm', run(9_000, 4 * MIB), run(11_000, 4 * MIB))];
    const table = comparisonTable({
      packages: 100,
      attested: 35,
      rows,
      missing: [{ name: 'pnpm', why: 'no network' }],
    });
    expect(cells(table)[2]?.[2]).toBe('1.00 (1.00 to 1.00)');
    expect(cells(table)[3]?.slice(1, 3)).toEqual(['npm', '10.00 (9.00 to 11.00)']);
    expect(cells(table)[3]?.at(-2)).toBe('10 ×, 10 ×, 4.0 ×');
    expect(table).toContain('Not measured: pnpm: no network.');
  });

  it('shows how the cost grows', () => {
    const [, , first, second] = cells(scalingTable([point(100, 1_000), point(1_100, 6_000)]));
    expect([first?.at(-2), second?.at(-2)]).toEqual(['', '10.00']);
  });

  it('goes between the markers of the document, and nowhere else', () => {
    expect(between('a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb', 'x', 'new\n')).toBe(
      'a\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nb',
    );
    expect(() => between('<!-- /bench:x --><!-- bench:x -->', 'x', '')).toThrow('lacks');
  });

  it('has plots that are well-formed and told in words', () => {
    const comparison = { packages: 100, attested: 35, rows: [row('A & <B>', run(1_234))], missing: [] };
    const scaling = [point(100, 1_000), point(1_100, 6_000)];
    const machine = { node: '24', platform: 'linux', cores: 2, processor: 'one', memoryBytes: 2 ** 30 };
    const common = { schemaVersion: 3, date: '2026-01-01', version: '1', machine, latencyMs: 30 } as const;
    const results: Results = { ...common, attestedShare: 0.35, comparison, scaling };
    const file = script(
      'performance.md',
      ['comparison', 'scaling'].map((name) => `<!-- bench:${name} -->\n<!-- /bench:${name} -->\n`).join('kept\n'),
    );
    const [document, first, second] = writeDocument(results, folder).map((written) => readFileSync(written, 'utf8'));
    expect(document).toMatch(
      /^<!-- bench:comparison -->\n!\[[^\]\n]*1\.23 s of wall time[^\]\n]*\]\(images\/performance-comparison\.svg\)\n/,
    );
    expect([document?.match(/kept\n/g)?.length, readFileSync(file, 'utf8') === document]).toEqual([1, true]);
    expect(first).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">A &amp; &lt;B&gt;: 1\.23 s/);
    for (const svg of [first, second]) {
      expect(svg).toContain('prefers-color-scheme: dark');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(render({ width: 1, height: 1, title: '"', description: '', shapes: [] })).toContain('&quot;');
    expect([ticks(10, 5), ticks(1, 4)]).toEqual([
      [0, 2, 4, 6, 8, 10],
      [0, 0.5, 1],
    ]);
    expect(() => ticks(0, 4)).toThrow(RangeError);
  });
});
