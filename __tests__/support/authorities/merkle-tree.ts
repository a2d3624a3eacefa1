import { createHash } from 'node:crypto';

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The largest power of two that is smaller than `size` (RFC 6962, section 2.1). */
function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/**
 * An append-only Merkle tree (RFC 6962, section 2.1). Complete subtrees are kept, so that appending, the root and
 * an inclusion proof cost logarithmic time: a benchmark logs thousands of entries.
 */
export class MerkleTree {
  /** `#levels[k][i]` is the hash of the complete subtree over the leaves `[i << k, (i + 1) << k)`. */
  readonly #levels: Buffer[][] = [[]];

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Appends a leaf and returns its index. */
  append(leaf: Uint8Array): number {
    let hash = sha256(LEAF, leaf);
    for (let k = 0; ; k += 1) {
      const level = (this.#levels[k] ??= []);
      level.push(hash);
      const left = level.at(-2);
      if (level.length % 2 === 1 || left === undefined) return this.size - 1;
      hash = sha256(NODE, left, hash);
    }
  }

  root(): Buffer {
    return this.size === 0 ? sha256() : this.#subtree(0, this.size);
  }

  /** The audit path of a leaf in the tree as it is now, nearest sibling first. */
  inclusionProof(index: number): Buffer[] {
    if (index < 0 || index >= this.size) throw new RangeError(`no leaf ${index} in a tree of ${this.size}`);
    const proof: Buffer[] = [];
    let [low, high] = [0, this.size];
    while (high - low > 1) {
      const middle = low + split(high - low);
      if (index < middle) {
        proof.push(this.#subtree(middle, high));
        high = middle;
      } else {
        proof.push(this.#subtree(low, middle));
        low = middle;
      }
    }
    return proof.reverse();
  }

  #subtree(low: number, high: number): Buffer {
    const size = high - low;
    const k = Math.log2(size);
    const kept = Number.isInteger(k) ? this.#levels[k]?.[low / size] : undefined;
    if (kept !== undefined) return kept;
    const middle = low + split(size);
    return sha256(NODE, this.#subtree(low, middle), this.#subtree(middle, high));
  }
}
