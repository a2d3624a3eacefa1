import { LockfileError } from '../model/errors.ts';
import { formatKeyPath } from './fields.ts';
import type { Fields } from './fields.ts';
import { withoutSuffix } from './pnpm-dep-path.ts';
import { letRewrite } from './rewrite.ts';

/** An entry's fields, and the line of its key. */
export interface Keyed {
  readonly line: number;
  readonly fields: Fields;
}

export interface Snapshots {
  /** The first snapshot of each entry, by the entry's key in `packages`. */
  readonly first: ReadonlyMap<string, Keyed>;
  /** The keys of the entries that only optional dependencies lead to. */
  readonly optional: ReadonlySet<string>;
}

/** What belongs into `packages` and would stand in for what is missing there. */
const STRAY = ['resolution', 'name', 'version'];

/**
 * Reads `snapshots` of version 9: what an entry depends on, once for each set of peers that it is installed with.
 *
 * @throws LockfileError where a snapshot says who it is or where it comes from: pnpm merges that into the entry
 */
export function readSnapshots(section: Fields | undefined): Snapshots {
  const first = new Map<string, Keyed>();
  const optional = new Set<string>();
  const required = new Set<string>();
  for (const member of section?.object.members.values() ?? []) {
    if (section === undefined) break;
    const fields = section.fieldsOf(member);
    for (const key of STRAY) {
      if (fields.has(key)) throw stray(fields, key, member.line);
    }
    const key = withoutSuffix(member.key);
    if (!first.has(key)) first.set(key, { line: member.line, fields });
    (fields.flag('optional') ? optional : required).add(key);
  }
  for (const key of required) optional.delete(key);
  return { first, optional };
}

function stray(fields: Fields, key: string, line: number): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `${formatKeyPath({ key, parent: fields.path })} belongs into "packages"; pnpm would take it from here where it is missing there`,
    hint: `pnpm writes no such thing: ${letRewrite(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
    file: fields.file,
    line: fields.object.members.get(key)?.line ?? line,
  });
}
