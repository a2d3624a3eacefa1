import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Rate, Verification } from './results.ts';
import type { Rates } from './verification-process.ts';
import { WAYS, type Way } from './verification-ways.ts';
import type { World } from './world.ts';

const ENTRY = fileURLToPath(new URL('verification-process.ts', import.meta.url));

/**
 * Bundles a second of each way to verify, in turn, each time in a new process.
 *
 * @throws where one does not verify a bundle
 */
export async function verificationRates(
  world: World,
  runs: number,
  say: (message: string) => void,
): Promise<Verification> {
  const there = world.plan.filter(({ attested }) => attested).length;
  const ways = Object.keys(WAYS) as Way[];
  const rows = ways.map((way) => {
    const { name, threads, most } = WAYS[way];
    const bundles = Math.min(there, most);
    return { way, name, threads, bundles, provenance: [] as Rate[], publish: [] as Rate[] };
  });
  for (let round = 1; round <= runs; round += 1) {
    for (const { way, bundles, ...row } of rows) {
      const { provenance, publish } = await ratesOf(way, world.folder, bundles);
      say(
        `${way}, ${round} of ${runs}: ${provenance.aSecond.toFixed(0)} and ${publish.aSecond.toFixed(0)} bundles a second`,
      );
      row.provenance.push(provenance);
      row.publish.push(publish);
    }
  }
  return { rows: rows.map(({ way: _way, ...row }) => row) };
}

/** Of processes that run at the same time, what all of them verify a second. */
async function ratesOf(way: Way, folder: string, bundles: number): Promise<Rates> {
  const processes = way === 'ours in two' ? 2 : 1;
  const args = [ENTRY, way, folder, String(bundles)];
  const runs = Array.from({ length: processes }, () =>
    promisify(execFile)(process.execPath, args, { timeout: 300_000 }),
  );
  const rates = (await Promise.all(runs)).map(({ stdout }) => JSON.parse(stdout) as Rates);
  const together = (kind: keyof Rates): Rate => ({
    aSecond: rates.reduce((sum, rate) => sum + rate[kind].aSecond, 0),
    cpuMs: rates.reduce((sum, rate) => sum + rate[kind].cpuMs, 0) / processes,
  });
  return { provenance: together('provenance'), publish: together('publish') };
}
