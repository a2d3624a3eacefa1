/**
 * Entry of a process that runs a program that is no script (its path and arguments follow), passes on what it writes and how
 * it ends, and writes what it used to the file that BENCH_USAGE names. Linux only: elsewhere nobody tells what a child used.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const SAMPLE_MS = 2;
const [file = '', ...args] = process.argv.slice(2);
const report = process.env['BENCH_USAGE'];
if (report === undefined) throw new Error('BENCH_USAGE names the file to write to');
const started = performance.now();
const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });

let peakBytes = 0;
const sampler = setInterval(() => {
  try {
    // The kernel keeps the peak itself: a sample misses only what grew since the last one before the end.
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    if (kibibytes !== undefined) peakBytes = Number(kibibytes) * 1024;
  } catch {
    // It has just ended.
  }
}, SAMPLE_MS);

child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => {
  const wallMs = performance.now() - started;
  clearInterval(sampler);
  // Hundredths of a second of the children that were waited for (proc_pid_stat(5), fields 16 and 17).
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  const usage = { wallMs, userMs: Number(fields[13]) * 10, systemMs: Number(fields[14]) * 10, peakBytes };
  writeFileSync(report, JSON.stringify(usage));
  process.exit(code ?? 1);
});
