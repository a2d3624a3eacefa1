import { LockfileError } from '../model/errors.ts';
import { formatKeyPath } from './fields.ts';
import type { Fields } from './fields.ts';
import type { LocatedMember, LocatedValue } from './located.ts';
import { letRewrite, rewriterOf } from './rewrite.ts';

/**
 * Refuses an object that has other members than the known ones. For the sections of a lockfile: one that this program does
 * not know may hold packages, and they would be missing without a word.
 */
export function refuseUnknownSections(fields: Fields, known: readonly string[]): void {
  for (const member of fields.object.members.values()) {
    if (known.includes(member.key)) continue;
    throw new LockfileError({
      code: 'lockfile-malformed',
      message: `${formatKeyPath({ key: member.key, parent: fields.path })} is not a section that this version has; known are ${known.join(', ')}`,
      hint: `Use a newer countersign, or ${letRewrite(fields.file, 'the lockfile')}.`,
      file: fields.file,
      line: member.line,
    });
  }
}

/** The section under `key`, which the package manager always writes. */
export function requireSection(fields: Fields, key: string): Fields {
  const section = fields.child(key);
  if (section !== undefined) return section;
  throw new LockfileError({
    code: 'lockfile-malformed',
    message: `the lockfile has no ${JSON.stringify(key)}, which says nothing, not even that there is none`,
    hint: `Restore it, or ${letRewrite(fields.file)}.`,
    file: fields.file,
    line: fields.object.line,
  });
}

/** A hash as entries state it, and nothing else in a lockfile of any format. */
const HASH = /^sha(?:1|256|384|512)-[A-Za-z0-9+/]{20}/;

/**
 * Refuses hashes in any other section than those of the entries: where there is one, an entry slipped out of its section,
 * by a hand that edited the file or a merge that went wrong, and would be missing without a word.
 *
 * @param homes the sections that hold entries; scalars at the top (checksums of other things) are not looked at
 */
export function refuseStrayEntries(root: Fields, homes: readonly string[]): void {
  for (const member of root.object.members.values()) {
    if (homes.includes(member.key) || member.value.type === 'string') continue;
    const stack: LocatedValue[] = [member.value];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
      if (value.type === 'string' && HASH.test(value.value)) {
        throw malformedMember(
          root,
          { ...member, line: value.line },
          'holds the hash of an entry, and no entries belong there',
        );
      }
      if (value.type === 'array') for (const item of value.items) stack.push(item);
      if (value.type === 'object') for (const below of value.members.values()) stack.push(below.value);
    }
  }
}

/** Says `what` is wrong with one member of a section, without its value. */
export function malformedMember(section: Fields, member: LocatedMember, what: string): LockfileError {
  return new LockfileError({
    code: 'lockfile-malformed',
    message: `${formatKeyPath({ key: member.key, parent: section.path })} ${what}`,
    hint: `${rewriterOf(section.file).manager} writes no such thing: ${letRewrite(section.file, 'the lockfile')}.`,
    file: section.file,
    line: member.line,
  });
}
