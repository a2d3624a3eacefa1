import type { Auditor } from './auditors.ts';
import { measure, type Usage } from './measure.ts';
import type { BenchRegistry } from './registry.ts';

/** One audit: what it used, and what the registry saw of it. */
export interface Run extends Usage {
  readonly requests: number;
  /** Of bodies, as sent (compressed). */
  readonly bytes: number;
  /** From the start of the process to the arrival of its first request; `null` where it made none. */
  readonly firstRequestMs: number | null;
}

export interface Row {
  readonly name: string;
  readonly runs: readonly Run[];
}

/** As long as the public registry lets a packument be kept without asking again. */
const KEEP_SECONDS = 300;

export type Say = (message: string) => void;

/**
 * Runs the auditors in turn, `runs` times over, so that whatever else the machine does meets them all. Those of `warmUp` go
 * first and are not counted: they fill the caches of the disk, and those that a warm run is to find.
 *
 * @throws where an auditor fails, or does not verify what there is
 */
export async function inTurn(
  auditors: readonly Auditor[],
  runs: number,
  registry: BenchRegistry,
  say: Say,
  warmUp: readonly Auditor[] = auditors,
): Promise<readonly Row[]> {
  const rows = auditors.map(({ name }) => ({ name, runs: [] as Run[] }));
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, auditor] of (round === 0 ? warmUp : auditors).entries()) {
      const run = await runOnce(auditor, registry);
      say(
        `${auditor.name}, ${round === 0 ? 'to warm up' : `${round} of ${runs}`}: ${(run.wallMs / 1000).toFixed(2)} s`,
      );
      if (round > 0) rows[index]?.runs.push(run);
    }
  }
  return rows;
}

/** Runs an auditor once. @throws where it fails, or does not verify what there is */
export async function runOnce(auditor: Auditor, registry: BenchRegistry): Promise<Run> {
  auditor.prepare();
  await registry.letKeep(auditor.keepSeconds ?? KEEP_SECONDS);
  await registry.reset();
  const { usage, stdout, startedAt } = await measure(auditor.command);
  const seen = await registry.reset();
  auditor.check(stdout, seen);
  const { requests, bytes, firstAt } = seen;
  return { ...usage, requests, bytes, firstRequestMs: firstAt === null ? null : firstAt - startedAt };
}
