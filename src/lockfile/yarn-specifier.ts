import { addressKind, readAlias } from './address.ts';

/** One of the requests that an entry of a yarn.lock answers: `name@range`, both as written. */
export interface Specifier {
  readonly text: string;
  /** The name it is installed under. */
  readonly name: string;
  /** What follows the `@`: a version range, a tag, an alias, an address; empty where there is none. */
  readonly range: string;
}

/** Splits at the first `@` that does not begin a scope, as both Yarns do. */
export function readSpecifier(text: string): Specifier {
  const at = text.indexOf('@', 1);
  return at === -1 ? { text, name: text, range: '' } : { text, name: text.slice(0, at), range: text.slice(at + 1) };
}

/** To Yarn 1 `npm:word` is an alias of the package `word`, to Berry a range or tag. */
export type Dialect = 'classic' | 'berry';

/** Which package of the registry a request asks for; `null` where it asks for something else: an address, another protocol. */
export function requestedPackage(specifier: Specifier, dialect: Dialect): string | null {
  const alias = readAlias(specifier.range);
  if (alias === null) return addressKind(specifier.range) === null ? specifier.name : null;
  return alias.version === null && dialect === 'berry' ? specifier.name : alias.name;
}

export interface RequestedName {
  /** The real package's name. */
  readonly name: string;
  /** The name it is installed under, where that differs. */
  readonly alias?: string;
  /** The first request that leads to it. */
  readonly path: string;
}

/**
 * The real packages that the requests of one entry name, each once: nearly always one. An alias is a word of its own,
 * so that where one name is asked for both plainly and as an alias (Yarn's `resolutions`) the alias holds.
 *
 * Two names for one entry happen when two requests lead to one address; both are kept, because an attacker can write
 * a package's name beside another's in front of an address of their own.
 */
export function requestedNames(specifiers: readonly Specifier[], dialect: Dialect): readonly RequestedName[] {
  const targetOf = (specifier: Specifier): string => requestedPackage(specifier, dialect) ?? specifier.name;
  const aliased = new Set<string>();
  for (const each of specifiers) if (targetOf(each) !== each.name) aliased.add(each.name);
  const found = new Map<string, RequestedName>();
  for (const each of specifiers) {
    const name = targetOf(each);
    if (name === each.name && aliased.has(each.name)) continue;
    const earlier = found.get(name);
    const differs = name !== each.name;
    if (earlier === undefined) found.set(name, { name, path: each.text, ...(differs && { alias: each.name }) });
    else if (differs && earlier.alias === undefined) found.set(name, { ...earlier, alias: each.name });
  }
  return [...found.values()];
}
