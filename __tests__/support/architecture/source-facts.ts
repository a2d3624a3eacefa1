import { parseAst } from 'rolldown/parseAst';

/** One `import`, `export … from`, `import()` or `import('…').Type` of a source file. */
export interface ImportFact {
  /** As written, or `null` where it is no literal. */
  readonly source: string | null;
  /** Erased by the compiler: `import type`, `export type … from`, a type in `import('…')`. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A use of something that only the outer floors may touch, such as `process` or `Date.now`. */
export interface AmbientFact {
  readonly name: string;
  readonly line: number;
}

export interface SourceFacts {
  readonly imports: readonly ImportFact[];
  readonly ambient: readonly AmbientFact[];
  readonly defaultExport: boolean;
  /** The file holds nothing but re-exports, or re-exports a whole module. */
  readonly barrel: boolean;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Globals that are the outside world, whatever is done with them. */
const AMBIENT_NAMES = new Set([
  'process',
  'console',
  'fetch',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'require',
]);
/** Members of globals that are the outside world: the rest of the global is not. */
const AMBIENT_MEMBERS = new Set([
  'Date.now',
  'Math.random',
  'AbortSignal.timeout',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function childrenOf(node: Node): [key: string, child: Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [key, child]),
  );
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null;
}

/** The literal text of an import's source. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'TSLiteralType') return textOf(node['literal']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

/** Names that the file declares itself, in any scope: they are not the globals of that name. */
function declaredNames(node: Node, names: Set<string>): Set<string> {
  for (const [key, child] of childrenOf(node)) {
    const declares = key === 'params' || key === 'local' || (key === 'id' && node.type !== 'TSTypeAliasDeclaration');
    if (declares) for (const name of boundNames(child)) names.add(name);
    declaredNames(child, names);
  }
  return names;
}

function boundNames(pattern: Node): string[] {
  const name = nameOf(pattern);
  if (name !== null) return [name];
  if (!['ObjectPattern', 'ArrayPattern', 'Property', 'RestElement', 'AssignmentPattern'].includes(pattern.type))
    return [];
  return childrenOf(pattern)
    .filter(([key]) => ['properties', 'elements', 'value', 'argument', 'left'].includes(key))
    .flatMap(([, child]) => boundNames(child));
}

/** Is the identifier at `key` of `parent` a name of something else (a member, a key), not a value that is read? */
function isLabel(parent: Node, key: string): boolean {
  if (
    parent.type.startsWith('TS') &&
    !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(parent.type)
  ) {
    return true;
  }
  return (key === 'property' || key === 'key') && parent['computed'] !== true;
}

function ambientOf(node: Node, parent: Node, key: string, declared: ReadonlySet<string>): string | null {
  const name = nameOf(node);
  if (name !== null && AMBIENT_NAMES.has(name) && !declared.has(name) && !isLabel(parent, key)) return name;
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node['object']) ?? ''}.${nameOf(node['property']) ?? ''}`;
    if (AMBIENT_MEMBERS.has(member)) return member;
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  if (nameOf(node['callee']) !== 'Date' || declared.has('Date')) return null;
  // `Date()` ignores its arguments and always says the time.
  const empty = Array.isArray(node['arguments']) && node['arguments'].length === 0;
  return empty || node.type === 'CallExpression' ? 'new Date()' : null;
}

function importOf(node: Node): Omit<ImportFact, 'line'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return { source: textOf(node['source']), typeOnly: node['importKind'] === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!isNode(node['source'])) return null;
      return { source: textOf(node['source']), typeOnly: node['exportKind'] === 'type' };
    case 'ImportExpression':
      return { source: textOf(node['source']), typeOnly: false };
    case 'TSImportType':
      return { source: textOf(node['source'] ?? node['argument']), typeOnly: true };
    default:
      return null;
  }
}

function exportsDefault(statement: Node): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true;
  return childrenOf(statement).some(
    ([key, child]) =>
      key === 'specifiers' && statement.type === 'ExportNamedDeclaration' && nameOf(child['exported']) === 'default',
  );
}

/** Reads one TypeScript file by a real parser. Throws where it does not parse. */
export function factsOf(text: string): SourceFacts {
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (!isNode(program)) throw new Error('the parser gave no program');
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const declared = declaredNames(program, new Set());
  const imports: ImportFact[] = [];
  const ambient: AmbientFact[] = [];

  const visit = (node: Node, parent: Node, key: string): void => {
    const found = importOf(node);
    if (found !== null) imports.push({ ...found, line: lineAt(node.start) });
    const name = ambientOf(node, parent, key, declared);
    if (name !== null) ambient.push({ name, line: lineAt(node.start) });
    for (const [childKey, child] of childrenOf(node)) visit(child, node, childKey);
  };
  visit(program, program, '');

  const statements = childrenOf(program)
    .filter(([key]) => key === 'body')
    .map(([, statement]) => statement);
  const reexports = statements.filter(
    (statement) => statement.type.startsWith('Export') && isNode(statement['source']),
  );
  return {
    imports,
    ambient,
    defaultExport: statements.some(exportsDefault),
    barrel:
      reexports.some(({ type }) => type === 'ExportAllDeclaration') ||
      (reexports.length > 0 && reexports.length === statements.length),
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
  };
}
