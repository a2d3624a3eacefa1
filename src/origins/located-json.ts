/** A JSON value with the line (from 1) it starts on. Members keep the file's order, and `__proto__` is a key like any other. */
export type Located =
  | { readonly type: 'object'; readonly line: number; readonly members: readonly LocatedMember[] }
  | { readonly type: 'array'; readonly line: number; readonly items: readonly Located[] }
  | { readonly type: 'scalar'; readonly line: number; readonly value: string | number | boolean | null };

export interface LocatedMember {
  readonly key: string;
  readonly line: number;
  readonly value: Located;
}

/** Why a text is no JSON that is read here. */
export class JsonFault extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'JsonFault';
    this.line = line;
  }
}

/** An origins file nests four levels; a head's file is the attacker's, and must not exhaust the stack. */
const MAX_DEPTH = 8;
/** No name, path or version is longer. V8 hashes very long keys by their length alone, so that many would cost minutes. */
const MAX_STRING = 4_096;
const SCALAR = /[^\s[\]{},:"]+/y;

/**
 * Parses JSON as strictly as `JSON.parse`, with lines. Each token is decoded by `JSON.parse` itself; what is done here is
 * only what it does not tell: where a value stands, and that a key was given twice.
 *
 * @throws JsonFault
 */
export function parseLocatedJson(text: string): Located {
  let at = 0;
  let line = 1;

  const skip = (): void => {
    for (; at < text.length && ' \t\r\n'.includes(text.charAt(at)); at += 1) if (text.charAt(at) === '\n') line += 1;
  };
  const next = (sign: string): boolean => {
    skip();
    if (text.charAt(at) !== sign) return false;
    at += 1;
    return true;
  };
  const expect = (sign: string): void => {
    if (!next(sign)) throw new JsonFault(`it is not JSON: ${sign} should stand here`, line);
  };
  const decode = (token: string): unknown => {
    try {
      return JSON.parse(token) as unknown;
    } catch {
      throw new JsonFault('it is not JSON', line);
    }
  };
  const string = (): string => {
    skip();
    const start = at;
    if (text.charAt(at) !== '"') throw new JsonFault('it is not JSON: " should stand here', line);
    for (at += 1; at < text.length && text.charAt(at) !== '"'; at += 1) if (text.charAt(at) === '\\') at += 1;
    at += 1;
    if (at - start > MAX_STRING) throw new JsonFault(`a text has more than ${MAX_STRING} characters`, line);
    return String(decode(text.slice(start, at)));
  };
  const scalar = (): string | number | boolean | null => {
    if (text.charAt(at) === '"') return string();
    SCALAR.lastIndex = at;
    const token = SCALAR.exec(text)?.[0] ?? '';
    const value = decode(token.slice(0, MAX_STRING));
    at += token.length;
    if (value !== null && typeof value !== 'number' && typeof value !== 'boolean')
      throw new JsonFault('it is not JSON', line);
    return value;
  };
  const members = (depth: number): readonly LocatedMember[] => {
    const found = new Map<string, LocatedMember>();
    if (next('}')) return [];
    do {
      const key = string();
      const member = { key, line, value: (expect(':'), value(depth)) };
      const earlier = found.get(key);
      if (earlier !== undefined)
        throw new JsonFault(`the key ${JSON.stringify(key)} was already given on line ${earlier.line}`, member.line);
      found.set(key, member);
    } while (next(','));
    expect('}');
    return [...found.values()];
  };
  const items = (depth: number): readonly Located[] => {
    const found: Located[] = [];
    if (next(']')) return found;
    do found.push(value(depth));
    while (next(','));
    expect(']');
    return found;
  };
  const value = (depth: number): Located => {
    skip();
    const start = line;
    if (depth > MAX_DEPTH) throw new JsonFault(`it nests deeper than ${MAX_DEPTH} levels`, start);
    if (next('{')) return { type: 'object', line: start, members: members(depth + 1) };
    if (next('[')) return { type: 'array', line: start, items: items(depth + 1) };
    return { type: 'scalar', line: start, value: scalar() };
  };

  const root = value(0);
  skip();
  if (at < text.length) throw new JsonFault('it is not JSON: something follows after its end', line);
  return root;
}
