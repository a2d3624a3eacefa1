/** Lockfiles in a line each, for the comparison of two. */
import { compareLockfiles } from '../../src/lockfile/diff.ts';
import type { LockedPackage, Lockfile, LockfileFormat } from '../../src/model/package.ts';

export const NPM = 'https://registry.npmjs.org';

/** An SRI of the right shape, another for each seed. */
export function sri(seed: string, algorithm: string = 'sha512'): string {
  return `${algorithm}-${Buffer.from(seed.padEnd(64, '.')).toString('base64')}`;
}

/** `name@version` from the public registry, by a hash of its own. */
export function pkg(spec: string, fields: Partial<LockedPackage> = {}): LockedPackage {
  const cut = spec.lastIndexOf('@');
  const [name, version] = [spec.slice(0, cut), spec.slice(cut + 1)];
  return {
    name,
    version: version === '' ? null : version,
    kind: 'registry',
    integrity: sri(spec),
    resolved: `${NPM}/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
    path: `node_modules/${name}`,
    requires: [],
    at: { file: 'lock', line: 1 },
    ...fields,
  };
}

export function git(name: string, commit: string, fields: Partial<LockedPackage> = {}): LockedPackage {
  const resolved = `git+ssh://git@github.com/acme/${name}.git#${commit}`;
  return pkg(`${name}@`, { kind: 'git', integrity: null, resolved, ...fields });
}

/** Lines are given in order, to entries that have the first one. */
export function lock(packages: readonly LockedPackage[], format: LockfileFormat = 'npm', version = '3'): Lockfile {
  const lined = packages.map((one, index) =>
    one.at.line === 1 ? { ...one, at: { file: 'lock', line: index + 1 } } : one,
  );
  return { path: 'lock', format, version, packages: lined, disagreements: [] };
}

/** Each change as `kind name from>to`. */
export function told(base: Lockfile | null, head: Lockfile): readonly string[] {
  return compareLockfiles(base, head).changes.map(
    ({ kind, name, from, to }) =>
      `${kind} ${name} ${from === null ? '' : from.version}>${to === null ? '' : to.version}`,
  );
}

/** How many entries would be audited anew. */
export function counts(base: Lockfile | null, head: Lockfile): { readonly changed: number; readonly weakened: number } {
  const { changed, weakened } = compareLockfiles(base, head);
  return { changed: changed.size, weakened: weakened.size };
}
