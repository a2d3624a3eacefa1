// Compares our verification of bundles with @sigstore/verify as it comes: npm run fuzz:bundles [-- --inputs N] [--seed N] [--index N]
//
// Bases are bundles of the test authorities and, where COUNTERSIGN_CORPUS names the archive, real ones. Exits with 1 where
// the two say anything different of an input: a signer, a code, a message, a cause. `--index` shows one input of a seed.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { corpus } from '../__tests__/support/corpus.ts';
import { bundleWorld, wildBundles } from '../__tests__/support/fuzz/bundle-bases.ts';
import { type BundleReport, bundleFuzz, mergeBundleReports } from '../__tests__/support/fuzz/bundle-fuzz.ts';

interface Part {
  readonly worlds: Parameters<typeof bundleFuzz>;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

if (isMainThread) await main();
else {
  const { worlds, seed, from, to } = workerData as Part;
  parentPort?.postMessage(bundleFuzz(...worlds).run(seed, from, to));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { inputs: { type: 'string' }, seed: { type: 'string' }, index: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const opened = corpus();
  const wild = opened === undefined ? [] : [wildBundles(opened)];
  const worlds = [await bundleWorld(), wild] as const;
  if (values.index !== undefined) {
    const index = Number(values.index);
    const fuzz = bundleFuzz(...worlds);
    console.log(JSON.stringify(fuzz.inputOf(seed, index).bundle, null, 2));
    print(fuzz.run(seed, index, index + 1), seed);
    return;
  }
  const inputs = Number(values.inputs ?? 100_000);
  const threads = Math.min(availableParallelism(), 4);
  const bases = worlds[0].bases.length + wild.reduce((sum, world) => sum + world.bases.length, 0);
  console.log(`seed ${seed}: ${inputs} bundles made from ${bases}, ${threads} threads`);
  const cut = (part: number): number => Math.round((inputs * part) / threads);
  const parts = Array.from({ length: threads }, (_, part) => {
    return run({ worlds: [...worlds], seed, from: cut(part), to: cut(part + 1) });
  });
  print(mergeBundleReports(await Promise.all(parts)), seed);
}

function run(part: Part): Promise<BundleReport> {
  const worker = new Worker(new URL(import.meta.url), { workerData: part });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} and no report`)));
  });
}

function print({ inputs, results, differences }: BundleReport, seed: number): void {
  for (const [label, count] of Object.entries(results).toSorted(([, a], [, b]) => b - a))
    console.log(`  ${String(count).padStart(7)}  ${label}`);
  const decided = Object.entries(results).filter(([label]) => /^verified|^VerificationError/.test(label));
  const past = decided.reduce((sum, [, count]) => sum + count, 0);
  for (const { index, base, upstream, ours } of differences.slice(0, 20))
    console.log(`DIFFERS: ${base}; --seed ${seed} --index ${index}\n  upstream ${upstream}\n  ours     ${ours}`);
  const share = ((past / inputs) * 100).toFixed(0);
  console.log(`${inputs} inputs, ${share} % past decoding, ${differences.length} differences`);
  if (differences.length > 0) process.exitCode = 1;
}
