import satisfies from 'semver/functions/satisfies.js';
import validVersion from 'semver/functions/valid.js';
import type { PackagePattern } from '../model/policy.ts';

/** The policy's word for a package: `*` for any characters but a slash, and alone for every package. */
export function matchesPackage(pattern: PackagePattern, name: string): boolean {
  if (pattern === '*' || pattern === name) return true;
  if (!pattern.includes('*')) return false;
  const [patterns, names] = [pattern.split('/'), name.split('/')];
  return patterns.length === names.length && patterns.every((half, index) => matchesHalf(half, names[index] ?? ''));
}

/** Without a regular expression: several stars in one would look at a name over and over. */
function matchesHalf(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return first === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** `null` for all. */
export function matchesAny(patterns: readonly PackagePattern[] | null, name: string): boolean {
  return patterns === null || patterns.some((pattern) => matchesPackage(pattern, name));
}

/** Prereleases are versions like any other here. What is no version is in no range but the one of all. */
export function inRange(version: string | null, range: string): boolean {
  if (range.trim() === '*') return true;
  return version !== null && satisfies(version, range, { includePrerelease: true });
}

/** For a denial, where doubt must not let through: what semver cannot compare counts as meant. */
export function mayBeInRange(version: string | null, range: string): boolean {
  return version === null || validVersion(version) === null || inRange(version, range);
}
