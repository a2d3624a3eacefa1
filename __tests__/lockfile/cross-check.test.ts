/** One project, locked by each package manager at the same time: what the readers find must be one set of packages. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../src/lockfile/index.ts';
import { LOCKFILE_FORMATS } from '../../src/model/package.ts';
import type { Lockfile } from '../../src/model/package.ts';
import { fixtureBytes } from './fixtures.ts';

const LOCKED_BY = {
  'npm-6': 'package-lock.json',
  'npm-12': 'package-lock.json',
  'pnpm-9': 'pnpm-lock.yaml',
  'pnpm-10': 'pnpm-lock.yaml',
  'pnpm-12': 'pnpm-lock.yaml',
  'yarn-1': 'yarn.lock',
  'yarn-4': 'yarn.lock',
  'bun-1': 'bun.lock',
  'deno-2': 'deno.lock',
} as const;
const MANAGERS = Object.keys(LOCKED_BY) as readonly (keyof typeof LOCKED_BY)[];

function read(manager: keyof typeof LOCKED_BY): Lockfile {
  const path = `cross-check.${manager}/${LOCKED_BY[manager]}`;
  return readLockfile(path, fixtureBytes(path));
}

function registryPackages(lockfile: Lockfile): readonly string[] {
  const found = lockfile.packages.filter((entry) => entry.kind === 'registry');
  return [...new Set(found.map((entry) => `${entry.name}@${entry.version}`))].toSorted();
}

function hashes(lockfile: Lockfile): ReadonlyMap<string, string | null> {
  return new Map(lockfile.packages.map((entry) => [`${entry.name}@${entry.version}`, entry.integrity]));
}

describe('one project, locked by every package manager', () => {
  const reference = read('npm-12');

  it('has a lockfile of every format', () => {
    const formats = new Set(MANAGERS.map((manager) => read(manager).format));
    // A shrinkwrap is npm's lockfile under another name.
    expect([...formats].toSorted()).toEqual(
      LOCKFILE_FORMATS.filter((format) => format !== 'npm-shrinkwrap').toSorted(),
    );
    const folders = readdirSync(new URL('../fixtures/lockfiles/', import.meta.url));
    const locked = folders
      .filter((name) => name.startsWith('cross-check.'))
      .map((name) => name.slice('cross-check.'.length));
    expect(locked.toSorted()).toEqual(MANAGERS.toSorted());
  });

  it('is of 36 packages, several in more versions than one', () => {
    const packages = registryPackages(reference);
    expect(packages).toHaveLength(36);
    expect(packages.filter((id) => id.startsWith('is-number@'))).toEqual([
      'is-number@3.0.0',
      'is-number@6.0.0',
      'is-number@7.0.0',
    ]);
    expect(packages.filter((id) => id.startsWith('string-width@'))).toHaveLength(2);
    expect(packages.filter((id) => id.startsWith('turbo-'))).toHaveLength(6);
  });

  it.each(MANAGERS)('%s locks the same packages', (manager) => {
    expect(registryPackages(read(manager))).toEqual(registryPackages(reference));
  });

  it.each(MANAGERS.filter((manager) => manager !== 'yarn-4'))('%s locks the same bytes', (manager) => {
    const locked = hashes(read(manager));
    for (const [id, integrity] of hashes(reference)) expect([id, locked.get(id)]).toEqual([id, integrity]);
  });

  it('Yarn 4 locks hashes of archives of its own, never to be taken for the registry’s', () => {
    const entries = read('yarn-4').packages.filter((entry) => entry.kind === 'registry');
    expect(entries.every((entry) => entry.integrity === null)).toBe(true);
    expect(entries.filter((entry) => entry.checksum !== undefined).length).toBeGreaterThan(20);
  });
});
