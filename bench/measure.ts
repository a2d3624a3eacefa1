import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../__tests__/support/process.ts';

const REPORTER = fileURLToPath(new URL('report-usage.cjs', import.meta.url));
const NATIVE = fileURLToPath(new URL('run-native.ts', import.meta.url));
const TIMEOUT_MS = 15 * 60_000;

/** What one process used, from its start to its end, and what it started itself. */
export interface Usage {
  /** As whoever waits for it sees it, the start of Node.js included. */
  readonly wallMs: number;
  /** Of all threads. */
  readonly userMs: number;
  readonly systemMs: number;
  /** The most memory that was resident at any time. */
  readonly peakBytes: number;
}

export interface Measured {
  readonly usage: Usage;
  readonly stdout: string;
  /** When it was started: milliseconds since 1970, with fractions. */
  readonly startedAt: number;
}

export interface Command {
  /** A script for this Node.js, or another program. */
  readonly file: string;
  readonly native?: boolean;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Added to a clean environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command in a clean environment with a home of its own, and measures it.
 *
 * @throws where it does not end with exit code 0: what failed is not worth a number
 */
export async function measure({ file, native = false, args, cwd, env = {} }: Command): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-usage-'));
  try {
    const report = path.join(folder, 'usage.json');
    // A program that is no script cannot report on itself: a process around it does, whose own start is not counted.
    const before = native ? [NATIVE] : ['--require', REPORTER];
    const startedAt = performance.timeOrigin + performance.now();
    const ended = await run(process.execPath, [...before, file, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...env, BENCH_USAGE: report },
      timeoutMs: TIMEOUT_MS,
    });
    if (ended.code !== 0) {
      const how = ended.timedOut ? 'took too long' : `ended with ${ended.code ?? ended.signal}`;
      const said = `${ended.stderr}${ended.stdout}`.slice(0, 4000);
      throw new Error(`${[path.basename(file), ...args].join(' ')} ${how}\n${said}`);
    }
    const reported = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const usage = {
      wallMs: native ? figure(reported, 'wallMs') : ended.durationMs,
      userMs: figure(reported, 'userMs'),
      systemMs: figure(reported, 'systemMs'),
      peakBytes: figure(reported, 'peakBytes'),
    };
    return { usage, stdout: ended.stdout, startedAt };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figure(reported: Readonly<Record<string, number>>, name: string): number {
  const value = reported[name];
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(`the measured process did not report what it used (${name})`);
  }
  return value;
}
