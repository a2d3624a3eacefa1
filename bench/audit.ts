/**
 * How long an audit takes, and what it costs, beside what people would run otherwise: `npm run bench -- [OPTION…]`.
 * docs/performance.md tells the options and what the figures mean; `--write` writes them into it. Exit code 1 where an audit
 * did not verify everything that there is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../__tests__/support/process.ts';
import { writeDocument } from './document.ts';
import { type Bench, changes, compare, scale } from './parts.ts';
import { startBenchRegistry } from './registry.ts';
import { type Results, thisMachine } from './results.ts';
import { report } from './tables.ts';
import { verificationRates } from './verification.ts';
import { buildWorld } from './world.ts';

const PARTS = ['comparison', 'scaling', 'change', 'verification', 'alone'] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'comparison,scaling,change,verification' },
    packages: { type: 'string', default: '1500' },
    sizes: { type: 'string', default: '100,300,1000,3000,10000,20000' },
    share: { type: 'string', default: '0.35' },
    latency: { type: 'string', default: '30' },
    runs: { type: 'string', default: '5' },
    port: { type: 'string', default: '43117' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const parts = values.only
  .split(',')
  .map((text) => PARTS.find((part) => part === text) ?? refuse('--only', text, `one of ${PARTS.join(', ')}`));
const packages = whole('--packages', values.packages, 20);
const sizes = values.sizes.split(',').map((text) => whole('--sizes', text, 20));
const attestedShare = fraction('--share', values.share);
const latencyMs = whole('--latency', values.latency, 0);
const runs = whole('--runs', values.runs, 1);
const port = whole('--port', values.port, 1);
const wants = (part: Part): boolean => parts.includes(part);

const say = (message: string): void => void process.stderr.write(`${message}\n`);
const largest = Math.max(packages, ...(wants('scaling') ? sizes : []));
const world = await buildWorld({ packages: largest, withPackuments: packages, attestedShare, port }, say);
const registry = await startBenchRegistry(world.folder, port, latencyMs);
const bench: Bench = { world, registry, runs, say };
const results: Results = await (async () => {
  try {
    const alone = wants('alone') && !wants('comparison');
    return {
      schemaVersion: 3,
      date: new Date().toISOString().slice(0, 10),
      version: (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
      machine: thisMachine(),
      latencyMs,
      attestedShare,
      ...(alone || wants('comparison') ? { comparison: await compare(bench, packages, alone) } : {}),
      ...(wants('change') ? { change: await changes({ ...bench, runs: 2 * runs }, packages) } : {}),
      ...(wants('verification') ? { verification: await verificationRates(world, runs, say) } : {}),
      // The largest take long, and differ little from run to run.
      ...(wants('scaling') ? { scaling: await scale({ ...bench, runs: Math.ceil(runs / 2) }, sizes) } : {}),
    };
  } finally {
    await registry.stop();
  }
})();

if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 2));
console.log(report(results));
if (values.write) for (const file of writeDocument(results, path.join(ROOT, 'docs'))) say(`written: ${file}`);

function whole(option: string, text: string, least: number): number {
  const value = Number(text);
  if (text === '' || !Number.isInteger(value) || value < least) refuse(option, text, `a whole number from ${least}`);
  return value;
}

function fraction(option: string, text: string): number {
  const value = Number(text);
  if (text === '' || !(value >= 0 && value <= 1)) refuse(option, text, 'a number from 0 to 1');
  return value;
}

function refuse(option: string, text: string, wanted: string): never {
  console.error(`${option} ${JSON.stringify(text)}: ${wanted} is needed.`);
  process.exit(2);
}
