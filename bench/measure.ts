import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../__tests__/support/process.ts';

const REPORTER = fileURLToPath(new URL('report-usage.cjs', import.meta.url));
const TIMEOUT_MS = 15 * 60_000;

/** What one process used, from its start to its end. */
export interface Usage {
  /** As whoever waits for it sees it, the start of Node.js included. */
  readonly wallMs: number;
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  /** The most memory that was resident at any time. */
  readonly peakBytes: number;
}

/** The middle of several runs, and how far they are apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export type UsageSpread = { readonly [Figure in keyof Usage]: Spread };

/**
 * Runs a script with this Node.js in a clean environment, and measures it.
 *
 * @returns what it used, and what it wrote to standard output
 * @throws where it does not end with exit code 0: what failed is not worth a number
 */
export async function measure(
  script: string,
  args: readonly string[],
  cwd?: string,
): Promise<{ usage: Usage; stdout: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-usage-'));
  try {
    const file = path.join(folder, 'usage.json');
    const ended = await run(process.execPath, ['--require', REPORTER, script, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { BENCH_USAGE: file },
      timeoutMs: TIMEOUT_MS,
    });
    if (ended.code !== 0) {
      const how = ended.timedOut ? 'took too long' : `ended with ${ended.code ?? ended.signal}`;
      throw new Error(
        `${[path.basename(script), ...args].join(' ')} ${how}\n${ended.stderr}${ended.stdout.slice(0, 2000)}`,
      );
    }
    const { userMs, systemMs, peakBytes } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const usage = { wallMs: ended.durationMs, cpuMs: number(userMs) + number(systemMs), peakBytes: number(peakBytes) };
    return { usage, stdout: ended.stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function number(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value))
    throw new Error('the measured process did not report what it used');
  return value;
}

/** @throws where there are no values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  // The same one twice where their number is odd.
  const median = (at(sorted, Math.ceil(middle) - 1) + at(sorted, Math.floor(middle))) / 2;
  return { median, least: at(sorted, 0), most: at(sorted, sorted.length - 1) };
}

export function spreadOfUsage(runs: readonly Usage[]): UsageSpread {
  return {
    wallMs: spreadOf(runs.map(({ wallMs }) => wallMs)),
    cpuMs: spreadOf(runs.map(({ cpuMs }) => cpuMs)),
    peakBytes: spreadOf(runs.map(({ peakBytes }) => peakBytes)),
  };
}

function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
