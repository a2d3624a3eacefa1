import type { Located, LocatedMember } from './located-json.ts';

/** Collects what is wrong, so that a person can mend all of it at once. */
export type Fault = (message: string, line: number) => void;

/** The members of an object that must have just these keys; `null` where it is none. */
export function membersOf(
  value: Located,
  keys: readonly string[],
  what: string,
  fault: Fault,
): ReadonlyMap<string, LocatedMember> | null {
  if (value.type !== 'object') {
    fault(`${what} must be an object`, value.line);
    return null;
  }
  const members = new Map(value.members.map((member) => [member.key, member] as const));
  for (const member of value.members) {
    if (!keys.includes(member.key)) fault(`${what} has no key ${quoted(member.key)}`, member.line);
  }
  for (const key of keys) if (!members.has(key)) fault(`${what} lacks ${quoted(key)}`, value.line);
  return members;
}

/** A piece of the file in a message, bounded. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
