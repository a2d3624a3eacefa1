import type SemVer from 'semver/classes/semver.js';
import isGreater from 'semver/functions/gt.js';
import isLess from 'semver/functions/lt.js';
import parseVersion from 'semver/functions/parse.js';
import rcompare from 'semver/functions/rcompare.js';
import type { PastVersion, ReleaseLine } from '../model/history.ts';

/** How many versions of a line say how it is released. */
const RECENT = 10;

interface Placed {
  readonly past: PastVersion;
  readonly semver: SemVer;
  /** Milliseconds since 1970; `null` where no time is stated. */
  readonly time: number | null;
  readonly line: string;
}

/**
 * The release line of a version as it was when the version was published: same major (0.x is one line) and same channel,
 * published before it by the packument's times; by semver precedence where one of the two has none. Where that is empty,
 * the line of the greatest lower version. A stable version falls back to a stable line if there is one, because projects
 * publish canaries by a machine and releases by hand, or the reverse.
 *
 * @param all every version of the package; the version itself among them is left out
 */
export function releaseLine(version: string, publishedAt: string | null, all: Iterable<PastVersion>): ReleaseLine {
  const own = place({ version, publishedAt });
  if (own === null) return { name: version, fellBack: false, versions: [], recent: [] };
  const earlier: Placed[] = [];
  for (const past of all) {
    const placed = place(past);
    if (placed !== null && past.version !== version && isBefore(placed, own)) earlier.push({ ...placed, past });
  }
  const same = newestFirst(earlier.filter(({ line }) => line === own.line));
  const chosen = same.length > 0 ? same : lineBelow(own, earlier);
  return {
    name: chosen[0]?.line ?? own.line,
    fellBack: same.length === 0 && chosen.length > 0,
    versions: chosen.map(({ past }) => past),
    recent: recentOf(chosen, earlier).map(({ past }) => past),
  };
}

/** Ten at least where there are so many: of this line, then of what its first version would have fallen back to. */
function recentOf(line: readonly Placed[], earlier: readonly Placed[]): readonly Placed[] {
  const recent: Placed[] = [];
  const seen = new Set<string>();
  let current = line;
  while (recent.length < RECENT) {
    const first = current.at(-1);
    if (first === undefined || seen.has(first.line)) break;
    recent.push(...current.slice(0, RECENT - recent.length));
    seen.add(first.line);
    current = lineBelow(
      first,
      earlier.filter((placed) => placed.line !== first.line && isBefore(placed, first)),
    );
  }
  return recent;
}

function lineBelow(own: Omit<Placed, 'past'>, earlier: readonly Placed[]): readonly Placed[] {
  const lower = earlier.filter((placed) => isLess(placed.semver, own.semver));
  const stable =
    own.semver.prerelease.length > 0 ? [] : lower.filter((placed) => placed.semver.prerelease.length === 0);
  const among = stable.length > 0 ? stable : lower;
  const greatest = among.reduce<Placed | null>(
    (best, placed) => (best === null || isGreater(placed.semver, best.semver) ? placed : best),
    null,
  );
  return greatest === null ? [] : newestFirst(earlier.filter(({ line }) => line === greatest.line));
}

function place(past: Pick<PastVersion, 'version' | 'publishedAt'>): Omit<Placed, 'past'> | null {
  const parsed = parseVersion(past.version);
  if (parsed === null) return null;
  const time = past.publishedAt === null ? Number.NaN : Date.parse(past.publishedAt);
  return { semver: parsed, time: Number.isNaN(time) ? null : time, line: lineName(parsed) };
}

/** The line that a version belongs to, by its number alone; `null` for what is no version. */
export function lineOf(version: string): string | null {
  const parsed = parseVersion(version);
  return parsed === null ? null : lineName(parsed);
}

/** `4.x`, `4.x-beta`; of a prerelease that begins with a number `4.x-pre`. */
function lineName({ major, prerelease }: SemVer): string {
  const [first] = prerelease;
  if (first === undefined) return `${major}.x`;
  // `beta`, `beta1` and `experimental-0a1b2c-20250101` are each one channel, whatever follows the word.
  const word = typeof first === 'string' ? (/^[a-z]+/i.exec(first)?.[0].toLowerCase() ?? 'pre') : 'pre';
  return `${major}.x-${word}`;
}

function isBefore(a: Omit<Placed, 'past'>, b: Omit<Placed, 'past'>): boolean {
  if (a.time === null || b.time === null || a.time === b.time) return isLess(a.semver, b.semver);
  return a.time < b.time;
}

/** By time where all of them have one: a mixture of two orders is none. */
function newestFirst(line: readonly Placed[]): readonly Placed[] {
  const timed = line.every(({ time }) => time !== null);
  return line.toSorted((a, b) => (timed ? (b.time ?? 0) - (a.time ?? 0) : 0) || rcompare(a.semver, b.semver));
}
