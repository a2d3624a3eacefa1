/**
 * How long an audit takes, and what it costs: `npm run bench -- [--packages N,…] [--share 0.35] [--latency MS] [--runs N]
 * [--port N] [--json]`. Several numbers of packages show how the cost grows. Writes a table (or JSON) to standard output;
 * exit code 1 where an audit did not verify everything. docs/performance.md tells what the figures mean.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type AuditBenchmark, benchmarkAudit, benchmarkCommand, type CommandBenchmark } from './audit-runs.ts';
import { auditTable, commandTable } from './tables.ts';

const { values } = parseArgs({
  options: {
    packages: { type: 'string', default: '1500' },
    share: { type: 'string', default: '0.35' },
    latency: { type: 'string', default: '30' },
    runs: { type: 'string', default: '5' },
    port: { type: 'string', default: '43117' },
    json: { type: 'boolean', default: false },
  },
});

const sizes = values.packages.split(',').map((text) => whole('--packages', text, 1));
const attestedShare = fraction('--share', values.share);
const latencyMs = whole('--latency', values.latency, 0);
const runs = whole('--runs', values.runs, 1);
const port = whole('--port', values.port, 1);

const say = (message: string): void => void process.stderr.write(`${message}\n`);
const audits: AuditBenchmark[] = [];
for (const packages of sizes) {
  audits.push(await benchmarkAudit({ packages, attestedShare, latencyMs, port }, runs, say));
}
const commands: CommandBenchmark[] = [];
for (const args of [['--version'], ['demo']]) commands.push(await benchmarkCommand(args, runs));

const machine = {
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryBytes: totalmem(),
};
if (values.json) {
  console.log(JSON.stringify({ schemaVersion: 1, machine, attestedShare, latencyMs, audits, commands }, null, 2));
} else {
  const memory = Math.round(machine.memoryBytes / 2 ** 30);
  console.log(
    `Node.js ${machine.node}, ${machine.platform}, ${machine.cores} cores (${machine.processor}), ${memory} GiB`,
  );
  console.log(`${latencyMs} ms an answer; ${runs} runs: median (least to most)\n`);
  console.log(auditTable(audits));
  console.log(commandTable(commands));
}

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
