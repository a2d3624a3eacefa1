import { parse, stringify } from 'yaml';
import type { Base } from './bases.ts';
import { withoutTrailingCommas } from './oracle.ts';
import type { Random } from './random.ts';

type Node = Record<string, unknown> | unknown[];

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  '',
  'x',
  '__proto__',
  [],
  {},
  [[]],
  { a: {} },
  ['a@1.0.0'],
  'a@1.0.0',
];

/**
 * Changes what the document says and keeps its syntax, so that the change comes to the reader and not only to the parser.
 * `null` where this cannot be done: Yarn 1 has a syntax of its own, and Berry writes keys that few parsers read.
 */
export function mutateStructure(random: Random, base: Base): string | null {
  if (base.format === 'yarn-classic') return null;
  const yaml = base.format === 'pnpm' || base.format === 'yarn-berry';
  let root: unknown;
  try {
    root = yaml ? parse(base.text.split('\n---\n').at(-1) ?? '') : JSON.parse(withoutTrailingCommas(base.text));
  } catch {
    return null;
  }
  if (isNode(root)) for (let left = 1 + random.int(3); left > 0; left -= 1) change(random, descend(random, root));
  return yaml ? stringify(root, { lineWidth: 0 }) : `${JSON.stringify(root, null, 2)}\n`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function descend(random: Random, root: Node): Node {
  let at = root;
  for (let depth = random.int(5); depth > 0; depth -= 1) {
    const below = Object.values(at).filter(isNode);
    if (below.length === 0) break;
    at = random.pick(below);
  }
  return at;
}

function change(random: Random, node: Node): void {
  const value = structuredClone(random.pick(VALUES));
  if (Array.isArray(node)) {
    if (node.length === 0 || random.chance(3)) node.splice(random.int(node.length + 1), 0, value);
    else if (random.chance(2)) node.splice(random.int(node.length), 1);
    else node[random.int(node.length)] = value;
    return;
  }
  const keys = Object.keys(node);
  if (keys.length === 0) {
    node['x'] = value;
    return;
  }
  const key = random.pick(keys);
  switch (random.int(5)) {
    case 0:
      delete node[key];
      break;
    case 1:
      node[key] = value;
      break;
    case 2:
      node[random.pick(['x', '', '@', 'a@1.0.0', `${key}x`, key.slice(1), key.toUpperCase()])] = structuredClone(
        node[key],
      );
      break;
    case 3:
      node[`${key}${random.pick(['x', '_', '(p@1)', '/', '@'])}`] = node[key];
      delete node[key];
      break;
    default:
      node[key] = structuredClone(random.pick(Object.values(node)));
  }
}
