/** A value of JSON or YAML that knows the line (from 1) it starts on. */
export type LocatedValue =
  | { readonly type: 'object'; readonly line: number; readonly members: ReadonlyMap<string, LocatedMember> }
  | { readonly type: 'array'; readonly line: number; readonly items: readonly LocatedValue[] }
  | { readonly type: 'string'; readonly line: number; readonly value: string }
  | { readonly type: 'number'; readonly line: number; readonly value: number }
  | { readonly type: 'boolean'; readonly line: number; readonly value: boolean }
  | { readonly type: 'null'; readonly line: number };

export type LocatedObject = Extract<LocatedValue, { type: 'object' }>;

/** One `"key": value` of an object, in a `Map` by key: in the file's order, and `__proto__` is a key like any other. */
export interface LocatedMember {
  readonly key: string;
  /** The line of the key. */
  readonly line: number;
  readonly value: LocatedValue;
}
