import type { OriginsFile, PinnedOrigin } from '../model/origin.ts';

/** What an origins file says of one package. */
export interface Pin {
  readonly entry: PinnedOrigin;
  /** At which it was pinned. */
  readonly version: string;
  /** By its scope, not by its name. */
  readonly wildcard: boolean;
}

/** Read once a file: a thousand packages are looked up in a thousand entries. */
const INDEXES = new WeakMap<OriginsFile, ReadonlyMap<string, PinnedOrigin>>();

/** The pin of a package: by its own name, otherwise by its scope's `@scope/*`. */
export function pinOf(file: OriginsFile, name: string): Pin | null {
  const index = INDEXES.get(file) ?? indexOf(file);
  const wildcard = name.startsWith('@') ? `${name.slice(0, name.indexOf('/'))}/*` : null;
  for (const key of [name, wildcard]) {
    const entry = key === null ? undefined : index.get(key);
    const version = key === null ? undefined : entry?.packages[key];
    if (entry !== undefined && version !== undefined) return { entry, version, wildcard: key !== name };
  }
  return null;
}

function indexOf(file: OriginsFile): ReadonlyMap<string, PinnedOrigin> {
  const index = new Map(
    file.pinned.flatMap((entry) => Object.keys(entry.packages).map((name) => [name, entry] as const)),
  );
  INDEXES.set(file, index);
  return index;
}
