/** DER as a tree that can be spoilt: what is in an OCTET STRING is part of the tree where it is DER itself. */
import type { Random } from './random.ts';

export interface DerNode {
  tag: number;
  /** Of a node without children. */
  bytes: Buffer;
  children: DerNode[] | null;
  /** Written with a length in more octets than it needs, which DER forbids. */
  longLength?: boolean;
}

const OCTET_STRING = 0x04;
const CONSTRUCTED = 0x20;

/** `null` where the bytes are not a sequence of complete elements. */
export function parseDer(bytes: Buffer): DerNode[] | null {
  const nodes: DerNode[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1];
    if (first === undefined || first === 0x80 || first > 0x83 || (tag & 0x1f) === 0x1f || tag === 0) return null;
    const octets = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + octets;
    if (start > bytes.length) return null;
    const length = octets === 0 ? first : bytes.readUIntBE(at + 2, octets);
    const content = bytes.subarray(start, start + length);
    if (content.length !== length) return null;
    const inner = (tag & CONSTRUCTED) !== 0 || tag === OCTET_STRING ? parseDer(content) : null;
    if ((tag & CONSTRUCTED) !== 0 && inner === null) return null;
    const children = inner !== null && (inner.length > 0 || (tag & CONSTRUCTED) !== 0) ? inner : null;
    nodes.push({ tag, bytes: content, children });
    at = start + length;
  }
  return nodes;
}

export function writeDer(node: DerNode): Buffer {
  const content = node.children === null ? node.bytes : Buffer.concat(node.children.map(writeDer));
  const head = [node.tag];
  if (node.longLength === true) head.push(0x84, 0, content.length >> 16, (content.length >> 8) & 0xff);
  else if (content.length >= 0x1_0000) head.push(0x83, content.length >> 16, (content.length >> 8) & 0xff);
  else if (content.length >= 0x100) head.push(0x82, content.length >> 8);
  else if (content.length >= 0x80) head.push(0x81);
  return Buffer.concat([Buffer.of(...head, content.length & 0xff), content]);
}

export function everyNode(node: DerNode): DerNode[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)];
}

const TAGS = [
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x13, 0x16, 0x17, 0x18, 0x30, 0x31, 0x80, 0xa0, 0xa3, 0x24, 0x9f,
];
const TIMES = ['230101000000Z', '991231235959Z', '491231235959Z', '20500101000000Z', '20240101000000.123Z', 'x'];

/** Spoils one place of the tree. `donor` is another tree, of which a part may be taken. */
export function spoilDer(random: Random, root: DerNode, donor: DerNode): void {
  const nodes = everyNode(root);
  const parents = nodes.filter((node) => node.children !== null && node.children.length > 0);
  const parent = random.pick(parents);
  const children = parent.children ?? [];
  const index = random.int(children.length);
  const node = children[index] ?? root;
  switch (random.int(11)) {
    case 0:
      children.splice(index, 1);
      return;
    case 1:
      children.splice(index, 0, structuredCloneNode(node));
      return;
    case 2:
      children.splice(index, 1, structuredCloneNode(random.pick(everyNode(donor))));
      return;
    case 3:
      children.splice(random.int(children.length + 1), 0, structuredCloneNode(random.pick(everyNode(donor))));
      return;
    case 4:
      children.splice(random.int(children.length), 0, ...children.splice(index, 1));
      return;
    case 5:
      node.tag = random.pick(TAGS);
      return;
    case 6:
      node.children = null;
      node.bytes = random.pick([Buffer.alloc(0), Buffer.of(0), Buffer.of(0xff), Buffer.of(5, 0), Buffer.alloc(200, 1)]);
      return;
    case 7:
      children.splice(index, 1, { tag: random.pick(TAGS), bytes: Buffer.alloc(0), children: [node] });
      return;
    case 8:
      if (random.chance(4)) node.longLength = true;
      else deepen(node, random.pick([50, 97, 101, 200]));
      return;
    case 9: {
      const times = nodes.filter(({ tag }) => tag === 0x17 || tag === 0x18);
      if (times.length > 0) random.pick(times).bytes = Buffer.from(random.pick(TIMES), 'latin1');
      return;
    }
    default: {
      const leaf = random.pick(nodes.filter(({ children: inner }) => inner === null));
      leaf.bytes = spoilBytes(random, leaf.bytes);
    }
  }
}

/** Wraps the content in so many sequences. */
function deepen(node: DerNode, levels: number): void {
  let inner: DerNode = { tag: 0x05, bytes: Buffer.alloc(0), children: null };
  for (let level = 0; level < levels; level += 1) inner = { tag: 0x30, bytes: Buffer.alloc(0), children: [inner] };
  node.children = [inner];
}

function structuredCloneNode({ tag, bytes, children }: DerNode): DerNode {
  return { tag, bytes, children: children === null ? null : children.map(structuredCloneNode) };
}

export function spoilBytes(random: Random, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = random.int(Math.max(copy.length, 1));
  switch (random.int(4)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return Buffer.concat([copy.subarray(0, at), Buffer.of(random.int(256)), copy.subarray(at)]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1)]);
    default:
      if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << random.int(8));
      return copy;
  }
}
