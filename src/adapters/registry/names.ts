/** `@scope/name` as a single path segment: `@scope%2fname`, as npm writes it. */
export function escapeName(name: string): string {
  return name.replace('/', '%2f');
}

/** `@scope`, or `null` for a name without one. */
export function scopeOf(name: string): string | null {
  const slash = name.indexOf('/');
  return name.startsWith('@') && slash > 1 ? name.slice(0, slash) : null;
}
