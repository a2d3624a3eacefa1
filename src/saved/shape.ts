/** What is wrong with a document, and where in it. */
export class ShapeError extends Error {
  /** `packages[3].status` */
  readonly path: string;
  constructor(path: string, expected: string) {
    super(`${path === '' ? 'the document' : path} is not ${expected}`);
    this.name = 'ShapeError';
    this.path = path;
  }
}

/** Reads a value as a type, or throws a {@link ShapeError}. `path` is where the value stands. */
export type Shape<T> = (value: unknown, path: string) => T;

export const text: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw new ShapeError(path, 'a text');
  return value;
};

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new ShapeError(path, 'true or false');
  return value;
};

/** A whole number, 0 or more. */
export const count: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new ShapeError(path, 'a whole number from 0 on');
  return value;
};

/** A line, or a part's number: from 1. */
export const ordinal: Shape<number> = (value, path) => {
  const number = count(value, path);
  if (number === 0) throw new ShapeError(path, 'a whole number from 1 on');
  return number;
};

/** SHA-256, hex. */
export const sha256: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) throw new ShapeError(path, 'a SHA-256 in hex');
  return value;
};

export function constant<const T extends string | number>(only: T): Shape<T> {
  return (value, path) => {
    if (value !== only) throw new ShapeError(path, JSON.stringify(only));
    return only;
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value, path) => {
    if (!known.has(value))
      throw new ShapeError(path, `one of ${words.slice(0, 8).join(', ')}${words.length > 8 ? ', …' : ''}`);
    return value as T;
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ShapeError(path, 'a list');
    return value.map((item, index) => shape(item, `${path}[${index}]`));
  };
}

export function pair<T>(shape: Shape<T>): Shape<readonly [T, T]> {
  return (value, path) => {
    const [first, second, ...others] = list(shape)(value, path);
    if (first === undefined || second === undefined || others.length > 0) throw new ShapeError(path, 'a list of two');
    return [first, second];
  };
}

/** Counts by name. A name may be any text, `__proto__` too. */
export const countsByName: Shape<Readonly<Record<string, number>>> = (value, path) => {
  if (!isObject(value)) throw new ShapeError(path, 'an object');
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, count(held, `${path}.…`)]));
};

type Fields<T> = { readonly [Name in keyof T]: Shape<T[Name]> };

/** An object with these fields and no others; `optional` ones may be absent, and never `null` for that. */
export function object<R extends object, O extends object = Record<never, never>>(
  required: Fields<R>,
  optional?: Fields<O>,
): Shape<R & Partial<O>> {
  const needed = Object.keys(required);
  const shapes = new Map<string, Shape<unknown>>(
    Object.entries<Shape<unknown>>({ ...required, ...optional } as Record<string, Shape<unknown>>),
  );
  return (value, path) => {
    if (!isObject(value)) throw new ShapeError(path, 'an object');
    const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
    const missing = needed.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) throw new ShapeError(at(missing), 'there');
    const fields = Object.entries(value).map(([name, held]) => {
      const shape = shapes.get(name);
      if (shape === undefined) throw new ShapeError(at(JSON.stringify(name.slice(0, 40))), 'known to this version');
      return [name, shape(held, at(name))] as const;
    });
    return Object.fromEntries(fields) as R & Partial<O>;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some fields of an object that has others. An absent one is read as `undefined`. */
export function only<T extends object>(fields: Fields<T>): Shape<T> {
  return (value, path) => {
    if (!isObject(value)) throw new ShapeError(path, 'an object');
    const read = Object.entries<Shape<unknown>>(fields as Record<string, Shape<unknown>>).map(([name, shape]) => {
      const held = Object.hasOwn(value, name) ? value[name] : undefined;
      return [name, shape(held, path === '' ? name : `${path}.${name}`)] as const;
    });
    return Object.fromEntries(read) as T;
  };
}
