import type { Origin, PinnedOrigin } from '../model/origin.ts';
import { formatRepository } from '../model/repository.ts';

/**
 * The text of an origins file: one entry a line, sorted by its first package, keys in one order, nothing but ASCII, so that
 * the same pins give the same bytes everywhere and a change of one origin is one line of diff.
 */
export function writeOrigins(pinned: readonly Pick<PinnedOrigin, 'packages' | 'origin'>[]): string {
  const entries = pinned.map((entry) => {
    const names = Object.keys(entry.packages).toSorted(byCodeUnit);
    const packages = names.map((name) => `${quote(name)}:${quote(entry.packages[name] ?? '')}`).join(',');
    return { first: names[0] ?? '', line: `    {"packages":{${packages}},${originFields(entry.origin)}}` };
  });
  const lines = entries.toSorted((a, b) => byCodeUnit(a.first, b.first)).map(({ line }) => line);
  const origins = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "origins": ${origins}\n}\n`;
}

/** An origin as it is written: two origins are one exactly where this text is. */
export function originFields(origin: Origin): string {
  const fields = {
    repository: formatRepository(origin.repository),
    repositoryId: origin.repositoryId,
    ownerId: origin.ownerId,
    workflow: origin.workflow,
    builder: origin.builder,
    publisher: origin.publisher,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${quote(key)}:${quote(value)}`)
    .join(',');
}

/** By code unit, so that every machine sorts alike. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A reviewer reads this file: nothing in it may be invisible, or look like something else. */
function quote(value: string | null): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
