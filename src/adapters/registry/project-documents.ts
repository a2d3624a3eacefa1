import { constructFromEvents, EVENT_ID, FAILSAFE_SCHEMA, parseEvents, realMapTag } from 'js-yaml';
import { createScanner, type ParseError, parseTree } from 'jsonc-parser';
import { parse as parseToml, TomlError } from 'smol-toml';
import { ConfigurationError } from '../../model/errors.ts';
import { malformed, type ProjectFile, requireText } from './project-text.ts';
import { type ConfigMap, type ConfigValue, isMap } from './project-values.ts';

/** The deepest setting of any package manager is at six. */
const DEEPEST = 32;

/**
 * A YAML file, every scalar as text, as Yarn reads its own. No anchors, aliases, merge keys, tags or directives: nobody
 * needs them here, and readers differ in what they make of them. No message quotes the file: it may hold a token.
 *
 * @throws ConfigurationError
 */
export function parseYaml(file: ProjectFile): ConfigMap {
  requireText(file);
  let documents: unknown[];
  try {
    const events = parseEvents(file.text, { maxDepth: DEEPEST });
    for (const event of events) {
      const marked = ('anchorStart' in event && event.anchorStart >= 0) || ('tagStart' in event && event.tagStart >= 0);
      const directed = event.type === EVENT_ID.DOCUMENT && event.directives.length > 0;
      if (marked || directed || event.type === EVENT_ID.ALIAS) throw refusedFeature(file);
    }
    const schema = FAILSAFE_SCHEMA.withTags(realMapTag);
    documents = constructFromEvents(events, { source: file.text, schema, maxAliases: 0 });
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    // The library's message quotes the lines around the fault, so it goes nowhere.
    throw malformed(file, 'this is not valid YAML, or gives a key twice', 'Correct it, and state each key once.');
  }
  if (documents.length > 1) throw malformed(file, 'this is more than one YAML document', 'Keep one.');
  const [root = new Map<string, ConfigValue>()] = documents;
  const value = root === '' ? new Map<string, ConfigValue>() : plain(file, root);
  if (!isMap(value)) throw malformed(file, 'this is not a list of “key: value”', 'Correct it.');
  return value;
}

function refusedFeature(file: ProjectFile): ConfigurationError {
  const message = 'it has an anchor, an alias, a merge key, a tag or a directive, which readers of YAML differ in';
  return malformed(file, message, 'Write the values out.');
}

/** @throws ConfigurationError */
export function parseBunfig(file: ProjectFile): ConfigMap {
  requireText(file);
  try {
    const value = plain(file, parseToml(file.text, { maxDepth: DEEPEST, integersAsBigInt: true }));
    if (isMap(value)) return value;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // Only the place: the library's message quotes the file.
    throw malformed(file, `this is not valid TOML: see line ${error.line}, column ${error.column}`, 'Correct it.');
  }
  throw malformed(file, 'this is not a TOML table', 'Correct it.');
}

interface JsonNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly JsonNode[];
}

/** JSON with comments and trailing commas. @throws ConfigurationError */
export function parseJsonc(file: ProjectFile): ConfigMap {
  requireText(file);
  const text = file.text.replace(/^\u{feff}/u, '');
  requireShallow(file, text);
  const errors: ParseError[] = [];
  const root: JsonNode | undefined = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined || errors.length > 0) throw malformed(file, 'this is not valid JSON', 'Correct it.');
  const value = ofNode(file, root);
  if (!isMap(value)) throw malformed(file, 'this is not a JSON object', 'Correct it.');
  return value;
}

/** The parser recurses, and cannot be told how deep. */
function requireShallow(file: ProjectFile, text: string): void {
  const scanner = createScanner(text, true);
  let depth = 0;
  // `SyntaxKind` is a const enum of the library: 1 `{`, 2 `}`, 3 `[`, 4 `]`, 17 the end.
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth += 1;
    if (token === 2 || token === 4) depth -= 1;
    if (depth > DEEPEST) throw malformed(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
  }
}

function ofNode(file: ProjectFile, node: JsonNode): ConfigValue {
  if (node.type === 'array') return (node.children ?? []).map((child) => ofNode(file, child));
  if (node.type !== 'object') return scalar(node.value);
  const map = new Map<string, ConfigValue>();
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (map.has(name)) throw malformed(file, 'it gives a key twice', 'State each key once.');
    map.set(name, ofNode(file, value));
  }
  return map;
}

/** What a library made, as values of this program. */
function plain(file: ProjectFile, value: unknown, depth = 0): ConfigValue {
  // The dotted keys of TOML nest as well, and its parser does not count them.
  if (depth > DEEPEST) throw malformed(file, `it nests deeper than ${DEEPEST} levels`, 'Correct it.');
  if (Array.isArray(value)) return value.map((item: unknown) => plain(file, item, depth + 1));
  if (value instanceof Date || typeof value !== 'object' || value === null) return scalar(value);
  const entries: Iterable<[unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
  const map = new Map<string, ConfigValue>();
  for (const [key, member] of entries) {
    if (typeof key !== 'string') throw malformed(file, 'it has a key that is not text', 'Write keys as text.');
    // pnpm's reader merges, Yarn's does not.
    if (key === '<<') throw refusedFeature(file);
    map.set(key, plain(file, member, depth + 1));
  }
  return map;
}

/** No setting that is read here is a number or a date: they only have to stay what no text is. */
function scalar(value: unknown): ConfigValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' || value instanceof Date ? Number(value) : null;
}
