import type { Pinned } from './pins.ts';
import { type Hashes, addsHash, hashesOf, isRegistrySource, strengthOf } from './source.ts';

/**
 * What a lockfile pinned the versions of one package by. A registry's version has the same bytes in every copy, so all its
 * copies speak for it: one that has no hash, or that somebody doctored, must not hide what the others say.
 */
export class StatedHashes {
  readonly #stated = new Map<string, Map<string, Set<string>>>();
  readonly #checksums: boolean;

  /** @param checksums whether Yarn's checksums of the two files can be compared */
  constructor(pins: readonly Pinned[], checksums: boolean) {
    this.#checksums = checksums;
    for (const pin of pins) {
      const mine = this.#hashesOf(pin);
      for (const key of keysOf(pin)) {
        const union = this.#stated.get(key) ?? new Map<string, Set<string>>();
        this.#stated.set(key, union);
        for (const [algorithm, digests] of mine) {
          const held = union.get(algorithm) ?? new Set<string>();
          union.set(algorithm, held);
          for (const digest of digests) held.add(digest);
        }
      }
    }
  }

  /** Is the pin by a hash that contradicts what was stated for the same version from the same place? */
  contradict(pin: Pinned): boolean {
    return addsHash(this.#of(pin), this.#hashesOf(pin));
  }

  /** The strongest hash that was stated for it. */
  strength(pin: Pinned): number {
    return strengthOf(this.#of(pin));
  }

  #of(pin: Pinned): Hashes {
    const found = keysOf(pin).find((key) => this.#stated.has(key));
    return (found === undefined ? undefined : this.#stated.get(found)) ?? new Map();
  }

  #hashesOf({ entry }: Pinned): Hashes {
    const hashes = hashesOf(entry.integrity);
    if (!this.#checksums || entry.checksum === undefined) return hashes;
    return new Map([...hashes, ['checksum', new Set([entry.checksum])]]);
  }
}

/** The surest first. Bytes that come from elsewhere may change with a version that stays, but not at one address. */
function keysOf({ entry, source }: Pinned): readonly string[] {
  const { version, resolved } = entry;
  if (!isRegistrySource(source)) return [JSON.stringify(['at', source, resolved])];
  if (version === null) return [];
  const anywhere = JSON.stringify(['any', version]);
  // An entry that does not say which registry is held against all of them.
  return source === 'registry' ? [anywhere] : [JSON.stringify(['from', version, source]), anywhere];
}
