const LONGEST_NAME = 214;
const LONGEST_VERSION = 256;

/**
 * One half of a name. Old packages may have capitals and `~!'()*`; new ones may not. What matters here is that every
 * character is one that an address carries as itself, and that no half can climb (`..`) or hide (`.npmrc`).
 */
const HALF = /^[A-Za-z0-9~!'()*_-][A-Za-z0-9~!'()*._-]*$/;
const RESERVED: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico']);

/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;

/**
 * May a registry have a package of this name? npm's rules for old packages. A name comes from a lockfile, so from
 * anyone: nothing else ever becomes part of an address.
 */
export function isRegistryName(name: string): boolean {
  if (name.length > LONGEST_NAME || RESERVED.has(name.toLowerCase())) return false;
  if (!name.startsWith('@')) return HALF.test(name) && !name.startsWith('_');
  const halves = name.slice(1).split('/');
  return halves.length === 2 && halves.every((half) => HALF.test(half));
}

/** Is this an exact version as npm publishes them (semver 2.0.0, no range, no leading `v`)? */
export function isRegistryVersion(version: string): boolean {
  return version.length <= LONGEST_VERSION && SEMVER.test(version);
}
