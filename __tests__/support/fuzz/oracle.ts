/**
 * How many entries a lockfile lists, found in another way than by the readers: with `JSON.parse`, the `yaml` package and
 * patterns. Only for asking whether a reader left something out in silence.
 */
import { parseAllDocuments } from 'yaml';
import type { LockfileFormat } from '../../../src/model/package.ts';

/** `null`: this way of counting cannot read the text. It may count too few, and must not count too many. */
export function countEntries(format: LockfileFormat, text: string): number | null {
  try {
    return COUNT[format](text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

const COUNT: Readonly<Record<LockfileFormat, (text: string) => number>> = {
  npm: npmEntries,
  'npm-shrinkwrap': npmEntries,
  pnpm: (text) => {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    return documents.reduce((sum, document) => sum + keysOf(member(document.toJS(), 'packages')).length, 0);
  },
  'yarn-classic': (text) => text.split('\n').filter((line) => /^[^\s#].*:\s*$/.test(line)).length,
  'yarn-berry': (text) => {
    const heads = text.split('\n').filter((line) => /^(?:\? |[^\s#?:].*:\s*$)/.test(line));
    return heads.filter((line) => !/^"?__metadata"?:/.test(line)).length;
  },
  bun: (text) => keysOf(member(JSON.parse(withoutTrailingCommas(text)), 'packages')).length,
  deno: (text) => {
    const root: unknown = JSON.parse(text);
    const sections = { '2': ['npm', 'packages'], '3': ['packages', 'npm'], '4': ['npm'], '5': ['npm'] };
    const version = String(member(root, 'version')) as keyof typeof sections;
    return keysOf(sections[version].reduce(member, root)).length;
  },
};

function npmEntries(text: string): number {
  const root: unknown = JSON.parse(text);
  const packages = member(root, 'packages');
  if (packages !== undefined) return keysOf(packages).filter((key) => key !== '').length;
  const below = (node: unknown): number =>
    Object.values(asObject(member(node, 'dependencies'))).reduce((sum: number, child) => sum + 1 + below(child), 0);
  return below(root);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function member(value: unknown, key: string): unknown {
  const object = asObject(value);
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return Object.keys(asObject(value));
}

/** JSON from what bun writes: outside texts, a comma before a closing bracket becomes a space. */
export function withoutTrailingCommas(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (found) => (found === ',' ? ' ' : found));
}
