/** The lockfiles that npm wrote, see `__tests__/fixtures/lockfiles/README.md`, and ways to change one thing in one. */
import { readFileSync } from 'node:fs';
import { LockfileError } from '../../src/model/errors.ts';
import type { Problem } from '../../src/model/errors.ts';
import type { LockedPackage, Lockfile } from '../../src/model/package.ts';

const FOLDER = new URL('../fixtures/lockfiles/', import.meta.url);

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}

export function fixtureText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The entry at a place; a test that asks for one that is not there must fail. */
export function entryAt(lockfile: Lockfile, path: string): LockedPackage {
  const entry = lockfile.packages.find((each) => each.path === path);
  if (entry === undefined) throw new Error(`no entry at ${path}`);
  return entry;
}

/** The problem of the LockfileError that `read` throws. Anything else thrown, or nothing, fails the test. */
export function lockfileProblem(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof LockfileError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
  throw new Error('expected a LockfileError, and the file was read');
}
