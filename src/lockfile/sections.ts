import { LockfileError } from '../model/errors.ts';
import { formatKeyPath, malformed } from './fields.ts';
import type { Fields } from './fields.ts';
import type { LocatedMember } from './located.ts';
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
      message: `${formatKeyPath({ key: member.key, parent: fields.path })} is no section that this version has; known are ${known.join(', ')}`,
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

/** Refuses objects and lists in a section of requests: entries that slipped into one would be missing without a word. */
export function requireScalars(fields: Fields, key: string): void {
  const section = fields.child(key);
  if (section === undefined) return;
  for (const member of section.object.members.values()) {
    if (member.value.type === 'object' || member.value.type === 'array') {
      throw malformed(fields.file, member.value, { key: member.key, parent: section.path }, 'a string');
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
