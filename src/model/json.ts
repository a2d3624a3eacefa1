/** Narrowing of parsed JSON. Untrusted documents are `unknown` until a reader has looked at every field it uses. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own property at a path of keys, or `undefined`. Never reaches a prototype. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** The string at a path, or `null` where there is none or it is not a string. */
export function stringAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : null;
}

/** The array at a path, or an empty one where there is none. Use only where absence and emptiness mean the same. */
export function arrayAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** One for all: to make one costs as much as to decode a small document. It keeps nothing from one text to the next. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a UTF-8 JSON document strictly. Returns `undefined` for anything that is not one: no value of JSON is `undefined`.
 *
 * @param shorten what is left out of the text before it is parsed; never makes JSON of what is none
 */
export function parseJson(bytes: Uint8Array, shorten?: (text: string) => string): unknown {
  try {
    const text = UTF8.decode(bytes);
    return JSON.parse(shorten === undefined ? text : shorten(text)) as unknown;
  } catch {
    return undefined;
  }
}
