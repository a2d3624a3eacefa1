/**
 * Entry of one way to verify, in a process of its own so that none finds what another has compiled or remembered. Never
 * imported; `verification.ts` starts it with the way's name, a world's folder and a number of packages, and reads from its
 * standard output how many bundles a second it verified.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readKeys } from '../src/packument/keys.ts';
import { readBodies } from './bodies.ts';
import type { Rate } from './results.ts';
import { type Bundles, isWay, startWay } from './verification-ways.ts';

/** Of the two kinds of bundles that npm's registry serves. */
export interface Rates {
  readonly provenance: Rate;
  readonly publish: Rate;
}

/** What the attestations endpoint answers. */
interface Attestations {
  readonly attestations: readonly { readonly predicateType: string; readonly bundle: Bundles[number] }[];
}

/** Verified before the clock starts, by each thread: a long audit's code is compiled, and its threads are running. */
const WARM_UP = 100;
const PUBLISH = /^https:\/\/github\.com\/npm\/attestation\//;

const [way = '', folder = '', count = '0'] = process.argv.slice(2);
if (!isWay(way)) throw new Error(`no way to verify is called ${JSON.stringify(way)}`);
const name = way;
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const target = json('keys.json');
const keys = readKeys(target);
if (typeof keys === 'string') throw new Error(keys);
const verifier = await startWay(way, { trustedRoot: json('trusted_root.json'), keys: keys.keys });
const { provenance, publish } = readBundles(folder, Number(count));
const rates: Rates = { provenance: await rateOf(provenance), publish: await rateOf(publish) };
await verifier.close();
console.log(JSON.stringify(rates));

async function rateOf(bundles: Bundles): Promise<Rate> {
  const before = WARM_UP * (name === 'ours on two' ? 2 : 1);
  await verifier.verify(bundles.slice(0, before));
  const rest = bundles.slice(before);
  const { wallMs, cpuMs } = await verifier.verify(rest);
  return { aSecond: rest.length / (wallMs / 1000), cpuMs: cpuMs / rest.length };
}

/** The first `count` of each kind, all unlike: what is proven once is what real bundles have in common. */
function readBundles(world: string, count: number): { readonly provenance: Bundles; readonly publish: Bundles } {
  const found = { provenance: [] as Bundles[number][], publish: [] as Bundles[number][] };
  for (const [key, body] of readBodies(world)) {
    if (!key.startsWith('/-/npm/v1/attestations/') || found.publish.length === count) continue;
    const { attestations } = JSON.parse(gunzipSync(body).toString()) as Attestations;
    for (const { predicateType, bundle } of attestations)
      found[PUBLISH.test(predicateType) ? 'publish' : 'provenance'].push(bundle);
  }
  if (found.provenance.length !== count || found.publish.length !== count) {
    throw new Error(`${found.provenance.length} and ${found.publish.length} bundles are there, ${count} are needed`);
  }
  return found;
}
