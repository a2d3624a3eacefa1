import { isRegistryName } from '../model/name.ts';

/**
 * May this stand in `packages`: a package's name, or `@scope/*` for all of a scope? Old registry names may hold a `*`;
 * none with one can be pinned, since it would read as a wildcard.
 */
export function isPinnableName(text: string): boolean {
  return text.endsWith('/*')
    ? isRegistryName(`${text.slice(0, -1)}a`) && !text.slice(0, -1).includes('*')
    : isPlain(text);
}

function isPlain(text: string): boolean {
  return isRegistryName(text) && !text.includes('*');
}

/** `@scope` of `@scope/name`; `null` for a name without one. */
export function scopeOf(name: string): string | null {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null;
}
