import type { EntryKind, Lockfile, LockfileFormat } from '../model/package.ts';

/** What `countersign list --json` prints. */
export interface Listing {
  readonly schemaVersion: 1;
  readonly lockfile: {
    readonly path: string;
    readonly format: LockfileFormat;
    readonly version: number | string | null;
  };
  readonly packages: readonly ListedPackage[];
}

/** One entry: `name` is the real package, `alias` the name it is installed under where that differs. */
export interface ListedPackage {
  readonly name: string;
  readonly version: string | null;
  readonly integrity: string | null;
  readonly resolved: string | null;
  readonly kind: EntryKind;
  /** The line of the entry's key, from 1. */
  readonly line: number;
  readonly alias?: string;
  readonly dev?: true;
  readonly optional?: true;
}

/** Every entry of a lockfile in its order, as plain data. Untrusted text, not yet escaped for any medium. */
export function listing(lockfile: Lockfile): Listing {
  return {
    schemaVersion: 1,
    lockfile: { path: lockfile.path, format: lockfile.format, version: lockfile.version },
    packages: lockfile.packages.map((entry) => ({
      name: entry.name,
      version: entry.version,
      integrity: entry.integrity,
      resolved: entry.resolved,
      kind: entry.kind,
      line: entry.at.line,
      ...(entry.alias !== undefined && { alias: entry.alias }),
      ...(entry.dev && { dev: entry.dev }),
      ...(entry.optional && { optional: entry.optional }),
    })),
  };
}
