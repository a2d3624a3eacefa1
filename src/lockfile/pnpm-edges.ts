import { LockfileError } from '../model/errors.ts';
import { formatKeyPath, malformed } from './fields.ts';
import type { Fields } from './fields.ts';
import type { LocatedMember } from './located.ts';
import { keyOf, withoutSuffix } from './pnpm-dep-path.ts';
import type { Grammar } from './pnpm-dep-path.ts';
import { letRewrite } from './rewrite.ts';

/** Of a project, and of an entry; the last two only in the document that is about pnpm itself. */
const PROJECT_SECTIONS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'configDependencies',
  'packageManagerDependencies',
] as const;
const ENTRY_SECTIONS = ['dependencies', 'optionalDependencies'] as const;

/** Somebody asks for an entry. */
export interface Edge {
  /** The name under which it is asked for, and installed. */
  readonly alias: string;
  /** The key of the entry in `packages`. */
  readonly key: string;
}

/**
 * What a document's projects and entries ask for, in the file's order; links to folders are left out.
 *
 * @param holds whether `packages` has this key
 * @throws LockfileError where something is asked for that the file has no entry of: what would be installed in its
 *   place, is nowhere written, and a file without its `packages` would look like a file that locks nothing
 */
export function* edgesOf(root: Fields, grammar: Grammar, holds: (key: string) => boolean): Generator<Edge> {
  const importers = root.child('importers');
  const projects = importers === undefined ? [] : membersOf(importers);
  for (const project of [root, ...projects]) yield* sections(project, PROJECT_SECTIONS, grammar, holds);
  const owners = root.child(grammar === 'bare' ? 'snapshots' : 'packages');
  if (owners === undefined) return;
  for (const owner of membersOf(owners)) yield* sections(owner, ENTRY_SECTIONS, grammar, holds);
}

function* membersOf(fields: Fields): Generator<Fields> {
  for (const member of fields.object.members.values()) yield fields.fieldsOf(member);
}

function* sections(
  owner: Fields,
  names: readonly string[],
  grammar: Grammar,
  holds: (key: string) => boolean,
): Generator<Edge> {
  for (const name of names) {
    const section = owner.child(name);
    if (section === undefined) continue;
    for (const member of section.object.members.values()) {
      const target = keyOf(grammar, versionOf(section, member), member.key);
      if (target === null) continue;
      const key = grammar === 'bare' ? withoutSuffix(target) : target;
      if (!holds(key)) throw missing(section, member);
      yield { alias: member.key, key };
    }
  }
}

/** Plain until version 5, then `{specifier, version}` in projects and plain in entries. */
function versionOf(section: Fields, member: LocatedMember): string {
  const { value } = member;
  const version = value.type === 'object' ? section.fieldsOf(member).text('version') : section.text(member.key);
  if (version !== null) return version;
  throw malformed(section.file, value, { key: member.key, parent: section.path }, 'a version');
}

function missing(section: Fields, member: LocatedMember): LockfileError {
  const where = formatKeyPath({ key: member.key, parent: section.path });
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `${where} asks for a package that has no entry in "packages": nothing says what would be installed`,
    hint: `Restore the file, or ${letRewrite(section.file)}.`,
    file: section.file,
    line: member.line,
  });
}
