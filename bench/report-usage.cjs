// Loaded into the measured process with `--require`: writes what it used, once it ends, to the file that BENCH_USAGE names.
// Plain CommonJS, so that loading it costs the measured process next to nothing.
const { readFileSync, writeFileSync } = require('node:fs');

/** In bytes. */
function peakMemory() {
  try {
    // Not `maxRSS`: Linux lets a child start with its parent's peak, which would measure the benchmark itself.
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  } catch {
    // No Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { userMs: userCPUTime / 1000, systemMs: systemCPUTime / 1000, peakBytes: peakMemory() };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
