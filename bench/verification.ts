import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Rate, Verification } from './results.ts';
import type { Rates } from './verification-process.ts';
import { WAYS, type Way } from './verification-ways.ts';
import type { World } from './world.ts';

const ENTRY = fileURLToPath(new URL('verification-process.ts', import.meta.url));
/** Several seconds of upstream's work; the world of 1,500 packages has 525 of each kind. */
const MOST_BUNDLES = 525;

/**
 * Bundles a second of each way to verify, in turn, each time in a new process.
 *
 * @throws where one does not verify a bundle
 */
export async function verificationRates(
  world: World,
  packages: number,
  runs: number,
  say: (message: string) => void,
): Promise<Verification> {
  const attested = world.plan.slice(0, packages).filter(({ attested }) => attested).length;
  const bundles = Math.min(attested, MOST_BUNDLES);
  const ways = Object.keys(WAYS) as Way[];
  const rows = ways.map((way) => ({ ...WAYS[way], provenance: [] as Rate[], publish: [] as Rate[] }));
  for (let round = 1; round <= runs; round += 1) {
    for (const [index, way] of ways.entries()) {
      const args = [ENTRY, way, world.folder, String(bundles)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 300_000 });
      const { provenance, publish } = JSON.parse(stdout) as Rates;
      say(
        `${way}, ${round} of ${runs}: ${provenance.aSecond.toFixed(0)} and ${publish.aSecond.toFixed(0)} bundles a second`,
      );
      rows[index]?.provenance.push(provenance);
      rows[index]?.publish.push(publish);
    }
  }
  return { bundles, rows };
}
