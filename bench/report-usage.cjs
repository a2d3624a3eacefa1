// Loaded into the measured process with `--require`: writes what it used, once it ends, to the file that BENCH_USAGE names.
// Plain CommonJS, so that loading it costs the measured process next to nothing.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

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

/** Of processes that it started and waited for, such as git. Only Linux tells, in hundredths of a second. */
function ofChildren() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    return { user: Number(fields[13]) * 10, system: Number(fields[14]) * 10 };
  } catch {
    return { user: 0, system: 0 };
  }
}

// Threads get this file too, and the process ends once.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const { user, system } = ofChildren();
    const usage = {
      userMs: userCPUTime / 1000 + user,
      systemMs: systemCPUTime / 1000 + system,
      peakBytes: peakMemory(),
    };
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
  });
}
