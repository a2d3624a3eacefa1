// Feeds mutated lockfiles of all formats to the readers: npm run fuzz [-- --inputs N] [--seed N] [--index N]
//
// Bases are the fixtures, which package managers wrote, up to 32 KB. Exits with 1 where a reader crashed, hung (over 2 s a
// megabyte), or left entries out in silence. `--index` shows one input of a seed instead: what the readers make of it, and
// the bytes in a file.
import { availableParallelism, tmpdir } from 'node:os';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadBases } from '../__tests__/support/fuzz/bases.ts';
import { FAULTS, fuzz, inputOf, merge, type Report } from '../__tests__/support/fuzz/fuzz.ts';

/** An input that takes longer never ends: then nobody in its thread can say so. */
const NEVER_ENDS_MS = 30_000;
const NONE = -1;

interface Part {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** The index at work, for the thread that watches. */
  readonly current: Int32Array<SharedArrayBuffer>;
}

if (isMainThread) await main();
else work(workerData as Part);

function work(part: Part): void {
  const report = fuzz({ ...part, onInput: (index) => void Atomics.store(part.current, 0, index) });
  Atomics.store(part.current, 0, NONE);
  parentPort?.postMessage(report);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { inputs: { type: 'string' }, seed: { type: 'string' }, index: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (values.index !== undefined) return show(seed, Number(values.index));
  const inputs = Number(values.inputs ?? 100_000);
  const threads = Math.min(availableParallelism(), 4);
  console.log(`seed ${seed}: ${inputs} mutated lockfiles, ${threads} threads`);
  const start = performance.now();
  const cut = (part: number): number => Math.round((inputs * part) / threads);
  const parts = Array.from({ length: threads }, (_, part) => run(seed, cut(part), cut(part + 1)));
  print(merge(await Promise.all(parts)), seed, performance.now() - start);
}

function run(seed: number, from: number, to: number): Promise<Report> {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(NONE);
  const worker = new Worker(new URL(import.meta.url), { workerData: { seed, from, to, current } satisfies Part });
  return new Promise((resolve, reject) => {
    let seen = NONE;
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== NONE && index === seen) {
        reject(new Error(`never ends: --seed ${seed} --index ${index}`));
        void worker.terminate();
      }
      seen = index;
    }, NEVER_ENDS_MS);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => clearInterval(watch));
  });
}

function print(report: Report, seed: number, ms: number): void {
  for (const [format, { inputs, read }] of Object.entries(report.formats).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${format.padEnd(16)} ${String(inputs).padStart(7)} inputs ${String(read).padStart(7)} read`);
  }
  for (const [code, count] of Object.entries(report.refused).toSorted(([, a], [, b]) => b - a)) {
    console.log(`  ${String(count).padStart(7)} refused: ${code}`);
  }
  for (const { fault, index, fixture, detail } of report.findings.slice(0, 50)) {
    console.log(`${fault}: ${fixture}, ${detail}; --seed ${seed} --index ${index}`);
  }
  console.log(
    `${report.inputs} inputs, ${report.read} read, slowest ${report.slowestMs.toFixed(0)} ms, ${(ms / 1000).toFixed(0)} s`,
  );
  const counts = FAULTS.map(
    (fault) => `${fault} ${report.findings.filter((finding) => finding.fault === fault).length}`,
  );
  console.log(counts.join(' · '));
  if (report.findings.length > 0) process.exitCode = 1;
}

function show(seed: number, index: number): void {
  const [base, bytes] = inputOf(loadBases(), seed, index);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'fuzz-')), base.file);
  writeFileSync(file, bytes);
  console.log(`made from ${base.fixture}, ${base.entries} entries; written to ${file}`);
  print(fuzz({ seed, from: index, to: index + 1 }), seed, 0);
}
