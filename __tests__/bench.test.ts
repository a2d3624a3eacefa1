import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditBenchmark, benchmarkAudit, benchmarkCommand, checkReport } from '../bench/audit-runs.ts';
import { measure, spreadOf, spreadOfUsage } from '../bench/measure.ts';
import { auditTable } from '../bench/tables.ts';
import { buildWorld } from '../bench/world.ts';
import { startRegistry } from './support/registry/registry.ts';

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
  it('sees the time, the work and the memory of that process and of no other', async () => {
    const idle = script('idle.cjs', 'setTimeout(() => console.log("done"), 300);');
    const busy = script('busy.cjs', 'while (process.cpuUsage().user < 400_000);');
    const large = script('large.cjs', `Buffer.alloc(200 * ${MIB}, 1);`);
    // The memory of the measuring process must not show in what it measures.
    const ours = Buffer.alloc(400 * MIB, 1);
    const [waited, worked, filled] = [await measure(idle, []), await measure(busy, []), await measure(large, [])];
    expect(ours.length).toBe(400 * MIB);
    expect(waited.stdout).toBe('done\n');
    expect(waited.usage.wallMs).toBeGreaterThanOrEqual(300);
    expect(worked.usage.cpuMs).toBeGreaterThanOrEqual(400);
    expect(waited.usage.cpuMs).toBeLessThan(300);
    expect(waited.usage.peakBytes).toBeLessThan(150 * MIB);
    expect(filled.usage.peakBytes).toBeGreaterThan(200 * MIB);
  });

  it('has no number for a process that failed, also where it failed after its work', async () => {
    await expect(measure(script('failing.cjs', 'process.exitCode = 3;'), [])).rejects.toThrow(
      /failing\.cjs ended with 3/,
    );
    const killed = script('killed.cjs', 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9e3);');
    await expect(measure(killed, [])).rejects.toThrow(/killed\.cjs ended with SIGKILL/);
  });

  it('takes the middle of several runs', () => {
    expect(spreadOf([9, 1, 10])).toEqual({ median: 9, least: 1, most: 10 });
    expect(spreadOf([4, 10, 2, 3])).toEqual({ median: 3.5, least: 2, most: 10 });
    expect(() => spreadOf([])).toThrow('nothing was measured');
  });
});

describe('the audit benchmark', () => {
  it('measures verified audits, and commands', async () => {
    const probe = await startRegistry();
    const port = Number(new URL(probe.url).port);
    await probe.stop();
    const options = { packages: 20, latencyMs: 1, port };
    const said: string[] = [];
    try {
      const benchmark = await benchmarkAudit(options, 2, (message) => said.push(message));
      expect(benchmark).toMatchObject({ packages: 20, attested: 7, requests: 27 });
      expect([benchmark.runs.length, said.length]).toEqual([2, 3]);
      expect(benchmark.bytes).toBeGreaterThan(20 * 500);
      for (const { wallMs, cpuMs, peakBytes } of benchmark.runs) {
        expect(Math.min(wallMs, cpuMs)).toBeGreaterThan(20);
        expect(peakBytes).toBeGreaterThan(20 * MIB);
      }
    } finally {
      rmSync((await buildWorld(options)).folder, { recursive: true, force: true });
    }
    expect((await benchmarkCommand(['--version'], 1)).runs).toHaveLength(1);
  });

  it('fails where the audit is not what was to be measured', () => {
    const world = { packages: 20, attested: 7 };
    const seen = { requests: 27, bytes: 1000, byKind: {} };
    const report = (verified: number, counts: object = {}): string =>
      JSON.stringify({
        coverage: { total: 20, verified },
        counts: { withProvenance: 7, requests: 27, bytes: 1000, ...counts },
      });
    expect(() => checkReport(report(20), world, seen)).not.toThrow();
    expect(() => checkReport(report(19), world, seen)).toThrow('verified entries: 19 reported, 20 expected');
    expect(() => checkReport(report(20, { withProvenance: 6 }), world, seen)).toThrow('provenance: 6 reported');
    expect(() => checkReport(report(20, { requests: 26 }), world, seen)).toThrow('requests: 26 reported');
    expect(() => checkReport(report(20, { bytes: 999 }), world, seen)).toThrow('bytes: 999 reported');
  });

  it('shows in its table how the cost grows', () => {
    const row = (packages: number, wallMs: number): AuditBenchmark => {
      const runs = [{ wallMs, cpuMs: 2 * wallMs, peakBytes: 64 * MIB }];
      return { packages, attested: 0, requests: packages, bytes: MIB, runs, spread: spreadOfUsage(runs) };
    };
    const lines = auditTable([row(100, 1000), row(1100, 6000)])
      .trim()
      .split('\n');
    const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(cells[2]).toEqual(expect.arrayContaining(['100', '1.00 (1.00 to 1.00)', '64 (64 to 64)', '1.0']));
    expect(cells[3]?.at(-2)).toBe('10.0');
  });
});
