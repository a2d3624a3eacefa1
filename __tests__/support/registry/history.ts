import { createHash } from 'node:crypto';
import { type Dist, type Packument, packumentOf, type PublishedVersion } from './documents.ts';
import { Store } from './store.ts';

const MEDIAN_BYTES = 40_000;
/** Of the logarithm: one packument in a hundred is over 1.5 MB, one in a thousand over 5 MB. */
const SPREAD = 1.6;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A store whose packuments are as large as real ones: earlier versions are made up when a packument is asked for,
 * like the last one but in number and time. For benchmarks; what is made up is signed by nobody.
 */
export class StoreWithHistory extends Store {
  readonly #last = new Map<string, PublishedVersion>();

  override add(published: PublishedVersion): void {
    super.add(published);
    this.#last.set(published.name, published);
  }

  override packument(name: string): Packument | undefined {
    const last = this.#last.get(name);
    return last === undefined ? undefined : packumentOf([...earlier(last), last]);
  }
}

function earlier(last: PublishedVersion): PublishedVersion[] {
  const each = JSON.stringify(last.document).length;
  const count = Math.floor((MEDIAN_BYTES * Math.exp(SPREAD * normal(last.name))) / each);
  const released = Date.parse(last.time);
  return Array.from({ length: count }, (_, index) => {
    const version = `0.${Math.floor(index / 10)}.${index % 10}`;
    const time = new Date(released - (count - index) * 7 * DAY_MS).toISOString();
    const id = `${last.name}@${version}`;
    const document = { ...last.document, version, _id: id, dist: otherDist(last.document.dist, id) };
    return { ...last, version, time, document, attestations: null, tarball: null };
  });
}

/** Hashes and signatures of its own, of the right length: copies would be compressed to nothing. */
function otherDist(dist: Dist, id: string): Dist {
  const digest = createHash('sha512').update(id).digest();
  const sig = `MEUCIQ${digest.toString('base64').slice(0, 88)}==`;
  const signatures = (dist.signatures ?? []).map(({ keyid }) => ({ keyid, sig }));
  return {
    ...dist,
    integrity: `sha512-${digest.toString('base64')}`,
    shasum: digest.toString('hex').slice(0, 40),
    signatures,
  };
}

/** A normally distributed number that depends on the name alone (FNV-1a, then Box and Muller). */
function normal(name: string): number {
  const uniform = (salt: string): number => {
    let hash = 0x811c9dc5;
    for (const char of salt + name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    // FNV leaves its last characters in the low bits; mix them up.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
  };
  return Math.sqrt(-2 * Math.log(uniform('a') || Number.EPSILON)) * Math.cos(2 * Math.PI * uniform('b'));
}
