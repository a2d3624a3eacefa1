import { CLI } from '../__tests__/support/process.ts';
import type { Counters } from '../__tests__/support/registry/serve.ts';
import { measure, spreadOfUsage, type Usage, type UsageSpread } from './measure.ts';
import { buildWorld, type World, type WorldOptions } from './world.ts';

export interface AuditBenchmark {
  readonly packages: number;
  readonly attested: number;
  /** Of one run, as the registry counted them: the same in each. */
  readonly requests: number;
  /** Of the bodies, as sent (compressed). */
  readonly bytes: number;
  readonly runs: readonly Usage[];
  readonly spread: UsageSpread;
}

export interface CommandBenchmark {
  readonly command: string;
  readonly runs: readonly Usage[];
  readonly spread: UsageSpread;
}

type Say = (message: string) => void;

/**
 * Measures the committed command line auditing a world of `options.packages` packages. One run that is not counted goes
 * first: it makes the registry compress its answers, which is not what is measured.
 *
 * @throws where an audit did not verify every entry, or was not asked for what it says: fast and wrong is no result
 */
export async function benchmarkAudit(options: WorldOptions, runs: number, say: Say): Promise<AuditBenchmark> {
  const world = await buildWorld(options);
  const server = await world.serve();
  try {
    const measured: Usage[] = [];
    let last: Counters = { requests: 0, bytes: 0, byKind: {} };
    for (let index = 0; index <= runs; index++) {
      const { usage, stdout } = await measure(CLI, auditArguments(world), world.project);
      last = await server.reset();
      checkReport(stdout, world, last);
      const which = index === 0 ? 'to warm up' : `${index} of ${runs}`;
      say(`${world.packages} packages, run ${which}: ${(usage.wallMs / 1000).toFixed(2)} s`);
      if (index > 0) measured.push(usage);
    }
    const { requests, bytes } = last;
    return {
      packages: world.packages,
      attested: world.attested,
      requests,
      bytes,
      runs: measured,
      spread: spreadOfUsage(measured),
    };
  } finally {
    await server.stop();
  }
}

/** Measures a command that asks nobody. */
export async function benchmarkCommand(args: readonly string[], runs: number): Promise<CommandBenchmark> {
  const measured: Usage[] = [];
  for (let index = 0; index < runs; index++) measured.push((await measure(CLI, args)).usage);
  return { command: args.join(' '), runs: measured, spread: spreadOfUsage(measured) };
}

function auditArguments(world: World): readonly string[] {
  const { registryUrl, trustedRoot, keys } = world;
  return ['audit', '--json', '--registry', registryUrl, '--trusted-root', trustedRoot, '--keys', keys];
}

/** The part of `docs/schema/audit.schema.json` that is looked at here. */
interface Report {
  readonly coverage: { readonly total: number; readonly verified: number };
  readonly counts: { readonly withProvenance: number; readonly requests: number; readonly bytes: number };
}

/** What the audit says it did, against what is there and what the registry saw. */
export function checkReport(stdout: string, world: Pick<World, 'packages' | 'attested'>, seen: Counters): void {
  const { coverage, counts } = JSON.parse(stdout) as Report;
  const figures: readonly (readonly [string, number, number])[] = [
    ['entries', coverage.total, world.packages],
    ['verified entries', coverage.verified, world.packages],
    ['entries with verified provenance', counts.withProvenance, world.attested],
    ['requests', counts.requests, seen.requests],
    ['bytes', counts.bytes, seen.bytes],
  ];
  const wrong = figures.filter(([, got, expected]) => got !== expected);
  if (wrong.length === 0) return;
  const faults = wrong.map(([what, got, expected]) => `${what}: ${got} reported, ${expected} expected`);
  throw new Error(`The audit is wrong, so its speed says nothing. ${faults.join('; ')}.`);
}
