import { ASN1Obj } from '@sigstore/core';

/**
 * Upstream's ASN.1 object with two of its methods made cheap; what they return is the same. `toDER` of @sigstore/core
 * allocates a stream and several buffers for each node, and a chain verification encodes the same certificates dozens of
 * times: nearly half of the time of a verification. Here one buffer is made of the whole tree.
 */
export class DerObject extends ASN1Obj {
  #oid: string | undefined;

  /** The same tree; nodes with children are new, so that its lists can be changed without changing `object`. */
  static of(object: ASN1Obj): DerObject {
    if (object instanceof DerObject && object.subs.length === 0) return object;
    return new DerObject(
      object.tag,
      object.value,
      object.subs.map((sub) => DerObject.of(sub)),
    );
  }

  override toDER(): Buffer {
    const lengths: number[] = [];
    const length = measure(this, lengths);
    const into = Buffer.allocUnsafe(length);
    write(this, into, 0, lengths, { next: 0 });
    return into;
  }

  /** An object's tag and bytes do not change, so neither does what they say. What throws, throws each time. */
  override toOID(): string {
    this.#oid ??= super.toOID();
    return this.#oid;
  }
}

/**
 * The length of the encoding. The lengths of the contents are noted in the order in which `write` comes to them: the
 * children's sums are not found again at each level.
 */
function measure(object: ASN1Obj, lengths: number[]): number {
  const slot = lengths.push(0) - 1;
  let content = 0;
  // As upstream: an object with children is what they are, and its own bytes do not count.
  if (object.subs.length === 0) content = object.value.length;
  else for (const sub of object.subs) content += measure(sub, lengths);
  lengths[slot] = content;
  return 1 + lengthOctets(content) + content;
}

function write(object: ASN1Obj, into: Buffer, start: number, lengths: readonly number[], at: { next: number }): number {
  const content = lengths[at.next] ?? 0;
  at.next += 1;
  into[start] = object.tag.toDER();
  let position = writeLength(content, into, start + 1);
  if (object.subs.length === 0) {
    into.set(object.value, position);
    return position + content;
  }
  for (const sub of object.subs) position = write(sub, into, position, lengths, at);
  return position;
}

/** How many octets say a length: X.690, 8.1.3. */
function lengthOctets(length: number): number {
  if (length < 0x80) return 1;
  let octets = 1;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) octets += 1;
  return octets;
}

function writeLength(length: number, into: Buffer, start: number): number {
  if (length < 0x80) {
    into[start] = length;
    return start + 1;
  }
  const octets = lengthOctets(length) - 1;
  into[start] = 0x80 | octets;
  let rest = length;
  for (let index = start + octets; index > start; index -= 1) {
    into[index] = rest % 0x100;
    rest = Math.floor(rest / 0x100);
  }
  return start + 1 + octets;
}
